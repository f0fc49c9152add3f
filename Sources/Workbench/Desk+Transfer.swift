import CaseModel
import DecisionModel
import Evaluation
import Journeys
import PolicyLanguage
import PolicyModel
import Reporting
import WorkingCalendar

extension Desk {
  /// The authority that a child leaves and the one that it comes to, as the authorities of a desk.
  ///
  /// - Throws: ``Refusal`` where they are the same.
  public static func route(from sender: String, to receiver: String) throws(Refusal) -> [String] {
    guard sender != receiver else {
      throw .message(
        "the child comes from `\(Refusal.shown(sender))` and moves to the same authority",
        help: "name another after `--to`, or a draft by its path")
    }
    return [sender, receiver]
  }

  /// The case of a file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - id: Which of several; nil where there is one.
  /// - Throws: ``Refusal`` with all faults of the file, and where it is not plain which case is meant.
  public func transferredCase(in source: SourceText, id: String?) throws(Refusal) -> Case {
    let cases = try cases(in: [source])
    let meant = id.map { id in cases.filter { $0.id == id } } ?? cases
    if meant.count == 1 { return meant[0] }
    if let id, meant.isEmpty {
      // Of a whole caseload the first few are enough to see what ids look like.
      throw .unknown(id, "case", among: cases.prefix(12).map { Refusal.shown($0.id) })
    }
    guard let id else {
      let names = cases.prefix(12).map { Refusal.shown($0.id) }.joined(separator: ", ")
      throw .message(
        "a transfer is of one case, and there are \(cases.count)",
        help: cases.isEmpty
          ? "put a case into the file"
          : "name it with `--case ID`: there are \(names)"
            + (cases.count > 12 ? " and more" : ""))
    }
    throw .message(
      "there are \(meant.count) cases called `\(Refusal.shown(id))`", help: "give each case of a file an id of its own")
  }

  /// What a child takes from the first authority asked for to the second.
  ///
  /// - Parameters:
  ///   - source: The case.
  ///   - asOf: The day that it is looked at.
  ///   - questions: What is asked; nil for everything.
  ///   - tellingAll: Whether what has no date and does not turn on the move is listed too.
  /// - Throws: ``Refusal`` where an answer is larger than any procedure's, or where it is not settled under which edition
  ///   the case comes.
  public func transfer(
    of source: Case, asOf: Day, questions: [QuestionID]?, tellingAll: Bool
  ) throws(Refusal) -> TransferReport {
    let desk = try settled(for: source, asOf: asOf)
    let compiled = try desk.evaluators(questions).map { $0.policy }
    let transferrer = Transferrer(library: library, from: compiled[0], to: compiled[1])
    return TransferReport(
      source: source, asOf: asOf, library: library, policies: desk.policies,
      transfer: transferrer.transfer(source, asOf: asOf, questions: questions, tellingAll: tellingAll),
      tellsAll: tellingAll, editions: editions(for: source, asOf: asOf),
      provenance: Provenance(
        policies: desk.policies, readings: desk.readings, questions: library.questions, asOf: asOf))
  }
}

/// How a report in which dates come out is laid out.
public enum DatedFormat: Sendable, Hashable {
  case report(ReportFormat)
  /// For a calendar program.
  case calendar

  /// The format of a name.
  public static func named(_ name: String) throws(Refusal) -> DatedFormat {
    if name == "ics" { return .calendar }
    if let format = ReportFormat(rawValue: name) { return .report(format) }
    throw .unknown(name, "format for this command", among: ReportFormat.allCases.map { $0.rawValue } + ["ics"])
  }

  public func lay(_ report: TransferReport, colour: Bool = false) -> String {
    switch self {
    case .calendar: ICalendarRenderer.text(report.calendar)
    case .report(.text): TextRenderer.text(report.report, colour: colour)
    case .report(.markdown): MarkdownRenderer.text(report.report)
    case .report(.html): HTMLRenderer.text(report.report)
    case .report(.csv): CSVRenderer.text(report.table)
    case .report(.json): TransferJSON.text(report)
    }
  }

  public func lay(_ reports: [EvaluationReport], colour: Bool = false) -> String {
    switch self {
    case .calendar: ICalendarRenderer.text(EvaluationReport.calendar(reports))
    case .report(let format): format.lay(reports, colour: colour)
    }
  }
}
