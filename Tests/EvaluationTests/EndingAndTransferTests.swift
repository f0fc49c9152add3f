import Testing

struct EndingAndTransferTests {
  private func ends(_ facts: String, _ events: String, asOf: String = "2026-11-02") throws -> [Line] {
    try Desk.shipped.evaluate(
      "'facts': { \(facts) }, 'events': [ \(events) ]", under: "north-east-lincolnshire", "end-neglect", asOf: asOf)
  }

  private let reviews = """
    { 'event': 'review-conference', 'at': '2026-01-31' }, { 'event': 'review-conference', 'at': '2026-08-31' }
    """

  @Test func aPlanForNeglectEndsOnImprovementOnlyAfterSixMonthsAndNotAtTheFirstReview() throws {
    let noChange = "'category': 'neglect', 'significant-change-of-circumstances': false"
    // 28 February and six months is 28 August; 31 August less a day is not reached from 1 March.
    expect(
      try ends(noChange, reviews + ", { 'event': 'improvement-established', 'at': '2026-02-28' }"),
      "2026-01-31: barred", "2026-08-31: permitted")
    expect(
      try ends(noChange, reviews + ", { 'event': 'improvement-established', 'at': '2026-03-01' }"),
      "2026-01-31: barred", "2026-08-31: barred")
    expect(
      try ends(noChange, reviews + ", { 'event': 'improvement-established', 'at': '2025-07-31' }"),
      "2026-01-31: barred | reading first-review=by-the-months: permitted", "2026-08-31: permitted")
  }

  @Test func aMoveToADifferentFamilyIsAChangeOfItsOwn() throws {
    expect(
      try ends("'category': 'neglect'", reviews + ", { 'event': 'moved-to-different-family', 'at': '2026-03-01' }"),
      "2026-01-31: needs-facts, needs significant-change-of-circumstances", "2026-08-31: permitted")
  }

  @Test func otherCategoriesAreNotBoundByIt() throws {
    expect(try ends("'category': 'physical'", reviews), "2026-01-31: not-applicable", "2026-08-31: not-applicable")
    expect(
      try Desk.shipped.evaluate("'events': [ \(reviews) ]", under: "north-east-lincolnshire", "end-neglect"),
      "2026-01-31: needs-facts, needs category significant-change-of-circumstances",
      "2026-08-31: needs-facts, needs category significant-change-of-circumstances")
  }

  @Test func theReceivingAuthoritysClockDependsOnTheAuthority() throws {
    let moved = """
      'facts': { 'move-is-permanent': true },
      'events': [ { 'event': 'moved-area', 'at': '2026-03-02' }, { 'event': 'move-notified', 'at': '2026-03-05' },
                  { 'event': 'move-permanence-agreed', 'at': '2026-03-16' } ]
      """
    // From Thursday 5 March: 6 (1), 9-13 (6), 16-20 (11), 23-26 (15). From Monday the 16th: 17-20 (4), 23-27 (9),
    // 30 March-2 April (13), 7, 8 April (15).
    expect(
      try Desk.shipped.evaluate(moved, under: "north-east-lincolnshire", "transfer-in-conference", asOf: "2026-03-27"),
      "overdue, due 2026-03-26")
    expect(
      try Desk.shipped.evaluate(moved, under: "kirklees", "transfer-in-conference", asOf: "2026-03-27"),
      "due, due 2026-04-08 | reading fifteenth-day=the-day: due, from 2026-04-08, due 2026-04-08")
    expect(try Desk.shipped.evaluate(moved, under: "bolton", "transfer-in-conference"), "silent")
  }

  @Test func aTransferInConferenceNeedsAPermanentMove() throws {
    let temporary = "'facts': { 'move-is-permanent': false, 'legal-proceedings': false }"
    expect(try Desk.shipped.evaluate(temporary, under: "bolton", "transfer-in-conditions"), "barred")
    expect(try Desk.shipped.evaluate(temporary, under: "kirklees", "transfer-in-conditions"), "barred")
    expect(
      try Desk.shipped.evaluate(temporary, under: "north-east-lincolnshire", "transfer-in-conditions"),
      "not-applicable")
    let permanent = "'facts': { 'move-is-permanent': true }"
    expect(try Desk.shipped.evaluate(permanent, under: "bolton", "transfer-in-conditions"), "permitted")
    expect(
      try Desk.shipped.evaluate(permanent, under: "kirklees", "transfer-in-conditions"),
      "needs-facts, needs legal-proceedings")
    expect(
      try Desk.shipped.evaluate("", under: "bolton", "transfer-in-conditions"), "needs-facts, needs move-is-permanent")
  }
}
