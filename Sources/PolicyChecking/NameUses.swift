import PolicyLanguage

/// The names of the vocabulary that declarations use.
struct NameUses {
  /// Of events, groups, facts, roles and terms, which share one set of names.
  private(set) var names: Set<String> = []
  private(set) var outcomes: Set<String> = []

  mutating func add(_ declaration: DeclarationSyntax) {
    switch declaration {
    case .group(let group): add(group.members)
    case .fact(let fact):
      add(fact.judgedBy)
      // It tells the engine which event is a further sitting, whether or not a policy asks for it.
      if fact.marksFurtherSitting { add(fact.name) }
    case .limit(let limit): add(limit.addends + [limit.bound])
    case .term(let term): add(term.condition)
    case .question(let question):
      if case .each(let name, _)? = question.scope { add(name) }
      add(question.doneBy)
    case .policy(let policy): add(policy.editionEvent)
    case .answer(let answer):
      for part in answer.parts {
        for position in part.positions { for clause in position.clauses { add(clause) } }
      }
    default: break
    }
  }

  private mutating func add(_ name: Name?) {
    if let name { names.insert(name.text) }
  }

  private mutating func add(_ all: [Name]) {
    for name in all { names.insert(name.text) }
  }

  private mutating func add(_ clause: ClauseSyntax) {
    add(clause.holders + clause.agreedBy + clause.consulting + clause.doneBy)
    add(clause.judgedBy)
    for limit in clause.limits { add(limit) }
    for condition in clause.when + clause.onlyWhen + clause.unless { add(condition) }
    for outcome in clause.outcomes {
      outcomes.insert(outcome.name.text)
      if let limit = outcome.limit { add(limit) }
    }
    for ground in clause.grounds?.grounds ?? [] {
      if let when = ground.when { add(when) }
    }
    for item in clause.extensions {
      add(item.amount)
      add(item.when)
    }
    for clause in clause.ifMissed { add(clause) }
  }

  private mutating func add(_ condition: ConditionSyntax) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { add(part) }
    case .not(let inner): add(inner)
    case .test(let test, _): add(test)
    }
  }

  private mutating func add(_ test: TestSyntax) {
    switch test {
    case .named(let name), .choice(let name, _, _), .number(let name, _, _): add(name)
    case .relation(let a, _, _, _, let b): add([a, b])
    case .happened(let reference, _), .age(_, _, let reference), .unborn(let reference), .ordinal(let reference, _, _):
      add(reference)
    case .count(_, _, let name, let end):
      add(name)
      if let end { add(end) }
    case .distance(let a, _, let amount, _, let b):
      add(amount)
      add(a)
      add(b)
    case .order(let a, _, let b):
      add(a)
      add(b)
    case .isKind(let reference, let name):
      add(reference)
      add(name)
    case .reading: break
    }
  }

  // MARK: Time

  private mutating func add(_ timing: TimingSyntax) {
    switch timing {
    case .due(let limit), .earliest(let limit): add(limit)
    case .every(let amount, let from, let until):
      add(amount)
      if let from { add(from) }
      if let until { add(until) }
    }
  }

  private mutating func add(_ limit: LimitSyntax) {
    switch limit {
    case .after(let amount, let clock, _), .before(let amount, let clock, _):
      add(amount)
      add(clock)
    case .at(let reference): add(reference)
    case .anyTimeBefore(let clock): add(clock)
    case .anyTimeAfter(let clock, _): if let clock { add(clock) }
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b):
      add(a)
      add(b)
    case .rolled(let inner, _): add(inner)
    }
  }

  private mutating func add(_ clock: ClockSyntax) {
    switch clock {
    case .one(let reference): add(reference)
    case .both(let a, let b), .either(let a, let b):
      add(a)
      add(b)
    }
  }

  private mutating func add(_ reference: ReferenceSyntax) {
    if case .event(let name, _) = reference.kind { add(name) }
  }

  private mutating func add(_ amount: AmountSyntax) {
    if case .fact(let name) = amount.count { add(name) }
  }
}
