import CaseModel
import PolicyModel
import WorkingCalendar

extension Setting {
  /// Settles an undated limit whose clock is unknown, where every day that it could have comes to the same.
  ///
  /// Where it stays open, whatever else could tell is needed too: another clock, and whether it was done.
  ///
  /// - Returns: whether the verdict is settled.
  func settle(_ decision: inout Decision, undated due: Limit?, _ earliest: Bound?, _ clause: Clause) -> Bool {
    let clock: Clock?
    switch due {
    case .anyTimeBefore(let before)?: clock = before
    case .anyTimeAfter(let after, _)?: clock = after
    default: return false
    }
    let acts = view.occurrences(of: clause.doneBy).filter { !$0.planned }
    if case .wholeCase = question.scope, clause.force != .may,
      settle(&decision, undated: due, earliest, acts, clause)
    {
      return true
    }
    if case .either(let a, let b)? = clock {
      for case .unknown(let need) in [locate(a), locate(b)] where !decision.needs.contains(need) {
        decision.needs.append(need)
      }
    }
    if acts.isEmpty, let event = view.unrecorded(in: clause.doneBy) { decision.needs.append(.event(event)) }
    return false
  }

  private func settle(
    _ decision: inout Decision, undated due: Limit?, _ earliest: Bound?, _ acts: [CaseView.Occurrence],
    _ clause: Clause
  ) -> Bool {
    switch due {
    case .anyTimeBefore?: return settle(&decision, before: earliest, acts)
    case .anyTimeAfter(.either(let a, let b)?, _)?:
      guard earliest == nil, let start = locate(a).moment ?? locate(b).moment else { return false }
      return settle(&decision, after: start, acts, clause)
    default: return false
    }
  }

  /// What is to be kept before something unknown has not begun, or was done too early, whenever that comes.
  private func settle(_ decision: inout Decision, before earliest: Bound?, _ acts: [CaseView.Occurrence]) -> Bool {
    switch earliest {
    case .notStarted?:
      decision.effect.verdict = .notStarted
      return true
    case .at(let moment)?:
      guard let last = acts.last, last.at.comesBefore(moment) else { return false }
      decision.effect.verdict = .early
      decision.effect.earliest = moment
      decision.done = last.at
      return true
    default: return false
    }
  }

  /// Of two clocks that start a limit, one is known to have started: only an act before it leaves the other open.
  private func settle(
    _ decision: inout Decision, after start: Moment, _ acts: [CaseView.Occurrence], _ clause: Clause
  ) -> Bool {
    if let done = acts.first(where: { $0.at.day >= start.day }) {
      decision.effect.verdict = .met
      decision.done = done.at
      return true
    }
    guard acts.isEmpty, view.unrecorded(in: clause.doneBy) == nil else { return false }
    decision.effect.verdict = .required
    return true
  }
}
