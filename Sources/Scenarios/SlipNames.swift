import PolicyModel
import PolicyWording

/// What a slip may put in the place of what is written, and how that is told.
struct SlipNames {
  let vocabulary: Vocabulary
  let wording: Wording
  /// Events of the answer that is changed: the likeliest to be mistaken for one another.
  let references: [Reference]
  /// How many numbers the clause holds.
  var numbers = 0

  func words(_ reference: Reference) -> String { "`\(wording.reference(reference))`" }

  func words(_ condition: Condition) -> String { "`\(wording.condition(condition))`" }

  /// What may stand in the place of a clock: the other end of a series, another event of the answer, and the event that
  /// the vocabulary names next.
  func mistaken(_ reference: Reference) -> [Reference] {
    var others: [Reference] = []
    func add(_ other: Reference) {
      if other != reference, !others.contains(other) { others.append(other) }
    }
    if case .event(let events, let pick) = reference, let other = pick.mistaken, repeats(events) {
      add(.event(events, other))
    }
    for other in references { add(other) }
    if let next = next(after: reference) { add(next) }
    return others
  }

  private func repeats(_ events: EventSet) -> Bool {
    events.members.count > 1 || events.members.contains { vocabulary[$0].repeats }
  }

  /// The vocabulary's next event; for what is no event, the first one.
  private func next(after reference: Reference) -> Reference? {
    guard !vocabulary.events.isEmpty else { return nil }
    switch reference {
    case .event(let events, let pick):
      let last = events.members[events.members.count - 1].index
      let next = EventID((last + 1) % vocabulary.events.count)
      return events.members.contains(next) ? nil : .event(EventSet(next), pick)
    case .birthday, .weekStart, .weekEnd, .completedWeeks: return nil
    case .subject, .birth, .expectedBirth, .today: return .event(EventSet(EventID(0)), .first)
    }
  }
}

extension Reference.Pick {
  /// Nil where there is one such event only.
  fileprivate var mistaken: Self? {
    switch self {
    case .only: nil
    case .first: .last
    case .last: .first
    case .next: .previous
    case .previous: .next
    }
  }
}

extension Amount.Unit {
  var name: String {
    switch self {
    case .hours: "hours"
    case .days: "days"
    case .workingDays: "working days"
    case .weeks: "weeks"
    case .workingWeeks: "working weeks"
    case .months: "months"
    case .years: "years"
    }
  }

  /// Units that are written in its place by a slip.
  var mistaken: [Self] {
    switch self {
    case .hours: [.days]
    case .days: [.workingDays]
    case .workingDays: [.days]
    case .weeks: [.workingWeeks, .months]
    case .workingWeeks: [.weeks]
    case .months: [.weeks]
    case .years: [.months]
    }
  }
}

extension Comparison {
  var words: String {
    switch self {
    case .moreThan: "more than"
    case .lessThan: "less than"
    case .atLeast: "at least"
    case .atMost: "at most"
    case .exactly: "exactly"
    }
  }

  /// With or without the bound itself, and the other way round.
  var mistaken: [Self] {
    switch self {
    case .moreThan: [.atLeast, .lessThan]
    case .lessThan: [.atMost, .moreThan]
    case .atLeast: [.moreThan, .atMost]
    case .atMost: [.lessThan, .atLeast]
    case .exactly: [.atLeast, .atMost]
    }
  }
}

extension Test.AgeBound {
  var words: String {
    switch self {
    case .orOver: "or over"
    case .past: "past the birthday"
    case .under: "under"
    }
  }

  var mistaken: [Self] {
    switch self {
    case .orOver: [.past, .under]
    case .past: [.orOver]
    case .under: [.orOver]
    }
  }
}
