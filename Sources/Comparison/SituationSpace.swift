import DecisionModel
import Evaluation
import PolicyModel

/// The situations that some answers to one question can tell apart.
///
/// Facts and time are independent: a situation is one combination of facts and one class of time.
struct SituationSpace {
  /// None of them silent.
  let answers: [ComparedAnswer]
  /// Each answer's place in the classes' lists.
  let columns: [Int]
  let dimensions: [FactDimension]
  let classes: [TimeClass]
  /// How often each event comes at most.
  let plan: EventPlan
  /// Diagrams of all parts of all answers side by side, once the facts are settled.
  private(set) var ends: [FactEnd] = []
  private(set) var bound: Exploration.Bound?
  /// Atoms that the answers ask.
  let atoms: Int
  private let indexOfAtom: [Atom: Int]

  /// What is left of every diagram after some combinations of facts.
  struct FactEnd {
    /// In the order of the answers and their parts.
    let references: [DiagramReference]
    /// How many combinations lead to it.
    var count: Int64
    /// Index of the class taken of each dimension, on the first way to it.
    let example: [Int]
  }

  /// Combinations beyond this many are not counted.
  static let mostCombinations: Int64 = 2_000_000_000_000
  /// Ends of facts beyond this many are not gone through.
  static let mostEnds = 20_000

  /// - Parameter joint: The space of all compared answers.
  /// - Parameter subset: Indices of some of its answers; nil for all.
  init(_ joint: JointAnswers, subset: Int?) {
    columns = subset.map { joint.subsets[$0] } ?? Array(joint.answers.indices)
    answers = columns.map { joint.answers[$0] }
    indexOfAtom = joint.indexOfAtom
    classes = subset.map { joint.time.parts[$0].map { joint.time.all[$0] } } ?? joint.time.all
    plan = joint.time.plan
    let asked = Set(answers.flatMap { $0.atoms })
    let order = joint.order.filter { asked.contains($0) }
    atoms = order.count
    let facts = FactDimension.dimensions(of: order, vocabulary: joint.vocabulary, question: joint.question)
    dimensions = facts ?? []
    if facts == nil { bound = .numbers }
    if joint.isTangled { bound = .amounts }
    if !joint.time.isComplete { bound = .time }
    findEnds()
  }

  private mutating func findEnds() {
    var ends = [
      FactEnd(references: answers.flatMap { $0.parts.map { $0.diagram.root } }, count: 1, example: [])
    ]
    let diagrams = answers.flatMap { $0.parts.map { $0.diagram } }
    var values = AtomValues(count: indexOfAtom.count)
    for dimension in dimensions {
      var next: [FactEnd] = []
      var places: [[DiagramReference]: Int] = [:]
      for (index, kind) in dimension.classes.enumerated() {
        set(&values, dimension, kind)
        for end in ends {
          let references = zip(end.references, diagrams).map { $1.walk(from: $0, values) }
          if let place = places[references] {
            next[place].count += end.count
          } else {
            places[references] = next.count
            next.append(FactEnd(references: references, count: end.count, example: end.example + [index]))
          }
        }
      }
      values = AtomValues(count: indexOfAtom.count)
      ends = next
      if ends.count > Self.mostEnds || ends.contains(where: { $0.count > Self.mostCombinations }) {
        bound = .facts
        break
      }
    }
    self.ends = ends
  }

  private func set(_ values: inout AtomValues, _ dimension: FactDimension, _ kind: FactDimension.Class) {
    for (place, atom) in dimension.atoms.enumerated() {
      if let index = indexOfAtom[atom] { values[index] = kind.bits & 1 << UInt64(place) != 0 }
    }
  }

  /// How many facts the way to an end asks for.
  func factsNeeded(_ end: FactEnd) -> Int { factsAsked(end).count }

  /// The facts that some diagram asks for on the way to an end, as the end's example has them.
  func factsAsked(_ end: FactEnd) -> [(fact: FactID, value: FactDimension.FactExample)] {
    var values = AtomValues(count: indexOfAtom.count)
    for (index, kind) in end.example.enumerated() { set(&values, dimensions[index], dimensions[index].classes[kind]) }
    var asked: Set<FactID> = []
    for part in answers.flatMap({ $0.parts }) {
      part.diagram.walk(from: part.diagram.root, values) { asked.formUnion(part.diagram.atoms[$0].facts) }
    }
    let known = end.example.enumerated().flatMap { index, kind in dimensions[index].classes[kind].facts }
    return known.filter { asked.contains($0.fact) }
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

extension Atom {
  /// The facts that it asks for.
  fileprivate var facts: [FactID] {
    switch self {
    case .yes(let fact), .choice(let fact, _), .atLeast(let fact, _): [fact]
    case .relation(let a, _, _, let b, _): [a, b]
    case .position, .reading, .happened, .countAtLeast, .apart, .age, .unborn, .ordinalAtLeast, .kind: []
    }
  }
}
