import PolicyModel
import WorkingCalendar

/// Times of day that stand for all others.
extension Limit {
  /// Every number of hours that the limit counts from a clock's time on its way to its moment.
  var hoursFromClock: Set<Int64> { hourSums.all }

  private typealias HourSums = (all: Set<Int64>, atEnd: Set<Int64>)

  /// `atEnd` are those that its moment may lie from the clock's time; empty where it has no time.
  private var hourSums: HourSums {
    switch self {
    case .after(let amount, _, _): return Self.hours(amount, 1)
    case .before(let amount, _, _): return Self.hours(amount, -1)
    case .at, .anyTimeBefore, .anyTimeAfter: return ([], [])
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b):
      let (first, second) = (a.hourSums, b.hourSums)
      return (first.all.union(second.all), first.atEnd.union(second.atEnd))
    case .rolled(let inner, _): return inner.hourSums
    case .extended(let inner, let amount):
      let sums = inner.hourSums
      guard case .fixed(let hours) = amount.count, amount.unit == .hours else { return (sums.all, []) }
      let extended = Set(sums.atEnd.map { $0 + hours })
      return (sums.all.union(extended), extended)
    }
  }

  private static func hours(_ amount: Amount, _ sign: Int64) -> HourSums {
    guard case .fixed(let hours) = amount.count, amount.unit == .hours else { return ([], []) }
    return ([sign * hours], [sign * hours])
  }
}

extension ClockTime {
  /// The time for which days and moments are told.
  static var representative: ClockTime { onTheHour(10) }

  private static func onTheHour(_ hour: Int) -> ClockTime {
    do throws(CalendarError) { return try ClockTime(hour: hour, minute: 0) } catch {
      preconditionFailure("a day has 24 hours")
    }
  }

  /// The times of day, other than the representative one, that with it stand for all, where limits count these hours.
  ///
  /// Amounts are whole hours and the clocks change on the hour, so what holds at 10:00 holds until 10:59. From one hour
  /// to the next something changes only where the start, or so many hours from it, meets midnight or a change of the
  /// clocks (between 01:00 and 02:00), each reckoned with the clocks an hour on, back or neither. The hours between
  /// two such are alike, and one of them is enough.
  static func others(forHours sums: Set<Int64>) -> [ClockTime] {
    var isTurn = [Bool](repeating: false, count: 24)
    for sum in sums.union([0]) {
      for shift in Int64(-1)...3 { isTurn[Int(((shift - sum) % 24 + 24) % 24)] = true }
    }
    let told = representative.hour
    let like = (0...told).last { isTurn[$0] } ?? isTurn.lastIndex(of: true)
    return isTurn.indices.filter { isTurn[$0] && $0 != like }.map { onTheHour($0) }
  }
}
