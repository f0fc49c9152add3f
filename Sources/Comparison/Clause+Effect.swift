import PolicyModel

extension Answer {
  /// Whether both answers surely come to the same in every situation: their clauses in force say the same but for the
  /// holder, the act, the words and how strongly a duty binds.
  ///
  /// Each under the readings in force of its policy.
  func isPlainlyAlike(_ other: Answer, _ readings: [Int], _ otherReadings: [Int]) -> Bool {
    guard parts.count == other.parts.count else { return false }
    return zip(parts, other.parts).allSatisfy { a, b in
      let (first, second) = (a.inForce(readings), b.inForce(otherReadings))
      return a.name == b.name && first.count == second.count && zip(first, second).allSatisfy { $0.isPlainlyAlike($1) }
    }
  }
}

extension Part {
  /// The clauses of the governing position that stand under the readings in force.
  func inForce(_ readings: [Int]) -> [Clause] {
    positions[0].clauses.filter { clause in clause.readAs.allSatisfy { readings[$0.reading] == $0.choice } }
  }
}

extension Clause {
  func isPlainlyAlike(_ other: Clause) -> Bool {
    force.sort == other.force.sort && timing == other.timing && when == other.when && onlyWhen == other.onlyWhen
      && unless == other.unless && doneBy == other.doneBy && outcomes == other.outcomes
      && conditionsOfGrounds == other.conditionsOfGrounds && grounds?.closed == other.grounds?.closed
      && extensions.count == other.extensions.count
      && zip(extensions, other.extensions).allSatisfy { $0.amount == $1.amount && $0.when == $1.when }
      && !asksForReading && !other.asksForReading
  }

  private var conditionsOfGrounds: [Condition?]? { grounds?.all.map { $0.when } }

  private var asksForReading: Bool { conditions.contains { !$0.readingsUsed.isEmpty } }

  private var conditions: [Condition] {
    ([when, onlyWhen, unless] + extensions.map { $0.when } + (conditionsOfGrounds ?? [])).compactMap { $0 }
  }

  /// Readings under which the clause stands, or of which its conditions ask.
  package var readingsUsed: [Int] { readAs.map { $0.reading } + conditions.flatMap { $0.readingsUsed } }
}

extension Condition {
  fileprivate var readingsUsed: [Int] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap { $0.readingsUsed }
    case .not(let inner), .named(_, let inner): inner.readingsUsed
    case .test(.reading(let reading, _)): [reading]
    case .test: []
    }
  }
}

extension Force {
  /// What tells forces apart in effect: a duty, a permission, a prohibition, or a person's decision.
  fileprivate var sort: Int {
    switch self {
    case .must, .will, .should, .expected: 0
    case .may: 1
    case .mustNot, .shouldNot: 2
    case .decides: 3
    }
  }
}
