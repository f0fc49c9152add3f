/// A length of time: fixed, or as a fact of the case sets it.
public struct Amount: Sendable, Hashable {
  public enum Unit: Sendable, Hashable {
    case hours, days, workingDays, weeks, workingWeeks, months, years
  }
  public enum Count: Sendable, Hashable {
    case fixed(Int64)
    case fact(FactID)
  }
  public let count: Count
  public let unit: Unit

  public init(_ count: Count, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}

/// What starts a limit.
public enum Clock: Sendable, Hashable {
  case one(Reference)
  /// The later of the two; not started until both have happened.
  case both(Reference, Reference)
  /// The earlier of the two; started by either.
  case either(Reference, Reference)

  /// Whether it starts with what comes after the question's own event.
  public var isNext: Bool {
    if case .one(.event(_, .next)) = self { true } else { false }
  }
}

/// A day that never falls on a non-working day, moved this way.
public enum Roll: Sendable, Hashable {
  case forward, back
}

/// A bound in time. Every form is non-decreasing in each of its clocks, day by day.
public indirect enum Limit: Sendable, Hashable {
  /// The nth unit after the clock; the day after it is day 1 unless the start day counts.
  case after(Amount, Clock, startCounts: Bool)
  case before(Amount, Clock, startCounts: Bool)
  case at(Reference)
  /// Undated: any time before the clock.
  case anyTimeBefore(Clock)
  /// Undated: any time from the clock on; the urgency is the document's word.
  case anyTimeAfter(Clock?, urgency: String?)
  case earlier(Limit, Limit)
  case later(Limit, Limit)
  /// The second where the first does not fall on a working day.
  case orElse(Limit, Limit)
  case rolled(Limit, Roll)
  /// So much later than the limit.
  case extended(Limit, Amount)

  /// Whether the limit looks back from the question's event: such duties are kept before a booked one too.
  public var isBackward: Bool {
    switch self {
    case .before(_, let clock, _), .anyTimeBefore(let clock): !clock.isNext
    case .after, .anyTimeAfter: false
    case .at(let reference): reference == .subject
    case .earlier(let a, let b), .later(let a, let b): a.isBackward || b.isBackward
    case .orElse(let a, _), .rolled(let a, _), .extended(let a, _): a.isBackward
    }
  }
}

/// An act that comes again and again.
public struct Interval: Sendable, Hashable {
  /// The longest gap.
  public let amount: Amount
  /// What opens the first gap; nil where the first occurrence itself does.
  public let from: Reference?
  /// What ends the duty.
  public let until: Reference?

  public init(amount: Amount, from: Reference?, until: Reference?) {
    self.amount = amount
    self.from = from
    self.until = until
  }
}

/// When a clause's act is to be done.
public struct Timing: Sendable, Hashable {
  /// The last moment.
  public var due: Limit?
  /// The first moment.
  public var earliest: Limit?
  /// At most so far apart, again and again.
  public var every: Interval?

  public init(due: Limit? = nil, earliest: Limit? = nil, every: Interval? = nil) {
    self.due = due
    self.earliest = earliest
    self.every = every
  }

  public var isEmpty: Bool { due == nil && earliest == nil && every == nil }
  public var isBackward: Bool { due?.isBackward ?? earliest?.isBackward ?? false }
}
