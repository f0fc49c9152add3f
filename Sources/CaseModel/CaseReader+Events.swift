import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// What may be recorded once: an event, of one child or of the case, held or booked.
private struct Occurrence: Hashable {
  let event: EventID
  let child: Int?
  let planned: Bool
}

extension CaseReader {
  private static let eventKeys = ["event", "at", "planned", "child", "facts", "for"]
  private static let forKeys = ["event", "at"]

  mutating func events(_ value: JSONValue?, children: ReadChildren) -> [CaseEvent] {
    var events: [CaseEvent] = []
    var places: [Occurrence: SourceRange] = [:]
    for item in items(value, of: "events") where !faults.isFull {
      guard let event = readEvent(item, children: children) else { continue }
      events.append(event)
      checkOnce(event, at: item.range, places: &places)
    }
    return events
  }

  private mutating func readEvent(_ value: JSONValue, children: ReadChildren) -> CaseEvent? {
    guard let fields = fields(of: value, as: "an event", keys: Self.eventKeys) else { return nil }
    let name = required("event", of: fields)
    let event = name.flatMap { eventName($0, of: "event") }
    let when = required("at", of: fields)
    let at = when.flatMap { moment($0, of: "at") }
    let planned = fields["planned"].flatMap { truth($0, of: "planned") } ?? false
    let child = fields["child"].flatMap { childIndex($0, among: children) }
    let facts = self.facts(fields["facts"])
    let isFor = fields["for"].flatMap { readFor($0) }
    guard let event, let at, let when else { return nil }
    if child != nil || fields["child"] == nil {
      checkBirth(of: children.birth(of: child), before: event, at: at, range: when.range)
    }
    return CaseEvent(event, at: at, planned: planned, child: child, facts: facts, isFor: isFor)
  }

  private mutating func readFor(_ value: JSONValue) -> ForEvent? {
    guard let fields = fields(of: value, as: "`for`", keys: Self.forKeys) else { return nil }
    let event = required("event", of: fields).flatMap { eventName($0, of: "event") }
    let at = required("at", of: fields).flatMap { moment($0, of: "at") }
    guard let event, let at else { return nil }
    return ForEvent(event, at: at)
  }

  private mutating func childIndex(_ value: JSONValue, among children: ReadChildren) -> Int? {
    guard let id = text(value, of: "child") else { return nil }
    if let index = children.index(of: id) { return index }
    // A family is small; of a long list, written to be slow, only the head is searched.
    let nearest = NearestName.find(id, among: children.all.prefix(50).map { $0.id })
    faults.report(
      .unknownName, "the case has no child \(quoted(id))", at: value.range, help: suggestion(nearest))
    return nil
  }

  private mutating func checkBirth(
    of birth: ReadChildren.Birth?, before event: EventID, at: Moment, range: SourceRange
  ) {
    guard let birth, notBeforeBirth.contains(event), at.day < birth.day else { return }
    faults.report(
      .history, "`\(vocabulary[event].name)` may not be before the birth of the child \(quoted(birth.child))",
      at: range, note: ("born here, on \(birth.day.description)", birth.range))
  }

  private mutating func checkOnce(
    _ event: CaseEvent, at range: SourceRange, places: inout [Occurrence: SourceRange]
  ) {
    guard !vocabulary[event.event].repeats else { return }
    let occurrence = Occurrence(event: event.event, child: event.child, planned: event.planned)
    guard let first = places[occurrence] else {
      places[occurrence] = range
      return
    }
    faults.report(
      .duplicate, "`\(vocabulary[event.event].name)` may happen only once", at: range,
      note: ("first given here", first))
  }
}
