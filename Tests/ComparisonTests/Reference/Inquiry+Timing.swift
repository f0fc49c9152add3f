import CaseModel
import PolicyModel
import WorkingCalendar

extension Inquiry {
  func timed(_ clause: Clause) throws -> [ReferenceEffect] {
    if let interval = clause.timing.every { return try gaps(interval, clause) }
    let earliest = try clause.timing.earliest.map { try bound($0) }
    let due = try clause.timing.due.map { try bound(extended($0, clause)) }
    var effect = ReferenceEffect(
      try verdict(clause, due: due, earliest: earliest), due: due?.moment, earliest: earliest?.moment)
    effect.outcomes = clause.outcomes.map { $0.outcome }
    // Of a limit that has not started no day is told.
    if effect.verdict == .notStarted { effect = ReferenceEffect(.notStarted) }
    return [effect]
  }

  private func extended(_ limit: Limit, _ clause: Clause) throws -> Limit {
    var limit = limit
    for more in clause.extensions where try holds(more.when) { limit = .extended(limit, more.amount) }
    return limit
  }

  private func verdict(
    _ clause: Clause, due: ReferenceBound?, earliest: ReferenceBound?
  ) throws -> ReferenceEffect.Verdict {
    if due == .notStarted || earliest == .notStarted { return .notStarted }
    if clause.force == .may { return .permitted }
    let done = try done(clause)
    if let done, let first = earliest?.moment, isEarlier(done, than: first) { return .early }
    switch due {
    case .at(let last): return dated(done, last)
    case .undatedBefore(let end): return doneBy(clause).isEmpty ? .required : before(end, done)
    case .undatedAfter, nil, .notStarted: return done == nil ? .required : .met
    }
  }

  private func dated(_ done: Moment?, _ last: Moment) -> ReferenceEffect.Verdict {
    if let done { return isEarlier(last, than: done) ? .late : .met }
    return history.asOf > last.day ? .overdue : .due
  }

  private func before(_ end: Moment?, _ done: Moment?) -> ReferenceEffect.Verdict {
    guard let end else { return done == nil ? .required : .met }
    if let done {
      if isEarlier(done, than: end) { return .met }
      // On one day without times nothing tells which came first.
      return isEarlier(end, than: done) || (done.time != nil && done == end) ? .late : .required
    }
    // Of what is booked it is not known yet.
    let hasCome = subject.map { !history.events[$0].planned } ?? true
    return hasCome && end.day <= history.asOf ? .late : .required
  }

  /// On one day the times of day decide, where both are known.
  private func isEarlier(_ a: Moment, than b: Moment) -> Bool {
    if a.day != b.day { return a.day < b.day }
    if let first = a.time, let second = b.time { return first.minutes < second.minutes }
    return false
  }

  // MARK: Intervals

  private func gaps(_ interval: Interval, _ clause: Clause) throws -> [ReferenceEffect] {
    let end = try interval.until.flatMap { try moment($0) }
    var sittings = history.held(doneBy(clause)).filter { index in
      !history.isFurtherSitting(index) && (end.map { history.events[index].at.day <= $0.day } ?? true)
    }.map { history.events[$0] }
    let opening: Moment
    if let from = interval.from {
      guard let start = try moment(from), end.map({ start.day <= $0.day }) ?? true else {
        return [ReferenceEffect(.notStarted)]
      }
      opening = start
      sittings = sittings.filter { isAfter($0, from, start) }
    } else {
      guard let first = sittings.first else { return [ReferenceEffect(.notStarted)] }
      opening = first.at
      sittings.removeFirst()
    }
    return try gaps(from: opening, sittings.map { $0.at }, until: end, interval.amount)
  }

  /// One effect for each gap that was closed, and one for the gap that runs. The end of the duty closes that; where it
  /// does so in time it is told only if there is nothing else to tell.
  private func gaps(
    from opening: Moment, _ sittings: [Moment], until end: Moment?, _ amount: Amount
  ) throws -> [ReferenceEffect] {
    var (opening, effects) = (opening, [ReferenceEffect]())
    for sitting in sittings {
      let due = try later(opening, amount, counting: false)
      effects.append(ReferenceEffect(isEarlier(due, than: sitting) ? .late : .met, due: due))
      opening = sitting
    }
    let due = try later(opening, amount, counting: false)
    guard let end else { return effects + [ReferenceEffect(history.asOf > due.day ? .overdue : .due, due: due)] }
    let isLate = isEarlier(due, than: end)
    return isLate || effects.isEmpty ? effects + [ReferenceEffect(isLate ? .late : .met, due: due)] : effects
  }

  /// What counts from a day on is done from that day on, though not by what started it.
  private func isAfter(_ event: CaseEvent, _ from: Reference, _ start: Moment) -> Bool {
    if case .event(let set, _) = from, set.members.contains(event.event) { return event.at.day > start.day }
    return event.at.day >= start.day
  }
}
