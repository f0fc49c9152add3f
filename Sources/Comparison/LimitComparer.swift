import PolicyModel
import WorkingCalendar

/// Compares limits as dates, and keeps the tables that they share.
///
/// A first comparison of two limits takes some milliseconds, further ones with the same amounts a fraction of one;
/// two clocks take 461 times as many pairs of starts.
public struct LimitComparer {
  private var tables = LimitTables()
  /// How far apart two clocks are looked at.
  private let offsets: ClosedRange<Int>

  public init() { self.init(offsets: -60...400) }

  /// For fewer offsets; none below zero lets the second clock come first.
  init(offsets: ClosedRange<Int>) { self.offsets = offsets }

  /// Compares two limits, each with the working days of its policy.
  ///
  /// Both are limits of one question. Swapping them swaps the result.
  public mutating func compare(
    _ a: Limit, _ calendarA: WorkingCalendar, _ b: Limit, _ calendarB: WorkingCalendar,
    as end: LimitComparison.End = .lastDay
  ) -> LimitComparison {
    guard let first = a.dated else { return .notCompared(.undated(.first)) }
    guard let second = b.dated else { return .notCompared(.undated(.second)) }
    if let fact = first.countingFact { return .notCompared(.setByFact(fact, .first)) }
    if let fact = second.countingFact { return .notCompared(.setByFact(fact, .second)) }
    let starts = first.recordedStarts + second.recordedStarts.filter { !first.recordedStarts.contains($0) }
    let pair = DatedPair(
      a: first, b: second, calendarA: tables.index(of: calendarA), calendarB: tables.index(of: calendarB), end: end)
    switch starts.count {
    case 1: return pair.compare(from: starts[0], &tables)
    case 2:
      return starts[1].isSetBefore(starts[0])
        ? pair.compare(from: starts[1], starts[0], offsets, &tables)
        : pair.compare(from: starts[0], starts[1], offsets, &tables)
    default: return .notCompared(.manyClocks(starts.count))
    }
  }

  /// What a limit comes to from each of some starts; nil in the place of what leaves the calendar.
  ///
  /// Nil where the limit has no date, an amount that a fact sets, or not one clock.
  package mutating func moments(
    of limit: Limit, _ calendar: WorkingCalendar, from starts: [Moment]
  ) -> [Moment?]? {
    guard let limit = limit.dated, limit.countingFact == nil, limit.recordedStarts.count == 1 else { return nil }
    let starts = [limit.recordedStarts[0]: starts.map { NumberedMoment($0) }]
    let run = LimitRun(starts: starts, calendar: tables.index(of: calendar))
    return run.moments(of: limit, &tables).map { $0.moment }
  }
}

/// Two limits that have dates.
private struct DatedPair {
  let a: Limit
  let b: Limit
  let calendarA: Int
  let calendarB: Int
  let end: LimitComparison.End

  /// The hours that either counts from a clock; empty where no time of day matters.
  private var hours: Set<Int64> { a.hoursFromClock.union(b.hoursFromClock) }

  private func moments(
    _ starts: [Reference: [NumberedMoment]], _ tables: inout LimitTables
  ) -> ([NumberedMoment], [NumberedMoment]) {
    (
      LimitRun(starts: starts, calendar: calendarA).moments(of: a, &tables),
      LimitRun(starts: starts, calendar: calendarB).moments(of: b, &tables)
    )
  }
}

extension DatedPair {
  func compare(from clock: Reference, _ tables: inout LimitTables) -> LimitComparison {
    let (first, second) = moments([clock: LimitTables.everyDay(at: nil)], &tables)
    let days = Partings(first, second, .days, at: nil)
    guard days.compared > 0 else { return .notCompared(.beyondCalendar) }
    let isTimed = !hours.isEmpty && clock.mayHaveTime
    let timed = isTimed ? timed(clock, untimed: (first, second), &tables) : nil
    return .oneClock(OneClockComparison(clock: clock, end: end, days: days, timed: timed))
  }

  private func timed(
    _ clock: Reference, untimed: ([NumberedMoment], [NumberedMoment]), _ tables: inout LimitTables
  ) -> TimedPartings {
    let told = ClockTime.representative
    let (first, second) = moments([clock: LimitTables.everyDay(at: told)], &tables)
    let days = Partings(first, second, .days, at: told)
    let inMoments = Partings(first, second, measure, at: told)
    var (daysElsewhere, momentsElsewhere): (Partings.Parting?, Partings.Parting?) = (nil, nil)
    var sides: Set<Side> = inMoments.sidesBefore
    for time in ClockTime.others(forHours: hours) {
      let (first, second) = moments([clock: LimitTables.everyDay(at: time)], &tables)
      let there = Partings(first, second, measure, at: time)
      sides.formUnion(there.sidesBefore)
      if inMoments.areEqual { momentsElsewhere = Self.sooner(momentsElsewhere, there.next ?? there.last) }
      guard days.areEqual else { continue }
      let daysThere = Partings(first, second, .days, at: time)
      daysElsewhere = Self.sooner(daysElsewhere, daysThere.next ?? daysThere.last)
    }
    return TimedPartings(
      time: told, days: days,
      daysAreAsUntimed: Self.haveSameDays(first, untimed.0) && Self.haveSameDays(second, untimed.1),
      moments: inMoments, daysElsewhere: daysElsewhere, momentsElsewhere: momentsElsewhere,
      neverLater: sides.count == 1 ? sides.first : nil)
  }

  private var measure: Partings.Measure { end == .lastDay ? .lastMoments : .firstMoments }

  private static func haveSameDays(_ a: [NumberedMoment], _ b: [NumberedMoment]) -> Bool {
    a.indices.allSatisfy { a[$0].day == b[$0].day }
  }

  private static func sooner(_ a: Partings.Parting?, _ b: Partings.Parting?) -> Partings.Parting? {
    guard let a, let b else { return a ?? b }
    return b.start.day < a.start.day ? b : a
  }
}

extension DatedPair {
  /// The first days of 2000–2099, as numbers of the calendar.
  private static var starts: Range<Int> { 36_524..<73_049 }

  func compare(
    from clock: Reference, _ other: Reference, _ allOffsets: ClosedRange<Int>, _ tables: inout LimitTables
  ) -> LimitComparison {
    let offsets = clock.canFollow(other) ? allOffsets : 0...allOffsets.upperBound
    let (stretches, leftOut) = stretches(clock, other, offsets, at: nil, &tables)
    guard !stretches.isEmpty else { return .notCompared(.beyondCalendar) }
    let hasTime = !hours.isEmpty && (clock.mayHaveTime || other.mayHaveTime)
    let timed = hasTime ? self.stretches(clock, other, offsets, at: .representative, &tables).0 : nil
    return .twoClocks(
      TwoClockComparison(
        clock: clock, other: other, end: end, offsets: offsets, stretches: stretches, timedStretches: timed,
        leftOut: leftOut))
  }

  private func stretches(
    _ clock: Reference, _ other: Reference, _ offsets: ClosedRange<Int>, at time: ClockTime?,
    _ tables: inout LimitTables
  ) -> ([TwoClockComparison.Stretch], leftOut: Int) {
    var first = OffsetRun(a, calendarA, clock, other, time, &tables)
    var second = OffsetRun(b, calendarB, clock, other, time, &tables)
    var found: [TwoClockComparison.Stretch] = []
    var leftOut = 0
    for offset in offsets {
      let tally = OffsetTally(
        first.moments(Self.starts, offset, &tables), second.moments(Self.starts, offset, &tables))
      leftOut += tally.leftOut
      if let stretch = tally.stretch(offset) { found.extend(by: stretch) }
    }
    return (found, leftOut)
  }
}

/// One of two limits with two clocks between them, from offset to offset.
private struct OffsetRun {
  private let limit: Limit
  private let calendar: Int
  private let clock: Reference
  private let other: Reference
  /// Every day as a start of each clock.
  private let clockDays: [NumberedMoment]
  private let otherDays: [NumberedMoment]
  /// From every day of the one clock that the limit has; nil where it has both.
  private let whole: [NumberedMoment]?

  init(
    _ limit: Limit, _ calendar: Int, _ clock: Reference, _ other: Reference, _ time: ClockTime?,
    _ tables: inout LimitTables
  ) {
    self.limit = limit
    self.calendar = calendar
    self.clock = clock
    self.other = other
    clockDays = LimitTables.everyDay(at: clock.mayHaveTime ? time : nil)
    otherDays = LimitTables.everyDay(at: other.mayHaveTime ? time : nil)
    let own = limit.recordedStarts
    guard own.count == 1 else {
      whole = nil
      return
    }
    whole = LimitRun(starts: [own[0]: own[0] == clock ? clockDays : otherDays], calendar: calendar)
      .moments(of: limit, &tables)
  }

  /// What the limit comes to from each of the starts, with the other clock so many days from it.
  mutating func moments(
    _ starts: Range<Int>, _ offset: Int, _ tables: inout LimitTables
  ) -> ArraySlice<NumberedMoment> {
    let shifted = starts.lowerBound + offset..<starts.upperBound + offset
    if let whole { return whole[limit.recordedStarts[0] == clock ? starts : shifted] }
    let run = LimitRun(
      starts: [clock: Array(clockDays[starts]), other: Array(otherDays[shifted])], calendar: calendar)
    return run.moments(of: limit, &tables)[...]
  }
}
