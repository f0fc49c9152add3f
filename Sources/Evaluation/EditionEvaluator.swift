import CaseModel
import PolicyModel
import WorkingCalendar

/// Evaluates cases under the edition of a policy that each child's case comes under.
public struct EditionEvaluator: Sendable {
  /// By edition, in order of time.
  private let evaluators: [Evaluator]
  private let policy: Policy

  /// - Parameters:
  ///   - policy: With its former editions.
  ///   - evaluators: One for each of its editions, in their order.
  public init(_ policy: Policy, _ evaluators: [Evaluator]) {
    self.policy = policy
    self.evaluators = evaluators
  }

  /// The working days of the edition that is now in force.
  public var calendar: WorkingCalendar { evaluators[evaluators.count - 1].policy.calendar }

  /// What one case comes to.
  public struct Outcome: Sendable {
    /// As of `Evaluator.evaluate`.
    public let results: [EvaluationResult]
    /// One where all children come under one edition for one reason, else one a child; never empty.
    public let picks: [EditionPick]
  }

  public func evaluate(_ source: Case, asOf: Day, questions only: [QuestionID]? = nil) -> Outcome {
    let picks = EditionPick.picks(policy, for: source, asOf: asOf, evaluators[0].policy.vocabulary)
    if picks.count == 1 {
      return Outcome(results: settled(picks[0]) { $0.evaluate(source, asOf: asOf, questions: only) }, picks: picks)
    }
    let byChild = picks.enumerated().map { child, pick in
      settled(pick) { $0.evaluate(source, asOf: asOf, questions: only, children: [child]) }.map { result in
        var result = result
        result.child = child
        return result
      }
    }
    return Outcome(results: inOrder(byChild), picks: picks)
  }

  /// The results of the one edition, or of all that may hold where they come to the same.
  private func settled(_ pick: EditionPick, _ evaluate: (Evaluator) -> [EvaluationResult]) -> [EvaluationResult] {
    guard pick.editions.count > 1, case .unrecorded(let event) = pick.ground else {
      return evaluate(evaluators[pick.edition])
    }
    let all = pick.editions.map { evaluate(evaluators[$0]) }
    let last = all[all.count - 1]
    var settled: [EvaluationResult] = []
    for question in evaluators[0].policy.questions where last.contains(where: { $0.question == question.id }) {
      let own = last.filter { $0.question == question.id }
      let others = all.dropLast().map { results in results.filter { $0.question == question.id } }
      if others.allSatisfy({ Self.comeToTheSame($0, own) }) {
        settled += own
      } else {
        settled.append(open(question.id, needing: event))
      }
    }
    return settled
  }

  private static func comeToTheSame(_ a: [EvaluationResult], _ b: [EvaluationResult]) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy { a, b in
        a.child == b.child && a.part == b.part && a.about == b.about && a.gap == b.gap && a.force == b.force
          && a.decision.effect == b.decision.effect && a.decision.done == b.decision.done
          && a.holders == b.holders && a.decision.needs == b.decision.needs
      }
  }

  /// The editions part, and which of them holds is not known.
  private func open(_ question: QuestionID, needing event: EventID) -> EvaluationResult {
    var decision = Decision(Effect(.needsFacts))
    decision.needs = [.event(event)]
    return EvaluationResult(
      authority: policy.name, child: nil, question: question, part: nil, about: nil, isProjected: false,
      decision: decision, force: nil, holders: [], answer: "The editions of the procedure say different things here.",
      because: [Reason("which edition holds turns on an event that is not recorded", event: event)], citations: [],
      gap: nil, alternatives: [], booked: nil, silence: nil)
  }

  /// By question, as one evaluation gives them; within one by child.
  private func inOrder(_ byChild: [[EvaluationResult]]) -> [EvaluationResult] {
    evaluators[0].policy.questions.flatMap { question in
      byChild.flatMap { results in results.filter { $0.question == question.id } }
    }
  }
}
