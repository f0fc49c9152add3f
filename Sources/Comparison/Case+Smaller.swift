import CaseModel
import WorkingCalendar

extension Case {
  /// Every case that lacks one event, fact or child of this one.
  ///
  /// Children are left out only where no event or other child would be without them.
  func withoutOne() -> [Case] {
    var smaller: [Case] = []
    for index in events.indices.reversed() {
      var fewer = events
      fewer.remove(at: index)
      smaller.append(with(events: fewer))
    }
    for (index, event) in events.enumerated() {
      for entry in event.facts.entries {
        var changed = events
        changed[index] = CaseEvent(
          event.event, at: event.at, planned: event.planned, child: event.child, facts: event.facts.without(entry),
          isFor: event.isFor)
        smaller.append(with(events: changed))
      }
    }
    for entry in facts.entries { smaller.append(with(facts: facts.without(entry))) }
    if children.count == 1, !events.contains(where: { $0.child != nil }) { smaller.append(with(children: [])) }
    return smaller
  }

  /// The same case with one event on another day; events keep the order of their days.
  func moving(_ index: Int, to day: Day) -> Case {
    var moved = events
    let event = events[index]
    moved[index] = CaseEvent(
      event.event, at: Moment(day: day), planned: event.planned, child: event.child, facts: event.facts,
      isFor: event.isFor)
    return with(events: moved)
  }

  private func with(children: [Child]? = nil, facts: FactValues? = nil, events: [CaseEvent]? = nil) -> Case {
    Case(
      id: id, children: children ?? self.children, facts: facts ?? self.facts, events: events ?? self.events,
      unrecorded: unrecorded)
  }
}

extension FactValues {
  fileprivate func without(_ entry: Entry) -> FactValues {
    FactValues(entries.filter { $0 != entry })
  }
}
