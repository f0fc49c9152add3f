extension WorkingCalendar {
  /// The `n`th working day counted from `day`.
  ///
  /// By default the next working day after `day` is day 1. With `countingStart`, `day` itself is day 1 when it is
  /// a working day. Zero gives `day` unchanged, working or not. A negative `n` counts backwards in the same way.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when the result leaves 1900–2199, whatever the size of `n`.
  /// - Complexity: O(1).
  public func adding(
    workingDays n: Int, to day: Day, countingStart: Bool = false
  ) throws(CalendarError) -> Day {
    guard n != 0 else { return day }
    // The index of the working day that is counted as day 0.
    let zero =
      if n > 0 {
        (countingStart ? countBefore(day) : countThrough(day)) - 1
      } else {
        countingStart ? countThrough(day) : countBefore(day)
      }
    let (index, overflow) = zero.addingReportingOverflow(n)
    guard !overflow else { throw .outOfRange }
    return try workingDay(at: index)
  }

  /// The `n`th working day counted backwards from `day`; the working day before `day` is 1, zero gives `day`.
  ///
  /// A negative `n` counts forwards in the same way.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when the result leaves 1900–2199, whatever the size of `n`.
  /// - Complexity: O(1).
  public func subtracting(workingDays n: Int, from day: Day) throws(CalendarError) -> Day {
    let (backwards, overflow) = Int(0).subtractingReportingOverflow(n)
    guard !overflow else { throw .outOfRange }
    return try adding(workingDays: backwards, to: day)
  }

  /// The number of working days after `start` up to and including `end`.
  ///
  /// When `end` is the earlier, it is the negative of the number after `end` up to and including `start`.
  ///
  /// - Complexity: O(1).
  public func workingDays(after start: Day, through end: Day) -> Int {
    countThrough(end) - countThrough(start)
  }

  /// `day` when it is a working day, else the first one after it.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when none is left before 2200.
  /// - Complexity: O(1).
  public func nextWorkingDay(onOrAfter day: Day) throws(CalendarError) -> Day {
    try workingDay(at: countBefore(day))
  }

  /// `day` when it is a working day, else the last one before it.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when there is none since 1900 began.
  /// - Complexity: O(1).
  public func previousWorkingDay(onOrBefore day: Day) throws(CalendarError) -> Day {
    try workingDay(at: countThrough(day) - 1)
  }
}
