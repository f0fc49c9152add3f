import CaseModel
import PolicyModel
import WorkingCalendar

extension Inquiry {
  func holds(_ condition: Condition) throws -> Bool {
    switch condition {
    case .all(let all): return try !decides(all, against: false)
    case .any(let any): return try decides(any, against: true)
    case .not(let inner): return try !holds(inner)
    case .named(_, let inner): return try holds(inner)
    case .test(let test): return try holds(test)
    }
  }

  /// Whether one of the conditions is `value`, which decides however little is known of the others.
  private func decides(_ conditions: [Condition], against value: Bool) throws -> Bool {
    var missing: (any Error)?
    for condition in conditions {
      do { if try holds(condition) == value { return true } } catch { missing = missing ?? error }
    }
    if let missing { throw missing }
    return false
  }

  /// Whether an exception is shown: true whatever the facts that are not known.
  func isShown(_ condition: Condition) -> Bool { settle { try $0.holds(condition) } ?? false }

  private func holds(_ test: Test) throws -> Bool {
    switch test {
    case .yes(let fact): return try value(fact) == .yes
    case .choice(let fact, let choice): return try value(fact) == .choice(choice)
    case .number(let fact, let comparison, let number):
      return compare(try self.number(fact), comparison, number)
    case .relation(let fact, let comparison, let multiple, let divisor, let other):
      return compare(try number(fact) * divisor, comparison, try number(other) * multiple)
    case .happened(let reference): return try hasHappened(reference)
    case .count(let set, let comparison, let number, let upTo):
      let last = try upTo.flatMap { try moment($0)?.day } ?? bound
      let count = history.held(set.members).filter { history.events[$0].at.day <= last }.count
      return compare(Int64(count), comparison, number)
    case .distance(let a, let comparison, let amount, let after, let b):
      return try isAtDistance(a, comparison, amount, after: after, b)
    case .order(let a, let after, let b):
      guard let a = try moment(a)?.day, let b = try moment(b)?.day else { return false }
      return after ? a > b : a < b
    case .age(let years, let bound, let reference): return try isAged(years, bound, at: reference)
    case .unborn(let reference):
      let born = try born()
      let day = try moment(reference, booked: true)?.day ?? history.asOf
      return born.map { $0 > day } ?? true
    case .ordinal(let comparison, let number):
      return compare(subject.map { Int64(history.ordinal(of: $0)) } ?? 0, comparison, number)
    case .kind(let event): return subject.map { history.events[$0].event == event } ?? false
    case .reading(let reading, let choice): return policy.readings[reading].adopted == choice
    }
  }

  private func hasHappened(_ reference: Reference) throws -> Bool {
    if case .event(let set, let pick) = reference, [.only, .first, .last].contains(pick) {
      return history.held(set.members).contains { history.events[$0].at.day <= bound }
    }
    return try moment(reference).map { $0.day <= bound } ?? false
  }

  private func isAged(_ years: Int, _ limit: Test.AgeBound, at reference: Reference) throws -> Bool {
    let born = try born()
    guard let day = try moment(reference, booked: true)?.day else { return false }
    guard let born else { return limit == .under }
    let birthday = try Age.birthday(years, born: born)
    return switch limit {
    case .orOver: day >= birthday
    case .past: day > birthday
    case .under: day < birthday
    }
  }

  /// `a` is so far after (or before) `b`; the amount is counted from `b`, months from the earlier of the two.
  private func isAtDistance(
    _ a: Reference, _ comparison: Comparison, _ amount: Amount, after: Bool, _ b: Reference
  ) throws -> Bool {
    guard let a = try moment(a)?.day, let b = try moment(b)?.day else { return false }
    // "At most so long after" is not said of what came before.
    switch comparison {
    case .lessThan, .atMost, .exactly: if after ? a < b : a > b { return false }
    case .moreThan, .atLeast: break
    }
    if after { return compare(a, comparison, try day(b, later: amount)) }
    if [.months, .years].contains(amount.unit) { return compare(b, comparison, try day(a, later: amount)) }
    // Further before is earlier, so the two change places.
    return compare(try day(b, earlier: amount), comparison, a)
  }

  private func compare<Value: Comparable>(_ a: Value, _ comparison: Comparison, _ b: Value) -> Bool {
    switch comparison {
    case .moreThan: a > b
    case .lessThan: a < b
    case .atLeast: a >= b
    case .atMost: a <= b
    case .exactly: a == b
    }
  }
}
