import PolicyLanguage
import PolicyModel
import Registers
import Reporting
import WorkingCalendar

extension Desk {
  /// What the authorities asked for leave to be settled, on some questions (all, when nil).
  public func register(asOf: Day, questions: [QuestionID]?) -> RegisterReport {
    RegisterReport(
      library: library, registers: policies.map { PolicyRegister($0, in: library, questions: questions) }, asOf: asOf,
      provenance: Provenance(policies: policies, readings: readings, questions: library.questions, asOf: asOf))
  }

  /// What the first authority asked for asks, permits and forbids.
  ///
  /// - Parameters:
  ///   - stage: The heading of the questions to be gone through; nil for all.
  ///   - role: The name of the role whose duties are listed; nil for everybody's.
  /// - Throws: ``Refusal`` for a stage or a role that there is not, with those that there are.
  public func duties(stage: String?, role: String?) throws(Refusal) -> DutiesReport {
    let stages = DutyList.stages(of: library)
    if let stage, !stages.contains(stage) { throw .absent(stage, "stage", among: stages) }
    var holder: RoleID?
    if let role {
      holder = library.vocabulary.role(role)
      if holder == nil { throw .absent(role, "role", among: library.vocabulary.roles.map { $0.name }) }
    }
    return DutiesReport(
      library: library,
      list: DutyList(policies[0], in: library, readings: readings[0], stage: stage, role: holder), stage: stage,
      provenance: Provenance(
        policies: [policies[0]], readings: [readings[0]], questions: library.questions, asOf: nil))
  }
}

extension Refusal {
  /// There is no such thing; the nearest name is offered, and all of them.
  static func absent(_ name: String, _ what: String, among names: [String]) -> Refusal {
    let all = "there are " + names.joined(separator: ", ")
    let nearest = NearestName.find(name, among: names).map { "did you mean `\($0)`? " } ?? ""
    return .message("there is no \(what) called `\(shown(name))`", help: nearest + all)
  }
}

extension ReportFormat {
  public func lay(_ report: RegisterReport, colour: Bool = false) -> String {
    switch self {
    case .text: TextRenderer.text(report.report, colour: colour)
    case .markdown: MarkdownRenderer.text(report.report)
    case .html: HTMLRenderer.text(report.report)
    case .csv: CSVRenderer.text(report.table)
    case .json: RegisterJSON.text(report)
    }
  }

  public func lay(_ report: DutiesReport, colour: Bool = false) -> String {
    switch self {
    case .text: TextRenderer.text(report.report, colour: colour)
    case .markdown: MarkdownRenderer.text(report.report)
    case .html: HTMLRenderer.text(report.report)
    case .csv: CSVRenderer.text(report.table)
    case .json: DutiesJSON.text(report)
    }
  }
}
