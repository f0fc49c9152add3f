import PolicyModel
import WorkingCalendar

/// How two limits stand to each other as dates, found by counting every day and never supposed.
///
/// All clocks are taken to have started: what follows when one has not is no matter of dates.
public enum LimitComparison: Sendable, Hashable {
  /// Both run from one day that a case records.
  case oneClock(OneClockComparison)
  /// Two recorded days start them, together or one each.
  case twoClocks(TwoClockComparison)
  case notCompared(Obstacle)

  /// Which end of a duty's time the limits give.
  public enum End: Sendable, Hashable {
    case lastDay, firstDay
  }

  /// Why two limits cannot be compared as dates.
  public enum Obstacle: Sendable, Hashable {
    /// One of them has no date: "before", "immediately".
    case undated(Side)
    /// A fact of the case sets an amount.
    case setByFact(FactID, Side)
    /// More than two recorded days start them, so many.
    case manyClocks(Int)
    /// From no start do both stay within 1900–2199.
    case beyondCalendar
  }

  /// Compares two limits, each with the working days of its policy.
  ///
  /// To compare many, keep a ``LimitComparer``: it makes each table once.
  public init(
    _ a: Limit, _ calendarA: WorkingCalendar, _ b: Limit, _ calendarB: WorkingCalendar, as end: End = .lastDay
  ) {
    var comparer = LimitComparer()
    self = comparer.compare(a, calendarA, b, calendarB, as: end)
  }
}

extension LimitComparison {
  /// Whether they are known to part from some start, on some day or at some time.
  var parts: Bool {
    switch self {
    case .oneClock(let comparison): !comparison.areEqual
    case .twoClocks(let comparison): !comparison.areEqualInDays
    case .notCompared: false
    }
  }

  /// The limit that is never later where they part; nil where neither is, or it is not known.
  var neverLater: Side? {
    switch self {
    case .oneClock(let comparison): comparison.neverLater
    case .twoClocks, .notCompared: nil
    }
  }
}

/// Two limits that run from the same recorded day, which ranges over every day of 1900–2199.
public struct OneClockComparison: Sendable, Hashable {
  /// What the case records: for a birthday the birth, for a week of pregnancy the expected birth.
  public let clock: Reference
  public let end: LimitComparison.End
  /// The clock's time of day is not known: hours run to the end of the last day. In days.
  public let days: Partings
  /// The clock's time of day is known; nil where neither counts hours from a clock that can have a time.
  public let timed: TimedPartings?

  /// Whether they never part in days, whether or not the time of day is known.
  public var areEqualInDays: Bool {
    days.areEqual && timed.map { $0.days.areEqual && $0.daysElsewhere == nil } ?? true
  }

  /// Whether they never part, in days or in moments.
  public var areEqual: Bool {
    areEqualInDays && timed.map { $0.moments.areEqual && $0.momentsElsewhere == nil } ?? true
  }

  /// The limit that is never later where they part, in either mode, at any time of day.
  public var neverLater: Side? {
    guard let timed else { return days.neverLater }
    if days.areEqual { return timed.neverLater }
    return timed.neverLater == days.neverLater ? timed.neverLater : nil
  }
}

/// Two limits whose clock has a time of day.
public struct TimedPartings: Sendable, Hashable {
  /// The time of day for which days and moments are told.
  public let time: ClockTime
  public let days: Partings
  /// Whether from every start both come to the days that they come to where no time of day is known.
  public let daysAreAsUntimed: Bool
  /// A day without a time runs to its end, or as a first day opens at its beginning.
  public let moments: Partings
  /// Where they do not part in days at that time of day, but at another: the next such start.
  public let daysElsewhere: Partings.Parting?
  /// Where they do not part in moments at that time of day, but at another: the next such start.
  public let momentsElsewhere: Partings.Parting?
  /// The limit whose moment is never later, at any time of day, where they part at one.
  public let neverLater: Side?
}
