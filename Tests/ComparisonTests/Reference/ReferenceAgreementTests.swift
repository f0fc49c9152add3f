import CaseModel
import Evaluation
import PolicyModel
import Testing
import WorkingCalendar

/// The engine and the reference agree on every case of the small domains, for every question and policy.
struct ReferenceAgreementTests {
  private static let most = 100

  @Test(arguments: Desk.shipped.library.questions.map { $0.name })
  func theEngineAgreesWithTheReference(_ name: String) throws {
    let desk = Desk.shipped
    let question = try #require(desk.library.question(name)).id
    let domain = desk.domain(question, desk.library.policies)
    for situation in domain.situations(most: Self.most) {
      for (evaluator, reference) in zip(desk.evaluators, desk.references) {
        let expected = reference.results(question, situation.source, child: situation.child, asOf: situation.asOf)
        guard !expected.isEmpty else { continue }
        let found = evaluator.evaluate(situation.source, asOf: situation.asOf, questions: [question])
        if let difference = Disagreement(expected, found, desk.library[question]) {
          Issue.record("\(reference.policy.name) \(name): \(difference)\n\(desk.story(situation))")
          return
        }
      }
    }
  }
}

/// Where the two part.
struct Disagreement: CustomStringConvertible {
  let description: String

  init?(_ expected: [ReferenceResult], _ found: [EvaluationResult], _ question: Question) {
    var isEach = false
    if case .each = question.scope { isEach = true }
    // Of what is not there nothing is asked.
    let engine = found.filter { !isEach || $0.about != nil || $0.decision.effect.verdict == .silent }.map {
      Told(part: $0.part, about: isEach ? $0.about?.at : nil, effect: $0.decision.effect)
    }
    let reference = expected.sorted { ($0.part ?? "", $0.about.key) < ($1.part ?? "", $1.about.key) }
    let sorted = engine.sorted { ($0.part ?? "", $0.about.key) < ($1.part ?? "", $1.about.key) }
    if reference.count == sorted.count, zip(reference, sorted).allSatisfy({ $1.isSame(as: $0) }) { return nil }
    description = "expected \(reference), found \(sorted)"
  }

  private struct Told: CustomStringConvertible {
    let part: String?
    let about: Moment?
    let effect: Effect

    func isSame(as other: ReferenceResult) -> Bool {
      guard part == other.part, about == other.about else { return false }
      guard let expected = other.effect else { return !effect.verdict.isDefinite }
      return effect.verdict.rawValue == expected.verdict.rawValue && effect.due == expected.due
        && effect.earliest == expected.earliest && effect.outcomes == expected.outcomes
    }

    var description: String {
      (about.map { "\($0.description): " } ?? "") + (part.map { "part \($0): " } ?? "") + effect.verdict.rawValue
        + (effect.earliest.map { ", from \($0.description)" } ?? "")
        + (effect.due.map { ", due \($0.description)" } ?? "")
        + effect.outcomes.map { ", outcome \($0.index)" }.joined()
    }
  }
}

extension Moment? {
  fileprivate var key: Int { self.map { Int($0.day.number) } ?? -1 }
}
