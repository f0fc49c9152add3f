import PolicyModel

@testable import Scenarios

/// What may be done to a clause; without a clause, it is left out.
struct ClauseEdit {
  let words: String
  let clause: Clause?

  /// Every edit: the single changes that a scenario should notice, and besides other units and negated conditions.
  static func all(of clause: Clause, _ names: SlipNames) -> [ClauseEdit] {
    let kinds: [PolicyMutation.Kind] = [.force, .number, .condition, .consequence]
    return [ClauseEdit(words: "left out", clause: nil)]
      + ClauseChange.all(of: clause, names).filter { kinds.contains($0.kind) }.map {
        ClauseEdit(words: $0.words, clause: $0.clause)
      }
      + negations(of: clause) + units(of: clause)
  }

  static func changing(_ clause: Clause, _ words: String, _ change: (inout Clause) -> Void) -> ClauseEdit {
    var changed = clause
    change(&changed)
    return ClauseEdit(words: words, clause: changed)
  }

  // MARK: Conditions

  private static func negations(of clause: Clause) -> [ClauseEdit] {
    var edits: [ClauseEdit] = []
    if let when = clause.when { edits.append(changing(clause, "`when` negated") { $0.when = .not(when) }) }
    if let only = clause.onlyWhen { edits.append(changing(clause, "`only when` negated") { $0.onlyWhen = .not(only) }) }
    if let unless = clause.unless { edits.append(changing(clause, "`unless` negated") { $0.unless = .not(unless) }) }
    return edits
  }

  // MARK: Units

  private static func units(of clause: Clause) -> [ClauseEdit] {
    var edits: [ClauseEdit] = []
    if let due = clause.timing.due.flatMap({ changed($0) }) {
      edits.append(changing(clause, "another unit of the last day") { $0.timing.due = due })
    }
    if let earliest = clause.timing.earliest.flatMap({ changed($0) }) {
      edits.append(changing(clause, "another unit of the first day") { $0.timing.earliest = earliest })
    }
    if let every = clause.timing.every {
      let changed = Interval(amount: changed(every.amount), from: every.from, until: every.until)
      edits.append(changing(clause, "another unit of the interval") { $0.timing.every = changed })
    }
    return edits
  }

  private static func changed(_ amount: Amount) -> Amount {
    let unit: Amount.Unit =
      switch amount.unit {
      case .hours, .workingDays: .days
      case .days: .workingDays
      case .weeks: .workingWeeks
      case .workingWeeks: .weeks
      case .months: .weeks
      case .years: .months
      }
    return Amount(amount.count, unit)
  }

  /// Nil where the limit has no amount.
  private static func changed(_ limit: Limit) -> Limit? {
    switch limit {
    case .after(let amount, let clock, let counts): .after(changed(amount), clock, startCounts: counts)
    case .before(let amount, let clock, let counts): .before(changed(amount), clock, startCounts: counts)
    case .at, .anyTimeBefore, .anyTimeAfter: nil
    case .earlier(let a, let b): changed(a).map { .earlier($0, b) }
    case .later(let a, let b): changed(a).map { .later($0, b) }
    case .orElse(let a, let b): changed(a).map { .orElse($0, b) }
    case .rolled(let inner, let roll): changed(inner).map { .rolled($0, roll) }
    case .extended(let inner, let amount): changed(inner).map { .extended($0, amount) }
    }
  }
}
