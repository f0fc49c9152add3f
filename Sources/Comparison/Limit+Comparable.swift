import Evaluation
import PolicyModel

/// What of a limit can be compared as dates.
extension Limit {
  /// The limit without the halves that have no date, as an evaluation takes it: of two, the one with a date binds.
  ///
  /// Nil where no date is sure.
  var dated: Limit? {
    switch self {
    case .after, .before, .at: return self
    case .anyTimeBefore, .anyTimeAfter: return nil
    case .earlier(let a, let b): return Self.either(a.dated, b.dated) { .earlier($0, $1) }
    case .later(let a, let b): return Self.either(a.dated, b.dated) { .later($0, $1) }
    case .orElse(let a, let b):
      guard let first = a.dated, let second = b.dated else { return nil }
      return .orElse(first, second)
    case .rolled(let inner, let roll): return inner.dated.map { .rolled($0, roll) }
    case .extended(let inner, let amount): return inner.dated.map { .extended($0, amount) }
    }
  }

  private static func either(_ a: Limit?, _ b: Limit?, _ both: (Limit, Limit) -> Limit) -> Limit? {
    guard let a, let b else { return a ?? b }
    return both(a, b)
  }

  /// The first fact that sets one of its amounts.
  var countingFact: FactID? {
    switch self {
    case .after(let amount, _, _), .before(let amount, _, _): amount.countingFact
    case .at, .anyTimeBefore, .anyTimeAfter: nil
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b): a.countingFact ?? b.countingFact
    case .rolled(let inner, _): inner.countingFact
    case .extended(let inner, let amount): inner.countingFact ?? amount.countingFact
    }
  }

  /// What a case records to start it, each once, in the order of the text.
  var recordedStarts: [Reference] {
    var found: [Reference] = []
    for reference in references where !found.contains(reference.recorded) { found.append(reference.recorded) }
    return found
  }

  /// Everything that starts it, in the order of the text.
  var references: [Reference] {
    switch self {
    case .after(_, let clock, _), .before(_, let clock, _), .anyTimeBefore(let clock): clock.references
    case .anyTimeAfter(let clock, _): clock?.references ?? []
    case .at(let reference): [reference]
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b): a.references + b.references
    case .rolled(let inner, _), .extended(let inner, _): inner.references
    }
  }
}

extension Amount {
  fileprivate var countingFact: FactID? {
    if case .fact(let fact) = count { fact } else { nil }
  }
}

extension Clock {
  fileprivate var references: [Reference] {
    switch self {
    case .one(let one): [one]
    case .both(let a, let b), .either(let a, let b): [a, b]
    }
  }
}

extension Reference {
  /// Whether a case can tell its time of day.
  var mayHaveTime: Bool {
    switch self {
    case .subject, .event: true
    case .birth, .expectedBirth, .today, .birthday, .weekStart, .weekEnd, .completedWeeks: false
    }
  }
}
