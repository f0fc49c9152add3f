extension DateSystem {
  /// Between two days from which others follow: what follows from the second comes so long after what follows from the
  /// first, at least.
  struct Link: Hashable {
    /// Nil for the day itself.
    let first: Int?
    let second: Int?
    let distance: Int32
  }

  /// Everything that is asked between what follows from one day and what follows from another, both ways.
  struct Pair: Hashable {
    var forth: [Link] = []
    var back: [Link] = []
  }

  /// Leaves of each day only the choices for which every other day can be chosen too, looked at two by two.
  mutating func narrow() {
    for (start, pairs) in linked {
      for (_, pair) in pairs where !pair.forth.isEmpty && !pair.back.isEmpty {
        choose(start, from: tables.starts(of: pair))
      }
    }
  }

  /// By a day and another, ascending, what is asked between the two.
  private var linked: [Int: [Int: Pair]] {
    var linked: [Int: [Int: Pair]] = [:]
    for order in orders {
      let (a, b) = (root(of: order.earlier), root(of: order.later))
      guard a.day != b.day else { continue }
      if a.day < b.day {
        linked[a.day, default: [:]][b.day, default: Pair()].forth.append(
          Link(first: a.table, second: b.table, distance: order.distance))
      } else {
        linked[b.day, default: [:]][a.day, default: Pair()].back.append(
          Link(first: a.table, second: b.table, distance: order.distance))
      }
    }
    return linked
  }

  /// The day from which one follows, and by which table; the day itself where it follows from none.
  private func root(of day: Int) -> (day: Int, table: Int?) {
    steps.first { $0.to == day }.map { ($0.from, $0.table) } ?? (day, nil)
  }
}

extension DayTables {
  /// The first days of a pair for which the second can be chosen.
  func starts(of pair: DateSystem.Pair) -> DaySet {
    if let known = pairs[pair] { return known }
    // For each link, the place reached by the second day; it only ever moves on.
    var places = Array(repeating: 0, count: pair.forth.count)
    let found = DaySet { place in
      var second = 0
      for (index, link) in pair.forth.enumerated() {
        let goal = day(link.first, place) + link.distance
        while places[index] < Self.span, day(link.second, places[index]) < goal { places[index] += 1 }
        second = max(second, places[index])
      }
      guard second < Self.span else { return false }
      return pair.back.allSatisfy { day($0.second, place) - day($0.first, second) >= $0.distance }
    }
    pairs[pair] = found
    return found
  }

  /// The day that follows from the one at a place of the span by a table; that day itself without one.
  func day(_ table: Int?, _ place: Int) -> Int32 {
    table.map { days[$0 * Self.span + place] } ?? Self.firstBirth + Int32(place)
  }
}
