import CaseModel
import Comparison
import DecisionModel
import Evaluation
import PolicyLanguage
import PolicyModel
import Reporting
import WorkingCalendar

extension Desk {
  /// The two authorities of a list with commas.
  ///
  /// - Throws: ``Refusal`` unless there are exactly two, and not the same twice.
  public static func pair(_ names: [String]) throws(Refusal) -> [String] {
    guard names.count == 2 else {
      throw .message(
        "a contrast is between two authorities, not \(names.count)", help: "name them as `bolton,kirklees`")
    }
    guard names[0] != names[1] else {
      throw .message(
        "`\(Refusal.shown(names[0]))` is named twice, and a contrast is between two authorities",
        help: "name another beside it, or a draft by its path")
    }
    return names
  }

  /// The one case of a file.
  ///
  /// - Throws: ``Refusal`` with all faults of the file, and where it holds no case or several.
  public func oneCase(in sources: [SourceText]) throws(Refusal) -> Case {
    let cases = try cases(in: sources)
    guard cases.count == 1 else {
      throw .message(
        "a contrast is of one case, and there are \(cases.count)", help: "put the case in a file of its own")
    }
    return cases[0]
  }

  /// Where the two authorities asked for part on a case.
  public func contrast(of source: Case, asOf: Day, questions: [QuestionID]?) throws(Refusal) -> ContrastReport {
    let desk = try settled(for: source, asOf: asOf)
    let compiled = try desk.evaluators(questions).map { $0.policy }
    let contraster = Contraster(library: library, compiled[0], compiled[1])
    return ContrastReport(
      source: source, asOf: asOf, library: library, policies: desk.policies,
      contrast: contraster.contrast(source, asOf: asOf, questions: questions),
      editions: editions(for: source, asOf: asOf),
      provenance: Provenance(
        policies: desk.policies, readings: desk.readings, questions: library.questions, asOf: asOf))
  }
}

extension ReportFormat {
  public func lay(_ report: ContrastReport, colour: Bool = false) -> String {
    switch self {
    case .text: TextRenderer.text(report.report, colour: colour)
    case .markdown: MarkdownRenderer.text(report.report)
    case .html: HTMLRenderer.text(report.report)
    case .csv: CSVRenderer.text(report.table)
    case .json: ContrastJSON.text(report)
    }
  }
}
