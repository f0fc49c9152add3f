import CaseModel
import Comparison
import Evaluation
import PolicyModel
import WorkingCalendar

/// Finds what is missing, and what knowing it would settle.
struct TransferGaps {
  let library: PolicyLibrary
  let evaluators: [Evaluator]
  let source: Case
  let asOf: Day
  let views: [CaseView]

  /// A fact that may have more values than this is not tried out.
  private static let mostValues = 6

  /// Each need once, those on which most of the move turns first.
  func gaps(_ open: [TransferList.Open]) -> [Transfer.Missing] {
    var needs: [Need] = []
    var waiting: [Need: [Transfer.Waiting]] = [:]
    for item in open where item.decision.effect.verdict != .judgement {
      let isDefinite = item.decision.effect.verdict.isDefinite
      for need in isDefinite ? item.decision.presumed : item.decision.needs {
        if waiting[need] == nil { needs.append(need) }
        if !(waiting[need]?.contains(item.waiting) ?? false) { waiting[need, default: []].append(item.waiting) }
      }
    }
    let gaps = needs.map { need in
      let own = waiting[need] ?? []
      let isPresumed = !open.contains { !$0.decision.effect.verdict.isDefinite && $0.decision.needs.contains(need) }
      return Transfer.Missing(
        need: need, waiting: own, isPresumed: isPresumed, settlements: settlements(need, own))
    }
    return (0...3).flatMap { rank in gaps.filter { self.rank($0) == rank } }
  }

  /// What would date something of the move comes first, then what the receiver asks, then what the sender does.
  private func rank(_ missing: Transfer.Missing) -> Int {
    guard isOfMove(missing) else { return 3 }
    let isDated = missing.settlements.contains { settlement in
      settlement.outcomes.contains { $0.effect.due != nil && library[$0.waiting.question].mover != nil }
    }
    if isDated { return 0 }
    return missing.waiting.contains { $0.side == .receiver && library[$0.question].mover != nil } ? 1 : 2
  }

  private func isOfMove(_ gap: Transfer.Missing) -> Bool { gap.waiting.contains { library[$0.question].mover != nil } }

  private func settlements(_ need: Need, _ waiting: [Transfer.Waiting]) -> [Transfer.Settlement] {
    guard case .fact(let fact) = need else { return [] }
    return values(of: fact).map { value in
      var facts = source.facts
      facts[fact] = value
      let known = Case(
        id: source.id, children: source.children, facts: facts, events: source.events, unrecorded: source.unrecorded)
      let after = views.map { CaseView(known, child: $0.child, asOf: asOf, vocabulary: library.vocabulary) }
      return Transfer.Settlement(value: value, outcomes: waiting.flatMap { outcomes($0, after) })
    }
  }

  private func values(of fact: FactID) -> [FactValue] {
    switch library.vocabulary[fact].kind {
    case .yesNo: [.yes, .no]
    case .choice(let names): names.count <= Self.mostValues ? names.indices.map { .choice($0) } : []
    case .number: []
    }
  }

  /// What an answer comes to where it was open before, or stood otherwise.
  private func outcomes(_ waiting: Transfer.Waiting, _ after: [CaseView]) -> [Transfer.Settlement.Outcome] {
    let evaluator = evaluators[waiting.side.rawValue]
    let byChild = views.indices.map { child -> [Effect] in
      let before = evaluator.standings(views[child], waiting.question)
      return evaluator.standings(after[child], waiting.question).filter { standing in
        guard standing.decision.effect.verdict.isDefinite else { return false }
        let same = before.first { $0.part == standing.part && $0.subject == standing.subject && $0.gap == standing.gap }
        return same?.decision.effect != standing.decision.effect
      }.map { $0.decision.effect }
    }
    if byChild.dropFirst().allSatisfy({ $0 == byChild[0] }) { return counted(byChild[0], waiting, nil) }
    return byChild.indices.flatMap { counted(byChild[$0], waiting, views[$0].child) }
  }

  private func counted(
    _ effects: [Effect], _ waiting: Transfer.Waiting, _ child: Int?
  ) -> [Transfer.Settlement.Outcome] {
    var seen: [Effect] = []
    for effect in effects where !seen.contains(effect) { seen.append(effect) }
    return seen.map { effect in
      Transfer.Settlement.Outcome(
        waiting: waiting, child: child, effect: effect, count: effects.count { $0 == effect })
    }
  }
}
