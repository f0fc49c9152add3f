import DecisionModel
import PolicyModel

/// How the compared answers speak of events, and so how often each must be able to come.
struct EventUse {
  /// Everything that names a point in time, each once.
  private(set) var references: [Reference] = []
  /// What is counted, and from how many on it makes a difference.
  private(set) var counts: [(events: EventSet, number: Int64)] = []
  private(set) var highestOrdinal: Int64 = 1
  /// Events that do what some clause asks, ascending.
  private(set) var acts: [EventID] = []
  /// Whether some act is looked for before the question's event.
  private(set) var looksBack = false
  /// What does the act of a clause, each such list once: what one asks for need not do for another.
  private(set) var actsOfClauses: [[EventID]] = []
  /// Events of which two open and close a gap of some clause, ascending.
  private(set) var paired: [EventID] = []
  /// Kinds of the question's event that some atom asks for by name.
  private(set) var kinds: [EventID] = []
  /// Facts that set an amount, ascending, with the fixed amounts that they may be measured against.
  private(set) var amountFacts: [FactID] = []
  private(set) var amounts: [Amount] = []
  private var lookedFor: Set<EventID> = []
  private var usedOtherwise: Set<EventID> = []

  init(_ answers: [ComparedAnswer]) {
    for answer in answers {
      for atom in answer.timeAtoms { add(atom) }
      for clause in answer.clauses { add(clause) }
    }
    acts = Set(acts).sorted()
    usedOtherwise.formUnion(acts)
    paired = Set(paired).sorted()
    amountFacts = Set(amountFacts).sorted()
  }

  /// Whether nothing but its having happened is asked of an event.
  func isOnlyLookedFor(_ reference: Reference) -> Bool {
    guard case .event(let events, _) = reference, events.members.count == 1 else { return false }
    return lookedFor.contains(events.members[0]) && !usedOtherwise.contains(events.members[0])
  }

  /// Every set of events that something asks about, each once.
  var sets: [EventSet] {
    var found: [EventSet] = []
    for reference in references {
      if case .event(let events, _) = reference, !found.contains(events) { found.append(events) }
    }
    for count in counts where !found.contains(count.events) { found.append(count.events) }
    return found
  }

  /// How a set that contains the event is pointed into.
  func picks(of event: EventID) -> [Reference.Pick] {
    references.compactMap { reference in
      if case .event(let events, let pick) = reference, events.members.contains(event) { pick } else { nil }
    }
  }

  private mutating func add(_ reference: Reference, isLookedFor: Bool = false) {
    if case .event(let events, _) = reference {
      if isLookedFor { lookedFor.formUnion(events.members) } else { usedOtherwise.formUnion(events.members) }
    }
    if !references.contains(reference) { references.append(reference) }
  }

  private mutating func add(_ atom: Atom) {
    switch atom {
    case .happened(let reference), .age(_, _, let reference), .unborn(let reference):
      if case .happened = atom { return add(reference, isLookedFor: true) }
      add(reference)
      add(.birth)
    case .countAtLeast(let events, let number, let end):
      counts.append((events, number))
      usedOtherwise.formUnion(events.members)
      if let end { add(end) }
    case .apart(let a, let b, let amount, _, _):
      add(a)
      add(b)
      add(amount)
    case .ordinalAtLeast(let number): highestOrdinal = max(highestOrdinal, number)
    case .kind(let event): if !kinds.contains(event) { kinds.append(event) }
    case .position, .reading, .yes, .choice, .atLeast, .relation: break
    }
  }

  private mutating func add(_ clause: Clause) {
    if !clause.timing.isEmpty {
      acts += clause.doneBy
      looksBack = looksBack || clause.timing.isBackward && !clause.doneBy.isEmpty
      if !actsOfClauses.contains(clause.doneBy) { actsOfClauses.append(clause.doneBy) }
    }
    for reference in clause.references { add(reference) }
    for amount in clause.limits.flatMap({ $0.amounts }) { add(amount) }
    for item in clause.extensions { add(item.amount) }
    guard let every = clause.timing.every else { return }
    add(every.amount)
    if case .event(let events, _)? = every.from {
      paired += clause.doneBy.filter { events.members.contains($0) }
    } else {
      paired += clause.doneBy
    }
  }

  private mutating func add(_ amount: Amount) {
    if !amounts.contains(amount) { amounts.append(amount) }
    if case .fact(let fact) = amount.count { amountFacts.append(fact) }
  }
}

extension Clause {
  /// Everything in it that names a last or a first day, but for its extensions.
  fileprivate var limits: [Limit] {
    ([timing.due, timing.earliest] + outcomes.map { $0.limit }).compactMap { $0 }
  }

  /// Everything that starts or ends a limit of it.
  var references: [Reference] {
    let every = timing.every.map { [$0.from, $0.until].compactMap { $0 } } ?? []
    return every + limits.flatMap { $0.references }
  }
}

extension Limit {
  /// Every clock of the limit, in order.
  var clocks: [Clock] {
    switch self {
    case .after(_, let clock, _), .before(_, let clock, _), .anyTimeBefore(let clock): [clock]
    case .anyTimeAfter(let clock, _): clock.map { [$0] } ?? []
    case .at(let reference): [.one(reference)]
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b): a.clocks + b.clocks
    case .rolled(let inner, _), .extended(let inner, _): inner.clocks
    }
  }

  /// Every amount of the limit, in order.
  var amounts: [Amount] {
    switch self {
    case .after(let amount, _, _), .before(let amount, _, _): [amount]
    case .at, .anyTimeBefore, .anyTimeAfter: []
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b): a.amounts + b.amounts
    case .rolled(let inner, _): inner.amounts
    case .extended(let inner, let amount): inner.amounts + [amount]
    }
  }
}
