import PolicyModel

/// Facts that are tied to one another, with every combination of answers to the atoms about them that can be.
///
/// Dimensions are independent of one another: a situation takes one class of each.
package struct FactDimension: Sendable {
  /// One combination, and facts that show it.
  package struct Class: Sendable {
    /// Bit i is the value of `atoms[i]`.
    package let bits: UInt64
    package let facts: [(fact: FactID, value: FactExample)]
  }

  /// What a fact can be taken to be.
  package enum FactExample: Sendable, Hashable {
    case yes, no
    case choice(Int)
    case number(Int64)
  }

  package let atoms: [Atom]
  /// Never empty.
  package let classes: [Class]

  /// The dimensions of all atoms that are about facts, in the order in which they are first met.
  ///
  /// - Parameters:
  ///   - atoms: Each once; those about time are left out.
  ///   - vocabulary: What the facts are.
  ///   - question: What is asked.
  /// - Returns: Nil where so many numbers are tied together that their combinations are not told.
  package static func dimensions(
    of atoms: [Atom], vocabulary: Vocabulary, question: Question
  ) -> [FactDimension]? {
    var order: [Tie] = []
    var members: [Tie: [Atom]] = [:]
    for atom in atoms {
      guard let tie = Tie(atom) else { continue }
      if members[tie] == nil { order.append(tie) }
      members[tie, default: []].append(atom)
    }
    var dimensions: [FactDimension] = []
    for tie in order {
      let atoms = members[tie] ?? []
      guard atoms.count <= 64, let classes = classes(tie, atoms, vocabulary, question) else { return nil }
      dimensions.append(FactDimension(atoms: atoms, classes: classes))
    }
    return dimensions
  }

  private enum Tie: Hashable {
    case yes(FactID)
    case choice(FactID)
    case numbers

    init?(_ atom: Atom) {
      switch atom {
      case .yes(let fact): self = .yes(fact)
      case .choice(let fact, _): self = .choice(fact)
      case .atLeast, .relation: self = .numbers
      case .position, .reading, .happened, .countAtLeast, .apart, .age, .unborn, .ordinalAtLeast, .kind: return nil
      }
    }
  }

  private static func classes(
    _ tie: Tie, _ atoms: [Atom], _ vocabulary: Vocabulary, _ question: Question
  ) -> [Class]? {
    switch tie {
    case .yes(let fact):
      return [Class(bits: 0, facts: [(fact, .no)]), Class(bits: 1, facts: [(fact, .yes)])]
    case .choice(let fact):
      guard case .choice(let names) = vocabulary[fact].kind else { return nil }
      return choices(fact, names.count, atoms)
    case .numbers:
      let found = Realisable(atoms: atoms, vocabulary: vocabulary, question: question).numberExamples(likely: true)
      return found?.map { example in
        Class(
          bits: example.bits,
          facts: zip(example.facts, example.values).map { (fact: $0, value: FactExample.number($1)) })
      }
    }
  }

  /// Of choices that no atom tells apart the first stands for all.
  private static func choices(_ fact: FactID, _ count: Int, _ atoms: [Atom]) -> [Class] {
    var classes: [Class] = []
    for choice in 0..<count {
      var bits: UInt64 = 0
      for (index, atom) in atoms.enumerated() where atom == .choice(fact, choice) { bits |= 1 << UInt64(index) }
      if !classes.contains(where: { $0.bits == bits }) {
        classes.append(Class(bits: bits, facts: [(fact, .choice(choice))]))
      }
    }
    return classes
  }
}

extension Atom {
  /// Whether it asks about events, days or ages: what is of neither switches nor facts.
  package var isOfTime: Bool {
    switch self {
    case .happened, .countAtLeast, .apart, .age, .unborn, .ordinalAtLeast, .kind: true
    case .position, .reading, .yes, .choice, .atLeast, .relation: false
    }
  }
}
