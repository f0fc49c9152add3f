import Testing

/// What is asked for is what still matters, and what cannot be otherwise is not asked for.
struct NeedsTests {
  private func vote(_ facts: String, under policy: String, _ question: String = "split-decision-review") throws
    -> [Line]
  {
    try Desk.shipped.evaluate(
      "'events': [ { 'event': 'review-conference', 'at': '2026-04-01', 'facts': { \(facts) } } ]", under: policy,
      question)
  }

  @Test func onceOneOfSeveralFactsHoldsTheOthersAreNotAskedFor() throws {
    let facts = "'facts': { 'substitute-poorly-briefed': true }, "
    let booked = "'events': [ { 'event': 'review-conference', 'at': '2026-04-01', 'planned': true } ]"
    expect(
      try Desk.shipped.evaluate(
        facts + booked, under: "north-east-lincolnshire", "stand-down-grounds", asOf: "2026-03-02"),
      "2026-04-01: judgement, needs absence-harms-decision, judged by conference-chair")
    let none = facts.replacing("true", with: "false")
    expect(
      try Desk.shipped.evaluate(
        none + booked, under: "north-east-lincolnshire", "stand-down-grounds", asOf: "2026-03-02"),
      "2026-04-01: needs-facts, needs essential-report-missing key-professional-absent absence-harms-decision")
  }

  @Test func votesThatTheOthersLeaveNoRoomForAreNotAskedFor() throws {
    // Three for and one abstention of six leave two against at most: no majority, and never as many as for.
    expect(
      try vote("'members': 6, 'votes-for': 3, 'abstentions': 1", under: "bolton"),
      "2026-04-01: permitted, chair-casting-vote | reading majority-of=votes-cast: not-applicable "
        + "| reading compelling-reason-for=both: judgement")
    // Without the abstention there may be three against; still no majority.
    expect(
      try vote("'members': 6, 'votes-for': 3", under: "bolton"),
      "2026-04-01: permitted, chair-casting-vote | reading majority-of=votes-cast: needs-facts "
        + "| reading compelling-reason-for=both: judgement")
    // An odd number never splits evenly; three against of five would be a majority.
    expect(
      try vote("'members': 5, 'votes-for': 2, 'exceptional-circumstances': false", under: "north-east-lincolnshire"),
      "2026-04-01: needs-facts, needs votes-against")
    expect(
      try vote(
        "'members': 5, 'votes-for': 2, 'abstentions': 1, 'exceptional-circumstances': false",
        under: "north-east-lincolnshire"),
      "2026-04-01: barred | reading fifty-per-cent=votes-cast: needs-facts "
        + "| reading exceptional=description: permitted, due 2026-04-10, adjourn plan-continues")
    // Eight abstentions leave room for a majority of any size while nobody has counted the members.
    expect(
      try vote("'abstentions': 8, 'votes-against': 0", under: "bolton"),
      "2026-04-01: needs-facts, needs votes-for members")
  }

  @Test func votesThatContradictOneAnotherAreNotReasonedFrom() throws {
    // Four votes of three members, recorded at two places.
    let contradicting = """
      'facts': { 'members': 3 }, 'events': [ { 'event': 'review-conference', 'at': '2026-04-01',
                                              'facts': { 'votes-for': 1, 'abstentions': 3 } } ]
      """
    expect(
      try Desk.shipped.evaluate(contradicting, under: "bolton", "split-decision-review"),
      "2026-04-01: needs-facts, needs votes-against")
  }

  @Test func anIntervalThatHasNotBegunNeedsNoLength() throws {
    expect(try Desk.shipped.evaluate("", under: "north-east-lincolnshire", "core-group-interval"), "not-started")
    expect(
      try Desk.shipped.evaluate(
        "'unrecorded': ['core-group']", under: "north-east-lincolnshire", "core-group-interval"),
      "needs-facts, needs core-group-weeks-agreed core-group")
  }

  @Test func aGapThatTheEndOfThePlanClosedInTimeIsMet() throws {
    // 16 January and 42 days is 27 February.
    let ended = """
      'events': [ { 'event': 'core-group', 'at': '2026-01-16' }, { 'event': 'plan-ended', 'at': '2026-02-20' } ]
      """
    expect(try Desk.shipped.evaluate(ended, under: "bolton", "core-group-interval"), "2026-01-16: met, due 2026-02-27")
    expect(
      try Desk.shipped.evaluate(
        ended.replacing("02-20", with: "02-28"), under: "bolton", "core-group-interval"),
      "2026-01-16: late, due 2026-02-27")
  }

  @Test func whetherAChildWasUnbornAtWhatHasNotComeIsAskedOfTheChildAlone() throws {
    expect(
      try Desk.shipped.evaluate("", under: "north-east-lincolnshire", "prebirth-icpc"),
      "needs-facts, needs born expected")
  }
}
