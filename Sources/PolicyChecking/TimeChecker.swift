import PolicyLanguage
import PolicyModel

/// The meaning of amounts, references, clocks and limits.
extension ConditionChecker {
  /// The largest amount of any unit.
  private static let largestAmount: Int64 = 10_000

  mutating func amount(_ syntax: AmountSyntax) -> Amount? {
    switch syntax.count {
    case .fixed(let number):
      guard number <= Self.largestAmount else {
        resolver.report(.value, "an amount of time is at most \(Self.largestAmount) units", syntax.range)
        return nil
      }
      return Amount(.fixed(number), syntax.unit.meaning)
    case .fact(let name): return resolver.number(name).map { Amount(.fact($0), syntax.unit.meaning) }
    }
  }

  mutating func reference(_ syntax: ReferenceSyntax) -> Reference? {
    switch syntax.kind {
    case .birth: return .birth
    case .expectedBirth: return .expectedBirth
    case .today: return .today
    case .birthday(let years): return bounded(years, 1...120, "a birthday", syntax.range).map { .birthday($0) }
    case .weekStart(let week): return bounded(week, 1...45, "a week of pregnancy", syntax.range).map { .weekStart($0) }
    case .weekEnd(let week): return bounded(week, 1...45, "a week of pregnancy", syntax.range).map { .weekEnd($0) }
    case .completedWeeks(let weeks):
      return bounded(weeks, 1...45, "a week of pregnancy", syntax.range).map { .completedWeeks($0) }
    case .event(let name, let pick): return event(name, pick, syntax.range)
    }
  }

  private mutating func bounded(
    _ number: Int64, _ bounds: ClosedRange<Int64>, _ what: String, _ range: SourceRange
  ) -> Int? {
    if bounds.contains(number) { return Int(number) }
    resolver.report(.value, "\(what) lies between \(bounds.lowerBound) and \(bounds.upperBound)", range)
    return nil
  }

  private mutating func event(_ name: Name, _ pick: ReferenceSyntax.Pick, _ range: SourceRange) -> Reference? {
    guard let events = resolver.eventSet(name) else { return nil }
    if pick == .only, events == subject { return .subject }
    if pick == .next || pick == .previous, subject == nil {
      resolver.report(
        .type, "`next` and `previous` need a question that is about an event", range, help: "write `first` or `last`")
      return nil
    }
    let repeats = events.members.count > 1 || resolver.vocabulary[events.members[0]].repeats
    guard pick != .only || !repeats else {
      resolver.report(
        .type, "`\(name.text)` may happen more than once, so the rule says which", range,
        help: subjectName(covering: events).map { "the question is about each `\($0)`: write `the \($0)`" }
          ?? "write `the first \(name.text)` or `the last \(name.text)`")
      return nil
    }
    return .event(events, pick.meaning)
  }

  /// What the question is about, where that takes in some of the events.
  private func subjectName(covering events: EventSet) -> String? {
    guard let subject, events.members.contains(where: { subject.members.contains($0) }) else { return nil }
    if let group = subject.group { return resolver.vocabulary.groups[group].name }
    return resolver.vocabulary[subject.members[0]].name
  }

  mutating func clock(_ syntax: ClockSyntax) -> Clock? {
    switch syntax {
    case .one(let one): return reference(one).map { .one($0) }
    case .both(let first, let second):
      guard let first = reference(first), let second = reference(second) else { return nil }
      return .both(first, second)
    case .either(let first, let second):
      guard let first = reference(first), let second = reference(second) else { return nil }
      return .either(first, second)
    }
  }

  mutating func limit(_ syntax: LimitSyntax, startCounts: Bool) -> Limit? {
    switch syntax {
    case .after(let amount, let clock, let counts):
      guard let amount = self.amount(amount), let clock = self.clock(clock) else { return nil }
      return .after(amount, clock, startCounts: counts ?? startCounts)
    case .before(let amount, let clock, let counts):
      guard let amount = self.amount(amount), let clock = self.clock(clock) else { return nil }
      return .before(amount, clock, startCounts: counts ?? startCounts)
    case .at(let reference): return self.reference(reference).map { .at($0) }
    case .anyTimeBefore(let clock): return self.clock(clock).map { .anyTimeBefore($0) }
    case .anyTimeAfter(nil, let urgency): return .anyTimeAfter(nil, urgency: urgency)
    case .anyTimeAfter(let clock?, let urgency):
      return self.clock(clock).map { .anyTimeAfter($0, urgency: urgency) }
    case .earlier(let a, let b): return pair(a, b, startCounts).map { .earlier($0, $1) }
    case .later(let a, let b): return pair(a, b, startCounts).map { .later($0, $1) }
    case .orElse(let a, let b): return pair(a, b, startCounts).map { .orElse($0, $1) }
    case .rolled(let inner, let roll): return limit(inner, startCounts: startCounts).map { .rolled($0, roll.meaning) }
    }
  }

  private mutating func pair(_ a: LimitSyntax, _ b: LimitSyntax, _ startCounts: Bool) -> (Limit, Limit)? {
    guard let a = limit(a, startCounts: startCounts), let b = limit(b, startCounts: startCounts) else { return nil }
    return (a, b)
  }
}

extension AmountSyntax.Unit {
  var meaning: Amount.Unit {
    switch self {
    case .hours: .hours
    case .days: .days
    case .weeks: .weeks
    case .months: .months
    case .years: .years
    case .workingDays: .workingDays
    case .workingWeeks: .workingWeeks
    }
  }
}

extension ReferenceSyntax.Pick {
  var meaning: Reference.Pick {
    switch self {
    case .only: .only
    case .first: .first
    case .last: .last
    case .next: .next
    case .previous: .previous
    }
  }
}

extension RollSyntax {
  var meaning: Roll {
    switch self {
    case .forward: .forward
    case .back: .back
    }
  }
}
