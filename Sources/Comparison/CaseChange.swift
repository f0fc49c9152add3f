import CaseModel
import PolicyModel
import WorkingCalendar

/// One thing in a case that is supposed otherwise. Events and children are named by their index in the case as it is.
public enum CaseChange: Sendable, Hashable {
  /// Where a fact stands: on an event, on one child, or on the case and every child that records it.
  public enum Place: Sendable, Hashable {
    case event(Int)
    case child(Int)
    case wholeCase
  }

  /// `from` is nil while the fact is unknown.
  case fact(FactID, from: FactValue?, to: FactValue, Place)
  case born(child: Int, Day)
  case expected(child: Int, Day)
  /// What was booked is held.
  case held(Int, at: Moment)
  case moved(Int, to: Moment)
  case added(EventID, at: Moment)
  case leftOut(Int)

  /// Whether two changes touch the same thing, so that making both means nothing.
  func overlaps(_ other: CaseChange) -> Bool { subject == other.subject }

  private enum Subject: Hashable {
    case fact(FactID, Place)
    case birth(Int)
    case event(Int)
    case added(EventID)
  }

  private var subject: Subject {
    switch self {
    case .fact(let fact, _, _, let place): .fact(fact, place)
    case .born(let child, _), .expected(let child, _): .birth(child)
    case .held(let event, _), .moved(let event, _), .leftOut(let event): .event(event)
    case .added(let event, _): .added(event)
    }
  }
}

/// A case with some changes made, which still knows which of its events is which.
struct ChangedCase {
  let source: Case
  /// By index into the events of the case before; nil for one that was left out.
  private let changed: [CaseEvent?]

  /// The case with the changes; nil where the result is no case that could be: numbers that do not add up, an event
  /// before the birth, a second of what happens once.
  init?(_ original: Case, _ changes: [CaseChange], _ vocabulary: Vocabulary) {
    var edit = CaseEdit(original)
    for change in changes { edit.make(change) }
    guard edit.isPossible(vocabulary) else { return nil }
    changed = edit.events
    source = edit.made
  }

  /// Where an event of the case before stands now.
  func index(of event: Int) -> Int? {
    guard let now = changed[event] else { return nil }
    return source.events.firstIndex(of: now)
  }

  /// The moment of an event of the case before, as it is now.
  func moment(of event: Int) -> Moment? { changed[event]?.at }
}

/// A case being changed.
private struct CaseEdit {
  let original: Case
  var children: [Child]
  var facts: FactValues
  /// As in the original; nil for what is left out.
  var events: [CaseEvent?]
  var added: [CaseEvent] = []

  init(_ original: Case) {
    self.original = original
    children = original.children
    facts = original.facts
    events = original.events.map { Optional($0) }
  }

  var made: Case {
    Case(
      id: original.id, children: children, facts: facts, events: events.compactMap { $0 } + added,
      unrecorded: original.unrecorded)
  }

  mutating func make(_ change: CaseChange) {
    switch change {
    case .fact(let fact, _, let value, .event(let index)):
      if let event = events[index] { events[index] = event.with(facts: event.facts.setting(fact, value)) }
    case .fact(let fact, _, let value, .child(let index)):
      children[index] = children[index].with(facts: children[index].facts.setting(fact, value))
    case .fact(let fact, _, let value, .wholeCase):
      facts[fact] = value
      for (index, child) in children.enumerated() where child.facts[fact] != nil {
        children[index] = child.with(facts: child.facts.setting(fact, value))
      }
    case .born(let index, let day):
      let child = children[index]
      // Of a child who was unborn, the birth that is supposed takes the place of the one that was expected.
      children[index] = Child(
        id: child.id, born: day, expected: child.born == nil ? nil : child.expected, facts: child.facts)
    case .expected(let index, let day):
      let child = children[index]
      children[index] = Child(id: child.id, born: child.born, expected: day, facts: child.facts)
    case .held(let index, let moment): replace(index, at: moment, planned: false)
    case .moved(let index, let moment): replace(index, at: moment, planned: events[index]?.planned ?? false)
    case .added(let event, let moment): added.append(CaseEvent(event, at: moment))
    case .leftOut(let index): events[index] = nil
    }
  }

  /// Moves an event, and what says that it belongs to it.
  private mutating func replace(_ index: Int, at moment: Moment, planned: Bool) {
    guard let old = events[index] else { return }
    events[index] = old.with(at: moment, planned: planned)
    for (place, other) in events.enumerated() {
      guard let other, let isFor = other.isFor, isFor.event == old.event, isFor.at.day == old.at.day else { continue }
      let named = isFor.at.time == nil ? Moment(day: moment.day) : moment
      events[place] = other.with(isFor: ForEvent(isFor.event, at: named))
    }
  }

  func isPossible(_ vocabulary: Vocabulary) -> Bool {
    let all = events.compactMap { $0 } + added
    guard ([facts] + children.map { $0.facts } + all.map { $0.facts }).allSatisfy({ keepsSums($0, vocabulary) })
    else { return false }
    var once: [CaseEvent] = []
    for event in all {
      if !vocabulary[event.event].repeats {
        let repeated = once.contains {
          $0.event == event.event && $0.planned == event.planned && $0.child == event.child
        }
        if repeated { return false }
        once.append(event)
      }
      if vocabulary[event.event].neverBeforeBirth, precedesBirth(event) { return false }
    }
    return true
  }

  private func precedesBirth(_ event: CaseEvent) -> Bool {
    let concerned = event.child.map { [children[$0]] } ?? children
    return concerned.contains { child in child.born.map { event.at.day < $0 } ?? false }
  }

  private func keepsSums(_ values: FactValues, _ vocabulary: Vocabulary) -> Bool {
    guard !values.isEmpty else { return true }
    return vocabulary.limits.allSatisfy { limit in
      guard case .number(let bound)? = values[limit.bound] else { return true }
      var left = bound
      for addend in limit.addends {
        guard case .number(let number)? = values[addend] else { continue }
        if number > left { return false }
        left -= number
      }
      return true
    }
  }
}

extension FactValues {
  fileprivate func setting(_ fact: FactID, _ value: FactValue) -> FactValues {
    var changed = self
    changed[fact] = value
    return changed
  }
}

extension Child {
  fileprivate func with(facts: FactValues) -> Child { Child(id: id, born: born, expected: expected, facts: facts) }
}

extension CaseEvent {
  fileprivate func with(
    at: Moment? = nil, planned: Bool? = nil, facts: FactValues? = nil, isFor: ForEvent? = nil
  ) -> CaseEvent {
    CaseEvent(
      event, at: at ?? self.at, planned: planned ?? self.planned, child: child, facts: facts ?? self.facts,
      isFor: isFor ?? self.isFor)
  }
}
