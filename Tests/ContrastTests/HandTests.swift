import CaseModel
import Comparison
import Evaluation
import Testing

/// Points worked out by hand from the policies' documents.
struct HandTests {
  private let bench = Bench.shipped

  /// The one point of a contrast, in three lines: verdicts, parting, what would bring both together.
  private func lines(
    _ members: String, _ first: String, _ second: String, _ question: String, asOf: String
  ) throws -> [String] {
    let source = try bench.read(members)
    let contrast = try bench.contrast(source, first, second, [question], asOf: asOf)
    let told = Told(bench: bench, source: source)
    return contrast.points.flatMap { point in
      [told.sides(point), told.parting(point.parting), told.reunion(point.reunion)]
    }
  }

  private let minutes = """
    'events': [ { 'event': 'initial-conference', 'at': '2026-01-07' }, { 'event': 'minutes-sent', 'at': '2026-02-06' } ]
    """

  /// After Wednesday 7 January: 8-9 (2), 12-16 (7), 19-23 (12), 26-30 (17), 2-4 February (20), 5-6 (22), 9-11 (25).
  @Test func minutesSentBetweenTheTwentiethAndTheTwentyFifthWorkingDayAreLateUnderOneOnly() throws {
    #expect(
      try lines(minutes, "kirklees", "north-east-lincolnshire", "minutes-sent", asOf: "2026-03-02") == [
        "late due 2026-02-04 | met due 2026-02-11",
        "limit: within 20 working days of the conference (2026-02-04) | "
          + "within 25 working days of the conference (2026-02-11)",
        // No day of the conference makes 20 working days end with 25; sent by the twentieth, both limits are kept.
        "verdict: minutes-sent 2026-02-06 to 2026-02-04 -> met due 2026-02-04 | met due 2026-02-11",
      ])
  }

  @Test func whereTheVerdictsAreTheSameOnlyTheDatesPart() throws {
    let early = minutes.replacing("2026-02-06", with: "2026-01-30")
    #expect(
      try lines(early, "kirklees", "north-east-lincolnshire", "minutes-sent", asOf: "2026-03-02") == [
        "met due 2026-02-04 | met due 2026-02-11",
        "limit: within 20 working days of the conference (2026-02-04) | "
          + "within 25 working days of the conference (2026-02-11)",
        "none: ",
      ])
  }

  private let discussions = """
    'events': [ { 'event': 'strategy-discussion', 'at': '2025-12-01' },
                { 'event': 'strategy-discussion', 'at': '2025-12-15' },
                { 'event': 'conference-agreed', 'at': '2025-12-15' },
                { 'event': 'initial-conference', 'at': '2026-01-07' } ]
    """

  /// Bolton's handbook, section 2, counts from the first strategy discussion: 2-5 (4), 8-12 (9), 15-19 (14), 22 (15).
  /// Kirklees', section 4, from the one that agreed: 16-19 (4), 22-24 (7), 29-31 (10), 2 January (11), 5-8 (15).
  @Test func fifteenWorkingDaysOfDifferentDiscussionsPartAtTheClock() throws {
    #expect(
      try lines(discussions, "bolton", "kirklees", "icpc-timescale", asOf: "2026-01-12") == [
        "late due 2025-12-22 | met due 2026-01-08",
        "clock: the first strategy discussion (2025-12-01) | "
          + "the strategy discussion that agreed to a conference (2025-12-15)",
        // Moving the first discussion to the 15th would do it as well, and strategy discussions come first in the
        // vocabulary: both are then on the 15th, and both count 15 working days from there.
        "effect: strategy-discussion 2025-12-01 to 2025-12-15 -> met due 2026-01-08 | met due 2026-01-08",
      ])
  }

  /// Aged 8 and not yet 10 on 1 April 2026.
  @Test func aChildOfEightIsInvitedUnderOneAndNotUnderTheOther() throws {
    let members = """
      'children': [ { 'id': 'A', 'born': '2018-01-14' } ],
      'events': [ { 'event': 'initial-conference', 'at': '2026-04-01' } ]
      """
    #expect(
      try lines(members, "bolton", "kirklees", "child-invitation-age", asOf: "2026-04-20") == [
        "required | not-applicable",
        "condition: the child is aged 8 or over at the conference | the child is not aged 10 or over at the conference",
        // The four facts of Bolton's exception would all have to hold: more than two. One day short of eight is nearer
        // to 14 January 2018 than ten years are.
        "effect: A born 2018-04-02 -> not-applicable | not-applicable",
      ])
  }

  /// Three of six on each side: Bolton's section 8 gives the casting vote, North East Lincolnshire's section 3 adjourns
  /// for a further period, five working days at most: 8-9 (2), 12-14 (5).
  @Test func anEvenSplitIsCastUnderOneAndAdjournedUnderTheOther() throws {
    let members = """
      'events': [ { 'event': 'initial-conference', 'at': '2026-01-07',
                    'facts': { 'members': 6, 'votes-for': 3, 'votes-against': 3 } } ]
      """
    let lines = try lines(members, "bolton", "north-east-lincolnshire", "split-decision-initial", asOf: "2026-01-12")
    #expect(lines[0] == "permitted chair-casting-vote | required due 2026-01-14 adjourn interim-plan")
    #expect(lines[1].hasPrefix("outcome: the chair has the casting vote | the conference is adjourned"))
    // No one number makes a majority that the six members could have cast; with five, three against are one.
    #expect(lines[2] == "effect: members=5, votes-for=2 -> not-applicable | not-applicable")
  }

  /// Bolton: every six weeks, so 42 days after 16 January: 27 February. Four weeks: 13 February.
  @Test func anIntervalThatTheConferenceSetsCanBeSetLikeTheOther() throws {
    let members = """
      'facts': { 'core-group-weeks-agreed': 4 },
      'events': [ { 'event': 'initial-conference', 'at': '2026-01-07' }, { 'event': 'core-group', 'at': '2026-01-16' } ]
      """
    #expect(
      try lines(members, "bolton", "north-east-lincolnshire", "core-group-interval", asOf: "2026-02-02") == [
        "due due 2026-02-27 | due due 2026-02-13",
        "limit: at least every 6 weeks until the end of the plan (2026-02-27) | "
          + "at least as often as the core group's interval set by the conference (in weeks) until the end of the plan "
          + "(2026-02-13)",
        "effect: core-group-weeks-agreed=6 -> due due 2026-02-27 | due due 2026-02-27",
      ])
  }

  /// Gaps of 16 January to 20 February (35 days) and from there on: met under six weeks and late under four (28 days).
  @Test func gapsAreMatchedByWhatClosedThem() throws {
    let members = """
      'facts': { 'core-group-weeks-agreed': 4 },
      'events': [ { 'event': 'core-group', 'at': '2026-01-16' }, { 'event': 'core-group', 'at': '2026-02-20' } ]
      """
    let source = try bench.read(members)
    let contrast = try bench.contrast(
      source, "bolton", "north-east-lincolnshire", ["core-group-interval"], asOf: "2026-03-02")
    let told = Told(bench: bench, source: source)
    #expect(
      contrast.points.map { told.sides($0) } == [
        "met due 2026-02-27 | late due 2026-02-13", "due due 2026-04-03 | due due 2026-03-20",
      ])
    #expect(contrast.points.map { $0.topic.gap } == [.closed, .running])
  }

  @Test func whereBothAreSilentThereIsNoDifference() throws {
    let contrast = try bench.contrast(minutes, "bolton", "kirklees", "quorum", asOf: "2026-03-02")
    #expect(contrast.points.isEmpty)
    #expect(contrast.silent.map { $0.sides.map { $0.effect.verdict } } == [[.silent, .silent]])
  }

  /// Kirklees' handbook has no time for an agency's report.
  @Test func whereOneIsSilentThereIsNoDifference() throws {
    let contrast = try bench.contrast(minutes, "bolton", "kirklees", "agency-report-submitted", asOf: "2026-03-02")
    #expect(contrast.points.isEmpty && contrast.open.isEmpty && contrast.alike.isEmpty)
    #expect(contrast.silent.map { $0.sides.map { $0.effect.verdict == .silent } } == [[false, true]])
  }

  /// Kirklees leaves it to the social worker whether a child younger than ten meets the chair.
  @Test func whereAPersonJudgesThereIsNoDifference() throws {
    let members = """
      'children': [ { 'id': 'A', 'born': '2018-01-14' } ],
      'events': [ { 'event': 'initial-conference', 'at': '2026-04-01' } ]
      """
    let contrast = try bench.contrast(members, "bolton", "kirklees", "child-offer-meet-chair", asOf: "2026-04-20")
    #expect(contrast.points.isEmpty)
    #expect(contrast.open.map { $0.sides.map { $0.effect.verdict } } == [[.required, .judgement]])
  }

  @Test func childrenWhoComeToTheSameAreToldOnce() throws {
    let members = """
      'children': [ { 'id': 'A', 'born': '2018-01-14' }, { 'id': 'B', 'born': '2014-01-14' } ],
      'events': [ { 'event': 'initial-conference', 'at': '2026-04-01' }, { 'event': 'minutes-sent', 'at': '2026-05-05' } ]
      """
    let ages = try bench.contrast(members, "bolton", "kirklees", "child-invitation-age", asOf: "2026-06-01")
    // Twelve is over eight and over ten.
    #expect(ages.points.map { $0.topic.child } == [0])
    #expect(ages.alike.map { $0.child } == [1])
    let minutes = try bench.contrast(
      members, "kirklees", "north-east-lincolnshire", "minutes-sent", asOf: "2026-06-01")
    #expect(minutes.points.map { $0.topic.child } == [nil])
  }
}
