/// What a caseload file says: how often things happen to a family, after how long, and what is then recorded.
public struct CaseloadSyntax: Sendable {
  public let file: Int
  public var name: Name
  public var title: String
  public var calendar: Name?
  /// Not yet checked against the calendar.
  public var asOf: Name?
  public var seed: Int64?
  public var begins: Begins?
  public var unrecorded: [Unrecorded] = []
  public var family: FamilySyntax?
  public var stages: [StageSyntax] = []

  /// How long before the day that the cases are told on they begin, and with which stage.
  public struct Begins: Sendable {
    public let days: SpreadSyntax
    public let stage: Name
  }

  /// Events that the source of some cases does not hold.
  public struct Unrecorded: Sendable {
    public let events: [Name]
    public let chance: ChanceSyntax
  }
}

/// Whole numbers and how much more often one is taken than another.
public struct SpreadSyntax: Sendable {
  public struct Band: Sendable {
    public let low: Int64
    public let high: Int64
    public let weight: Int64
    public let range: SourceRange
  }

  public let bands: [Band]
  public let range: SourceRange
}

/// So many in so many.
public struct ChanceSyntax: Sendable {
  public let part: Int64
  public let whole: Int64
  public let range: SourceRange
}

/// The children of a case.
public struct FamilySyntax: Sendable {
  public let range: SourceRange
  /// How many children.
  public var children: SpreadSyntax?
  /// The age of the youngest when the case begins, in years.
  public var age: SpreadSyntax?
  /// How many days lie between the births of two.
  public var apart: SpreadSyntax?
  /// How often the youngest is unborn when the case begins, and how many weeks of pregnancy are then completed.
  public var unborn: (chance: ChanceSyntax, weeks: SpreadSyntax)?
  /// How many days a pregnancy lasts.
  public var born: SpreadSyntax?
  /// What may be known of each child.
  public var facts: [CaseloadFactSyntax] = []
}

public struct StageSyntax: Sendable {
  public let name: Name
  public let steps: [StepSyntax]
}

/// One line of a stage, with what hangs on it.
public indirect enum StepSyntax: Sendable {
  case event(CaseloadEventSyntax)
  case fact(CaseloadFactSyntax)
  case split(SplitSyntax)
  case oneOf([Alternative], SourceRange)
  /// Goes on with another stage.
  case then(Name, ChanceSyntax?)

  public struct Alternative: Sendable {
    public let weight: Int64
    public let range: SourceRange
    public let steps: [StepSyntax]
  }
}

/// Something that happens, counted from what it stands under.
public struct CaseloadEventSyntax: Sendable {
  public enum Unit: Sendable, Hashable { case workingDays, days, weeks }

  public enum When: Sendable {
    case sameDay
    case after(SpreadSyntax, Unit)
    case before(SpreadSyntax, Unit)
    /// Again and again.
    case every(SpreadSyntax, Unit)
  }

  public let name: Name
  public let range: SourceRange
  public var when = When.sameDay
  /// What keeps it from happening any more.
  public var until: [Name] = []
  public var from: MomentSyntax.Time?
  public var to: MomentSyntax.Time?
  public var timeRange = SourceRange(0, 0)
  public var onAnyDay = false
  public var forOneChild = false
  public var chance: ChanceSyntax?
  public var booked: ChanceSyntax?
  public var with: SpreadSyntax?
  public var ends = false
  public var steps: [StepSyntax] = []
}

/// What is recorded of a fact, and how often.
public struct CaseloadFactSyntax: Sendable {
  public enum Values: Sendable {
    /// Yes so often, else no; without a chance always.
    case yes(ChanceSyntax?)
    case no
    case choices([(name: Name, weight: Int64)])
    case number(SpreadSyntax)
  }

  public let name: Name
  public let range: SourceRange
  public let values: Values
  public let valuesRange: SourceRange
  public var unknown: ChanceSyntax?
  public var aged: SpreadSyntax?
  public var with: SpreadSyntax?
}

/// A number that is shared out: votes among members.
public struct SplitSyntax: Sendable {
  public let whole: Name
  public let first: Name
  /// The first part, of a hundred.
  public let share: SpreadSyntax
  /// Where each of the others goes.
  public let rest: [(name: Name, weight: Int64)]
  public let range: SourceRange
  public var unknown: ChanceSyntax?
}
