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
    let (lowest, highest) = extremes
    let levels = [lowest] + heights.filter { $0 > lowest && $0 <= highest }
    return distinct(levels.map { level in bits(heights) { $0 <= level } })
  }

  /// What the quantity is at least, and at most.
  private var extremes: (Int64, Int64) {
    switch atoms[0] {
    case .ordinalAtLeast: (1, Int64.max)
    case .countAtLeast(let events, _, _):
      (0, events.members.contains { vocabulary[$0].repeats } ? Int64.max : Int64(events.members.count))
    default: (Int64.min, Int64.max)
    }
  }

  private func height(_ atom: Atom) -> Int64? {
    switch atom {
    case .countAtLeast(_, let number, _), .ordinalAtLeast(let number): return number
    case .age(let years, let past, _): return Int64(years) * 2 + (past ? 1 : 0)
    case .apart(_, _, let amount, let strict, _):
      guard case .fixed(let number) = amount.count else { return nil }
      return number * 2 + (strict ? 1 : 0)
    default: return nil
    }
  }

  /// Every assignment of small numbers that keeps the vocabulary's ranges and sums.
  private var numbers: [UInt64]? {
    guard let candidates = NumberCandidates(atoms: atoms, vocabulary: vocabulary) else { return nil }
    var values = candidates.lists.map { $0[0] }
    var places = Array(repeating: 0, count: values.count)
    var found: Set<UInt64> = []
    while true {
      if keepsLimits(candidates.facts, values) { found.insert(bits { holds($0, candidates.facts, values) }) }
      var place = 0
      while place < places.count {
        places[place] = (places[place] + 1) % candidates.lists[place].count
        values[place] = candidates.lists[place][places[place]]
        if places[place] > 0 { break }
        place += 1
      }
      if place == places.count { return found.sorted() }
    }
  }

  private func keepsLimits(_ facts: [FactID], _ values: [Int64]) -> Bool {
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
