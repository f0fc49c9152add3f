import CaseModel
import DecisionModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// One way in which all that is asked about time can stand, and what every clause then comes to.
struct TimeClass {
  /// What one leaf of a policy comes to.
  struct Standing {
    /// Equal within the class exactly where the effects are.
    let effects: Int
    let isApplicable: Bool
    let isJudgement: Bool
  }

  let scene: Scene
  /// By policy, then by atom of its list.
  let truths: [[Bool]]
  /// By policy, part and leaf of the diagram; nil for a leaf that is never reached.
  let standings: [[[Standing?]]]
  /// The distinct effects, by the numbers that the standings bear.
  let effects: [[Effect]]
}

/// What tells one class from others, in pieces.
struct TimeSignature {
  /// What each answer tells apart.
  fileprivate(set) var own: [[UInt8]] = []
  /// Which of two days comes first; by the first's answer, then by the second's: the same, and those after it.
  fileprivate(set) var between: [[[UInt8]]] = []

  /// What some of the answers tell apart; their indices ascend.
  func of(_ subset: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (place, answer) in subset.enumerated() {
      bytes += own[answer]
      for other in subset[place...] { bytes += between[answer][other - answer] }
    }
    return bytes
  }
}

/// Reads a scene: what each atom and each limit of the compared answers comes to in it.
struct SceneReader {
  let answers: [ComparedAnswer]
  let question: QuestionID
  let vocabulary: Vocabulary

  /// The class of a scene and what tells it from others; nil where the scene leaves an atom open.
  func read(_ scene: Scene) -> (signature: TimeSignature, class: TimeClass)? {
    let source = scene.case([], id: "")
    let view = CaseView(
      source, child: source.children.isEmpty ? nil : 0, asOf: scene.asOf, vocabulary: vocabulary)
    var signature = TimeSignature()
    var truths: [[Bool]] = []
    var standings: [[[TimeClass.Standing?]]] = []
    var effects: [[Effect]] = []
    var decisions: [[Decision]] = []
    for answer in answers {
      let stage = Stage(answer.evaluator, view, question, subject: scene.subject)
      var known: [Bool] = []
      var own: [UInt8] = []
      for atom in answer.timeAtoms {
        guard let truth = stage.truth(of: atom) else { return nil }
        known.append(truth)
        own.append(truth ? 1 : 0)
      }
      truths.append(known)
      var all: [Decision] = []
      standings.append(
        answer.parts.map { part in
          read(part, stage, scene.asOf, &effects, &all, &own)
        })
      decisions.append(all)
      signature.own.append(own)
    }
    signature.between = decisions.indices.map { first in
      decisions[first...].map { compare(decisions[first], $0) }
    }
    return (signature, TimeClass(scene: scene, truths: truths, standings: standings, effects: effects))
  }

  private func read(
    _ part: ComparedAnswer.ComparedPart, _ stage: Stage, _ asOf: Day, _ effects: inout [[Effect]],
    _ all: inout [Decision], _ signature: inout [UInt8]
  ) -> [TimeClass.Standing?] {
    var standings: [TimeClass.Standing?] = Array(repeating: nil, count: part.diagram.leaves.count)
    for leaf in part.leaves {
      let decisions = stage.decisions(at: part.diagram.leaves[leaf], of: part.diagram)
      let list = decisions.map { $0.effect }
      let number = effects.firstIndex(of: list) ?? effects.count
      if number == effects.count { effects.append(list) }
      standings[leaf] = TimeClass.Standing(
        effects: number, isApplicable: list.contains { $0.verdict != .notApplicable },
        isJudgement: list.contains { !$0.verdict.isDefinite })
      let index = part.diagram.leaves[leaf].clause
      guard index >= 0 else { continue }
      let clause = part.diagram.clauses[index]
      if !clause.timing.isEmpty { sign(decisions, stage.isOnRecord(clause), asOf, &signature) }
      all += decisions
    }
    return standings
  }

  /// How the act stands to the limits, and the day of looking to the last of them.
  private func sign(_ decisions: [Decision], _ isOnRecord: Bool, _ asOf: Day, _ signature: inout [UInt8]) {
    signature.append(isOnRecord ? 1 : 0)
    for decision in decisions {
      var marks: UInt8 = decision.done == nil ? 0 : 1
      if let due = decision.effect.due {
        if asOf > due.day { marks |= 2 }
        if let done = decision.done, done.day > due.day { marks |= 4 }
      }
      if let earliest = decision.effect.earliest, let done = decision.done, done.day < earliest.day { marks |= 8 }
      signature.append(UInt8(Verdict.allCases.firstIndex(of: decision.effect.verdict) ?? 0))
      signature.append(marks)
    }
  }

  /// Which of any two days comes first.
  private func compare(_ list: [Decision], _ other: [Decision]) -> [UInt8] {
    list.flatMap { a in
      other.map { b in order(a.effect.due, b.effect.due) << 2 | order(a.effect.earliest, b.effect.earliest) }
    }
  }

  private func order(_ a: Moment?, _ b: Moment?) -> UInt8 {
    guard let a, let b else { return 0 }
    return a.day < b.day ? 1 : a.day == b.day ? 2 : 3
  }
}
