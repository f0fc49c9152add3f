import PolicyModel

/// A yes-or-no question in the one form that all conditions are brought to, so that equal questions are equal atoms.
public enum Atom: Sendable, Hashable {
  /// Which place of the documents is asked, by index; the first governs.
  case position(Int)
  /// Which choice of a reading is in force.
  case reading(Int, Int)
  case yes(FactID)
  case choice(FactID, Int)
  /// The number is this or more.
  case atLeast(FactID, Int64)
  /// `divisor` times the first is at least (or, strictly, more than) `multiple` times the second.
  case relation(FactID, multiple: Int64, divisor: Int64, FactID, strict: Bool)
  case happened(Reference)
  case countAtLeast(EventSet, Int64, upTo: Reference?)
  /// The first day is on or after (or, strictly, after) the second plus the amount; counted back from the first, the
  /// second is on or before (or, strictly, before) the first less the amount.
  case apart(Reference, from: Reference, Amount, strict: Bool, countedBack: Bool)
  /// From the birthday on or, when past, from the day after it.
  case age(Int, past: Bool, Reference)
  case unborn(Reference)
  case ordinalAtLeast(Int64)
  case kind(EventID)
}

/// How an atom stands in a diagram.
public struct Variable: Sendable, Hashable {
  public enum Mode: Int, Sendable, Hashable {
    /// Unknown stays unknown.
    case plain
    /// Part of an exception: counts as false until shown to be true.
    case shown
    /// Part of an exception: its negation counts as false until the atom is shown to be false.
    case shownNot
  }
  /// Index into the diagram's atoms.
  public let atom: Int
  public let mode: Mode

  public init(atom: Int, mode: Mode) {
    self.atom = atom
    self.mode = mode
  }
}

/// What stands at the end of a path: the clause that counts, and how its verdict is found.
public struct Leaf: Sendable, Hashable {
  public enum Formula: Sendable, Hashable {
    /// From the clause's limits.
    case timed
    case required, permitted, barred, notApplicable
    /// A person decides.
    case judgement
    /// Truth values of conditions; never at the end of a finished diagram.
    case no, yes
  }
  public let formula: Formula
  /// Index into the part's clauses, over all its positions; −1 where no clause applies.
  public let clause: Int
  /// Which of the clause's extensions hold, a bit each.
  public let extensions: UInt32

  public init(_ formula: Formula, clause: Int = -1, extensions: UInt32 = 0) {
    self.formula = formula
    self.clause = clause
    self.extensions = extensions
  }
}
