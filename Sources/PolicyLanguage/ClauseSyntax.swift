/// One rule: who, how strongly, what, by when, and under which conditions.
public struct ClauseSyntax: Sendable {
  public enum Force: String, Sendable {
    case must, will, should, expected, may
    case mustNot = "must-not"
    case shouldNot = "should-not"
    /// `decides whether`: a person's decision, which no rule makes for them.
    case decides
  }

  public let range: SourceRange
  public var holders: [Name] = []
  public let force: Force
  public let act: String
  public var limits: [TimingSyntax] = []
  public var when: [ConditionSyntax] = []
  public var onlyWhen: [ConditionSyntax] = []
  public var unless: [ConditionSyntax] = []
  public var readAs: [(reading: Name, choice: Name)] = []
  public var judgedBy: Name?
  public var agreedBy: [Name] = []
  public var consulting: [Name] = []
  public var doneBy: [Name] = []
  public var outcomes: [OutcomeSyntax] = []
  public var grounds: GroundsSyntax?
  public var extensions: [ExtensionSyntax] = []
  public var ifMissed: [ClauseSyntax] = []
  public var citations: [CitationSyntax] = []
  public var notes: [String] = []
  public var pointsTo: [Name] = []
  /// Something under it could not be read and is reported: what is missing may stand there.
  public var isDamaged = false
}

public struct OutcomeSyntax: Sendable {
  public let name: Name
  public let limit: LimitSyntax?
}

public struct ExtensionSyntax: Sendable {
  public let amount: AmountSyntax
  public let when: ConditionSyntax
}

/// Grounds, any one of which suffices.
public struct GroundsSyntax: Sendable {
  public struct Ground: Sendable {
    public let phrase: String
    public let when: ConditionSyntax?
    public let citations: [CitationSyntax]
    public let range: SourceRange
    public let isDamaged: Bool
  }
  /// Whether the document allows no others.
  public let closed: Bool
  public let range: SourceRange
  public var grounds: [Ground] = []
  /// Something under it could not be read and is reported: what is missing may stand there.
  public var isDamaged = false
}

/// How a clause bounds its act in time.
public enum TimingSyntax: Sendable {
  case due(LimitSyntax)
  case earliest(LimitSyntax)
  case every(AmountSyntax, from: ReferenceSyntax?, until: ReferenceSyntax?)
}

public struct AmountSyntax: Sendable, Hashable {
  public enum Unit: String, Sendable, Hashable {
    case hours, days, weeks, months, years
    case workingDays = "working days"
    case workingWeeks = "working weeks"
  }
  public enum Count: Sendable, Hashable {
    case fixed(Int64)
    /// As set in the case, by the fact of this name.
    case fact(Name)
  }
  public let count: Count
  public let unit: Unit
  public let range: SourceRange
}

/// Where something stands in time: an event of the case, or a point of the child's life.
public struct ReferenceSyntax: Sendable, Hashable {
  public enum Pick: Sendable, Hashable {
    case only, first, last, next, previous
  }
  public enum Kind: Sendable, Hashable {
    case event(Name, Pick)
    case birth, expectedBirth, today
    case birthday(Int64)
    case weekStart(Int64), weekEnd(Int64), completedWeeks(Int64)
  }
  public let kind: Kind
  public let range: SourceRange
}

public enum ClockSyntax: Sendable {
  case one(ReferenceSyntax)
  /// Started by the two together: by the later.
  case both(ReferenceSyntax, ReferenceSyntax)
  /// Started by whichever comes first.
  case either(ReferenceSyntax, ReferenceSyntax)
}

public enum RollSyntax: Sendable {
  case forward, back
}

public indirect enum LimitSyntax: Sendable {
  case after(AmountSyntax, ClockSyntax, startCounts: Bool?)
  case before(AmountSyntax, ClockSyntax, startCounts: Bool?)
  /// By the day itself.
  case at(ReferenceSyntax)
  /// Undated: done at any time before the clock.
  case anyTimeBefore(ClockSyntax)
  /// Undated: done at any time from the clock on, with the document's own urgency (`immediately`).
  case anyTimeAfter(ClockSyntax?, urgency: String?)
  case earlier(LimitSyntax, LimitSyntax)
  case later(LimitSyntax, LimitSyntax)
  /// The second where the first does not fall on a working day.
  case orElse(LimitSyntax, LimitSyntax)
  case rolled(LimitSyntax, RollSyntax)
}
