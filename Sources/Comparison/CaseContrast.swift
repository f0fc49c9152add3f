import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Where two authorities part on one case.
public struct CaseContrast: Sendable {
  /// What a result is about, without what comes of it.
  public struct Topic: Sendable, Hashable {
    public let question: QuestionID
    /// Index into the case's children; nil where it is the same for every child.
    public let child: Int?
    /// The event that the question is about.
    public let about: About?
    public let gap: Gap?
  }

  /// What one authority makes of the matter.
  public struct Side: Sendable {
    /// Nil where the authority has no duty that stands beside the other's.
    public let result: EvaluationResult?
    public let effect: Effect
  }

  /// A matter on which the effects are definite and differ.
  public struct Point: Sendable {
    public let topic: Topic
    /// In the order in which the authorities were named; always two.
    public let sides: [Side]
    public let parting: Parting
    public let reunion: Reunion
  }

  /// A matter on which nothing can be set against the other.
  public struct Open: Sendable {
    public let topic: Topic
    /// In the order of the authorities; a verdict of `silent` where the documents say nothing.
    public let sides: [Side]
  }

  /// In the order of the questions, then by time, then by child.
  public let points: [Point]
  /// On which both come to the same.
  public let alike: [Topic]
  /// On which one is silent or both are.
  public let silent: [Open]
  /// On which a verdict is for a person to give, or facts are missing.
  public let open: [Open]
}

/// The first node at which two lines of reasoning part.
public struct Parting: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// One turns on a condition that the other does not ask, or does not turn on.
    case condition
    /// Both ask the same and find the same, and different things follow.
    case consequence
    /// Different events start the clock.
    case clock
    /// The first day is reckoned otherwise.
    case earliest
    /// The last day is reckoned otherwise.
    case limit
    /// The same limit from the same day, with other working days.
    case calendar
    /// The same limit, and something else counts as having kept it.
    case done
    /// What follows from the vote or the decision.
    case outcome
    /// The one binds and the other gives leave.
    case force
    /// The one has a duty that the other has not.
    case duty
  }

  /// What one side has at the node.
  public struct Side: Sendable, Hashable {
    /// Nil where it has nothing there: no such condition, no limit, no duty.
    public let text: String?
    public let event: EventID?
    /// The day that comes of it; nil where there is none.
    public let at: Moment?

    init(_ text: String?, event: EventID? = nil, at: Moment? = nil) {
      self.text = text
      self.event = event
      self.at = at
    }
  }

  public let kind: Kind
  /// The condition that both find alike, where one is.
  public let shared: String?
  /// In the order of the authorities; always two.
  public let sides: [Side]
}

/// The smallest change of a case that brings two verdicts together: a what-if, found by replaying.
public struct Reunion: Sendable {
  public enum Reach: String, Sendable {
    /// Verdict, dates and outcomes become the same.
    case effect
    /// The verdicts become the same; dates or outcomes stay apart.
    case verdict
    /// Nothing that was tried brings even the verdicts together, or they are the same already and the rest stays apart.
    case none
  }

  public let reach: Reach
  /// One or two; empty where nothing was found.
  public let changes: [CaseChange]
  /// The case as changed; nil where nothing was found.
  public let source: Case?
  /// What each then comes to; empty where nothing was found.
  public let effects: [Effect]
  /// Whether every pair of changes was tried; false where the bound on tries cut the search short.
  public let isComplete: Bool
}
