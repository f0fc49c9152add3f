import PolicyLanguage
import PolicyModel
import WorkingCalendar

extension CaseReader {
  private static let eventKeys = ["event", "at", "planned", "child", "facts", "for"]
  private static let forKeys = ["event", "at"]

  mutating func events(_ value: JSONValue?, children: ReadChildren) -> [CaseEvent] {
    var events: [CaseEvent] = []
    var places: [CaseRules.Occurrence: SourceRange] = [:]
    for item in items(value, of: "events") where !rules.faults.isFull {
      guard let event = readEvent(item, children: children) else { continue }
      events.append(event)
      rules.checkOnce(event, at: item.range, places: &places)
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
      rules.checkBirth(of: children.birth(of: child), before: event, at: at, range: when.range)
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
    return rules.child(id, among: children, at: value.range)
  }
}
