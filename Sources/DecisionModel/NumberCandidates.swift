import PolicyModel

/// The numbers that must be tried so that every combination of comparisons that can hold is seen.
///
/// A number that is only compared with constants is tried just below and at each. Numbers tied to one another, by a
/// comparison or by a sum of the vocabulary, are tried from 0 up to a height that lets the largest of them pass every
/// constant and multiple that it is compared with.
struct NumberCandidates {
  /// Assignments beyond this many are not tried: then nothing is said of the combinations.
  static let bound: Int64 = 500_000

  let facts: [FactID]
  /// For each fact the numbers to try, ascending and within its range; never empty.
  let lists: [[Int64]]

  /// A number that is known is the only one tried. Nil where the atoms are not all of numbers, or more assignments than
  /// the bound would have to be tried.
  init?(atoms: [Atom], vocabulary: Vocabulary, known: (FactID) -> Int64?, bound: Int64 = Self.bound) {
    var facts: [FactID] = []
    var constants: [FactID: [Int64]] = [:]
    var relations: [(small: FactID, large: FactID, factor: Int64)] = []
    for atom in atoms {
      switch atom {
      case .atLeast(let fact, let number):
        if !facts.contains(fact) { facts.append(fact) }
        constants[fact, default: []].append(number)
      case .relation(let a, let multiple, let divisor, let b, _):
        for fact in [a, b] where !facts.contains(fact) { facts.append(fact) }
        // divisor × a is compared with multiple × b.
        relations.append(
          divisor >= multiple
            ? (a, b, (divisor + multiple - 1) / multiple) : (b, a, (multiple + divisor - 1) / divisor))
      default: return nil
      }
    }
    let limits = vocabulary.limits.filter { facts.contains($0.bound) }
    var tied = Set(relations.flatMap { [$0.small, $0.large] })
    for limit in limits { tied.formUnion((limit.addends + [limit.bound]).filter { facts.contains($0) }) }

    var height: Int64 = 0
    for fact in tied {
      guard case .number(let range) = vocabulary[fact].kind else { return nil }
      height += max(constants[fact]?.max() ?? 0, range.lowerBound, known(fact) ?? 0, 0)
    }
    for fact in Set(limits.flatMap { $0.addends }) where !facts.contains(fact) { height += max(known(fact) ?? 0, 0) }
    height = (max(height, 3) + 1) &* Self.longestChain(relations) &+ 2
    guard height <= 100_000 else { return nil }

    var assignments: Int64 = 1
    var lists: [[Int64]] = []
    for fact in facts {
      guard case .number(let range) = vocabulary[fact].kind else { return nil }
      if let value = known(fact) {
        lists.append([value])
        continue
      }
      let numbers = (constants[fact] ?? []).flatMap { [$0 - 1, $0] }
      let wanted = tied.contains(fact) ? Array(0...height) + [range.lowerBound] : numbers + [range.lowerBound]
      let most = limits.filter { $0.addends.contains(fact) }.compactMap { known($0.bound) }.min() ?? Int64.max
      let list = Set(wanted).filter { range.contains($0) && $0 <= most }.sorted()
      guard !list.isEmpty else { return nil }
      assignments *= Int64(list.count)
      guard assignments <= bound else { return nil }
      lists.append(list)
    }
    self.facts = facts
    self.lists = lists
  }

  /// The largest product of factors along a chain of comparisons, each of the larger side of the one before.
  private static func longestChain(_ relations: [(small: FactID, large: FactID, factor: Int64)]) -> Int64 {
    var reach: [FactID: Int64] = [:]
    for _ in 0..<min(relations.count, 4) {
      let before = reach
      for (small, large, factor) in relations where factor > 1 {
        reach[large] = max(reach[large] ?? 1, min((before[small] ?? 1) * factor, 1_000))
      }
    }
    return reach.values.max() ?? 1
  }
}
