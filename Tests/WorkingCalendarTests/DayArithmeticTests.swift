import Testing
import WorkingCalendar

struct DayArithmeticTests {
  @Test func `adding days is a move along the list of days`() throws {
    for from in stride(from: 0, to: everyDay.count, by: 997) {
      for to in stride(from: 0, to: everyDay.count, by: 1009) {
        #expect(try everyDay[from].adding(days: to - from) == everyDay[to])
        #expect(everyDay[from].days(to: everyDay[to]) == to - from)
        #expect((everyDay[from] < everyDay[to]) == (from < to))
      }
    }
  }

  /// Steps month by month with a counter, then clips to the length of the month reached.
  @Test func `adding months keeps the date or takes the last day of a shorter month`() throws {
    for start in everyDay[36_500..<38_000] {
      for months in -40...40 {
        var (year, month) = (start.year, start.month)
        for _ in 0..<abs(months) {
          month += months.signum()
          if month == 13 { (year, month) = (year + 1, 1) }
          if month == 0 { (year, month) = (year - 1, 12) }
        }
        let expected = try Day(year: year, month: month, day: min(start.dayOfMonth, naiveLength(month, year)))
        let found = try start.adding(months: months)
        if found != expected { Issue.record("\(start) and \(months) months: \(found), expected \(expected)") }
      }
    }
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-08-31", 6, "2027-02-28"), ("2025-12-15", 1, "2026-01-15"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-02-28", 1, "2026-03-28"), ("2026-05-31", 0, "2026-05-31"),
  ])
  func `months by hand`(start: String, months: Int, expected: String) throws {
    #expect(try day(start).adding(months: months).description == expected)
  }

  @Test func `the leap day becomes 28 February in a common year`() throws {
    #expect(try day("2024-02-29").adding(years: 1) == day("2025-02-28"))
    #expect(try day("2024-02-29").adding(years: 4) == day("2028-02-29"))
    #expect(try day("2000-02-29").adding(years: 100) == day("2100-02-28"))
    #expect(try day("2000-02-29").adding(years: -100) == day("1900-02-28"))
  }

  @Test func `the ends of the range are reached and not passed`() throws {
    #expect(try Day.first.adding(days: Int(Day.last.number)) == .last)
    #expect(try Day.last.adding(days: -Int(Day.last.number)) == .first)
    #expect(try Day.first.adding(months: 3599) == day("2199-12-01"))
    #expect(try Day.last.adding(months: -3599) == day("1900-01-31"))
    #expect(try Day.first.adding(years: 299) == day("2199-01-01"))
    #expect(throws: CalendarError.outOfRange) { try Day.first.adding(months: 3600) }
    #expect(throws: CalendarError.outOfRange) { try Day.last.adding(years: -300) }
  }

  @Test(arguments: [Int.max, Int.min, Int.max / 12 + 1, Int.min / 12 - 1, 1 << 33, 109_573, -109_573])
  func `a sum beyond the range is an error however large`(amount: Int) {
    for start in [Day.first, day("2026-01-06"), Day.last] {
      #expect(throws: CalendarError.outOfRange) { try start.adding(days: amount) }
      #expect(throws: CalendarError.outOfRange) { try start.adding(months: amount) }
      #expect(throws: CalendarError.outOfRange) { try start.adding(years: amount) }
    }
  }
}
