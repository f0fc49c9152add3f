import PolicyModel

/// Builds nodes bottom-up, each once.
struct DiagramBuilder {
  /// More nodes than any procedure needs; a policy that passes it is refused, never cut short.
  static let maximumNodes = 200_000
  /// Two diagrams that share little are joined in as many steps as they have pairs of nodes, even where hardly any node
  /// comes of it: the work has a bound of its own.
  static let maximumSteps = 500_000

  static let no: DiagramReference = ~0
  static let yes: DiagramReference = ~1

  private struct Step: Hashable {
    let test: DiagramReference
    let then: DiagramReference
    let otherwise: DiagramReference
  }

  private(set) var nodes: [Diagram.Node] = []
  private(set) var leaves: [Leaf] = [Leaf(.no), Leaf(.yes)]
  private var known: [Diagram.Node: DiagramReference] = [:]
  private var knownLeaves: [Leaf: DiagramReference] = [Leaf(.no): ~0, Leaf(.yes): ~1]
  private var steps: [Step: DiagramReference] = [:]

  mutating func leaf(_ leaf: Leaf) -> DiagramReference {
    if let reference = knownLeaves[leaf] { return reference }
    let reference = ~DiagramReference(leaves.count)
    leaves.append(leaf)
    knownLeaves[leaf] = reference
    return reference
  }

  private mutating func node(
    _ variable: Int32, _ low: DiagramReference, _ high: DiagramReference
  ) throws(DecisionError) -> DiagramReference {
    if low == high { return low }
    let node = Diagram.Node(variable: variable, low: low, high: high)
    if let reference = known[node] { return reference }
    guard nodes.count < Self.maximumNodes else { throw DecisionError.tooManyNodes(bound: Self.maximumNodes) }
    nodes.append(node)
    known[node] = DiagramReference(nodes.count - 1)
    return DiagramReference(nodes.count - 1)
  }

  mutating func literal(_ variable: Int) throws(DecisionError) -> DiagramReference {
    try node(Int32(variable), Self.no, Self.yes)
  }

  mutating func not(_ test: DiagramReference) throws(DecisionError) -> DiagramReference {
    try choose(test, Self.no, Self.yes)
  }

  /// `then` where the test holds, `otherwise` where it does not. Depth is bounded by the number of variables.
  mutating func choose(
    _ test: DiagramReference, _ then: DiagramReference, _ otherwise: DiagramReference
  ) throws(DecisionError) -> DiagramReference {
    if test == Self.yes || then == otherwise { return then }
    if test == Self.no { return otherwise }
    let step = Step(test: test, then: then, otherwise: otherwise)
    if let reference = steps[step] { return reference }
    guard steps.count < Self.maximumSteps else { throw DecisionError.tooManySteps(bound: Self.maximumSteps) }
    let variable = min(top(test), min(top(then), top(otherwise)))
    let low = try choose(
      branch(test, variable, high: false), branch(then, variable, high: false), branch(otherwise, variable, high: false)
    )
    let high = try choose(
      branch(test, variable, high: true), branch(then, variable, high: true), branch(otherwise, variable, high: true))
    let reference = try node(variable, low, high)
    steps[step] = reference
    return reference
  }

  private func top(_ reference: DiagramReference) -> Int32 {
    reference < 0 ? Int32.max : nodes[Int(reference)].variable
  }

  private func branch(_ reference: DiagramReference, _ variable: Int32, high: Bool) -> DiagramReference {
    guard reference >= 0, nodes[Int(reference)].variable == variable else { return reference }
    return high ? nodes[Int(reference)].high : nodes[Int(reference)].low
  }
}
