import DecisionModel
import Evaluation
import PolicyModel

/// One policy's answer to one question, compiled for comparison: its governing position under the readings in force.
struct ComparedAnswer {
  /// One part of the answer.
  struct ComparedPart {
    let diagram: Diagram
    /// The leaves that some path reaches, ascending.
    let reached: [ReachedLeaf]

    fileprivate init(_ diagram: Diagram) {
      self.diagram = diagram
      reached = diagram.leaves { _ in nil }.map { index in
        let leaf = diagram.leaves[index]
        let clause = leaf.clause >= 0 ? diagram.clauses[leaf.clause] : nil
        return ReachedLeaf(index: index, leaf: leaf, timed: clause.flatMap { $0.timing.isEmpty ? nil : $0 })
      }
    }

    /// Places in ``reached`` of the leaves that the values of atoms about time leave within reach; `index` tells each
    /// atom's place among them, −1 for all others.
    func reach(_ index: [Int], _ truths: [Bool]) -> [Int] {
      let within = Set(diagram.leaves { atom in index[atom] < 0 ? nil : truths[index[atom]] })
      return reached.indices.filter { within.contains(reached[$0].index) }
    }
  }

  struct ReachedLeaf {
    /// Index into the diagram's leaves.
    let index: Int
    let leaf: Leaf
    /// Its clause, where that has a limit in time.
    let timed: Clause?
  }

  let evaluator: Evaluator
  /// The number of its calendar among the tables.
  let calendar: Int
  /// Empty where the policy is silent.
  let parts: [ComparedPart]
  /// Each once, in the order in which a reader meets them.
  let atoms: [Atom]
  /// Atoms about time that its clauses ask, each once.
  let timeAtoms: [Atom]
  /// For each atom of the common order its place in ``timeAtoms``, −1 for all others.
  let timeIndex: [Int]

  var isSilent: Bool { parts.isEmpty }

  /// - Throws: `DecisionError` for conditions beyond any procedure's size.
  init(_ evaluator: Evaluator, _ question: Question, order: [Atom], calendar: Int) throws(DecisionError) {
    self.evaluator = evaluator
    self.calendar = calendar
    var parts: [ComparedPart] = []
    for part in Self.parts(evaluator, question) {
      let diagram = try QuestionCompiler.compile(
        governing: part, of: question, readings: evaluator.policy.readings, order: order)
      parts.append(ComparedPart(diagram))
    }
    self.parts = parts
    atoms = Self.atoms(evaluator, question)
    let timeAtoms = atoms.filter { $0.isOfTime }
    self.timeAtoms = timeAtoms
    timeIndex = order.map { timeAtoms.firstIndex(of: $0) ?? -1 }
  }

  /// The atoms of the answer, each once, in the order in which a reader meets them.
  static func atoms(_ evaluator: Evaluator, _ question: Question) -> [Atom] {
    var found: [Atom] = []
    for part in parts(evaluator, question) {
      for atom in QuestionCompiler.atoms(ofGoverning: part, of: question, readings: evaluator.policy.readings)
      where !found.contains(atom) { found.append(atom) }
    }
    return found
  }

  private static func parts(_ evaluator: Evaluator, _ question: Question) -> [Part] {
    evaluator.policy.policy.answers[question.id.index]?.parts ?? []
  }

  /// The clauses that can count, each once.
  var clauses: [Clause] {
    parts.flatMap { part in
      Set(part.reached.map { $0.leaf.clause }).sorted().filter { $0 >= 0 }.map {
        part.diagram.clauses[$0]
      }
    }
  }
}

extension Diagram {
  /// Indices of the leaves to which the values of atoms can lead, nil where either can be; ascending.
  fileprivate func leaves(_ value: (Int) -> Bool?) -> [Int] {
    var seen = Array(repeating: false, count: nodes.count)
    var found: Set<Int> = []
    var open = [root]
    while let reference = open.popLast() {
      guard reference >= 0 else {
        found.insert(Int(~reference))
        continue
      }
      if seen[Int(reference)] { continue }
      seen[Int(reference)] = true
      let node = nodes[Int(reference)]
      let variable = variables[Int(node.variable)]
      let isHigh = value(variable.atom).map { $0 == (variable.mode != .shownNot) }
      if isHigh != true { open.append(node.low) }
      if isHigh != false { open.append(node.high) }
    }
    return found.sorted()
  }
}
