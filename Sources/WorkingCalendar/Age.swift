/// Ages in whole years, attained at the start of the birthday: Family Law Reform Act 1969, section 9.
///
/// Someone born on 29 February is taken to reach each age, in a year without that date, on 1 March. That is the
/// position in English law as commonly taken; no statute says so expressly. ``Day/adding(years:)`` by contrast
/// gives 28 February.
public enum Age {
  /// The years completed on a day, or nil when it is before the birth.
  public static func completedYears(born: Day, on day: Day) -> Int? {
    guard day >= born else { return nil }
    let (from, to) = (born.civil, day.civil)
    let reached = (to.month, to.day) >= (from.month, from.day)
    return to.year - from.year - (reached ? 0 : 1)
  }

  /// The day on which someone becomes `n` years old; 0 gives the day of birth.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when `n` is negative or the day leaves 1900–2199.
  public static func birthday(_ n: Int, born: Day) throws(CalendarError) -> Day {
    guard n >= 0 else { throw .outOfRange }
    let date = try born.adding(years: n)
    return date.dayOfMonth == born.dayOfMonth ? date : try date.adding(days: 1)
  }
}
