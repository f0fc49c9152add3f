import PolicyModel

/// Compares what two policies say, clause by clause, under the readings in force.
struct ClauseComparison {
  private(set) var aspects: Set<Aspect> = []
  /// Whether one binds more strongly than the other: `must` over `should` over `may`.
  private(set) var changesForce = false

  /// Compares the governing clauses of each part; parts are matched in order.
  init(_ a: [[Clause]], _ b: [[Clause]]) {
    if a.count != b.count { aspects.insert(.act) }
    if a.count != b.count { aspects.insert(.condition) }
    for (first, second) in zip(a, b) { compare(first, second) }
  }

  /// Compares parts that were matched before.
  init(_ a: [[Clause]], _ b: [[Clause]], matched: [([Clause], [Clause])]) {
    if matched.count < max(a.count, b.count) { aspects = [.act, .condition] }
    for (first, second) in matched { compare(first, second) }
  }

  /// Two lists of clauses, of which the first that applies counts.
  private mutating func compare(_ a: [Clause], _ b: [Clause]) {
    if a.count != b.count { aspects.insert(.condition) }
    for (first, second) in zip(a, b) { compare(first, second) }
  }

  private mutating func compare(_ a: Clause, _ b: Clause) {
    if a.force != b.force { aspects.insert(.modality) }
    if a.force.rank != b.force.rank { changesForce = true }
    if a.force.isProhibition != b.force.isProhibition { aspects.insert(.direction) }
    if a.holders != b.holders { aspects.insert(.actor) }
    if a.act != b.act { aspects.insert(.act) }
    if a.when != b.when || a.onlyWhen != b.onlyWhen { aspects.insert(.condition) }
    if a.unless != b.unless { aspects.insert(.exception) }
    if a.agreedBy != b.agreedBy || a.consulting != b.consulting || a.judgedBy != b.judgedBy {
      aspects.insert(.approval)
    }
    if a.ifMissed.count != b.ifMissed.count || zip(a.ifMissed, b.ifMissed).contains(where: { $0.act != $1.act }) {
      aspects.insert(.consequence)
    }
    if a.outcomes != b.outcomes { aspects.insert(.outcome) }
    if a.extensions.count != b.extensions.count
      || zip(a.extensions, b.extensions).contains(where: { $0.amount != $1.amount || $0.when != $1.when })
    {
      aspects.insert(.condition)
    }
    if !sameGrounds(a.grounds, b.grounds) { aspects.insert(.grounds) }
    compare(a.timing, b.timing)
  }

  private func sameGrounds(_ a: Grounds?, _ b: Grounds?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return a.closed == b.closed && Set(a.all.map { $0.when }) == Set(b.all.map { $0.when })
  }

  private mutating func compare(_ a: Timing, _ b: Timing) {
    compare(a.due, b.due)
    compare(a.earliest, b.earliest)
    guard a.every != b.every else { return }
    guard let first = a.every, let second = b.every else {
      aspects.insert(.limit)
      return
    }
    if first.from != second.from || first.until != second.until { aspects.insert(.clock) }
    compare(first.amount, second.amount)
  }

  private mutating func compare(_ a: Amount, _ b: Amount) {
    if a.unit != b.unit { aspects.insert(.unit) }
    if a.count != b.count { aspects.insert(.limit) }
  }

  private mutating func compare(_ a: Limit?, _ b: Limit?) {
    guard a != b else { return }
    guard let a, let b else {
      aspects.insert(.limit)
      return
    }
    switch (a, b) {
    case (.after(let x, let p, let s), .after(let y, let q, let t)),
      (.before(let x, let p, let s), .before(let y, let q, let t)):
      compare(x, y)
      if p != q { aspects.insert(.clock) }
      if s != t { aspects.insert(.limit) }
    case (.after(let x, let p, _), .before(let y, let q, _)), (.before(let x, let p, _), .after(let y, let q, _)):
      aspects.insert(.direction)
      compare(x, y)
      if p != q { aspects.insert(.clock) }
    case (.anyTimeBefore(let p), .anyTimeBefore(let q)):
      if p != q { aspects.insert(.clock) }
    default:
      aspects.insert(.limit)
      if a.clocks != b.clocks { aspects.insert(.clock) }
      if a.isBackward != b.isBackward { aspects.insert(.direction) }
    }
  }
}
