/// How one amount stands to another.
public enum Comparison: Sendable, Hashable {
  case moreThan, lessThan, atLeast, atMost, exactly
}

/// When a clause applies: tests joined by and, or and not. Three-valued: what is unknown stays unknown.
public indirect enum Condition: Sendable, Hashable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  case test(Test)
  /// A named condition of the vocabulary; the name is for people, the meaning is in the condition.
  case named(phrase: Statement, Condition)
}

/// One question that a case answers with yes, no, or not known.
public enum Test: Sendable, Hashable {
  case yes(FactID)
  /// The fact is this one of its choices, by index.
  case choice(FactID, Int)
  case number(FactID, Comparison, Int64)
  /// The first number against `multiple / divisor` of the second.
  case relation(FactID, Comparison, multiple: Int64, divisor: Int64, FactID)
  case happened(Reference)
  /// How often it has happened by the day of what the question is about, or up to another day.
  case count(EventSet, Comparison, Int64, upTo: Reference?)
  /// How far the first stands after (or before) the second; months are added to the earlier of the two.
  case distance(Reference, Comparison, Amount, after: Bool, Reference)
  case order(Reference, after: Bool, Reference)
  case age(Int, AgeBound, Reference)
  case unborn(Reference)
  /// Which of its kind the question's event is, counted from 1 without further sittings.
  case ordinal(Comparison, Int64)
  /// The question's event is of this kind.
  case kind(EventID)
  /// The reading in force, by index into the policy's readings, and the choice, by index.
  case reading(Int, Int)

  public enum AgeBound: Sendable, Hashable {
    /// From the birthday on.
    case orOver
    /// From the day after the birthday.
    case past
    /// Before the birthday.
    case under
  }
}

/// One event of the vocabulary, or a group of them taken together.
public struct EventSet: Sendable, Hashable {
  /// In ascending order, never empty.
  public let members: [EventID]
  /// Index of the vocabulary's group, where one was named.
  public let group: Int?

  public init(_ event: EventID) {
    members = [event]
    group = nil
  }

  public init(group: Int, members: [EventID]) {
    self.members = members.sorted()
    self.group = group
  }
}

/// A point in time that a case fixes.
public enum Reference: Sendable, Hashable {
  /// The event that the question is about.
  case subject
  case event(EventSet, Pick)
  case birth
  case expectedBirth
  /// The day that the evaluation is made for.
  case today
  case birthday(Int)
  /// First day of the nth week of pregnancy, the first beginning 280 days before the expected birth.
  case weekStart(Int)
  case weekEnd(Int)
  /// The day on which so many weeks of pregnancy are completed.
  case completedWeeks(Int)

  public enum Pick: Sendable, Hashable {
    case only, first, last
    /// After or before the question's event.
    case next, previous
  }
}
