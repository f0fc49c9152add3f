import PolicyModel
import Reporting
import Scenarios
import Testing

/// The policies do what their documents say: every scenario holds, and every clause is held by one.
@Suite struct ShippedScenarioTests {
  @Test func everyExpectationHolds() throws {
    let report = try Authority.shipped.runner(shippedScenarios).run()
    #expect(report.expectations.count > 1500)
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

  @Test func everyClauseCountsAndEveryTestTurnsOutBothWays() throws {
    let coverage = try Authority.shipped.runner(shippedScenarios).coverage()
    let gaps = coverage.authorities.flatMap { authority in
      authority.gaps.map { "\($0.place?.description ?? authority.name) \($0.document): \($0.missing)" }
    }
    #expect(coverage.authorities.map { $0.name } == Authority.shipped.library.policies.map { $0.name })
    #expect(gaps.isEmpty, Comment(rawValue: gaps.joined(separator: "\n")))
  }

  @Test func noSingleChangeGoesUnnoticed() throws {
    let runner = try Authority.shipped.runner(shippedScenarios)
    let survey = runner.survey()
    #expect(survey.made > 1000)
    let unnoticed = survey.survivors.map { survivor in
      (survivor.place.map { "\($0.description) " } ?? "") + survivor.sentence
    }
    #expect(unnoticed.isEmpty, Comment(rawValue: unnoticed.joined(separator: "\n")))
  }
}
