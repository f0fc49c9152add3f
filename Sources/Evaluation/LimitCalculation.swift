import PolicyModel
import WorkingCalendar

/// What a limit comes to in a case.
enum Bound: Hashable {
  case at(Moment)
  /// Undated: before, or after, the moment.
  case before(Moment), after(Moment)
  /// Its clock has not started, for want of this.
  case notStarted(Need?)
  case unknown([Need])
  /// Beyond the calendar.
  case outOfRange

  /// The moment before which an undated duty is kept.
  var undatedEnd: Moment? {
    if case .before(let moment) = self { moment } else { nil }
  }
}

extension Setting {
  func count(_ amount: Amount) -> Int64? {
    switch amount.count {
    case .fixed(let number): number
    case .fact(let fact): number(fact)
    }
  }

  func locate(_ clock: Clock) -> Located {
    switch clock {
    case .one(let one): return locate(one)
    case .both(let a, let b):
      switch (locate(a), locate(b)) {
      case (.at(let first), .at(let second)): return .at(first.comesBefore(second) ? second : first)
      case (.never(let need), _), (_, .never(let need)): return .never(need)
      case (.unknown(let need), _), (_, .unknown(let need)): return .unknown(need)
      }
    case .either(let a, let b):
      switch (locate(a), locate(b)) {
      case (.at(let first), .at(let second)): return .at(second.comesBefore(first) ? second : first)
      case (.unknown(let need), _), (_, .unknown(let need)): return .unknown(need)
      case (.at(let moment), .never), (.never, .at(let moment)): return .at(moment)
      case (.never(let need), .never): return .never(need)
      }
    }
  }

  func bound(_ limit: Limit) -> Bound {
    switch limit {
    case .after(let amount, let clock, let counts):
      return offset(amount, clock) { (start, count) throws(CalendarError) in
        try arithmetic.advance(start, by: count, amount.unit, startCounts: counts)
      }
    case .before(let amount, let clock, let counts):
      return offset(amount, clock) { (start, count) throws(CalendarError) in
        try arithmetic.retreat(start, by: count, amount.unit, startCounts: counts)
      }
    case .at(let reference): return bound(locate(reference)) { .at(Moment(day: $0.day)) }
    case .anyTimeBefore(let clock): return bound(locate(clock)) { .before($0) }
    case .anyTimeAfter(let clock?, _): return bound(locate(clock)) { .after($0) }
    case .anyTimeAfter(nil, _): return .after(subject?.at ?? Moment(day: Day.first))
    case .earlier(let a, let b): return pick(bound(a), bound(b), earlier: true)
    case .later(let a, let b): return pick(bound(a), bound(b), earlier: false)
    case .orElse(let a, let b):
      let first = bound(a)
      if case .at(let moment) = first, !calendar.isWorking(moment.day) { return bound(b) }
      return first
    case .rolled(let inner, let roll): return rolled(bound(inner), roll)
    case .extended(let inner, let amount):
      guard case .at(let moment) = bound(inner) else { return bound(inner) }
      guard let count = count(amount) else { return .unknown(needs(of: amount)) }
      do throws(CalendarError) {
        return .at(try arithmetic.advance(moment, by: count, amount.unit, startCounts: false))
      } catch { return .outOfRange }
    }
  }

  private func needs(of amount: Amount) -> [Need] {
    if case .fact(let fact) = amount.count { return [.fact(fact)] }
    return []
  }

  private func offset(
    _ amount: Amount, _ clock: Clock, _ move: (Moment, Int64) throws(CalendarError) -> Moment
  ) -> Bound {
    guard let count = count(amount) else { return .unknown(needs(of: amount)) }
    switch locate(clock) {
    case .unknown(let need): return .unknown([need])
    case .never(let need): return .notStarted(need)
    case .at(let start):
      do throws(CalendarError) { return .at(try move(start, count)) } catch { return .outOfRange }
    }
  }

  private func bound(_ located: Located, _ make: (Moment) -> Bound) -> Bound {
    switch located {
    case .at(let moment): make(moment)
    case .never(let need): .notStarted(need)
    case .unknown(let need): .unknown([need])
    }
  }

  private func pick(_ a: Bound, _ b: Bound, earlier: Bool) -> Bound {
    switch (a, b) {
    case (.at(let first), .at(let second)): return .at(first.comesBefore(second) == earlier ? first : second)
    case (.unknown(let first), .unknown(let second)): return .unknown(first + second)
    case (.unknown, _): return a
    case (_, .unknown): return b
    // Of the earlier of two, the one whose clock runs binds already; of the later, both must run.
    case (.notStarted, _): return earlier ? b : a
    case (_, .notStarted): return earlier ? a : b
    // A date binds where the other has none.
    case (.at, _): return a
    case (_, .at): return b
    default: return a
    }
  }

  private func rolled(_ bound: Bound, _ roll: Roll) -> Bound {
    guard case .at(let moment) = bound else { return bound }
    do throws(CalendarError) { return .at(try arithmetic.rolled(moment, roll)) } catch { return .outOfRange }
  }
}
