import Reporting
import Scenarios
import Testing

/// What of a policy its scenarios put to use, counted by hand: four clauses, two choices of a reading, and three tests
/// that can turn out six ways.
@Suite struct CoverageTests {
  private func coverage(_ scenarios: String...) throws -> ScenarioCoverage.Authority {
    let runner = try Littleshire.authority().runner(scenarios.joined(separator: "\n"))
    return try #require(runner.coverage().authorities.first)
  }

  private func shares(_ coverage: ScenarioCoverage.Authority) -> [String] {
    [coverage.clauses, coverage.readings, coverage.conditions].map {
      "\($0.exercised)/\($0.all) \($0.percent.map { "\($0)" } ?? "-")"
    }
  }

  private let urgent = Littleshire.scenario(["urgent yes", "large no"], "expect notes-sent due, due 2026-01-08")
  /// Whether the family is large is not known, and does not matter.
  private let plain = Littleshire.scenario(["urgent no", "excused no"], "expect notes-sent due, due 2026-01-09")

  /// One clause counts; it is urgent, and the family is not large: two of six ways.
  @Test func onlyWhatACaseReachesIsPutToUse() throws {
    let coverage = try coverage(urgent)
    #expect(shares(coverage) == ["1/4 25", "1/2 50", "2/6 33"])
    #expect(
      coverage.gaps.map { "\($0.place?.line ?? 0) \($0.kind.rawValue) \($0.document): \($0.missing)" } == [
        "16 condition handbook: `the case is urgent` is never false",
        "16 condition handbook: `the family is large` is never true",
        "19 clause handbook: the clause never counts",
        "19 condition handbook: `the delay is excused` is never true",
        "19 condition handbook: `the delay is excused` is never false",
        "24 clause leaflet: the clause never counts",
        "24 reading leaflet: `plan` of the reading `start` is never in force",
        "27 clause leaflet: the clause never counts",
      ])
  }

  /// Two clauses, and four of six ways: two thirds are 66 %.
  @Test func bothWaysOfATestAreCounted() throws {
    #expect(shares(try coverage(urgent, plain)) == ["2/4 50", "1/2 50", "4/6 66"])
  }

  @Test func aPlaceIsPutToUseOnlyWhereItIsAskedFor() throws {
    let leaflet = Littleshire.scenario([], "expect notes-sent in leaflet due, due 2026-01-11")
    #expect(shares(try coverage(leaflet)) == ["1/4 25", "1/2 50", "0/6 0"])
  }

  /// The exception shown, no clause counts; a case in which the family is large passes the first clause over.
  @Test func everythingIsReachedByFiveCases() throws {
    let excused = Littleshire.scenario(["urgent no", "excused yes"], "expect notes-sent not-applicable")
    let large = Littleshire.scenario(["urgent yes", "large yes", "excused no"], "expect notes-sent due")
    let leaflet = Littleshire.scenario([], "expect notes-sent in leaflet due")
    let other = Littleshire.scenario(
      ["plan-started on 2026-01-06"], "read start as plan", "expect notes-sent in leaflet due")
    let coverage = try coverage(urgent, excused, large, leaflet, other)
    #expect(shares(coverage) == ["4/4 100", "2/2 100", "6/6 100"])
    #expect(coverage.gaps.isEmpty)
  }

  /// Whether it is urgent is not known: the first clause may count, or the second.
  @Test func whatMayApplyIsNotPutToUse() throws {
    let unknown = Littleshire.scenario(["excused no"], "expect notes-sent needs-facts")
    #expect(shares(try coverage(unknown)) == ["0/4 0", "1/2 50", "0/6 0"])
  }

  @Test func sharesAreRoundedDown() {
    #expect(ScenarioCoverage.Share(exercised: 199, all: 200).percent == 99)
    #expect(ScenarioCoverage.Share(exercised: 1, all: 3).percent == 33)
    #expect(ScenarioCoverage.Share(exercised: 2, all: 2).percent == 100)
    #expect(ScenarioCoverage.Share().percent == nil)
  }

  @Test func theReportListsWhatIsMissingAndThenTheShares() throws {
    let runner = try Littleshire.authority().runner(urgent)
    var report = runner.run()
    report.coverage = runner.coverage()
    let text = ScenarioText.text(report)
    #expect(text.contains("littleshire: no scenario puts to use\n"))
    #expect(text.contains("  - Policies/littleshire.policy:19 notes-sent in handbook: the clause never\n    counts\n"))
    #expect(
      text.hasSuffix(
        """
        put to use:
          littleshire: 1 of 4 clauses (25 %), 1 of 2 choices of readings (50 %), 2 of 6
          ways that tests turn out (33 %)

        """))
    let json = ScenarioJSON.text(report)
    #expect(
      json.contains("\"conditions\": {\n        \"exercised\": 2,\n        \"all\": 6,\n        \"percent\": 33\n"))
    #expect(json.contains("\"missing\": \"`the case is urgent` is never false\""))
  }
}
