import CaseModel
import PolicyModel
import WorkingCalendar

/// What a limit comes to.
enum ReferenceBound: Hashable {
  case at(Moment)
  case notStarted
  /// To be kept before what comes then, or has not come.
  case undatedBefore(Moment?)
  /// To be kept at any time from then on; nil where no clock is named.
  case undatedAfter(Moment?)

  var moment: Moment? { if case .at(let moment) = self { moment } else { nil } }
}

extension Inquiry {
  func bound(_ limit: Limit) throws -> ReferenceBound {
    switch limit {
    case .after(let amount, let clock, let counting):
      guard let start = try start(clock, forward: true) else { return .notStarted }
      return .at(try later(start, amount, counting: counting))
    case .before(let amount, let clock, let counting):
      guard let start = try start(clock, forward: false) else { return .notStarted }
      return .at(try earlier(start, amount, counting: counting))
    case .at(let reference): return try moment(reference).map { .at($0) } ?? .notStarted
    case .anyTimeBefore(let clock): return .undatedBefore(try start(clock, forward: clock.isNext))
    case .anyTimeAfter(nil, _): return .undatedAfter(nil)
    case .anyTimeAfter(let clock?, _):
      return try start(clock, forward: true).map { .undatedAfter($0) } ?? .notStarted
    case .earlier(let a, let b):
      let (a, b) = (try bound(a), try bound(b))
      guard let first = a.moment, let second = b.moment else { return a.moment == nil ? b : a }
      return second.day < first.day ? b : a
    case .later(let a, let b):
      let (a, b) = (try bound(a), try bound(b))
      guard let first = a.moment, let second = b.moment else { return .notStarted }
      return first.day < second.day ? b : a
    case .orElse(let a, let b):
      guard let first = try bound(a).moment else { return .notStarted }
      return calendar.isWorking(first.day) ? .at(first) : try bound(b)
    case .rolled(let inner, let roll): return try changed(inner) { try rolled($0, roll) }
    case .extended(let inner, let amount): return try changed(inner) { try later($0, amount, counting: false) }
    }
  }

  private func changed(_ limit: Limit, _ change: (Moment) throws -> Moment) throws -> ReferenceBound {
    let bound = try bound(limit)
    return try bound.moment.map { .at(try change($0)) } ?? bound
  }

  private func rolled(_ moment: Moment, _ roll: Roll) throws -> Moment {
    if calendar.isWorking(moment.day) { return moment }
    return Moment(
      day: roll == .forward
        ? try calendar.nextWorkingDay(onOrAfter: moment.day) : try calendar.previousWorkingDay(onOrBefore: moment.day))
  }

  // MARK: Amounts

  private func count(_ amount: Amount) throws -> Int {
    switch amount.count {
    case .fixed(let number): Int(number)
    case .fact(let fact): Int(try number(fact))
    }
  }

  func day(_ start: Day, later amount: Amount) throws -> Day {
    try later(Moment(day: start), amount, counting: false).day
  }

  func day(_ start: Day, earlier amount: Amount) throws -> Day {
    try earlier(Moment(day: start), amount, counting: false).day
  }

  func later(_ start: Moment, _ amount: Amount, counting: Bool) throws -> Moment {
    let (count, back) = (try count(amount), counting ? -1 : 0)
    switch amount.unit {
    case .hours: return try start.adding(hours: count)
    case .days: return Moment(day: try start.day.adding(days: count + back))
    case .weeks: return Moment(day: try start.day.adding(days: 7 * count + back))
    case .months: return Moment(day: try start.day.adding(months: count).adding(days: back))
    case .years: return Moment(day: try start.day.adding(years: count).adding(days: back))
    case .workingDays, .workingWeeks:
      let days = amount.unit == .workingWeeks ? 5 * count : count
      return Moment(day: try calendar.adding(workingDays: days, to: start.day, countingStart: counting))
    }
  }

  func earlier(_ start: Moment, _ amount: Amount, counting: Bool) throws -> Moment {
    let (count, back) = (try count(amount), counting ? 1 : 0)
    switch amount.unit {
    case .hours: return try start.adding(hours: -count)
    case .days: return Moment(day: try start.day.adding(days: -count + back))
    case .weeks: return Moment(day: try start.day.adding(days: -7 * count + back))
    case .months: return Moment(day: try start.day.adding(months: -count).adding(days: back))
    case .years: return Moment(day: try start.day.adding(years: -count).adding(days: back))
    case .workingDays, .workingWeeks:
      let days = amount.unit == .workingWeeks ? 5 * count : count
      return Moment(day: try calendar.adding(workingDays: -days, to: start.day, countingStart: counting))
    }
  }
}
