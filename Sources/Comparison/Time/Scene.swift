import CaseModel
import PolicyModel
import WorkingCalendar

/// A shape with its days: a case without facts, and the day on which it is looked at.
struct Scene {
  /// Without any facts but those that set an amount.
  let bare: Case
  let asOf: Day
  /// Index into the case's events of what the question is about.
  let subject: Int?
  /// How many things it tells of.
  let size: Int

  /// - Parameter numbers: The days of the shape's system.
  /// - Throws: `CalendarError` for a day beyond the calendar, which the system's horizon keeps out.
  init(_ days: ShapeDays, _ numbers: [Int32]) throws(CalendarError) {
    let shape = days.shape
    var events: [CaseEvent] = []
    for (slot, day) in zip(shape.slots, days.slots) {
      events.append(CaseEvent(slot.event, at: Moment(day: try Day(number: numbers[day]))))
    }
    var subject: CaseEvent?
    if let day = days.subject, let kind = shape.subject {
      let event = CaseEvent(kind, at: Moment(day: try Day(number: numbers[day])), planned: shape.isBooked)
      subject = event
      events.append(event)
    }
    var children: [Child] = []
    if days.birth != nil || days.expectedBirth != nil {
      var born: Day?
      var expected: Day?
      if let birth = days.birth { born = try Day(number: numbers[birth]) }
      if let expectedBirth = days.expectedBirth { expected = try Day(number: numbers[expectedBirth]) }
      children.append(Child(id: "A", born: born, expected: expected))
    }
    bare = Case(
      id: "", children: children,
      facts: FactValues(shape.amounts.map { FactValues.Entry($0.fact, .number($0.number)) }), events: events)
    let inOrder = bare.events
    self.subject = subject.flatMap { inOrder.firstIndex(of: $0) }
    asOf = try Day(number: numbers[days.today])
    size = shape.size
  }

  /// The scene as a case, with facts on what the question is about, or else on the case.
  func `case`(_ known: [FactValues.Entry], id: String) -> Case {
    guard let subject else {
      return Case(
        id: id, children: bare.children, facts: FactValues(bare.facts.entries + known), events: bare.events)
    }
    var events = bare.events
    let event = events[subject]
    events[subject] = CaseEvent(event.event, at: event.at, planned: event.planned, facts: FactValues(known))
    return Case(id: id, children: bare.children, facts: bare.facts, events: events)
  }
}
