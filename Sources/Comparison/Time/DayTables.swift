import Evaluation
import PolicyModel
import WorkingCalendar

/// The days that follow from others by the rules in use, each rule worked out once for every day of a span.
///
/// Shared by all comparisons of the same policies, hence a class.
final class DayTables {
  private struct Key: Hashable {
    let rule: DayRule
    let calendar: Int
  }
  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// Days before this are not starts: whoever is born then is of age on ``firstDay``.
  static let firstBirth: Int32 = 39_451
  /// Events stand on or after this day: Monday 5 January 2026.
  static let firstDay: Int32 = 46_025
  /// Starts are looked for up to this day: 31 December 2065.
  static let lastDay: Int32 = 60_630
  /// The number after the last day of the calendar.
  static let beyond: Int32 = 109_573
  /// The days on which events are put.
  static var eventDays: ClosedRange<Day> {
    do throws(CalendarError) {
      return try Day(number: firstDay)...Day(number: lastDay)
    } catch {
      preconditionFailure("both lie in the calendar")
    }
  }
  static var span: Int { Int(lastDay - firstBirth) + 1 }

  /// All tables, one after another; each holds the day that follows from each day of the span.
  private(set) var days: [Int32] = []
  /// The calendars met so far, each once.
  private var calendars: [(policy: Policy, calendar: WorkingCalendar)] = []
  private var known: [Key: Int] = [:]
  private var distances: [Pair: ClosedRange<Int32>] = [:]
  private var starts: [DateSystem.Link: DaySet] = [:]
  var pairs: [DateSystem.Pair: DaySet] = [:]

  /// The number of a policy's calendar; those that leave out the same days have one.
  func calendar(of policy: CompiledPolicy) -> Int {
    let same = calendars.firstIndex {
      $0.policy.calendar == policy.policy.calendar && $0.policy.closures == policy.policy.closures
    }
    if let same { return same }
    calendars.append((policy.policy, policy.calendar))
    return calendars.count - 1
  }

  /// The number of a rule's table, by a calendar's working days.
  func table(_ rule: DayRule, calendar: Int) -> Int {
    let key = Key(rule: rule, calendar: calendar)
    if let table = known[key] { return table }
    let table = known.count
    known[key] = table
    let arithmetic = LimitArithmetic(calendars[calendar].calendar)
    for number in Self.firstBirth...Self.lastDay {
      do throws(CalendarError) {
        days.append(try rule.day(from: try Day(number: number), arithmetic).number)
      } catch {
        days.append(Self.beyond)
      }
    }
    return table
  }

  /// How many days later than the first table's the second's are, over all starts.
  func distance(from first: Int, to second: Int) -> ClosedRange<Int32> {
    let pair = Pair(first: first, second: second)
    if let range = distances[pair] { return range }
    var least = Int32.max
    var most = Int32.min
    for place in 0..<Self.span {
      let difference = days[second * Self.span + place] - days[first * Self.span + place]
      least = min(least, difference)
      most = max(most, difference)
    }
    distances[pair] = least...most
    return least...most
  }

  /// The days from which both ends of a link follow such that it holds.
  func starts(_ link: DateSystem.Link) -> DaySet {
    if let known = starts[link] { return known }
    let found = DaySet { day(link.second, $0) - day(link.first, $0) >= link.distance }
    starts[link] = found
    return found
  }

  /// How many days after its start a table's day is.
  func reach(of table: Int) -> ClosedRange<Int32> {
    let pair = Pair(first: -1, second: table)
    if let range = distances[pair] { return range }
    var least = Int32.max
    var most = Int32.min
    for place in 0..<Self.span {
      let difference = days[table * Self.span + place] - Self.firstBirth - Int32(place)
      least = min(least, difference)
      most = max(most, difference)
    }
    distances[pair] = least...most
    return least...most
  }
}
