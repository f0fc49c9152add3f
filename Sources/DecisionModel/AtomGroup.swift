import PolicyModel

/// Atoms over the same facts, events or numbers, with the combinations of their values that can be.
///
/// Where the atoms of a group are independent, or their dependence is not known, `combinations` is nil.
public struct AtomGroup: Sendable {
  /// Indices into the diagram's atoms, ascending; at most 64.
  public let atoms: [Int]
  /// Each a set of bits: bit i is the value of `atoms[i]`.
  public let combinations: [UInt64]?

  /// What ties atoms together.
  private enum Tie: Hashable {
    case position
    case reading(Int)
    case choice(FactID)
    case numbers
    case count(EventSet, Reference?)
    case age(Reference)
    case ordinal, kind
    case apart(Reference, Reference, Amount.Unit, Bool)
    case alone(Int)
  }

  static func groups(
    of atoms: [Atom], vocabulary: Vocabulary, question: Question
  ) -> (groups: [AtomGroup], groupOfAtom: [Int]) {
    var order: [Tie] = []
    var members: [Tie: [Int]] = [:]
    var groupOfAtom: [Int] = []
    for (index, atom) in atoms.enumerated() {
      let tie = tie(atom, index)
      if members[tie] == nil { order.append(tie) }
      members[tie, default: []].append(index)
      groupOfAtom.append(order.firstIndex(of: tie) ?? 0)
    }
    let groups = order.map { tie in
      let indices = members[tie] ?? []
      return AtomGroup(
        atoms: indices,
        combinations: indices.count <= 64
          ? Realisable(atoms: indices.map { atoms[$0] }, vocabulary: vocabulary, question: question).combinations : nil)
    }
    return (groups, groupOfAtom)
  }

  private static func tie(_ atom: Atom, _ index: Int) -> Tie {
    switch atom {
    case .position: .position
    case .reading(let reading, _): .reading(reading)
    case .choice(let fact, _): .choice(fact)
    case .atLeast, .relation: .numbers
    case .countAtLeast(let events, _, let end): .count(events, end)
    case .age(_, _, let reference): .age(reference)
    case .ordinalAtLeast: .ordinal
    case .kind: .kind
    case .apart(let a, let b, let amount, _, let back): .apart(a, b, amount.unit, back)
    case .yes, .happened, .unborn: .alone(index)
    }
  }

  /// Whether some combination agrees with the values fixed so far (bits of `known` say which are).
  public func allows(known: UInt64, values: UInt64) -> Bool {
    guard let combinations else { return true }
    return combinations.contains { ($0 ^ values) & known == 0 }
  }

  /// Assignments that are tried, at most, to find what some known numbers leave open.
  private static let boundWhenKnown: Int64 = 20_000

  /// The same group with the combinations that are left once some numbers are known.
  ///
  /// Unchanged for atoms of anything else, and where known numbers contradict one another.
  public func narrowed(
    in atoms: [Atom], vocabulary: Vocabulary, question: Question, known: (FactID) -> Int64?
  ) -> AtomGroup {
    guard let combinations, let first = self.atoms.first, !atoms[first].numbers.isEmpty else { return self }
    let numbers = Set(self.atoms.flatMap { atoms[$0].numbers })
    let beside = vocabulary.limits.filter { numbers.contains($0.bound) }.flatMap { $0.addends }
    guard numbers.union(beside).contains(where: { known($0) != nil }) else { return self }
    let left = withoutActuallyEscaping(known) { known in
      Realisable(
        atoms: self.atoms.map { atoms[$0] }, vocabulary: vocabulary, question: question, known: known,
        bound: Self.boundWhenKnown, enough: combinations.count
      ).combinations
    }
    guard let left, !left.isEmpty else { return self }
    return AtomGroup(atoms: self.atoms, combinations: left)
  }
}

extension Atom {
  /// The numbers that it compares.
  fileprivate var numbers: [FactID] {
    switch self {
    case .atLeast(let fact, _): [fact]
    case .relation(let a, _, _, let b, _): [a, b]
    default: []
    }
  }
}
