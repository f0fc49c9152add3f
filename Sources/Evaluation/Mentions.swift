import CaseModel
import DecisionModel
import PolicyModel
import WorkingCalendar

/// What a part of an answer can turn on, in the position that governs and under the readings in force.
package struct Mentions: Sendable {
  package private(set) var facts: Set<FactID> = []
  package private(set) var events: Set<EventID> = []
  package private(set) var atoms: [Atom] = []
  /// Whether it turns on the child's age, or on whether the child is born.
  package private(set) var birth = false
  /// Whether it turns on the expected day of birth.
  package private(set) var expected = false
  /// Fixed lengths of time: what a length that the case sets can be compared with.
  package private(set) var amounts: Set<Int64> = []
  private(set) var references: [Reference] = []
  private(set) var limits: [Limit] = []

  /// Nothing is mentioned.
  package init() {}

  init(_ part: CompiledPart, readings: [Int]) {
    let diagram = part.diagram
    var open = [diagram.root]
    var seen: Set<DiagramReference> = []
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      guard next >= 0 else {
        let leaf = diagram.leaf(next)
        if leaf.clause >= 0 { add(diagram.clauses[leaf.clause]) }
        continue
      }
      let node = diagram.nodes[Int(next)]
      let atom = diagram.atoms[diagram.variables[Int(node.variable)].atom]
      switch atom {
      case .position(let position): open.append(position == 0 ? node.high : node.low)
      case .reading(let reading, let choice): open.append(readings[reading] == choice ? node.high : node.low)
      default:
        add(atom)
        open += [node.low, node.high]
      }
    }
  }

  package mutating func add(_ other: Mentions) {
    facts.formUnion(other.facts)
    events.formUnion(other.events)
    for atom in other.atoms where !atoms.contains(atom) { atoms.append(atom) }
    birth = birth || other.birth
    expected = expected || other.expected
    amounts.formUnion(other.amounts)
    for reference in other.references where !references.contains(reference) { references.append(reference) }
    limits += other.limits
  }

  private mutating func add(_ atom: Atom) {
    guard !atoms.contains(atom) else { return }
    atoms.append(atom)
    switch atom {
    case .yes(let fact), .choice(let fact, _), .atLeast(let fact, _): facts.insert(fact)
    case .relation(let a, _, _, let b, _): facts.formUnion([a, b])
    case .happened(let reference): add(reference)
    case .countAtLeast(let events, _, let end):
      self.events.formUnion(events.members)
      if let end { add(end) }
    case .apart(let a, let b, let amount, _, _):
      add(a)
      add(b)
      add(amount)
    case .age(_, _, let reference), .unborn(let reference):
      birth = true
      add(reference)
    case .position, .reading, .ordinalAtLeast, .kind: break
    }
  }

  private mutating func add(_ clause: Clause) {
    events.formUnion(clause.doneBy)
    for limit in [clause.timing.due, clause.timing.earliest] + clause.outcomes.map({ $0.limit }) {
      if let limit { add(limit) }
    }
    for item in clause.extensions { add(item.amount) }
    if let every = clause.timing.every {
      add(every.amount)
      for reference in [every.from, every.until] { if let reference { add(reference) } }
    }
  }

  private mutating func add(_ limit: Limit) {
    limits.append(limit)
    for clock in limit.startedBy {
      switch clock {
      case .one(let one): add(one)
      case .both(let a, let b), .either(let a, let b):
        add(a)
        add(b)
      }
    }
    addAmounts(of: limit)
  }

  private mutating func addAmounts(of limit: Limit) {
    switch limit {
    case .after(let amount, _, _), .before(let amount, _, _): add(amount)
    case .at, .anyTimeBefore, .anyTimeAfter: break
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b):
      addAmounts(of: a)
      addAmounts(of: b)
    case .rolled(let inner, _): addAmounts(of: inner)
    case .extended(let inner, let amount):
      addAmounts(of: inner)
      add(amount)
    }
  }

  private mutating func add(_ amount: Amount) {
    switch amount.count {
    case .fixed(let number): amounts.insert(number)
    case .fact(let fact): facts.insert(fact)
    }
  }

  private mutating func add(_ reference: Reference) {
    if !references.contains(reference) { references.append(reference) }
    switch reference {
    case .event(let events, _): self.events.formUnion(events.members)
    case .birth, .birthday: birth = true
    case .expectedBirth, .weekStart, .weekEnd, .completedWeeks: expected = true
    case .subject, .today: break
    }
  }
}

extension Evaluator {
  /// By part of the answer; empty for a silence.
  package func mentions(_ question: QuestionID) -> [Mentions] {
    policy.parts[question.index].map { Mentions($0, readings: policy.readings) }
  }
}
