import Testing

struct AfterConferenceTests {
  private let conference = "'events': [ { 'event': 'initial-conference', 'at': '2026-01-14T10:00' } ]"

  @Test func theMinutesAreDueAfterTwentyOrTwentyFiveWorkingDays() throws {
    // 15-16 January (2), 19-23 (7), 26-30 (12), 2-6 February (17), 9-11 (20), 12-13 (22), 16-18 (25); the
    // practice standards' fifteenth is 4 February.
    expect(
      try Desk.shipped.evaluate(conference, under: "bolton", "minutes-sent", asOf: "2026-02-12"),
      "2026-01-14T10:00: overdue, due 2026-02-11 | document practice-standards: overdue, due 2026-02-04 "
        + "| reading notes-clock=after-core-group: not-started")
    expect(
      try Desk.shipped.evaluate(conference, under: "kirklees", "minutes-sent", asOf: "2026-02-12"),
      "2026-01-14T10:00: overdue, due 2026-02-11")
    expect(
      try Desk.shipped.evaluate(conference, under: "north-east-lincolnshire", "minutes-sent", asOf: "2026-02-12"),
      "2026-01-14T10:00: due, due 2026-02-18")
  }

  @Test func datesBeyondThePublishedBankHolidaysAreProjected() throws {
    // Published through 2027. From Monday 6 December 2027: 7-10 (4), 13-17 (9), 20-24 (14), 29-31 (17; the 27th and
    // 28th stand in for Christmas), 4-6 January 2028 (20; the 3rd stands in for New Year's Day).
    let late = "'events': [ { 'event': 'initial-conference', 'at': '2027-12-06' } ]"
    expect(
      try Desk.shipped.evaluate(late, under: "kirklees", "minutes-sent", asOf: "2028-01-06"),
      "2027-12-06: due, due 2028-01-06, projected")
  }

  @Test func minutesBelongToTheConferenceBeforeThem() throws {
    let two = """
      'events': [ { 'event': 'initial-conference', 'at': '2026-01-14' },
                  { 'event': 'review-conference', 'at': '2026-04-14' },
                  { 'event': 'minutes-sent', 'at': '2026-04-20' } ]
      """
    // From 14 April: 15-17 (3), 20-24 (8), 27-30 (12), 1 May (13), 5-8 (17), 11-13 (20).
    expect(
      try Desk.shipped.evaluate(two, under: "kirklees", "minutes-sent"),
      "2026-01-14: overdue, due 2026-02-11", "2026-04-14: met, due 2026-05-13, done 2026-04-20, assumed")
    let named = two.replacing(
      "'at': '2026-04-20'", with: "'at': '2026-04-20', 'for': { 'event': 'initial-conference', 'at': '2026-01-14' }")
    expect(
      try Desk.shipped.evaluate(named, under: "kirklees", "minutes-sent", asOf: "2026-04-21"),
      "2026-01-14: late, due 2026-02-11, done 2026-04-20", "2026-04-14: due, due 2026-05-13")
  }

  @Test func hoursRunFromTheClockTimeOrToTheEndOfTheDay() throws {
    // Friday 16 January 10:00 and 48 hours: Sunday 10:00; two working days: 20; 24 hours fall on a Saturday, so one working day: Monday.
    let friday = "'events': [ { 'event': 'initial-conference', 'at': '2026-01-16T10:00' } ]"
    expect(
      try Desk.shipped.evaluate(friday, under: "bolton", "outline-plan-distributed"),
      "2026-01-16T10:00: overdue, due 2026-01-18T10:00, presumed no-plan-made "
        + "| clause handbook 0: overdue, due 2026-01-20")
    expect(
      try Desk.shipped.evaluate(friday, under: "kirklees", "outline-plan-distributed"),
      "2026-01-16T10:00: overdue, due 2026-01-17T10:00, presumed mode "
        + "| reading twenty-four-hours=family-copy: required | clause handbook 4: required")
    expect(
      try Desk.shipped.evaluate(friday, under: "north-east-lincolnshire", "outline-plan-distributed"),
      "2026-01-16T10:00: part electronic: overdue, due 2026-01-19",
      "2026-01-16T10:00: part draft: required")
    let undated = friday.replacing("T10:00", with: "")
    expect(
      try Desk.shipped.evaluate(undated, under: "bolton", "outline-plan-distributed", asOf: "2026-01-18"),
      "2026-01-16: due, due 2026-01-18, presumed no-plan-made | clause handbook 0: due, due 2026-01-20")
    let virtual = friday.replacing("T10:00'", with: "T10:00', 'facts': { 'mode': 'virtual' }")
    expect(
      try Desk.shipped.evaluate(virtual, under: "kirklees", "outline-plan-distributed"),
      "2026-01-16T10:00: overdue, due 2026-01-19 | clause handbook 4: not-applicable "
        + "| clause handbook 4: overdue, due 2026-01-17T10:00")
  }

  @Test func theCoreGroupMeetsEverySixWeeksInBolton() throws {
    // 16 January and 42 days is 27 February; 6 March and 42 days is 17 April.
    let groups = """
      'events': [ { 'event': 'core-group', 'at': '2026-01-16' }, { 'event': 'core-group', 'at': '2026-03-06' } ]
      """
    expect(
      try Desk.shipped.evaluate(groups, under: "bolton", "core-group-interval", asOf: "2026-04-17"),
      "2026-03-06: late, due 2026-02-27, done 2026-03-06", "2026-03-06: due, due 2026-04-17")
    expect(
      try Desk.shipped.evaluate(groups, under: "north-east-lincolnshire", "core-group-interval"),
      "needs-facts, needs core-group-weeks-agreed")
    expect(
      try Desk.shipped.evaluate(
        "'facts': { 'core-group-weeks-agreed': 8 }, " + groups, under: "north-east-lincolnshire", "core-group-interval",
        asOf: "2026-04-17"),
      // 16 January and 56 days is 13 March; 6 March and 56 days is 1 May.
      "2026-03-06: met, due 2026-03-13, done 2026-03-06", "2026-03-06: due, due 2026-05-01")
  }

  @Test func aReviewFollowsTheBirthOfAChildOnAPlan() throws {
    let born = """
      'children': [ { 'id': 'B', 'born': '2026-04-24', 'expected': '2026-05-01' } ],
      'events': [ { 'event': 'plan-started', 'at': '2026-03-02' },
                  { 'event': 'initial-conference', 'at': '2026-03-02' } ]
      """
    // Four weeks from Friday 24 April is 22 May. Twenty working days: 27-30 (4), 1 May (5), 5-8 (9), 11-15 (14),
    // 18-22 (19), 26 (20; the 25th is a holiday).
    expect(
      try Desk.shipped.evaluate(born, under: "bolton", "post-birth-review", asOf: "2026-05-25"),
      "overdue, due 2026-05-22 | clause handbook 12: due, due 2026-05-26")
    expect(try Desk.shipped.evaluate(born, under: "north-east-lincolnshire", "post-birth-review"), "required")
    expect(try Desk.shipped.evaluate(born, under: "kirklees", "post-birth-review"), "silent")
  }
}
