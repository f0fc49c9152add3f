import PolicyModel
import Registers
import Testing
import WorkingCalendar

/// Readings, judgements, silences, and how many there are.
struct SettlementTests {
  private static let reading = """
    answer minutes-sent
      reading days "what the twenty days are"
        choice working "working days"
        choice plain "days of the week"
        adopt plain because "the word working is not there"
        safe plain
        agreed by "the policy group"
        look again on 2026-03-01
      in handbook
        should distribute the minutes within 20 days of the initial-conference
          read days as plain
          cite 9 "twenty days"
        should distribute the minutes within 20 working days of the initial-conference
          read days as working
          cite 9 "twenty days"

    """

  @Test(arguments: [("2026-02-28", 0), ("2026-03-01", 0), ("2026-03-02", 1)])
  func aReadingIsOverdueFromTheDayAfterItWasToBeLookedAtAgain(_ day: String, _ overdue: Int) throws {
    let register = try Anyshire.register(["minutes-sent": Self.reading])
    let counts = RegisterCounts(register, asOf: try Anyshire.day(day))
    #expect(counts.readings == 1)
    #expect(counts.notAgreed == 0)
    #expect(counts.overdue == overdue)
  }

  @Test func aReadingOfTheWholePolicyComesFirstAndIsAgreedByNobody() throws {
    let register = try Anyshire.register(
      ["minutes-sent": Self.reading],
      header: """
          reading day "what a day is"
            choice calendar "a day of the calendar"
            choice hours "24 hours"
            adopt calendar because "limits are in days"

        """)
    #expect(register.entries.map { $0.question?.index } == [nil, 0, 1, 2])
    let first = try #require(register.entries.first?.reading)
    #expect(register.policy.readings[first].name == "day")
    let counts = RegisterCounts(register, asOf: try Anyshire.day("2026-01-01"))
    #expect([counts.readings, counts.notAgreed, counts.overdue, counts.silences] == [2, 1, 0, 2])
  }

  private static let judged = [
    "visits": """
    answer visits
      in handbook
        conference-chair decides whether the child is visited
          when report-missing
          cite 2 "the chair decides"
        social-worker should visit the child
          judged by reviewing-officer
          unless exceptional
          cite 2 "visit the child"
          if missed head-of-service decides whether the team is told
            cite 2 "decides who is told"

    """,
    "stand-down": """
    answer stand-down
      in handbook
        conference-chair may stand the conference down
          grounds open
            "the report is missing"
              when report-missing
              cite 6 "no report"
            "it would not be right to go on"
              cite 6 "not right"

    """,
  ]

  @Test func everyJudgementIsNamedWithWhoJudgesAndWhere() throws {
    let register = try Anyshire.register(Self.judged)
    let names = ["conference-chair", "social-worker", "head-of-service", "reviewing-officer"]
    let found = register.entries.compactMap { $0.judgement }
    #expect(
      found.map { $0.kind.rawValue + ": " + $0.judges.map { names[$0.index] }.joined() } == [
        "decision: conference-chair", "rule: reviewing-officer", "decision: head-of-service",
        "fact: head-of-service", "ground: conference-chair",
      ])
    #expect(
      found.map { $0.saying.citations.map { $0.words } } == [
        ["the chair decides"], ["visit the child"], ["decides who is told"], ["visit the child"], ["not right"],
      ])
    #expect(found[3].what == "the circumstances are exceptional")
    #expect(found[4].what == "it would not be right to go on")
  }

  @Test func aFactThatNobodyJudgesIsNoJudgement() throws {
    let register = try Anyshire.register([
      "visits":
        "answer visits\n  in handbook\n    must visit the child\n      when report-missing\n      cite 2 \"visit\"\n"
    ])
    #expect(register.entries.allSatisfy { $0.judgement == nil })
  }

  @Test func silencesSayWhereWasLookedAndWhatIsNearby() throws {
    let register = try Anyshire.register([
      "visits":
        "silent on visits\n  looked in handbook 2, 3\n  looked in leaflet \"After\"\n  note \"calls are named\"\n"
    ])
    let silences = register.entries.compactMap { $0.silence }
    #expect(silences.map { $0.note } == [nil, "calls are named", nil])
    #expect(silences[1].lookedIn.map { $0.sections } == [["2", "3"], ["After"]])
  }

  @Test func onlyTheQuestionsAskedForAreGoneThrough() throws {
    let desk = try Anyshire.desk(Self.judged)
    let register = PolicyRegister(desk.policies[0], in: desk.library, questions: [QuestionID(2)])
    #expect(register.entries.allSatisfy { $0.question == QuestionID(2) })
    #expect(register.entries.count == 1)
  }
}
