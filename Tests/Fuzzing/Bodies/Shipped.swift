import Evaluation
import PolicyLanguage
import PolicyModel
import Workbench

/// What the program carries, read once for all inputs.
enum Shipped {
  /// Vocabulary, questions and calendars, without the policies.
  static let base: [SourceText] = Desk.shipped.filter { source in
    var diagnostics = Diagnostics()
    let file = Parser.parse(source, file: 0, into: &diagnostics)
    for case .policy in file.declarations { return false }
    return true
  }

  static let baseSyntax: [FileSyntax] = {
    var diagnostics = Diagnostics()
    return base.enumerated().map { Parser.parse($0.element, file: $0.offset, into: &diagnostics) }
  }()

  static let desk: Desk = {
    do throws(Refusal) { return try Desk(authorities: []) } catch { preconditionFailure(error.text()) }
  }()

  static let questions: [Question] = desk.library.questions

  /// One for each policy.
  static let evaluators: [Evaluator] = {
    do { return try CompiledPolicy.compile(desk.policies, in: desk.library).map { Evaluator($0) } } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// A case that every question finds something in.
  static let example = SourceText(
    name: "case.json",
    bytes: Array(
      """
      { "format": "comity-case/1", "id": "T",
        "children": [ { "id": "A", "born": "2018-01-14" }, { "id": "B", "expected": "2026-09-07" } ],
        "facts": { "category": "neglect", "move-is-permanent": true },
        "events": [
          { "event": "strategy-discussion", "at": "2025-12-01" },
          { "event": "section-47-initiated", "at": "2025-12-08" },
          { "event": "conference-agreed", "at": "2025-12-15" },
          { "event": "initial-conference", "at": "2026-01-07T10:00",
            "facts": { "members": 6, "votes-for": 3, "votes-against": 3 } },
          { "event": "core-group", "at": "2026-01-16" },
          { "event": "review-conference", "at": "2026-04-01", "planned": true } ] }
      """.utf8))
}
