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
  let classes: [TimeClass]
  /// How often each event comes at most.
  let plan: EventPlan
  private let facts: FactEnds
  private(set) var bound: Exploration.Bound?
  /// Atoms that the answers ask.
  let atoms: Int

  /// - Parameter joint: The space of all compared answers.
  /// - Parameter subset: Indices of some of its answers; nil for all.
  init(_ joint: JointAnswers, subset: Int?) {
    columns = subset.map { joint.subsets[$0] } ?? Array(joint.answers.indices)
    answers = columns.map { joint.answers[$0] }
    classes = subset.map { joint.time.parts[$0].map { joint.time.all[$0] } } ?? joint.time.all
    plan = joint.time.plan
    let asked = Set(answers.flatMap { $0.atoms })
    let order = joint.order.filter { asked.contains($0) }
    atoms = order.count
    let dimensions = FactDimension.dimensions(of: order, vocabulary: joint.vocabulary, question: joint.question)
    facts = FactEnds(answers, dimensions, joint.indexOfAtom)
    if dimensions == nil { bound = .numbers }
    if joint.isTangled { bound = .amounts }
    if !plan.countsAll { bound = .counts }
    if !joint.time.isComplete { bound = .time }
    if !facts.isComplete { bound = .facts }
  }

  /// Diagrams of all parts of all answers side by side, once the facts are settled.
  var ends: [FactEnds.End] { facts.all }
  /// What the answers ask of facts.
  var dimensions: [FactDimension] { facts.dimensions }

  /// How many facts the way to an end asks for.
  func factsNeeded(_ end: FactEnds.End) -> Int { factsAsked(end).count }

  /// The facts that some diagram asks for on the way to an end, as the end's example has them.
  func factsAsked(_ end: FactEnds.End) -> [(fact: FactID, value: FactDimension.FactExample)] {
    let values = facts.values(end)
    var asked: Set<FactID> = []
    for part in answers.flatMap({ $0.parts }) {
      part.diagram.walk(from: part.diagram.root, values) { asked.formUnion(part.diagram.atoms[$0].facts) }
    }
    let known = end.example.enumerated().flatMap { index, kind in facts.dimensions[index].classes[kind].facts }
    return known.filter { asked.contains($0.fact) }
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
