import Testing

/// Numbers of a vote that a case leaves out are bounded by those that it gives. North East Lincolnshire asks for no core
/// group after a conference that sat again because neither side had more than half of the members.
struct VotesLeftOutTests {
  private func verdict(_ vote: String) throws -> String {
    let events = """
      'events': [{ 'event': 'initial-conference', 'at': '2026-01-05', 'facts': { \(vote) } },
        { 'event': 'initial-conference', 'at': '2026-01-06' }]
      """
    let lines = try Desk.shipped.evaluate(
      events, under: "north-east-lincolnshire", "core-group-first", asOf: "2026-01-06")
    let line = try #require(lines.first { $0.description.contains("2026-01-05: ") }).description
    return String(line.prefix { $0 != "," }.drop { $0 != " " }.dropFirst())
  }

  /// Two for and two against are at least four members, of whom two are not more than half.
  @Test func enoughVotesOnEachSideLeaveNoMajority() throws {
    #expect(try verdict("'votes-for': 2, 'votes-against': 2") == "not-applicable")
  }

  /// Of four members two are against: at most two are for.
  @Test func whatIsLeftOfTheMembersIsNoMajority() throws {
    #expect(try verdict("'members': 4, 'votes-against': 2") == "not-applicable")
    #expect(try verdict("'members': 4, 'votes-for': 2") == "not-applicable")
  }

  /// Of four members one is against: three may be for, and then the rule stands.
  @Test func whatCouldBeAMajorityIsLeftOpen() throws {
    #expect(try verdict("'members': 4, 'votes-against': 1") == "due")
    #expect(try verdict("'votes-for': 3, 'votes-against': 2") == "due")
  }
}
