import WorkingCalendar

/// On which start days two limits part, over every day of 1900–2199.
public struct Partings: Sendable, Hashable {
  /// One start from which they come to different days (or moments).
  public struct Parting: Sendable, Hashable {
    public let start: Moment
    public let first: Moment
    public let second: Moment

    public init(start: Moment, first: Moment, second: Moment) {
      self.start = start
      self.first = first
      self.second = second
    }

    /// Days from the first limit's day to the second's; negative where the second's is the earlier.
    public var gap: Int { first.day.days(to: second.day) }
  }

  /// How many start days of a year part, over the years of which no day is left out.
  public struct Yearly: Sendable, Hashable {
    public let least: Int
    public let most: Int
    /// Over all of these years.
    public let parted: Int
    public let years: Int

    /// Rounded to the nearest whole day, halves up.
    public var average: Int { (2 * parted + years) / (2 * years) }
  }

  /// Start days from which both limits have a day in the calendar.
  public let compared: Int
  /// Start days left out, because what a limit comes to leaves 1900–2199.
  public let leftOut: Int
  /// Start days from which the first comes before the second.
  public let firstBefore: Int
  public let secondBefore: Int
  /// The first start day on or after 5 January 2026 on which they part.
  public let next: Parting?
  /// The last start day on which they part.
  public let last: Parting?
  /// Nil where no year is full.
  public let yearly: Yearly?
  /// Days from the first limit's day to the second's, over the start days that part; nil where none does.
  public let gap: ClosedRange<Int>?
  /// Start days that part in each year, in order from 1900.
  let inYears: [Int]

  public var parted: Int { firstBefore + secondBefore }
  /// Whether they come to the same on every day compared.
  public var areEqual: Bool { parted == 0 }

  /// The limit that is never later, where they part and one is.
  public var neverLater: Side? {
    if areEqual { return nil }
    return secondBefore == 0 ? .first : firstBefore == 0 ? .second : nil
  }

  /// The limits that come before the other from some start.
  var sidesBefore: Set<Side> {
    var sides: Set<Side> = []
    if firstBefore > 0 { sides.insert(.first) }
    if secondBefore > 0 { sides.insert(.second) }
    return sides
  }

  /// The day from which examples are looked for: Monday 5 January 2026.
  static var exampleDay: Int { 46_025 }
}

/// One of two limits.
public enum Side: Sendable, Hashable {
  case first, second
}

extension Partings {
  /// What counts as parting.
  enum Measure {
    case days
    /// A day without a time runs to its end.
    case lastMoments
    /// A day without a time opens at its beginning.
    case firstMoments

    func place(_ moment: NumberedMoment) -> Int32 {
      switch self {
      case .days: moment.day
      case .lastMoments: moment.number
      case .firstMoments: moment.placeAsFirst
      }
    }
  }

  /// Compares two limits from every day of the calendar, with one time of day or none.
  init(_ a: [NumberedMoment], _ b: [NumberedMoment], _ measure: Measure, at time: ClockTime?) {
    var tally = Tally()
    var years: [Tally] = []
    var (next, last): (Int?, Int?) = (nil, nil)
    var start = 0
    for year in 1900...2199 {
      var own = Tally()
      for day in start..<start + Self.days(in: year) where own.add(a[day], b[day], measure) {
        if next == nil, day >= Self.exampleDay { next = day }
        last = day
      }
      start += Self.days(in: year)
      years.append(own)
      tally.add(own)
    }
    compared = tally.compared
    leftOut = tally.leftOut
    firstBefore = tally.firstBefore
    secondBefore = tally.secondBefore
    self.next = next.flatMap { Parting(from: $0, at: time, a, b) }
    self.last = last.flatMap { Parting(from: $0, at: time, a, b) }
    yearly = Yearly(years.filter { $0.leftOut == 0 }.map { $0.parted })
    gap = tally.parted == 0 ? nil : tally.least...tally.most
    inYears = years.map { $0.parted }
  }

  private static func days(in year: Int) -> Int {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365
  }
}

extension Partings.Parting {
  /// From a day of the calendar, by its number; nil where one leaves the calendar.
  fileprivate init?(from day: Int, at time: ClockTime?, _ a: [NumberedMoment], _ b: [NumberedMoment]) {
    guard let start = NumberedMoment(day: day, time: time).moment, let first = a[day].moment, let second = b[day].moment
    else { return nil }
    self.init(start: start, first: first, second: second)
  }
}

extension Partings.Yearly {
  fileprivate init?(_ counts: [Int]) {
    guard let least = counts.min(), let most = counts.max() else { return nil }
    self.least = least
    self.most = most
    parted = counts.reduce(0, +)
    years = counts.count
  }
}

/// What has been counted of some start days.
private struct Tally {
  var compared = 0
  var leftOut = 0
  var firstBefore = 0
  var secondBefore = 0
  var least = Int.max
  var most = Int.min

  var parted: Int { firstBefore + secondBefore }

  /// Returns whether the two part.
  @inline(__always)
  mutating func add(_ a: NumberedMoment, _ b: NumberedMoment, _ measure: Partings.Measure) -> Bool {
    if a.isBeyond || b.isBeyond {
      leftOut += 1
      return false
    }
    compared += 1
    let (first, second) = (measure.place(a), measure.place(b))
    if first == second { return false }
    if first < second { firstBefore += 1 } else { secondBefore += 1 }
    let gap = Int(b.day - a.day)
    least = min(least, gap)
    most = max(most, gap)
    return true
  }

  mutating func add(_ other: Tally) {
    compared += other.compared
    leftOut += other.leftOut
    firstBefore += other.firstBefore
    secondBefore += other.secondBefore
    least = min(least, other.least)
    most = max(most, other.most)
  }
}
