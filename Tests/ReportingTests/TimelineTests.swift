import PolicyLanguage
import Testing
import Workbench
import WorkingCalendar

@testable import Reporting

/// A case drawn against the calendar.
struct TimelineTests {
  private func day(_ text: String) -> Day { HostileEvaluation.day(text) }

  private func timeline(
    _ events: String, under authorities: [String] = ["kirklees"], asOf: String, question: String
  ) throws -> Timeline? {
    let desk = try Desk(authorities: authorities)
    let text = #"{ "format": "comity-case/1", "id": "W", "events": [ \#(events) ] }"#
    let cases = try desk.cases(in: [SourceText(name: "case.json", bytes: Array(text.utf8))])
    let reports = try desk.evaluation(of: cases, asOf: day(asOf), questions: try desk.questions([question]))
    for block in reports[0].timelineSection?.blocks ?? [] {
      if case .timeline(let timeline) = block { return timeline }
    }
    return nil
  }

  private let conference = #"{ "event": "initial-conference", "at": "2026-01-07" }"#

  @Test func aDutyRunsFromItsClockToItsLastDayAndOnToTheDayOfTheReport() throws {
    // 20 working days from Wednesday 7 January: 8-9 (2), 12-30 (17), 2-4 February (20).
    let drawn = try #require(try timeline(conference, asOf: "2026-02-20", question: "minutes-sent"))
    #expect(drawn.lanes.map { $0.title.words } == ["What happened", "Kirklees"])
    let row = try #require(drawn.lanes[1].rows.first)
    #expect(row.mark == .missed)
    #expect(row.at == day("2026-02-04"))
    #expect(row.spans.map { $0.from } == [day("2026-01-07"), day("2026-02-04")])
    #expect(row.spans.map { $0.to } == [day("2026-02-04"), day("2026-02-20")])
    #expect(row.spans.map { $0.kind } == [.running, .over])
    #expect(row.status == ["overdue by 16 days", "due Wed 4 Feb 2026"])
  }

  @Test func timeBeforeAConferenceIsDrawnAsNotice() throws {
    // 10 working days before Wednesday 7 January: 6, 5, 2 January (3), 31, 30, 29 (6), 24, 23, 22 (9), 19 December (10).
    let drawn = try #require(try timeline(conference, asOf: "2026-01-07", question: "agency-invitation-notice"))
    let row = try #require(drawn.lanes[1].rows.first)
    #expect(row.spans.first?.kind == .notice)
    #expect(row.spans.first?.from == day("2025-12-19"))
    #expect(row.spans.first?.to == day("2026-01-07"))
  }

  @Test func whatHasNoDateIsNotDrawn() throws {
    #expect(try timeline(conference, asOf: "2026-02-20", question: "quorum") == nil)
  }

  @Test func aDayTakesItsShareOfTheWidth() {
    // 466 units for 233 days: two a day.
    let scale = TimelineScale(days: day("2026-01-01")...day("2026-08-21"))
    #expect(scale.start(day("2026-01-01")) == 312)
    #expect(scale.end(day("2026-01-01")) == 314)
    #expect(scale.start(day("2026-02-01")) == 312 + 31 * 2)
    #expect(scale.end(day("2026-08-21")) == 778)
    #expect(scale.start(day("1990-01-01")) == 312)
    #expect(scale.end(day("2199-12-31")) == 778)
  }

  @Test func christmasIsClosedBesidesItsWeekend() {
    // In 2025 Christmas Day is a Thursday and Boxing Day a Friday.
    let calendar = WorkingCalendar(bankHolidays: BankHolidays(changes: [], publishedThrough: 2027))
    let scale = TimelineScale(days: day("2025-12-22")...day("2025-12-29"))
    let closed = scale.closed(calendar)
    #expect(closed.map { $0.days } == [day("2025-12-25")...day("2025-12-26"), day("2025-12-27")...day("2025-12-28")])
    #expect(closed.map { $0.isWeekend } == [false, true])
    #expect(scale.closed(nil).map { $0.days } == [day("2025-12-27")...day("2025-12-28")])
  }

  @Test(arguments: ["2026-01-10", "2026-02-20", "2026-12-31", "2030-06-30", "2060-01-01", "2199-12-31"])
  func labelsOfDaysLeaveOneAnotherRoom(_ last: String) {
    let scale = TimelineScale(days: day("2026-01-05")...day(last))
    let places = scale.ticks.map { scale.start($0.day) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 52 })
    #expect(places.allSatisfy { $0 <= TimelineScale.chart.upperBound - 28 })
  }
}
