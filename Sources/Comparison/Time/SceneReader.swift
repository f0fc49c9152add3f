import CaseModel
import DecisionModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// What the atoms and limits of the compared answers come to in a scene.
struct SceneReading {
  /// The last and the first day of a limit, where it has them.
  struct Days {
    fileprivate let due: Int32
    fileprivate let earliest: Int32

    fileprivate init(_ decision: Decision) {
      due = decision.effect.due?.day.number ?? Int32.min
      earliest = decision.effect.earliest?.day.number ?? Int32.min
    }

    /// Which days of two answers come first: two bits for the last day, two for the first.
    func order(_ other: Days) -> UInt8 {
      Self.order(due, other.due) << 2 | Self.order(earliest, other.earliest)
    }

    private static func order(_ a: Int32, _ b: Int32) -> UInt8 {
      if a == Int32.min || b == Int32.min { return 0 }
      return a < b ? 1 : a == b ? 2 : 3
    }
  }

  /// By answer, then by atom of its list.
  let truths: [[Bool]]
  /// By answer and part, the places in its list of the leaves that these leave within reach, ascending.
  let reach: [[[Int]]]
  /// By answer, part and leaf within reach, one after another.
  fileprivate(set) var decisions: [[Decision]] = []
  /// By answer, what it tells apart.
  fileprivate(set) var own: [[UInt8]] = []
  /// By answer, the days of its clauses.
  fileprivate(set) var days: [[Days]] = []

  /// Without decisions as yet.
  init(_ truths: [[Bool]], _ reach: [[[Int]]]) {
    self.truths = truths
    self.reach = reach
  }
}

/// Reads scenes: what each atom and each limit of the compared answers comes to.
struct SceneReader {
  let answers: [ComparedAnswer]
  let question: QuestionID
  let vocabulary: Vocabulary

  private var reaches: [[[Bool]: [[Int]]]]

  init(answers: [ComparedAnswer], question: QuestionID, vocabulary: Vocabulary) {
    self.answers = answers
    self.question = question
    self.vocabulary = vocabulary
    reaches = Array(repeating: [:], count: answers.count)
  }

  /// What the atoms come to, by answer; nil where the scene leaves one open.
  func truths(_ scene: Scene) -> [[Bool]]? {
    let view = view(of: scene)
    var truths: [[Bool]] = []
    for answer in answers {
      let stage = Stage(answer.evaluator, view, question, subject: scene.subject)
      var known: [Bool] = []
      known.reserveCapacity(answer.timeAtoms.count)
      for atom in answer.timeAtoms {
        guard let truth = stage.truth(of: atom) else { return nil }
        known.append(truth)
      }
      truths.append(known)
    }
    return truths
  }

  /// By answer and part, the leaves that the atoms leave within reach, whatever the facts are.
  mutating func reach(_ truths: [[Bool]]) -> [[[Int]]] {
    answers.indices.map { index in
      if let known = reaches[index][truths[index]] { return known }
      let answer = answers[index]
      let found = answer.parts.map { $0.reach(answer.timeIndex, truths[index]) }
      reaches[index][truths[index]] = found
      return found
    }
  }

  /// By answer, the clauses within reach, each once.
  func clauses(within reading: SceneReading) -> [[Clause]] {
    zip(answers, reading.reach).map { answer, reach in
      zip(answer.parts, reach).flatMap { part, places in
        Set(places.map { part.reached[$0].leaf.clause }).sorted().filter { $0 >= 0 }.map { part.diagram.clauses[$0] }
      }
    }
  }

  /// What the clauses within reach come to.
  func read(_ scene: Scene, _ settled: SceneReading) -> SceneReading {
    let view = view(of: scene)
    var reading = settled
    for answer in answers.indices {
      let stage = Stage(answers[answer].evaluator, view, question, subject: scene.subject)
      reading.own.append(settled.truths[answer].map { $0 ? 1 : 0 })
      reading.days.append([])
      for (part, places) in zip(answers[answer].parts, settled.reach[answer]) {
        for place in places { read(part.reached[place], part.diagram, stage, scene.asOf, answer, &reading) }
      }
    }
    return reading
  }

  private func view(of scene: Scene) -> CaseView {
    CaseView(scene.bare, child: scene.bare.children.isEmpty ? nil : 0, asOf: scene.asOf, vocabulary: vocabulary)
  }

  private func read(
    _ leaf: ComparedAnswer.ReachedLeaf, _ diagram: Diagram, _ stage: Stage, _ asOf: Day, _ answer: Int,
    _ reading: inout SceneReading
  ) {
    let decisions = stage.decisions(at: leaf.leaf, of: diagram)
    if let act = leaf.timed { sign(decisions, stage.isOnRecord(act), asOf, &reading.own[answer]) }
    if leaf.leaf.clause >= 0 { for decision in decisions { reading.days[answer].append(.init(decision)) } }
    reading.decisions.append(decisions)
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
      signature.append(decision.effect.verdict.mark)
      signature.append(marks)
    }
  }

  /// The class of a scene that was read.
  func timeClass(_ scene: Scene, _ reading: SceneReading) -> TimeClass {
    var effects: [[Effect]] = []
    var next = 0
    let standings = zip(answers, reading.reach).map { answer, reach in
      zip(answer.parts, reach).map { part, places in
        var standings: [TimeClass.Standing?] = Array(repeating: nil, count: part.diagram.leaves.count)
        for place in places {
          standings[part.reached[place].index] = standing(reading.decisions[next].map { $0.effect }, &effects)
          next += 1
        }
        return standings
      }
    }
    return TimeClass(scene: scene, truths: reading.truths, standings: standings, effects: effects)
  }

  private func standing(_ list: [Effect], _ effects: inout [[Effect]]) -> TimeClass.Standing {
    let number = effects.firstIndex(of: list) ?? effects.count
    if number == effects.count { effects.append(list) }
    return TimeClass.Standing(
      effects: number, isApplicable: list.contains { $0.verdict != .notApplicable })
  }
}

extension Verdict {
  fileprivate var mark: UInt8 {
    switch self {
    case .met: 0
    case .late: 1
    case .early: 2
    case .due: 3
    case .overdue: 4
    case .notStarted: 5
    case .required: 6
    case .permitted: 7
    case .barred: 8
    case .notApplicable: 9
    case .silent: 10
    case .needsFacts: 11
    case .judgement: 12
    }
  }
}
