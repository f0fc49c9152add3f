import DecisionModel
import Evaluation
import PolicyModel
import Scenarios

/// Scenarios that an older edition keeps and a newer one does not.
public struct BrokenScenarios: Sendable {
  /// Expectations of the changed questions that were tried under both editions.
  public let tried: Int
  /// What held under the older edition and fails under the newer one, as it comes out there.
  public let broken: [ExpectationOutcome]

  public init(tried: Int, broken: [ExpectationOutcome]) {
    self.tried = tried
    self.broken = broken
  }

  /// Runs the scenarios of some questions under both editions.
  ///
  /// - Parameters:
  ///   - old: The library in which the older edition is the policy that the scenarios name, with the scenarios as read
  ///     against it.
  ///   - new: The same with the newer edition; a scenario that cannot be read against it is left out.
  ///   - policy: Index of that policy in both.
  ///   - questions: Those to which the editions do not say the same.
  ///   - places: The files of the scenarios.
  /// - Throws: `DecisionError` where an answer passes the bound on conditions.
  public init(
    old: (library: PolicyLibrary, scenarios: [Scenario]), new: (library: PolicyLibrary, scenarios: [Scenario]),
    policy: Int, questions: [QuestionID], places: SourcePlaces
  ) throws(DecisionError) {
    let asked = Set(questions)
    func run(_ edition: (library: PolicyLibrary, scenarios: [Scenario])) throws(DecisionError) -> [ExpectationOutcome] {
      let chosen = edition.scenarios.compactMap { $0.selecting(policy: policy, questions: asked) }
      return try ScenarioRunner(edition.library, chosen, places: places).run(policies: [policy]).expectations
    }
    let before = try run(old)
    let held = Set(before.filter { $0.isMet }.map { Key($0) })
    broken = try run(new).filter { !$0.isMet && held.contains(Key($0)) }
    tried = before.count
  }

  /// One expectation is known by its place.
  private struct Key: Hashable {
    let file: String
    let line: Int
    let question: String

    init(_ outcome: ExpectationOutcome) {
      file = outcome.place.file
      line = outcome.place.line
      question = outcome.question
    }
  }
}
