import PolicyModel
import Scenarios
import Testing

/// What changing a policy shows of its scenarios.
@Suite struct SurveyTests {
  /// The changes of one answer of Anyshire that these expectations let pass.
  ///
  /// The case is a conference of Tuesday 6 January 2026 with minutes on 4 February.
  private func unnoticed(_ expectations: String, of question: String = "minutes-sent") throws -> [String] {
    let text = """
      scenario "survey"
        given
          child A born 2016-01-06
          child B born 2010-01-06
          initial-conference on 2026-01-06
            members 6
            votes-for 3
            votes-against 3
          minutes-sent on 2026-02-04
        as of 2026-02-04
        under anyshire
      \(expectations)
      """
    let id = try #require(Authority.anyshire.library.question(question)).id
    let survey = try Authority.anyshire.runner(text).survey(questions: [id])
    return survey.survivors.map { "\($0.place?.line ?? 0) \($0.kind.rawValue) \($0.document): \($0.change)" }
  }

  @Test func whatNothingIsExpectedOfIsNotHeld() throws {
    let found = try unnoticed("    expect second-review silent")
    #expect(
      found == [
        "11 clause handbook: removing it", "16 clause leaflet: removing it", "16 precedence leaflet: letting it govern",
      ])
  }

  @Test func anExpectationOfTheVerdictLeavesTheRestOpen() throws {
    let found = try unnoticed("    expect minutes-sent late")
    #expect(
      found == [
        "11 force handbook: `should` made `must`",
        "11 number handbook: 20 made 19",
        "11 unit handbook: working days made days",
        "11 clock handbook: `the conference` made `the first initial conference`",
        "11 direction handbook: counting back from its clock",
        "11 condition handbook: denying `the circumstances are exceptional`",
        "11 condition handbook: leaving out its `unless`",
        "11 holder handbook: leaving out `conference-chair`",
        "11 holder handbook: `conference-chair` made `social-worker`",
        "16 clause leaflet: removing it",
        "16 precedence leaflet: letting it govern",
      ])
  }

  /// Twenty working days end on 3 February, four weeks as well.
  @Test func forceDayAndPresumptionTogetherHoldAClause() throws {
    let found = try unnoticed(
      """
          expect minutes-sent late, should, by conference-chair, due 2026-02-03, presumed exceptional-circumstances
          expect minutes-sent in leaflet late, will, by conference-chair, due 2026-02-03
      """)
    // There is one conference, the first, and no working day is lost in the four weeks.
    #expect(
      found == [
        "11 clock handbook: `the conference` made `the first initial conference`",
        "11 condition handbook: denying `the circumstances are exceptional`",
        "16 unit leaflet: weeks made working weeks",
        "16 clock leaflet: `the conference` made `the first initial conference`",
      ])
  }

  @Test func anExpectationThatFailsHoldsNothing() throws {
    let found = try unnoticed(
      """
          expect minutes-sent met, should, due 2026-02-03
          expect minutes-sent in leaflet late, will, due 2026-02-03
      """)
    #expect(
      found == [
        "11 clause handbook: removing it", "16 unit leaflet: weeks made working weeks",
        "16 clock leaflet: `the conference` made `the first initial conference`",
        "16 holder leaflet: leaving out `conference-chair`",
        "16 holder leaflet: `conference-chair` made `social-worker`", "16 precedence leaflet: letting it govern",
      ])
  }

  @Test func eachReadingIsHeldByItself() throws {
    let adopted = "    expect child-invited for child A required, should"
    let other = """

        under anyshire
          read over-ten as day-after
          expect child-invited for child B required, should
      """
    let left = ["31 number handbook: 10 made 9", "31 condition handbook: leaving out its `when`"]
    #expect(try unnoticed(adopted, of: "child-invited") == left + ["35 clause handbook: removing it"])
    #expect(
      try unnoticed(adopted + other, of: "child-invited") == left + [
        "35 number handbook: 10 made 11", "35 number handbook: 10 made 9",
        "35 comparison handbook: `past the birthday` made `or over`",
        "35 condition handbook: leaving out its `when`",
      ])
  }

  @Test func outcomesAndTheirLimitsAreChangedToo() throws {
    let found = try unnoticed("    expect split-vote required, must", of: "split-vote")
    #expect(
      found == [
        "42 number handbook: 15 made 16", "42 number handbook: 15 made 14",
        "42 unit handbook: working days made days",
        "42 clock handbook: `the conference` made `the first initial conference`",
        "42 direction handbook: counting back from its clock",
        "42 connective handbook: `and` made `or` in `neither side has more than half and the conference is an initial conference`",
        "42 consequence handbook: `adjourn` made `majority-stands`",
        "42 condition handbook: leaving out its `when`", "42 consequence handbook: leaving out its outcome",
        "42 holder handbook: leaving out `conference-chair`",
        "42 holder handbook: `conference-chair` made `social-worker`",
        "46 clause handbook: removing it",
      ])
  }

  @Test func groundsAreChangedOneByOne() throws {
    let found = try unnoticed("    expect stand-down needs-facts, needs report-missing", of: "stand-down")
    #expect(
      found == [
        "52 force handbook: `may` made `should`",
        "52 condition handbook: denying `the social work report is missing`",
        "52 consequence handbook: leaving out the ground \"the building cannot be used\"",
        "52 holder handbook: leaving out `conference-chair`",
        "52 holder handbook: `conference-chair` made `social-worker`",
        "52 holder handbook: leaving out `head-of-service` as the one who agrees",
        "52 holder handbook: `head-of-service` made `conference-chair` as the one who agrees",
      ])
  }

  @Test func onlyTheQuestionsAndPoliciesAskedForAreChanged() throws {
    // Without a scenario nothing is noticed.
    let runner = try Authority.shipped.runner([])
    let question = try #require(Authority.shipped.library.question("transfer-in-conditions")).id
    let survey = runner.survey(policies: [0], questions: [question])
    #expect(survey.survivors.allSatisfy { $0.authority == "bolton" && $0.question == "transfer-in-conditions" })
    #expect(survey.made == survey.survivors.count && survey.made > 0)
  }

  /// Numbers wherever a clause may hold them, each made one more and one less. The case stands clear of every one, so
  /// that none is noticed, and the clause's removal is.
  @Test func everyNumberOfAClauseIsReached() throws {
    let clause = """
      conference-chair should distribute the minutes within 20 working days of the conference
            unless exceptional-circumstances
      """
    let rich = """
      conference-chair should distribute the minutes not earlier than 2 days after the conference,
          the earlier of within 20 working days of the conference and by the child's 18th birthday
            when members is at least 5 and the child is aged 7 or over at the conference
            when there are at most 3 initial-conference up to the end of the 30th week of pregnancy
            unless the first review-conference is at least 4 weeks before the conference
            extended by 6 days when the conference is the 9th or later
            if missed, social-worker must tell the head-of-service within 8 days of the conference
      """
    let authority = try Authority.anyshire.changing(clause, to: rich)
    let text = """
      scenario "numbers"
        given
          child A born 2015-01-06, expected 2015-01-06
          initial-conference on 2026-01-06
            members 7
          minutes-sent on 2026-01-20
        as of 2026-02-04
        under anyshire
          expect minutes-sent met
      """
    let id = try #require(authority.library.question("minutes-sent")).id
    let survey = try authority.runner(text).survey(questions: [id])
    let numbers = survey.survivors.filter { $0.kind == .number }.map { $0.change.split(separator: " ")[0] }
    #expect(Set(numbers.compactMap { Int64($0) }) == [2, 3, 4, 5, 6, 7, 8, 9, 18, 20, 30])
    #expect(numbers.count == 22)
  }
}
