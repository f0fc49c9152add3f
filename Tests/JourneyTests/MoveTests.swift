import Evaluation
import Journeys
import Testing
import Workbench

/// Cases with every date worked out by hand. Good Friday is 3 April 2026, Easter Monday the 6th, and Monday 4 May is a
/// bank holiday.
struct MoveTests {
  private static let permanent = #""move-is-permanent": true, "on-plan-elsewhere": true"#

  // MARK: Permanent, temporary, unknown

  /// Kirklees counts fifteen working days from the agreement of Friday 20 March: 23 to 27 (5), 30, 31, 1, 2 April (9),
  /// 7 to 10 (13), 13, 14 April (15).
  @Test func aPermanentMoveToKirkleesHasItsConferenceDated() throws {
    let report = try Moving.report(
      Moving.source([Moving.planned, Moving.moved, Moving.agreed], facts: Self.permanent))
    #expect(report.due("transfer-in-conference") == ["2026-04-14"])
    #expect(report.entries("transfer-in-conference").map { $0.owners } == [[.receiver]])
    // Twenty-two days ahead.
    #expect(report.entries("transfer-in-conference").map { $0.band } == [.later])
  }

  /// Whether there are court proceedings is the one thing that Kirklees still asks.
  @Test func whatAPermanentMoveStillWaitsForIsTold() throws {
    let report = try Moving.report(
      Moving.source([Moving.planned, Moving.moved, Moving.agreed], facts: Self.permanent))
    #expect(report.verdicts("transfer-in-conditions") == [.needsFacts])
    #expect(report.settled("legal-proceedings", .no, "transfer-in-conditions") == ["permitted"])
    #expect(report.settled("legal-proceedings", .yes, "transfer-in-conditions") == ["barred"])
    #expect(report.missing("move-is-permanent") == nil)
  }

  @Test func aTemporaryMoveToKirkleesIsBarredFromATransferInConference() throws {
    let report = try Moving.report(
      Moving.source([Moving.planned, Moving.moved], facts: #""move-is-permanent": false, "on-plan-elsewhere": true"#))
    #expect(report.verdicts("transfer-in-conference") == [.notStarted])
    #expect(report.verdicts("transfer-in-conditions") == [.barred])
    // The child is marked as moved in all the same: to tell the service, the marker, the other authority.
    #expect(report.verdicts("transfer-in-marker") == [.required, .required, .required])
  }

  /// North East Lincolnshire counts from being notified on Monday 16 March: 17 to 20 (4), 23 to 27 (9), 30, 31, 1, 2
  /// April (13), 7 (14), 8 April (15).
  @Test func aMoveOfUnknownPermanenceIsToldBothWays() throws {
    let text = Moving.source([Moving.planned, Moving.moved])
    let report = try Moving.report(text, to: "north-east-lincolnshire")
    #expect(report.verdicts("transfer-in-conference") == [.needsFacts])
    #expect(report.settled("move-is-permanent", .yes, "transfer-in-conference") == ["due 2026-04-08"])
    #expect(report.settled("move-is-permanent", .no, "transfer-in-conference") == ["not-applicable"])
    let known = try Moving.report(
      Moving.source([Moving.planned, Moving.moved], facts: #""move-is-permanent": true"#),
      to: "north-east-lincolnshire")
    #expect(known.due("transfer-in-conference") == ["2026-04-08"])
  }

  /// Bolton asks for a conference for children only who move permanently.
  @Test func whetherAConferenceMayBeRequestedIsToldBothWays() throws {
    let report = try Moving.report(Moving.source([Moving.planned, Moving.moved]), from: "kirklees", to: "bolton")
    #expect(report.verdicts("transfer-in-conditions") == [.needsFacts])
    #expect(report.settled("move-is-permanent", .yes, "transfer-in-conditions") == ["permitted"])
    #expect(report.settled("move-is-permanent", .no, "transfer-in-conditions") == ["barred"])
  }

  /// Bolton's social worker keeps the case unless the plan is shown to have been transferred.
  @Test func whatIsOnlyPresumedIsToldBothWaysToo() throws {
    let report = try Moving.report(Moving.source([Moving.planned, Moving.moved]))
    #expect(report.verdicts("transfer-out-responsibility") == [.required, .permitted, .required])
    #expect(report.settled("plan-transferred", .yes, "transfer-out-responsibility") == ["not-applicable"])
    #expect(report.settled("plan-transferred", .no, "transfer-out-responsibility") == [])
  }

  /// A day after the fifteenth, Tuesday 14 April.
  @Test func aConferenceThatIsBookedTooLateIsToldInTheFirstLines() throws {
    let booked = #"{ "event": "transfer-in-conference", "at": "2026-04-15T10:00", "planned": true }"#
    let report = try Moving.report(
      Moving.source([Moving.planned, Moving.moved, Moving.agreed, booked], facts: Self.permanent))
    let text = DatedFormat.report(.text).lay(report)
    #expect(text.contains("- Tue 14 Apr 2026  Kirklees: transfer-in-conference; booked too late\n"))
    let calendar = DatedFormat.calendar.lay(report).replacing("\r\n ", with: "")
    #expect(calendar.contains("too late\\; the latest day that complies is Tue 14 Apr 2026."))
  }

  // MARK: What the sending authority owes

  /// Six weeks from Friday 30 January end on Friday 13 March.
  @Test func anOverdueCoreGroupOfTheSenderStandsAmongTheOverdue() throws {
    let report = try Moving.report(
      Moving.source([Moving.planned, Moving.moved, Moving.agreed], facts: Self.permanent))
    let entry = try #require(report.entries("core-group-interval").first)
    #expect(report.entries("core-group-interval").count == 1)
    #expect(entry.band == .overdue)
    #expect(entry.owners == [.sender])
    #expect(entry.finding.effect.due?.description == "2026-03-13")
    // Kirklees' handbook says nothing of how often.
    #expect(entry.change == .gone)
  }

  /// Three months from 20 January, under both: one entry.
  @Test func whatBothAskAlikeStandsOnce() throws {
    let report = try Moving.report(
      Moving.source([Moving.planned, Moving.moved, Moving.agreed], facts: Self.permanent))
    #expect(report.due("first-review") == ["2026-04-20"])
    #expect(report.entries("first-review").map { $0.owners } == [[.sender, .receiver]])
    #expect(report.entries("first-review").map { $0.change } == [.same])
  }

  /// What Kirklees would have asked of Bolton's conference binds nobody.
  @Test func theReceiversRulesDoNotReachBackBehindTheMove() throws {
    let report = try Moving.report(
      Moving.source([Moving.planned, Moving.moved, Moving.agreed], facts: Self.permanent), all: true)
    let conference = report.transfer.entries.filter { entry in
      entry.about.map { report.library.vocabulary[$0.event].name == "initial-conference" } ?? false
    }
    #expect(!conference.isEmpty)
    #expect(conference.allSatisfy { $0.owners == [.sender] && $0.change == nil })
  }

  /// Bolton wanted the request by Monday 12 January; in Kirklees nothing had started the clock.
  @Test func whatWasOverBeforeTheMoveDoesNotChange() throws {
    let discussed = #"{ "event": "strategy-discussion", "at": "2026-01-05" }"#
    let report = try Moving.report(Moving.source([discussed, Moving.planned, Moving.moved]))
    #expect(report.due("icpc-request", .sender) == ["2026-01-12"])
    #expect(report.entries("icpc-request").map { $0.change } == [nil])
    #expect(report.entries("icpc-request").map { $0.band } == [.overdue])
  }

  /// Three weeks later: six weeks from Friday 20 March would end on Friday 1 May, after Kirklees had taken over.
  @Test func nothingNewFallsToTheSenderAfterTheTakeover() throws {
    let taken = #"{ "event": "responsibility-accepted", "at": "2026-04-10" }"#
    let met = #"{ "event": "core-group", "at": "2026-03-13" }, { "event": "core-group", "at": "2026-03-20" }"#
    let before = try Moving.report(Moving.source([Moving.planned, met, Moving.moved]), asOf: "2026-04-20")
    #expect(before.due("core-group-interval", .sender) == ["2026-05-01"])
    let after = try Moving.report(Moving.source([Moving.planned, met, Moving.moved, taken]), asOf: "2026-04-20")
    #expect(after.due("core-group-interval", .sender) == [])
    // What was overdue by then is still owed: the one gap since 30 January ran out on 13 March.
    let owed = try Moving.report(Moving.source([Moving.planned, Moving.moved, taken]), asOf: "2026-04-20")
    #expect(owed.due("core-group-interval", .sender) == ["2026-03-13"])
  }

  /// North East Lincolnshire leaves it to the conference how many weeks lie between core groups.
  @Test func aMissingNumberThatWouldGiveADateIsListed() throws {
    let report = try Moving.report(
      Moving.source([Moving.planned, Moving.moved]), from: "bolton", to: "north-east-lincolnshire")
    #expect(report.missing("core-group-weeks-agreed")?.settlements.isEmpty == true)
    // Ten weeks from Friday 30 January end on Friday 10 April: looser than Bolton's six.
    let known = try Moving.report(
      Moving.source([Moving.planned, Moving.moved], facts: #""core-group-weeks-agreed": 10"#), from: "bolton",
      to: "north-east-lincolnshire")
    #expect(known.due("core-group-interval", .receiver) == ["2026-04-10"])
    #expect(known.due("core-group-interval", .sender) == ["2026-03-13"])
    #expect(known.entries("core-group-interval").map { $0.change } == [.looser, .looser])
  }

  // MARK: From North East Lincolnshire to Bolton

  private static let arrived = """
    \(Moving.planned), \(Moving.moved), \(Moving.agreed),
    { "event": "transfer-in-conference", "at": "2026-04-09T14:00" }
    """

  /// From Thursday 9 April: 10 (1), 13 to 17 (6), 20 to 24 (11), 27 to 30 (15), 1 May (16), 5 to 8 May (20); North East
  /// Lincolnshire's twenty-five would end on 15 May.
  @Test func theMinutesOfTheTransferInConferenceAreTheReceiversAndTighter() throws {
    let report = try Moving.report(
      Moving.source([Self.arrived], facts: Self.permanent), from: "north-east-lincolnshire", to: "bolton",
      asOf: "2026-04-10")
    let held = report.entries("minutes-sent").filter { $0.about?.at.description == "2026-04-09T14:00" }
    #expect(held.map { $0.owners } == [[.receiver]])
    #expect(held.map { $0[.receiver].effect.due?.description } == ["2026-05-08"])
    #expect(held.map { $0[.sender].effect.due?.description } == ["2026-05-15"])
    #expect(held.map { $0.change } == [.tighter])
  }

  /// Forty-eight hours from 14:00 on the 9th; five working days, 10, 13 to 16 April; ten, 10, 13 to 17, 20 to 23 April;
  /// three months, 9 July.
  @Test func whatFollowsTheTransferInConferenceIsDated() throws {
    let report = try Moving.report(
      Moving.source([Self.arrived], facts: Self.permanent), from: "north-east-lincolnshire", to: "bolton",
      asOf: "2026-04-10")
    #expect(report.due("outcome-sent", .receiver) == ["2026-04-11T14:00"])
    #expect(report.entries("outcome-sent", .receiver).map { $0.change } == [.new])
    #expect(report.due("statutory-visit-first", .receiver) == ["2026-04-16"])
    #expect(report.entries("statutory-visit-first", .receiver).map { $0.change } == [.new])
    #expect(report.due("core-group-first", .receiver) == ["2026-04-23"])
    #expect(report.entries("core-group-first", .receiver).map { $0.change } == [.same])
    #expect(report.due("transfer-in-first-review") == ["2026-07-09"])
    // Bolton's documents leave the time of the conference itself to a protocol.
    #expect(report.verdicts("transfer-in-conference") == [.silent])
    // North East Lincolnshire ends its plan once the conference has been held.
    #expect(report.verdicts("transfer-out-end") == [.permitted])
  }

  // MARK: Several children

  /// Core groups of A on 30 January (six weeks: 13 March) and of B on 6 March (17 April).
  @Test func childrenAreToldApartOnlyWhereTheyDiffer() throws {
    let children = #"[ { "id": "A", "born": "2018-05-03" }, { "id": "B", "born": "2020-02-29" } ]"#
    let own = """
      { "event": "initial-conference", "at": "2026-01-20T10:00" }, { "event": "plan-started", "at": "2026-01-20" },
      { "event": "core-group", "at": "2026-01-30", "child": "A" },
      { "event": "core-group", "at": "2026-03-06", "child": "B" }
      """
    let report = try Moving.report(
      Moving.source([own, Moving.moved, Moving.agreed], facts: Self.permanent, children: children))
    #expect(report.due("core-group-interval") == ["2026-03-13", "2026-04-17"])
    #expect(report.entries("core-group-interval").map { $0.child } == [0, 1])
    #expect(report.entries("first-review").map { $0.child } == [nil])
    #expect(report.entries("transfer-in-conference").map { $0.child } == [nil])
  }

  @Test func aChildWhoStaysHasNoMoveOnRecord() throws {
    let children = #"[ { "id": "A", "born": "2018-05-03" }, { "id": "B", "born": "2020-02-29" } ]"#
    let report = try Moving.report(
      Moving.source(
        [Moving.planned, #"{ "event": "moved-area", "at": "2026-03-13", "child": "A" }"#], children: children))
    #expect(report.transfer.passages.map { $0.move?.day.description } == ["2026-03-13", nil])
    #expect(report.transfer.passages.map { $0.arrival.description } == ["2026-03-13", "2026-03-23"])
    #expect(report.entries("transfer-in-marker").contains { $0.child == 0 })
  }

  // MARK: What is not on record

  @Test func anUnrecordedEventIsToldAsMissing() throws {
    let own = """
      { "event": "initial-conference", "at": "2026-01-20T10:00" }, { "event": "plan-started", "at": "2026-01-20" }
      """
    let report = try Moving.report(
      Moving.source([own, Moving.moved], rest: #" "unrecorded": ["core-group"],"#))
    #expect(report.due("core-group-interval") == [])
    let waiting = try #require(report.missing("core-group")).waiting
    #expect(waiting.contains { report.library[$0.question].name == "core-group-first" && $0.side == .sender })
  }

  @Test func anUnrecordedMoveIsToldOnTop() throws {
    let report = try Moving.report(Moving.source([Moving.planned], rest: #" "unrecorded": ["moved-area"],"#))
    #expect(report.transfer.passages.map { $0.move == nil } == [true])
    #expect(
      report.transfer.passages.map { $0.unrecorded.map { report.library.vocabulary[$0].name } } == [["moved-area"]])
  }

  @Test func aMoveThatIsBookedCountsFromItsDay() throws {
    let booked = #"{ "event": "moved-area", "at": "2026-04-27", "planned": true }"#
    let report = try Moving.report(Moving.source([Moving.planned, booked]))
    #expect(report.transfer.passages[0].move?.isBooked == true)
    #expect(report.transfer.passages[0].arrival.description == "2026-04-27")
    // Due on 20 April, before the child comes: Bolton's alone.
    #expect(report.entries("first-review").map { $0.owners } == [[.sender]])
  }

  // MARK: Order, and how much is listed

  @Test func theOverdueStandFirstTheOldestBeforeTheRest() throws {
    let report = try Moving.report(
      Moving.source([Moving.planned, Moving.moved, Moving.agreed], facts: Self.permanent))
    let bands = report.transfer.entries.map { $0.band }
    let dated = bands.prefix { $0.isDated }
    #expect(!bands.dropFirst(dated.count).contains { $0.isDated })
    #expect(dated.elementsEqual(dated.sorted { $0.rawValue < $1.rawValue }))
    for band in [Transfer.Band.overdue, .soon, .later] {
      let days = report.transfer.entries.filter { $0.band == band }.compactMap { $0.finding.effect.due?.day.number }
      #expect(days == days.sorted())
    }
  }

  @Test func whatHasNoDateIsCountedUnlessAllIsAskedFor() throws {
    let text = Moving.source([Moving.planned, Moving.moved, Moving.agreed], facts: Self.permanent)
    let report = try Moving.report(text)
    let all = try Moving.report(text, all: true)
    #expect(report.transfer.entries.allSatisfy { $0.band.isDated || $0.isOfMove })
    for side in Transfer.Side.allCases {
      let rest = report.transfer.rest[side.rawValue]
      let told = all.transfer.entries.filter { !$0.isOfMove && !$0.band.isDated && $0.owners.contains(side) }
      #expect(rest.required > 0)
      #expect(told.count == rest.required + rest.permitted + rest.barred + rest.waiting)
      let left = all.transfer.rest[side.rawValue]
      #expect(left.required + left.permitted + left.barred + left.waiting + left.missing == 0)
    }
  }
}
