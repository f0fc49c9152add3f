import CaseModel
import Comparison
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
    /// In how many situations the changed policy was shown to come to the same; nil where nothing shows that it does.
    public let situations: Int64?

    /// `minutes-sent in leaflet: removing it is noticed by no scenario`.
    public var sentence: String {
      let part = part.map { " part \($0)" } ?? ""
      return "\(question)\(part) in \(document): \(change) "
        + (situations.map { "comes to the same in every situation (\($0))" } ?? "is noticed by no scenario")
    }
  }

  /// How many changes were made.
  public var made: Int { byKind.values.reduce(0, +) }
  public private(set) var byKind: [PolicyMutation.Kind: Int] = [:]
  /// By policy, question, part, position and clause.
  public private(set) var survivors: [Survivor] = []
  /// Changes that nothing could notice, since they change nothing; in the same order.
  public private(set) var equivalent: [Survivor] = []

  public init() {}

  public var noticed: Int { made - survivors.count - equivalent.count }

  /// Adds what comes after.
  public mutating func add(_ other: MutationSurvey) {
    for (kind, count) in other.byKind { byKind[kind, default: 0] += count }
    survivors += other.survivors
    equivalent += other.equivalent
  }

  mutating func addNoticed(_ kind: PolicyMutation.Kind) { byKind[kind, default: 0] += 1 }

  mutating func add(_ survivor: Survivor) {
    byKind[survivor.kind, default: 0] += 1
    if survivor.situations == nil { survivors.append(survivor) } else { equivalent.append(survivor) }
  }
}

/// One answer of one policy, which can be surveyed by itself.
public struct SurveyedAnswer: Sendable {
  /// Index into the library's policies.
  public let policy: Int
  public let question: QuestionID
}

extension ScenarioRunner {
  /// Makes every change of the policies asked for (all, when nil), and runs the scenarios of the changed question.
  ///
  /// Expectations that fail already notice nothing. Only the changed part is compiled again.
  ///
  /// - Complexity: Changes times the expectations of their question, up to the first that fails; a change that none
  ///   notices takes a comparison of the two versions.
  public func survey(policies: [Int]? = nil, questions: [QuestionID]? = nil) -> MutationSurvey {
    var survey = MutationSurvey()
    for answer in answers(policies: policies, questions: questions) { survey.add(self.survey(answer)) }
    return survey
  }

  /// What a survey goes through, by policy and question.
  public func answers(policies: [Int]? = nil, questions: [QuestionID]? = nil) -> [SurveyedAnswer] {
    library.policies.indices.filter { policies?.contains($0) ?? true }.flatMap { policy in
      library.questions.filter { questions?.contains($0.id) ?? true }.map {
        SurveyedAnswer(policy: policy, question: $0.id)
      }
    }
  }

  /// Makes every change of one answer; several answers can be surveyed at one time.
  public func survey(_ answer: SurveyedAnswer) -> MutationSurvey {
    var survey = MutationSurvey()
    let policy = library.policies[answer.policy]
    var trials: MutationTrials?
    if let evaluator = evaluators[answer.policy] {
      trials = MutationTrials(library, evaluator, expectations: expectations(of: answer.policy, evaluator))
    }
    PolicyMutator(library: library, policy: policy).each(of: answer.question) { mutation in
      if trials?.notice(mutation) ?? false {
        survey.addNoticed(mutation.kind)
        return false
      }
      let situations = trials?.situations(unchangedBy: mutation) ?? nil
      survey.add(survivor(mutation, of: policy, situations))
      return situations == nil
    }
    return survey
  }

  /// The expectations of one policy that are tried on it.
  private func expectations(of policy: Int, _ evaluator: Evaluator) -> [HeldExpectation] {
    scenarios.flatMap { scenario in
      scenario.trials.filter { $0.policy == policy }.flatMap { trial in
        trial.expectations.map { HeldExpectation(given: scenario.given, trial: trial, expectation: $0) }
      }
    }
  }

  private func survivor(
    _ mutation: PolicyMutation, of policy: Policy, _ situations: Int64?
  ) -> MutationSurvey.Survivor {
    let part = policy.answers[mutation.question.index]?.parts[mutation.part]
    let positions = part?.positions ?? []
    let document = positions[mutation.position].document
    let further = positions[..<mutation.position].count { $0.document == document }
    let name = policy.documents[document].name
    return MutationSurvey.Survivor(
      authority: policy.name, question: library[mutation.question].name, part: part?.name,
      document: further == 0 ? name : further == 1 ? name + ", elsewhere" : name + ", elsewhere \(further)",
      place: places.place(mutation.place, of: policy), kind: mutation.kind, change: mutation.change,
      situations: situations)
  }
}
