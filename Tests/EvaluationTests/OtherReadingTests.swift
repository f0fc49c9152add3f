import Testing

/// What the readings that are not in force, and the second places of a document, would say.
struct OtherReadingTests {
  @Test func whereTheCompellingReasonQualifiesTheCastingVoteItIsNeeded() throws {
    for majority in ["members", "votes-cast"] {
      for (question, event) in [
        ("split-decision-initial", "initial-conference"), ("split-decision-review", "review-conference"),
      ] {
        func ask(_ reason: Bool) throws -> [Line] {
          try Desk.shipped.evaluate(
            """
            'facts': { 'compelling-reason': \(reason) },
            'events': [ { 'event': '\(event)', 'at': '2026-04-01',
                          'facts': { 'members': 6, 'votes-for': 3, 'votes-against': 3 } } ]
            """, under: "bolton", question,
            readings: [("majority-of", majority), ("compelling-reason-for", "both")])
        }
        expect(try ask(true), "2026-04-01: permitted, chair-casting-vote")
        expect(
          try ask(false),
          "2026-04-01: barred | reading compelling-reason-for=overturning: permitted, chair-casting-vote")
      }
    }
  }

  @Test func theLeafletsDaysMayBeginWithTheNextCoreGroup() throws {
    // From Wednesday 14 January: 15-16 (2), 19-23 (7), 26-30 (12), 2-4 February (15), 5-6 (17), 9-11 (20). From
    // Tuesday 20 January: 21-23 (3), 26-30 (8), 2-6 (13), 9-13 (18), 16-17 (20).
    let initial = """
      'events': [ { 'event': 'initial-conference', 'at': '2026-01-14' }, { 'event': 'core-group', 'at': '2026-01-20' } ]
      """
    expect(
      try Desk.shipped.evaluate(initial, under: "bolton", "minutes-sent", asOf: "2026-01-30"),
      "2026-01-14: due, due 2026-02-11 | document practice-standards: due, due 2026-02-04 "
        + "| reading notes-clock=after-core-group: due, due 2026-02-17")
  }

  @Test func aReviewAfterTheBirthIsOwedOnlyWhereTheConferenceCameBefore() throws {
    let after = """
      'children': [ { 'id': 'B', 'born': '2026-04-24', 'expected': '2026-05-01' } ],
      'events': [ { 'event': 'initial-conference', 'at': '2026-05-06' } ]
      """
    for policy in ["bolton", "north-east-lincolnshire"] {
      expect(try Desk.shipped.evaluate(after, under: policy, "post-birth-review"), "not-applicable")
    }
    // A second conference of either kind is the one that is reconvened.
    let again = """
      'children': [ { 'id': 'B', 'born': '2026-04-24', 'expected': '2026-05-01' } ],
      'events': [ { 'event': 'initial-conference', 'at': '2026-03-02' },
                  { 'event': 'initial-conference', 'at': '2026-05-06' } ]
      """
    expect(
      try Desk.shipped.evaluate(again, under: "north-east-lincolnshire", "post-birth-review"), "met, done 2026-05-06")
  }

  @Test func theReviewAfterTheBirthOfAChildOnAPlanIsAwaitedBeforeTheBirth() throws {
    let unborn = """
      'children': [ { 'id': 'B', 'expected': '2026-05-01' } ],
      'events': [ { 'event': 'initial-conference', 'at': '2026-03-02' }PLAN ]
      """
    let plan = ", { 'event': 'plan-started', 'at': '2026-03-02' }"
    // Section 12 speaks of children on a plan: that one was made is presumed until it is known that none was.
    expect(
      try Desk.shipped.evaluate(
        unborn.replacing("PLAN", with: plan), under: "bolton", "post-birth-review", asOf: "2026-04-01"), "not-started")
    expect(
      try Desk.shipped.evaluate(
        unborn.replacing("PLAN", with: ""), under: "bolton", "post-birth-review", asOf: "2026-04-01"),
      "not-started, presumed no-plan-made")
    let none = "'facts': { 'no-plan-made': true }, " + unborn.replacing("PLAN", with: "")
    expect(
      try Desk.shipped.evaluate(none, under: "bolton", "post-birth-review", asOf: "2026-04-01"),
      "not-applicable")
  }

  @Test func theWeeksOfPregnancyUnderBothOtherReadings() throws {
    // Expected 7 September 2026 less 280 days is 1 December 2025; 24 weeks (168 days) on is 18 May. The 30th week
    // begins 203 days on, on 22 June, and its day before is the 21st; 30 weeks (210 days) are completed on 29 June, and
    // the day before is the 28th; the 31st week ends on 5 July. The 24th week begins on 11 May.
    let unborn = """
      'children': [ { 'id': 'B', 'expected': '2026-09-07' } ],
      'events': [ { 'event': 'strategy-discussion', 'at': '2026-04-27' } ]
      """
    expect(
      try Desk.shipped.evaluate(
        unborn, under: "north-east-lincolnshire", "prebirth-icpc", asOf: "2026-05-01",
        readings: [("week-of-pregnancy", "completed"), ("by-the-week", "start")]),
      "due, from 2026-05-18, due 2026-06-28 "
        + "| reading week-of-pregnancy=ordinal: due, from 2026-05-11, due 2026-06-21 "
        + "| reading by-the-week=end: due, from 2026-05-18, due 2026-07-05")
  }

  @Test func legalProceedingsKeepAChildFromBeingTransferredToKirklees() throws {
    func ask(_ isPermanent: Bool, _ proceedings: Bool) throws -> [Line] {
      try Desk.shipped.evaluate(
        "'facts': { 'move-is-permanent': \(isPermanent), 'legal-proceedings': \(proceedings) }", under: "kirklees",
        "transfer-in-conditions")
    }
    expect(try ask(true, false), "permitted")
    expect(try ask(true, true), "barred")
    expect(try ask(false, false), "barred")
  }
}
