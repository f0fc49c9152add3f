import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// What every case must satisfy, however it is written down: the readers of cases report by these rules.
package struct CaseRules {
  package let names: NameTable
  private let notBeforeBirth: Set<EventID>
  package var faults: FaultLog

  /// What may be recorded once: an event, of one child or of the case, held or booked.
  package struct Occurrence: Hashable {
    fileprivate let event: EventID
    fileprivate let child: Int?
    fileprivate let planned: Bool
  }

  package init(file: Int, names: NameTable, notBeforeBirth: [EventID]) {
    self.names = names
    self.notBeforeBirth = Set(notBeforeBirth)
    faults = FaultLog(file: file)
  }

  package var vocabulary: Vocabulary { names.vocabulary }

  // MARK: Names

  package mutating func event(_ name: String, at range: SourceRange) -> EventID? {
    if let event = names.event(name) { return event }
    faults.report(
      .unknownName, "there is no event \(quoted(name))", at: range, help: suggestion(names.nearestEvent(name)))
    return nil
  }

  package mutating func fact(_ name: String, at range: SourceRange) -> FactID? {
    if let fact = names.fact(name) { return fact }
    faults.report(
      .unknownName, "there is no fact \(quoted(name))", at: range, help: suggestion(names.nearestFact(name)))
    return nil
  }

  package mutating func child(_ id: String, among children: ReadChildren, at range: SourceRange) -> Int? {
    if let index = children.index(of: id) { return index }
    // A family is small; of a long list, written to be slow, only the head is searched.
    let nearest = NearestName.find(id, among: children.all.prefix(50).map { $0.id })
    faults.report(.unknownName, "the case has no child \(quoted(id))", at: range, help: suggestion(nearest))
    return nil
  }

  // MARK: Facts

  package mutating func choice(_ name: String, of fact: Vocabulary.Fact, at range: SourceRange) -> FactValue? {
    guard case .choice(let choices) = fact.kind else { return nil }
    if let index = choices.firstIndex(of: name) { return .choice(index) }
    var help: [String] = []
    if let nearest = suggestion(NearestName.find(name, among: choices)) { help.append(nearest) }
    if choices.count <= 6 {
      help.append("the choices are " + choices.map { "`\($0)`" }.joined(separator: ", "))
    }
    faults.report(
      .value, "\(quoted(name)) is not a choice of `\(fact.name)`", at: range,
      help: help.isEmpty ? nil : help.joined(separator: " "))
    return nil
  }

  package mutating func number(_ number: Int64, of fact: Vocabulary.Fact, at range: SourceRange) -> FactValue? {
    guard case .number(let allowed) = fact.kind else { return nil }
    if allowed.contains(number) { return .number(number) }
    faults.report(.value, "`\(fact.name)` is \(Self.phrase(allowed)), not \(number)", at: range)
    return nil
  }

  package static func phrase(_ range: ClosedRange<Int64>) -> String {
    "a whole number from \(range.lowerBound) to \(range.upperBound)"
  }

  /// Sums of numbers that stand at one place are at most another that stands there; unknown addends count for nothing.
  ///
  /// `place` says where a fact is given.
  package mutating func checkSums(of values: FactValues, place: (FactID) -> SourceRange?) {
    for limit in vocabulary.limits { check(limit, of: values, place: place) }
  }

  private mutating func check(_ limit: Vocabulary.SumLimit, of values: FactValues, place: (FactID) -> SourceRange?) {
    guard case .number(let bound)? = values[limit.bound] else { return }
    var sum: Int64 = 0
    var isOver = false
    var given: [String] = []
    for addend in limit.addends {
      guard case .number(let number)? = values[addend] else { continue }
      let (next, overflow) = sum.addingReportingOverflow(number)
      isOver = isOver || overflow
      sum = overflow ? sum : next
      given.append("`\(vocabulary[addend].name)` \(number)")
    }
    guard isOver || sum > bound, let range = place(limit.bound) else { return }
    let exceeds = given.count == 1 ? "may not exceed" : "together may not exceed"
    faults.report(
      .value, "\(given.joined(separator: " and ")) \(exceeds) `\(vocabulary[limit.bound].name)` \(bound)", at: range)
  }

  // MARK: Children and events

  /// Adds a child unless its name is taken.
  package mutating func add(
    _ child: Child, to children: inout ReadChildren, idRange: SourceRange, bornRange: SourceRange?
  ) {
    if let first = children.place(of: child.id) {
      return faults.report(
        .duplicate, "the child \(quoted(child.id)) is listed twice", at: idRange, note: ("first given here", first))
    }
    children.add(child, idRange: idRange, bornRange: bornRange)
  }

  package mutating func checkBirth(
    of birth: ReadChildren.Birth?, before event: EventID, at: Moment, range: SourceRange
  ) {
    guard let birth, notBeforeBirth.contains(event), at.day < birth.day else { return }
    faults.report(
      .history, "`\(vocabulary[event].name)` may not be before the birth of the child \(quoted(birth.child))",
      at: range, note: ("born here, on \(birth.day.description)", birth.range))
  }

  package mutating func checkOnce(
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
