import PolicyModel

/// The small changes of one clause that another authority might have written instead.
enum ClauseEdits {
  /// Every change; without a clause, it is left out.
  static func all(of clause: Clause) -> [Clause?] {
    let changed = numbers(of: clause) + units(of: clause) + conditions(of: clause) + [force(of: clause)]
    return [nil] + changed.map { $0 }
  }

  private static func changing(_ clause: Clause, _ change: (inout Clause) -> Void) -> Clause {
    var changed = clause
    change(&changed)
    return changed
  }

  private static func numbers(of clause: Clause) -> [Clause] {
    amounts(of: clause) { amount in
      guard case .fixed(let count) = amount.count else { return [] }
      return [-2, -1, 1, 2, 5].map { count + $0 }.filter { $0 > 0 }.map { Amount(.fixed($0), amount.unit) }
    }
  }

  private static func units(of clause: Clause) -> [Clause] {
    amounts(of: clause) { amount in
      switch amount.unit {
      case .hours, .workingDays: [Amount(amount.count, .days)]
      case .days: [Amount(amount.count, .workingDays)]
      case .weeks: [Amount(amount.count, .workingWeeks)]
      case .workingWeeks, .months: [Amount(amount.count, .weeks)]
      case .years: [Amount(amount.count, .months)]
      }
    }
  }

  /// The clause with each of its limits' amounts made each of what `others` gives.
  private static func amounts(of clause: Clause, _ others: (Amount) -> [Amount]) -> [Clause] {
    var changed: [Clause] = []
    for limit in clause.timing.due.map({ limits($0, others) }) ?? [] {
      changed.append(changing(clause) { $0.timing.due = limit })
    }
    for limit in clause.timing.earliest.map({ limits($0, others) }) ?? [] {
      changed.append(changing(clause) { $0.timing.earliest = limit })
    }
    guard let every = clause.timing.every else { return changed }
    return changed
      + others(every.amount).map { amount in
        changing(clause) { $0.timing.every = Interval(amount: amount, from: every.from, until: every.until) }
      }
  }

  private static func limits(_ limit: Limit, _ others: (Amount) -> [Amount]) -> [Limit] {
    switch limit {
    case .after(let amount, let clock, let counts): others(amount).map { .after($0, clock, startCounts: counts) }
    case .before(let amount, let clock, let counts): others(amount).map { .before($0, clock, startCounts: counts) }
    case .at, .anyTimeBefore, .anyTimeAfter: []
    case .earlier(let a, let b): limits(a, others).map { .earlier($0, b) }
    case .later(let a, let b): limits(a, others).map { .later($0, b) }
    case .orElse(let a, let b): limits(a, others).map { .orElse($0, b) }
    case .rolled(let inner, let roll): limits(inner, others).map { .rolled($0, roll) }
    case .extended(let inner, let amount): others(amount).map { .extended(inner, $0) }
    }
  }

  private static func conditions(of clause: Clause) -> [Clause] {
    var changed: [Clause] = []
    for path in [\Clause.when, \Clause.onlyWhen, \Clause.unless] {
      guard let condition = clause[keyPath: path] else { continue }
      changed.append(changing(clause) { $0[keyPath: path] = nil })
      changed.append(changing(clause) { $0[keyPath: path] = .not(condition) })
    }
    return changed
  }

  private static func force(of clause: Clause) -> Clause {
    changing(clause) { $0.force = $0.force == .may ? .should : .may }
  }
}
