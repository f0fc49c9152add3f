import PolicyModel
import WorkingCalendar

/// How many situations there are, and how the compared answers stand to one another in them.
public struct SituationCounts: Sendable, Hashable {
  /// Two answered authorities have different effects.
  public var differ: Int64 = 0
  /// Else, some authority is silent.
  public var silent: Int64 = 0
  /// Else, some authority leaves it to a person.
  public var judgement: Int64 = 0
  /// Else: all have one effect.
  public var agree: Int64 = 0

  public init(differ: Int64 = 0, silent: Int64 = 0, judgement: Int64 = 0, agree: Int64 = 0) {
    self.differ = differ
    self.silent = silent
    self.judgement = judgement
    self.agree = agree
  }

  /// Counts the situations of a region.
  ///
  /// - Parameter isSilent: Whether some authority is silent.
  mutating func add(_ region: SituationTally.Region, isSilent: Bool) {
    if region.parts {
      differ += region.count
    } else if isSilent {
      silent += region.count
    } else if region.isJudgement {
      judgement += region.count
    } else {
      agree += region.count
    }
  }

  public var total: Int64 { differ + silent + judgement + agree }
}

/// What was looked at.
public struct Exploration: Sendable {
  /// Atoms that the compared answers ask, those about time among them.
  public let atoms: Int
  /// Ways in which all that is asked about time can stand.
  public let timeClasses: Int
  /// Combinations of facts.
  public let factClasses: Int64
  /// How often each event comes at most, in the order of the vocabulary.
  public let events: [(event: EventID, most: Int)]
  /// The first and the last day on which an event is put.
  public let days: ClosedRange<Day>
  /// Why not all of it was looked at; nil where all was. Then nothing is proved.
  public let bound: Bound?

  public enum Bound: String, Sendable, Hashable {
    /// More ways for the days to stand than the stated bound.
    case time
    /// Numbers that are tied together in more ways than the stated bound.
    case numbers
    /// More combinations than can be counted.
    case facts
    /// A number that both sets an amount and is compared.
    case amounts
    /// A rule that turns on more events of one kind than are counted.
    case counts
  }
}
