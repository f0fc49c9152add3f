import Testing

struct ChildTests {
  private func invited(_ born: String, on day: String, under policy: String) throws -> [Line] {
    try Desk.shipped.evaluate(
      """
      'children': [ { 'id': 'A', 'born': '\(born)' } ],
      'events': [ { 'event': 'initial-conference', 'at': '\(day)', 'planned': true } ]
      """, under: policy, "child-invitation-age", asOf: "2026-01-02")
  }

  // The leaflet gives no age at all and leaves it to what is appropriate.
  private let leaflet = " | document leaflet: judgement"

  private let presumed =
    ", presumed invitation-inappropriate-evidenced chair-agrees-not-to-invite social-worker-agrees-not-to-invite "
    + "views-will-be-sought"

  @Test func boltonInvitesFromTheEighthBirthday() throws {
    expect(try invited("2018-01-15", on: "2026-01-14", under: "bolton"), "2026-01-14: not-applicable" + leaflet)
    // On the birthday itself "over 8" could still mean the day after, or the ninth birthday.
    expect(
      try invited("2018-01-14", on: "2026-01-14", under: "bolton"),
      "2026-01-14: required" + presumed
        + " | reading over-eight=day-after: not-applicable | reading over-eight=ninth-birthday: not-applicable"
        + leaflet)
    expect(
      try invited("2018-01-13", on: "2026-01-14", under: "bolton"),
      "2026-01-14: required" + presumed + " | reading over-eight=ninth-birthday: not-applicable" + leaflet)
    expect(try invited("2017-01-14", on: "2026-01-14", under: "bolton"), "2026-01-14: required" + presumed + leaflet)
  }

  @Test func kirkleesConsidersFromTheTenthBirthday() throws {
    expect(try invited("2016-01-15", on: "2026-01-14", under: "kirklees"), "2026-01-14: not-applicable")
    expect(
      try invited("2016-01-14", on: "2026-01-14", under: "kirklees"),
      "2026-01-14: required | reading over-ten=day-after: not-applicable "
        + "| reading over-ten=eleventh-birthday: not-applicable")
    expect(try invited("2015-01-14", on: "2026-01-14", under: "kirklees"), "2026-01-14: required")
  }

  @Test func anExceptionLiftsTheRuleOnlyWhenAllOfItIsShown() throws {
    let facts = ["invitation-inappropriate-evidenced", "chair-agrees-not-to-invite", "views-will-be-sought"]
    func members(_ names: [String]) -> String {
      """
      'children': [ { 'id': 'A', 'born': '2015-01-14' } ],
      'facts': { \(names.map { "'\($0)': true" }.joined(separator: ", ")) },
      'events': [ { 'event': 'initial-conference', 'at': '2026-01-14' } ]
      """
    }
    expect(
      try Desk.shipped.evaluate(members(facts), under: "bolton", "child-invitation-age"),
      "2026-01-14: required, presumed social-worker-agrees-not-to-invite" + leaflet)
    // The handbook's other sentence is a starting point, to which the exception belongs as well.
    expect(
      try Desk.shipped.evaluate(
        members(facts + ["social-worker-agrees-not-to-invite"]), under: "bolton", "child-invitation-age"),
      "2026-01-14: not-applicable" + leaflet)
  }

  @Test func noExceptionIsMadeForThoseOf16And17() throws {
    let members = """
      'children': [ { 'id': 'A', 'born': '2010-01-14' } ],
      'facts': { 'invitation-inappropriate-evidenced': true, 'chair-agrees-not-to-invite': true,
                 'social-worker-agrees-not-to-invite': true, 'views-will-be-sought': true },
      'events': [ { 'event': 'initial-conference', 'at': '2026-01-14' } ]
      """
    // Section 6 says of those of 16 and 17 that they should always be invited.
    expect(
      try Desk.shipped.evaluate(members, under: "bolton", "child-invitation-age"),
      "2026-01-14: not-applicable | clause handbook 6: required" + leaflet)
  }

  @Test func withoutAConferenceTheAgeIsThatOfToday() throws {
    let child = "'children': [ { 'id': 'A', 'born': '2018-06-01' } ]"
    expect(
      try Desk.shipped.evaluate(child, under: "bolton", "child-invitation-age", asOf: "2026-05-31"),
      "needs-facts, needs initial-conference" + leaflet)
    expect(
      try Desk.shipped.evaluate(child, under: "kirklees", "child-invitation-age", asOf: "2036-06-01"), "required")
  }

  @Test func siblingsAreToldApartOnlyWhereTheyDiffer() throws {
    let siblings = """
      'children': [ { 'id': 'A', 'born': '2010-01-01' }, { 'id': 'B', 'born': '2020-01-01' } ],
      'events': [ { 'event': 'initial-conference', 'at': '2026-01-14' } ]
      """
    expect(
      try Desk.shipped.evaluate(siblings, under: "kirklees", "child-invitation-age"),
      "2026-01-14: child A: required", "2026-01-14: child B: not-applicable")
    // 15-16 January (2), 19-23 (7), 26-30 (12), 2-6 February (17), 9-11 (20): the same for both.
    expect(
      try Desk.shipped.evaluate(siblings, under: "kirklees", "minutes-sent", asOf: "2026-02-11"),
      "2026-01-14: due, due 2026-02-11")
  }
}
