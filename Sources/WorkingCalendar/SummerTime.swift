/// When clocks in England are an hour ahead of Greenwich.
///
/// From 01:00 GMT on the last Sunday of March to 01:00 GMT on the last Sunday of October, in every year from 1996:
/// Summer Time Act 1972, section 1, as substituted by the Summer Time Order 2002, which kept the dates in use
/// since 1996. Earlier years had dates of their own and are read without any adjustment.
enum SummerTime {
  /// The first year to which the rule is applied.
  static var firstYear: Int { 1996 }

  /// Whether summer time is in force, given minutes of Greenwich time since 1900 began.
  static func isInForce(atGreenwich minutes: Int, year: Int) -> Bool {
    guard year >= firstYear else { return false }
    return minutes >= change(inMonth: 3, of: year) && minutes < change(inMonth: 10, of: year)
  }

  /// 01:00 GMT on the last Sunday of a month of 31 days, in minutes since 1900 began.
  private static func change(inMonth month: Int, of year: Int) -> Int {
    let lastDay = Day.number(year, month, 31)
    let lastSunday = lastDay - (lastDay + 1) % 7
    return Int(lastSunday) * minutesInDay + 60
  }

  static var minutesInDay: Int { 1440 }
}
