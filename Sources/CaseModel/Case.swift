import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// What is recorded of the children of one family: the input of an evaluation.
public struct Case: Hashable, Sendable {
  public let id: String
  /// In the order of the file; empty where the case is told without naming a child.
  public let children: [Child]
  /// What is known of the case as a whole.
  public let facts: FactValues
  /// By day; on one day those without a time first, then by time; the order given decides between equals.
  public let events: [CaseEvent]
  /// Events that the source of the case does not hold, so that their absence says nothing; each once, in the order
  /// of the vocabulary.
  public let unrecorded: [EventID]
  /// Where the case stands in its file; empty for one that was made.
  public let range: SourceRange

  /// Sorts the events and the list of what is unrecorded.
  public init(
    id: String, children: [Child] = [], facts: FactValues = FactValues(), events: [CaseEvent] = [],
    unrecorded: [EventID] = [], range: SourceRange = SourceRange(0, 0)
  ) {
    self.id = id
    self.children = children
    self.facts = facts
    self.events = Self.inOrder(events)
    self.unrecorded = Array(Set(unrecorded)).sorted()
    self.range = range
  }

  private static func inOrder(_ events: [CaseEvent]) -> [CaseEvent] {
    events.enumerated().sorted { a, b in
      let (first, second) = (a.element.at, b.element.at)
      // Of one moment, kinds stand in the order of the vocabulary, which is that of the process.
      return (first.day, minutes(first), a.element.event, a.offset)
        < (second.day, minutes(second), b.element.event, b.offset)
    }.map { $0.element }
  }

  /// A day without a time comes before every time of that day.
  private static func minutes(_ moment: Moment) -> Int { moment.time.map { $0.minutes } ?? -1 }
}

/// A child of a case; one of the two days is known.
public struct Child: Hashable, Sendable {
  public let id: String
  public let born: Day?
  /// The estimated day of delivery.
  public let expected: Day?
  public let facts: FactValues

  public init(id: String, born: Day? = nil, expected: Day? = nil, facts: FactValues = FactValues()) {
    self.id = id
    self.born = born
    self.expected = expected
    self.facts = facts
  }
}

/// Something that happened on a case, or is booked.
public struct CaseEvent: Hashable, Sendable {
  public let event: EventID
  public let at: Moment
  /// Booked and not held.
  public let planned: Bool
  /// Index of the one child whom it concerns; nil when it concerns the case.
  public let child: Int?
  public let facts: FactValues
  /// The event that this one belongs to, where the record says so.
  public let isFor: ForEvent?

  public init(
    _ event: EventID, at: Moment, planned: Bool = false, child: Int? = nil, facts: FactValues = FactValues(),
    isFor: ForEvent? = nil
  ) {
    self.event = event
    self.at = at
    self.planned = planned
    self.child = child
    self.facts = facts
    self.isFor = isFor
  }
}

/// Names one event of a case by its kind and its time.
public struct ForEvent: Hashable, Sendable {
  public let event: EventID
  public let at: Moment

  public init(_ event: EventID, at: Moment) {
    self.event = event
    self.at = at
  }
}
