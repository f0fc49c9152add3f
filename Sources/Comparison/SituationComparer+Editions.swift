import DecisionModel
import Evaluation
import PolicyModel

extension SituationComparer {
  /// Goes through every situation of an older and a newer answer, part against part.
  func survey(
    _ question: Question, _ old: Int, _ new: Int, _ match: AnswerMatch, _ found: inout EditionComparison
  ) throws(DecisionError) {
    let space = SituationSpace(try joint([new, old], [], question), subset: nil)
    found.add(StrictnessSurvey(space, matches: match.survey))
    // What is plainly alike comes to the same in situations that were not looked at, too.
    let isAlike = AnswerSorts([evaluators[old], evaluators[new]], question.id).distinct.count < 2
    found.bound = isAlike ? nil : space.bound
  }

  /// In how many situations an older and a newer answer part from a third, all three being told apart in the same ones.
  ///
  /// - Returns: Nil where one of them is silent or not all could be looked at.
  /// - Throws: `DecisionError` where the conditions of the answers pass the stated bound.
  func partings(
    _ question: Question, old: Int, new: Int, from third: Int
  ) throws(DecisionError) -> (old: Int64, new: Int64, total: Int64)? {
    guard [old, new, third].allSatisfy({ evaluators[$0].policy.policy.isAnswered(question.id) }) else { return nil }
    let space = SituationSpace(try joint([old, new, third], [], question), subset: nil)
    guard space.bound == nil else { return nil }
    let tally = SituationTally(space)
    func count(_ answer: Int) -> Int64 {
      tally.regions.reduce(0) { $0 + ($1.alike[answer] == $1.alike[2] ? 0 : $1.count) }
    }
    return (count(0), count(1), tally.regions.reduce(0) { $0 + $1.count })
  }
}

extension Comparer {
  /// In how many situations an older and a newer edition part from a third policy; nil where that cannot be told.
  ///
  /// - Throws: `DecisionError` where the conditions of the answers pass the stated bound.
  public func partings(
    _ question: QuestionID, old: Int, new: Int, from third: Int
  ) throws(DecisionError) -> (old: Int64, new: Int64, total: Int64)? {
    try situations.partings(library[question], old: old, new: new, from: third)
  }

  /// How one of the policies stands to another of them; nil where it is silent.
  ///
  /// - Throws: `DecisionError` where the conditions of the answers pass the stated bound.
  public func strictness(
    _ question: QuestionID, of policy: Int, against other: Int
  ) throws(DecisionError) -> Strictness? {
    try situations.strictness(library[question], policy, against: situations.evaluators[other])
  }
}
