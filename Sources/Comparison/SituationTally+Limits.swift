import DecisionModel
import PolicyModel

extension SituationTally {
  /// Limits of the first and of the last answer that bind in one situation, part by part, each two once.
  var limits: [SituationComparison.LimitMeeting] {
    guard let first = space.answers.first, let last = space.answers.last, space.answers.count == 2 else { return [] }
    var found: [SituationComparison.LimitMeeting] = []
    for leaves in meetings.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      for (part, (a, b)) in zip(first.parts, last.parts).enumerated() {
        let here = (a.timing(of: leaves[part]), b.timing(of: leaves[first.parts.count + part]))
        for meeting in Self.meetings(here.0, here.1) where !found.contains(meeting) { found.append(meeting) }
      }
    }
    return found
  }

  private static func meetings(_ a: Timing?, _ b: Timing?) -> [SituationComparison.LimitMeeting] {
    var meetings: [SituationComparison.LimitMeeting] = []
    if let first = a?.due, let second = b?.due {
      meetings.append(SituationComparison.LimitMeeting(first: first, second: second, end: .lastDay))
    }
    if let first = a?.earliest, let second = b?.earliest {
      meetings.append(SituationComparison.LimitMeeting(first: first, second: second, end: .firstDay))
    }
    return meetings
  }
}

extension ComparedAnswer.ComparedPart {
  /// When the act of a leaf's clause is to be done, with the extensions that hold there; nil for an untimed leaf.
  func timing(of leaf: Int) -> Timing? {
    let reached = diagram.leaves[leaf]
    guard reached.formula == .timed else { return nil }
    let clause = diagram.clauses[reached.clause]
    var timing = clause.timing
    for (index, item) in clause.extensions.enumerated() where reached.extensions & 1 << UInt32(index) != 0 {
      timing.due = timing.due.map { .extended($0, item.amount) }
    }
    return timing
  }
}
