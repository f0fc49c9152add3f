import Evaluation
import PolicyModel
import WorkingCalendar

/// What limits come to for many starts at once: each form of limit is gone through once, over all of them.
///
/// Every clock is taken to have started. A start is left out (beyond the calendar) as soon as any part of the limit
/// that could tell leaves the calendar.
struct LimitRun {
  /// By what is recorded; all of one length.
  let starts: [Reference: [NumberedMoment]]
  let calendar: Int

  /// The moments of a limit that has a date, in the order of the starts.
  func moments(of limit: Limit, _ tables: inout LimitTables) -> [NumberedMoment] {
    switch limit {
    case .after(let amount, let clock, let counts):
      return tables.take(
        .advance(Self.count(amount), amount.unit, startCounts: counts), from: moments(of: clock, &tables), calendar)
    case .before(let amount, let clock, let counts):
      return tables.take(
        .retreat(Self.count(amount), amount.unit, startCounts: counts), from: moments(of: clock, &tables), calendar)
    case .at(let reference): return moments(of: reference, &tables).map { $0.withoutTime }
    case .earlier(let a, let b): return pick(moments(of: a, &tables), moments(of: b, &tables), earlier: true)
    case .later(let a, let b): return pick(moments(of: a, &tables), moments(of: b, &tables), earlier: false)
    case .orElse(let a, let b): return orElse(moments(of: a, &tables), moments(of: b, &tables), tables)
    case .rolled(let inner, let roll): return tables.take(.roll(roll), from: moments(of: inner, &tables), calendar)
    case .extended(let inner, let amount):
      return tables.take(
        .advance(Self.count(amount), amount.unit, startCounts: false), from: moments(of: inner, &tables), calendar)
    case .anyTimeBefore, .anyTimeAfter: preconditionFailure("only limits with a date are compared")
    }
  }

  private static func count(_ amount: Amount) -> Int64 {
    guard case .fixed(let count) = amount.count else { preconditionFailure("only fixed amounts are compared") }
    return count
  }

  private func moments(of clock: Clock, _ tables: inout LimitTables) -> [NumberedMoment] {
    switch clock {
    case .one(let one): return moments(of: one, &tables)
    case .both(let a, let b):
      return combine(moments(of: a, &tables), moments(of: b, &tables)) { $0.comesBefore($1) ? $1 : $0 }
    case .either(let a, let b):
      return combine(moments(of: a, &tables), moments(of: b, &tables)) { $1.comesBefore($0) ? $1 : $0 }
    }
  }

  private func moments(of reference: Reference, _ tables: inout LimitTables) -> [NumberedMoment] {
    guard let start = starts[reference.recorded] else { preconditionFailure("every clock has its starts") }
    return reference == reference.recorded ? start : tables.take(.point(reference), from: start, calendar)
  }

  private func pick(_ a: [NumberedMoment], _ b: [NumberedMoment], earlier: Bool) -> [NumberedMoment] {
    combine(a, b) { $0.comesBefore($1) == earlier ? $0 : $1 }
  }

  private func orElse(_ a: [NumberedMoment], _ b: [NumberedMoment], _ tables: LimitTables) -> [NumberedMoment] {
    a.indices.map { a[$0].isBeyond || tables.isWorking(a[$0], calendar) ? a[$0] : b[$0] }
  }

  private func combine(
    _ a: [NumberedMoment], _ b: [NumberedMoment], _ choose: (NumberedMoment, NumberedMoment) -> NumberedMoment
  ) -> [NumberedMoment] {
    a.indices.map { a[$0].isBeyond || b[$0].isBeyond ? .beyond : choose(a[$0], b[$0]) }
  }
}
