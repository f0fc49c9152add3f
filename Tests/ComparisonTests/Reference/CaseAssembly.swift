import CaseModel
import PolicyModel
import WorkingCalendar

/// Puts a case together from its pieces.
struct CaseAssembly {
  private let domain: SmallDomain
  private var anchor = Day.first
  private var asOf = Day.first
  private var facts = FactValues()
  private var events: [CaseEvent] = []
  private var children: [Child] = []
  private var factsOnEvent = false

  init(_ domain: SmallDomain) { self.domain = domain }

  mutating func make(_ pieces: [Piece]) throws -> SmallDomain.Situation? {
    for case .anchor(let day) in pieces { anchor = day }
    for piece in pieces { try add(piece) }
    if factsOnEvent, let first = events.firstIndex(where: { isSubject($0.event) && (!$0.planned || isEach) }) {
      let event = events[first]
      var values = event.facts
      for entry in facts.entries { values[entry.fact] = entry.value }
      events[first] = CaseEvent(event.event, at: event.at, planned: event.planned, facts: values)
      facts = FactValues()
    }
    guard !isBeforeBirth, !hasFurtherSittingOfNothing else { return nil }
    let source = Case(id: "small", children: children, facts: facts, events: events)
    return SmallDomain.Situation(source: source, asOf: asOf)
  }

  private mutating func add(_ piece: Piece) throws {
    switch piece {
    case .nothing, .anchor: break
    case .facts(let values): for entry in values.entries { facts[entry.fact] = entry.value }
    case .event(let event, let day, let planned, let furtherSitting):
      let at = Moment(day: try day.day(from: anchor, domain.calendar))
      guard !isTaken(event, at.day) else { return }
      var values = FactValues()
      if furtherSitting, let marker = domain.marker { values[marker] = .yes }
      events.append(CaseEvent(event, at: at, planned: planned, facts: values))
    case .child(let days):
      let born = try days.born.map { try $0.day(from: anchor, domain.calendar).adding(years: -days.age) }
      let expected = try days.expected.map { try anchor.adding(days: $0) }
      children = [Child(id: "A", born: born, expected: expected)]
    case .asOf(let day): asOf = try day.day(from: anchor, domain.calendar)
    case .factsOnEvent(let onEvent): factsOnEvent = onEvent
    }
  }

  private var isEach: Bool { domain.scope != nil }

  private func isSubject(_ event: EventID) -> Bool { domain.scope?.contains(event) ?? true }

  /// Of one kind, and of what the question is about, there is at most one a day.
  private func isTaken(_ event: EventID, _ day: Day) -> Bool {
    events.contains { other in
      other.at.day == day
        && (other.event == event || (domain.scope.map { $0.contains(event) && $0.contains(other.event) } ?? false))
    }
  }

  private var hasFurtherSittingOfNothing: Bool {
    events.contains { event in
      domain.marker.map { event.facts[$0] == .yes } ?? false
        && !events.contains { $0.event == event.event && !$0.planned && $0.at.day < event.at.day }
    }
  }

  private var isBeforeBirth: Bool {
    events.contains { event in
      domain.vocabulary[event.event].neverBeforeBirth && children.contains { $0.born.map { event.at.day < $0 } ?? true }
    }
  }
}

extension SmallDomain {
  /// The kinds of event that the question is about; nil of the whole case.
  var scope: [EventID]? {
    if case .each(let set, _) = question.scope { return set.members }
    return nil
  }

  var marker: FactID? { vocabulary.facts.firstIndex { $0.marksFurtherSitting }.map { FactID($0) } }
}
