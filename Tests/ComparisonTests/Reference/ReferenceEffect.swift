import PolicyModel
import WorkingCalendar

/// What an answer comes to, as the reference finds it.
struct ReferenceEffect: Hashable {
  enum Verdict: String {
    case met, late, early, due, overdue, required, permitted, barred, silent, judgement
    case notStarted = "not-started"
    case notApplicable = "not-applicable"
  }

  let verdict: Verdict
  var due: Moment?
  var earliest: Moment?
  var outcomes: [OutcomeID] = []

  init(_ verdict: Verdict, due: Moment? = nil, earliest: Moment? = nil, outcomes: [OutcomeID] = []) {
    self.verdict = verdict
    self.due = due
    self.earliest = earliest
    self.outcomes = outcomes
  }
}

/// The effect of one part of an answer, for one event where the question is about events.
struct ReferenceResult: Hashable {
  let part: String?
  let about: Moment?
  /// Nil where facts are missing: other values of them would lead to other effects.
  let effect: ReferenceEffect?
}

/// Why a value cannot be told.
enum Missing: Error, Hashable {
  case fact(FactID)
  /// Of the child, the day of birth or the day it is expected.
  case birth
  /// A day would leave the calendar.
  case calendar
}

extension ReferenceEffect: CustomStringConvertible {
  var description: String {
    verdict.rawValue + (earliest.map { ", from \($0.description)" } ?? "")
      + (due.map { ", due \($0.description)" } ?? "")
      + outcomes.map { ", outcome \($0.index)" }.joined()
  }
}

extension ReferenceResult: CustomStringConvertible {
  var description: String {
    (about.map { "\($0.description): " } ?? "") + (part.map { "part \($0): " } ?? "")
      + (effect?.description ?? "cannot tell")
  }
}
