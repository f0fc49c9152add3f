import CaseModel
import DecisionModel
import PolicyModel
import WorkingCalendar

/// How a decision was reached, as structure rather than words: what was asked, the clause, its clocks and limits.
package struct Reasoning: Sendable {
  /// A condition on which the decision turns.
  package struct Asked: Sendable, Hashable {
    package enum Answer: Sendable, Hashable {
      case yes, no
      /// Part of an exception, and not known: the rule stands.
      case notShown
    }

    package let atom: Atom
    package let answer: Answer
    /// What would come out if it were answered otherwise and all else stayed.
    package let otherwise: Effect
  }

  /// What starts a limit, and when that was.
  package struct Start: Sendable, Hashable {
    package let clock: Clock
    /// Nil where it has not happened, or is not known.
    package let at: Moment?
    package let event: EventID?
  }

  package struct Bounded: Sendable, Hashable {
    package let limit: Limit
    package let starts: [Start]
    package let end: Moment?
  }

  /// In the order in which they are asked.
  package let asked: [Asked]
  package let formula: Leaf.Formula
  /// The clause that counts; nil where none applies.
  package let clause: Clause?
  package let earliest: Bounded?
  package let due: Bounded?
}

extension Evaluator {
  package func reasoning(of standing: Standing, _ view: CaseView, _ question: QuestionID) -> Reasoning {
    let setting = setting(of: standing, view, question)
    let diagram = policy.parts[question.index][standing.part].diagram
    let walk = DecisionPath(diagram: diagram, setting: setting)
    let leaf = diagram.leaf(walk.leaf([:]))
    let clause = standing.decision.clause.map { diagram.clauses[$0] }
    let isSame = leaf.clause == standing.decision.clause ?? -1
    let formula = isSame ? leaf.formula : clause.map { $0.timing.isEmpty ? .required : .timed } ?? .notApplicable
    let effect = standing.decision.effect
    var due = clause?.timing.due
    for item in isSame ? clause?.extensions(of: leaf) ?? [] : [] { due = due.map { .extended($0, item.amount) } }
    return Reasoning(
      asked: walk.decisive(), formula: formula, clause: clause,
      earliest: clause?.timing.earliest.map { setting.bounded($0, effect.earliest) },
      due: due.map { setting.bounded($0, effect.due) })
  }
}

/// The way a case takes through a diagram, and the ways it would take if single answers were others.
private struct DecisionPath {
  let diagram: Diagram
  let setting: Setting

  /// What makes two leaves come to different things, whichever clause they belong to.
  private struct Sense: Hashable {
    let formula: Leaf.Formula
    let timing: Timing?
    let longer: [Amount]
    let outcomes: [ClauseOutcome]
    let doneBy: [EventID]
    let isLeave: Bool
  }

  /// Where the walk ends with some atoms answered otherwise; what is unknown counts as not so.
  func leaf(_ supposed: [Int: Bool], _ visit: (Int, Variable.Mode) -> Void = { _, _ in }) -> DiagramReference {
    var reference = diagram.root
    while reference >= 0 {
      let node = diagram.nodes[Int(reference)]
      let variable = diagram.variables[Int(node.variable)]
      visit(variable.atom, variable.mode)
      let truth = supposed[variable.atom].map { Truth($0) } ?? setting.truth(diagram.atoms[variable.atom])
      switch (truth, variable.mode) {
      case (.yes, .plain), (.yes, .shown), (.no, .shownNot): reference = node.high
      default: reference = node.low
      }
    }
    return reference
  }

  /// The conditions met on the way that, answered otherwise, would have led to something else; where none would by
  /// itself, all that were met.
  func decisive() -> [Reasoning.Asked] {
    var met: [(atom: Int, mode: Variable.Mode)] = []
    let end = leaf([:]) { atom, mode in
      if !met.contains(where: { $0.atom == atom }) { met.append((atom, mode)) }
    }
    let sense = sense(end)
    let all = met.compactMap { asked($0.atom, $0.mode) }
    let decisive = all.filter { self.sense($0.leaf) != sense }
    return (decisive.isEmpty ? all : decisive).map { $0.asked }
  }

  /// A condition with where its other answer leads; nil where it is none of the case, or is not known.
  private func asked(_ index: Int, _ mode: Variable.Mode) -> (asked: Reasoning.Asked, leaf: DiagramReference)? {
    let atom = diagram.atoms[index]
    switch atom {
    // Which place is asked, and how it is read, is settled before the case is.
    case .position, .reading: return nil
    default: break
    }
    let truth = setting.truth(atom)
    guard truth != .unknown || mode != .plain else { return nil }
    let other = leaf([index: truth == .unknown ? mode == .shown : truth == .no])
    let asked = Reasoning.Asked(
      atom: atom, answer: truth == .unknown ? .notShown : truth == .yes ? .yes : .no,
      otherwise: setting.decide(diagram.leaf(other), in: diagram).effect)
    return (asked, other)
  }

  private func sense(_ reference: DiagramReference) -> Sense {
    let leaf = diagram.leaf(reference)
    let clause = leaf.clause >= 0 ? diagram.clauses[leaf.clause] : nil
    let isTimed = leaf.formula == .timed
    let leadsOn = leaf.formula != .notApplicable && (leaf.formula != .barred || clause?.force.isProhibition ?? false)
    return Sense(
      formula: leaf.formula, timing: isTimed ? clause?.timing : nil,
      longer: clause?.extensions(of: leaf).map { $0.amount } ?? [], outcomes: leadsOn ? clause?.outcomes ?? [] : [],
      doneBy: isTimed ? clause?.doneBy ?? [] : [], isLeave: isTimed && clause?.force == .may)
  }
}

extension Clause {
  /// The extensions that hold at a leaf of the clause.
  fileprivate func extensions(of leaf: Leaf) -> [Extension] {
    extensions.enumerated().filter { leaf.extensions & 1 << UInt32($0.offset) != 0 }.map { $0.element }
  }
}

extension Setting {
  func bounded(_ limit: Limit, _ end: Moment?) -> Reasoning.Bounded {
    var end = end
    if end == nil, case .at(let moment) = bound(limit) { end = moment }
    let starts = limit.startedBy.map { clock in
      Reasoning.Start(clock: clock, at: locate(clock).moment, event: started(by: clock))
    }
    return Reasoning.Bounded(limit: limit, starts: starts, end: end)
  }

  /// The kind of event that a clock was found to start with.
  private func started(by clock: Clock) -> EventID? {
    switch clock {
    case .one(let one): return event(at: one)?.event
    case .both(let a, let b), .either(let a, let b):
      let moment = locate(clock).moment
      return [event(at: a), event(at: b)].compactMap { $0 }.first { $0.at == moment }?.event
    }
  }
}

extension Limit {
  /// Every clock of the limit, in order, each once.
  package var startedBy: [Clock] {
    switch self {
    case .after(_, let clock, _), .before(_, let clock, _), .anyTimeBefore(let clock): return [clock]
    case .anyTimeAfter(let clock, _): return clock.map { [$0] } ?? []
    case .at(let reference): return [.one(reference)]
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b):
      let first = a.startedBy
      return first + b.startedBy.filter { !first.contains($0) }
    case .rolled(let inner, _), .extended(let inner, _): return inner.startedBy
    }
  }
}
