import Testing

struct ConferenceTests {
  private func votes(_ event: String, _ facts: String, under policy: String, _ question: String) throws -> [Line] {
    try Desk.shipped.evaluate(
      "'events': [ { 'event': '\(event)', 'at': '2026-04-01', 'facts': { \(facts) } } ]", under: policy, question)
  }

  // The fifth working day after Wednesday 1 April: 2 (1), 7 (2; 3rd and 6th are holidays), 8, 9, 10 (5).
  private let adjourned = "2026-04-01: required, due 2026-04-10, adjourn interim-plan"

  @Test func anEvenSplitAdjournsInNorthEastLincolnshireAndIsTheChairsInBolton() throws {
    let even = "'members': 6, 'votes-for': 3, 'votes-against': 3"
    expect(
      try votes("initial-conference", even, under: "north-east-lincolnshire", "split-decision-initial"), adjourned)
    expect(
      try votes("initial-conference", even, under: "bolton", "split-decision-initial"),
      "2026-04-01: permitted, chair-casting-vote | reading compelling-reason-for=both: judgement")
    expect(try votes("initial-conference", even, under: "kirklees", "split-decision-initial"), "silent")
    expect(
      try votes("review-conference", even, under: "north-east-lincolnshire", "split-decision-review"),
      "2026-04-01: required, due 2026-04-10, adjourn plan-continues")
  }

  @Test func aMajorityOfTheMembersLeavesNoSplit() throws {
    let majority = "'members': 6, 'votes-for': 4, 'votes-against': 2"
    for policy in ["north-east-lincolnshire", "bolton"] {
      expect(
        try votes("initial-conference", majority, under: policy, "split-decision-initial"), "2026-04-01: not-applicable"
      )
    }
  }

  @Test func noMajorityIsAdjournedOnlyInCircumstancesThatTheChairJudges() throws {
    let none = "'members': 7, 'votes-for': 3, 'votes-against': 2"
    expect(
      try votes("initial-conference", none, under: "north-east-lincolnshire", "split-decision-initial"),
      "2026-04-01: judgement, needs exceptional-circumstances, judged by conference-chair"
        + " | reading exceptional=description: permitted, due 2026-04-10, adjourn interim-plan")
    expect(
      try votes(
        "initial-conference", none + ", 'exceptional-circumstances': true", under: "north-east-lincolnshire",
        "split-decision-initial"), "2026-04-01: permitted, due 2026-04-10, adjourn interim-plan")
    expect(
      try votes(
        "initial-conference", none + ", 'exceptional-circumstances': false", under: "north-east-lincolnshire",
        "split-decision-initial"),
      "2026-04-01: barred | reading exceptional=description: permitted, due 2026-04-10, adjourn interim-plan")
  }

  @Test func votesThatAreEvenAmongFewerThanAllMembersDependOnTheReading() throws {
    let abstaining = "'members': 7, 'votes-for': 3, 'votes-against': 3, 'abstentions': 1"
    expect(
      try votes("review-conference", abstaining, under: "north-east-lincolnshire", "split-decision-review"),
      "2026-04-01: judgement, needs exceptional-circumstances, judged by conference-chair "
        + "| reading fifty-per-cent=votes-cast: required, due 2026-04-10, adjourn plan-continues "
        + "| reading exceptional=description: permitted, due 2026-04-10, adjourn plan-continues")
  }

  @Test func whatIsKnownOfTheVotesDecidesAsSoonAsItCan() throws {
    // Four of six for the plan: whoever else voted how, there is a majority.
    expect(
      try votes(
        "initial-conference", "'members': 6, 'votes-for': 4", under: "north-east-lincolnshire",
        "split-decision-initial"), "2026-04-01: not-applicable")
    expect(
      try votes(
        "initial-conference", "'members': 6, 'votes-for': 3", under: "north-east-lincolnshire",
        "split-decision-initial"),
      "2026-04-01: needs-facts, needs votes-against exceptional-circumstances")
  }

  @Test func aSplitThatGoesOnLeavesTheChildOnThePlan() throws {
    let twice = """
      'events': [ { 'event': 'review-conference', 'at': '2026-04-01',
                    'facts': { 'members': 6, 'votes-for': 3, 'votes-against': 3 } },
                  { 'event': 'review-conference', 'at': '2026-04-09',
                    'facts': { 'reconvened': true, 'members': 6, 'votes-for': 3, 'votes-against': 3 } } ]
      """
    expect(
      try Desk.shipped.evaluate(twice, under: "north-east-lincolnshire", "split-continues"),
      "2026-04-01: not-applicable",
      "2026-04-09: required, remains-on-plan escalate | reading further-period=every-sitting: not-applicable")
    expect(
      try Desk.shipped.evaluate(twice, under: "north-east-lincolnshire", "split-decision-review"),
      "2026-04-01: required, due 2026-04-10, adjourn plan-continues",
      // From Thursday 9 April: 10 (1), 13-16 (5).
      "2026-04-09: not-applicable "
        + "| reading further-period=every-sitting: required, due 2026-04-16, adjourn plan-continues")
    expect(try Desk.shipped.evaluate(twice, under: "bolton", "split-continues"), "silent")
  }

  @Test func conferencesMayBeStoodDownOnTheListedGroundsOnly() throws {
    let sound = """
      'facts': { 'quorate': true, 'agency-information-missing': false, 'interpreter-missing': false,
                 'premises-or-systems-failed': false, 'invitations-late-and-preventing': false },
      'events': [ { 'event': 'report-signed-off', 'at': '2026-03-20' },
                  { 'event': 'report-shared-with-family', 'at': '2026-03-27' },
                  { 'event': 'review-conference', 'at': '2026-04-01', 'planned': true } ]
      """
    // Back from Wednesday 1 April: 31 March (1), 30 (2), 27 (3): in time for both.
    expect(
      try Desk.shipped.evaluate(sound, under: "bolton", "stand-down-grounds", asOf: "2026-04-01"), "2026-04-01: barred")
    expect(
      try Desk.shipped.evaluate(sound, under: "kirklees", "stand-down-grounds", asOf: "2026-04-01"),
      "2026-04-01: barred")
    let later = sound.replacing("2026-03-27", with: "2026-03-30")
    expect(
      try Desk.shipped.evaluate(later, under: "bolton", "stand-down-grounds", asOf: "2026-04-01"), "2026-04-01: barred")
    expect(
      try Desk.shipped.evaluate(later, under: "kirklees", "stand-down-grounds", asOf: "2026-04-01"),
      "2026-04-01: permitted")
  }
}
