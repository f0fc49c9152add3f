import Testing
import WorkingCalendar

struct MomentTests {
  @Test(arguments: ["2026-01-06", "2026-01-06T11:00", "1900-01-01T00:00", "2199-12-31T23:59"])
  func `a moment is read back from what it writes`(text: String) {
    #expect(moment(text).description == text)
  }

  @Test(arguments: [
    "2026-01-06T11:00:00", "2026-01-06T11:00Z", "2026-01-06T11", "2026-01-06 11:00", "2026-01-06t11:00",
    "2026-01-06T1100 ", "2026-01-06T-1:00", "2026-01-06T11:0x", "2026-01-06T", "",
  ])
  func `no other form is read`(text: String) {
    #expect(throws: CalendarError.malformed) { try Moment(iso: Array(text.utf8)) }
  }

  @Test func `times off the clock are refused`() throws {
    for text in ["2026-01-06T24:00", "2026-01-06T11:60", "2026-02-29T11:00"] {
      #expect(throws: CalendarError.noSuchDate) { try Moment(iso: Array(text.utf8)) }
    }
    #expect(throws: CalendarError.outOfRange) { try Moment(iso: Array("2200-01-01T00:00".utf8)) }
    #expect(throws: CalendarError.noSuchDate) { try ClockTime(hour: -1, minute: 0) }
    #expect(throws: CalendarError.noSuchDate) { try ClockTime(hour: 0, minute: -1) }
    #expect(try ClockTime(hour: 9, minute: 5) < ClockTime(hour: 10, minute: 0))
  }

  /// In 2026 the last Sunday of March is the 29th and of October the 25th.
  @Test(arguments: [
    ("2026-01-06T11:00", 24, "2026-01-07T11:00"),
    ("2026-01-06T23:30", 1, "2026-01-07T00:30"),
    ("2026-03-28T12:00", 24, "2026-03-29T13:00"),
    ("2026-03-29T00:00", 1, "2026-03-29T02:00"),
    ("2026-03-29T02:00", -1, "2026-03-29T00:00"),
    ("2026-03-29T00:30", 1, "2026-03-29T02:30"),
    ("2026-03-29T02:30", -1, "2026-03-29T00:30"),
    ("2026-03-29T01:30", 1, "2026-03-29T03:30"),
    ("2026-10-24T12:00", 24, "2026-10-25T11:00"),
    ("2026-10-25T00:00", 2, "2026-10-25T01:00"),
    ("2026-10-25T00:30", 1, "2026-10-25T01:30"),
    ("2026-10-25T00:30", 2, "2026-10-25T01:30"),
    ("2026-10-25T00:30", 3, "2026-10-25T02:30"),
    ("2026-10-25T01:30", 1, "2026-10-25T01:30"),
    ("2026-10-25T02:30", -1, "2026-10-25T01:30"),
    ("2026-10-25T12:00", -24, "2026-10-24T13:00"),
    ("2026-06-30T23:30", 1, "2026-07-01T00:30"),
    ("2025-12-31T23:30", 1, "2026-01-01T00:30"),
    ("2026-01-06T11:00", 72, "2026-01-09T11:00"),
    ("1995-03-25T12:00", 24, "1995-03-26T12:00"),
  ])
  func `hours elapse truly across the changes of the clocks`(start: String, hours: Int, expected: String) throws {
    #expect(try moment(start).adding(hours: hours).description == expected)
  }

  /// The dates on which the clocks of the United Kingdom changed, from the published tables.
  @Test(arguments: [
    (1996, "03-31", "10-27"), (1999, "03-28", "10-31"), (2000, "03-26", "10-29"), (2020, "03-29", "10-25"),
    (2024, "03-31", "10-27"), (2025, "03-30", "10-26"), (2027, "03-28", "10-31"),
  ])
  func `the clocks change on the published dates`(year: Int, spring: String, autumn: String) throws {
    #expect(try moment("\(year)-\(spring)T00:59").adding(hours: 1).description == "\(year)-\(spring)T02:59")
    #expect(try moment("\(year)-\(autumn)T02:00").adding(hours: -2).description == "\(year)-\(autumn)T01:00")
    // The nights a week before are ordinary ones.
    for start in [moment("\(year)-\(spring)T00:59"), moment("\(year)-\(autumn)T00:59")] {
      let earlier = Moment(day: try start.day.adding(days: -7), time: start.time)
      #expect(try earlier.adding(hours: 3).time == ClockTime(hour: 3, minute: 59))
    }
  }

  @Test func `hours come back by as many hours except in the hours the clocks skip or repeat`() throws {
    var start = moment("2026-03-27T00:15")
    for _ in 0..<(300 * 24) {
      let there = try start.adding(hours: 7)
      let back = try there.adding(hours: -7)
      // From the second 01:15 of 25 October one lands on a time read as the first, an hour off.
      let repeated = [start, there].contains { $0.description == "2026-10-25T01:15" }
      if !repeated { #expect(back == start) }
      // Reading 01:15 as its first occurrence would hold the walk there for ever.
      start = try start.description == "2026-10-25T01:15" ? moment("2026-10-25T02:15") : start.adding(hours: 1)
    }
  }

  @Test(arguments: [
    (0, "2026-01-06"), (1, "2026-01-07"), (24, "2026-01-07"), (25, "2026-01-08"), (48, "2026-01-08"),
    (72, "2026-01-09"), (-1, "2026-01-05"), (-24, "2026-01-05"), (-25, "2026-01-04"),
  ])
  func `without a time every 24 hours begun are a day`(hours: Int, expected: String) throws {
    #expect(try moment("2026-01-06").adding(hours: hours).description == expected)
  }

  @Test func `hours beyond the range are an error however many`() throws {
    #expect(try moment("2199-12-31T22:59").adding(hours: 1).description == "2199-12-31T23:59")
    #expect(try moment("1900-01-01T01:00").adding(hours: -1).description == "1900-01-01T00:00")
    for hours in [Int.max, Int.min, Int.max / 60, Int.max / 60 + 1, 24 * 110_000, -24 * 110_000] {
      for start in ["1900-01-01", "2199-12-31", "1900-01-01T00:00", "2199-12-31T23:59"] {
        #expect(throws: CalendarError.outOfRange) { try moment(start).adding(hours: hours) }
      }
    }
    #expect(throws: CalendarError.outOfRange) { try moment("2199-12-31T23:00").adding(hours: 1) }
    #expect(throws: CalendarError.outOfRange) { try moment("1900-01-01T00:59").adding(hours: -1) }
  }
}
