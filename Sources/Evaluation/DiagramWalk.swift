import DecisionModel

/// Walks one diagram in one setting; where an atom is unknown it goes both ways.
struct DiagramWalk {
  /// Steps after which the walk stops telling branches apart and asks for everything it met.
  private static let maximumSteps = 20_000

  let diagram: Diagram
  let setting: Setting
  private var truths: [Truth?]
  /// What is supposed, while exploring, of atoms that are unknown. An exception is never shown by supposing.
  private var supposed: [Truth?]
  /// The shown-until-proved nodes passed on the way, taken as not shown.
  private(set) var presumptions: [DiagramReference] = []
  private(set) var steps = 0
  private var assumed: [UInt64] = []
  private var values: [UInt64] = []
  private var groups: [AtomGroup] = []
  private var forms: [FormNode: Form] = [:]

  init(_ diagram: Diagram, in setting: Setting) {
    self.diagram = diagram
    self.setting = setting
    truths = Array(repeating: nil, count: diagram.atoms.count)
    supposed = truths
  }

  mutating func truth(ofAtom index: Int) -> Truth {
    if let known = truths[index] { return known }
    let truth = setting.truth(diagram.atoms[index])
    truths[index] = truth
    return truth
  }

  /// Which way a known truth leads from a node; nil where it is not known.
  private static func way(_ node: Diagram.Node, _ mode: Variable.Mode, _ truth: Truth) -> DiagramReference? {
    switch (truth, mode) {
    case (.yes, .plain), (.yes, .shown), (.no, .shownNot): node.high
    case (.no, .plain), (.no, .shown), (.yes, .shownNot): node.low
    case (.unknown, _): nil
    }
  }

  /// Where the walk ends, if every atom on the way is known; else the first node whose atom is not.
  mutating func descend(from reference: DiagramReference) -> DiagramReference {
    var reference = reference
    while reference >= 0 {
      let node = diagram.nodes[Int(reference)]
      let variable = diagram.variables[Int(node.variable)]
      let truth = variable.mode == .plain ? supposed[variable.atom] : nil
      if let next = Self.way(node, variable.mode, truth ?? self.truth(ofAtom: variable.atom)) {
        reference = next
      } else if variable.mode == .plain {
        return reference
      } else {
        if !presumptions.contains(reference) { presumptions.append(reference) }
        reference = node.low
      }
    }
    return reference
  }

  /// What a walk with unknown atoms can come to.
  struct Reach<Effect: Hashable> {
    var effects: [Effect]
    /// Atoms on which it still depends, ascending.
    var atoms: [Int]
    /// What is left of the diagram: equal where two branches come to the same whatever else becomes known.
    fileprivate var form: Form
  }

  /// A reduced and shared diagram over what is unknown; its leaves are effects.
  fileprivate enum Form: Hashable {
    case effect(Int)
    case node(Int)
    case impossible, unfinished
  }

  private struct FormNode: Hashable {
    let atom: Int
    let low: Form
    let high: Form
  }

  /// Every effect that can still come out, through combinations of unknown atoms that can be.
  mutating func explore<Effect: Hashable>(
    from start: DiagramReference, _ effect: (DiagramReference) -> Effect
  ) -> Reach<Effect> {
    assumed = Array(repeating: 0, count: diagram.groups.count)
    values = assumed
    groups = diagram.groups
    for index in diagram.atoms.indices { fix(index, truth(ofAtom: index)) }
    for (index, group) in groups.enumerated() where group.atoms.contains(where: { truths[$0] == .unknown }) {
      groups[index] = group.narrowed(
        in: diagram.atoms, vocabulary: setting.vocabulary, question: setting.question, known: setting.number)
    }
    var effects: [Effect] = []
    return branch(from: start, effect, &effects)
  }

  private mutating func branch<Effect: Hashable>(
    from start: DiagramReference, _ effect: (DiagramReference) -> Effect, _ seen: inout [Effect]
  ) -> Reach<Effect> {
    let reference = descend(from: start)
    guard reference >= 0 else {
      let found = effect(reference)
      let index = seen.firstIndex(of: found) ?? seen.count
      if index == seen.count { seen.append(found) }
      return Reach(effects: [found], atoms: [], form: .effect(index))
    }
    steps += 1
    let node = diagram.nodes[Int(reference)]
    let atom = diagram.variables[Int(node.variable)].atom
    guard steps < Self.maximumSteps else { return Reach(effects: [], atoms: [atom], form: .unfinished) }
    let group = diagram.groupOfAtom[atom]
    var branches: [Reach<Effect>] = []
    for branch in [false, true] {
      let before = (assumed[group], values[group])
      fix(atom, branch ? .yes : .no)
      if groups[group].allows(known: assumed[group], values: values[group]) {
        supposed[atom] = branch ? .yes : .no
        branches.append(self.branch(from: branch ? node.high : node.low, effect, &seen))
      }
      (assumed[group], values[group]) = before
      supposed[atom] = nil
    }
    return merge(branches.filter { $0.form != .impossible }, atom)
  }

  private mutating func merge<Effect: Hashable>(_ branches: [Reach<Effect>], _ atom: Int) -> Reach<Effect> {
    guard let low = branches.first, let high = branches.last else {
      return Reach(effects: [], atoms: [], form: .impossible)
    }
    if branches.count == 1 || (low.form == high.form && low.form != .unfinished) { return low }
    var effects = low.effects
    for effect in high.effects where !effects.contains(effect) { effects.append(effect) }
    return Reach(
      effects: effects, atoms: Set(low.atoms + high.atoms + [atom]).sorted(),
      form: form(FormNode(atom: atom, low: low.form, high: high.form)))
  }

  private mutating func form(_ node: FormNode) -> Form {
    guard node.low != .unfinished, node.high != .unfinished else { return .unfinished }
    if let known = forms[node] { return known }
    forms[node] = .node(forms.count)
    return .node(forms.count - 1)
  }

  private mutating func fix(_ atom: Int, _ truth: Truth) {
    guard truth != .unknown else { return }
    let group = diagram.groupOfAtom[atom]
    let bit = UInt64(1) << UInt64(diagram.groups[group].atoms.firstIndex(of: atom) ?? 0)
    assumed[group] |= bit
    values[group] = truth == .yes ? values[group] | bit : values[group] & ~bit
  }

  /// Atoms of exceptions that were taken as not shown and, shown, could still lead elsewhere than `leaf`.
  mutating func presumedAtoms(notLeadingTo leaf: DiagramReference) -> [Int] {
    var found: Set<Int> = []
    for reference in presumptions {
      var steps = 0
      _ = leadsElsewhere(reference, leaf, &found, &steps)
    }
    return found.sorted()
  }

  /// Where what is known leads from a node: a leaf, or the first node that is not known.
  private mutating func settled(_ reference: DiagramReference) -> DiagramReference {
    var reference = reference
    while reference >= 0 {
      let node = diagram.nodes[Int(reference)]
      let variable = diagram.variables[Int(node.variable)]
      guard let next = Self.way(node, variable.mode, truth(ofAtom: variable.atom)) else { return reference }
      reference = next
    }
    return reference
  }

  private mutating func leadsElsewhere(
    _ reference: DiagramReference, _ leaf: DiagramReference, _ found: inout Set<Int>, _ steps: inout Int
  ) -> Bool {
    guard reference >= 0 else { return reference != leaf }
    steps += 1
    guard steps < 2_000 else { return false }
    let node = diagram.nodes[Int(reference)]
    let variable = diagram.variables[Int(node.variable)]
    if let next = Self.way(node, variable.mode, truth(ofAtom: variable.atom)) {
      return leadsElsewhere(next, leaf, &found, &steps)
    }
    guard variable.mode != .plain else { return false }
    // Where both ways come together over what is known, the atom does not matter here.
    if settled(node.high) == settled(node.low) { return leadsElsewhere(node.low, leaf, &found, &steps) }
    let high = leadsElsewhere(node.high, leaf, &found, &steps)
    if high { found.insert(variable.atom) }
    return leadsElsewhere(node.low, leaf, &found, &steps) || high
  }
}
