import PolicyModel

/// What the governing clauses of one answer speak of under the adopted readings.
struct Mentions {
  private(set) var facts: Set<FactID> = []
  private(set) var events: Set<EventID> = []
  /// Events that keep an interval.
  private(set) var recurring: Set<EventID> = []
  /// Amounts that days are counted by, forward and back.
  private(set) var later: Set<Amount> = []
  private(set) var earlier: Set<Amount> = []
  private(set) var ages: Set<Int> = []
  private(set) var weeksOfPregnancy: Set<Int> = []
  /// Whether a child's birth matters at all.
  private(set) var birth = false
  private(set) var ordinals = false
  private(set) var looksBack = false

  init(_ question: Question, _ policies: [Policy]) {
    if case .each(let set, let booked) = question.scope {
      events.formUnion(set.members)
      looksBack = booked
    }
    events.formUnion(question.doneBy)
    for policy in policies {
      for part in policy.answers[question.id.index]?.parts ?? [] {
        for clause in part.positions[0].clauses where policy.adopts(clause) { add(clause, question) }
      }
    }
  }

  private mutating func add(_ clause: Clause, _ question: Question) {
    for condition in [clause.when, clause.onlyWhen, clause.unless].compactMap({ $0 }) { add(condition) }
    for condition in clause.grounds?.all.compactMap({ $0.when }) ?? [] { add(condition) }
    for more in clause.extensions {
      add(more.when)
      later.insert(more.amount)
    }
    for limit in clause.outcomes.compactMap({ $0.limit }) { add(limit) }
    for limit in [clause.timing.due, clause.timing.earliest].compactMap({ $0 }) { add(limit) }
    looksBack = looksBack || clause.timing.isBackward
    events.formUnion(clause.doneBy)
    if let interval = clause.timing.every {
      recurring.formUnion(clause.doneBy.isEmpty ? question.doneBy : clause.doneBy)
      add(interval.amount, after: true)
      for reference in [interval.from, interval.until].compactMap({ $0 }) { add(reference) }
    }
  }

  private mutating func add(_ amount: Amount, after: Bool) {
    if case .fact(let fact) = amount.count { facts.insert(fact) }
    if after { later.insert(amount) } else { earlier.insert(amount) }
  }

  private mutating func add(_ limit: Limit) {
    switch limit {
    case .after(let amount, let clock, _):
      add(amount, after: true)
      add(clock)
    case .before(let amount, let clock, _):
      add(amount, after: false)
      add(clock)
    case .at(let reference): add(reference)
    case .anyTimeBefore(let clock): add(clock)
    case .anyTimeAfter(let clock, _): if let clock { add(clock) }
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b):
      add(a)
      add(b)
    case .rolled(let inner, _): add(inner)
    case .extended(let inner, let amount):
      add(inner)
      add(amount, after: true)
    }
  }

  private mutating func add(_ clock: Clock) {
    switch clock {
    case .one(let reference): add(reference)
    case .both(let a, let b), .either(let a, let b):
      add(a)
      add(b)
    }
  }

  private mutating func add(_ reference: Reference) {
    switch reference {
    case .event(let set, _): events.formUnion(set.members)
    case .birth, .expectedBirth: birth = true
    case .birthday(let age): ages.insert(age)
    case .weekStart(let week), .weekEnd(let week), .completedWeeks(let week): weeksOfPregnancy.insert(week)
    case .subject, .today: break
    }
  }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .all(let inner), .any(let inner): for condition in inner { add(condition) }
    case .not(let inner), .named(_, let inner): add(inner)
    case .test(let test): add(test)
    }
  }

  private mutating func add(_ test: Test) {
    switch test {
    case .yes(let fact), .choice(let fact, _), .number(let fact, _, _): facts.insert(fact)
    case .relation(let fact, _, _, _, let other): facts.formUnion([fact, other])
    case .happened(let reference): add(reference)
    case .count(let set, _, _, let upTo):
      events.formUnion(set.members)
      if let upTo { add(upTo) }
    case .distance(let a, _, let amount, let after, let b):
      add(a)
      add(b)
      add(amount, after: after)
    case .order(let a, _, let b):
      add(a)
      add(b)
    case .age(let age, _, let reference):
      ages.insert(age)
      add(reference)
    case .unborn(let reference):
      birth = true
      add(reference)
    case .ordinal: ordinals = true
    case .kind, .reading: break
    }
  }
}

extension Policy {
  func adopts(_ clause: Clause) -> Bool {
    clause.readAs.allSatisfy { readings[$0.reading].adopted == $0.choice }
  }
}
