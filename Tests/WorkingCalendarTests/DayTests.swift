import Testing
import WorkingCalendar

struct DayTests {
  /// A calendar kept by counting, month by month, from the lengths everyone learns.
  @Test func `every day agrees with a calendar kept by counting`() throws {
    var (year, month, dayOfMonth, weekday) = (1900, 1, 1, 1)
    for day in everyDay {
      guard day.year == year, day.month == month, day.dayOfMonth == dayOfMonth, day.weekday.rawValue == weekday,
        try Day(year: year, month: month, day: dayOfMonth) == day
      else {
        Issue.record("\(day) is not \(year)-\(month)-\(dayOfMonth), weekday \(weekday)")
        return
      }
      weekday = weekday % 7 + 1
      dayOfMonth += 1
      if dayOfMonth > naiveLength(month, year) { (month, dayOfMonth) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(year == 2200)
  }

  @Test func `the first day of 2000 was a Saturday`() {
    #expect(day("2000-01-01").weekday == .saturday)
    #expect(Day.first.weekday == .monday)
    #expect(Weekday.allCases.map(\.isWeekend) == [false, false, false, false, false, true, true])
  }

  @Test func `a century has a leap day only when 400 divides it`() {
    #expect(refusal("1900-02-29") == .noSuchDate)
    #expect(refusal("2000-02-29") == nil)
    #expect(refusal("2100-02-29") == .noSuchDate)
    #expect(refusal("2024-02-29") == nil)
    #expect(refusal("2023-02-29") == .noSuchDate)
  }

  @Test(arguments: [
    "", "2026-1-06", "2026-01-6", "26-01-06", "2026/01/06", "2026-01-06 ", " 2026-01-06", "2026-01-06T11:00",
    "+026-01-06", "2026-01-0x", "2026-0:-06", "２026-01-0", "20260106--", "-026-01-06",
  ])
  func `no other form is read`(text: String) {
    #expect(refusal(text) == .malformed)
  }

  @Test func `dates that are not in the calendar or not in range are told apart`() {
    for text in ["2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32", "2026-04-31", "1899-02-30"] {
      #expect(refusal(text) == .noSuchDate)
    }
    for text in ["0000-01-01", "1899-12-31", "2200-01-01", "9999-12-31"] { #expect(refusal(text) == .outOfRange) }
    #expect(throws: CalendarError.outOfRange) { try Day(year: .max, month: 1, day: 1) }
    #expect(throws: CalendarError.outOfRange) { try Day(year: .min, month: 12, day: 31) }
    #expect(throws: CalendarError.noSuchDate) { try Day(year: 2026, month: .min, day: .max) }
    #expect(throws: CalendarError.outOfRange) { try Day(number: -1) }
    #expect(throws: CalendarError.outOfRange) { try Day(number: Day.last.number + 1) }
  }

  @Test func `every day is read back from what it writes`() throws {
    #expect(try everyDay.allSatisfy { try Day(iso: Array($0.description.utf8)) == $0 })
    #expect(Day.first.description == "1900-01-01")
    #expect(Day.last.description == "2199-12-31")
  }

  @Test func `a day is brief as in a list`() {
    #expect(day("2026-01-06").brief == "Tue 6 Jan 2026")
    #expect(day("2027-09-30").brief == "Thu 30 Sep 2027")
  }

  @Test func `a day is spoken as in a letter`() {
    #expect(day("2026-01-06").spoken == "Tuesday 6 January 2026")
    let spoken = (1...12).map { try! Day(year: 2024, month: $0, day: 29).spoken }
    #expect(
      spoken == [
        "Monday 29 January 2024", "Thursday 29 February 2024", "Friday 29 March 2024", "Monday 29 April 2024",
        "Wednesday 29 May 2024", "Saturday 29 June 2024", "Monday 29 July 2024", "Thursday 29 August 2024",
        "Sunday 29 September 2024", "Tuesday 29 October 2024", "Friday 29 November 2024", "Sunday 29 December 2024",
      ])
  }

  @Test func `errors read as phrases`() {
    let all: [CalendarError] = [.noSuchDate, .outOfRange, .malformed]
    #expect(
      all.map(\.description) == [
        "no such date or time", "date outside the years 1900 to 2199",
        "not written as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`",
      ])
  }

  private func refusal(_ text: String) -> CalendarError? {
    do throws(CalendarError) {
      _ = try Day(iso: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }
}

/// Lengths as in the rhyme, independent of the package.
func naiveLength(_ month: Int, _ year: Int) -> Int {
  let leap = (year % 4 == 0 && year % 100 != 0) || year == 2000
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}
