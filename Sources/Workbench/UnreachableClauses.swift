import DecisionModel
import PolicyLanguage
import PolicyModel

/// Warns of the clauses of a policy that never give a verdict, and says why.
struct UnreachableClauses {
  let library: PolicyLibrary
  let source: SourceText
  let file: Int
  private let lines: LineIndex
  private(set) var diagnostics = Diagnostics()

  init(_ library: PolicyLibrary, _ source: SourceText, file: Int) {
    self.library = library
    self.source = source
    self.file = file
    lines = LineIndex(source)
  }

  mutating func check(_ policy: Policy) {
    for answer in policy.answers {
      guard let answer else { continue }
      for part in answer.parts { check(part, library[answer.question]) }
    }
  }

  private mutating func check(_ part: Part, _ question: Question) {
    let diagram: Diagram
    do throws(DecisionError) {
      diagram = try QuestionCompiler.compile(part, of: question, vocabulary: library.vocabulary)
    } catch {
      return diagnostics.report(
        Diagnostic(
          .size, error.description, file: file, range: range(part.positions[0].clauses[0]),
          help: "split the answer into parts"))
    }
    for index in diagram.unreachableClauses() ?? [] {
      diagnostics.report(
        warning(index, diagram.obstacle(to: index, of: question, vocabulary: library.vocabulary), diagram.clauses))
    }
  }

  private func warning(_ index: Int, _ obstacle: Obstacle, _ clauses: [Clause]) -> Diagnostic {
    let reason: String
    let help: String
    var notes: [Diagnostic.Note] = []
    switch obstacle {
    case .contradiction:
      reason = "its conditions cannot hold together"
      help = "leave out the condition that contradicts the others"
    case .earlier(let earlier):
      reason = self.reason(earlier.map { clauses[$0] })
      help = "put the narrower clause first, or leave this one out"
      notes = earlier.map { .init("this clause comes first", file: file, range: range(clauses[$0])) }
    }
    return Diagnostic(
      .unreachable, "this clause never applies: \(reason)", file: file, range: range(clauses[index]), notes: notes,
      help: help, severity: .warning)
  }

  private func reason(_ earlier: [Clause]) -> String {
    let numbers = earlier.map { "\(lines.position(of: $0.place.lowerBound).line)" }
    guard let last = numbers.last else { return "the clauses before it always apply first" }
    if numbers.count == 1 { return "the clause at line \(last) always applies first" }
    return "one of the clauses at lines \(numbers.dropLast().joined(separator: ", ")) and \(last) always applies first"
  }

  private func range(_ clause: Clause) -> SourceRange {
    SourceRange(clause.place.lowerBound, clause.place.upperBound)
  }
}
