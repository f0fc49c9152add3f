import CaseModel
import PolicyModel
import WorkingCalendar

/// What a case tells of one child up to a day: in order, what was held and what is still booked.
struct History {
  let source: Case
  let child: Child?
  let asOf: Day
  /// Held by the day, or booked and not yet past.
  let events: [CaseEvent]
  private let marker: FactID?

  init(_ source: Case, child: Int?, asOf: Day, vocabulary: Vocabulary) {
    self.source = source
    self.child = child.map { source.children[$0] }
    self.asOf = asOf
    events = source.events.filter { event in
      (event.child == nil || event.child == child) && (event.planned ? event.at.day >= asOf : event.at.day <= asOf)
    }
    marker = vocabulary.facts.firstIndex { $0.marksFurtherSitting }.map { FactID($0) }
  }

  func held(_ kinds: [EventID]) -> [Int] {
    events.indices.filter { !events[$0].planned && kinds.contains(events[$0].event) }
  }

  func isFurtherSitting(_ index: Int) -> Bool { marker.map { events[index].facts[$0] == .yes } ?? false }

  /// Whether no event of its kind comes before it, so that it cannot be a further sitting.
  func isFirst(_ index: Int) -> Bool {
    !events.indices.contains { $0 < index && events[$0].event == events[index].event }
  }

  /// What a question is asked of: events of these kinds.
  func subjects(_ kinds: [EventID], booked: Bool) -> [Int] {
    events.indices.filter { kinds.contains(events[$0].event) && (booked || !events[$0].planned) }
  }

  /// Which of its kind an event is, further sittings left out.
  func ordinal(of index: Int) -> Int {
    events.indices.filter { $0 <= index && events[$0].event == events[index].event && !isFurtherSitting($0) }.count
  }
}
