import DecisionModel
import Evaluation
import PolicyModel
import Scenarios

/// Scenarios that an older edition keeps and a newer one does not.
public struct BrokenScenarios: Sendable {
  /// Expectations of the changed questions that the older edition meets.
  public let tried: Int
  /// Scenarios of the changed questions that name something the newer edition has not.
  public let unreadable: Int
  /// What held under the older edition and fails under the newer one, as it comes out there.
  public let broken: [ExpectationOutcome]

  public init(tried: Int, unreadable: Int, broken: [ExpectationOutcome]) {
    self.tried = tried
    self.unreadable = unreadable
    self.broken = broken
  }

  /// Runs the scenarios of some questions under both editions.
  ///
  /// - Parameters:
  ///   - old: The library in which the older edition is the policy that the scenarios name, with the scenarios as read
  ///     against it.
  ///   - new: The same with the newer edition, with those that can be read against it.
  ///   - policy: Index of that policy in both.
  ///   - questions: Those to which the editions do not say the same.
  ///   - places: The files of the scenarios.
  /// - Throws: `DecisionError` where an answer passes the bound on conditions.
  public init(
    old: (library: PolicyLibrary, scenarios: [Scenario]), new: (library: PolicyLibrary, scenarios: [Scenario]),
    policy: Int, questions: [QuestionID], places: SourcePlaces
  ) throws(DecisionError) {
    let asked = Set(questions)
    let before = old.scenarios.compactMap { $0.selecting(policy: policy, questions: asked) }
    let after = new.scenarios.compactMap { $0.selecting(policy: policy, questions: asked) }
    let held = Set(
      try ScenarioRunner(old.library, before, places: places).run(policies: [policy]).expectations
        .filter { $0.isMet }.map { Key($0) })
    broken = try ScenarioRunner(new.library, after, places: places).run(policies: [policy]).expectations
      .filter { !$0.isMet && held.contains(Key($0)) }
    tried = held.count
    unreadable = before.count - after.count
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
