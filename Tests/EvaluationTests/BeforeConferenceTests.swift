import Testing

/// Expected days are counted by hand from the documents; bank holidays: 25 and 26 December 2025, 1 January,
/// 3 and 6 April, 4 and 25 May 2026.
struct BeforeConferenceTests {
  private let strategy = """
    'events': [ { 'event': 'strategy-discussion', 'at': '2025-12-01' },
                { 'event': 'strategy-discussion', 'at': '2025-12-08' },
                { 'event': 'section-47-initiated', 'at': '2025-12-08' },
                { 'event': 'strategy-discussion', 'at': '2025-12-11' },
                { 'event': 'section-47-confirmed', 'at': '2025-12-11' },
                { 'event': 'conference-agreed', 'at': '2025-12-12' },
                { 'event': 'initial-conference', 'at': '2026-01-07T10:00' } ]
    """

  @Test func eachAuthorityStartsItsOwnClockForTheInitialConference() throws {
    let desk = Desk.shipped
    // Bolton, from Monday 1 December: 2-5 (4), 8-12 (9), 15-19 (14), 22 (15). Practice standards, from the 8th:
    // 9-12 (4), 15-19 (9), 22-24 (12), 29-31 (15). Leaflet, from the 11th: 12 (1), 15-19 (6), 22-24 (9),
    // 29-31 (12), 2 January (13), 5, 6 (15).
    expect(
      try desk.evaluate(strategy, under: "bolton", "icpc-timescale"),
      "late, due 2025-12-22, done 2026-01-07T10:00 | document practice-standards: late, due 2025-12-31 "
        + "| document leaflet: late, due 2026-01-06")
    // North East Lincolnshire: more than one was held, so from the one that confirmed, 11 December.
    expect(
      try desk.evaluate(strategy, under: "north-east-lincolnshire", "icpc-timescale"),
      "late, due 2026-01-06, done 2026-01-07T10:00")
    // Kirklees, from the 12th: 15-19 (5), 22-24 (8), 29-31 (11), 2 January (12), 5-7 (15).
    expect(
      try desk.evaluate(strategy, under: "kirklees", "icpc-timescale"),
      "met, due 2026-01-07, done 2026-01-07T10:00")
  }

  @Test func oneStrategyMeetingAloneStartsTheClockInNorthEastLincolnshire() throws {
    let one = "'events': [ { 'event': 'strategy-discussion', 'at': '2025-12-01' } ]"
    expect(
      try Desk.shipped.evaluate(one, under: "north-east-lincolnshire", "icpc-timescale", asOf: "2025-12-22"),
      "due, due 2025-12-22")
    expect(
      try Desk.shipped.evaluate(one, under: "north-east-lincolnshire", "icpc-timescale", asOf: "2025-12-23"),
      "overdue, due 2025-12-22")
    let two = """
      'events': [ { 'event': 'strategy-discussion', 'at': '2025-12-01' },
                  { 'event': 'strategy-discussion', 'at': '2025-12-04' } ]
      """
    // A discussion after the conference changes nothing.
    let later = """
      'events': [ { 'event': 'strategy-discussion', 'at': '2025-12-01' },
                  { 'event': 'initial-conference', 'at': '2025-12-19' },
                  { 'event': 'strategy-discussion', 'at': '2026-02-10' } ]
      """
    expect(
      try Desk.shipped.evaluate(later, under: "north-east-lincolnshire", "icpc-timescale"),
      "met, due 2025-12-22, done 2025-12-19")
    expect(
      try Desk.shipped.evaluate(two, under: "north-east-lincolnshire", "icpc-timescale", asOf: "2026-01-31"),
      "not-started")
  }

  @Test func aPlannedConferenceSatisfiesNothing() throws {
    let planned = """
      'events': [ { 'event': 'conference-agreed', 'at': '2026-01-05' },
                  { 'event': 'initial-conference', 'at': '2026-01-20', 'planned': true } ]
      """
    // 6-9 January (4), 12-16 (9), 19-23 (14), 26 (15).
    expect(
      try Desk.shipped.evaluate(planned, under: "kirklees", "icpc-timescale", asOf: "2026-01-19"),
      "due, due 2026-01-26")
    expect(
      try Desk.shipped.evaluate(planned, under: "kirklees", "icpc-timescale", asOf: "2026-01-27"),
      "overdue, due 2026-01-26")
  }

  @Test func theReportIsSharedSoManyWorkingDaysBefore() throws {
    let booked = """
      'events': [ { 'event': 'initial-conference', 'at': '2026-04-08T10:00', 'planned': true },
                  { 'event': 'report-shared-with-family', 'at': '2026-04-02' } ]
      """
    // Back from Wednesday 8 April: 7 (1), 2 (2; the 6th and 3rd are bank holidays), 1 (3).
    expect(
      try Desk.shipped.evaluate(booked, under: "bolton", "sw-report-shared-with-family", asOf: "2026-04-07"),
      "2026-04-08T10:00: met, due 2026-04-02, done 2026-04-02 | document practice-standards: met "
        + "| document leaflet: met, due 2026-04-07T10:00")
    expect(
      try Desk.shipped.evaluate(booked, under: "kirklees", "sw-report-shared-with-family", asOf: "2026-04-07"),
      "2026-04-08T10:00: late, due 2026-04-01, done 2026-04-02")
    expect(
      try Desk.shipped.evaluate(
        booked, under: "north-east-lincolnshire", "sw-report-shared-with-family", asOf: "2026-04-07"),
      "2026-04-08T10:00: met, done 2026-04-02, presumed report-unsafe-to-share")
  }

  @Test func anUnsafeReportIsNotSharedInNorthEastLincolnshire() throws {
    let unsafe = """
      'facts': { 'report-unsafe-to-share': true },
      'events': [ { 'event': 'review-conference', 'at': '2026-04-08T10:00' } ]
      """
    expect(
      try Desk.shipped.evaluate(unsafe, under: "north-east-lincolnshire", "sw-report-shared-with-family"),
      "2026-04-08T10:00: not-applicable | clause conferences 1: late")
  }

  @Test func thePreBirthWindowIsCountedFromTheExpectedBirth() throws {
    // Expected 7 September 2026 less 280 days is Monday 1 December 2025; the 24th week begins 161 days later, on
    // 11 May, and the 30th ends 209 days later, on 28 June. 20 weeks before is 20 April.
    let members = """
      'children': [ { 'id': 'B', 'expected': '2026-09-07' } ],
      'events': [ { 'event': 'strategy-discussion', 'at': '2026-04-27' } ]
      """
    expect(
      try Desk.shipped.evaluate(members, under: "north-east-lincolnshire", "prebirth-icpc", asOf: "2026-06-29"),
      "overdue, from 2026-05-11, due 2026-06-28 "
        + "| reading week-of-pregnancy=completed: due, from 2026-05-18, due 2026-07-05 "
        + "| reading by-the-week=start: overdue, from 2026-05-11, due 2026-06-21")
    // 28-30 April (3), 1 May (4), 5-8 (8; the 4th is a holiday), 11-15 (13), 18, 19 (15).
    expect(
      try Desk.shipped.evaluate(members, under: "bolton", "prebirth-icpc", asOf: "2026-05-01"),
      "due, due 2026-05-19 | document practice-standards: overdue, due 2026-04-20")
    expect(try Desk.shipped.evaluate(members, under: "kirklees", "prebirth-icpc"), "silent")
  }
}
