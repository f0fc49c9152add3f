import DecisionModel
import Evaluation
import PolicyModel

/// Proves that two versions of one policy's answer come to the same in every situation: the same verdicts, dates and
/// outcomes, by clauses that bind the same people to the same act as strongly, and from the same places.
///
/// Not to be shared between threads: what is worked out for one question serves the next.
public struct EquivalenceProver {
  private let library: PolicyLibrary
  private let tables: DayTables
  private var limits = LimitComparer()

  /// - Parameters:
  ///   - library: What the policy and its questions are of.
  ///   - policy: The policy of which versions are compared; they keep its calendar.
  public init(library: PolicyLibrary, policy: CompiledPolicy) {
    self.library = library
    tables = DayTables()
  }

  /// In how many situations the two come to the same.
  ///
  /// - Returns: Nil where they part in one, or where not all could be looked at, so that nothing is proved.
  /// - Throws: `DecisionError` where the conditions of the answers pass the stated bound.
  public mutating func situations(
    _ first: Evaluator, _ second: Evaluator, question: QuestionID
  ) throws(DecisionError) -> Int64? {
    let joint = try JointAnswers(
      [first, second], subsets: [], library[question], vocabulary: library.vocabulary, tables, untilTheyPart: true)
    let space = SituationSpace(joint, subset: nil)
    guard space.bound == nil, !space.answers.contains(where: { $0.countsFurther }) else { return nil }
    let tally = SituationTally(space)
    // Also where a person decides, both come to one effect.
    guard tally.regions.allSatisfy({ region in region.alike.allSatisfy { $0 == region.alike[0] } }) else { return nil }
    for leaves in tally.meetings {
      guard try isOne(leaves, space.answers[0], space.answers[1], first, second) else { return nil }
    }
    return tally.regions.reduce(0) { $0 + $1.count }
  }

  /// Whether what counts in one situation is said alike and has the same dates, on every day of the calendar.
  private mutating func isOne(
    _ leaves: [Int], _ a: ComparedAnswer, _ b: ComparedAnswer, _ first: Evaluator, _ second: Evaluator
  ) throws(DecisionError) -> Bool {
    guard a.parts.count == b.parts.count else { return false }
    for (index, (one, other)) in zip(a.parts, b.parts).enumerated() {
      let (left, right) = (leaves[index], leaves[a.parts.count + index])
      let (x, y) = (one.diagram.leaves[left].clause, other.diagram.leaves[right].clause)
      guard (x < 0) == (y < 0) else { return false }
      if x >= 0, !one.diagram.clauses[x].isSaidLike(other.diagram.clauses[y]) { return false }
      let timings = (one.timing(of: left) ?? Timing(), other.timing(of: right) ?? Timing())
      guard timings.0.every == timings.1.every,
        isOne(timings.0.due, timings.1.due, .lastDay, first, second),
        isOne(timings.0.earliest, timings.1.earliest, .firstDay, first, second)
      else { return false }
    }
    return true
  }

  private mutating func isOne(
    _ a: Limit?, _ b: Limit?, _ end: LimitComparison.End, _ first: Evaluator, _ second: Evaluator
  ) -> Bool {
    if a == b { return true }
    guard let a, let b else { return false }
    switch limits.compare(a, first.policy.calendar, b, second.policy.calendar, as: end) {
    case .notCompared: return false
    case .oneClock(let comparison): return comparison.areEqual
    case .twoClocks(let comparison): return comparison.areEqualInDays && !a.isTimed && !b.isTimed
    }
  }
}

extension ComparedAnswer {
  /// Whether it counts events further than situations hold.
  fileprivate var countsFurther: Bool {
    atoms.contains { atom in
      switch atom {
      case .countAtLeast(_, let number, _), .ordinalAtLeast(let number): number > EventPlan.mostCounted
      default: false
      }
    }
  }
}

extension Limit {
  /// Whether a time of day can matter.
  fileprivate var isTimed: Bool { !hoursFromClock.isEmpty }
}

extension Clause {
  /// Whether both say the same of who does what, how strongly, with what consequence and on whose word; when and on what
  /// condition is left to the situations.
  public func isSaidLike(_ other: Clause) -> Bool {
    force == other.force && act == other.act && holders == other.holders && judgedBy == other.judgedBy
      && agreedBy == other.agreedBy && consulting == other.consulting && doneBy == other.doneBy
      && outcomes == other.outcomes && citations == other.citations && notes == other.notes
      && hasGroundsLike(other) && ifMissed.count == other.ifMissed.count
      && zip(ifMissed, other.ifMissed).allSatisfy { $0.isSaidLike($1) && $0.bindsLike($1) }
  }

  private func hasGroundsLike(_ other: Clause) -> Bool {
    guard let grounds, let others = other.grounds else { return grounds == nil && other.grounds == nil }
    return grounds.closed == others.closed && grounds.all.count == others.all.count
      && zip(grounds.all, others.all).allSatisfy {
        $0.phrase == $1.phrase && $0.citations == $1.citations && ($0.when == nil) == ($1.when == nil)
      }
  }

  /// Whether both are written with the same times and conditions: no situation shows those of what follows a miss.
  private func bindsLike(_ other: Clause) -> Bool {
    timing == other.timing && when == other.when && onlyWhen == other.onlyWhen && unless == other.unless
      && extensions.count == other.extensions.count
      && zip(extensions, other.extensions).allSatisfy { $0.amount == $1.amount && $0.when == $1.when }
      && (grounds?.all ?? []).count == (other.grounds?.all ?? []).count
      && zip(grounds?.all ?? [], other.grounds?.all ?? []).allSatisfy { $0.when == $1.when }
  }
}
