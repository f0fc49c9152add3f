import PolicyModel
import Scenarios
import Testing

/// Which changes are made, and what becomes of those that no scenario notices.
@Suite struct MutationTests {
  /// Something of every kind: limits, conditions, a ground, an outcome, people, two places and a reading.
  private static let rich = """
    answer notes-sent
      reading start "what the days run from"
        choice meeting "the meeting"
        choice plan "the plan"
        adopt meeting because "it is named first"
        safe meeting
      in handbook
        chair must send the notes within 2 working days of the meeting
          read start as meeting
          when urgent and members is at least 3
          unless excused
          outcome close
          cite 1 "within two days"
        chair must send the notes within 2 working days of the first meeting
          read start as plan
          cite 1 "within two days"
      in leaflet
        because "the handbook governs"
        chair should send the notes within 5 days of the meeting
          cite 3 "within five days"

    """

  private func survey(_ answer: String, _ scenarios: String...) throws -> MutationSurvey {
    try Littleshire.authority(answer).runner(scenarios.joined(separator: "\n")).survey()
  }

  private func told(_ survivors: [MutationSurvey.Survivor]) -> [String] {
    survivors.map { "\($0.kind.rawValue) \($0.document): \($0.change)" }
  }

  @Test func everyKindOfChangeIsMade() throws {
    let survey = try survey(
      Self.rich,
      Littleshire.scenario(
        ["urgent yes", "members 3"], "expect notes-sent due", "expect notes-sent in leaflet due"),
      Littleshire.scenario(["urgent yes"], "read start as plan", "expect notes-sent due"))
    #expect(Set(survey.byKind.keys) == Set(PolicyMutation.Kind.allCases))
    #expect(survey.byKind.values.allSatisfy { $0 > 0 })
  }

  /// The verdict alone is expected: on the day after the meeting it is due whatever the number of days.
  @Test func whatIsUnnoticedIsToldByKind() throws {
    let answer = """
      answer notes-sent
        in handbook
          chair must send the notes within 2 days of the meeting
            cite 1 "within two days"

      """
    let survey = try survey(answer, Littleshire.scenario([], "expect notes-sent due"))
    #expect(
      told(survey.survivors) == [
        "force handbook: `must` made `should`", "number handbook: 2 made 3", "number handbook: 2 made 1",
        "unit handbook: days made working days", "clock handbook: `the meeting` made `the first meeting`",
        "holder handbook: leaving out `chair`",
        "holder handbook: `chair` made `worker`",
      ])
    #expect(survey.equivalent.isEmpty)
    // The removal, and before for after, are noticed.
    #expect(survey.made == survey.survivors.count + 2 && survey.noticed == 2)
    #expect(survey.byKind[.direction] == 1 && survey.byKind[.clause] == 1)
  }

  /// There is always one member at least: that none is asked for changes nothing, nor that it is not asked. A second
  /// meeting tells the meeting from the first.
  @Test func aChangeThatChangesNothingIsNoFailure() throws {
    let answer = """
      answer notes-sent
        in handbook
          chair must send the notes within 2 days of the meeting
            when members is at least 1
            cite 1 "within two days"

      """
    let later = ["members 1", "meeting on 2025-12-01"]
    let about = "expect notes-sent about the meeting on 2026-01-06 due, must, by chair, due 2026-01-08"
    let survey = try survey(answer, Littleshire.scenario(later, about))
    #expect(
      told(survey.equivalent) == [
        "number handbook: 1 made 0 (number 2 of the clause)", "condition handbook: leaving out its `when`",
      ])
    #expect(survey.equivalent.allSatisfy { ($0.situations ?? 0) > 0 })
    // Tuesday and two days on are all working days; more than one member is asked for where there is one.
    #expect(
      told(survey.survivors) == [
        "unit handbook: days made working days", "comparison handbook: `at least` made `at most`",
      ])
  }

  /// An exception that is not known does not count: what all situations show is not all that can be noticed.
  @Test func anExceptionIsNeverShownToChangeNothing() throws {
    let answer = """
      answer notes-sent
        in handbook
          chair must send the notes within 2 days of the meeting
            when not urgent
            unless urgent
            cite 1 "within two days"

      """
    let survey = try survey(answer, Littleshire.scenario(["urgent no"], "expect notes-sent due"))
    #expect(told(survey.survivors).contains("condition handbook: leaving out its `unless`"))
    #expect(!told(survey.equivalent).contains("condition handbook: leaving out its `unless`"))
  }

  @Test func answersSurveyedOneByOneMakeUpTheWhole() throws {
    let runner = try Littleshire.authority(Self.rich).runner(
      Littleshire.scenario(["urgent yes", "members 3"], "expect notes-sent due"))
    let whole = runner.survey()
    var parts = MutationSurvey()
    for answer in runner.answers() { parts.add(runner.survey(answer)) }
    #expect(parts.made == whole.made)
    #expect(parts.survivors == whole.survivors)
  }
}
