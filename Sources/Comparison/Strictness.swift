import DecisionModel
import Evaluation
import PolicyModel

/// How what one authority asks stands to what another, such as a baseline, asks of the same thing.
public enum Strictness: String, Sendable, Hashable, CaseIterable {
  /// Alike in every situation, and in force.
  case same
  /// In some situation fewer courses of events keep the rule, in none more.
  case tighter
  /// In some situation more courses of events keep the rule, in none fewer.
  case looser
  /// Tighter in some situations and looser in others, or different in something that is neither.
  case changed
  /// The other asks nothing.
  case added
  /// A person decides, also whether duties told in other words are one; or not every situation could be looked at.
  case open
}

/// In which situations one of two answers asks for more than the other.
struct StrictnessSurvey {
  /// What an answer makes of a situation, at one level of force.
  private enum Standing: Int, Comparable {
    case free, bound, broken

    static func < (a: Standing, b: Standing) -> Bool { a.rawValue < b.rawValue }
  }

  /// Ranks of force from which on a clause binds: all but what may be; and only what must be.
  private static let levels = [2, 3]

  private(set) var isTighter = false
  private(set) var isLooser = false
  private(set) var isOpen = false
  private(set) var parts = false

  /// - Parameter space: Of two answers; how the first stands to the second is found.
  init(_ space: SituationSpace) {
    isOpen = space.bound != nil
    let effects = AnswerEffects(space.answers, columns: space.columns)
    var seen: Set<[Int]> = []
    for time in space.classes {
      seen.removeAll(keepingCapacity: true)
      for end in space.ends {
        let reached = effects.reach(end, time)
        if seen.insert(reached).inserted { compare(space, reached, time, effects) }
      }
    }
  }

  private mutating func compare(
    _ space: SituationSpace, _ reached: [Int], _ time: TimeClass, _ effects: AnswerEffects
  ) {
    let all = effects.effects(reached, time)
    if all[0] != all[1] { parts = true }
    let clauses = effects.clauses(reached, time)
    guard clauses.allSatisfy({ $0.allSatisfy { $0.verdicts.allSatisfy { $0.isDefinite } } }) else {
      isOpen = true
      return
    }
    for level in Self.levels {
      let (first, second) = (Self.standing(clauses[0], level), Self.standing(clauses[1], level))
      if first > second { isTighter = true }
      if first < second { isLooser = true }
    }
  }

  private static func standing(_ clauses: [AnswerEffects.ReachedClause], _ level: Int) -> Standing {
    clauses.flatMap { clause in clause.verdicts.map { standing($0, clause.force, level) } }.max() ?? .free
  }

  private static func standing(_ verdict: Verdict, _ force: Force?, _ level: Int) -> Standing {
    // What may be done only under conditions must not be done without them.
    if force == .may { return verdict == .barred ? .broken : .free }
    return (force?.rank ?? 0) >= level ? standing(verdict) : .free
  }

  private static func standing(_ verdict: Verdict) -> Standing {
    switch verdict {
    case .late, .early, .overdue, .barred: .broken
    case .met, .due, .required: .bound
    case .notStarted, .permitted, .notApplicable, .silent, .needsFacts, .judgement: .free
    }
  }
}
