import PolicyModel
import WorkingCalendar

/// Asks for two days to be put in order before it can be said what a clock points to.
struct OrderNeeded: Error {
  let order: DateSystem.Order
}

/// The days of one shape: today, a birth, the events, and all that follows from them.
struct ShapeDays {
  let shape: Shape
  /// Settled further while orders are explored.
  var system: DateSystem
  let today: Int
  let birth: Int?
  let expectedBirth: Int?
  let subject: Int?
  /// In the order of the shape's slots.
  let slots: [Int]
  /// What is taken to hold of two days, where a clock needs to know which comes first.
  let assumed: [DateSystem.Order]
  let tables: DayTables
  /// False where what is required cannot be.
  private(set) var isPossible = true

  /// Nil where what is assumed cannot be.
  init?(_ shape: Shape, assuming assumed: [DateSystem.Order], _ tables: DayTables) {
    self.shape = shape
    self.assumed = assumed
    self.tables = tables
    var system = DateSystem(tables)
    today = system.day(from: DayTables.firstDay)
    birth = shape.hasBirth ? system.day(from: DayTables.firstBirth) : nil
    expectedBirth = shape.hasExpectedBirth ? system.day(from: DayTables.firstDay) : nil
    subject = shape.subject == nil ? nil : system.day(from: DayTables.firstDay)
    slots = shape.slots.map { _ in system.day(from: DayTables.firstDay) }
    self.system = system
    guard settle() else { return nil }
    for order in assumed { guard self.system.add(order) else { return nil } }
  }

  /// What holds of every case: the past is past, and what is before is before.
  private mutating func settle() -> Bool {
    var orders: [DateSystem.Order] = slots.map { .init(earlier: $0, later: today, distance: 0) }
    if let birth { orders.append(.init(earlier: birth, later: today, distance: 0)) }
    if let subject, let kind = shape.subject {
      orders.append(
        shape.isBooked
          ? .init(earlier: today, later: subject, distance: 0) : .init(earlier: subject, later: today, distance: 0))
      for (slot, day) in zip(shape.slots, slots) {
        switch slot.place {
        case .before: orders.append(.init(earlier: day, later: subject, distance: slot.event < kind ? 0 : 1))
        case .after: orders.append(.init(earlier: subject, later: day, distance: slot.event > kind ? 0 : 1))
        case .free: break
        }
      }
    }
    for (index, slot) in shape.slots.enumerated() {
      if let next = shape.slots[(index + 1)...].firstIndex(of: slot) {
        orders.append(.init(earlier: slots[index], later: slots[next], distance: 1))
      }
    }
    for order in orders { guard system.add(order) else { return false } }
    return true
  }

  /// Asks for what must hold in the whole shape; what cannot be is seen when the system settles.
  mutating func require(_ order: DateSystem.Order) { isPossible = system.add(order) && isPossible }

  /// The day of a point in time; nil where it never comes.
  mutating func day(of reference: Reference) throws(OrderNeeded) -> Int? {
    switch reference {
    case .subject: return subject
    case .today: return today
    case .birth: return birth
    case .expectedBirth: return expectedBirth
    case .birthday: return birth.map { system.day(after: $0, by: tables.table(.point(reference), calendar: 0)) }
    case .weekStart, .weekEnd, .completedWeeks:
      return expectedBirth.map { system.day(after: $0, by: tables.table(.point(reference), calendar: 0)) }
    case .event(let events, let pick): return try day(of: events, pick)
    }
  }

  mutating func day(after start: Int, _ rule: DayRule, calendar: Int) -> Int {
    system.day(after: start, by: tables.table(rule, calendar: calendar))
  }

  /// The later, or the earlier, of two days.
  func day(_ a: Int, or b: Int, later: Bool) throws(OrderNeeded) -> Int {
    if a == b { return a }
    return try holds(.init(earlier: a, later: b, distance: 0)) == later ? b : a
  }

  private func holds(_ order: DateSystem.Order) throws(OrderNeeded) -> Bool {
    if assumed.contains(order) { return true }
    if assumed.contains(order.opposite) { return false }
    if let known = system.settles(order) { return known }
    throw OrderNeeded(order: order)
  }

  /// Of the events of some kinds before what the question is about the last, or of those after it the first.
  func neighbour(_ place: Shape.Slot.Place, of kinds: [EventID]) throws(OrderNeeded) -> (event: EventID, day: Int)? {
    var found: (event: EventID, day: Int)?
    for (slot, day) in zip(shape.slots, slots) where slot.place == place && kinds.contains(slot.event) {
      try keep((slot.event, day), in: &found, place == .before ? .previous : .next)
    }
    return found
  }

  private func day(of events: EventSet, _ pick: Reference.Pick) throws(OrderNeeded) -> Int? {
    var found: (event: EventID, day: Int)?
    for (slot, day) in zip(shape.slots, slots) where events.members.contains(slot.event) {
      switch pick {
      case .previous where slot.place != .before, .next where slot.place != .after: continue
      case .only, .first, .last, .next, .previous: try keep((slot.event, day), in: &found, pick)
      }
    }
    if let subject, let kind = shape.subject, !shape.isBooked, events.members.contains(kind) {
      switch pick {
      case .previous, .next: break
      case .only, .first, .last: try keep((kind, subject), in: &found, pick)
      }
    }
    return found?.day
  }

  private func keep(
    _ next: (event: EventID, day: Int), in found: inout (event: EventID, day: Int)?, _ pick: Reference.Pick
  ) throws(OrderNeeded) {
    guard let known = found else {
      found = next
      return
    }
    // Of one day, kinds stand in the order of the vocabulary.
    let comesAfter = try holds(
      .init(earlier: known.day, later: next.day, distance: known.event < next.event ? 0 : 1))
    switch pick {
    case .last, .previous: if comesAfter { found = next }
    case .only, .first, .next: if !comesAfter { found = next }
    }
  }
}
