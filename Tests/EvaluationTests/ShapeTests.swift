import PolicyLanguage
import Testing

/// Each shape that the language promises to say: parsed, checked and evaluated, on a vocabulary of its own.
struct ShapeTests {
  private static let vocabulary = """
    event start "start"
    event second-start "second start"
    event meeting "meeting" may repeat
    event review "review" may repeat
    event act "act" may repeat
    event plan-begun "beginning of the plan"
    group gathering "gathering" of meeting, review
    role worker "the worker"
    role chair "the chair"
    role manager "the manager"
    fact agreed "it is agreed" yes or no
    fact special "the case is special" yes or no, judged by manager
    fact kind "the kind" one of red, green, blue
    fact weeks-set "the interval that was set" number from 1 to 50
    fact present "the number present" number from 0 to 50
    fact in-favour "the number in favour" number from 0 to 50
    fact opposed "the number opposed" number from 0 to 50
    fact teachers "the number of teachers" number from 0 to 50
    fact nurses "the number of nurses" number from 0 to 50
    limit in-favour, opposed to present
    outcome stands "the decision stands"
    outcome again "they sit again"
    calendar england
      published through 2030
      added 2026-12-25 "Christmas Day"
    """

  /// The results of clauses that answer one question, on one case.
  private func ask(
    _ clauses: String, kind: String = "deadline", about: String = "the case", done: String? = "act",
    header: String = "the start day does not count", _ members: String, asOf: String = "2026-07-01"
  ) throws -> [Line] {
    let question = """

      question q
        group g
        kind \(kind)
        asks "?"
        about \(about)
        \(done.map { "done by \($0)" } ?? "")
      """
    let policy = """
      policy p "P"
        document paper "Paper"
        calendar england
        \(header)

      answer q

      """ + clauses.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n")
    let desk = try Desk([
      SourceText(name: "vocabulary.policy", bytes: Array((Self.vocabulary + question).utf8)),
      SourceText(name: "p.policy", bytes: Array(policy.utf8)),
    ])
    return try desk.evaluate(members, under: "p", "q", asOf: asOf)
  }

  private func started(_ day: String, _ more: String = "") -> String {
    "'events': [ { 'event': 'start', 'at': '\(day)' }\(more.isEmpty ? "" : ", " + more) ]"
  }

  @Test func deadlinesRunForwardInEveryUnit() throws {
    // From Thursday 1 January 2026 (with only Christmas declared besides the rules; the 1st itself is a holiday).
    for (amount, due) in [
      ("10 days", "2026-01-11"), ("2 weeks", "2026-01-15"), ("3 working days", "2026-01-06"),
      ("1 working week", "2026-01-08"), ("1 month", "2026-02-01"), ("1 year", "2027-01-01"), ("36 hours", "2026-01-03"),
    ] {
      expect(
        try ask(
          "worker must act within \(amount) of start\n  cite 1 \"words\"", started("2026-01-01"), asOf: "2030-01-01"),
        "overdue, due \(due)")
    }
  }

  @Test func monthsEndOnTheCorrespondingDateOrTheLastDay() throws {
    expect(
      try ask("worker must act within 1 month of start\n  cite 1 \"words\"", started("2026-01-31")),
      "overdue, due 2026-02-28")
  }

  @Test func theStartDayCountsWhereThePolicyOrTheClauseSaysSo() throws {
    let plain = "worker must act within 3 working days of start\n  cite 1 \"words\""
    // Monday 5 January: 6, 7, 8; counting the start day 5, 6, 7.
    expect(try ask(plain, started("2026-01-05")), "overdue, due 2026-01-08")
    expect(try ask(plain, header: "the start day counts", started("2026-01-05")), "overdue, due 2026-01-07")
    let counting = "worker must act within 3 working days of start, counting the start day\n  cite 1 \"words\""
    expect(try ask(counting, started("2026-01-05")), "overdue, due 2026-01-07")
    let not = "worker must act within 3 working days of start, not counting the start day\n  cite 1 \"words\""
    expect(try ask(not, header: "the start day counts", started("2026-01-05")), "overdue, due 2026-01-08")
  }

  @Test func limitsMoveToAWorkingDayWhereThePolicyOrTheClauseSaysSo() throws {
    // Monday 5 January and 5 days is Saturday the 10th; the working days beside it are the 9th and the 12th.
    let plain = "worker must act within 5 days of start\n  cite 1 \"words\""
    expect(try ask(plain, started("2026-01-05")), "overdue, due 2026-01-10")
    expect(
      try ask(plain, header: "limits move to the next working day", started("2026-01-05")), "overdue, due 2026-01-12")
    let back = "worker must act within 5 days of start, moved to the working day before\n  cite 1 \"words\""
    expect(try ask(back, started("2026-01-05")), "overdue, due 2026-01-09")
  }

  @Test func aPolicysOwnClosureDaysDoNotCount() throws {
    let plain = "worker must act within 3 working days of start\n  cite 1 \"words\""
    expect(try ask(plain, header: "closed on 2026-01-07", started("2026-01-05")), "overdue, due 2026-01-09")
  }

  @Test func aWindowHasAnEarliestDayToo() throws {
    let window = """
      worker should act not earlier than 2 weeks after start
        within 4 weeks of start
        cite 1 "words"
      """
    for (day, verdict) in [
      ("2026-01-18", "early"), ("2026-01-19", "met"), ("2026-02-02", "met"), ("2026-02-03", "late"),
    ] {
      expect(
        try ask(window, kind: "window", started("2026-01-05", "{ 'event': 'act', 'at': '\(day)' }")),
        "\(verdict), from 2026-01-19, due 2026-02-02, done \(day)")
    }
  }

  @Test func theEarlierAndTheLaterOfTwoLimitsCount() throws {
    let both = "'events': [ { 'event': 'start', 'at': '2026-01-05' }, { 'event': 'second-start', 'at': '2026-01-12' } ]"
    func clause(_ word: String) -> String {
      "worker must act the \(word) of within 10 days of start and within 5 days of second-start\n  cite 1 \"words\""
    }
    // 15 January and 17 January.
    expect(try ask(clause("earlier"), both), "overdue, due 2026-01-15")
    expect(try ask(clause("later"), both), "overdue, due 2026-01-17")
    expect(try ask(clause("earlier"), started("2026-01-05")), "overdue, due 2026-01-15")
    expect(try ask(clause("later"), started("2026-01-05")), "not-started")
  }

  @Test func aClockIsStartedByTwoEventsTogetherOrByEither() throws {
    let together = "worker must act within 10 days of both start and second-start\n  cite 1 \"words\""
    let either = "worker must act within 10 days of either start or second-start\n  cite 1 \"words\""
    let events =
      "'events': [ { 'event': 'start', 'at': '2026-01-05' }, { 'event': 'second-start', 'at': '2026-01-12' } ]"
    expect(try ask(together, events), "overdue, due 2026-01-22")
    expect(try ask(together, started("2026-01-05")), "not-started")
    expect(try ask(either, events), "overdue, due 2026-01-15")
  }

  @Test func theFirstAndTheLastOfSeveralStartTheClock() throws {
    let meetings = """
      'events': [ { 'event': 'meeting', 'at': '2026-01-05' }, { 'event': 'meeting', 'at': '2026-01-12' } ]
      """
    expect(
      try ask("worker must act within 10 days of the first meeting\n  cite 1 \"words\"", meetings),
      "overdue, due 2026-01-15")
    expect(
      try ask("worker must act within 10 days of the last meeting\n  cite 1 \"words\"", meetings),
      "overdue, due 2026-01-22")
  }

  @Test func anIntervalIsSetByTheConferenceButAtLeast() throws {
    let parts = """
      part target
        worker should meet every weeks-set weeks
          done by meeting
          cite 1 "words"
      part maximum
        worker must meet at least every 6 weeks from start until plan-begun
          done by meeting
          cite 1 "words"
      """
    // Target: 26 January and 4 weeks is 23 February. Maximum: 5 January to the first, 6 weeks on is 16 February.
    expect(
      try ask(
        parts, kind: "interval", done: nil,
        "'facts': { 'weeks-set': 4 }, " + started("2026-01-05", "{ 'event': 'meeting', 'at': '2026-01-26' }"),
        asOf: "2026-02-24"),
      "2026-01-26: part target: overdue, due 2026-02-23",
      "2026-01-26: part maximum: met, due 2026-02-16, done 2026-01-26",
      "2026-01-26: part maximum: due, due 2026-03-09")
  }

  @Test func theLimitDependsOnAChoiceAndOnTheKindOfEvent() throws {
    let clauses = """
      worker must act within 1 day of the gathering
        when kind is red or green and the gathering is a meeting
        cite 1 "words"
      worker must act within 2 days of the gathering
        cite 1 "words"
      """
    let events = "'events': [ { 'event': 'meeting', 'at': '2026-01-05' }, { 'event': 'review', 'at': '2026-02-02' } ]"
    expect(
      try ask(clauses, about: "each gathering", "'facts': { 'kind': 'green' }, " + events),
      "2026-01-05: overdue, due 2026-01-06", "2026-02-02: overdue, due 2026-02-04")
    expect(
      try ask(clauses, about: "each gathering", "'facts': { 'kind': 'blue' }, " + events),
      "2026-01-05: overdue, due 2026-01-07", "2026-02-02: overdue, due 2026-02-04")
    expect(
      try ask(clauses, about: "each gathering", events),
      "2026-01-05: needs-facts, needs kind", "2026-02-02: overdue, due 2026-02-04")
  }

  @Test func agesAreFromOverUnderAndBetween() throws {
    func child(_ born: String) -> String {
      "'children': [ { 'id': 'A', 'born': '\(born)' } ], " + started("2026-06-15")
    }
    for (test, yes, no) in [
      ("aged 8 or over", "2018-06-15", "2018-06-16"), ("aged over 8", "2018-06-14", "2018-06-15"),
      ("aged under 8", "2018-06-16", "2018-06-15"),
    ] {
      let clause = "worker must act\n  when the child is \(test) at start\n  cite 1 \"words\""
      expect(try ask(clause, kind: "age", child(yes)), "required")
      expect(try ask(clause, kind: "age", child(no)), "not-applicable")
    }
    let between = """
      worker must act
        when the child is aged 8 or over at start and the child is aged under 10 at start
        cite 1 "words"
      """
    expect(try ask(between, kind: "age", child("2016-06-16")), "required")
    expect(try ask(between, kind: "age", child("2016-06-15")), "not-applicable")
    // Born on 29 February: eight on 1 March of a common year.
    let leap = "worker must act\n  when the child is aged 2 or over at start\n  cite 1 \"words\""
    let born = "'children': [ { 'id': 'A', 'born': '2024-02-29' } ], "
    expect(try ask(leap, kind: "age", born + started("2026-02-28")), "not-applicable")
    expect(try ask(leap, kind: "age", born + started("2026-03-01")), "required")
  }

  @Test func aProhibitionStandsUnlessItsExceptionIsShown() throws {
    let clause = "worker must not act\n  when start has happened\n  unless agreed\n  cite 1 \"words\""
    expect(try ask(clause, kind: "gate", started("2026-01-05")), "barred, presumed agreed")
    expect(try ask(clause, kind: "gate", "'facts': { 'agreed': true }, " + started("2026-01-05")), "permitted")
    expect(try ask(clause, kind: "gate", "'facts': { 'agreed': false }, " + started("2026-01-05")), "barred")
    expect(try ask(clause, kind: "gate", "'facts': { 'agreed': true }"), "not-applicable")
  }

  @Test func aGateOpensOnlyWhenItsConditionHolds() throws {
    let clause = "worker may act\n  only when agreed and special\n  cite 1 \"words\""
    expect(try ask(clause, kind: "gate", ""), "needs-facts, needs agreed special")
    expect(try ask(clause, kind: "gate", "'facts': { 'agreed': true }"), "judgement, needs special, judged by manager")
    expect(try ask(clause, kind: "gate", "'facts': { 'agreed': true, 'special': true }"), "permitted")
    expect(try ask(clause, kind: "gate", "'facts': { 'agreed': false }"), "barred")
    let judged = clause.replacing("  cite", with: "  judged by chair\n  cite")
    expect(try ask(judged, kind: "gate", "'facts': { 'agreed': true }"), "judgement, needs special, judged by chair")
  }

  @Test func groundsAreClosedOrOpen() throws {
    func clause(_ word: String) -> String {
      """
      chair may stand down
        grounds \(word)
          "agreed"
            when agreed
            cite 1 "words"
          "red"
            when kind is red
            cite 1 "words"
      """
    }
    let neither = "'facts': { 'agreed': false, 'kind': 'blue' }"
    expect(try ask(clause("closed"), kind: "grounds", neither), "barred")
    expect(try ask(clause("open"), kind: "grounds", neither), "judgement, judged by chair")
    expect(try ask(clause("closed"), kind: "grounds", "'facts': { 'kind': 'red' }"), "permitted")
    expect(try ask(clause("closed"), kind: "grounds", "'facts': { 'agreed': false }"), "needs-facts, needs kind")
  }

  @Test func votesAreComparedWithTheMembers() throws {
    let clauses = """
      chair will confirm the decision
        when in-favour is exactly present or opposed is exactly present
        outcome stands
        cite 1 "words"
      chair will confirm the decision
        when in-favour is more than half of present or opposed is more than half of present
        outcome stands
        cite 1 "words"
      chair will adjourn
        when in-favour is exactly opposed
        outcome again within 5 working days of the meeting
        cite 1 "words"
      """
    func vote(_ votes: String) throws -> [Line] {
      try ask(
        clauses, kind: "vote", about: "each meeting",
        "'events': [ { 'event': 'meeting', 'at': '2026-01-05', 'facts': { \(votes) } } ]")
    }
    expect(try vote("'present': 4, 'in-favour': 4"), "2026-01-05: required, stands")
    expect(try vote("'present': 4, 'in-favour': 1, 'opposed': 3"), "2026-01-05: required, stands")
    // Monday 5 January and five working days: 6, 7, 8, 9, 12.
    expect(try vote("'present': 4, 'in-favour': 2, 'opposed': 2"), "2026-01-05: required, due 2026-01-12, again")
    expect(try vote("'present': 5, 'in-favour': 2, 'opposed': 1"), "2026-01-05: not-applicable")
  }

  @Test func aDecisionMayBeLeftToAPerson() throws {
    expect(
      try ask("manager decides whether to act\n  cite 1 \"words\"", kind: "decision", ""),
      "judgement, judged by manager")
  }

  @Test func approvalConsultationAndWhatFollowsArePartOfTheSentence() throws {
    let clause = """
      worker must act within 2 days of start
        agreed by manager
        after consulting chair
        if missed chair will raise a dispute
        cite 1 "words"
        note "a note"
      """
    expect(try ask(clause, started("2026-01-05")), "overdue, due 2026-01-07")
  }

  @Test func aDutyVariesAnotherDeadline() throws {
    let clause = """
      worker must act within 10 days of start
        extended by 5 days when agreed
        cite 1 "words"
      """
    expect(try ask(clause, "'facts': { 'agreed': true }, " + started("2026-01-05")), "overdue, due 2026-01-20")
    expect(try ask(clause, "'facts': { 'agreed': false }, " + started("2026-01-05")), "overdue, due 2026-01-15")
  }

  @Test func aQuorumIsSoManyOfEachKind() throws {
    let clause =
      "chair may hold the meeting\n  only when teachers is at least 1 and nurses is at least 2\n  cite 1 \"words\""
    expect(try ask(clause, kind: "gate", "'facts': { 'teachers': 1, 'nurses': 2 }"), "permitted")
    expect(try ask(clause, kind: "gate", "'facts': { 'teachers': 1, 'nurses': 1 }"), "barred")
    expect(try ask(clause, kind: "gate", "'facts': { 'nurses': 2 }"), "needs-facts, needs teachers")
  }

  @Test func oversightIsTriggeredByTheAgeOfThePlanOrTheOrdinalOfTheReview() throws {
    let age = "manager must look at the plan\n  when today is at least 15 months after plan-begun\n  cite 1 \"words\""
    let begun = "'events': [ { 'event': 'plan-begun', 'at': '2025-03-31' } ]"
    // 31 March 2025 and 15 months is 30 June 2026, the last day of the shorter month.
    expect(try ask(age, kind: "duty", begun, asOf: "2026-06-29"), "not-applicable")
    expect(try ask(age, kind: "duty", begun, asOf: "2026-06-30"), "required")
    let ordinal = "manager must look at the plan\n  when the review is the 2nd or later\n  cite 1 \"words\""
    expect(
      try ask(
        ordinal, kind: "duty", about: "each review",
        "'events': [ { 'event': 'review', 'at': '2026-01-05' }, { 'event': 'review', 'at': '2026-06-01' } ]"),
      "2026-01-05: not-applicable", "2026-06-01: required")
  }

  @Test func urgencyWithoutANumberIsAnsweredWithoutADate() throws {
    let clause = "worker must act immediately after start\n  cite 1 \"words\""
    expect(try ask(clause, ""), "not-started")
    expect(try ask(clause, started("2026-01-05")), "required")
    expect(
      try ask(clause, started("2026-01-05", "{ 'event': 'act', 'at': '2026-03-01' }")), "met, done 2026-03-01")
    let before = "worker must act before start\n  cite 1 \"words\""
    expect(try ask(before, started("2026-01-05", "{ 'event': 'act', 'at': '2026-01-04' }")), "met, done 2026-01-04")
    expect(try ask(before, started("2026-01-05", "{ 'event': 'act', 'at': '2026-01-06' }")), "late, done 2026-01-06")
  }

  @Test func aTimedPermissionIsNeverLate() throws {
    let clause = "worker may act within 5 working days of start\n  cite 1 \"words\""
    expect(try ask(clause, kind: "right", started("2026-01-05")), "permitted, due 2026-01-12")
  }

  @Test func whatTheSourceDoesNotHoldIsUnknown() throws {
    let clause = "worker must act within 5 days of start\n  cite 1 \"words\""
    expect(try ask(clause, "'unrecorded': ['start']"), "needs-facts, needs start")
    expect(try ask(clause, "'unrecorded': ['act'], " + started("2026-01-05")), "needs-facts, needs act")
  }

  @Test func aTautologyNeedsNoFacts() throws {
    let clauses = """
      worker must act
        when agreed
        cite 1 "words"
      worker must act
        when not agreed
        cite 1 "words"
      """
    expect(try ask(clauses, kind: "duty", ""), "required")
    let choices = "worker must act\n  when kind is red or green or blue\n  cite 1 \"words\""
    expect(try ask(choices, kind: "duty", ""), "required")
  }
}
