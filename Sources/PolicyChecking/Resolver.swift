import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// Looks names up for one file and reports what is not there.
package struct Resolver {
  package let vocabulary: Vocabulary
  package var file: Int
  package var diagnostics = Diagnostics()

  package init(vocabulary: Vocabulary, file: Int) {
    self.vocabulary = vocabulary
    self.file = file
  }

  /// Faults so far.
  package var faults: Int { diagnostics.all.count + diagnostics.dropped }

  package mutating func report(
    _ code: DiagnosticCode, _ message: String, _ range: SourceRange, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostics.report(Diagnostic(code, message, file: file, range: range, notes: notes, help: help))
  }

  /// Reports a name that is not declared, with the nearest that is.
  package mutating func unknown(_ name: Name, _ what: String, among names: [String]) {
    report(
      .unknownName, "there is no \(what) called `\(name.text)`", name.range,
      help: NearestName.find(name.text, among: names).map { "did you mean `\($0)`?" })
  }

  package mutating func event(_ name: Name) -> EventID? {
    if let event = vocabulary.event(name.text) { return event }
    unknown(name, "event", among: vocabulary.events.map { $0.name })
    return nil
  }

  package mutating func events(_ names: [Name]) -> [EventID] {
    var events: [EventID] = []
    for name in names {
      if let event = event(name) { events.append(event) }
    }
    return events
  }

  /// An event, or a group of events.
  package mutating func eventSet(_ name: Name) -> EventSet? {
    if let event = vocabulary.event(name.text) { return EventSet(event) }
    if let group = vocabulary.groups.firstIndex(where: { $0.name == name.text }) {
      return EventSet(group: group, members: vocabulary.groups[group].members)
    }
    unknown(name, "event", among: vocabulary.events.map { $0.name } + vocabulary.groups.map { $0.name })
    return nil
  }

  package mutating func fact(_ name: Name) -> FactID? {
    if let fact = vocabulary.fact(name.text) { return fact }
    unknown(name, "fact", among: vocabulary.facts.map { $0.name })
    return nil
  }

  package mutating func number(_ name: Name) -> FactID? {
    guard let fact = fact(name) else { return nil }
    guard case .number = vocabulary[fact].kind else {
      report(.type, "`\(name.text)` is not a number", name.range)
      return nil
    }
    return fact
  }

  package mutating func role(_ name: Name) -> RoleID? {
    if let role = vocabulary.role(name.text) { return role }
    unknown(name, "role", among: vocabulary.roles.map { $0.name })
    return nil
  }

  package mutating func roles(_ names: [Name]) -> [RoleID] {
    var roles: [RoleID] = []
    for name in names {
      if let role = role(name) { roles.append(role) }
    }
    return roles
  }

  /// Where a document sends its reader; each place once.
  mutating func pointers(_ names: [Name]) -> [String] {
    var places: [String] = []
    for name in names {
      if places.contains(name.text) {
        report(.duplicate, "this place is pointed to twice", name.range, help: "leave one of the lines out")
      } else {
        places.append(name.text)
      }
    }
    return places
  }

  package mutating func day(_ name: Name) -> Day? {
    do throws(CalendarError) {
      return try Day(iso: Array(name.text.utf8))
    } catch {
      report(
        .date, "`\(name.text)` is not a day of 1900 to 2199", name.range, help: "write a date as `2026-01-06`")
      return nil
    }
  }
}
