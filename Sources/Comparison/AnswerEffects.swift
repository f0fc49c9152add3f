import DecisionModel
import Evaluation
import PolicyModel

/// What some answers come to, side by side: at an end of facts, in a class of time.
struct AnswerEffects {
  private let answers: [ComparedAnswer]
  /// Each answer's place in the classes' lists.
  private let columns: [Int]
  /// Index of each answer's first diagram among all.
  private let firsts: [Int]

  init(_ answers: [ComparedAnswer], columns: [Int]) {
    self.answers = answers
    self.columns = columns
    var first = 0
    var firsts: [Int] = []
    for answer in answers {
      firsts.append(first)
      first += answer.parts.count
    }
    self.firsts = firsts
  }

  /// The leaf of every diagram.
  func reach(_ end: FactEnds.End, _ time: TimeClass) -> [Int] {
    var reached: [Int] = []
    reached.reserveCapacity(end.references.count)
    for policy in answers.indices {
      for part in answers[policy].parts.indices {
        let reference = answers[policy].parts[part].diagram.walk(
          from: end.references[firsts[policy] + part], answers[policy].timeIndex, time.truths[columns[policy]])
        reached.append(Int(~reference))
      }
    }
    return reached
  }

  /// By answer, the numbers that the effects of its parts bear within the class; those not applicable are left out.
  func effects(_ reached: [Int], _ time: TimeClass) -> [[Int]] {
    answers.indices.map { policy in
      answers[policy].parts.indices.compactMap { part in
        let standing = time.standings[columns[policy]][part][reached[firsts[policy] + part]]
        return standing.flatMap { $0.isApplicable ? $0.effects : nil }
      }
    }
  }

  /// A clause that a situation leads to, and what it comes to there.
  struct ReachedClause {
    /// Nil where no clause applies.
    let force: Force?
    /// Equal within a class of time exactly where the effects are.
    let effects: Int
    let isApplicable: Bool
    let verdicts: [Verdict]
  }

  /// By answer, what each of its parts comes to; nil for a part of which nothing is to be said there.
  func clauses(_ reached: [Int], _ time: TimeClass) -> [[ReachedClause?]] {
    answers.indices.map { policy in answers[policy].parts.indices.map { clause(reached, time, policy, $0) } }
  }

  private func clause(_ reached: [Int], _ time: TimeClass, _ policy: Int, _ part: Int) -> ReachedClause? {
    let leaf = reached[firsts[policy] + part]
    guard let standing = time.standings[columns[policy]][part][leaf] else { return nil }
    let diagram = answers[policy].parts[part].diagram
    let clause = diagram.leaves[leaf].clause
    return ReachedClause(
      force: clause < 0 ? nil : diagram.clauses[clause].force, effects: standing.effects,
      isApplicable: standing.isApplicable, verdicts: time.effects[standing.effects].map { $0.verdict })
  }

  /// The verdicts of one answer's effects.
  static func verdicts(_ effects: [Int], _ time: TimeClass) -> [Verdict] {
    effects.isEmpty ? [.notApplicable] : effects.flatMap { time.effects[$0].map { $0.verdict } }
  }

  /// Whether two answers that are both definite come to different effects at some end.
  func part(atSomeOf ends: [FactEnds.End], _ time: TimeClass) -> Bool {
    ends.contains { end in
      let definite = effects(reach(end, time), time).filter { effects in
        Self.verdicts(effects, time).allSatisfy { $0.isDefinite }
      }
      return definite.contains { $0 != definite[0] }
    }
  }
}

extension Diagram {
  /// The leaf to which the values of atoms about time lead; `index` tells each atom's place among them.
  func walk(from start: DiagramReference, _ index: [Int], _ truths: [Bool]) -> DiagramReference {
    var reference = start
    while reference >= 0 {
      let node = nodes[Int(reference)]
      let variable = variables[Int(node.variable)]
      reference = truths[index[variable.atom]] == (variable.mode != .shownNot) ? node.high : node.low
    }
    return reference
  }
}
