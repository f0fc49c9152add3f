import CaseModel
import PolicyModel
import WorkingCalendar

/// What an evaluation says of one duty, right, gate or vote.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  case met, late, early, due, overdue
  case notStarted = "not-started"
  case required, permitted, barred
  case notApplicable = "not-applicable"
  case silent
  case needsFacts = "needs-facts"
  case judgement

  /// Whether facts given later can only confirm it, presumptions apart.
  public var isDefinite: Bool { self != .needsFacts && self != .judgement }
}

/// What tells two situations apart: nothing else makes two authorities differ.
public struct Effect: Sendable, Hashable {
  public var verdict: Verdict
  /// The last moment; nil for what has no date.
  public var due: Moment?
  /// The first moment.
  public var earliest: Moment?
  /// Ascending by vocabulary.
  public var outcomes: [OutcomeID]

  public init(_ verdict: Verdict, due: Moment? = nil, earliest: Moment? = nil, outcomes: [OutcomeID] = []) {
    self.verdict = verdict
    self.due = due
    self.earliest = earliest
    self.outcomes = outcomes
  }
}

/// Something that is not known and would settle a verdict.
public enum Need: Sendable, Hashable {
  case fact(FactID)
  case event(EventID)
  case birth
  case expectedBirth
}

/// An event of the case that a result is about.
public struct About: Sendable, Hashable {
  public let event: EventID
  public let at: Moment

  public init(event: EventID, at: Moment) {
    self.event = event
    self.at = at
  }
}

/// What an evaluation decides, before it is put into words.
public struct Decision: Sendable, Hashable {
  public var effect: Effect
  /// Index into the part's clauses; nil where no clause applies.
  public var clause: Int?
  public var done: Moment?
  public var needs: [Need] = []
  public var presumed: [Need] = []
  public var judgedBy: RoleID?
  /// Whether it was assumed which of several open conferences an event belongs to.
  public var isAssumed = false

  public init(_ effect: Effect, clause: Int? = nil) {
    self.effect = effect
    self.clause = clause
  }
}
