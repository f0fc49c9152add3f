import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Looks for the fewest changes of a case that bring two standings together; every one is replayed.
public struct ContrastSearch {
  /// Replays for one matter, at most: first every single change, then pairs. Where more would be needed the search
  /// says that it is not complete.
  public static let mostTries = 20_000
  /// What long records cut the tries down to: both a replay and the number of matters grow with the record.
  private static let mostWork = 10_000_000

  let evaluators: [Evaluator]
  let library: PolicyLibrary
  let question: QuestionID
  let matched: Matched
  /// What each side's part can turn on.
  let mentions: [Mentions]

  init(
    evaluators: [Evaluator], library: PolicyLibrary, question: QuestionID, matched: Matched, mentions: [Mentions]
  ) {
    self.evaluators = evaluators
    self.library = library
    self.question = question
    self.matched = matched
    self.mentions = mentions
  }

  private var source: Case { matched.views[0].source }

  /// What the search has found so far.
  private struct Found {
    let allowed: Int
    var tries = 0
    var verdict: Reunion?

    mutating func keep(_ reunion: Reunion) { if verdict == nil { verdict = reunion } }
  }

  private var allowed: Int {
    let length = min(source.events.count, 10_000) + 10
    return min(Self.mostTries, Self.mostWork / (length * length * min(matched.views.count, 10)))
  }

  func find() -> Reunion {
    let allowed = allowed
    guard allowed > 0 else { return none(isComplete: false) }
    let turning = ContrastCandidates(self)
    let candidates = turning.all
    var found = Found(allowed: allowed)
    for candidate in candidates {
      guard found.tries < found.allowed else { return found.verdict.map { cut($0) } ?? none(isComplete: false) }
      if let reunion = attempt([candidate.change], &found) { return reunion }
    }
    // One change that brings the verdicts together is told only where no two bring the whole effects together.
    let pairs = tryPairs(candidates.filter { $0.isPaired }, &found)
    if let whole = pairs.whole { return whole }
    let isComplete = pairs.isComplete && !turning.isCut
    guard let verdict = found.verdict else { return none(isComplete: isComplete) }
    return isComplete ? verdict : cut(verdict)
  }

  private func cut(_ reunion: Reunion) -> Reunion {
    Reunion(
      reach: reunion.reach, changes: reunion.changes, source: reunion.source, effects: reunion.effects,
      isComplete: false)
  }

  private func none(isComplete: Bool) -> Reunion {
    Reunion(reach: .none, changes: [], source: nil, effects: [], isComplete: isComplete)
  }

  /// Pairs of facts before pairs with an event, and these before pairs of events.
  private func tryPairs(
    _ candidates: [ContrastCandidates.Candidate], _ found: inout Found
  ) -> (whole: Reunion?, isComplete: Bool) {
    for events in 0...2 {
      for (index, first) in candidates.enumerated() {
        for second in candidates[(index + 1)...] where first.weight + second.weight == events {
          guard !first.change.overlaps(second.change) else { continue }
          guard found.tries < found.allowed else { return (nil, false) }
          if let reunion = attempt([first.change, second.change], &found) { return (reunion, true) }
        }
      }
    }
    return (nil, true)
  }

  /// Replays the case with some changes; gives what brings the effects together, and keeps what does the verdicts.
  private func attempt(_ changes: [CaseChange], _ found: inout Found) -> Reunion? {
    found.tries += 1
    guard let changed = ChangedCase(source, changes, library.vocabulary), let effects = replay(changed) else {
      return nil
    }
    let isWhole = effects[0] == effects[1]
    guard isWhole || wantsVerdict && effects[0].verdict == effects[1].verdict else { return nil }
    let reunion = Reunion(
      reach: isWhole ? .effect : .verdict, changes: changes, source: changed.source, effects: effects, isComplete: true)
    if isWhole { return reunion }
    found.keep(reunion)
    return nil
  }

  /// Where the verdicts are the same already, only the whole effect is worth a change.
  private var wantsVerdict: Bool { matched.effects[0].verdict != matched.effects[1].verdict }

  /// Both effects in the changed case; nil where one is not definite, the matter is gone, or the children part.
  private func replay(_ changed: ChangedCase) -> [Effect]? {
    var common: [Effect]?
    for view in matched.views {
      let view = CaseView(changed.source, child: view.child, asOf: view.asOf, vocabulary: library.vocabulary)
      var effects: [Effect] = []
      for side in [0, 1] {
        guard let effect = effect(side, changed, view), effect.verdict.isDefinite else { return nil }
        effects.append(effect)
      }
      if let common, common != effects { return nil }
      common = effects
    }
    return common
  }

  private func effect(_ side: Int, _ changed: ChangedCase, _ view: CaseView) -> Effect? {
    guard let standing = matched.pair[side] else { return absent(side, changed, view) }
    guard let subject = subject(standing, changed) else { return nil }
    let now = evaluators[side].standings(view, question, part: standing.part, subject: subject.index)
    return now.first { isSame($0, standing, changed) }?.decision.effect
  }

  private func subject(_ standing: Standing, _ changed: ChangedCase) -> (index: Int?, Void)? {
    guard let before = standing.subject else { return (nil, ()) }
    guard let index = changed.index(of: before) else { return nil }
    return (index, ())
  }

  /// Whether a standing of the changed case tells of the same thing as one of the case before.
  private func isSame(_ now: Standing, _ before: Standing, _ changed: ChangedCase) -> Bool {
    guard now.gap == before.gap else { return false }
    guard now.gap == .closed, let about = before.about else { return true }
    let index = source.events.firstIndex { $0.event == about.event && $0.at == about.at }
    return now.about?.event == about.event && now.about?.at == index.flatMap { changed.moment(of: $0) }
  }

  /// What an authority that had nothing to set beside the other's has now: nothing, unless its own part has come to
  /// apply.
  private func absent(_ side: Int, _ changed: ChangedCase, _ view: CaseView) -> Effect? {
    guard let other = matched.pair[1 - side],
      evaluators[side].policy.parts[question.index].indices.contains(other.part),
      let subject = subject(other, changed)
    else { return Effect(.notApplicable) }
    let now = evaluators[side].standings(view, question, part: other.part, subject: subject.index)
    return now.first?.decision.effect ?? Effect(.notApplicable)
  }
}
