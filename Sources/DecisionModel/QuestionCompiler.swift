import PolicyModel

/// Compiles one part of an answer into its diagram.
///
/// The clauses of a position are asked in order and the first that applies counts; the governing position counts
/// unless a switch asks for another.
public struct QuestionCompiler {
  private let question: Question
  private let part: Part
  /// The choices in force, where the switches are fixed and the governing position alone is compiled.
  private let readings: [Int]?
  private var builder = DiagramBuilder()
  private var atoms: [Atom] = []
  private var indexOfAtom: [Atom: Int] = [:]

  /// The diagram of a part. Nodes are few: one for each atom that still matters on some path.
  ///
  /// - Throws: ``DecisionError`` for conditions beyond any procedure's size.
  public static func compile(
    _ part: Part, of question: Question, vocabulary: Vocabulary
  ) throws(DecisionError) -> Diagram {
    var compiler = QuestionCompiler(question: question, part: part, readings: nil)
    compiler.orderSwitches()
    compiler.order(compiler.part.positions.flatMap { $0.clauses })
    let root = try compiler.root()
    let (groups, groupOfAtom) = AtomGroup.groups(of: compiler.atoms, vocabulary: vocabulary, question: question)
    return compiler.diagram(root, groups: groups, groupOfAtom: groupOfAtom)
  }

  /// The diagram of a part's governing position under fixed readings, over atoms in a given order.
  ///
  /// Diagrams over one order can be walked side by side. It has no groups: the order is that of groups made for all.
  ///
  /// - Parameters:
  ///   - part: One part of an answer to the question.
  ///   - question: What is asked.
  ///   - readings: The choice in force of each reading of the policy.
  ///   - order: Atoms, at least those of ``atoms(ofGoverning:of:readings:)``.
  /// - Throws: ``DecisionError`` for conditions beyond any procedure's size.
  package static func compile(
    governing part: Part, of question: Question, readings: [Int], order: [Atom]
  ) throws(DecisionError) -> Diagram {
    var compiler = QuestionCompiler(question: question, part: part, readings: readings)
    for atom in order { _ = compiler.index(of: atom) }
    let root = try compiler.root()
    return compiler.diagram(root, groups: [], groupOfAtom: [])
  }

  /// The atoms of a part's governing position under fixed readings, in the order in which a reader meets them.
  package static func atoms(
    ofGoverning part: Part, of question: Question, readings: [Int]
  ) -> [Atom] {
    var compiler = QuestionCompiler(question: question, part: part, readings: readings)
    compiler.order(part.positions[0].clauses.filter { compiler.isInForce($0) })
    return compiler.atoms.filter { if case .reading = $0 { false } else { true } }
  }

  private init(question: Question, part: Part, readings: [Int]?) {
    self.question = question
    self.part = part
    self.readings = readings
  }

  /// Switches stand first in the order: fixing them leaves one authority's one reading.
  private mutating func orderSwitches() {
    for position in part.positions.indices.dropFirst() { _ = index(of: .position(position)) }
    for position in part.positions {
      for clause in position.clauses {
        for (reading, choice) in clause.readAs { _ = index(of: .reading(reading, choice)) }
      }
    }
  }

  /// Then atoms in the order in which a reader meets them, which is the order in which facts are asked for.
  private mutating func order(_ clauses: [Clause]) {
    for clause in clauses {
      for condition in clause.conditions { condition.overAtoms.forEachAtom { _ = index(of: $0) } }
    }
  }

  private func diagram(_ root: DiagramReference, groups: [AtomGroup], groupOfAtom: [Int]) -> Diagram {
    var variables: [Variable] = []
    for index in atoms.indices {
      variables += [.plain, .shown, .shownNot].map { Variable(atom: index, mode: $0) }
    }
    var positions: [Int] = []
    for (index, position) in part.positions.enumerated() {
      positions += Array(repeating: index, count: position.clauses.count)
    }
    return Diagram(
      atoms: atoms, variables: variables, nodes: builder.nodes, leaves: builder.leaves, root: root,
      clauses: part.positions.flatMap { $0.clauses }, positionOfClause: positions, groups: groups,
      groupOfAtom: groupOfAtom)
  }

  private func isInForce(_ clause: Clause) -> Bool {
    guard let readings else { return true }
    return clause.readAs.allSatisfy { readings[$0.reading] == $0.choice }
  }

  private mutating func index(of atom: Atom) -> Int {
    if let index = indexOfAtom[atom] { return index }
    atoms.append(atom)
    indexOfAtom[atom] = atoms.count - 1
    return atoms.count - 1
  }

  private mutating func root() throws(DecisionError) -> DiagramReference {
    var first = 0
    var roots: [DiagramReference] = []
    for position in part.positions {
      var rest = builder.leaf(Leaf(.notApplicable))
      for (offset, clause) in position.clauses.enumerated().reversed() where isInForce(clause) {
        rest = try self.clause(clause, index: first + offset, otherwise: rest)
      }
      first += position.clauses.count
      roots.append(rest)
      if readings != nil { return rest }
    }
    var root = roots[0]
    for (index, other) in roots.enumerated().dropFirst() {
      root = try builder.choose(try literal(.position(index), .plain), other, root)
    }
    return root
  }

  private mutating func clause(
    _ clause: Clause, index: Int, otherwise: DiagramReference
  ) throws(DecisionError) -> DiagramReference {
    var bites = DiagramBuilder.yes
    for (reading, choice) in clause.readAs {
      bites = try and(bites, try literal(.reading(reading, choice), .plain))
    }
    if let when = clause.when { bites = try and(bites, try condition(when.overAtoms)) }
    var exception = DiagramBuilder.no
    if let unless = clause.unless { exception = try self.exception(unless.overAtoms, negated: false) }
    var body: DiagramReference
    if clause.force.isProhibition {
      body = try prohibition(clause, index, exception)
    } else if asksPermission(clause) {
      body = try permission(clause, index)
      if question.kind == .gate || question.kind == .grounds {
        body = try builder.choose(exception, builder.leaf(Leaf(.barred, clause: index)), body)
      } else {
        bites = try and(bites, try builder.not(exception))
      }
    } else {
      bites = try and(bites, try builder.not(exception))
      body = try plain(clause, index)
    }
    return try builder.choose(bites, body, otherwise)
  }

  /// Whether the clause is a gate: something may be done or it may not.
  private func asksPermission(_ clause: Clause) -> Bool {
    clause.onlyWhen != nil || clause.grounds != nil || question.kind == .gate || question.kind == .grounds
  }

  private mutating func permission(_ clause: Clause, _ index: Int) throws(DecisionError) -> DiagramReference {
    let open = try plain(clause, index)
    let isOpenGate = question.kind == .gate && clause.timing.isEmpty && clause.force != .decides
    let granted = isOpenGate ? builder.leaf(Leaf(.permitted, clause: index)) : open
    let barred = builder.leaf(Leaf(.barred, clause: index))
    let ground = try grounds(clause, index, granted: granted, refused: barred)
    guard let onlyWhen = clause.onlyWhen else { return ground }
    return try builder.choose(try condition(onlyWhen.overAtoms), ground, barred)
  }

  private mutating func prohibition(
    _ clause: Clause, _ index: Int, _ exception: DiagramReference
  ) throws(DecisionError) -> DiagramReference {
    let permitted = builder.leaf(Leaf(.permitted, clause: index))
    let barred = clause.timing.isEmpty ? builder.leaf(Leaf(.barred, clause: index)) : try plain(clause, index)
    var body = try clause.grounds == nil ? barred : grounds(clause, index, granted: permitted, refused: barred)
    if let onlyWhen = clause.onlyWhen {
      body = try builder.choose(try condition(onlyWhen.overAtoms), permitted, body)
    }
    return try builder.choose(exception, permitted, body)
  }

  /// Granted on any ground that holds; where others may count, a person decides; else refused.
  private mutating func grounds(
    _ clause: Clause, _ index: Int, granted: DiagramReference, refused: DiagramReference
  ) throws(DecisionError) -> DiagramReference {
    guard let grounds = clause.grounds else { return granted }
    let left = !grounds.closed || grounds.all.contains { $0.when == nil }
    var body = left ? builder.leaf(Leaf(.judgement, clause: index)) : refused
    for ground in grounds.all.reversed() {
      guard let when = ground.when else { continue }
      body = try builder.choose(try condition(when.overAtoms), granted, body)
    }
    return body
  }

  private mutating func plain(_ clause: Clause, _ index: Int) throws(DecisionError) -> DiagramReference {
    if clause.force == .decides { return builder.leaf(Leaf(.judgement, clause: index)) }
    guard !clause.timing.isEmpty else {
      return builder.leaf(Leaf(clause.force == .may ? .permitted : .required, clause: index))
    }
    return try timed(clause, index, from: 0, extensions: 0)
  }

  private mutating func timed(
    _ clause: Clause, _ index: Int, from next: Int, extensions: UInt32
  ) throws(DecisionError) -> DiagramReference {
    guard next < min(clause.extensions.count, 32) else {
      return builder.leaf(Leaf(.timed, clause: index, extensions: extensions))
    }
    let longer = try timed(clause, index, from: next + 1, extensions: extensions | 1 << UInt32(next))
    let shorter = try timed(clause, index, from: next + 1, extensions: extensions)
    return try builder.choose(try condition(clause.extensions[next].when.overAtoms), longer, shorter)
  }

  private mutating func literal(_ atom: Atom, _ mode: Variable.Mode) throws(DecisionError) -> DiagramReference {
    if let readings, case .reading(let reading, let choice) = atom {
      let holds = readings[reading] == choice
      return holds == (mode != .shownNot) ? DiagramBuilder.yes : DiagramBuilder.no
    }
    return try builder.literal(index(of: atom) * 3 + mode.rawValue)
  }

  private mutating func and(
    _ a: DiagramReference, _ b: DiagramReference
  ) throws(DecisionError) -> DiagramReference { try builder.choose(a, b, DiagramBuilder.no) }

  private mutating func condition(_ condition: AtomCondition) throws(DecisionError) -> DiagramReference {
    switch condition {
    case .atom(let atom): return try literal(atom, .plain)
    case .not(let inner): return try builder.not(try self.condition(inner))
    case .all(let parts):
      var result = DiagramBuilder.yes
      for part in parts { result = try and(result, try self.condition(part)) }
      return result
    case .any(let parts):
      var result = DiagramBuilder.no
      for part in parts { result = try builder.choose(result, DiagramBuilder.yes, try self.condition(part)) }
      return result
    }
  }

  /// A condition of which every literal counts as false until it is shown.
  private mutating func exception(
    _ condition: AtomCondition, negated: Bool
  ) throws(DecisionError) -> DiagramReference {
    switch condition {
    case .atom(let atom): return try literal(atom, negated ? .shownNot : .shown)
    case .not(let inner): return try exception(inner, negated: !negated)
    case .all(let parts), .any(let parts):
      var conjunction = negated
      if case .all = condition { conjunction = !negated }
      var result = conjunction ? DiagramBuilder.yes : DiagramBuilder.no
      for part in parts {
        let next = try exception(part, negated: negated)
        result =
          conjunction
          ? try and(result, next) : try builder.choose(result, DiagramBuilder.yes, next)
      }
      return result
    }
  }
}
