import DecisionModel
import PolicyModel
import PolicyWording

/// What one other place or reading makes of a case.
struct Variant {
  let kind: Alternative.Kind
  let name: String
  let outcomes: [PartEvaluator.Outcome]
  /// For a reading of another place, what that place says as read by default: only a change of that is worth telling.
  var usual: [PartEvaluator.Outcome]?

  /// The alternative, where it changes the effect of the outcome.
  func alternative(
    to outcome: PartEvaluator.Outcome, policy: Evaluator, part: CompiledPart, wording: Wording
  ) -> Alternative? {
    guard let other = outcomes.first(where: { $0.isAbout(outcome) }) ?? outcomes.first,
      other.decision.effect != outcome.decision.effect,
      usual?.first(where: { $0.isAbout(outcome) })?.decision.effect != other.decision.effect
    else { return nil }
    let clauses = other.decision.clause.map { [part.diagram.clauses[$0]] } ?? []
    return Alternative(
      kind: kind, name: name, effect: other.decision.effect, answer: wording.sentence(clauses),
      citations: policy.citations(clauses, in: part))
  }
}

extension Evaluator {
  /// Those that change the effect; two places of one section that come to the same are told once.
  func alternatives(
    _ variants: [Variant], to outcome: PartEvaluator.Outcome, _ part: CompiledPart, _ wording: Wording
  ) -> [Alternative] {
    var found: [Alternative] = []
    for variant in variants {
      guard let next = variant.alternative(to: outcome, policy: self, part: part, wording: wording) else { continue }
      if !found.contains(where: { $0.kind == next.kind && $0.name == next.name && $0.effect == next.effect }) {
        found.append(next)
      }
    }
    return found
  }

  /// Every other position of the part, and every reading not in force, in order.
  func alternatives(_ part: CompiledPart, _ evaluator: PartEvaluator, _ setting: Setting) -> [Variant] {
    var variants: [Variant] = []
    for index in part.part.positions.indices {
      var other = setting
      other.position = index
      if index > 0 {
        variants.append(
          Variant(kind: kind(index, part), name: name(index, part), outcomes: evaluator.outcomes(other)))
      }
      variants += readings(part, evaluator, other, position: index, usual: index > 0 ? variants.last?.outcomes : nil)
    }
    return variants
  }

  private func kind(_ index: Int, _ part: CompiledPart) -> Alternative.Kind {
    part.part.positions[index].document == part.part.positions[0].document ? .clause : .document
  }

  private func name(_ index: Int, _ part: CompiledPart) -> String {
    let position = part.part.positions[index]
    let document = policy.policy.documents[position.document].name
    let repeated = part.part.positions.prefix(index).contains { $0.document == position.document }
    return repeated ? document + (position.section.map { " " + $0 } ?? "") : document
  }

  private func readings(
    _ part: CompiledPart, _ evaluator: PartEvaluator, _ setting: Setting, position: Int,
    usual: [PartEvaluator.Outcome]?
  ) -> [Variant] {
    var variants: [Variant] = []
    let clauses = part.part.positions[position].clauses
    for reading in part.readings where clauses.contains(where: { $0.depends(on: reading) }) {
      for (choice, meaning) in policy.policy.readings[reading].choices.enumerated()
      where choice != policy.readings[reading] {
        var other = setting
        other.readings[reading] = choice
        variants.append(
          Variant(
            kind: .reading, name: policy.policy.readings[reading].name + "=" + meaning.name,
            outcomes: evaluator.outcomes(other), usual: usual))
      }
    }
    return variants
  }
}

extension Clause {
  /// Whether the clause stands, or applies, under some choices of a reading only.
  func depends(on reading: Int) -> Bool {
    let conditions = [when, onlyWhen, unless] + (grounds?.all.map { $0.when } ?? []) + extensions.map { $0.when }
    return readAs.contains { $0.reading == reading } || conditions.contains { $0?.mentions(reading) ?? false }
  }
}

extension Condition {
  fileprivate func mentions(_ reading: Int) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.mentions(reading) }
    case .not(let inner), .named(_, let inner): inner.mentions(reading)
    case .test(.reading(reading, _)): true
    case .test: false
    }
  }
}
