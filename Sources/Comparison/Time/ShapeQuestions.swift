import DecisionModel
import PolicyModel

/// What makes a difference between the days of one shape: the orders that atoms, and then the limits of the clauses that
/// these leave within reach, ask about.
struct ShapeQuestions {
  var days: ShapeDays
  /// Each once; the situations of the shape are the ways in which these can hold or not.
  private(set) var orders: [DateSystem.Order] = []
  /// For some orders another, without which they make no difference.
  private var conditions: [DateSystem.Order: DateSystem.Order] = [:]
  private var known: Set<DateSystem.Order> = []
  /// The days on which limits end, and on which they begin.
  private var ends: [Int] = []
  private var starts: [Int] = []
  /// Days that some clause speaks of: of what starts its limits, and of what would do what it asks.
  private(set) var mentioned: Set<Int> = []
  private let use: EventUse
  /// Of each answer.
  private let calendars: [Int]
  /// Kinds of what the question is about.
  private let subjects: [EventID]

  /// What the atoms ask.
  ///
  /// - Throws: ``OrderNeeded`` where a clock's day turns on the order of two days that is not assumed.
  init(
    _ days: ShapeDays, _ answers: [ComparedAnswer], _ use: EventUse, subjects: [EventID]
  ) throws(OrderNeeded) {
    self.days = days
    self.use = use
    self.subjects = subjects
    calendars = answers.map { $0.calendar }
    for answer in answers {
      for atom in answer.timeAtoms { try ask(atom, answer.calendar) }
    }
  }

  /// What the limits of some clauses ask, by answer, once the orders of the atoms are settled.
  ///
  /// - Throws: ``OrderNeeded`` where a clock's day turns on the order of two days that is not settled; these may be days
  ///   that follow from others, which the system then has.
  mutating func askLimits(of clauses: [[Clause]]) throws(OrderNeeded) {
    orders = []
    for (calendar, clauses) in zip(calendars, clauses) {
      for clause in clauses {
        try mention(clause)
        try ask(clause, calendar)
      }
    }
    askAmong(ends)
    askAmong(starts)
  }

  /// The first order from `next` on that is not yet settled between the days of a system.
  func open(from next: Int, in system: DateSystem) -> Int? {
    orders[next...].firstIndex { order in
      system.settles(order) == nil && conditions[order].map { system.settles($0) != false } ?? true
    }
  }

  /// - Parameter given: Where this does not hold, the order makes no difference.
  private mutating func ask(_ earlier: Int, _ later: Int, _ distance: Int32, where given: DateSystem.Order? = nil) {
    guard earlier != later else { return }
    let order = DateSystem.Order(earlier: earlier, later: later, distance: distance)
    if known.contains(order) || known.contains(order.opposite) {
      // Asked without a condition too, it is asked always.
      if given == nil { conditions[order] = nil }
      if given == nil { conditions[order.opposite] = nil }
      return
    }
    known.insert(order)
    orders.append(order)
    if let given { conditions[order] = given }
  }

  /// By when what an atom speaks of must have come.
  private var lookedAt: Int { days.subject ?? days.today }

  private mutating func ask(_ atom: Atom, _ calendar: Int) throws(OrderNeeded) {
    switch atom {
    case .happened(let reference):
      guard let day = try days.day(of: reference) else { return }
      if use.isOnlyLookedFor(reference) {
        // One that came later is as good as none.
        days.require(DateSystem.Order(earlier: day, later: lookedAt, distance: 0))
      } else {
        ask(day, lookedAt, 0)
      }
    case .countAtLeast(let events, _, let end):
      let last = try end.flatMap { (end) throws(OrderNeeded) in try days.day(of: end) } ?? lookedAt
      for (slot, day) in zip(days.shape.slots, days.slots) where events.members.contains(slot.event) {
        ask(day, last, 0)
      }
      if let subject = days.subject, let kind = days.shape.subject, events.members.contains(kind) {
        ask(subject, last, 0)
      }
    case .apart(let later, let earlier, let amount, let strict, let back):
      guard let end = try days.day(of: later), let start = try days.day(of: earlier) else { return }
      let amount = amount.fixed(by: days.shape)
      if back {
        ask(start, days.day(after: end, .before(amount), calendar: calendar), strict ? 1 : 0)
      } else if amount.isNothing {
        ask(start, end, strict ? 1 : 0)
      } else {
        ask(days.day(after: start, .after(amount), calendar: calendar), end, strict ? 1 : 0)
      }
    case .age(let years, let past, let reference):
      guard let birthday = try days.day(of: .birthday(years)) else { return }
      ask(birthday, try days.day(of: reference) ?? days.today, past ? 1 : 0)
    case .unborn(let reference):
      guard let birth = days.birth else { return }
      ask(birth, try days.day(of: reference) ?? days.today, 0)
    case .ordinalAtLeast, .kind, .position, .reading, .yes, .choice, .atLeast, .relation: break
    }
  }

  private mutating func mention(_ clause: Clause) throws(OrderNeeded) {
    mentioned.formUnion(acts(clause))
    for reference in clause.references { if let day = try days.day(of: reference) { mentioned.insert(day) } }
  }

  private mutating func ask(_ clause: Clause, _ calendar: Int) throws(OrderNeeded) {
    for outcome in clause.outcomes {
      if let limit = outcome.limit, case .day(let day) = try days.end(of: limit, calendar) { ends.append(day) }
    }
    if let every = clause.timing.every { return try ask(every, clause, calendar) }
    guard let due = clause.timing.due else {
      if let earliest = clause.timing.earliest { try askStart(of: earliest, clause, calendar) }
      return
    }
    if let earliest = clause.timing.earliest { try askStart(of: earliest, clause, calendar) }
    var limits = [due]
    for item in clause.extensions { limits += limits.map { .extended($0, item.amount) } }
    for limit in limits { try askEnd(of: limit, clause, calendar) }
  }

  private mutating func askStart(of limit: Limit, _ clause: Clause, _ calendar: Int) throws(OrderNeeded) {
    guard case .day(let day) = try days.end(of: limit, calendar) else { return }
    starts.append(day)
    for act in acts(clause) { ask(day, act, 0) }
  }

  private mutating func askEnd(of limit: Limit, _ clause: Clause, _ calendar: Int) throws(OrderNeeded) {
    for clock in limit.clocks {
      guard let start = try days.day(of: clock) else { continue }
      for act in acts(clause) { ask(start, act, 0) }
    }
    if let subject = days.subject {
      for act in acts(clause) {
        if clause.timing.isBackward { ask(act, subject, 0) } else { ask(subject, act, 0) }
      }
      try askWhose(clause, subject)
    }
    switch try days.end(of: limit, calendar) {
    case .day(let day):
      ends.append(day)
      ask(day, days.today, 1)
      for act in acts(clause) { ask(day, act, 1) }
    case .before(let day):
      ask(day, days.today, 0)
      for act in acts(clause) {
        ask(act, day, 1)
        ask(day, act, 1)
      }
    case .undated, .notStarted: break
    }
  }

  private mutating func ask(_ every: Interval, _ clause: Clause, _ calendar: Int) throws(OrderNeeded) {
    let acts = acts(clause)
    var marks = acts
    let amount = every.amount.fixed(by: days.shape)
    if let from = every.from, let start = try days.day(of: from) {
      for act in acts {
        ask(start, act, 0)
        ask(start, act, 1)
      }
      if !marks.contains(start) { marks.append(start) }
    }
    let end = try every.until.flatMap { (until) throws(OrderNeeded) in try days.day(of: until) }
    for mark in marks {
      let due = days.day(after: mark, .after(amount), calendar: calendar)
      ends.append(due)
      for later in acts where later != mark { ask(due, later, 1) }
      ask(due, days.today, 1)
      guard let end else { continue }
      ask(due, end, 1)
      ask(mark, end, 0)
      ask(mark, end, 1)
    }
  }

  /// Whether an act before the question's event is for the one before it, or one after it for the next; of one day,
  /// kinds stand in the order of the vocabulary.
  private mutating func askWhose(_ clause: Clause, _ subject: Int) throws(OrderNeeded) {
    let isBackward = clause.timing.isBackward
    let acts = zip(days.shape.slots, days.slots).filter { clause.doneBy.contains($0.0.event) }
    guard !acts.isEmpty, let neighbour = try days.neighbour(isBackward ? .before : .after, of: subjects) else { return }
    for (act, done) in acts {
      let isOwn = DateSystem.Order(
        earlier: isBackward ? done : subject, later: isBackward ? subject : done, distance: 0)
      ask(neighbour.day, done, neighbour.event < act.event ? 0 : 1, where: isOwn)
    }
  }

  /// Days of events that would do what the clause asks.
  private func acts(_ clause: Clause) -> [Int] {
    zip(days.shape.slots, days.slots).filter { clause.doneBy.contains($0.0.event) }.map { $0.1 }
  }

  /// Which of any two days comes first, be they of one authority or of two.
  private mutating func askAmong(_ all: [Int]) {
    for (index, a) in all.enumerated() {
      for b in all[(index + 1)...] where a != b {
        ask(a, b, 0)
        ask(a, b, 1)
      }
    }
  }
}

extension ShapeDays {
  /// Where a limit ends.
  enum End {
    case day(Int)
    /// At any time before the day.
    case before(Int)
    case undated
    case notStarted
  }

  mutating func day(of clock: Clock) throws(OrderNeeded) -> Int? {
    switch clock {
    case .one(let one): return try day(of: one)
    case .both(let a, let b):
      guard let first = try day(of: a), let second = try day(of: b) else { return nil }
      return try day(first, or: second, later: true)
    case .either(let a, let b):
      guard let first = try day(of: a) else { return try day(of: b) }
      guard let second = try day(of: b) else { return first }
      return try day(first, or: second, later: false)
    }
  }

  mutating func end(of limit: Limit, _ calendar: Int) throws(OrderNeeded) -> End {
    switch limit {
    case .after(_, let clock, _), .before(_, let clock, _):
      guard let start = try day(of: clock) else { return .notStarted }
      return .day(day(after: start, .limit(limit.fixed(by: shape).onOneClock), calendar: calendar))
    case .at(let reference): return try day(of: reference).map { .day($0) } ?? .notStarted
    case .anyTimeBefore(let clock): return try day(of: clock).map { .before($0) } ?? .notStarted
    case .anyTimeAfter: return .undated
    case .earlier(let a, let b):
      // Both first: what picks must know the days that they add.
      let (first, second) = (try end(of: a, calendar), try end(of: b, calendar))
      return try pick(first, second, later: false)
    case .later(let a, let b):
      let (first, second) = (try end(of: a, calendar), try end(of: b, calendar))
      return try pick(first, second, later: true)
    case .orElse(let a, let b):
      let first = try end(of: a, calendar)
      guard case .day = first, let start = try a.clocks.first.flatMap({ (c) throws(OrderNeeded) in try day(of: c) }),
        a.clocks == b.clocks
      else { return first }
      return .day(day(after: start, .limit(limit.fixed(by: shape).onOneClock), calendar: calendar))
    case .rolled(let inner, let roll):
      guard case .day(let day) = try end(of: inner, calendar) else { return try end(of: inner, calendar) }
      return .day(self.day(after: day, .limit(.rolled(.at(.today), roll)), calendar: calendar))
    case .extended(let inner, let amount):
      guard case .day(let day) = try end(of: inner, calendar) else { return try end(of: inner, calendar) }
      return .day(self.day(after: day, .after(amount.fixed(by: shape)), calendar: calendar))
    }
  }

  /// Of two limits the one that binds, as an evaluation takes it.
  private func pick(_ a: End, _ b: End, later: Bool) throws(OrderNeeded) -> End {
    switch (a, b) {
    case (.day(let first), .day(let second)): return .day(try day(first, or: second, later: later))
    case (.notStarted, _): return later ? a : b
    case (_, .notStarted): return later ? b : a
    case (_, .day): return b
    default: return a
    }
  }
}

extension Amount {
  var isNothing: Bool { count == .fixed(0) && unit == .days }

  /// The amount that a shape sets, where a fact does.
  func fixed(by shape: Shape) -> Amount {
    guard case .fact(let fact) = count, let set = shape.amounts.first(where: { $0.fact == fact }) else { return self }
    return Amount(.fixed(set.number), unit)
  }
}

extension Limit {
  /// The same limit with the amounts that a shape sets.
  func fixed(by shape: Shape) -> Limit {
    switch self {
    case .after(let amount, let clock, let counts): .after(amount.fixed(by: shape), clock, startCounts: counts)
    case .before(let amount, let clock, let counts): .before(amount.fixed(by: shape), clock, startCounts: counts)
    case .at, .anyTimeBefore, .anyTimeAfter: self
    case .earlier(let a, let b): .earlier(a.fixed(by: shape), b.fixed(by: shape))
    case .later(let a, let b): .later(a.fixed(by: shape), b.fixed(by: shape))
    case .orElse(let a, let b): .orElse(a.fixed(by: shape), b.fixed(by: shape))
    case .rolled(let inner, let roll): .rolled(inner.fixed(by: shape), roll)
    case .extended(let inner, let amount): .extended(inner.fixed(by: shape), amount.fixed(by: shape))
    }
  }

  /// The same count from any one clock, so that limits that count alike are one function.
  var onOneClock: Limit {
    let clock = Clock.one(.today)
    return switch self {
    case .after(let amount, _, let counts): .after(amount, clock, startCounts: counts)
    case .before(let amount, _, let counts): .before(amount, clock, startCounts: counts)
    case .at: .at(.today)
    case .anyTimeBefore: .anyTimeBefore(clock)
    case .anyTimeAfter(_, let urgency): .anyTimeAfter(clock, urgency: urgency)
    case .earlier(let a, let b): .earlier(a.onOneClock, b.onOneClock)
    case .later(let a, let b): .later(a.onOneClock, b.onOneClock)
    case .orElse(let a, let b): .orElse(a.onOneClock, b.onOneClock)
    case .rolled(let inner, let roll): .rolled(inner.onOneClock, roll)
    case .extended(let inner, let amount): .extended(inner.onOneClock, amount)
    }
  }
}
