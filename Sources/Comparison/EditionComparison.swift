import DecisionModel
import Evaluation
import PolicyModel

/// How what a newer edition says to a question stands to what an older one says, over every situation.
public struct EditionComparison: Sendable {
  /// In some situation fewer courses of events keep the newer edition's rule, at some level of force.
  public internal(set) var isTighter = false
  public internal(set) var isLooser = false
  /// In some situation the act is open under the newer edition, and not under the older one.
  public internal(set) var isWider = false
  public internal(set) var isNarrower = false
  /// Whether they have different effects in some situation, or dates that part.
  public internal(set) var parts = false
  /// Whether one binds more strongly than the other.
  public internal(set) var changesForce = false
  /// Whether what parts them is left to a person: no one can tell from the words which asks for more.
  public internal(set) var isLeftToJudgement = false
  /// Why not all was looked at; nil where all was. Then nothing is proved.
  public internal(set) var bound: Exploration.Bound?
  /// In the order of ``Aspect``.
  public internal(set) var aspects: [Aspect] = []

  /// Whether they surely come to the same, and bind as strongly.
  public var isSameEffect: Bool { !parts && !changesForce && !isLeftToJudgement && bound == nil }
}

extension Comparer {
  /// How the answer of a newer edition stands to that of an older one, both being among the policies, and both speaking.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - old: Index of the older edition.
  ///   - new: Index of the newer edition.
  /// - Throws: `DecisionError` where the conditions of the answers pass the stated bound.
  public func edition(_ question: QuestionID, from old: Int, to new: Int) throws(DecisionError) -> EditionComparison {
    let asked = library[question]
    let (before, after) = (governing(old, asked, readings[old]), governing(new, asked, readings[new]))
    let match = match(asked, from: old, to: new)
    var found = EditionComparison()
    let matched = match.pairs.filter { $0.old != nil && $0.new != nil }
    let clauses = ClauseComparison(
      match.pairs.compactMap { $0.old.map { before[$0] } }, match.pairs.compactMap { $0.new.map { after[$0] } },
      matched: matched.compactMap { pair in pair.old.flatMap { a in pair.new.map { (before[a], after[$0]) } } })
    found.aspects = Aspect.allCases.filter { clauses.aspects.contains($0) }
    found.changesForce = clauses.changesForce
    try situations.survey(asked, old, new, match, &found)
    for case (let a?, let b?) in match.pairs { found.add(JudgedGrounds(old: before[a], new: after[b]), after[b]) }
    return found
  }

  /// Which part of the older edition's answer takes the place of which part of the newer's.
  func match(_ question: Question, from old: Int, to new: Int) -> AnswerMatch {
    func names(_ policy: Int) -> [String?] { policies[policy].answers[question.id.index]?.parts.map { $0.name } ?? [] }
    return AnswerMatch(
      governing(old, question, readings[old]), governing(new, question, readings[new]), names: (names(old), names(new)))
  }
}

extension EditionComparison {
  /// What no situation shows of grounds that a person tells of.
  fileprivate mutating func add(_ grounds: JudgedGrounds, _ clauses: [Clause]) {
    guard grounds.isAdded || grounds.isRemoved else { return }
    parts = true
    if grounds.isOpen { isLeftToJudgement = true }
    if !aspects.contains(.grounds) {
      aspects = Aspect.allCases.filter { aspects.contains($0) || $0 == .grounds }
    }
    if grounds.isAdded {
      isLooser = true
      isWider = true
    }
    if grounds.isRemoved {
      isTighter = true
      isNarrower = true
    }
  }

  mutating func add(_ survey: StrictnessSurvey) {
    isTighter = survey.isTighter
    isLooser = survey.isLooser
    isWider = survey.isWider
    isNarrower = survey.isNarrower
    parts = survey.parts
    isLeftToJudgement = survey.isOpenWhereTheyPart
  }

  /// Days beyond those of the situations, and times of day, count too.
  public mutating func add(_ dates: QuestionComparison.DateComparison) {
    guard dates.comparison.parts else { return }
    parts = true
    // The first limit is the older one; a last day that comes no later asks for more, a first day for less.
    switch dates.comparison.neverLater {
    case .first: if dates.end == .lastDay { isLooser = true } else { isTighter = true }
    case .second: if dates.end == .lastDay { isTighter = true } else { isLooser = true }
    case nil:
      isLooser = true
      isTighter = true
    }
  }
}
