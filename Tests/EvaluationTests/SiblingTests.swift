import Testing

struct SiblingTests {
  @Test func twoEventsOfOneDayAreToldOfSeparatelyForSiblingsToo() throws {
    // 14 January and 42 days is 25 February.
    let groups = """
      'events': [ { 'event': 'core-group', 'at': '2026-01-14' }, { 'event': 'core-group', 'at': '2026-01-14' },
                  { 'event': 'core-group', 'at': '2026-01-14' } ]
      """
    let siblings = "'children': [ { 'id': 'A', 'born': '2010-01-14' }, { 'id': 'B', 'born': '2012-01-14' } ], "
    for children in ["", siblings] {
      expect(
        try Desk.shipped.evaluate(children + groups, under: "bolton", "core-group-interval"),
        "2026-01-14: met, due 2026-02-25, done 2026-01-14", "2026-01-14: met, due 2026-02-25, done 2026-01-14",
        "2026-01-14: overdue, due 2026-02-25")
    }
  }

  @Test func oneSiblingsOwnEventIsToldOfForThatOneAlone() throws {
    let review = """
      'children': [ { 'id': 'A', 'born': '2010-01-14' }, { 'id': 'B', 'born': '2012-01-14' } ],
      'events': [ { 'event': 'review-conference', 'at': '2026-01-14' },
                  { 'event': 'review-conference', 'at': '2026-02-02', 'child': 'B' } ]
      """
    // From 14 January: 15-16 (2), 19-23 (7), 26-30 (12), 2-6 February (17), 9-11 (20). From 2 February: 3-6 (4),
    // 9-13 (9), 16-20 (14), 23-27 (19), 2 March (20).
    expect(
      try Desk.shipped.evaluate(review, under: "kirklees", "minutes-sent"),
      "2026-01-14: overdue, due 2026-02-11", "2026-02-02: child B: overdue, due 2026-03-02")
  }
}
