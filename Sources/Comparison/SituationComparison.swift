import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// What comparing every situation of one question shows.
public struct SituationComparison: Sendable {
  /// Situations in which the authorities come to the same sort of thing.
  public struct Region: Sendable {
    /// By policy: the verdicts of its answer's parts, in order; empty for a silence.
    public let verdicts: [[Verdict]]
    /// By policy: those with one number have one effect; −1 for a silence.
    public let alike: [Int]
    public let count: Int64
  }

  /// How two policies stand to one another.
  public struct Pair: Sendable {
    /// Indices of the policies, ascending.
    public let first: Int
    public let second: Int
    public let counts: SituationCounts
    /// The gravest disagreement; nil where there is none.
    public let matter: Matter?
    /// Why not all was looked at; nil where all was.
    public let bound: Exploration.Bound?
    /// The smallest case on which they part; where another from which nothing can be left out is graver, that first.
    public let witnesses: [Witness]
    /// A case of the gravest disagreement, where no witness shows it: without something in it they still part, but less
    /// gravely.
    public let gravest: Witness?
    /// Limits of the two that bind in one situation, each two once.
    let limits: [LimitMeeting]
  }

  /// Two limits that bind in one situation.
  struct LimitMeeting: Hashable {
    let first: Limit
    let second: Limit
    let end: LimitComparison.End

    /// Whether one day that a case records starts both.
    var isOnOneClock: Bool { Set(first.recordedStarts + second.recordedStarts).count < 2 }

    var turned: LimitMeeting { LimitMeeting(first: second, second: first, end: end) }
  }

  public let question: QuestionID
  public let counts: SituationCounts
  /// Those with more situations first.
  public let regions: [Region]
  public let exploration: Exploration
  /// Every two policies, in order.
  public let pairs: [Pair]

  /// The gravest disagreement of any pair; nil where there is none.
  public var matter: Matter? { pairs.compactMap { $0.matter }.min() }
}

/// A small case on which two policies have different effects.
///
/// Leaving out any one fact, event or child makes an effect indefinite, or both equal.
public struct Witness: Sendable {
  public let source: Case
  public let asOf: Day
  /// What the question is about in it; nil for the case as a whole.
  public let about: About?
  /// Indices of the policies.
  public let first: Int
  public let second: Int
  /// What each comes to: of its parts, or an interval's gaps, those that apply.
  public let firstEffects: [PartEffect]
  public let secondEffects: [PartEffect]
  public let matter: Matter

  /// Facts, events and children, counted.
  public var size: Int { source.size }
}

extension Case {
  /// Facts, events and children, counted.
  var size: Int {
    children.count + events.count + facts.entries.count
      + children.reduce(0) { $0 + $1.facts.entries.count } + events.reduce(0) { $0 + $1.facts.entries.count }
  }
}
