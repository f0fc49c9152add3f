import CaseModel
import Evaluation
import PolicyLanguage
import PolicyModel
import Reporting
import WorkingCalendar
import Workbench

enum CaseFuzzing {
  /// Of a file with many cases only the first ones are evaluated.
  private static let mostEvaluated = 3

  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    let source = SourceText(name: "case.json", bytes: bytes)
    let cases: [Case]
    do throws(Refusal) {
      cases = try Shipped.desk.cases(in: [source])
    } catch {
      guard case .faults(let diagnostics, let sources) = error else {
        throw BrokenPromise(description: "a file of cases is refused for its faults")
      }
      return try Promises.keep(diagnostics, sources: sources)
    }
    for one in cases { try write(one) }
    // One policy for each input: they take turns, for under all of them an input would take four times as long.
    let turn = bytes.reduce(0) { $0 &+ Int($1) } % Shipped.evaluators.count
    for one in cases.prefix(mostEvaluated) { try evaluate(one, under: turn) }
  }

  /// A case that is written and read again is the same case.
  private static func write(_ one: Case) throws(BrokenPromise) {
    let vocabulary = Shipped.desk.library.vocabulary
    for text in [CaseWriter.write(one, vocabulary: vocabulary), CaseWriter.line(one, vocabulary: vocabulary)] {
      let source = SourceText(name: "written.json", bytes: Array(text.utf8))
      let again: [Case]
      do throws(Refusal) { again = try Shipped.desk.cases(in: [source]) } catch {
        throw BrokenPromise(description: "a case that is written can be read: \(error.text())")
      }
      try require(
        again.count == 1 && same(again[0], one), "a case that is written and read again is the same:\n\(text)")
    }
  }

  /// Byte for byte: letters that only look alike make different names.
  private static func same(_ a: Case, _ b: Case) -> Bool {
    guard a.id.utf8.elementsEqual(b.id.utf8), a.children.count == b.children.count else { return false }
    for (a, b) in zip(a.children, b.children) where !a.id.utf8.elementsEqual(b.id.utf8) { return false }
    return a.children == b.children && a.facts == b.facts && a.events == b.events && a.unrecorded == b.unrecorded
  }

  /// On a day amid the case, so that some of it is done, some due and some to come.
  private static func evaluate(_ one: Case, under index: Int) throws(BrokenPromise) {
    let day = one.events.isEmpty ? Day.last : one.events[one.events.count / 2].at.day
    let policy = Shipped.desk.policies[index]
    let report = EvaluationReport(
      source: one, asOf: day, vocabulary: Shipped.desk.library.vocabulary, questions: Shipped.questions,
      titles: [(policy.name, policy.title)], results: Shipped.evaluators[index].evaluate(one, asOf: day),
      provenance: Provenance(
        policies: [policy], readings: [Shipped.desk.readings[index]], questions: Shipped.questions, asOf: day))
    try Outputs.keep([report])
  }
}
