import CaseModel
import PolicyModel

extension Case {
  /// The case without one event, child or fact: each of them in turn.
  var withOneThingLess: [Case] { withoutOneEvent + withoutOneChild + withoutOneFact }

  private var withoutOneEvent: [Case] {
    events.indices.map { index in
      var events = events
      events.remove(at: index)
      return with(events: events)
    }
  }

  private var withoutOneChild: [Case] {
    children.indices.map { index in
      var children = children
      children.remove(at: index)
      let events: [CaseEvent] = events.compactMap { event in
        if event.child == index { return nil }
        return event.with(child: event.child.map { $0 > index ? $0 - 1 : $0 }, facts: event.facts)
      }
      return with(children: children, events: events)
    }
  }

  private var withoutOneFact: [Case] {
    let ofCase = facts.withOneLess.map { with(facts: $0) }
    let ofEvents = events.indices.flatMap { index in
      events[index].facts.withOneLess.map { facts in
        var events = events
        events[index] = events[index].with(child: events[index].child, facts: facts)
        return with(events: events)
      }
    }
    let ofChildren = children.indices.flatMap { index in
      children[index].facts.withOneLess.map { facts in
        let child = children[index]
        var children = children
        children[index] = Child(id: child.id, born: child.born, expected: child.expected, facts: facts)
        return with(children: children)
      }
    }
    return ofCase + ofEvents + ofChildren
  }

  private func with(children: [Child]? = nil, facts: FactValues? = nil, events: [CaseEvent]? = nil) -> Case {
    Case(
      id: id, children: children ?? self.children, facts: facts ?? self.facts, events: events ?? self.events,
      unrecorded: unrecorded)
  }
}

extension CaseEvent {
  fileprivate func with(child: Int?, facts: FactValues) -> CaseEvent {
    CaseEvent(event, at: at, planned: planned, child: child, facts: facts, isFor: isFor)
  }
}

extension FactValues {
  fileprivate var withOneLess: [FactValues] {
    entries.map { entry in
      var less = self
      less[entry.fact] = nil
      return less
    }
  }
}
