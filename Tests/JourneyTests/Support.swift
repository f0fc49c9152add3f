import CaseModel
import Evaluation
import Journeys
import PolicyLanguage
import PolicyModel
import Reporting
import Testing
import Workbench
import WorkingCalendar

/// A child on a plan since Tuesday 20 January 2026 who moves on Friday 13 March.
enum Moving {
  static let children = #"[ { "id": "A", "born": "2018-05-03" } ]"#

  static let planned = """
    { "event": "initial-conference", "at": "2026-01-20T10:00" }, { "event": "plan-started", "at": "2026-01-20" },
    { "event": "core-group", "at": "2026-01-30" }
    """
  static let moved = """
    { "event": "moved-area", "at": "2026-03-13" }, { "event": "move-notified", "at": "2026-03-16" }
    """
  static let agreed = #"{ "event": "move-permanence-agreed", "at": "2026-03-20" }"#

  static func source(
    _ events: [String], facts: String = "", children: String = children, rest: String = "", id: String = "move"
  ) -> String {
    """
    { "format": "comity-case/1", "id": "\(id)", "children": \(children), "facts": { \(facts) },\(rest)
      "events": [ \(events.joined(separator: ", ")) ] }
    """
  }

  static func report(
    _ text: String, from sender: String = "bolton", to receiver: String = "kirklees", asOf: String = "2026-03-23",
    all: Bool = false, questions: [String] = [], files: [SourceText] = Desk.shipped
  ) throws -> TransferReport {
    let desk = try Desk(files: files, authorities: try Desk.route(from: sender, to: receiver))
    let file = SourceText(name: "case.json", bytes: Array(text.utf8))
    return try desk.transfer(
      of: try desk.transferredCase(in: file, id: nil), asOf: try Desk.day(asOf),
      questions: try desk.questions(questions), tellingAll: all)
  }
}

extension TransferReport {
  /// The entries of a question, of one side where one is named.
  func entries(_ question: String, _ side: Transfer.Side? = nil) -> [Transfer.Entry] {
    transfer.entries.filter { entry in
      library[entry.question].name == question && (side.map { entry.owners.contains($0) } ?? true)
    }
  }

  /// Due days of a question's entries, as they stand in the list.
  func due(_ question: String, _ side: Transfer.Side? = nil) -> [String?] {
    entries(question, side).map { $0.finding.effect.due?.description }
  }

  func verdicts(_ question: String, _ side: Transfer.Side? = nil) -> [Verdict] {
    entries(question, side).map { $0.finding.effect.verdict }
  }

  func missing(_ fact: String) -> Transfer.Missing? {
    transfer.missing.first { missing in
      switch missing.need {
      case .fact(let id): library.vocabulary[id].name == fact
      case .event(let id): library.vocabulary[id].name == fact
      case .birth, .expectedBirth: false
      }
    }
  }

  /// What a value of a missing fact would make of a question: verdict and due day.
  func settled(_ fact: String, _ value: FactValue, _ question: String) -> [String] {
    guard let settlement = missing(fact)?.settlements.first(where: { $0.value == value }) else { return [] }
    return settlement.outcomes.filter { library[$0.waiting.question].name == question }.map { outcome in
      outcome.effect.verdict.rawValue + (outcome.effect.due.map { " \($0.description)" } ?? "")
    }
  }
}
