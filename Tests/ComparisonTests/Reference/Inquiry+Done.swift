import CaseModel
import PolicyModel
import WorkingCalendar

extension Inquiry {
  func doneBy(_ clause: Clause) -> [EventID] { clause.doneBy.isEmpty ? question.doneBy : clause.doneBy }

  /// When the duty of a clause was done, as far as it was.
  func done(_ clause: Clause) throws -> Moment? {
    let kinds = doneBy(clause)
    let index = try subject.map { doneAbout($0, clause.timing, kinds) } ?? doneInCase(clause.timing, kinds)
    return index.map { history.events[$0].at }
  }

  // MARK: Duties about an event

  private func doneAbout(_ subject: Int, _ timing: Timing, _ kinds: [EventID]) -> Int? {
    let at = history.events[subject].at
    let own = ForEvent(history.events[subject].event, at: at)
    let free = history.held(kinds).filter { index in index != subject && (history.events[index].isFor ?? own) == own }
    if let named = free.first(where: { history.events[$0].isFor == own }) { return named }
    guard timing.isBackward else {
      // From this event until the next.
      let next = history.held(scope).first { $0 > subject } ?? Int.max
      return free.first { $0 > subject && $0 < next }
    }
    // The last since the event before; what comes later is late, unless another such event is still to come.
    let previous = history.held(scope).last { $0 < subject }
    let since = free.filter { index in previous.map { index > $0 } ?? true }
    if let last = since.last(where: { day($0) <= at.day }) { return last }
    let isLast = !history.subjects(scope, booked: true).contains { day($0) > at.day }
    return isLast ? since.first : nil
  }

  private func day(_ index: Int) -> Day { history.events[index].at.day }

  /// The kinds of event that the question is asked of.
  var scope: [EventID] {
    if case .each(let set, _) = question.scope { return set.members }
    return []
  }

  // MARK: Duties of the whole case

  private func doneInCase(_ timing: Timing, _ kinds: [EventID]) throws -> Int? {
    let all = history.held(kinds)
    guard let limit = timing.due ?? timing.earliest else { return nil }
    switch limit.plain {
    case .after(_, let clock, _), .anyTimeAfter(let clock?, _):
      guard let start = try start(clock, forward: true) else { return nil }
      return all.first { day($0) >= start.day }
    case .before(_, .one(let reference), _) where !reference.isEvent: return all.first
    case .before(_, let clock, _), .anyTimeBefore(let clock):
      guard let end = try start(clock, forward: false) else { return all.last }
      return all.last { day($0) < end.day } ?? all.first
    case .at(let reference) where reference.isEvent:
      guard let end = try moment(reference) else { return all.last }
      return all.last { day($0) <= end.day } ?? all.first
    default: return all.first
    }
  }
}

extension Limit {
  /// The limit whose clock says what fulfils the duty, without what is done to its day.
  var plain: Limit {
    switch self {
    case .orElse(let first, _), .earlier(let first, _), .later(let first, _): first.plain
    case .rolled(let inner, _), .extended(let inner, _): inner.plain
    default: self
    }
  }
}

extension Reference {
  var isEvent: Bool {
    switch self {
    case .subject, .event: true
    default: false
    }
  }
}
