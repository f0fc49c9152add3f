import DecisionModel
import Evaluation
import PolicyModel
import WorkingCalendar

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
  /// Whether two policies surely come to the same, on every day of the calendar and at every time of day, and bind as
  /// strongly.
  ///
  /// - Throws: `DecisionError` where the conditions of the answers pass the stated bound.
  public func saySame(_ question: QuestionID, _ first: Int, _ second: Int) throws(DecisionError) -> Bool {
    guard try edition(question, from: first, to: second).isSameEffect else { return false }
    let joint = try situations.joint([first, second], [], library[question])
    return SituationTally(SituationSpace(joint, subset: nil)).limits.allSatisfy { hasOneDate($0, first, second) }
  }

  private func hasOneDate(_ meeting: SituationComparison.LimitMeeting, _ first: Int, _ second: Int) -> Bool {
    let (a, b) = (calendars[first], calendars[second])
    if meeting.first == meeting.second, a.hasSameWorkingDays(as: b) { return true }
    switch limits.compare(meeting.first, a, meeting.second, b, as: meeting.end) {
    case .oneClock(let comparison): return comparison.areEqual
    case .twoClocks(let comparison): return comparison.areEqualInDays
    // What has no date is kept or broken by the order of events, which the situations show.
    case .notCompared(.undated): return true
    case .notCompared: return false
    }
  }

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
