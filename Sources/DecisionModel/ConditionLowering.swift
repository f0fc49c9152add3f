import PolicyModel

/// A condition over atoms.
package indirect enum AtomCondition {
  case all([AtomCondition])
  case any([AtomCondition])
  case not(AtomCondition)
  case atom(Atom)
}

extension AtomCondition {
  /// Each atom, in the order in which the condition is read.
  func forEachAtom(_ visit: (Atom) -> Void) {
    switch self {
    case .atom(let atom): visit(atom)
    case .not(let inner): inner.forEachAtom(visit)
    case .all(let parts), .any(let parts): for part in parts { part.forEachAtom(visit) }
    }
  }
}

extension Clause {
  /// Every condition of the clause, in the order in which it is read.
  var conditions: [Condition] {
    [when, onlyWhen].compactMap { $0 } + (grounds?.all.compactMap { $0.when } ?? [])
      + extensions.map { $0.when } + [unless].compactMap { $0 }
  }
}

extension Condition {
  /// The same condition over atoms.
  package var overAtoms: AtomCondition {
    switch self {
    case .all(let parts): .all(parts.map { $0.overAtoms })
    case .any(let parts): .any(parts.map { $0.overAtoms })
    case .not(let inner): .not(inner.overAtoms)
    case .named(_, let inner): inner.overAtoms
    case .test(let test): test.overAtoms
    }
  }
}

extension Test {
  /// The test over atoms: every comparison becomes one of "at least".
  package var overAtoms: AtomCondition {
    switch self {
    case .yes(let fact): return .atom(.yes(fact))
    case .choice(let fact, let index): return .atom(.choice(fact, index))
    case .number(let fact, let comparison, let number):
      return Self.threshold(comparison, number) { .atLeast(fact, $0) }
    case .count(let events, let comparison, let number, let end):
      return Self.threshold(comparison, number) { .countAtLeast(events, $0, upTo: end) }
    case .ordinal(let comparison, let number): return Self.threshold(comparison, number) { .ordinalAtLeast($0) }
    case .relation(let a, let comparison, let multiple, let divisor, let b):
      return Self.order(comparison) { strict in
        .relation(a, multiple: multiple, divisor: divisor, b, strict: strict)
      }
    case .happened(let reference): return .atom(.happened(reference))
    case .distance(let a, let comparison, let amount, let after, let b):
      let (later, earlier) = after ? (a, b) : (b, a)
      // Working days before a day are counted back from it, as a limit counts them; months forward from the earlier.
      let back = !after && (amount.unit == .workingDays || amount.unit == .workingWeeks)
      let order = Self.order(comparison) { strict in
        .apart(later, from: earlier, amount, strict: strict, countedBack: back)
      }
      if comparison == .atLeast || comparison == .moreThan { return order }
      // "At most so long after" holds neither of what never came nor of what came before.
      let none = Amount(.fixed(0), .days)
      return .all([.atom(.apart(later, from: earlier, none, strict: false, countedBack: false)), order])
    case .order(let a, let after, let b):
      let none = Amount(.fixed(0), .days)
      return .atom(
        after
          ? .apart(a, from: b, none, strict: true, countedBack: false)
          : .apart(b, from: a, none, strict: true, countedBack: false))
    case .age(let years, let bound, let reference):
      switch bound {
      case .orOver: return .atom(.age(years, past: false, reference))
      case .past: return .atom(.age(years, past: true, reference))
      case .under: return .not(.atom(.age(years, past: false, reference)))
      }
    case .unborn(let reference): return .atom(.unborn(reference))
    case .kind(let event): return .atom(.kind(event))
    case .reading(let reading, let choice): return .atom(.reading(reading, choice))
    }
  }

  private static func threshold(_ comparison: Comparison, _ number: Int64, _ atom: (Int64) -> Atom) -> AtomCondition {
    switch comparison {
    case .atLeast: .atom(atom(number))
    case .moreThan: .atom(atom(number + 1))
    case .lessThan: .not(.atom(atom(number)))
    case .atMost: .not(.atom(atom(number + 1)))
    case .exactly: .all([.atom(atom(number)), .not(.atom(atom(number + 1)))])
    }
  }

  private static func order(_ comparison: Comparison, _ atom: (_ strict: Bool) -> Atom) -> AtomCondition {
    switch comparison {
    case .atLeast: .atom(atom(false))
    case .moreThan: .atom(atom(true))
    case .lessThan: .not(.atom(atom(false)))
    case .atMost: .not(.atom(atom(true)))
    case .exactly: .all([.atom(atom(false)), .not(.atom(atom(true)))])
    }
  }
}
