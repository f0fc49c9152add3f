import Testing
import WorkingCalendar

struct AgeTests {
  @Test(arguments: [
    ("2008-05-20", "2026-05-19", 17), ("2008-05-20", "2026-05-20", 18), ("2008-05-20", "2008-05-20", 0),
    ("2008-05-20", "2009-05-19", 0), ("2007-12-31", "2026-01-01", 18),
    ("2008-02-29", "2026-02-28", 17), ("2008-02-29", "2026-03-01", 18), ("2008-02-29", "2024-02-28", 15),
    ("2008-02-29", "2024-02-29", 16),
  ])
  func `an age is completed on the birthday`(born: String, on: String, years: Int) {
    #expect(Age.completedYears(born: day(born), on: day(on)) == years)
  }

  @Test func `there is no age before birth`() {
    #expect(Age.completedYears(born: day("2026-01-06"), on: day("2026-01-05")) == nil)
    #expect(Age.completedYears(born: .last, on: .first) == nil)
  }

  @Test func `a child of the leap day has a birthday on 1 March in common years`() throws {
    let born = day("2008-02-29")
    #expect(try Age.birthday(1, born: born) == day("2009-03-01"))
    #expect(try Age.birthday(4, born: born) == day("2012-02-29"))
    #expect(try Age.birthday(18, born: born) == day("2026-03-01"))
    #expect(try Age.birthday(92, born: born) == day("2100-03-01"))
  }

  @Test func `a birthday is the first day of its age`() throws {
    for born in everyDay[39_000..<41_000] {
      for years in 0...20 {
        let birthday = try Age.birthday(years, born: born)
        guard Age.completedYears(born: born, on: birthday) == years else {
          Issue.record("born \(born), \(years) on \(birthday)")
          return
        }
        let eve = try birthday.adding(days: -1)
        if Age.completedYears(born: born, on: eve) != (years == 0 ? nil : years - 1) {
          Issue.record("born \(born), already \(years) on \(eve)")
        }
      }
    }
  }

  @Test func `birthdays beyond the range are an error`() {
    for years in [-1, 300, Int.max, Int.min] {
      #expect(throws: CalendarError.outOfRange) { try Age.birthday(years, born: day("1900-01-01")) }
    }
  }
}
