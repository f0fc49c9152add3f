import CaseModel
import PolicyModel
import WorkingCalendar

extension Setting {
  /// One decision for each gap of a repeated act: those that are closed, and the one that runs.
  func gaps(_ interval: Interval, of clause: Clause, index: Int) -> [(about: About?, decision: Decision)] {
    // A further sitting belongs to the one before it, and neither closes a gap nor opens one.
    let acts = view.occurrences(of: clause.doneBy).filter { !$0.planned && !$0.isFurtherSitting }
    let end = interval.until.flatMap { locate($0).moment }
    // What comes after the end belongs to no gap.
    var marks = acts.filter { act in end.map { !$0.comesBefore(act.at) } ?? true }
      .map { About(event: $0.event, at: $0.at) }
    if let from = interval.from {
      switch locate(from) {
      case .never: return [(nil, Decision(Effect(.notStarted), clause: index))]
      case .unknown(let need):
        var decision = Decision(Effect(.needsFacts), clause: index)
        decision.needs = [need]
        return [(nil, decision)]
      case .at(let moment):
        if let end, end.comesBefore(moment) { return [(nil, Decision(Effect(.notStarted), clause: index))] }
        if let start = opening(from) {
          marks = [start] + marks.filter { !$0.at.comesBefore(start.at) && $0 != start }
        }
      }
    }
    let missing = marks.isEmpty ? view.unrecorded(in: clause.doneBy) : nil
    // Without a first act there is no gap, however long one may be.
    if marks.isEmpty, missing == nil { return [(nil, Decision(Effect(.notStarted), clause: index))] }
    guard let last = marks.last, let count = count(interval.amount) else {
      var decision = Decision(Effect(.needsFacts), clause: index)
      if case .fact(let fact) = interval.amount.count, number(fact) == nil { decision.needs = [.fact(fact)] }
      if let missing { decision.needs.append(.event(missing)) }
      return [(nil, decision)]
    }
    var gaps: [(about: About?, decision: Decision)] = []
    for (opened, closed) in zip(marks, marks.dropFirst()) {
      gaps.append((closed, gap(from: opened.at, to: closed.at, count, interval.amount.unit, index)))
    }
    let running = gap(
      from: last.at, to: end.map { max($0, last.at) }, count, interval.amount.unit, index, ends: end != nil)
    // A gap that the end closed in time is told of only where there is no other.
    if end == nil || running.effect.verdict == .late || gaps.isEmpty { gaps.append((last, running)) }
    return gaps
  }

  private func opening(_ reference: Reference) -> About? {
    guard let moment = locate(reference).moment else { return nil }
    guard case .event(let events, _) = reference else { return nil }
    let found = view.occurrences(of: events.members).first { $0.at == moment && !$0.planned }
    return found.map { About(event: $0.event, at: $0.at) }
  }

  private func max(_ a: Moment, _ b: Moment) -> Moment { a.comesBefore(b) ? b : a }

  private func gap(
    from start: Moment, to end: Moment?, _ count: Int64, _ unit: Amount.Unit, _ index: Int, ends: Bool = false
  ) -> Decision {
    var decision = Decision(Effect(.required), clause: index)
    do throws(CalendarError) {
      let due = try arithmetic.advance(start, by: count, unit, startCounts: false)
      decision.effect.due = due
      if let end {
        if !ends { decision.done = end }
        decision.effect.verdict = due.comesBefore(end) ? .late : .met
      } else {
        decision.effect.verdict = view.asOf > due.day ? .overdue : .due
      }
    } catch { decision.effect = Effect(.needsFacts) }
    return decision
  }
}
