import CaseModel
import Evaluation
import PolicyChecking
import PolicyLanguage
import PolicyModel
import ShippedPolicies
import Testing
import WorkingCalendar

/// Policies, ready to be asked.
struct Desk {
  let library: PolicyLibrary
  let evaluators: [String: Evaluator]

  /// The policies that the program carries.
  static let shipped = try! Desk(
    ShippedPolicies.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) })

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  init(_ sources: [SourceText]) throws {
    var diagnostics = Diagnostics()
    library = LibraryReader.read(sources, into: &diagnostics)
    guard !diagnostics.hasErrors else {
      throw Fault(description: DiagnosticRenderer.text(diagnostics, sources: sources))
    }
    var evaluators: [String: Evaluator] = [:]
    for policy in library.policies { evaluators[policy.name] = Evaluator(try CompiledPolicy(policy, in: library)) }
    self.evaluators = evaluators
  }

  /// A case from its JSON, without the format line and the id, in which names stand in single quotes.
  func read(_ members: String) throws -> Case {
    let text =
      #"{ "format": "comity-case/1", "id": "T", "#
      + (members.isEmpty ? "'facts': {}" : members).replacing("'", with: "\"") + " }"
    let source = SourceText(name: "case.json", bytes: Array(text.utf8))
    var diagnostics = Diagnostics()
    let cases = CaseReader.read(source, file: 0, vocabulary: library.vocabulary, into: &diagnostics)
    guard !diagnostics.hasErrors, let first = cases.first else {
      throw Fault(description: DiagnosticRenderer.text(diagnostics, sources: [source]))
    }
    return first
  }

  func evaluate(
    _ members: String, under policy: String, _ question: String, asOf: String = "2026-11-02",
    readings: [(String, String)] = []
  ) throws -> [Line] {
    let question = try #require(library.question(question)).id
    var evaluator = try #require(evaluators[policy])
    if !readings.isEmpty {
      var compiled = evaluator.policy
      for (reading, choice) in readings {
        let found = compiled.adopt(choice, of: reading, question: question)
        #expect(found)
      }
      evaluator = Evaluator(compiled)
    }
    let source = try read(members)
    return evaluator.evaluate(source, asOf: try Day(iso: Array(asOf.utf8)), questions: [question]).map {
      Line($0, library.vocabulary, source)
    }
  }
}

/// A result told in names, so that a test can say what it expects in one line.
struct Line: Equatable, CustomStringConvertible {
  let description: String

  init(_ text: String) { description = text }

  init(_ result: EvaluationResult, _ vocabulary: Vocabulary, _ source: Case) {
    var text = Self.effect(result.decision.effect, vocabulary)
    if let child = result.child { text = "child \(source.children[child].id): " + text }
    if let part = result.part { text = "part \(part): " + text }
    if let about = result.about { text = "\(about.at.description): " + text }
    if let done = result.decision.done { text += ", done \(done.description)" }
    func names(_ needs: [Need]) -> String {
      needs.map { need in
        switch need {
        case .fact(let fact): vocabulary[fact].name
        case .event(let event): vocabulary[event].name
        case .birth: "born"
        case .expectedBirth: "expected"
        }
      }.joined(separator: " ")
    }
    if !result.decision.needs.isEmpty { text += ", needs " + names(result.decision.needs) }
    if !result.decision.presumed.isEmpty { text += ", presumed " + names(result.decision.presumed) }
    if let judge = result.decision.judgedBy { text += ", judged by " + vocabulary[judge].name }
    if result.decision.isAssumed { text += ", assumed" }
    if result.isProjected { text += ", projected" }
    for alternative in result.alternatives {
      text += " | \(alternative.kind.rawValue) \(alternative.name): " + Self.effect(alternative.effect, vocabulary)
    }
    description = text
  }

  private static func effect(_ effect: Effect, _ vocabulary: Vocabulary) -> String {
    var text = effect.verdict.rawValue
    if let earliest = effect.earliest { text += ", from \(earliest.description)" }
    if let due = effect.due { text += ", due \(due.description)" }
    if !effect.outcomes.isEmpty { text += ", " + effect.outcomes.map { vocabulary[$0].name }.joined(separator: " ") }
    return text
  }
}

func expect(_ lines: [Line], _ expected: String..., sourceLocation: SourceLocation = #_sourceLocation) {
  let found = lines.map { $0.description }.joined(separator: "\n")
  #expect(found == expected.joined(separator: "\n"), sourceLocation: sourceLocation)
}
