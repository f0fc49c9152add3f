import PolicyLanguage
import PolicyModel
import Scenarios
import Testing

/// Anyshire: 20 working days in the handbook, 4 weeks in the leaflet; children from ten; visits as the conference sets.
@Suite struct RunnerTests {
  /// What differs when these lines are expected of a conference on 6 January 2026, with minutes on 4 February.
  private func expecting(
    _ lines: String, given: String = "", asOf: String = "2026-02-04"
  ) throws -> [String] {
    let text = """
      scenario "run"
        given
          child A born 2015-01-14
          child B born 2020-01-14
          initial-conference on 2026-01-06
            members 6
            votes-for 3
            votes-against 3
          minutes-sent on 2026-02-04
          \(given)
        as of \(asOf)
        under anyshire
          \(lines)
      """
    return differences(try Authority.anyshire.runner(text).run())
  }

  /// From Tuesday 6 January: to the 9th 3, to the 16th 8, to the 23rd 13, to the 30th 18; Tuesday 3 February is 20.
  @Test func whatIsSaidIsCompared() throws {
    let found = try expecting(
      "expect minutes-sent met, must, by social-worker, due 2026-02-04, earliest 2026-01-07, not done, "
        + "act \"send the minutes\", cites 10, says \"25 working days\", presumed report-missing")
    #expect(
      found == [
        "verdict: met | late",
        "modality: must | should",
        "actor: by social-worker | by conference-chair",
        "due: due 2026-02-04 | due 2026-02-03",
        "earliest: earliest 2026-01-07 | no earliest day",
        "done: not done | done 2026-02-04",
        "act: act \"send the minutes\" | act \"distribute the minutes\"",
        "citation: cites 10 | cites handbook 9 \"within twenty working days\"",
        "words: says \"25 working days\" | \"The conference chair should distribute the minutes within 20 working "
          + "days of the conference, unless the circumstances are exceptional.\"",
        "presumed: presumed report-missing | presumed exceptional-circumstances",
      ])
  }

  @Test func whatIsNotSaidIsNotCompared() throws {
    #expect(try expecting("expect minutes-sent late") == [])
  }

  @Test func citationsMayNameTheirDocumentAndTheirWords() throws {
    #expect(try expecting("expect minutes-sent late, cites handbook 9 \"within twenty working days\"") == [])
    #expect(try expecting("expect minutes-sent late, cites leaflet 9").count == 1)
    #expect(try expecting("expect minutes-sent late, cites 9 \"within twenty days\"").count == 1)
  }

  /// 6 January and 28 days is 3 February.
  @Test func aPlaceIsAskedByItself() throws {
    #expect(try expecting("expect minutes-sent in leaflet late, will, due 2026-02-03") == [])
    #expect(
      try expecting("expect minutes-sent in leaflet late, should") == ["modality: should | will"])
    #expect(
      try expecting("expect minutes-sent in leaflet, elsewhere late") == [
        "result: late | the answer does not speak there"
      ])
  }

  @Test func everyResultMustBeAsExpected() throws {
    let review = "review-conference on 2026-02-03"
    #expect(
      try expecting("expect minutes-sent late", given: review) == ["verdict: late | overdue", "verdict: late | met"])
    #expect(try expecting("expect minutes-sent about the review-conference on 2026-02-03 met", given: review) == [])
  }

  @Test func anExpectationOfNothingDoesNotHold() throws {
    let found = try expecting(
      "expect child-invited about the minutes-sent on 2026-02-04 required, must")
    #expect(
      found == [
        "result: required | there are only these: for child A about the initial-conference on 2026-01-06 required; "
          + "for child B about the initial-conference on 2026-01-06 not-applicable"
      ])
  }

  /// On 6 January 2026 A is ten, and B is five.
  @Test func childrenAreToldApart() throws {
    #expect(try expecting("expect child-invited for child A required, should") == [])
    #expect(try expecting("expect child-invited for child B not-applicable") == [])
    #expect(try expecting("expect child-invited required") == ["verdict: required | not-applicable"])
    #expect(try expecting("expect minutes-sent for child B late") == [])
  }

  @Test func anEventIsNamedByItsDayWithItsTimeOrWithout() throws {
    let given = "review-conference on 2026-02-03 at 09:30"
    #expect(
      try expecting("expect minutes-sent about the review-conference on 2026-02-03 met", given: given) == [])
    #expect(
      try expecting("expect minutes-sent about the review-conference on 2026-02-03 at 09:30 met", given: given) == [])
  }

  @Test func readingsHoldForTheirLinesOnly() throws {
    let text = """
      scenario "tenth birthday"
        given
          child A born 2016-01-06
          initial-conference on 2026-01-06
        as of 2026-01-06
        under anyshire
          read over-ten as day-after
          expect child-invited not-applicable
        under anyshire
          expect child-invited required
        under anyshire
          read over-ten of child-invited as day-after
          expect child-invited not-applicable
      """
    #expect(differences(try Authority.anyshire.runner(text).run()) == [])
  }

  /// Fifteen working days from 6 January: to the 9th 3, to the 16th 8, to the 23rd 13; Tuesday the 27th.
  @Test func outcomesAreComparedExactly() throws {
    #expect(try expecting("expect split-vote required, outcome adjourn by 2026-01-27") == [])
    #expect(try expecting("expect split-vote required, outcome adjourn") == [])
    #expect(
      try expecting("expect split-vote required, outcome adjourn by 2026-01-26") == [
        "outcome-due: an outcome by 2026-01-26 | an outcome by 2026-01-27"
      ])
    #expect(
      try expecting("expect split-vote required, outcome majority-stands, outcome adjourn by 2026-01-27") == [
        "outcomes: outcome majority-stands, outcome adjourn | outcome adjourn"
      ])
    #expect(try expecting("expect split-vote required, no outcome") == ["outcomes: no outcome | outcome adjourn"])
    #expect(
      try expecting("expect minutes-sent late, outcome adjourn") == ["outcomes: outcome adjourn | no outcome"])
  }

  @Test func needsAreAllNamedInAnyOrder() throws {
    func expecting(_ needs: String) throws -> [String] {
      let text = """
        scenario "votes are not known"
          given
            initial-conference on 2026-01-06
          as of 2026-01-06
          under anyshire
            expect split-vote needs-facts, needs \(needs)
        """
      return differences(try Authority.anyshire.runner(text).run())
    }
    #expect(try expecting("votes-for and votes-against and members") == [])
    #expect(try expecting("members and votes-against and votes-for") == [])
    #expect(try expecting("members and votes-for").count == 1)
    #expect(try expecting("members and votes-for and votes-against and weeks-set").count == 1)
  }

  @Test func whatIsPresumedIsAllNamed() throws {
    #expect(try expecting("expect minutes-sent late, presumed exceptional-circumstances") == [])
    #expect(
      try expecting("expect minutes-sent late, nothing presumed") == [
        "presumed: nothing presumed | presumed exceptional-circumstances"
      ])
  }

  /// Two weeks from 7 January is the 21st; from the 21st, 4 February.
  @Test func gapsAreToldByTheEventsThatBoundThem() throws {
    let text = """
      scenario "visits"
        given
          weeks-set 2
          plan-started on 2026-01-07
          visit on 2026-01-21
        as of 2026-02-05
        under anyshire
          expect visits about the gap up to the visit on 2026-01-21 met, due 2026-01-21
          expect visits about the gap since the visit on 2026-01-21 overdue, due 2026-02-04
          expect visits about the visit on 2026-01-21 met
      """
    #expect(differences(try Authority.anyshire.runner(text).run()) == ["verdict: met | overdue"])
  }

  @Test func aSilenceIsToldWhateverIsAsked() throws {
    #expect(try expecting("expect second-review silent") == [])
    #expect(try expecting("expect second-review in leaflet met") == ["verdict: met | silent"])
  }

  @Test func severalAuthoritiesAreHeldAlike() throws {
    let text = """
      scenario "minutes"
        given
          initial-conference on 2026-01-06
        as of 2026-02-03
        under bolton, kirklees, north-east-lincolnshire
          expect minutes-sent due, due 2026-02-03
      """
    let report = try Authority.shipped.runner(text).run()
    #expect(report.expectations.map { $0.isMet } == [true, true, false])
    #expect(report.expectations.map { $0.authority } == ["bolton", "kirklees", "north-east-lincolnshire"])
    #expect(report.scenarios == 1)
    #expect(report.policies.map { $0.name } == ["bolton", "kirklees", "north-east-lincolnshire"])
  }

  @Test func onlyWhatIsAskedForIsRun() throws {
    let runner = try Authority.shipped.runner(shippedScenarios)
    let question = try #require(Authority.shipped.library.question("minutes-sent")).id
    let report = runner.run(policies: [0], questions: [question])
    #expect(!report.expectations.isEmpty)
    #expect(report.expectations.allSatisfy { $0.authority == "bolton" && $0.question == "minutes-sent" })
  }
}
