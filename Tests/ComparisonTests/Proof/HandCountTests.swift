import Comparison
import PolicyModel
import Testing

/// Situations counted by hand.
struct HandCountTests {
  private static let ofTheCase = ["kind duty", "about the case"]
  private static let deadlineOfTheCase = ["kind deadline", "about the case"]
  private static let vote = ["kind vote", "about each conference"]

  private func counts(_ question: [String] = Invented.conferenceDeadline, _ answers: String...) throws
    -> SituationCounts
  {
    let invented = try Invented(question, answers)
    let found = try invented.situations()
    #expect(found.exploration.bound == nil)
    #expect(found.regions.isEmpty || found.regions.reduce(0) { $0 + $1.count } == found.counts.total)
    return found.counts
  }

  // MARK: Facts

  /// It is unsafe, or not.
  @Test func oneYesOrNo() throws {
    let found = try counts(Self.ofTheCase, "must do so\n  when unsafe", "must do so")
    #expect(found == SituationCounts(differ: 1, agree: 1))
  }

  /// Two facts are four combinations; the two part where just one of them is so.
  @Test func twoFactsOfWhichEachAuthorityAsksOne() throws {
    let found = try counts(Self.ofTheCase, "must do so\n  when unsafe", "must do so\n  when agreed")
    #expect(found == SituationCounts(differ: 2, agree: 2))
  }

  /// Two clauses ask for the same: the first of the child unsafe and agreed, in two categories; the other of the child
  /// neglected and not unsafe, agreed or not. That makes four of eight.
  @Test func waysThatLeadToOneResultAreAddedUp() throws {
    let first = "must do so\n  when unsafe and agreed\nmust do so\n  when (category is neglect) and not unsafe"
    #expect(try counts(Self.ofTheCase, first, "must do so") == SituationCounts(differ: 4, agree: 4))
  }

  /// Neglect, physical, and whatever no one asks for: the other two are one.
  @Test func choicesThatNobodyTellsApartAreOne() throws {
    let found = try counts(
      Self.ofTheCase, "must do so\n  when category is neglect", "must do so\n  when category is neglect or physical")
    #expect(found == SituationCounts(differ: 1, agree: 2))
  }

  // MARK: Votes

  /// All for; more than half for; more for than against, neither with half; as many; and the same three against.
  @Test func aVoteCanStandInSevenWays() throws {
    let found = try counts(
      Self.vote,
      """
      chair must follow it
        when votes-for is exactly members or votes-against is exactly members
      """,
      """
      chair must follow it
        when (votes-for is more than half of members) or (votes-against is more than half of members) or
          votes-for is exactly votes-against
      """)
    // They part on the two bare majorities, and where as many are for as against.
    #expect(found == SituationCounts(differ: 3, agree: 4))
  }

  /// More than half, or not; of those who are more than half it is not asked whether they are all.
  @Test func aMajorityIsThereOrNot() throws {
    let found = try counts(
      Self.vote, "chair must follow it\n  when votes-for is more than half of members", "chair must follow it")
    #expect(found == SituationCounts(differ: 1, agree: 1))
  }

  // MARK: Judgement and silence

  @Test func aPersonsDecisionIsNoDisagreement() throws {
    let found = try counts(Self.ofTheCase, "must do so\n  when unsafe\nchair decides whether to do so", "must do so")
    #expect(found == SituationCounts(judgement: 1, agree: 1))
  }

  @Test func aSilenceBesideAnAnswerIsNoDisagreement() throws {
    let found = try counts(Self.ofTheCase, "must do so\n  when unsafe", "")
    #expect(found == SituationCounts(silent: 2))
  }

  @Test func twoThatDifferDifferBesideASilence() throws {
    let found = try counts(Self.ofTheCase, "must do so\n  when unsafe", "", "must do so")
    #expect(found == SituationCounts(differ: 1, silent: 1))
  }

  @Test func twoThatDifferDifferBesideAJudgement() throws {
    let found = try counts(Self.ofTheCase, "must do so\n  when unsafe", "chair decides whether to do so", "must do so")
    #expect(found == SituationCounts(differ: 1, judgement: 1))
  }

  @Test func wherePeopleAreSilentThroughoutThereIsOneSituation() throws {
    #expect(try counts(Self.ofTheCase, "", "") == SituationCounts(silent: 1))
  }

  // MARK: Time

  /// Nothing done: today is within the first limit, between, or after both: 3. Done before the clock, which does not
  /// count: the same 3. Done within the first limit: 3; between, so that today is past the first: 2; after both: 1.
  @Test func twoLimitsOfOneClock() throws {
    let found = try counts(
      Invented.conferenceDeadline, "must do so within 20 working days of the initial-conference",
      "must do so within 25 working days of the initial-conference")
    #expect(found == SituationCounts(differ: 12))
  }

  /// As above with one limit: 2 + 2 + 2 + 1; four weeks and 28 days are one day.
  @Test func oneLimitInTwoUnits() throws {
    let found = try counts(
      Invented.conferenceDeadline, "must do so within 4 weeks of the initial-conference",
      "must do so within 28 days of the initial-conference")
    #expect(found == SituationCounts(agree: 7))
  }

  /// Each act is absent, before the clock, in time or late. Today is within the limit unless one is late, or after it:
  /// each of the two is one of the first three ways: 9, with today within or after: 18; one is late, the other not: 3 + 3;
  /// both are late: 1. They agree where both acts stand alike but for an absent one and one before the clock: 2 × 2 and
  /// 1, with today within or after: 10, and where both are late, on whatever days: 1; where one is late and the other
  /// absent or before the clock one is late, the other overdue.
  @Test func oneLimitThatDifferentActsKeep() throws {
    let found = try counts(
      Invented.conferenceDeadline, "must do so within 10 days of the initial-conference",
      "must do so within 10 days of the initial-conference\n  done by act-confirmed")
    #expect(found == SituationCounts(differ: 14, agree: 11))
  }

  /// Neither has happened: 1. One has: today is within its limit or after it, 2 each. Both have: the first limit ends
  /// before the other, and today is within both, between, or after both: 3; the other way round: 3; both end on one
  /// day: 2. They agree where neither has started, and where they end on one day.
  @Test func twoClocks() throws {
    let found = try counts(
      Self.deadlineOfTheCase, "must do so within 10 days of start-discussion",
      "must do so within 10 days of second-discussion")
    #expect(found == SituationCounts(differ: 10, agree: 3))
  }

  /// Under ten, on the tenth birthday, older; a child not yet born is under ten.
  @Test func anAge() throws {
    let found = try counts(
      ["kind age", "about each initial-conference, booked or held"],
      "must invite the child\n  when the child is aged 10 or over at the initial-conference",
      "must invite the child\n  when the child is aged over 10 at the initial-conference")
    #expect(found == SituationCounts(differ: 1, agree: 2))
  }

  /// No act: 1. One: today is within 10 days of it, within 20, later: 3. Two, so many days apart: under 10, 10, to 20,
  /// over 20, since the second act's 10 days may end before the first act's 20, with them, or after them. Today is so
  /// many days after the first act, and after the second:
  ///   under 10 apart: to 10, to 10; to 20, to 10; to 20, to 20; over 20, to 20; over 20, over 20: 5
  ///   10 apart: to 10, to 10; to 20, to 10; over 20, to 20; over 20, over 20: 4
  ///   11 to 20 apart: to 20, to 10; over 20, to 10; over 20, to 20; over 20, over 20: 4
  ///   over 20 apart: over 20, and to 10, to 20, over 20: 3
  @Test func anInterval() throws {
    let found = try counts(
      ["kind interval", "about the case", "done by act-done"], "must do so every 10 days", "must do so every 20 days")
    // They agree only where there is no act: else the days differ.
    #expect(found == SituationCounts(differ: 19, agree: 1))
  }

  /// Booked or held, it is the same: without an act today is within the limit or after it: 2; with one that was for the
  /// conference before it: 2; with an act in time too: 2; an act after the limit, before the conference or later, was
  /// late: 1.
  @Test func aLimitBeforeABookedConference() throws {
    let found = try counts(
      ["kind deadline", "about each initial-conference, booked or held", "done by act-done"],
      "must do so at least 7 days before the initial-conference",
      "must do so at least 1 week before the initial-conference")
    #expect(found == SituationCounts(agree: 7))
  }

  @Test(arguments: ["within 5 working days of", "at least 5 working days before", "before", "immediately after"])
  func wordedAlikeNothingDiffers(_ limit: String) throws {
    let clause = "must do so \(limit) the initial-conference"
    let found = try counts(Invented.conferenceDeadline, clause, clause)
    #expect(found.differ == 0 && found.agree == found.total && found.total > 0)
  }
}
