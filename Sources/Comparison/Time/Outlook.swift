import PolicyModel

/// What the limits of some clauses can still meet with, once all orders of the atoms are settled: the days that they ask
/// about, and what is known of these.
///
/// Where every choice of these days is open to another outlook of the same kind too, its scenes show nothing new.
struct Outlook {
  /// Equal for outlooks that ask about the same things.
  struct Kind: Hashable {
    fileprivate let subject: EventID?
    fileprivate let isBooked: Bool
    fileprivate let amounts: [Int64]
    fileprivate let truths: [[Bool]]
    /// Each day that is asked about, ascending.
    fileprivate let days: [[Int]]
  }

  let kind: Kind
  /// How early each day can be and, for each two of them, how far apart they are at least.
  private let bounds: [Int32]

  init(_ questions: ShapeQuestions, _ reading: SceneReading) {
    let days = questions.days
    let names = days.names
    let asked = Outlook.asked(questions).sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    kind = Kind(
      subject: days.shape.subject, isBooked: days.shape.isBooked, amounts: days.shape.amounts.map { $0.number },
      truths: reading.truths, days: asked.map { names[$0] })
    bounds = asked.map { days.system.days[$0] } + days.system.leastDistances(among: asked)
  }

  /// Whether whatever can be chosen here can be chosen there too.
  func isWithin(_ other: Outlook) -> Bool { zip(bounds, other.bounds).allSatisfy { $0 >= $1 } }

  /// Days that clauses speak of or between which some order is asked, and all that follow from others or that others follow from.
  private static func asked(_ questions: ShapeQuestions) -> Set<Int> {
    var asked = questions.mentioned
    for order in questions.orders {
      asked.insert(order.earlier)
      asked.insert(order.later)
    }
    for step in questions.days.system.steps {
      asked.insert(step.from)
      asked.insert(step.to)
    }
    return asked
  }
}

extension ShapeDays {
  /// For each day of the system what it is, so that days of two shapes can be told to be the same.
  fileprivate var names: [[Int]] {
    var names = Array(repeating: [Int](), count: system.days.count)
    names[today] = [0]
    if let birth { names[birth] = [1] }
    if let expectedBirth { names[expectedBirth] = [2] }
    if let subject { names[subject] = [3] }
    for (index, slot) in shape.slots.enumerated() {
      let earlier = shape.slots[..<index].filter { $0 == slot }.count
      names[slots[index]] = [4, slot.event.index, slot.place.number, earlier]
    }
    for step in system.steps { names[step.to] = names[step.from] + [step.table] }
    return names
  }
}

extension Shape.Slot.Place {
  fileprivate var number: Int {
    switch self {
    case .before: 0
    case .after: 1
    case .free: 2
    }
  }
}
