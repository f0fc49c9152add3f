import PolicyModel
import Reporting
import Scenarios
import Testing

/// The policies do what their documents say: every scenario holds, and every clause is held by one.
@Suite struct ShippedScenarioTests {
  /// Questions whose every clause, number, condition and force is held; the others follow.
  private static let held = ["icpc-timescale", "split-decision-initial", "minutes-sent", "core-group-interval"]

  @Test func everyExpectationHolds() throws {
    let report = try Authority.shipped.runner(shippedScenarios).run()
    #expect(report.expectations.count > 50)
    for outcome in report.expectations where !outcome.isMet {
      let one = ScenarioReport(scenarios: 1, expectations: [outcome], policies: [])
      Issue.record(Comment(rawValue: ScenarioText.text(one)))
    }
  }

  @Test func everyAuthorityIsHeldToSomething() throws {
    let report = try Authority.shipped.runner(shippedScenarios).run()
    let named = Set(report.expectations.map { $0.authority })
    #expect(named == Set(Authority.shipped.library.policies.map { $0.name }))
  }

  @Test func noSingleChangeGoesUnnoticed() throws {
    let runner = try Authority.shipped.runner(shippedScenarios)
    let questions = try Self.held.map { name in try #require(Authority.shipped.library.question(name)).id }
    let survey = runner.survey(questions: questions)
    #expect(survey.made > 100)
    let unnoticed = survey.survivors.map { survivor in
      (survivor.place.map { "\($0.description) " } ?? "") + survivor.sentence
    }
    #expect(unnoticed.isEmpty, Comment(rawValue: unnoticed.joined(separator: "\n")))
  }
}
