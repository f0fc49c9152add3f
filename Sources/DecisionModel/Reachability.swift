import PolicyModel

extension Diagram {
  /// Indices of clauses that no consistent situation ever reaches, in order.
  ///
  /// Walks every path of the diagram whose atoms can hold together; `nil` when the stated bound on steps is passed.
  public func unreachableClauses(bound: Int = 200_000) -> [Int]? {
    var walk = ReachabilityWalk(diagram: self, left: bound)
    walk.visit(root)
    guard walk.left > 0 else { return nil }
    return clauses.indices.filter { !walk.reached.contains($0) }
  }
}

private struct ReachabilityWalk {
  let diagram: Diagram
  var left: Int
  var reached: Set<Int> = []
  private var known: [UInt64]
  private var values: [UInt64]

  init(diagram: Diagram, left: Int) {
    self.diagram = diagram
    self.left = left
    known = Array(repeating: 0, count: diagram.groups.count)
    values = known
  }

  mutating func visit(_ reference: DiagramReference) {
    left -= 1
    guard left > 0 else { return }
    guard reference >= 0 else {
      let leaf = diagram.leaf(reference)
      if leaf.clause >= 0 { reached.insert(leaf.clause) }
      return
    }
    let node = diagram.nodes[Int(reference)]
    let variable = diagram.variables[Int(node.variable)]
    let group = diagram.groupOfAtom[variable.atom]
    let bit = UInt64(1) << UInt64(diagram.groups[group].atoms.firstIndex(of: variable.atom) ?? 0)
    for branch in [false, true] {
      let value = variable.mode == .shownNot ? !branch : branch
      if known[group] & bit != 0, (values[group] & bit != 0) != value { continue }
      let (oldKnown, oldValues) = (known[group], values[group])
      known[group] |= bit
      values[group] = value ? values[group] | bit : values[group] & ~bit
      if diagram.groups[group].allows(known: known[group], values: values[group]) {
        visit(branch ? node.high : node.low)
      }
      (known[group], values[group]) = (oldKnown, oldValues)
    }
  }
}
