/// Days that are not yet chosen, and what must hold between them.
///
/// Every condition is of one of two forms: one day is so many days or more after another, or one day follows from
/// another by a ``DayRule``, which never decreases. Such conditions have, if any solution, one in which every day is as
/// early as it can be; it is found by raising each day only as far as something asks. So whether the days can be chosen is
/// decided exactly, and the earliest choice comes with it.
struct DateSystem {
  /// `later` is `distance` days or more after `earlier`.
  struct Order: Hashable {
    let earlier: Int
    let later: Int
    let distance: Int32

    /// What holds exactly where this does not.
    var opposite: Order { Order(earlier: later, later: earlier, distance: 1 - distance) }
  }

  /// One day that follows from another.
  struct Step {
    let from: Int
    let to: Int
    let table: Int
  }

  /// Two steps of which the first never leads to a later day, from the same start, than the second.
  private struct Comparable {
    let first: Int
    let second: Int
  }

  /// For each day the earliest it can be, as far as is known.
  private(set) var days: [Int32] = []
  private(set) var steps: [Step] = []
  private var comparable: [Comparable] = []
  private(set) var orders: [Order] = []
  /// For some days those that what follows from them leaves, where that is in order of itself.
  private var choices: [(day: Int, from: DaySet)] = []
  /// For each two days (row earlier, column later) how far they are apart at least; sound, not sharp.
  private var apart: [Int32] = []
  let tables: DayTables

  private static let unknown = Int32.min / 2
  private static let passesBeforeNarrowing = 30

  init(_ tables: DayTables) { self.tables = tables }

  /// A day that is not before `earliest`.
  mutating func day(from earliest: Int32) -> Int {
    let count = days.count
    var wider = Array(repeating: Self.unknown, count: (count + 1) * (count + 1))
    for row in 0..<count { for column in 0..<count { wider[row * (count + 1) + column] = apart[row * count + column] } }
    wider[wider.count - 1] = 0
    apart = wider
    days.append(earliest)
    return count
  }

  /// The day that follows from another by a rule's table.
  mutating func day(after start: Int, by table: Int) -> Int {
    if let known = steps.first(where: { $0.from == start && $0.table == table }) { return known.to }
    let end = day(from: 0)
    raise(start, end, tables.reach(of: table).lowerBound)
    raise(end, start, -tables.reach(of: table).upperBound)
    for (index, step) in steps.enumerated() {
      let distance = tables.distance(from: step.table, to: table)
      if distance.lowerBound >= 0 { comparable.append(Comparable(first: index, second: steps.count)) }
      if distance.upperBound <= 0 { comparable.append(Comparable(first: steps.count, second: index)) }
      guard step.from == start else { continue }
      raise(step.to, end, distance.lowerBound)
      raise(end, step.to, -distance.upperBound)
    }
    steps.append(Step(from: start, to: end, table: table))
    return end
  }

  /// Whether it is known at once that this holds, or that it cannot; nil where neither is.
  func settles(_ order: Order) -> Bool? {
    if atLeast(order.earlier, order.later) >= order.distance { return true }
    return atLeast(order.later, order.earlier) >= 1 - order.distance ? false : nil
  }

  /// For each two of some days, by rows, how far they are apart at least.
  func leastDistances(among some: [Int]) -> [Int32] { some.flatMap { row in some.map { atLeast(row, $0) } } }

  private func atLeast(_ earlier: Int, _ later: Int) -> Int32 { apart[earlier * days.count + later] }

  /// Asks for an order; false where it is seen that the days cannot be chosen.
  mutating func add(_ order: Order) -> Bool {
    if atLeast(order.earlier, order.later) >= order.distance { return true }
    if let (start, link) = ownLink(order) {
      choose(start, from: tables.starts(link))
    } else {
      orders.append(order)
    }
    raise(order.earlier, order.later, order.distance)
    return tighten() && settle()
  }

  /// The day from which both days of an order follow, or one of which is the other's start, and by which tables.
  private func ownLink(_ order: Order) -> (start: Int, link: Link)? {
    let first = steps.first { $0.to == order.earlier }
    let second = steps.first { $0.to == order.later }
    if let second, second.from == order.earlier {
      return (second.from, .init(first: nil, second: second.table, distance: order.distance))
    }
    if let first, first.from == order.later {
      return (first.from, .init(first: first.table, second: nil, distance: order.distance))
    }
    guard let first, let second, first.from == second.from else { return nil }
    return (first.from, .init(first: first.table, second: second.table, distance: order.distance))
  }

  mutating func choose(_ day: Int, from set: DaySet) {
    if let index = choices.firstIndex(where: { $0.day == day }) {
      choices[index].from.formIntersection(set)
    } else {
      choices.append((day, set))
    }
  }

  /// Notes a least distance and all that follows from it by way of other days.
  private mutating func raise(_ earlier: Int, _ later: Int, _ distance: Int32) {
    let count = days.count
    guard apart[earlier * count + later] < distance else { return }
    for row in 0..<count where apart[row * count + earlier] > Self.unknown {
      let start = apart[row * count + earlier] + distance
      for column in 0..<count where apart[later * count + column] > Self.unknown {
        let sum = start + apart[later * count + column]
        if sum > apart[row * count + column] { apart[row * count + column] = sum }
      }
    }
  }

  /// Days that follow from others by comparable rules stand in the order of those; false for a day before itself.
  private mutating func tighten() -> Bool {
    var changed = true
    while changed {
      guard isInOrder else { return false }
      changed = false
      for pair in comparable {
        let (first, second) = (steps[pair.first], steps[pair.second])
        if atLeast(first.from, second.from) >= 0, atLeast(first.to, second.to) < 0 {
          raise(first.to, second.to, 0)
          changed = true
        }
        if atLeast(second.to, first.to) >= 1, atLeast(second.from, first.from) < 1 {
          raise(second.from, first.from, 1)
          changed = true
        }
      }
    }
    return true
  }

  /// Whether no day is known to come before itself.
  private var isInOrder: Bool { days.indices.allSatisfy { apart[$0 * days.count + $0] <= 0 } }

  /// Raises every day as far as something asks; false where one passes the last that is looked at.
  mutating func settle() -> Bool {
    let all = tables.days
    var changed = true
    var passes = 0
    while changed {
      changed = false
      passes += 1
      // What cannot be would otherwise only be seen at the end of the span.
      if passes == Self.passesBeforeNarrowing { narrow() }
      for order in orders where days[order.later] < days[order.earlier] + order.distance {
        days[order.later] = days[order.earlier] + order.distance
        changed = true
      }
      for choice in choices where days[choice.day] >= DayTables.firstBirth {
        guard let day = choice.from.first(from: days[choice.day]) else { return false }
        if day > days[choice.day] {
          days[choice.day] = day
          changed = true
        }
      }
      for step in steps {
        let row = Row(table: step.table, days: all)
        let end = row[days[step.from]]
        if end > days[step.to] {
          days[step.to] = end
          changed = true
        } else if end < days[step.to] {
          days[step.from] = row.first(from: days[step.from], reaching: days[step.to])
          changed = true
        }
      }
      guard changed else { return true }
      for day in days where day > DayTables.lastDay { return false }
    }
    return true
  }

  /// One table.
  private struct Row {
    let table: Int
    let days: [Int32]

    /// A day before the span leads nowhere yet, a day after it beyond the calendar.
    subscript(day: Int32) -> Int32 {
      if day < DayTables.firstBirth { return 0 }
      if day > DayTables.lastDay { return DayTables.beyond }
      return days[table * DayTables.span + Int(day - DayTables.firstBirth)]
    }

    /// The first day, from one on, that leads to another or a later one.
    func first(from start: Int32, reaching goal: Int32) -> Int32 {
      var low = max(start, DayTables.firstBirth - 1)
      var high = low
      var step = max(goal - self[start], 1)
      while self[high] < goal {
        low = high
        high += step
        step = min(step * 2, 400)
      }
      while high - low > 1 {
        let middle = low + (high - low) / 2
        if self[middle] >= goal { high = middle } else { low = middle }
      }
      return high
    }
  }
}
