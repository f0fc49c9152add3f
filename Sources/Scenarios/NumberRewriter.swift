import PolicyModel

/// Walks the numbers of a clause in the order in which they stand, and changes one of them.
///
/// Counting and changing are one walk, so that a number is always found again: with no target it only counts.
struct NumberRewriter {
  /// The number to change, counted from 0; nil to count.
  private let target: Int?
  private let step: Int64
  private(set) var count = 0
  /// The number that was changed, as it was and as it is.
  private(set) var change: (from: Int64, to: Int64)?

  init(changing target: Int? = nil, by step: Int64 = 0) {
    self.target = target
    self.step = step
  }

  private mutating func number(_ value: Int64) -> Int64 {
    defer { count += 1 }
    // Nothing of a policy counts below nothing.
    guard count == target, value + step >= 0 else { return value }
    change = (value, value + step)
    return value + step
  }

  private mutating func number(_ value: Int) -> Int { Int(number(Int64(value))) }

  mutating func clause(_ clause: Clause) -> Clause {
    var clause = clause
    clause.timing.due = clause.timing.due.map { limit($0) }
    clause.timing.earliest = clause.timing.earliest.map { limit($0) }
    clause.timing.every = clause.timing.every.map { interval($0) }
    clause.when = clause.when.map { condition($0) }
    clause.onlyWhen = clause.onlyWhen.map { condition($0) }
    clause.unless = clause.unless.map { condition($0) }
    clause.outcomes = clause.outcomes.map { item in
      ClauseOutcome(outcome: item.outcome, limit: item.limit.map { limit($0) })
    }
    clause.extensions = clause.extensions.map { item in
      Clause.Extension(amount: amount(item.amount), when: condition(item.when))
    }
    clause.grounds = clause.grounds.map { grounds in
      let all = grounds.all.map { ground in
        Grounds.Ground(phrase: ground.phrase, when: ground.when.map { condition($0) }, citations: ground.citations)
      }
      return Grounds(closed: grounds.closed, all: all)
    }
    clause.ifMissed = clause.ifMissed.map { self.clause($0) }
    return clause
  }

  private mutating func interval(_ interval: Interval) -> Interval {
    Interval(
      amount: amount(interval.amount), from: interval.from.map { reference($0) },
      until: interval.until.map { reference($0) })
  }

  private mutating func amount(_ amount: Amount) -> Amount {
    guard case .fixed(let count) = amount.count else { return amount }
    return Amount(.fixed(number(count)), amount.unit)
  }

  private mutating func limit(_ limit: Limit) -> Limit {
    switch limit {
    case .after(let amount, let clock, let counts): .after(self.amount(amount), self.clock(clock), startCounts: counts)
    case .before(let amount, let clock, let counts):
      .before(self.amount(amount), self.clock(clock), startCounts: counts)
    case .at(let reference): .at(self.reference(reference))
    case .anyTimeBefore(let clock): .anyTimeBefore(self.clock(clock))
    case .anyTimeAfter(let clock, let urgency): .anyTimeAfter(clock.map { self.clock($0) }, urgency: urgency)
    case .earlier(let a, let b): .earlier(self.limit(a), self.limit(b))
    case .later(let a, let b): .later(self.limit(a), self.limit(b))
    case .orElse(let a, let b): .orElse(self.limit(a), self.limit(b))
    case .rolled(let inner, let roll): .rolled(self.limit(inner), roll)
    case .extended(let inner, let amount): .extended(self.limit(inner), self.amount(amount))
    }
  }

  private mutating func clock(_ clock: Clock) -> Clock {
    switch clock {
    case .one(let one): .one(reference(one))
    case .both(let a, let b): .both(reference(a), reference(b))
    case .either(let a, let b): .either(reference(a), reference(b))
    }
  }

  private mutating func reference(_ reference: Reference) -> Reference {
    switch reference {
    case .birthday(let years): .birthday(number(years))
    case .weekStart(let week): .weekStart(number(week))
    case .weekEnd(let week): .weekEnd(number(week))
    case .completedWeeks(let weeks): .completedWeeks(number(weeks))
    case .subject, .event, .birth, .expectedBirth, .today: reference
    }
  }

  private mutating func condition(_ condition: Condition) -> Condition {
    switch condition {
    case .all(let parts): .all(parts.map { self.condition($0) })
    case .any(let parts): .any(parts.map { self.condition($0) })
    case .not(let inner): .not(self.condition(inner))
    case .test(let test): .test(self.test(test))
    // A named condition belongs to the vocabulary, not to the policy.
    case .named: condition
    }
  }

  private mutating func test(_ test: Test) -> Test {
    switch test {
    case .number(let fact, let comparison, let value): .number(fact, comparison, number(value))
    case .happened(let reference): .happened(self.reference(reference))
    case .count(let events, let comparison, let value, let upTo):
      .count(events, comparison, number(value), upTo: upTo.map { reference($0) })
    case .distance(let a, let comparison, let amount, let after, let b):
      .distance(reference(a), comparison, self.amount(amount), after: after, reference(b))
    case .order(let a, let after, let b): .order(reference(a), after: after, reference(b))
    case .age(let years, let bound, let reference): .age(number(years), bound, self.reference(reference))
    case .unborn(let reference): .unborn(self.reference(reference))
    case .ordinal(let comparison, let value): .ordinal(comparison, number(value))
    case .yes, .choice, .relation, .kind, .reading: test
    }
  }
}
