import CaseModel
import Comparison
import Evaluation
import PolicyChecking
import PolicyLanguage
import PolicyModel
import ShippedPolicies
import Testing
import WorkingCalendar

/// Policies to set side by side, and what a test wants to know of the outcome, in names.
struct Bench {
  let library: PolicyLibrary

  static let shipped = try! Bench(
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
  }

  /// A case from its JSON, without the format line and the id, in which names stand in single quotes.
  func read(_ members: String) throws -> Case {
    let text = #"{ "format": "comity-case/1", "id": "T", "# + members.replacing("'", with: "\"") + " }"
    let source = SourceText(name: "case.json", bytes: Array(text.utf8))
    var diagnostics = Diagnostics()
    let cases = CaseReader.read(source, file: 0, vocabulary: library.vocabulary, into: &diagnostics)
    guard !diagnostics.hasErrors, let first = cases.first else {
      throw Fault(description: DiagnosticRenderer.text(diagnostics, sources: [source]))
    }
    return first
  }

  func compiled(_ name: String) throws -> CompiledPolicy {
    try CompiledPolicy(try #require(library.policy(name)), in: library)
  }

  func contrast(
    _ source: Case, _ first: String, _ second: String, _ questions: [String] = [], asOf: String
  ) throws -> CaseContrast {
    let asked = try questions.map { try #require(library.question($0)).id }
    return Contraster(library: library, try compiled(first), try compiled(second)).contrast(
      source, asOf: try day(asOf), questions: asked.isEmpty ? nil : asked)
  }

  func contrast(
    _ members: String, _ first: String, _ second: String, _ question: String, asOf: String
  ) throws -> CaseContrast {
    try contrast(try read(members), first, second, [question], asOf: asOf)
  }
}

func day(_ text: String) throws -> Day { try Day(iso: Array(text.utf8)) }

/// Says in one line what a test expects.
struct Told {
  let bench: Bench
  let source: Case

  private var vocabulary: Vocabulary { bench.library.vocabulary }

  func effect(_ effect: Effect) -> String {
    var text = effect.verdict.rawValue
    if let earliest = effect.earliest { text += " from \(earliest.description)" }
    if let due = effect.due { text += " due \(due.description)" }
    for outcome in effect.outcomes { text += " " + vocabulary[outcome].name }
    return text
  }

  func sides(_ point: CaseContrast.Point) -> String {
    point.sides.map { effect($0.effect) }.joined(separator: " | ")
  }

  func parting(_ parting: Parting) -> String {
    parting.kind.rawValue + ": "
      + parting.sides.map { side in
        (side.text ?? "-") + (side.at.map { " (\($0.description))" } ?? "")
      }.joined(separator: " | ")
  }

  func reunion(_ reunion: Reunion) -> String {
    reunion.reach.rawValue + ": " + reunion.changes.map { change($0) }.joined(separator: ", ")
      + (reunion.effects.isEmpty ? "" : " -> " + reunion.effects.map { effect($0) }.joined(separator: " | "))
  }

  private func change(_ change: CaseChange) -> String {
    switch change {
    case .fact(let fact, _, let value, _): "\(vocabulary[fact].name)=\(name(value, of: vocabulary[fact]))"
    case .born(let child, let day): "\(source.children[child].id) born \(day.description)"
    case .expected(let child, let day): "\(source.children[child].id) expected \(day.description)"
    case .held(let index, let at): "\(event(index)) held \(at.description)"
    case .moved(let index, let at): "\(event(index)) to \(at.description)"
    case .added(let event, let at): "\(vocabulary[event].name) added \(at.description)"
    case .leftOut(let index): "\(event(index)) left out"
    }
  }

  private func event(_ index: Int) -> String {
    "\(vocabulary[source.events[index].event].name) \(source.events[index].at.day.description)"
  }

  private func name(_ value: FactValue, of fact: Vocabulary.Fact) -> String {
    switch value {
    case .yes: "yes"
    case .no: "no"
    case .number(let number): "\(number)"
    case .choice(let index):
      if case .choice(let names) = fact.kind { names[index] } else { "?" }
    }
  }
}
