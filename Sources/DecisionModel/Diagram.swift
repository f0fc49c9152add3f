import PolicyModel

/// A reference to a node (from 0) or, below zero, to a leaf (`~reference`).
public typealias DiagramReference = Int32

/// An ordered decision diagram, reduced and shared: one for each part of an answer.
///
/// Equal sub-diagrams are one node; no node has equal branches; variables stand in one order on every path. It never
/// changes once made and is shared by every evaluation, hence a class.
public final class Diagram: Sendable {
  public struct Node: Sendable, Hashable {
    /// Index into ``variables``.
    public let variable: Int32
    public let low: DiagramReference
    public let high: DiagramReference
  }

  public let atoms: [Atom]
  public let variables: [Variable]
  public let nodes: [Node]
  public let leaves: [Leaf]
  public let root: DiagramReference
  /// The clauses of all positions of the part, in order.
  public let clauses: [Clause]
  /// For each clause, the index of its position.
  public let positionOfClause: [Int]
  /// Atoms whose values depend on one another, with the combinations that can be.
  public let groups: [AtomGroup]
  /// For each atom, the index of its group.
  public let groupOfAtom: [Int]

  init(
    atoms: [Atom], variables: [Variable], nodes: [Node], leaves: [Leaf], root: DiagramReference, clauses: [Clause],
    positionOfClause: [Int], groups: [AtomGroup], groupOfAtom: [Int]
  ) {
    self.atoms = atoms
    self.variables = variables
    self.nodes = nodes
    self.leaves = leaves
    self.root = root
    self.clauses = clauses
    self.positionOfClause = positionOfClause
    self.groups = groups
    self.groupOfAtom = groupOfAtom
  }

  /// The leaf of a reference below zero.
  public func leaf(_ reference: DiagramReference) -> Leaf { leaves[Int(~reference)] }
}

/// Why an answer could not be compiled.
public enum DecisionError: Error, Sendable, Hashable {
  /// The diagram would pass the stated bound on nodes.
  case tooManyNodes(bound: Int)
  /// Joining its conditions would pass the stated bound on steps, however few nodes come of it.
  case tooManySteps(bound: Int)

  public var description: String {
    switch self {
    case .tooManyNodes(let bound): "the conditions of this answer need more than \(bound) nodes"
    case .tooManySteps(let bound): "the conditions of this answer take more than \(bound) steps to join"
    }
  }
}
