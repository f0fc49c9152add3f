import CaseModel
import DecisionModel
import Evaluation
import PolicyModel

/// What one of two answers asks or opens beside the other in one situation.
public enum Direction: Sendable, Hashable, CaseIterable {
  case tighter, looser, wider, narrower
}

/// Finds a small case for each way in which a newer answer stands to an older one, where it does so both ways.
struct DirectionSearch {
  /// Regions that are tried for each way, those with the fewest things in them first.
  private static let mostTried = 4

  let search: WitnessSearch
  /// Of the newer answer's parts to the older one's.
  let survey: StrictnessSurvey
  let regions: [SituationTally.Region]

  /// - Parameters:
  ///   - search: Of the older and the newer answer, in that order.
  ///   - survey: Of the newer answer against the older one; what it found does not matter.
  init(_ search: WitnessSearch, _ survey: StrictnessSurvey) {
    self.search = search
    self.survey = survey
    regions = SituationTally(search.space).regions.filter { $0.parts }.sorted { $0.size < $1.size }
  }

  /// A case in which the newer answer stands to the older one in one way and not in the opposite one; nothing can be left
  /// out of it. Nil where none was found.
  func find(_ direction: Direction) -> WitnessSearch.Found? {
    var best: WitnessSearch.Found?
    var tried = 0
    for region in regions {
      guard tried < Self.mostTried, best.map({ region.size < $0.source.size }) ?? true else { break }
      guard let example = search.example(region), isWanted(example, direction) else { continue }
      tried += 1
      let found = search.smallest(example) { isWanted($0, direction) }
      if best.map({ found.source.size < $0.source.size }) ?? true { best = found }
    }
    return best
  }

  private func isWanted(_ found: WitnessSearch.Found, _ direction: Direction) -> Bool {
    let answers = [reached(found, search.second), reached(found, search.first)]
    var here = survey.forOneSituation
    // Numbers stand for effects, so that equal ones can be told.
    var effects: [[Effect]] = []
    here.compare(answers.map { parts in parts.map { $0.map { $0.clause(numbering: &effects) } } })
    return switch direction {
    case .tighter: here.isTighter && !here.isLooser
    case .looser: here.isLooser && !here.isTighter
    case .wider: here.isWider && !here.isNarrower
    case .narrower: here.isNarrower && !here.isWider
    }
  }

  private struct Reached {
    let force: Force?
    var effects: [Effect]

    func clause(numbering known: inout [[Effect]]) -> AnswerEffects.ReachedClause {
      let number = known.firstIndex(of: effects) ?? known.count
      if number == known.count { known.append(effects) }
      return AnswerEffects.ReachedClause(
        force: force, effects: number, isApplicable: effects.contains { $0.verdict != .notApplicable },
        verdicts: effects.map { $0.verdict })
    }
  }

  /// What each part of an answer comes to in the case, about what the case is about.
  private func reached(_ found: WitnessSearch.Found, _ evaluator: Evaluator) -> [Reached?] {
    let question = search.question.id
    let view = CaseView(
      found.source, child: found.source.children.isEmpty ? nil : 0, asOf: found.asOf,
      vocabulary: evaluator.policy.vocabulary)
    return evaluator.policy.parts[question.index].enumerated().map { index, part in
      var reached: Reached?
      for standing in evaluator.standings(view, question, part: index) where isAbout(standing, found) {
        let force = standing.decision.clause.map { part.diagram.clauses[$0].force }
        if reached == nil { reached = Reached(force: force, effects: []) }
        reached?.effects.append(standing.decision.effect)
      }
      return reached
    }
  }

  private func isAbout(_ standing: Standing, _ found: WitnessSearch.Found) -> Bool {
    guard let about = found.about else { return true }
    guard let subject = standing.subject else { return false }
    let event = found.source.events[subject]
    return event.event == about.event && event.at == about.at
  }
}

extension Comparer {
  /// A small case for each way in which the answer of a newer edition stands to that of an older one.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - old: Index of the older edition.
  ///   - new: Index of the newer edition.
  ///   - directions: The ways that are looked for.
  /// - Throws: `DecisionError` where the conditions of the answers pass the stated bound.
  public func cases(
    of directions: [Direction], _ question: QuestionID, from old: Int, to new: Int
  ) throws(DecisionError) -> [(direction: Direction, witness: Witness)] {
    let asked = library[question]
    let match = self.match(asked, from: old, to: new)
    let space = SituationSpace(try situations.joint([old, new], [], asked), subset: nil)
    let newer = SituationSpace(try situations.joint([new, old], [], asked), subset: nil)
    let search = DirectionSearch(
      WitnessSearch(
        first: situations.evaluators[old], second: situations.evaluators[new], question: asked, space: space),
      StrictnessSurvey(newer, matches: match.survey))
    return directions.compactMap { direction in
      search.find(direction).map { found in
        (
          direction,
          Witness(
            source: found.source, asOf: found.asOf, about: found.about, first: old, second: new,
            firstEffects: found.effects.0, secondEffects: found.effects.1, matter: found.matter)
        )
      }
    }
  }
}
