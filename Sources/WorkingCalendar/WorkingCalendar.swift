/// Working days in England and Wales: Monday to Friday, less bank holidays, less a policy's own closures.
///
/// The calendar is a table made once, of the working days that lie before each day and of the day of each working
/// day; every question about working days is then O(1). A copy shares the tables.
public struct WorkingCalendar: Sendable {
  /// The bank holidays this calendar was built from.
  public let bankHolidays: BankHolidays

  /// For each day of the range and the one after it, how many working days lie before.
  private let before: [Int32]

  /// The working days in order.
  private let working: [Int32]

  /// - Parameters:
  ///   - bankHolidays: The days that no authority works.
  ///   - closures: Further days that are not working days; order, repeats and weekends do not matter.
  /// - Complexity: O(d), where d is the 109,573 days of 1900–2199; a fraction of a millisecond.
  public init(bankHolidays: BankHolidays, closures: [Day] = []) {
    self.bankHolidays = bankHolidays
    let isOpen = WorkingCalendar.openDays(bankHolidays, closures)
    let days = isOpen.count
    var count: Int32 = 0
    before = Array(unsafeUninitializedCapacity: days + 1) { table, filled in
      for day in 0..<days {
        table.initializeElement(at: day, to: count)
        count += isOpen[day] ? 1 : 0
      }
      table.initializeElement(at: days, to: count)
      filled = days + 1
    }
    working = Array(unsafeUninitializedCapacity: Int(count)) { table, filled in
      for day in 0..<days where isOpen[day] {
        table.initializeElement(at: filled, to: Int32(day))
        filled += 1
      }
    }
  }

  /// Whether each day of the range is a working day.
  private static func openDays(_ bankHolidays: BankHolidays, _ closures: [Day]) -> [Bool] {
    var isOpen = [Bool](repeating: true, count: Int(Day.last.number) + 1)
    for year in Day.years {
      BankHolidayRules.visit(year) { number, _ in isOpen[Int(number)] = false }
    }
    for change in bankHolidays.changes { isOpen[Int(change.day.number)] = change.kind == .removed }
    for day in closures { isOpen[Int(day.number)] = false }
    // Last, so that a removal on a weekend opens nothing.
    var saturday = 5
    while saturday < isOpen.count {
      isOpen[saturday] = false
      if saturday + 1 < isOpen.count { isOpen[saturday + 1] = false }
      saturday += 7
    }
    return isOpen
  }

  /// Whether a day is a working day. O(1).
  public func isWorking(_ day: Day) -> Bool { countBefore(day) != countThrough(day) }

  /// Whether both calendars have the same working days.
  ///
  /// - Complexity: O(1) where one is a copy of the other, else O(d) at most.
  public func hasSameWorkingDays(as other: WorkingCalendar) -> Bool { working == other.working }

  /// The name of the bank holiday on a day, or nil when it is none; closures are not bank holidays.
  ///
  /// - Complexity: O(c), where c is the number of declared changes.
  public func bankHoliday(on day: Day) -> String? { bankHolidays.name(on: day) }

  /// Whether a day lies in a year whose bank holidays are not yet published, so that they are the rules' only.
  public func isProjected(_ day: Day) -> Bool { day.year > bankHolidays.publishedThrough }

  /// Working days earlier than `day`.
  func countBefore(_ day: Day) -> Int { Int(before[Int(day.number)]) }

  /// Working days up to and including `day`.
  func countThrough(_ day: Day) -> Int { Int(before[Int(day.number) + 1]) }

  /// The working day with `index` working days before it.
  func workingDay(at index: Int) throws(CalendarError) -> Day {
    guard index >= 0, index < working.count else { throw .outOfRange }
    return Day(trusted: working[index])
  }
}
