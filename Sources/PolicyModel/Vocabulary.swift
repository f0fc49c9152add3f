/// The events, facts, roles and outcomes that policies and cases speak of.
///
/// Built once from the vocabulary file; every list is in the order of declaration and an id is an index into it.
public struct Vocabulary: Sendable {
  public var events: [Event] = []
  /// Named sets of events, such as every kind of conference.
  public var groups: [EventGroup] = []
  public var facts: [Fact] = []
  public var roles: [Role] = []
  public var outcomes: [Outcome] = []
  /// What numbers of a case must satisfy, whatever the policy: sums that never exceed another number.
  public var limits: [SumLimit] = []
  /// Named conditions.
  public var terms: [Term] = []

  public init() {}

  /// Something that happens on a day.
  public struct Event: Sendable {
    public let name: String
    /// In words, without an article: `strategy discussion`.
    public let phrase: String
    /// Whether it may happen more than once in a case.
    public let repeats: Bool
    /// Whether it cannot come before the child's birth.
    public let neverBeforeBirth: Bool
    /// What it does to a child who moves from one authority to another; nil where it has nothing to do with that.
    public let passage: Passage?

    public init(
      name: String, phrase: String, repeats: Bool, neverBeforeBirth: Bool = false, passage: Passage? = nil
    ) {
      self.name = name
      self.phrase = phrase
      self.repeats = repeats
      self.neverBeforeBirth = neverBeforeBirth
      self.passage = passage
    }
  }

  /// A step by which a child passes from one authority to another.
  public enum Passage: Sendable, Hashable {
    /// The child comes to live in the receiving authority: from that day its rules bind.
    case moves
    /// An act of the receiving authority: nothing that is asked about it is the sending authority's.
    case receives
    /// Likewise, and from that day nothing new falls to the sending authority.
    case takesOver
  }

  public struct EventGroup: Sendable {
    public let name: String
    public let phrase: String
    public let members: [EventID]

    public init(name: String, phrase: String, members: [EventID]) {
      self.name = name
      self.phrase = phrase
      self.members = members
    }
  }

  /// Something that is so or not, one of a few choices, or a number; unknown until given.
  public struct Fact: Sendable {
    public enum Kind: Sendable, Hashable {
      case yesNo
      /// Exactly one of these names, in the order of declaration.
      case choice([String])
      /// A whole number in the range.
      case number(ClosedRange<Int64>)
    }

    public let name: String
    /// A sentence fragment that is true when the fact is: `the chair agrees`. For a choice or a number, a noun.
    public let phrase: String
    /// How it is said that the fact is not so; nil where nothing but "it is not so that" is.
    public let otherwise: String?
    public let kind: Kind
    /// The role whose judgement the fact records; while it is unknown the result is that a judgement is needed.
    public let judgedBy: RoleID?
    /// True of the one fact that marks an event as a further sitting of the one before it.
    public let marksFurtherSitting: Bool

    public init(
      name: String, phrase: String, otherwise: String? = nil, kind: Kind, judgedBy: RoleID? = nil,
      marksFurtherSitting: Bool = false
    ) {
      self.name = name
      self.phrase = phrase
      self.otherwise = otherwise
      self.kind = kind
      self.judgedBy = judgedBy
      self.marksFurtherSitting = marksFurtherSitting
    }
  }

  public struct Role: Sendable {
    public let name: String
    /// With its article: `the lead social worker`.
    public let phrase: String
    /// Whether it is several people, so that their verb is a plural.
    public let isPlural: Bool

    public init(name: String, phrase: String, isPlural: Bool = false) {
      self.name = name
      self.phrase = phrase
      self.isPlural = isPlural
    }
  }

  public struct Outcome: Sendable {
    public let name: String
    public let phrase: String

    public init(name: String, phrase: String) {
      self.name = name
      self.phrase = phrase
    }
  }

  /// The sum of some numbers is at most another number; all recorded at the same place.
  public struct SumLimit: Sendable, Hashable {
    public let addends: [FactID]
    public let bound: FactID

    public init(addends: [FactID], bound: FactID) {
      self.addends = addends
      self.bound = bound
    }
  }

  public struct Term: Sendable {
    public let name: String
    /// A sentence fragment that is true when the condition is, and its opposite.
    public let phrase: Statement
    public let condition: Condition

    public init(name: String, phrase: Statement, condition: Condition) {
      self.name = name
      self.phrase = phrase
      self.condition = condition
    }
  }

  // Linear look-ups: they run once a name while a file is read, over lists of a few dozen.
  public func event(_ name: String) -> EventID? { events.firstIndex { $0.name.is(name) }.map { EventID($0) } }
  public func fact(_ name: String) -> FactID? { facts.firstIndex { $0.name.is(name) }.map { FactID($0) } }
  public func role(_ name: String) -> RoleID? { roles.firstIndex { $0.name.is(name) }.map { RoleID($0) } }
  public func outcome(_ name: String) -> OutcomeID? { outcomes.firstIndex { $0.name.is(name) }.map { OutcomeID($0) } }
  public func group(_ name: String) -> EventGroup? { groups.first { $0.name.is(name) } }

  public func term(_ name: String) -> Term? { terms.first { $0.name.is(name) } }

  public subscript(_ id: EventID) -> Event { events[id.index] }
  public subscript(_ id: FactID) -> Fact { facts[id.index] }
  public subscript(_ id: RoleID) -> Role { roles[id.index] }
  public subscript(_ id: OutcomeID) -> Outcome { outcomes[id.index] }
}

extension String {
  /// Equality of names, which are ASCII: most differ in length.
  fileprivate func `is`(_ other: String) -> Bool { utf8.count == other.utf8.count && self == other }
}
