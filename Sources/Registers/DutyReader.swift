import Comparison
import PolicyModel
import PolicyWording

/// Reads the duties off one answer of a policy.
struct DutyReader {
  let question: Question
  let vocabulary: Vocabulary
  let readings: [Int]
  private let wording: Wording

  init(_ policy: Policy, _ question: Question, _ vocabulary: Vocabulary, readings: [Int]) {
    self.question = question
    self.vocabulary = vocabulary
    self.readings = readings
    wording = Wording(vocabulary: vocabulary, question: question, authority: policy.title)
  }

  /// What governs, then what other places say otherwise; a place that says the same is only named beside the last.
  func duties(_ part: Part) -> [Duty] {
    let governing = part.positions[0].clauses(under: readings)
    var otherwise: [Duty] = []
    var alsoAt: [Citation] = []
    for position in part.positions.dropFirst() {
      let clauses = position.clauses(under: readings)
      if Disagreement(governing, clauses).isEmpty {
        alsoAt += clauses.flatMap { $0.everyCitation }
      } else {
        otherwise += clauses.map { duty($0, part, position, governs: false, alsoAt: []) }
      }
    }
    return governing.enumerated().map { index, clause in
      duty(clause, part, part.positions[0], governs: true, alsoAt: index == governing.count - 1 ? alsoAt : [])
    } + otherwise
  }

  private func duty(_ clause: Clause, _ part: Part, _ position: Position, governs: Bool, alsoAt: [Citation]) -> Duty {
    Duty(
      question: question.id, part: part.name, clause: clause, sentence: wording.sentence(clause),
      document: position.document, citations: clause.everyCitation, governs: governs, because: position.because,
      alsoAt: alsoAt, ties: ties(clause, ifMissed: false))
  }

  /// Who has to do with a clause, and with what follows when it is not kept.
  private func ties(_ clause: Clause, ifMissed: Bool) -> [Duty.Tie] {
    var ties: [Duty.Tie] = []
    func add(_ roles: [RoleID], _ manner: Duty.Tie.Manner, _ fact: FactID? = nil) {
      for role in roles { ties.append(Duty.Tie(role: role, manner: manner, ifMissed: ifMissed, fact: fact)) }
    }
    add(clause.holders, clause.force == .decides ? .decides : .holds)
    add(clause.agreedBy, .agrees)
    add(clause.consulting, .consulted)
    if let judge = clause.judgedBy { add([judge], .decides) }
    for fact in clause.ownFacts {
      if let judge = vocabulary[fact].judgedBy { add([judge], .decides, fact) }
    }
    return ties + clause.ifMissed.flatMap { self.ties($0, ifMissed: true) }
  }
}
