import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// What becomes of one case when its children come from one authority to another.
public struct Transfer: Sendable {
  /// The two authorities, in the order in which they stand everywhere.
  public enum Side: Int, Sendable, Hashable, CaseIterable {
    case sender, receiver
  }

  /// Where an entry stands in the list.
  public enum Band: Int, Sendable, Hashable, CaseIterable {
    case overdue, soon, later
    /// Required, permitted or barred, without a date.
    case undated
    /// What starts its clock has not happened.
    case waiting
    /// Facts are missing, or a person has to judge.
    case open
    /// Done, does not apply, or the documents are silent.
    case settled

    /// Days ahead, the last one included, that are soon.
    public static let daysAhead: Int32 = 7

    public var isDated: Bool { self == .overdue || self == .soon || self == .later }

    init(_ decision: Decision, asOf: Day) {
      switch decision.effect.verdict {
      case .overdue: self = .overdue
      case .due, .required, .permitted:
        guard let due = decision.effect.due, due.day >= asOf, decision.done == nil else {
          self = .undated
          return
        }
        self = due.day.number - asOf.number <= Self.daysAhead ? .soon : .later
      case .barred: self = .undated
      case .notStarted: self = .waiting
      case .needsFacts, .judgement: self = .open
      case .met, .late, .early, .notApplicable, .silent: self = .settled
      }
    }
  }

  /// What one authority makes of a matter.
  public struct Finding: Sendable {
    /// Nil where the authority has nothing to set beside the other's.
    public let result: EvaluationResult?
    public let effect: Effect
  }

  /// One line of the list.
  public struct Entry: Sendable {
    public let question: QuestionID
    /// Index into the case's children; nil where it is the same for all.
    public let child: Int?
    public let about: About?
    public let gap: Gap?
    public let band: Band
    /// Whose it is; both where both come to the same.
    public let owners: [Side]
    /// Of the sender, then of the receiver.
    public let findings: [Finding]
    /// What becomes of the duty; nil where it is asked of one of the two alone, or came before the move.
    public let change: DutyChange?
    /// Whether the question is for a child who moves.
    public let isOfMove: Bool

    public subscript(_ side: Side) -> Finding { findings[side.rawValue] }

    /// What the entry is told by.
    public var finding: Finding { self[owners[0]] }
  }

  /// A question that waits for something, of one authority.
  public struct Waiting: Sendable, Hashable {
    public let side: Side
    public let question: QuestionID
  }

  /// Something that is not known.
  public struct Missing: Sendable {
    public let need: Need
    public let waiting: [Waiting]
    /// Whether nothing waits for it: rules stand, as they do while an exception is not shown.
    public let isPresumed: Bool
    /// What would follow from each value that it may have; empty for what has no few values.
    public let settlements: [Settlement]
  }

  /// What follows once a fact is known.
  public struct Settlement: Sendable {
    public struct Outcome: Sendable, Hashable {
      public let waiting: Waiting
      /// Index into the case's children; nil where it is the same for all.
      public let child: Int?
      public let effect: Effect
      /// How many duties of the answer come to this.
      public let count: Int
    }

    public let value: FactValue
    /// In the order of the sides and questions; what then is still not settled is left out.
    public let outcomes: [Outcome]
  }

  /// What one person has to judge.
  public struct Judgement: Sendable {
    public let judge: RoleID
    public let waiting: [Waiting]
    /// How many results wait for it.
    public let count: Int
  }

  /// What the list leaves out, of each side.
  public struct Rest: Sendable, Hashable {
    public var required = 0
    public var permitted = 0
    public var barred = 0
    public var waiting = 0
    /// Facts that settle nothing dated and nothing of the move.
    public var missing = 0
  }

  /// One a child; one where the case names none.
  public let passages: [Passage]
  /// What is dated, by date; then what else is asked for a child who moves; with everything else where all is told.
  public let entries: [Entry]
  /// What the questions for a child who moves turn on, in the order of the vocabulary.
  public let turningOn: [FactID]
  public let missing: [Missing]
  public let judgements: [Judgement]
  /// Questions without a date on which only the receiver, or only the sender, says anything.
  public let askedByOneAlone: [[QuestionID]]
  /// Of the sender, then of the receiver.
  public let rest: [Rest]

  /// How many entries there are of a band.
  public func count(_ band: Band) -> Int { entries.count { $0.band == band } }
}
