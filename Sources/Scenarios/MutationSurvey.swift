import CaseModel
import DecisionModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Which single changes of the policies no scenario notices.
public struct MutationSurvey: Sendable {
  public struct Survivor: Sendable, Hashable {
    public let authority: String
    public let question: String
    /// The part of the answer, where it has several.
    public let part: String?
    /// The document, with the number of the place where it speaks more than once: `handbook, elsewhere 2`.
    public let document: String
    public let place: SourcePlace?
    public let kind: PolicyMutation.Kind
    public let change: String

    /// `minutes-sent in leaflet: removing it is noticed by no scenario`.
    public var sentence: String {
      let part = part.map { " part \($0)" } ?? ""
      return "\(question)\(part) in \(document): \(change) is noticed by no scenario"
    }
  }

  /// How many changes were made.
  public internal(set) var made = 0
  /// By policy, question, part, position and clause.
  public internal(set) var survivors: [Survivor] = []
}

/// One expectation that holds, ready to be tried on a changed policy.
private struct Guard {
  let given: Case
  let asOf: Day
  let readings: [Int]
  let expectation: Expectation
}

extension ScenarioRunner {
  /// Makes every change of the policies asked for (all, when nil), and runs the scenarios of the changed question.
  ///
  /// Expectations that fail already notice nothing. Only the changed part is compiled again.
  ///
  /// - Complexity: Changes times the expectations of their question, up to the first that fails.
  public func survey(policies: [Int]? = nil, questions: [QuestionID]? = nil) -> MutationSurvey {
    var survey = MutationSurvey()
    for index in library.policies.indices where policies?.contains(index) ?? true {
      let guards = guards(of: index)
      let mutator = PolicyMutator(policy: library.policies[index])
      for question in library.questions where questions?.contains(question.id) ?? true {
        mutator.each(of: question.id) { mutation in
          survey.made += 1
          let isNoticed = notices(mutation, of: index, guards[question.id.index])
          if !isNoticed { survey.survivors.append(survivor(mutation, of: library.policies[index])) }
          return isNoticed
        }
      }
    }
    return survey
  }

  /// The expectations of one policy that hold, by question.
  private func guards(of policy: Int) -> [[Guard]] {
    var guards: [[Guard]] = library.questions.map { _ in [] }
    guard let evaluator = evaluators[policy] else { return guards }
    for scenario in scenarios {
      for trial in scenario.trials where trial.policy == policy {
        for expectation in trial.expectations {
          let item = Guard(
            given: scenario.given, asOf: trial.asOf, readings: trial.readings, expectation: expectation)
          if holds(item, under: evaluator) { guards[expectation.question.index].append(item) }
        }
      }
    }
    return guards
  }

  private func holds(_ item: Guard, under evaluator: Evaluator) -> Bool {
    let matcher = ExpectationMatcher(
      evaluator: evaluator.reading(item.readings), given: item.given, asOf: item.asOf)
    let results = matcher.results(item.expectation.question, at: item.expectation.place)
    return matcher.isMet(item.expectation, by: results)
  }

  private func notices(_ mutation: PolicyMutation, of policy: Int, _ guards: [Guard]) -> Bool {
    guard !guards.isEmpty, var changed = compiled[policy] else { return false }
    do throws(DecisionError) {
      try changed.replace(partAt: mutation.part, of: mutation.question, by: mutation.changed)
    } catch {
      // What cannot even be compiled would not go unnoticed.
      return true
    }
    let evaluator = Evaluator(changed)
    return guards.contains { !holds($0, under: evaluator) }
  }

  private func survivor(_ mutation: PolicyMutation, of policy: Policy) -> MutationSurvey.Survivor {
    let positions = mutation.changed.positions
    let document = positions[mutation.position].document
    let further = positions[..<mutation.position].count { $0.document == document }
    let name = policy.documents[document].name
    return MutationSurvey.Survivor(
      authority: policy.name, question: library[mutation.question].name, part: mutation.changed.name,
      document: further == 0 ? name : further == 1 ? name + ", elsewhere" : name + ", elsewhere \(further)",
      place: places.place(mutation.place, of: policy), kind: mutation.kind, change: mutation.change)
  }
}
