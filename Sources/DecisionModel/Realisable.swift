import PolicyModel

/// Finds which combinations of truth values a group of atoms can take.
struct Realisable {
  let atoms: [Atom]
  let vocabulary: Vocabulary
  let question: Question

  /// Each combination as bits in the order of the atoms; ascending, without repeats. Nil: all may be.
  var combinations: [UInt64]? {
    switch atoms[0] {
    case .position, .reading: return oneAtMost
    case .choice(let fact, _): return choices(fact)
    case .kind: return kinds
    case .atLeast, .relation: return numbers
    case .countAtLeast, .ordinalAtLeast, .age, .apart: return thresholds
    case .yes, .happened, .unborn: return nil
    }
  }

  /// None of them, or exactly one: the default of a switch has no atom of its own where it is never asked for.
  private var oneAtMost: [UInt64] { [0] + atoms.indices.map { 1 << UInt64($0) } }

  private func choices(_ fact: FactID) -> [UInt64]? {
    guard case .choice(let names) = vocabulary[fact].kind else { return nil }
    return distinct(
      names.indices.map { value in
        bits { atom in
          if case .choice(_, value) = atom { return true }
          return false
        }
      })
  }

  private var kinds: [UInt64]? {
    guard case .each(let events, _) = question.scope else { return nil }
    return distinct(
      events.members.map { member in
        bits { atom in
          if case .kind(member) = atom { return true }
          return false
        }
      })
  }

  /// Thresholds on one quantity: those up to some height hold and those above do not.
  private var thresholds: [UInt64]? {
    var heights: [Int64] = []
    for atom in atoms {
      guard let height = height(atom) else { return nil }
      heights.append(height)
    }
    let levels = [Int64.min] + heights
    return distinct(levels.map { level in bits(heights) { $0 <= level } })
  }

  private func height(_ atom: Atom) -> Int64? {
    switch atom {
    case .countAtLeast(_, let number), .ordinalAtLeast(let number): return number
    case .age(let years, let past, _): return Int64(years) * 2 + (past ? 1 : 0)
    case .apart(_, _, let amount, let strict):
      guard case .fixed(let number) = amount.count else { return nil }
      return number * 2 + (strict ? 1 : 0)
    default: return nil
    }
  }

  /// Every assignment of small numbers that keeps the vocabulary's sums. Comparisons are linear, so numbers a little
  /// beyond the largest constant show every combination that larger ones would.
  private var numbers: [UInt64]? {
    var facts: [FactID] = []
    var largest: Int64 = 3
    for atom in atoms {
      switch atom {
      case .atLeast(let fact, let number):
        if !facts.contains(fact) { facts.append(fact) }
        largest = max(largest, number)
      case .relation(let a, let multiple, let divisor, let b, _):
        for fact in [a, b] where !facts.contains(fact) { facts.append(fact) }
        largest = max(largest, max(multiple, divisor))
      default: return nil
      }
    }
    let bound = largest + 4
    guard facts.count <= 4, bound <= 40 || facts.count <= 2 && bound <= 1_000 else { return nil }
    var values = Array(repeating: Int64(0), count: facts.count)
    var found: [UInt64] = []
    while true {
      if keepsLimits(facts, values) {
        let combination = bits { holds($0, facts, values) }
        if !found.contains(combination) { found.append(combination) }
      }
      var place = 0
      while place < values.count {
        values[place] += 1
        if values[place] <= bound { break }
        values[place] = 0
        place += 1
      }
      if place == values.count { return found.sorted() }
    }
  }

  private func keepsLimits(_ facts: [FactID], _ values: [Int64]) -> Bool {
    for (fact, value) in zip(facts, values) {
      if case .number(let range) = vocabulary[fact].kind, !range.contains(value) { return false }
    }
    for limit in vocabulary.limits {
      guard let bound = facts.firstIndex(of: limit.bound) else { continue }
      let sum = limit.addends.reduce(Int64(0)) { $0 + (facts.firstIndex(of: $1).map { values[$0] } ?? 0) }
      if sum > values[bound] { return false }
    }
    return true
  }

  private func holds(_ atom: Atom, _ facts: [FactID], _ values: [Int64]) -> Bool {
    func value(_ fact: FactID) -> Int64 { facts.firstIndex(of: fact).map { values[$0] } ?? 0 }
    switch atom {
    case .atLeast(let fact, let number): return value(fact) >= number
    case .relation(let a, let multiple, let divisor, let b, let strict):
      let left = divisor * value(a)
      let right = multiple * value(b)
      return strict ? left > right : left >= right
    default: return false
    }
  }

  private func bits(_ holds: (Atom) -> Bool) -> UInt64 { bits(atoms, holds) }

  private func bits<T>(_ items: [T], _ holds: (T) -> Bool) -> UInt64 {
    var result: UInt64 = 0
    for (index, item) in items.enumerated() where holds(item) { result |= 1 << UInt64(index) }
    return result
  }

  private func distinct(_ combinations: [UInt64]) -> [UInt64] {
    combinations.sorted().reduce(into: []) { list, next in
      if list.last != next { list.append(next) }
    }
  }
}
