import Evaluation
import PolicyModel
import WorkingCalendar

/// How a day follows from another: the last day of a limit from its clock's, a birthday from the birth.
///
/// No rule ever leads from a later day to an earlier one than from an earlier day.
enum DayRule: Hashable {
  /// A limit with fixed amounts, all of whose clocks stand on the day.
  case limit(Limit)
  case after(Amount)
  case before(Amount)
  /// A birthday or a point of a pregnancy, from what is recorded for it.
  case point(Reference)

  /// - Throws: `CalendarError` where the day leaves the calendar.
  func day(from day: Day, _ arithmetic: LimitArithmetic) throws(CalendarError) -> Day {
    let start = Moment(day: day)
    switch self {
    case .limit(let limit): return try arithmetic.moment(of: limit, from: start).day
    case .after(let amount):
      return try arithmetic.advance(start, by: amount.fixed, amount.unit, startCounts: false).day
    case .before(let amount):
      return try arithmetic.retreat(start, by: amount.fixed, amount.unit, startCounts: false).day
    case .point(let reference): return try LimitArithmetic.day(of: reference, recorded: day)
    }
  }
}

extension Amount {
  /// The number of units; an amount that a fact sets is fixed before it gets here.
  fileprivate var fixed: Int64 {
    guard case .fixed(let number) = count else { preconditionFailure("the amount is set by the scene first") }
    return number
  }
}

extension LimitArithmetic {
  /// What a limit with fixed amounts comes to when every clock of it stands at one moment.
  fileprivate func moment(of limit: Limit, from start: Moment) throws(CalendarError) -> Moment {
    switch limit {
    case .after(let amount, let clock, let counts):
      return try advance(try moment(of: clock, start), by: amount.fixed, amount.unit, startCounts: counts)
    case .before(let amount, let clock, let counts):
      return try retreat(try moment(of: clock, start), by: amount.fixed, amount.unit, startCounts: counts)
    case .at(let reference): return try moment(of: .one(reference), start)
    case .anyTimeBefore, .anyTimeAfter: return start
    case .earlier(let a, let b):
      let (first, second) = (try moment(of: a, from: start), try moment(of: b, from: start))
      return second.comesBefore(first) ? second : first
    case .later(let a, let b):
      let (first, second) = (try moment(of: a, from: start), try moment(of: b, from: start))
      return first.comesBefore(second) ? second : first
    case .orElse(let a, let b):
      let first = try moment(of: a, from: start)
      return calendar.isWorking(first.day) ? first : try moment(of: b, from: start)
    case .rolled(let inner, let roll): return try rolled(try moment(of: inner, from: start), roll)
    case .extended(let inner, let amount):
      return try advance(try moment(of: inner, from: start), by: amount.fixed, amount.unit, startCounts: false)
    }
  }

  private func moment(of clock: Clock, _ start: Moment) throws(CalendarError) -> Moment {
    guard case .one(let reference) = clock else { return start }
    return Moment(day: try Self.day(of: reference, recorded: start.day))
  }
}
