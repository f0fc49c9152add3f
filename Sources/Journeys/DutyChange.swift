import Evaluation
import WorkingCalendar

/// What becomes of a duty when the child comes from one authority to another.
public enum DutyChange: String, Sendable, Hashable, CaseIterable {
  /// The last day comes sooner or the first day later, or a duty stands in place of leave.
  case tighter
  /// The reverse.
  case looser
  /// The receiving authority asks it, and the sending one does not.
  case new
  /// The sending authority asks it, and the receiving one does not.
  case gone
  /// Both ask, and neither of the above can be said.
  case changed
  /// Verdict, dates and outcomes are equal.
  case same
  /// Facts are missing or a person has to judge, on one side or both.
  case open

  /// - Returns: Nil where neither asks anything.
  init?(from sender: Effect, to receiver: Effect) {
    guard sender.verdict.isDefinite, receiver.verdict.isDefinite else {
      self = .open
      return
    }
    switch (sender.asks, receiver.asks) {
    case (false, false): return nil
    case (false, true): self = .new
    case (true, false): self = .gone
    case (true, true): self = sender == receiver ? .same : Self.between(sender, receiver)
    }
  }

  private static func between(_ sender: Effect, _ receiver: Effect) -> DutyChange {
    guard (sender.due == nil) == (receiver.due == nil), sender.verdict != .notStarted, receiver.verdict != .notStarted
    else { return .changed }
    let last = order(End(sender.due, isLast: true), End(receiver.due, isLast: true))
    let first = order(End(receiver.earliest, isLast: false), End(sender.earliest, isLast: false))
    if last == 0, first == 0 { return byForce(sender, receiver) }
    if last >= 0, first >= 0 { return .tighter }
    return last <= 0 && first <= 0 ? .looser : .changed
  }

  private static func byForce(_ sender: Effect, _ receiver: Effect) -> DutyChange {
    let (before, after) = (sender.weight, receiver.weight)
    guard let before, let after, before != after, sender.outcomes == receiver.outcomes else { return .changed }
    return after > before ? .tighter : .looser
  }

  private static func order(_ a: End, _ b: End) -> Int { a < b ? -1 : b < a ? 1 : 0 }

  /// One end of the time allowed; a missing one lies beyond every day.
  private struct End: Comparable {
    let day: Int32
    let minutes: Int

    init(_ moment: Moment?, isLast: Bool) {
      day = moment?.day.number ?? (isLast ? Int32.max : Int32.min)
      // A day without a time begins before any time of it, and ends after.
      minutes = moment?.time?.minutes ?? (isLast ? Int.max : -1)
    }

    static func < (a: End, b: End) -> Bool { (a.day, a.minutes) < (b.day, b.minutes) }
  }
}

extension Effect {
  /// Whether anything is asked, permitted or forbidden.
  var asks: Bool { verdict != .silent && verdict != .notApplicable }

  /// How much it binds, where two effects without dates can be set in order.
  fileprivate var weight: Int? {
    switch verdict {
    case .permitted: 0
    case .required, .due, .overdue, .late: 1
    case .barred: 2
    default: nil
    }
  }
}
