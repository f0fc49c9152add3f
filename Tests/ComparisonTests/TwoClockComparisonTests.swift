import PolicyModel
import Testing
import WorkingCalendar

@testable import Comparison

struct TwoClockComparisonTests {
  private typealias Stretch = TwoClockComparison.Stretch

  private static let first = Reference.event(EventSet(EventID(1)), .first)
  private static let second = Reference.event(EventSet(EventID(2)), .first)
  private static let one = Clock.one(first)
  private static let other = Clock.one(second)

  private func twoClocks(
    _ a: Limit, _ b: Limit, within offsets: ClosedRange<Int>? = nil
  ) throws -> TwoClockComparison {
    var comparer = offsets.map { LimitComparer(offsets: $0) } ?? LimitComparer()
    let comparison = comparer.compare(a, calendar, b, calendar)
    guard case .twoClocks(let found) = comparison else {
      Issue.record("\(comparison)")
      throw CancellationError()
    }
    return found
  }

  /// Five days from the one and three from the other meet exactly where the other is two days later.
  @Test func `plain days meet at one distance`() throws {
    let found = try twoClocks(after(5, .days, Self.one), after(3, .days, Self.other))
    #expect(found.clock == Self.first)
    #expect(found.other == Self.second)
    #expect(found.offsets == -60...400)
    #expect(
      found.stretches == [
        Stretch(offsets: -60...1, meeting: .never, neverLater: .second),
        Stretch(offsets: 2...2, meeting: .always, neverLater: nil),
        Stretch(offsets: 3...400, meeting: .never, neverLater: .first),
      ])
    #expect(found.timedStretches == nil)
    #expect(found.leftOut == 0)
    #expect(found.neverLater == nil)
  }

  @Test func `the clocks keep their order however the limits are swapped`() throws {
    let found = try twoClocks(after(3, .days, Self.other), after(5, .days, Self.one))
    #expect(found.clock == Self.first)
    #expect(
      found.stretches == [
        Stretch(offsets: -60...1, meeting: .never, neverLater: .first),
        Stretch(offsets: 2...2, meeting: .always, neverLater: nil),
        Stretch(offsets: 3...400, meeting: .never, neverLater: .second),
      ])
  }

  /// The next working day is the same from two days only if none between them is worked after the first. Holidays and
  /// weekends of 2000–2099 lie at most four together (Easter; Christmas), so from the day before them to their last.
  @Test func `working days meet across weekends and holidays`() throws {
    let found = try twoClocks(after(1, .workingDays, Self.one), after(1, .workingDays, Self.other))
    #expect(
      found.stretches == [
        Stretch(offsets: -60 ... -5, meeting: .never, neverLater: .second),
        Stretch(offsets: -4 ... -1, meeting: .sometimes, neverLater: .second),
        Stretch(offsets: 0...0, meeting: .always, neverLater: nil),
        Stretch(offsets: 1...4, meeting: .sometimes, neverLater: .first),
        Stretch(offsets: 5...400, meeting: .never, neverLater: .first),
      ])
  }

  @Test func `an event that only follows never comes first`() throws {
    let next = Clock.one(.event(EventSet(EventID(1)), .next))
    let found = try twoClocks(after(20, .days, next), after(20, .days))
    #expect(found.clock == .subject)
    #expect(found.offsets == 0...400)
    #expect(found.neverLater == .second)
    #expect(found.stretches.first == Stretch(offsets: 0...0, meeting: .always, neverLater: nil))
    let previous = Clock.one(.event(EventSet(EventID(1)), .previous))
    #expect(try twoClocks(after(20, .days), after(20, .days, previous)).other == .subject)
  }

  /// From the later of the two: the same as from the second while that is the later.
  @Test func `a limit may have both clocks`() throws {
    let found = try twoClocks(
      after(5, .days, .both(Self.first, Self.second)), after(5, .days, Self.other), within: -3...5)
    #expect(
      found.stretches == [
        Stretch(offsets: -3 ... -1, meeting: .never, neverLater: .second),
        Stretch(offsets: 0...5, meeting: .always, neverLater: nil),
      ])
    #expect(found.neverLater == .second)
    let earlier = try twoClocks(
      .earlier(after(5, .days, Self.one), after(5, .days, Self.other)),
      after(5, .days, .either(Self.first, Self.second)), within: -3...5)
    #expect(earlier.areEqualInDays)
  }

  /// 36 hours end with the second day, or from 10:00 on the next.
  @Test func `hours are told for a time of day too`() throws {
    let found = try twoClocks(after(36, .hours, Self.one), after(1, .days, Self.other))
    #expect(found.stretches.first { $0.meeting == .always }?.offsets == 1...1)
    #expect(found.timedStretches?.first { $0.meeting == .always }?.offsets == 0...0)
  }

  @Test func `pairs that leave the calendar are left out and counted`() throws {
    // 2099 and 100 years are 2199; so of the first clock every day stays, and of the other those of 2100 and 2101 leave.
    let found = try twoClocks(after(1, .days, Self.one), after(100, .years, Self.other))
    // So many days of the other lie in 2100 as the offset is above zero, over offsets from 1 to 400.
    #expect(found.leftOut == (1...400).reduce(0, +))
    let gone = LimitComparison(after(1, .days, Self.one), calendar, after(300, .years, Self.other), calendar)
    #expect(gone == .notCompared(.beyondCalendar))
  }
}
