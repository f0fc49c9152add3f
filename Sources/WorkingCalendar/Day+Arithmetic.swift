extension Day {
  /// The day `days` days later, or earlier when negative.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when the result leaves 1900–2199, whatever the size of `days`.
  public func adding(days: Int) throws(CalendarError) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    guard !overflow, let narrow = Int32(exactly: sum) else { throw .outOfRange }
    return try Day(number: narrow)
  }

  /// The corresponding date `months` months later (earlier when negative), or the last day of a shorter month.
  ///
  /// One month after 31 January is 28 or 29 February. The rule of the corresponding date is that of *Dodds v
  /// Walker* [1981] 1 WLR 1027.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when the result leaves 1900–2199, whatever the size of `months`.
  public func adding(months: Int) throws(CalendarError) -> Day {
    let from = civil
    let (total, overflow) = (from.year * 12 + from.month - 1).addingReportingOverflow(months)
    guard !overflow, total >= Day.years.lowerBound * 12, total < (Day.years.upperBound + 1) * 12 else {
      throw .outOfRange
    }
    let (year, monthFromZero) = total.quotientAndRemainder(dividingBy: 12)
    let length = Day.length(ofMonth: monthFromZero + 1, in: year)
    return Day(trusted: Day.number(year, monthFromZero + 1, min(from.day, length)))
  }

  /// The same date `years` years later, or earlier when negative; 29 February becomes 28 in a common year.
  ///
  /// For the day a person reaches an age use ``Age/birthday(_:born:)``, which differs for 29 February.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when the result leaves 1900–2199, whatever the size of `years`.
  public func adding(years: Int) throws(CalendarError) -> Day {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    guard !overflow else { throw .outOfRange }
    return try adding(months: months)
  }

  /// The number of days from this day to `other`: positive when `other` is later, zero for the same day.
  public func days(to other: Day) -> Int { Int(other.number - number) }
}
