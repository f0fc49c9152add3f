/// A date of the Gregorian calendar between 1 January 1900 and 31 December 2199, held as a count of days.
///
/// Every operation is exact. Whatever would leave the range throws ``CalendarError/outOfRange``; nothing wraps
/// and nothing traps. Days are ordered from earlier to later.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1900, which is 0; at most 109,572.
  public let number: Int32

  /// 1 January 1900, a Monday.
  public static var first: Day { Day(trusted: 0) }

  /// 31 December 2199.
  public static var last: Day { Day(trusted: 109_572) }

  /// The day `number` days after 1 January 1900.
  ///
  /// - Throws: ``CalendarError/outOfRange`` unless `number` is in `0...109_572`.
  public init(number: Int32) throws(CalendarError) {
    guard number >= Day.first.number, number <= Day.last.number else { throw .outOfRange }
    self.number = number
  }

  /// The date with these parts; months and days count from 1.
  ///
  /// - Throws: ``CalendarError/noSuchDate`` when the month or the day does not exist in that year, else
  ///   ``CalendarError/outOfRange`` when the year is not in `1900...2199`.
  public init(year: Int, month: Int, day: Int) throws(CalendarError) {
    guard month >= 1, month <= 12, day >= 1, day <= Day.length(ofMonth: month, in: year) else {
      throw .noSuchDate
    }
    guard Day.years.contains(year) else { throw .outOfRange }
    self.init(trusted: Day.number(year, month, day))
  }

  /// For counts already known to be in range.
  init(trusted number: Int32) { self.number = number }

  /// The year, in `1900...2199`.
  public var year: Int { civil.year }

  /// The month, in `1...12`.
  public var month: Int { civil.month }

  /// The day of the month, in `1...31`.
  public var dayOfMonth: Int { civil.day }

  /// The day of the week.
  public var weekday: Weekday {
    switch number % 7 {
    case 0: .monday
    case 1: .tuesday
    case 2: .wednesday
    case 3: .thursday
    case 4: .friday
    case 5: .saturday
    default: .sunday
    }
  }

  public static func < (earlier: Day, later: Day) -> Bool { earlier.number < later.number }
}
