import CaseModel
import PolicyModel
import WorkingCalendar

/// Whether a duty has been done.
enum Fulfilment: Hashable {
  case done(Moment)
  case notDone
  /// The case's source does not hold the event.
  case unknown(EventID)
}

extension Setting {
  /// What fulfilled a duty of the question's event.
  ///
  /// A forward duty is done by the first matching event from that event until the next of its kind; a backward duty by
  /// the last one after the previous of its kind. An event that names what it is for counts for that alone.
  ///
  /// A duty of the case is done by the first from its clock on; one to be kept before something else, by the last
  /// before `end`.
  func fulfilment(
    by events: [EventID], backward: Bool, from start: Day?, until end: Moment?
  ) -> (state: Fulfilment, isAssumed: Bool) {
    let matching = view.occurrences(of: events).filter { !$0.planned }
    guard let subject else {
      let found = end.map { last(matching, before: $0) } ?? first(matching, from: start)
      return (state(found, events), false)
    }
    let own = matching.filter { isFor($0, subject) == true }
    if let named = backward ? own.last : own.first { return (.done(named.at), false) }
    let free = matching.filter { isFor($0, subject) == nil && $0.index != subject.index }
    let (previous, next) = neighbours(of: subject)
    let found: CaseView.Occurrence?
    if backward {
      let since = free.filter { occurrence in previous.map { occurrence.index > $0.index } ?? true }
      let before = since.last { !subject.at.comesBefore($0.at) }
      // What came too late still belongs here, unless another conference is open that it could be for.
      found = before ?? (next == nil ? since.first { subject.at.comesBefore($0.at) } : nil)
    } else {
      found = free.first { occurrence in
        !occurrence.at.comesBefore(subject.at) && occurrence.at.day >= subject.at.day
          && (next.map { occurrence.at.day < $0.at.day || occurrence.index <= $0.index } ?? true)
      }
    }
    let assumed = found != nil && !backward && previous.map { !isFulfilled($0, subject, free) } ?? false
    return (state(found, events), assumed)
  }

  private func state(_ found: CaseView.Occurrence?, _ events: [EventID]) -> Fulfilment {
    if let found { return .done(found.at) }
    return view.unrecorded(in: events).map { .unknown($0) } ?? .notDone
  }

  private func first(_ matching: [CaseView.Occurrence], from start: Day?) -> CaseView.Occurrence? {
    guard let start else { return matching.first }
    return matching.first { $0.at.day >= start }
  }

  private func last(_ matching: [CaseView.Occurrence], before end: Moment) -> CaseView.Occurrence? {
    matching.last { $0.at.comesBefore(end) } ?? matching.first
  }

  /// Whether an event says that it belongs to the subject; nil where it says nothing.
  private func isFor(_ occurrence: CaseView.Occurrence, _ subject: CaseView.Occurrence) -> Bool? {
    guard let named = view.source.events[occurrence.index].isFor else { return nil }
    return named.event == subject.event && named.at.day == subject.at.day
      && (named.at.time == nil || named.at.time == subject.at.time)
  }

  /// The held events of the subject's kind on either side of it; booked ones count as next.
  private func neighbours(
    of subject: CaseView.Occurrence
  ) -> (previous: CaseView.Occurrence?, next: CaseView.Occurrence?) {
    let all = view.occurrences(of: subjectEvents)
    return (all.last { $0.index < subject.index && !$0.planned }, all.first { $0.index > subject.index })
  }

  private func isFulfilled(
    _ earlier: CaseView.Occurrence, _ later: CaseView.Occurrence, _ free: [CaseView.Occurrence]
  ) -> Bool {
    free.contains { $0.index > earlier.index && $0.index < later.index }
  }
}
