import Testing
import WorkingCalendar

/// Expected on 1 October 2026. Back 280 days: 273 to 1 January (Jan 31, Feb 28, Mar 31, Apr 30, May 31, Jun 30,
/// Jul 31, Aug 31, Sep 30 make 273), then 7 more, to 25 December 2025.
struct GestationTests {
  let gestation: Gestation

  init() throws { gestation = try Gestation(expected: day("2026-10-01")) }

  @Test func `weeks count from 280 days before the expected date`() throws {
    #expect(gestation.start == day("2025-12-25"))
    #expect(gestation.expected == day("2026-10-01"))
    #expect(try gestation.day(completedWeeks: 40) == day("2026-10-01"))
  }

  @Test func `the first week begins with none completed`() throws {
    #expect(try gestation.firstDay(ofWeek: 1) == day("2025-12-25"))
    #expect(try gestation.lastDay(ofWeek: 1) == day("2025-12-31"))
    #expect(try gestation.firstDay(ofWeek: 2) == day("2026-01-01"))
    // 20 weeks are 140 days: 7 to 1 January, then 133, of which January to April take 120: 14 May.
    #expect(try gestation.day(completedWeeks: 20) == day("2026-05-14"))
    #expect(try gestation.firstDay(ofWeek: 21) == day("2026-05-14"))
  }

  @Test func `weeks are completed on their last day's morrow`() throws {
    #expect(gestation.completedWeeks(on: day("2025-12-25")) == 0)
    #expect(gestation.completedWeeks(on: day("2025-12-31")) == 0)
    #expect(gestation.completedWeeks(on: day("2026-01-01")) == 1)
    #expect(gestation.completedWeeks(on: day("2026-10-01")) == 40)
    #expect(gestation.completedWeeks(on: day("2025-12-24")) == -1)
    #expect(gestation.completedWeeks(on: day("2025-12-18")) == -1)
    #expect(gestation.completedWeeks(on: day("2025-12-17")) == -2)
    for week in 1...45 {
      #expect(try gestation.completedWeeks(on: gestation.firstDay(ofWeek: week)) == week - 1)
      #expect(try gestation.completedWeeks(on: gestation.lastDay(ofWeek: week)) == week - 1)
    }
  }

  @Test func `weeks beyond the range are an error`() {
    for week in [0, -1, Int.min, Int.max, 20_000] {
      #expect(throws: CalendarError.outOfRange) { try gestation.firstDay(ofWeek: week) }
      #expect(throws: CalendarError.outOfRange) { try gestation.lastDay(ofWeek: week) }
    }
    for weeks in [Int.min, Int.max, 20_000, -20_000] {
      #expect(throws: CalendarError.outOfRange) { try gestation.day(completedWeeks: weeks) }
    }
    #expect(throws: CalendarError.outOfRange) { try Gestation(expected: day("1900-10-07")) }
    #expect(throws: Never.self) { try Gestation(expected: day("1900-10-08")) }
  }
}
