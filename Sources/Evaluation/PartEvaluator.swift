import CaseModel
import DecisionModel
import PolicyModel
import WorkingCalendar

/// One gap of an interval; the event that closes one opens the next.
public enum Gap: Hashable, Sendable {
  case closed, running
}

/// Evaluates one compiled part of an answer.
struct PartEvaluator {
  /// A decision and what it is about.
  struct Outcome: Hashable {
    var about: About?
    var decision: Decision
    /// For an interval, which gap it tells of.
    var gap: Gap?

    /// Whether both tell of the same thing.
    func isAbout(_ other: Outcome) -> Bool { about == other.about && gap == other.gap }
  }

  let part: CompiledPart

  /// What tells leaves apart while facts are missing.
  private struct LeafEffect: Hashable {
    let effect: Effect
    let needs: [Need]
    let interval: Interval?
  }

  /// One outcome for each thing the question is about, in order of time.
  func outcomes(in setting: Setting) -> [Outcome] {
    subjects(in: setting).flatMap { subject in outcomes(asked(setting, of: subject)) }
  }

  func asked(_ setting: Setting, of subject: CaseView.Occurrence?) -> Setting {
    Setting(
      view: setting.view, asking: setting.asking, subject: subject, readings: setting.readings,
      position: setting.position)
  }

  /// The events that the question is about; one nil where it is about the case, or there is no such event.
  func subjects(in setting: Setting) -> [CaseView.Occurrence?] {
    guard case .each(let events, let booked) = setting.question.scope else { return [nil] }
    let all = setting.view.occurrences(of: events.members)
    let counted = all.filter { !$0.planned || booked || part.looksBack }
    return counted.isEmpty ? [nil] : counted.map { $0 }
  }

  func outcomes(_ setting: Setting) -> [Outcome] {
    let decision = self.decision(setting)
    if let index = decision.clause, decision.effect.verdict == .required,
      let interval = part.diagram.clauses[index].timing.every
    {
      return setting.gaps(interval, of: part.diagram.clauses[index], index: index).map {
        Outcome(
          about: $0.about, decision: merged($0.decision, decision),
          gap: $0.about == nil ? nil : $0.decision.done == nil ? .running : .closed)
      }
    }
    let about = setting.subject.map { About(event: $0.event, at: $0.at) }
    return [Outcome(about: about, decision: decision)]
  }

  private func merged(_ gap: Decision, _ whole: Decision) -> Decision {
    var gap = gap
    gap.presumed = whole.presumed
    return gap
  }

  func decision(_ setting: Setting) -> Decision {
    guard asksClauses(setting) else { return Decision(Effect(.notApplicable)) }
    if case .each = setting.question.scope, setting.subject == nil, part.isTimed {
      let decision = asked(setting, presumes: true)
      if decision.effect.verdict.isDefinite { return decision }
      var waiting = Decision(Effect(.notStarted), clause: decision.clause)
      waiting.presumed = decision.presumed
      return waiting
    }
    return asked(setting)
  }

  /// Whether there is anything to ask the clauses about.
  func asksClauses(_ setting: Setting) -> Bool {
    guard case .each(_, let booked) = setting.question.scope, setting.subject == nil else { return true }
    // An age can be told of any conference to come; a gate or a vote needs one that is there.
    return part.isTimed || booked && setting.question.kind == .age
  }

  /// - Parameter presumes: whether a decision that needs facts lists what it presumes too.
  private func asked(_ setting: Setting, presumes: Bool = false) -> Decision {
    let diagram = part.diagram
    var walk = DiagramWalk(diagram, in: setting)
    let end = walk.descend(from: diagram.root)
    guard end >= 0 else {
      var decision = setting.decide(diagram.leaf(end), in: diagram)
      presume(&decision, &walk, end, setting)
      return decision
    }
    var leaves: [DiagramReference] = []
    let reach = walk.explore(from: diagram.root) { leaf in
      if !leaves.contains(leaf) { leaves.append(leaf) }
      let decision = setting.decide(diagram.leaf(leaf), in: diagram)
      return LeafEffect(
        effect: decision.effect, needs: decision.needs,
        interval: decision.clause.flatMap { diagram.clauses[$0].timing.every })
    }
    // Equal effects by different clauses are still one effect; the clause stated first speaks for it.
    let speaking = leaves.min { clauseOrder($0) < clauseOrder($1) }
    if reach.effects.count == 1, let leaf = speaking {
      var decision = setting.decide(diagram.leaf(leaf), in: diagram)
      presume(&decision, &walk, leaf, setting)
      return decision
    }
    let clause = speaking.flatMap { diagram.leaf($0).clause >= 0 ? diagram.leaf($0).clause : nil }
    var decision = missing(reach.atoms, reach.effects.flatMap { $0.needs }, clause, setting)
    if presumes, let leaf = speaking { presume(&decision, &walk, leaf, setting) }
    return decision
  }

  private func clauseOrder(_ leaf: DiagramReference) -> Int {
    let clause = part.diagram.leaf(leaf).clause
    return clause >= 0 ? clause : Int.max
  }

  private func presume(
    _ decision: inout Decision, _ walk: inout DiagramWalk, _ leaf: DiagramReference, _ setting: Setting
  ) {
    guard !walk.presumptions.isEmpty else { return }
    for atom in walk.presumedAtoms(notLeadingTo: leaf) {
      for need in setting.needs(of: part.diagram.atoms[atom]) where !decision.presumed.contains(need) {
        decision.presumed.append(need)
      }
    }
  }

  /// The decision while facts are missing: for a person to judge when only judgements are, else needing facts.
  private func missing(_ atoms: [Int], _ others: [Need], _ clause: Int?, _ setting: Setting) -> Decision {
    var decision = Decision(Effect(.needsFacts), clause: clause)
    for need in atoms.flatMap({ setting.needs(of: part.diagram.atoms[$0]) }) + others
    where !decision.needs.contains(need) {
      decision.needs.append(need)
    }
    var judges: [RoleID] = []
    for need in decision.needs {
      guard case .fact(let fact) = need, let judge = setting.vocabulary[fact].judgedBy else { return decision }
      judges.append(judge)
    }
    guard let judge = judges.first else { return decision }
    decision.effect.verdict = .judgement
    decision.judgedBy = part.judge(position: setting.position) ?? judge
    return decision
  }
}

/// One part of an answer, ready to be evaluated.
public struct CompiledPart: Sendable {
  public let part: Part
  public let diagram: Diagram
  /// Whether some clause of the part has a limit in time.
  public let isTimed: Bool
  /// Whether some clause looks back from what the question is about, so that a booked one counts.
  public let looksBack: Bool
  /// Indices of the readings on which the part depends, ascending.
  public let readings: [Int]

  init(_ part: Part, _ diagram: Diagram) {
    self.part = part
    self.diagram = diagram
    isTimed = diagram.clauses.contains { !$0.timing.isEmpty }
    looksBack = diagram.clauses.contains { $0.timing.isBackward }
    var readings: Set<Int> = []
    for atom in diagram.atoms {
      if case .reading(let reading, _) = atom { readings.insert(reading) }
    }
    self.readings = readings.sorted()
  }

  /// Who judges, where a clause of the position says so.
  func judge(position: Int) -> RoleID? {
    part.positions[position].clauses.lazy.compactMap { $0.judgedBy }.first
  }
}
