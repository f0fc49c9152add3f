import PolicyModel

/// Finds which combinations of truth values a group of atoms can take.
struct Realisable {
  let atoms: [Atom]
  let vocabulary: Vocabulary
  let question: Question
  /// Numbers that are known, and how many assignments of the others may be tried.
  var known: (FactID) -> Int64? = { _ in nil }
  var bound = NumberCandidates.bound
  /// How many combinations there can be at most.
  var enough = Int.max

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

  private var numbers: [UInt64]? { numberExamples(likely: false)?.map { $0.bits }.sorted() }

  /// Each combination that numbers can take, with numbers that give it, in the order of their finding.
  ///
  /// Tries every assignment of small numbers that keeps the vocabulary's ranges and sums; nil where these are too many.
  ///
  /// - Parameter likely: Whether the likeliest numbers are looked for rather than the first.
  func numberExamples(likely: Bool) -> [(bits: UInt64, facts: [FactID], values: [Int64])]? {
    guard let candidates = NumberCandidates(atoms: atoms, vocabulary: vocabulary, known: known, bound: bound)
    else { return nil }
    let sums = self.sums(of: candidates.facts)
    let comparisons = atoms.map { comparison($0, candidates.facts) }
    var values = candidates.lists.map { $0[0] }
    var indices = Array(repeating: 0, count: values.count)
    var places: [UInt64: Int] = [:]
    var oddities: [Int64] = []
    var found: [(bits: UInt64, facts: [FactID], values: [Int64])] = []
    while true {
      if sums.allSatisfy({ $0.isKept(values) }) {
        let bits = bits(comparisons) { $0.holds(values) }
        if let place = places[bits] {
          if likely, oddity(values, sums) < oddities[place] {
            oddities[place] = oddity(values, sums)
            found[place].values = values
          }
        } else {
          places[bits] = found.count
          oddities.append(likely ? oddity(values, sums) : 0)
          found.append((bits, candidates.facts, values))
        }
      }
      if found.count == enough { return found }
      var place = 0
      while place < indices.count {
        indices[place] = (indices[place] + 1) % candidates.lists[place].count
        values[place] = candidates.lists[place][indices[place]]
        if indices[place] > 0 { break }
        place += 1
      }
      if place == indices.count { return found }
    }
  }

  /// How unlike a real count the numbers are: where all who could be counted are, and they are a handful, not at all.
  private func oddity(_ values: [Int64], _ sums: [Sum]) -> Int64 {
    let handful: Int64 = 4
    return sums.reduce(0) { $0 + $1.slack(values) + 100 * max(handful - $1.limit(values), 0) }
  }

  /// A limit of the vocabulary, over numbers that are tried and numbers that are known.
  private struct Sum {
    var addends: [Int] = []
    var knownSum: Int64 = 0
    /// Index of the bound among the numbers tried, or its value.
    let bound: (index: Int?, value: Int64)

    func isKept(_ values: [Int64]) -> Bool { slack(values) >= 0 }

    func limit(_ values: [Int64]) -> Int64 { bound.index.map { values[$0] } ?? bound.value }

    /// How much is left below the bound.
    func slack(_ values: [Int64]) -> Int64 {
      var sum = knownSum
      for index in addends { sum += values[index] }
      return limit(values) - sum
    }
  }

  private func sums(of facts: [FactID]) -> [Sum] {
    vocabulary.limits.compactMap { limit in
      let index = facts.firstIndex(of: limit.bound)
      guard index != nil || known(limit.bound) != nil else { return nil }
      var sum = Sum(bound: (index, known(limit.bound) ?? 0))
      for addend in limit.addends {
        if let index = facts.firstIndex(of: addend) {
          sum.addends.append(index)
        } else {
          sum.knownSum += known(addend) ?? 0
        }
      }
      return sum
    }
  }

  /// `divisor` times one number against `multiple` times another, or against a constant.
  private struct NumberComparison {
    let left: Int
    let divisor: Int64
    let right: Int?
    let multiple: Int64
    let isStrict: Bool

    func holds(_ values: [Int64]) -> Bool {
      let a = divisor * values[left]
      let b = right.map { multiple * values[$0] } ?? multiple
      return isStrict ? a > b : a >= b
    }
  }

  private func comparison(_ atom: Atom, _ facts: [FactID]) -> NumberComparison {
    func index(_ fact: FactID) -> Int { facts.firstIndex(of: fact) ?? 0 }
    switch atom {
    case .relation(let a, let multiple, let divisor, let b, let strict):
      return NumberComparison(left: index(a), divisor: divisor, right: index(b), multiple: multiple, isStrict: strict)
    case .atLeast(let fact, let number):
      return NumberComparison(left: index(fact), divisor: 1, right: nil, multiple: number, isStrict: false)
    default: preconditionFailure("numbers are compared by two sorts of atoms only")
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
