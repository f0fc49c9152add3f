import Testing
import WorkingCalendar

struct WorkingCalendarTests {
  @Test func `counts agree with an independent package`() throws {
    let rows = try vectors("working-days")
    #expect(rows.count == 3000)
    let wrong = try differences(rows) { row in
      let (start, n, other) = (day(row[0]), try #require(Int(row[1])), day(row[5]))
      return [
        row[0], row[1],
        try calendar.adding(workingDays: n, to: start).description,
        try calendar.subtracting(workingDays: n, from: start).description,
        try calendar.adding(workingDays: n, to: start, countingStart: true).description,
        row[5],
        "\(calendar.workingDays(after: start, through: other))",
      ]
    }
    #expect(wrong == [])
  }

  /// Counted by hand on a calendar for the days around Christmas 2025: the 25th and 26th and 1 January are holidays.
  @Test(arguments: [
    // Mon 1 Dec: 2–5 are 1–4, 8–12 are 5–9, 15–19 are 10–14, Mon 22 is 15.
    ("2025-12-01", 15, "2025-12-22"),
    // Mon 8 Dec: 9–12 are 1–4, 15–19 are 5–9, 22–24 are 10–12, 29–31 are 13–15.
    ("2025-12-08", 15, "2025-12-31"),
    // Wed 24 Dec: Mon 29 is 1.
    ("2025-12-24", 1, "2025-12-29"),
    // Sat 27 Dec: 29–31 are 1–3, Fri 2 Jan is 4.
    ("2025-12-27", 4, "2026-01-02"),
    // Thu 2 Apr 2026: Good Friday the 3rd, Easter Monday the 6th, so Tue 7 is 1.
    ("2026-04-02", 1, "2026-04-07"),
    ("2025-12-25", 0, "2025-12-25"),
    // Backwards, Fri 2 Jan: Wed 31 Dec is 1, Tue 30 is 2, Mon 29 is 3, Wed 24 is 4.
    ("2026-01-02", -4, "2025-12-24"),
  ])
  func `by hand`(start: String, n: Int, expected: String) throws {
    #expect(try calendar.adding(workingDays: n, to: day(start)).description == expected)
    #expect(try calendar.subtracting(workingDays: -n, from: day(start)).description == expected)
  }

  @Test func `the start counts as day 1 only when it is a working day`() throws {
    func count(_ n: Int, _ start: String) throws -> String {
      try calendar.adding(workingDays: n, to: day(start), countingStart: true).description
    }
    #expect(try count(1, "2026-01-06") == "2026-01-06")
    #expect(try count(5, "2026-01-05") == "2026-01-09")
    #expect(try count(1, "2026-01-10") == "2026-01-12")
    #expect(try count(-1, "2026-01-06") == "2026-01-06")
    #expect(try count(-1, "2026-01-10") == "2026-01-09")
    #expect(try count(0, "2026-01-10") == "2026-01-10")
  }

  /// The naive count: every day in turn, from the holidays of its year.
  @Test func `tables agree with counting day by day`() throws {
    let closures: Set<Day> = [day("2026-12-29"), day("2026-12-30"), day("2027-01-02"), day("1900-01-01")]
    let closed = WorkingCalendar(bankHolidays: englandAndWales, closures: Array(closures) + [day("2026-12-29")])
    let holidays = Set((1900...2199).flatMap { englandAndWales.holidays(in: $0) }.map(\.day))
    var working: [Day] = []
    for day in everyDay {
      let open = !day.weekday.isWeekend && !holidays.contains(day) && !closures.contains(day)
      let last = working.last
      if open { working.append(day) }
      guard closed.isWorking(day) == open,
        closed.workingDays(after: .first, through: day) == working.count,
        closed.workingDays(after: day, through: .first) == -working.count,
        (try? closed.previousWorkingDay(onOrBefore: day)) == working.last,
        (try? closed.subtracting(workingDays: 1, from: day)) == last
      else {
        Issue.record("the count goes wrong at \(day)")
        return
      }
    }
    for (index, day) in working.enumerated() where index + 1 < working.count {
      guard try closed.adding(workingDays: 1, to: day) == working[index + 1],
        try closed.nextWorkingDay(onOrAfter: day.adding(days: 1)) == working[index + 1],
        try closed.nextWorkingDay(onOrAfter: day) == day
      else {
        Issue.record("the next working day goes wrong at \(day)")
        return
      }
    }
  }

  @Test func `a later start or a longer count never ends sooner`() throws {
    for n in [1, 2, 10, 15, 35] {
      var earlier = Day.first
      for start in everyDay[40_000..<46_000] {
        let end = try calendar.adding(workingDays: n, to: start)
        let longer = try calendar.adding(workingDays: n + 1, to: start)
        if !(end >= earlier && end > start && longer > end) { Issue.record("\(start) and \(n) working days: \(end)") }
        if calendar.workingDays(after: start, through: end) != n { Issue.record("\(n) are not counted from \(start)") }
        earlier = end
      }
    }
  }

  @Test func `closures are not bank holidays and weekends never open`() {
    let fair = BankHolidays(
      changes: [.init(kind: .removed, day: day("2026-01-10"), name: "a Saturday")], publishedThrough: 2027)
    let closed = WorkingCalendar(bankHolidays: fair, closures: [day("2026-01-06")])
    #expect(!closed.isWorking(day("2026-01-06")))
    #expect(closed.bankHoliday(on: day("2026-01-06")) == nil)
    #expect(!closed.isWorking(day("2026-01-10")))
  }

  @Test func `days after the last published year are projected`() {
    #expect(!calendar.isProjected(day("2027-12-31")))
    #expect(calendar.isProjected(day("2028-01-01")))
  }

  @Test func `counts beyond the range are an error however large`() throws {
    for n in [Int.max, Int.max - 200_000, 80_000, Int.min, -80_000] {
      for start in [Day.first, day("2026-01-06"), Day.last] {
        for countingStart in [false, true] {
          #expect(throws: CalendarError.outOfRange) {
            try calendar.adding(workingDays: n, to: start, countingStart: countingStart)
          }
        }
        #expect(throws: CalendarError.outOfRange) { try calendar.subtracting(workingDays: n, from: start) }
      }
    }
    // 31 December 2199 is a Tuesday, 1 January 1900 was a Monday and no holiday.
    #expect(try calendar.nextWorkingDay(onOrAfter: .last) == .last)
    #expect(throws: CalendarError.outOfRange) { try calendar.adding(workingDays: 1, to: .last) }
    #expect(try calendar.previousWorkingDay(onOrBefore: .first) == .first)
    #expect(throws: CalendarError.outOfRange) { try calendar.subtracting(workingDays: 1, from: .first) }
  }

  @Test func `a calendar with every day closed answers with errors`() throws {
    let shut = WorkingCalendar(bankHolidays: englandAndWales, closures: everyDay)
    #expect(throws: CalendarError.outOfRange) { try shut.nextWorkingDay(onOrAfter: .first) }
    #expect(throws: CalendarError.outOfRange) { try shut.previousWorkingDay(onOrBefore: .last) }
    #expect(throws: CalendarError.outOfRange) { try shut.adding(workingDays: 1, to: day("2026-01-06")) }
    #expect(try shut.adding(workingDays: 0, to: day("2026-01-06")) == day("2026-01-06"))
    #expect(shut.workingDays(after: .first, through: .last) == 0)
  }
}
