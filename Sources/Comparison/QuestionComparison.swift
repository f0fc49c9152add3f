import PolicyModel

/// One row of a comparison.
public struct QuestionComparison: Sendable {
  /// What one authority says to the question.
  public struct Cell: Sendable {
    public enum Status: String, Sendable {
      case answered, silent, judgement
    }

    /// What another document or place of the authority says instead.
    public struct Otherwise: Sendable {
      /// The document, or document and section.
      public let name: String
      public let answer: String
      /// Why it does not govern.
      public let because: String?
      public let citations: [CellCitation]
      /// Whether it says otherwise than what governs, or says it with another force.
      public let isConflict: Bool
      /// Whether it says otherwise: in what is to be done, by whom, when, or on what condition.
      public let differsBeyondForce: Bool
      public let force: Force?
    }

    public struct OpenReading: Sendable {
      public let name: String
      public let phrase: String
      public let adopted: String
      public let because: String
      public let others: [String]
      public let safe: String?
    }

    /// What the baseline says.
    public struct Fallback: Sendable {
      public let authority: String
      public let answer: String
      public let citations: [CellCitation]
    }

    /// Index into the compared policies.
    public let policy: Int
    public let status: Status
    /// One plain sentence for each duty.
    public let answer: String
    public let force: Force?
    public let holders: [RoleID]
    public let citations: [CellCitation]
    public let otherwise: [Otherwise]
    public let readings: [OpenReading]
    /// What the baseline says, where one was named that speaks: what a silent authority falls back to, and what any other
    /// is measured against.
    public let fallback: Fallback?

    /// How the authority stands to the baseline; nil where it is silent, or no baseline was named.
    public let strictness: Strictness?

    /// Whether the authority's own documents disagree.
    public var hasConflict: Bool { otherwise.contains { $0.isConflict } }
  }

  public struct CellCitation: Sendable, Hashable {
    /// The authority whose document it is, where that is another than the policy's.
    public let owner: String?
    public let document: String
    public let section: String
    public let words: String
  }

  public struct Pair: Sendable {
    public let first: Int
    public let second: Int
    public let relation: Relation
    public let aspects: [Aspect]
    /// How their limits stand as dates, where they can be told apart.
    public let dates: [DateComparison]
  }

  /// How two limits that bind in one situation stand as dates.
  public struct DateComparison: Sendable {
    /// In words.
    public let firstLimit: String
    public let secondLimit: String
    public let end: LimitComparison.End
    public let comparison: LimitComparison
    /// Plain sentences; the last one says what was looked at.
    public let sentences: [String]
  }

  public let question: QuestionID
  public let relation: Relation
  /// In the order of ``Aspect``.
  public let aspects: [Aspect]
  /// In the order of the policies.
  public let cells: [Cell]
  /// Every two policies, in order.
  public let pairs: [Pair]
  /// What comes of the answers in every situation; nil in a row that was made without.
  public let situations: SituationComparison?
  /// Other readings that would bring two authorities together, or part them.
  public let readingEffects: [ReadingEffect]
}

/// A reading under which two authorities would stand to one another as they do not now.
public struct ReadingEffect: Sendable, Hashable {
  /// Index of the policy whose words they are.
  public let policy: Int
  /// Index into the policy's readings, and into the choices of that.
  public let reading: Int
  public let choice: Int
  /// Index of the other policy.
  public let partner: Int
  /// How the two would then stand.
  public let relation: Relation
}
