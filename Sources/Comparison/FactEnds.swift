import DecisionModel

/// Where every combination of facts leads in the diagrams of some answers, before anything about time is settled.
struct FactEnds {
  /// What is left of every diagram after some combinations of facts.
  struct End {
    /// In the order of the answers and their parts.
    let references: [DiagramReference]
    /// How many combinations lead to it.
    var count: Int64
    /// Index of the class taken of each dimension, on the first way to it.
    let example: [Int]
  }

  /// Combinations beyond this many are not counted, so that with the classes of time they are always a number.
  static let mostCombinations = Int64.max / Int64(TimeClasses.most)
  /// Ends of facts beyond this many are not gone through.
  static let most = 20_000

  private(set) var all: [End]
  /// False where a bound was passed: then some combinations are left out.
  private(set) var isComplete = true
  let dimensions: [FactDimension]
  /// Where the values of each dimension's atoms go.
  private let indexOfAtom: [Atom: Int]

  /// - Parameter dimensions: Of all atoms about facts; nil where they are beyond a bound, and then there are no ends.
  init(_ answers: [ComparedAnswer], _ dimensions: [FactDimension]?, _ indexOfAtom: [Atom: Int]) {
    self.dimensions = dimensions ?? []
    self.indexOfAtom = indexOfAtom
    let diagrams = answers.flatMap { $0.parts.map { $0.diagram } }
    all = dimensions == nil ? [] : [End(references: diagrams.map { $0.root }, count: 1, example: [])]
    for dimension in self.dimensions { settle(dimension, diagrams) }
  }

  private mutating func settle(_ dimension: FactDimension, _ diagrams: [Diagram]) {
    var next: [End] = []
    var places: [[DiagramReference]: Int] = [:]
    for (index, kind) in dimension.classes.enumerated() {
      var values = AtomValues(count: indexOfAtom.count)
      set(&values, dimension, kind)
      for end in all {
        let references = zip(end.references, diagrams).map { $1.walk(from: $0, values) }
        if let place = places[references] {
          next[place].count += end.count
        } else {
          places[references] = next.count
          next.append(End(references: references, count: end.count, example: end.example + [index]))
        }
      }
    }
    all = next
    keepToBounds()
  }

  /// Leaves out what is beyond the bounds; what is left still goes through every dimension.
  private mutating func keepToBounds() {
    var kept: [End] = []
    var room = Self.mostCombinations
    for end in all.prefix(Self.most) where room > 0 {
      kept.append(end)
      kept[kept.count - 1].count = min(end.count, room)
      room -= kept[kept.count - 1].count
    }
    if kept.count < all.count || room == 0 { isComplete = false }
    all = kept
  }

  /// The values that an end's example gives.
  func values(_ end: End) -> AtomValues {
    var values = AtomValues(count: indexOfAtom.count)
    for (index, kind) in end.example.enumerated() { set(&values, dimensions[index], dimensions[index].classes[kind]) }
    return values
  }

  private func set(_ values: inout AtomValues, _ dimension: FactDimension, _ kind: FactDimension.Class) {
    for (place, atom) in dimension.atoms.enumerated() {
      if let index = indexOfAtom[atom] { values[index] = kind.bits & 1 << UInt64(place) != 0 }
    }
  }
}

/// Values of some atoms, by index.
struct AtomValues {
  private var values: [UInt8]

  init(count: Int) { values = Array(repeating: 2, count: count) }

  /// Nil while not set.
  subscript(index: Int) -> Bool? {
    get { values[index] == 2 ? nil : values[index] == 1 }
    set { values[index] = newValue.map { $0 ? 1 : 0 } ?? 2 }
  }
}

extension Diagram {
  /// Where the values that are set lead; `visit` is told of each atom on the way.
  @discardableResult func walk(
    from start: DiagramReference, _ values: AtomValues, visit: (Int) -> Void = { _ in }
  ) -> DiagramReference {
    var reference = start
    while reference >= 0 {
      let node = nodes[Int(reference)]
      let variable = variables[Int(node.variable)]
      guard let value = values[variable.atom] else { return reference }
      visit(variable.atom)
      reference = value == (variable.mode != .shownNot) ? node.high : node.low
    }
    return reference
  }
}
