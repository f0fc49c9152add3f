import PolicyModel

/// Walks a clause in the order in which it is read, and makes one of the slips that its limits and conditions allow.
///
/// Counting and changing are one walk, so that a slip is always found again: with no target it only counts.
struct SlipRewriter {
  /// The slip that was made.
  struct Slip {
    let kind: PolicyMutation.Kind
    let words: String
  }

  let names: SlipNames
  /// The slip to make, counted from 0; nil to count.
  private let target: Int?
  private(set) var count = 0
  private(set) var made: Slip?
  /// Numbers met so far; from 1.
  private(set) var numbers = 0

  init(_ names: SlipNames, making target: Int? = nil) {
    self.names = names
    self.target = target
  }

  /// The value, or the alternative that the target asks for.
  mutating func choose<Value>(
    _ kind: PolicyMutation.Kind, _ value: Value, among others: [(Value, String)]
  ) -> Value {
    defer { count += others.count }
    guard let target, target >= count, target < count + others.count else { return value }
    let (other, words) = others[target - count]
    made = Slip(kind: kind, words: words)
    return other
  }

  mutating func number(_ value: Int64, least: Int64 = 0) -> Int64 {
    numbers += 1
    let which = names.numbers > 1 ? " (number \(numbers) of the clause)" : ""
    let others = [value + 1, value - 1].filter { $0 >= least }
    return choose(.number, value, among: others.map { ($0, "\(value) made \($0)" + which) })
  }

  mutating func number(_ value: Int) -> Int { Int(number(Int64(value))) }

  mutating func clause(_ clause: Clause) -> Clause {
    var clause = clause
    clause.timing.due = clause.timing.due.map { limit($0) }
    clause.timing.earliest = clause.timing.earliest.map { limit($0) }
    clause.timing.every = clause.timing.every.map { interval($0) }
    clause.when = clause.when.map { condition($0) }
    clause.onlyWhen = clause.onlyWhen.map { condition($0) }
    clause.unless = clause.unless.map { condition($0) }
    clause.outcomes = clause.outcomes.map { item in
      ClauseOutcome(outcome: outcome(item.outcome), limit: item.limit.map { limit($0) })
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

  private mutating func outcome(_ outcome: OutcomeID) -> OutcomeID {
    let outcomes = names.vocabulary.outcomes
    guard outcomes.count > 1 else { return outcome }
    let other = OutcomeID((outcome.index + 1) % outcomes.count)
    let words = "`\(outcomes[outcome.index].name)` made `\(outcomes[other.index].name)`"
    return choose(.consequence, outcome, among: [(other, words)])
  }
}

// MARK: Time

extension SlipRewriter {
  private mutating func interval(_ interval: Interval) -> Interval {
    Interval(
      amount: amount(interval.amount), from: interval.from.map { clock($0) }, until: interval.until.map { clock($0) })
  }

  private mutating func amount(_ amount: Amount) -> Amount {
    var count = amount.count
    if case .fixed(let number) = count { count = .fixed(self.number(number)) }
    let units = amount.unit.mistaken.map { unit in (unit, "\(amount.unit.name) made \(unit.name)") }
    return Amount(count, choose(.unit, amount.unit, among: units))
  }

  private mutating func limit(_ limit: Limit) -> Limit {
    switch limit {
    case .after(let amount, let clock, let counts):
      let limit = Limit.after(self.amount(amount), self.clock(clock), startCounts: counts)
      return choose(
        .direction, limit, among: [(.before(amount, clock, startCounts: counts), "counting back from its clock")])
    case .before(let amount, let clock, let counts):
      let limit = Limit.before(self.amount(amount), self.clock(clock), startCounts: counts)
      return choose(
        .direction, limit, among: [(.after(amount, clock, startCounts: counts), "counting on from its clock")])
    case .at(let reference): return .at(clock(reference))
    case .anyTimeBefore(let clock):
      return choose(
        .direction, .anyTimeBefore(self.clock(clock)),
        among: [(.anyTimeAfter(clock, urgency: nil), "`before` made `after`")])
    case .anyTimeAfter(nil, _): return limit
    case .anyTimeAfter(let clock?, let urgency):
      return choose(
        .direction, .anyTimeAfter(self.clock(clock), urgency: urgency),
        among: [(.anyTimeBefore(clock), "`after` made `before`")])
    case .earlier(let a, let b):
      let limit = Limit.earlier(self.limit(a), self.limit(b))
      return choose(.comparison, limit, among: [(.later(a, b), "`the earlier of` made `the later of`")])
    case .later(let a, let b):
      let limit = Limit.later(self.limit(a), self.limit(b))
      return choose(.comparison, limit, among: [(.earlier(a, b), "`the later of` made `the earlier of`")])
    case .orElse(let a, let b): return .orElse(self.limit(a), self.limit(b))
    case .rolled(let inner, let roll): return .rolled(self.limit(inner), roll)
    case .extended(let inner, let amount): return .extended(self.limit(inner), self.amount(amount))
    }
  }

  private mutating func clock(_ clock: Clock) -> Clock {
    switch clock {
    case .one(let one): return .one(self.clock(one))
    case .both(let a, let b):
      let both = Clock.both(self.clock(a), self.clock(b))
      return choose(.comparison, both, among: [(.either(a, b), "either of its clocks made enough")])
    case .either(let a, let b):
      let either = Clock.either(self.clock(a), self.clock(b))
      return choose(.comparison, either, among: [(.both(a, b), "both of its clocks made necessary")])
    }
  }

  /// What a limit counts from: another event in its place.
  private mutating func clock(_ reference: Reference) -> Reference {
    let others = names.mistaken(reference).map { other in
      (other, "\(names.words(reference)) made \(names.words(other))")
    }
    return choose(.clock, self.reference(reference), among: others)
  }

  mutating func reference(_ reference: Reference) -> Reference {
    switch reference {
    case .birthday(let years): .birthday(number(years))
    case .weekStart(let week): .weekStart(number(week))
    case .weekEnd(let week): .weekEnd(number(week))
    case .completedWeeks(let weeks): .completedWeeks(number(weeks))
    case .subject, .event, .birth, .expectedBirth, .today: reference
    }
  }
}

// MARK: Conditions

extension SlipRewriter {
  /// The parts of a condition, then what joins them, then its opposite.
  private mutating func condition(_ condition: Condition) -> Condition {
    let words = names.words(condition)
    switch condition {
    case .all(let parts):
      let all = Condition.all(parts.map { self.condition($0) })
      let joined =
        parts.count > 1 ? choose(.connective, all, among: [(.any(parts), "`and` made `or` in \(words)")]) : all
      return choose(.condition, joined, among: [(.not(condition), "denying \(words)")])
    case .any(let parts):
      let any = Condition.any(parts.map { self.condition($0) })
      let joined =
        parts.count > 1 ? choose(.connective, any, among: [(.all(parts), "`or` made `and` in \(words)")]) : any
      return choose(.condition, joined, among: [(.not(condition), "denying \(words)")])
    // Its opposite is what it denies: made once, of the inner one.
    case .not(let inner): return .not(self.condition(inner))
    case .test(let test):
      let changed = Condition.test(self.test(test))
      // A reading is no condition: it is changed where it is adopted.
      if case .reading = test { return changed }
      return choose(.condition, changed, among: [(.not(condition), "denying \(words)")])
    // A named condition belongs to the vocabulary, not to the policy.
    case .named: return choose(.condition, condition, among: [(.not(condition), "denying \(words)")])
    }
  }

  private mutating func comparison(_ comparison: Comparison) -> Comparison {
    choose(
      .comparison, comparison,
      among: comparison.mistaken.map { ($0, "`\(comparison.words)` made `\($0.words)`") })
  }

  private mutating func test(_ test: Test) -> Test {
    switch test {
    case .number(let fact, let comparison, let value):
      return .number(fact, self.comparison(comparison), number(value))
    case .relation(let a, let comparison, let multiple, let divisor, let b):
      let isPlain = multiple == 1 && divisor == 1
      return .relation(
        a, self.comparison(comparison), multiple: isPlain ? 1 : number(multiple),
        divisor: isPlain ? 1 : number(divisor, least: 1), b)
    case .happened(let reference): return .happened(self.reference(reference))
    case .count(let events, let comparison, let value, let upTo):
      return .count(events, self.comparison(comparison), number(value), upTo: upTo.map { reference($0) })
    case .distance(let a, let comparison, let amount, let after, let b):
      let distance = Test.distance(
        reference(a), self.comparison(comparison), self.amount(amount), after: after, reference(b))
      return choose(
        .direction, distance,
        among: [
          (
            .distance(a, comparison, amount, after: !after, b),
            after ? "`after` made `before`" : "`before` made `after`"
          )
        ])
    case .order(let a, let after, let b):
      let order = Test.order(reference(a), after: after, reference(b))
      return choose(
        .direction, order,
        among: [(.order(a, after: !after, b), after ? "`after` made `before`" : "`before` made `after`")])
    case .age(let years, let bound, let reference):
      let bounds = bound.mistaken.map { ($0, "`\(bound.words)` made `\($0.words)`") }
      return .age(number(years), choose(.comparison, bound, among: bounds), self.reference(reference))
    case .unborn(let reference): return .unborn(self.reference(reference))
    case .ordinal(let comparison, let value): return .ordinal(self.comparison(comparison), number(value))
    case .yes, .choice, .kind, .reading: return test
    }
  }
}
