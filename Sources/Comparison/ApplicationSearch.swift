import CaseModel
import DecisionModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Finds a small case in which an answer asks, allows or bars something: what shows a rule that stands beside a silence.
struct ApplicationSearch {
  /// Regions that are tried, those with the fewest things in them first.
  private static let mostTried = 6

  let evaluator: Evaluator
  let question: Question
  let space: SituationSpace

  struct Found {
    let source: Case
    let asOf: Day
    let about: About?
    let effects: [PartEffect]
  }

  /// Nil where the answer never surely comes to anything.
  func search() -> Found? {
    let regions = SituationTally(space).regions.filter { region in
      region.verdicts[0].contains { $0.isAtWork } && region.verdicts[0].allSatisfy { $0.isDefinite }
    }.sorted { ($0.size, $1.count) < ($1.size, $0.count) }.prefix(Self.mostTried)
    return regions.compactMap { example($0) }.map { smallest($0) }.min { a, b in
      (a.source.size, a.asOf) < (b.source.size, b.asOf)
    }
  }

  private func example(_ region: SituationTally.Region) -> Found? {
    let scene = space.classes[region.example.time].scene
    let facts = space.factsAsked(space.ends[region.example.end]).map { FactValues.Entry($0.fact, $0.value.value) }
    let source = scene.case(facts, id: question.name)
    return found(
      source, scene.asOf, scene.subject.map { About(event: source.events[$0].event, at: source.events[$0].at) })
  }

  private func smallest(_ found: Found) -> Found {
    var found = found
    while let less = found.source.withoutOne().lazy.compactMap({ self.found($0, found.asOf, found.about) }).first {
      found = less
    }
    return found
  }

  /// Nil where it does not surely come to something.
  private func found(_ source: Case, _ asOf: Day, _ about: About?) -> Found? {
    let effects = evaluator.effects(source, asOf: asOf, question: question.id, about: about)
    guard effects.contains(where: { $0.effect.verdict.isAtWork }),
      effects.allSatisfy({ $0.effect.verdict.isDefinite })
    else { return nil }
    return Found(source: source, asOf: asOf, about: about, effects: effects)
  }
}

extension Verdict {
  /// Whether a rule asks, allows or bars something, or did.
  fileprivate var isAtWork: Bool {
    switch self {
    case .met, .late, .early, .due, .overdue, .required, .permitted, .barred: true
    case .notStarted, .notApplicable, .silent, .needsFacts, .judgement: false
    }
  }
}

extension Comparer {
  /// A small case that shows what one of two policies says where the other is silent; nil where there is none.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - first: Index of a policy.
  ///   - second: Index of another; one of the two is silent.
  /// - Throws: `DecisionError` where the conditions of the answer pass the stated bound.
  public func application(
    _ question: QuestionID, _ first: Int, _ second: Int
  ) throws(DecisionError) -> Witness? {
    let speaksFirst = policies[first].isAnswered(question)
    guard speaksFirst != policies[second].isAnswered(question) else { return nil }
    let speaking = speaksFirst ? first : second
    let space = SituationSpace(try situations.joint([speaking], [], library[question]), subset: nil)
    let search = ApplicationSearch(
      evaluator: situations.evaluators[speaking], question: library[question], space: space)
    guard let found = search.search() else { return nil }
    let silence = [PartEffect(part: nil, effect: Effect(.silent))]
    return Witness(
      source: found.source, asOf: found.asOf, about: found.about, first: first, second: second,
      firstEffects: speaksFirst ? found.effects : silence, secondEffects: speaksFirst ? silence : found.effects,
      matter: .lostRight)
  }
}
