/// A time of day to the minute on a 24-hour clock, from 00:00 to 23:59; earlier times come first.
public struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The hour, in `0...23`.
  public let hour: Int

  /// The minute, in `0...59`.
  public let minute: Int

  /// The time with these parts.
  ///
  /// - Throws: ``CalendarError/noSuchDate`` when either is out of its bounds; 24:00 is refused.
  public init(hour: Int, minute: Int) throws(CalendarError) {
    guard hour >= 0, hour <= 23, minute >= 0, minute <= 59 else { throw .noSuchDate }
    self.hour = hour
    self.minute = minute
  }

  /// For minutes already known to be in `0..<1440`.
  init(trustedMinutes minutes: Int) {
    hour = minutes / 60
    minute = minutes % 60
  }

  /// Minutes since midnight, in `0..<1440`.
  public var minutes: Int { hour * 60 + minute }

  /// Four digits: `09:05`.
  public var description: String { "\(Digits.pair(hour)):\(Digits.pair(minute))" }

  public static func < (earlier: ClockTime, later: ClockTime) -> Bool { earlier.minutes < later.minutes }
}
