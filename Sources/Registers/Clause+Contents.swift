import PolicyModel

/// What a clause holds, gone through.
extension Clause {
  /// The clause and all that follows when it is not kept.
  var withSequels: [Clause] { [self] + ifMissed.flatMap { $0.withSequels } }

  /// Its citations, and those of its grounds.
  var everyCitation: [Citation] { citations + (grounds?.all.flatMap { $0.citations } ?? []) }

  /// The facts of its conditions, each once; not those of what follows when it is not kept.
  var ownFacts: [FactID] {
    var found: [FactID] = []
    for fact in conditions.flatMap({ $0.facts }) where !found.contains(fact) { found.append(fact) }
    return found
  }

  private var conditions: [Condition] {
    [when, onlyWhen, unless].compactMap { $0 } + extensions.map { $0.when }
      + (grounds?.all.compactMap { $0.when } ?? [])
  }
}

extension Condition {
  fileprivate var facts: [FactID] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap { $0.facts }
    case .not(let inner), .named(_, let inner): inner.facts
    case .test(let test): test.facts
    }
  }
}

extension Test {
  fileprivate var facts: [FactID] {
    switch self {
    case .yes(let fact), .choice(let fact, _), .number(let fact, _, _): [fact]
    case .relation(let first, _, _, _, let second): [first, second]
    case .distance(_, _, let amount, _, _): amount.fact.map { [$0] } ?? []
    case .happened, .count, .order, .age, .unborn, .ordinal, .kind, .reading: []
    }
  }
}

extension Amount {
  fileprivate var fact: FactID? { if case .fact(let fact) = count { fact } else { nil } }
}
