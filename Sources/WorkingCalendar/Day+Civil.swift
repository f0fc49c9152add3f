/// Between a count of days and year, month and day.
///
/// The method is Howard Hinnant's, *chrono-compatible low-level date algorithms* (2013): years begin on 1 March,
/// so that the leap day comes last, and 400 years are one era of 146,097 days. Every intermediate value here is
/// positive and fits 32 bits.
extension Day {
  /// The years a day may have.
  static var years: ClosedRange<Int> { 1900...2199 }

  /// Whether `year` has a 29 February.
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month; `month` is in `1...12`.
  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The count of days for a date known to exist; `year` is in `1900...2199`.
  static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = shifted.quotientAndRemainder(dividingBy: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * daysInEra + dayOfEra - daysBefore1900)
  }

  /// Year, month and day of the month, found together.
  var civil: (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (Int(number) + Day.daysBefore1900).quotientAndRemainder(dividingBy: Day.daysInEra)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  private static var daysInEra: Int { 146_097 }

  /// From 1 March of the year 0 to 1 January 1900.
  private static var daysBefore1900: Int { 693_901 }
}
