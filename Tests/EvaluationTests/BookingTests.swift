import Evaluation
import Testing
import WorkingCalendar

/// Whether what is booked keeps the limit, and the nearest day that would.
struct BookingTests {
  private func booking(
    _ events: String, under policy: String, _ question: String, asOf: String, readings: [(String, String)] = []
  ) throws -> [String] {
    let desk = Desk.shipped
    let id = try #require(desk.library.question(question)).id
    var compiled = try #require(desk.evaluators[policy]).policy
    for (reading, choice) in readings {
      let found = compiled.adopt(choice, of: reading, question: id)
      #expect(found)
    }
    let source = try desk.read("'events': [ \(events) ]")
    return Evaluator(compiled).evaluate(source, asOf: try Day(iso: Array(asOf.utf8)), questions: [id]).map {
      guard let booked = $0.booked else { return "none" }
      return desk.library.vocabulary[booked.event].name + " \(booked.at.description) \(booked.fit.rawValue)"
        + (booked.earliest.map { ", from \($0.description)" } ?? "")
        + (booked.latest.map { ", until \($0.description)" } ?? "")
    }
  }

  private func event(_ name: String, _ at: String, planned: Bool = false) -> String {
    "{ 'event': '\(name)', 'at': '\(at)'" + (planned ? ", 'planned': true }" : " }")
  }

  /// The conference was agreed to on Monday 15 December: 16-19 (4), 22-24 (7), 29-31 (10), 2 January (11), 5-8 (15).
  private func initial(_ booked: String, asOf: String) throws -> [String] {
    try booking(
      event("conference-agreed", "2025-12-15") + ", " + event("initial-conference", booked, planned: true),
      under: "kirklees", "icpc-timescale", asOf: asOf)
  }

  @Test func aConferenceBookedAfterItsLimitIsToldTheLatestDay() throws {
    #expect(
      try initial("2026-01-20", asOf: "2026-01-05") == [
        "initial-conference 2026-01-20 too-late, until 2026-01-08"
      ])
    #expect(
      try initial("2026-01-20T10:00", asOf: "2026-01-12") == [
        "initial-conference 2026-01-20T10:00 too-late, until 2026-01-08"
      ])
  }

  @Test func aConferenceBookedForTheLastDayIsInTime() throws {
    #expect(
      try initial("2026-01-08T16:00", asOf: "2026-01-05") == [
        "initial-conference 2026-01-08T16:00 in-time, until 2026-01-08"
      ])
  }

  @Test func aBookingWhoseDayHasPassedCountsAsNotHeld() throws {
    #expect(try initial("2026-01-06", asOf: "2026-01-07") == ["none"])
  }

  @Test func ofTwoBookingsTheOneInTimeCounts() throws {
    let two = [
      event("conference-agreed", "2025-12-15"), event("initial-conference", "2026-01-20", planned: true),
      event("initial-conference", "2026-01-07", planned: true),
    ]
    #expect(
      try booking(two.joined(separator: ", "), under: "kirklees", "icpc-timescale", asOf: "2026-01-05") == [
        "initial-conference 2026-01-07 in-time, until 2026-01-08"
      ])
  }

  @Test func aConferenceBookedForTheOneDayOfItsWindowIsInTime() throws {
    let events = [
      event("move-permanence-agreed", "2026-01-05"), event("transfer-in-conference", "2026-01-26", planned: true),
    ]
    // 6-9 January (4), 12-16 (9), 19-23 (14), 26 (15).
    #expect(
      try booking(
        events.joined(separator: ", "), under: "kirklees", "transfer-in-conference", asOf: "2026-01-07",
        readings: [("fifteenth-day", "the-day")]) == [
          "transfer-in-conference 2026-01-26 in-time, from 2026-01-26, until 2026-01-26"
        ])
  }

  @Test func aConferenceBookedBeforeItsWindowIsToldTheFirstDay() throws {
    let events =
      event("move-permanence-agreed", "2026-01-05") + ", "
      + event("transfer-in-conference", "2026-01-20", planned: true)
    #expect(
      try booking(
        events, under: "kirklees", "transfer-in-conference", asOf: "2026-01-07",
        readings: [("fifteenth-day", "the-day")]) == [
          "transfer-in-conference 2026-01-20 too-early, from 2026-01-26, until 2026-01-26"
        ])
  }

  @Test func aMeetingBookedAfterItsIntervalIsToldTheLatestDay() throws {
    // Six weeks, 42 days, from Friday 16 January: 15 in January, then 27 February.
    let events = event("core-group", "2026-01-16") + ", " + event("core-group", "2026-03-05", planned: true)
    #expect(
      try booking(events, under: "bolton", "core-group-interval", asOf: "2026-02-02") == [
        "core-group 2026-03-05 too-late, until 2026-02-27"
      ])
  }

  @Test func aConferenceThatTheReportCanNoLongerPrecedeIsToldTheFirstDayThatItCould() throws {
    // Booked for Friday 23 January, three working days before is Tuesday 20. Shared on Thursday 22: Friday 23 is one
    // before, Monday 26 two; for Thursday to be the third, the conference is on Tuesday 27.
    let booked = event("initial-conference", "2026-01-23T10:00", planned: true)
    let question = "sw-report-shared-with-family"
    #expect(
      try booking(booked, under: "kirklees", question, asOf: "2026-01-22") == [
        "initial-conference 2026-01-23T10:00 too-early, from 2026-01-27T10:00"
      ])
    #expect(try booking(booked, under: "kirklees", question, asOf: "2026-01-20") == ["none"])
    // Shared on Wednesday 21, a day too late: on Monday 26 it would be the third.
    let shared = event("report-shared-with-family", "2026-01-21") + ", " + booked
    #expect(
      try booking(shared, under: "kirklees", question, asOf: "2026-01-22") == [
        "initial-conference 2026-01-23T10:00 too-early, from 2026-01-26T10:00"
      ])
  }

  @Test func aConferenceIsNotMovedToAWeekendOrABankHoliday() throws {
    // Shared on Thursday 2 April 2026; Friday to Monday are Easter. Two working days before Wednesday 8: Tuesday 7 is
    // the first, Thursday 2 the second.
    let booked = event("initial-conference", "2026-04-02T10:00", planned: true)
    #expect(
      try booking(booked, under: "bolton", "sw-report-shared-with-family", asOf: "2026-04-02") == [
        "initial-conference 2026-04-02T10:00 too-early, from 2026-04-08T10:00"
      ])
  }
}
