/// The weeks of a pregnancy, counted from 280 days before the expected date of birth.
public struct Gestation: Hashable, Sendable {
  /// The expected date of birth.
  public let expected: Day

  /// The day from which weeks are counted: 280 days (40 weeks) before the expected date.
  public let start: Day

  /// - Throws: ``CalendarError/outOfRange`` when the start would lie before 1900.
  public init(expected: Day) throws(CalendarError) {
    self.expected = expected
    start = try expected.adding(days: -280)
  }

  /// The first day of the `n`th week; week 1 begins on the start itself, at no completed weeks.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when `n` is below 1 or the day leaves 1900–2199.
  public func firstDay(ofWeek n: Int) throws(CalendarError) -> Day {
    guard n >= 1 else { throw .outOfRange }
    return try day(completedWeeks: n - 1)
  }

  /// The last day of the `n`th week, six days after its first.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when `n` is below 1 or the day leaves 1900–2199.
  public func lastDay(ofWeek n: Int) throws(CalendarError) -> Day {
    try firstDay(ofWeek: n).adding(days: 6)
  }

  /// The day on which `n` weeks have been completed; it is the first day of week `n + 1`.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when the day leaves 1900–2199, whatever the size of `n`.
  public func day(completedWeeks n: Int) throws(CalendarError) -> Day {
    let (days, overflow) = n.multipliedReportingOverflow(by: 7)
    guard !overflow else { throw .outOfRange }
    return try start.adding(days: days)
  }

  /// The weeks completed on a day, rounded down; negative before the start.
  public func completedWeeks(on day: Day) -> Int {
    let days = start.days(to: day)
    return days >= 0 ? days / 7 : (days - 6) / 7
  }
}
