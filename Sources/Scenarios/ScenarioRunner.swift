import CaseModel
import DecisionModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Runs scenarios against the policies of a library, each compiled once.
public struct ScenarioRunner: Sendable {
  public let library: PolicyLibrary
  public let scenarios: [Scenario]
  let places: SourcePlaces
  /// By policy; nil for those that no scenario speaks of.
  let compiled: [CompiledPolicy?]
  let evaluators: [Evaluator?]

  /// - Parameters:
  ///   - library: That which the scenarios were read with.
  ///   - scenarios: Without faults.
  ///   - places: The files of both.
  /// - Throws: `DecisionError` where an answer that a scenario speaks of passes the bound on conditions.
  public init(_ library: PolicyLibrary, _ scenarios: [Scenario], places: SourcePlaces) throws(DecisionError) {
    self.library = library
    self.scenarios = scenarios
    self.places = places
    let trials = scenarios.flatMap { $0.trials }
    let used = Set(trials.map { $0.policy }).sorted()
    let questions = Set(trials.flatMap { $0.expectations.map { $0.question } }).sorted()
    var compiled: [CompiledPolicy?] = library.policies.map { _ in nil }
    let policies = try CompiledPolicy.compile(
      used.map { library.policies[$0] }, in: library, questions: questions)
    for (index, policy) in zip(used, policies) { compiled[index] = policy }
    self.compiled = compiled
    evaluators = compiled.map { $0.map { Evaluator($0) } }
  }

  /// How every expectation came out, of the policies and the questions asked for (all, when nil).
  public func run(policies: [Int]? = nil, questions: [QuestionID]? = nil) -> ScenarioReport {
    var outcomes: [ExpectationOutcome] = []
    var tried = 0
    for scenario in scenarios {
      let before = outcomes.count
      for trial in scenario.trials where policies?.contains(trial.policy) ?? true {
        outcomes += run(trial, of: scenario, questions)
      }
      if outcomes.count > before { tried += 1 }
    }
    let used = compiled.indices.filter { compiled[$0] != nil && policies?.contains($0) ?? true }
    return ScenarioReport(scenarios: tried, expectations: outcomes, policies: used.map { library.policies[$0] })
  }

  private func run(_ trial: Trial, of scenario: Scenario, _ questions: [QuestionID]?) -> [ExpectationOutcome] {
    guard let evaluator = evaluators[trial.policy] else { return [] }
    let policy = library.policies[trial.policy]
    let matcher = ExpectationMatcher(
      evaluator: evaluator.reading(trial.readings), given: scenario.given, asOf: trial.asOf)
    let wording = ScenarioWording(vocabulary: library.vocabulary, policy: policy, given: scenario.given)
    var known = KnownResults()
    return trial.expectations.filter { questions?.contains($0.question) ?? true }.map { expectation in
      let results = known.results(of: expectation, by: matcher)
      return ExpectationOutcome(
        scenario: scenario.title, place: places.scenario(scenario.file, expectation.range),
        authority: policy.name, question: library[expectation.question].name, asOf: trial.asOf,
        expected: wording.expectation(expectation, of: library[expectation.question]),
        failures: failures(expectation, results, matcher, wording))
    }
  }

  private func failures(
    _ expectation: Expectation, _ results: [EvaluationResult], _ matcher: ExpectationMatcher,
    _ wording: ScenarioWording
  ) -> [ExpectationFailure] {
    let selected = matcher.selected(by: expectation, from: results)
    guard !selected.isEmpty else { return [noResult(expectation, results, wording)] }
    if selected.allSatisfy({ matcher.broken(expectation, by: $0).isEmpty }) { return [] }
    // Reasons are worked out for what is told only.
    let explained = matcher.results(expectation.question, at: expectation.place, explaining: true)
    var failures: [ExpectationFailure] = []
    for result in matcher.selected(by: expectation, from: explained) {
      let broken = matcher.broken(expectation, by: result)
      if !broken.isEmpty { failures.append(failure(expectation, result, broken, matcher, wording)) }
    }
    return failures
  }

  private func failure(
    _ expectation: Expectation, _ result: EvaluationResult, _ broken: [ExpectationMatcher.Breach],
    _ matcher: ExpectationMatcher, _ wording: ScenarioWording
  ) -> ExpectationFailure {
    let clause = matcher.clause(of: result)
    return ExpectationFailure(
      result: wording.selector(result),
      differences: broken.map { item in
        .init(
          aspect: item.aspect, expected: item.detail.map { wording.detail($0) } ?? expectation.verdict.rawValue,
          found: wording.found(item.aspect, of: result, clause: clause))
      },
      because: result.because.map { $0.text }, answer: result.answer.isEmpty ? nil : result.answer,
      clause: clause.flatMap { places.clause($0, of: matcher.evaluator.policy.policy) },
      source: clause.flatMap { wording.source($0) })
  }

  private func noResult(
    _ expectation: Expectation, _ results: [EvaluationResult], _ wording: ScenarioWording
  ) -> ExpectationFailure {
    let others = results.map { result in
      let selector = wording.selector(result)
      return (selector.isEmpty ? "the case" : selector) + " " + result.decision.effect.verdict.rawValue
    }
    let found =
      others.isEmpty ? "the answer does not speak there" : "there are only these: " + others.joined(separator: "; ")
    return ExpectationFailure(
      result: "",
      differences: [.init(aspect: .result, expected: expectation.verdict.rawValue, found: found)], because: [],
      answer: nil, clause: nil, source: nil)
  }
}

/// The results of one trial, evaluated once for each question and place; with their sentences where one is expected.
struct KnownResults {
  private var known: [(question: QuestionID, place: Expectation.Place?, said: Bool, results: [EvaluationResult])] = []

  mutating func results(of expectation: Expectation, by matcher: ExpectationMatcher) -> [EvaluationResult] {
    let saying = expectation.asksForWords
    for item in known where item.question == expectation.question && item.place == expectation.place {
      if item.said || !saying { return item.results }
    }
    let results = matcher.results(expectation.question, at: expectation.place, saying: saying)
    known.append((expectation.question, expectation.place, saying, results))
    return results
  }
}
