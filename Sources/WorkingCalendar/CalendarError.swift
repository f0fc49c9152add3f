/// Why a date, a time or a sum of them could not be had.
public enum CalendarError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The parts are well formed, yet the calendar or the clock has no such date or time: 30 February, 24:00.
  case noSuchDate

  /// The result would lie before 1 January 1900 or after 31 December 2199.
  case outOfRange

  /// The text is not written as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
  case malformed

  /// One phrase in lower case, without a full stop.
  public var description: String {
    switch self {
    case .noSuchDate: "no such date or time"
    case .outOfRange: "date outside the years 1900 to 2199"
    case .malformed: "not written as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`"
    }
  }
}
