import CaseModel
import DecisionModel
import PolicyModel
import WorkingCalendar

extension Setting {
  /// The decision at a leaf.
  func decide(_ leaf: Leaf, in diagram: Diagram) -> Decision {
    let clause = leaf.clause >= 0 ? diagram.clauses[leaf.clause] : nil
    let index = leaf.clause >= 0 ? leaf.clause : nil
    switch leaf.formula {
    case .timed: return clause.map { timed($0, leaf) } ?? Decision(Effect(.notApplicable))
    case .required: return untimed(.required, clause, index)
    case .permitted: return untimed(.permitted, clause, index)
    case .barred:
      // What a prohibition leads to follows when it holds; what may be done leads nowhere when it may not.
      return clause?.force.isProhibition ?? false
        ? untimed(.barred, clause, index) : Decision(Effect(.barred), clause: index)
    case .judgement:
      var decision = untimed(.judgement, clause, index)
      decision.judgedBy = clause?.judgedBy ?? clause?.holders.first
      return decision
    case .notApplicable, .no, .yes: return Decision(Effect(.notApplicable), clause: index)
    }
  }

  /// An untimed verdict, with the outcomes that follow; the last day to sit again becomes its due day.
  private func untimed(_ verdict: Verdict, _ clause: Clause?, _ index: Int?) -> Decision {
    var decision = Decision(Effect(verdict), clause: index)
    guard let clause else { return decision }
    for outcome in clause.outcomes {
      decision.effect.outcomes.append(outcome.outcome)
      if let limit = outcome.limit, case .at(let moment) = bound(limit) { decision.effect.due = moment }
    }
    decision.effect.outcomes.sort()
    return decision
  }

  private func timed(_ clause: Clause, _ leaf: Leaf) -> Decision {
    if clause.timing.every != nil { return Decision(Effect(.required), clause: leaf.clause) }
    var due = clause.timing.due
    for (index, item) in clause.extensions.enumerated() where leaf.extensions & 1 << UInt32(index) != 0 {
      due = due.map { .extended($0, item.amount) }
    }
    let dueBound = due.map { bound($0) }
    let earliestBound = clause.timing.earliest.map { bound($0) }
    var decision = Decision(Effect(.required), clause: leaf.clause)
    decision.effect.outcomes = clause.outcomes.map { $0.outcome }.sorted()
    for case .unknown(let needs)? in [dueBound, earliestBound] { decision.needs += needs }
    if !decision.needs.isEmpty {
      if settle(&decision, undated: due, earliestBound, clause) {
        decision.needs = []
      } else {
        decision.effect.verdict = .needsFacts
      }
      return decision
    }
    let backward = clause.timing.isBackward
    if let subject, subject.planned, !backward {
      decision.effect.verdict = .notStarted
      return decision
    }
    let isOpenEnded = isOpenEnded(due, dueBound)
    if case .notStarted? = dueBound, !isOpenEnded { decision.effect.verdict = .notStarted }
    if case .notStarted? = earliestBound { decision.effect.verdict = .notStarted }
    if decision.effect.verdict == .notStarted { return decision }
    if case .at(let moment)? = earliestBound { decision.effect.earliest = moment }
    let end = isOpenEnded ? Moment(day: Day.last) : dueBound?.undatedEnd
    let found = fulfilment(by: clause.doneBy, backward: backward, from: due.flatMap { clockDay($0) }, until: end)
    decision.isAssumed = found.isAssumed
    if case .done(let moment) = found.state { decision.done = moment }
    settle(&decision, dueBound, found.state, clause)
    return decision
  }

  /// Whether a duty is to be kept before something that has not happened: it binds already.
  private func isOpenEnded(_ due: Limit?, _ bound: Bound?) -> Bool {
    guard case .anyTimeBefore(let clock)? = due, case .notStarted? = bound else { return false }
    if case .wholeCase = question.scope { return true }
    return subject != nil && clock.isNext
  }

  /// The day from which a forward duty can be done; nil where anything earlier counts too.
  private func clockDay(_ limit: Limit) -> Day? {
    switch limit {
    case .after(_, let clock, _): return locate(clock).moment?.day
    case .anyTimeAfter(let clock?, _): return locate(clock).moment?.day
    case .orElse(let inner, _), .rolled(let inner, _), .extended(let inner, _): return clockDay(inner)
    case .earlier(let a, let b), .later(let a, let b):
      guard let first = clockDay(a), let second = clockDay(b) else { return nil }
      return min(first, second)
    case .before, .at, .anyTimeBefore, .anyTimeAfter: return nil
    }
  }

  private func settle(_ decision: inout Decision, _ due: Bound?, _ fulfilment: Fulfilment, _ clause: Clause) {
    switch due {
    case .at(let moment): decision.effect.due = moment
    case .before(let moment):
      // What no event shows to be done is never shown to be late.
      decision.effect.verdict = clause.doneBy.isEmpty ? .required : order(fulfilment, before: moment)
      if case .done(let done) = fulfilment, let earliest = decision.effect.earliest, done.comesBefore(earliest) {
        decision.effect.verdict = .early
      }
      return addNeed(&decision, fulfilment)
    default: break
    }
    if clause.force == .may {
      decision.effect.verdict = .permitted
      return
    }
    switch fulfilment {
    case .done(let done):
      if let earliest = decision.effect.earliest, done.comesBefore(earliest) {
        decision.effect.verdict = .early
      } else if let due = decision.effect.due {
        decision.effect.verdict = due.comesBefore(done) ? .late : .met
      } else {
        decision.effect.verdict = .met
      }
    case .notDone:
      decision.effect.verdict = decision.effect.due.map { view.asOf > $0.day ? .overdue : .due } ?? .required
    case .unknown: addNeed(&decision, fulfilment)
    }
  }

  /// An undated "before": decided by the order of events once it can be.
  private func order(_ fulfilment: Fulfilment, before moment: Moment) -> Verdict {
    let hasHappened = subject.map { !$0.planned } ?? (moment.day <= view.asOf)
    switch fulfilment {
    case .done(let done):
      if done.comesBefore(moment) { return .met }
      return moment.comesBefore(done) ? .late : .required
    case .notDone, .unknown: return hasHappened ? .late : .required
    }
  }

  private func addNeed(_ decision: inout Decision, _ fulfilment: Fulfilment) {
    guard case .unknown(let event) = fulfilment else { return }
    decision.effect = Effect(.needsFacts)
    decision.needs.append(.event(event))
  }
}
