/// A day, with or without a time of day: civil time in England, so summer time where it is in force.
///
/// A moment carries no zone and no seconds. Two moments are equal when they are written alike.
public struct Moment: Hashable, Sendable {
  public let day: Day

  /// The time of day, or nil when only the day is known.
  public let time: ClockTime?

  public init(day: Day, time: ClockTime? = nil) {
    self.day = day
    self.time = time
  }

  /// The moment `hours` elapsed hours later, or earlier when negative.
  ///
  /// With a time, hours are those that truly pass: 24 hours after noon on the Saturday before the clocks go
  /// forward is 13:00 on the Sunday. A time that occurs twice when the clocks go back is read as the first; one
  /// that is skipped when they go forward is read as an hour later, the time the clocks then showed. A result in
  /// the hour that occurs twice is written alike whichever it is. Before 1996 no change of the clocks is applied.
  ///
  /// Without a time, the result is the day plus one day for every 24 hours begun, still without a time: a limit
  /// then runs to the end of its last day. Negative hours mirror this.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when the result leaves 1900–2199, whatever the size of `hours`.
  /// - Complexity: O(1).
  public func adding(hours: Int) throws(CalendarError) -> Moment {
    guard let time else {
      let (days, rest) = hours.quotientAndRemainder(dividingBy: 24)
      return Moment(day: try day.adding(days: days + rest.signum()))
    }
    let (minutes, tooMany) = hours.multipliedReportingOverflow(by: 60)
    let (sum, overflow) = greenwichMinutes(at: time).addingReportingOverflow(minutes)
    guard !tooMany, !overflow else { throw .outOfRange }
    return try Moment(greenwichMinutes: sum)
  }

  /// Minutes of Greenwich time since 1900 began.
  private func greenwichMinutes(at time: ClockTime) -> Int {
    let shown = Int(day.number) * SummerTime.minutesInDay + time.minutes
    return SummerTime.isInForce(atGreenwich: shown - 60, year: day.year) ? shown - 60 : shown
  }

  private init(greenwichMinutes minutes: Int) throws(CalendarError) {
    guard minutes >= 0, minutes / SummerTime.minutesInDay <= Int(Day.last.number) else { throw .outOfRange }
    // Summer time never meets the turn of a year, so the year in Greenwich is the year in England.
    let year = Day(trusted: Int32(minutes / SummerTime.minutesInDay)).year
    let shown = SummerTime.isInForce(atGreenwich: minutes, year: year) ? minutes + 60 : minutes
    day = Day(trusted: Int32(shown / SummerTime.minutesInDay))
    time = ClockTime(trustedMinutes: shown % SummerTime.minutesInDay)
  }
}

extension Moment: CustomStringConvertible {
  /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; seconds and zones are refused.
  ///
  /// - Throws: ``CalendarError/malformed`` for any other shape, ``CalendarError/noSuchDate`` for a date or time
  ///   that does not exist, ``CalendarError/outOfRange`` for a date outside 1900–2199.
  public init(iso utf8: [UInt8]) throws(CalendarError) {
    guard utf8.count != 10 else {
      self.init(day: try Day(iso: utf8))
      return
    }
    guard utf8.count == 16, utf8[10] == Digits.letterT, utf8[13] == Digits.colon,
      let hour = Digits.value(of: utf8[11..<13]),
      let minute = Digits.value(of: utf8[14..<16])
    else { throw .malformed }
    self.init(day: try Day(iso: Array(utf8[0..<10])), time: try ClockTime(hour: hour, minute: minute))
  }

  /// `2026-01-06T11:00`, or `2026-01-06` when only the day is known.
  public var description: String {
    guard let time else { return day.description }
    return "\(day.description)T\(time.description)"
  }
}
