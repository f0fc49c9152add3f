import CaseModel
import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// Makes the case of a scenario, by the rules of every case.
struct GivenReader {
  private(set) var rules: CaseRules
  private(set) var children = ReadChildren()
  private var vocabulary: Vocabulary { rules.vocabulary }

  init(file: Int, names: NameTable) {
    let vocabulary = names.vocabulary
    let afterBirth = vocabulary.events.indices.filter { vocabulary.events[$0].neverBeforeBirth }.map { EventID($0) }
    rules = CaseRules(file: file, names: names, notBeforeBirth: afterBirth)
  }

  /// The case as far as it could be understood; it is not for use where there were faults.
  mutating func read(_ syntax: GivenSyntax, title: String) -> Case {
    for child in syntax.children { read(child) }
    let facts = values(syntax.facts)
    var events: [CaseEvent] = []
    var places: [CaseRules.Occurrence: SourceRange] = [:]
    for item in syntax.events {
      guard let event = event(item) else { continue }
      events.append(event)
      rules.checkOnce(event, at: item.range, places: &places)
    }
    checkTies(syntax.events, among: events)
    let unrecorded = syntax.unrecorded.compactMap { rules.event($0.text, at: $0.range) }
    return Case(
      id: title, children: children.all, facts: facts, events: events, unrecorded: unrecorded, range: syntax.range)
  }

  private mutating func read(_ syntax: GivenChildSyntax) {
    let facts = values(syntax.facts)
    let born = syntax.born.flatMap { day($0) }
    let expected = syntax.expected.flatMap { day($0) }
    let child = Child(id: syntax.name.text, born: born, expected: expected, facts: facts)
    rules.add(child, to: &children, idRange: syntax.name.range, bornRange: syntax.born?.range)
  }

  private mutating func event(_ syntax: GivenEventSyntax) -> CaseEvent? {
    let event = rules.event(syntax.name.text, at: syntax.name.range)
    let at = moment(syntax.at)
    let child = syntax.child.flatMap { rules.child($0.text, among: children, at: $0.range) }
    let facts = values(syntax.facts)
    let isFor = syntax.isFor.flatMap { named($0) }
    guard let event, let at else { return nil }
    if child != nil || syntax.child == nil {
      rules.checkBirth(of: children.birth(of: child), before: event, at: at, range: syntax.at.range)
    }
    return CaseEvent(event, at: at, planned: syntax.isBooked, child: child, facts: facts, isFor: isFor)
  }

  private mutating func named(_ syntax: NamedEventSyntax) -> ForEvent? {
    let event = rules.event(syntax.name.text, at: syntax.name.range)
    let at = moment(syntax.at)
    guard let event, let at else { return nil }
    return ForEvent(event, at: at)
  }

  /// What an event is said to be for must be given too: a slip of the date would otherwise go unnoticed.
  private mutating func checkTies(_ syntax: [GivenEventSyntax], among events: [CaseEvent]) {
    guard events.count == syntax.count else { return }
    let calendar = GivenEvents(events)
    for (item, event) in zip(syntax, events) {
      guard let tie = event.isFor, let named = item.isFor, !calendar.holds(tie.event, at: tie.at) else { continue }
      rules.reportNotGiven(named)
    }
  }

  // MARK: Facts

  private mutating func values(_ syntax: [GivenFactSyntax]) -> FactValues {
    var values = FactValues()
    var places: [FactID: SourceRange] = [:]
    for item in syntax {
      guard let fact = rules.fact(item.name.text, at: item.name.range) else { continue }
      if let first = places[fact] {
        rules.faults.report(
          .duplicate, "`\(item.name.text)` is given twice", at: item.name.range, note: ("first given here", first))
        continue
      }
      places[fact] = item.name.range.through(item.valueRange)
      if let value = value(item, of: vocabulary[fact]) { values[fact] = value }
    }
    rules.checkSums(of: values) { places[$0] }
    return values
  }

  private mutating func value(_ item: GivenFactSyntax, of fact: Vocabulary.Fact) -> FactValue? {
    switch (fact.kind, item.value) {
    case (.yesNo, .word("yes")): return .yes
    case (.yesNo, .word("no")): return .no
    case (.choice, .word(let name)): return rules.choice(name, of: fact, at: item.valueRange)
    case (.number, .number(let number)): return rules.number(number, of: fact, at: item.valueRange)
    default:
      let wanted: String
      switch fact.kind {
      case .yesNo: wanted = "yes or no"
      case .choice: wanted = "one of its choices"
      case .number(let range): wanted = CaseRules.phrase(range)
      }
      let written: String
      switch item.value {
      case .word(let word): written = word
      case .number(let number): written = "\(number)"
      }
      rules.faults.report(.value, "`\(fact.name)` is \(wanted), not `\(written)`", at: item.valueRange)
      return nil
    }
  }

  // MARK: Times

  private mutating func day(_ name: Name) -> Day? { rules.day(name) }
  private mutating func moment(_ syntax: MomentSyntax) -> Moment? { rules.moment(syntax) }
}

/// The events of a case as scenarios name them: by the day, with the time or without.
struct GivenEvents {
  private var named: Set<ForEvent> = []

  init(_ events: [CaseEvent]) {
    for event in events {
      named.insert(ForEvent(event.event, at: event.at))
      named.insert(ForEvent(event.event, at: Moment(day: event.at.day)))
    }
  }

  func holds(_ event: EventID, at moment: Moment) -> Bool { named.contains(ForEvent(event, at: moment)) }
}

extension CaseRules {
  mutating func day(_ name: Name) -> Day? {
    do throws(DateText.Fault) {
      return try DateText.day(name.text, of: "date")
    } catch {
      faults.report(.date, error.message, at: name.range, help: error.help)
      return nil
    }
  }

  mutating func moment(_ syntax: MomentSyntax) -> Moment? {
    guard let day = day(syntax.day) else { return nil }
    guard let time = syntax.time else { return Moment(day: day) }
    do throws(CalendarError) {
      return Moment(day: day, time: try ClockTime(hour: Int(time.hour), minute: Int(time.minute)))
    } catch {
      faults.report(.date, "there is no such time of day", at: syntax.range, help: "the last is 23:59")
      return nil
    }
  }

  mutating func reportNotGiven(_ syntax: NamedEventSyntax) {
    faults.report(
      .scenario, "the scenario gives no `\(syntax.name.text)` on \(syntax.at.day.text)", at: syntax.range,
      help: "name an event by the day on which it stands under `given`")
  }
}

extension Moment {
  /// Whether another moment names this one: by its day, and by its time where it says one.
  func isWrittenAs(_ other: Moment) -> Bool { day == other.day && (other.time == nil || other.time == time) }
}
