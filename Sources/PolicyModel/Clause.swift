/// How strongly a clause binds.
public enum Force: String, Sendable, Hashable {
  case must, will, should, expected, may
  case mustNot = "must-not"
  case shouldNot = "should-not"
  /// A person decides; no rule does it for them.
  case decides

  /// Rank for the comparison of force: `must`, `will` and `must-not`; `should`, `should-not` and `expected`; `may`.
  public var rank: Int {
    switch self {
    case .must, .will, .mustNot: 3
    case .should, .expected, .shouldNot: 2
    case .may: 1
    case .decides: 0
    }
  }

  public var isProhibition: Bool { self == .mustNot || self == .shouldNot }
}

/// A place in a document, and the words by which it is found again.
public struct Citation: Sendable, Hashable {
  /// Index into the policy's documents.
  public let document: Int
  /// The number, or the heading as printed.
  public let section: String
  /// At most twelve.
  public let words: String

  public init(document: Int, section: String, words: String) {
    self.document = document
    self.section = section
    self.words = words
  }
}

/// What follows from a vote or a decision.
public struct ClauseOutcome: Sendable, Hashable {
  public let outcome: OutcomeID
  /// For an adjournment, the last day to sit again.
  public let limit: Limit?

  public init(outcome: OutcomeID, limit: Limit?) {
    self.outcome = outcome
    self.limit = limit
  }
}

/// Grounds, any one of which suffices.
public struct Grounds: Sendable {
  public struct Ground: Sendable {
    public let phrase: String
    /// Nil where only a person can tell whether it holds.
    public let when: Condition?
    public let citations: [Citation]

    public init(phrase: String, when: Condition?, citations: [Citation]) {
      self.phrase = phrase
      self.when = when
      self.citations = citations
    }
  }
  /// Whether no other ground counts.
  public let closed: Bool
  public let all: [Ground]

  public init(closed: Bool, all: [Ground]) {
    self.closed = closed
    self.all = all
  }
}

/// One rule of a document, in our words.
public struct Clause: Sendable {
  public struct Extension: Sendable {
    public let amount: Amount
    public let when: Condition

    public init(amount: Amount, when: Condition) {
      self.amount = amount
      self.when = when
    }
  }

  public var force: Force
  public var act: String
  public var holders: [RoleID] = []
  public var timing = Timing()
  public var when: Condition?
  public var onlyWhen: Condition?
  public var unless: Condition?
  /// Readings and choices under which the clause stands.
  public var readAs: [(reading: Int, choice: Int)] = []
  public var judgedBy: RoleID?
  public var agreedBy: [RoleID] = []
  public var consulting: [RoleID] = []
  public var doneBy: [EventID] = []
  public var outcomes: [ClauseOutcome] = []
  public var grounds: Grounds?
  public var extensions: [Extension] = []
  /// What follows when the clause is not kept.
  public var ifMissed: [Clause] = []
  public var citations: [Citation] = []
  public var notes: [String] = []
  /// Where the document sends the reader: another procedure, or a section that is not there.
  public var pointsTo: [String] = []
  /// Byte offsets in the policy file, for messages.
  public let place: Range<Int>

  public init(force: Force, act: String, place: Range<Int>) {
    self.force = force
    self.act = act
    self.place = place
  }
}
