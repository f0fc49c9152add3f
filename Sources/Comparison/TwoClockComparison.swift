import PolicyModel
import WorkingCalendar

/// Two limits with two recorded starts between them: the one ranges over 2000–2099, the other over offsets from it.
public struct TwoClockComparison: Sendable, Hashable {
  /// How often the two come to the same day, for one offset between the starts.
  public enum Meeting: Sendable, Hashable {
    case always, sometimes, never
  }

  /// Offsets that follow one another and are alike.
  public struct Stretch: Sendable, Hashable {
    /// Days from the earlier clock to the later.
    public let offsets: ClosedRange<Int>
    public let meeting: Meeting
    /// The limit that is never later from any of these starts; nil where they always meet, or where it depends.
    public let neverLater: Side?

    public init(offsets: ClosedRange<Int>, meeting: Meeting, neverLater: Side?) {
      self.offsets = offsets
      self.meeting = meeting
      self.neverLater = neverLater
    }
  }

  /// The clock that ranges over the years, and the one that ranges over the offsets.
  ///
  /// A clock that never comes before another is the second; so the order is the same however the limits are swapped.
  public let clock: Reference
  public let other: Reference
  public let end: LimitComparison.End
  /// Every offset looked at: −60 to 400 days, or 0 to 400 where the other clock cannot come first.
  public let offsets: ClosedRange<Int>
  /// In order, without a gap; what they come to with the time of day unknown.
  public let stretches: [Stretch]
  /// The same where both clocks started at 10:00; nil where no hours count from a clock that can have a time.
  public let timedStretches: [Stretch]?
  /// Pairs of starts left out, because what a limit comes to leaves 1900–2199.
  public let leftOut: Int

  /// The years of the first clock.
  public static var years: ClosedRange<Int> { 2000...2099 }

  /// Whether they come to the same day from every pair of starts looked at.
  public var areEqualInDays: Bool { (stretches + (timedStretches ?? [])).allSatisfy { $0.meeting == .always } }

  /// The limit that is never later from any pair of starts looked at, where they part.
  public var neverLater: Side? {
    let sides = (stretches + (timedStretches ?? [])).filter { $0.meeting != .always }.map { $0.neverLater }
    guard let side = sides.first, sides.allSatisfy({ $0 == side }) else { return nil }
    return side
  }
}

/// What two limits come to over the starts of one offset, in days.
struct OffsetTally {
  var together = 0
  var firstBefore = 0
  var secondBefore = 0
  var leftOut = 0

  init(_ a: ArraySlice<NumberedMoment>, _ b: ArraySlice<NumberedMoment>) {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        for index in a.indices {
          let (first, second) = (a[index], b[index])
          if first.isBeyond || second.isBeyond {
            leftOut += 1
          } else if first.day == second.day {
            together += 1
          } else if first.day < second.day {
            firstBefore += 1
          } else {
            secondBefore += 1
          }
        }
      }
    }
  }

  private var meeting: TwoClockComparison.Meeting {
    if together == 0 { return .never }
    return firstBefore + secondBefore == 0 ? .always : .sometimes
  }

  private var neverLater: Side? {
    if meeting == .always { return nil }
    return secondBefore == 0 ? .first : firstBefore == 0 ? .second : nil
  }

  /// Nil where nothing was compared.
  func stretch(_ offset: Int) -> TwoClockComparison.Stretch? {
    guard together + firstBefore + secondBefore > 0 else { return nil }
    return TwoClockComparison.Stretch(offsets: offset...offset, meeting: meeting, neverLater: neverLater)
  }
}

extension [TwoClockComparison.Stretch] {
  /// Appends what is found for the next offset to the stretch before it, where they are alike.
  mutating func extend(by next: Element) {
    guard let last, last.meeting == next.meeting, last.neverLater == next.neverLater,
      last.offsets.upperBound + 1 == next.offsets.lowerBound
    else { return append(next) }
    self[count - 1] = Element(
      offsets: last.offsets.lowerBound...next.offsets.upperBound, meeting: last.meeting, neverLater: last.neverLater)
  }
}

extension Reference {
  /// Puts two clocks in the order in which they tend to come, whichever limit names them.
  func isSetBefore(_ other: Reference) -> Bool {
    if rank != other.rank { return rank < other.rank }
    guard case .event(let events, let pick) = self, case .event(let others, let otherPick) = other else { return false }
    if events != others { return events.members.lexicographicallyPrecedes(others.members) }
    return pick != .last && otherPick == .last
  }

  /// Whether the other clock, set after this one, can come before it.
  func canFollow(_ other: Reference) -> Bool {
    switch (self, other) {
    case (.event(_, .previous), .subject), (.subject, .event(_, .next)), (.event(_, .previous), .event(_, .next)): false
    // Nothing that has happened is later than the day of asking.
    case (.subject, .today), (.event, .today), (.birth, .today): false
    case (.event(let events, .first), .event(let others, .last)): events != others
    default: true
    }
  }

  private var rank: Int {
    switch self {
    case .expectedBirth, .weekStart, .weekEnd, .completedWeeks: 0
    case .birth, .birthday: 1
    case .event(_, .previous): 2
    case .event(_, .only), .event(_, .first), .event(_, .last): 3
    case .subject: 4
    case .event(_, .next): 5
    case .today: 6
    }
  }
}
