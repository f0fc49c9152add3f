import PolicyModel
import PolicyWording

@testable import Scenarios

/// One small edit of one clause of a policy, such as a writer would make.
struct PolicyEdit: CustomStringConvertible {
  let question: QuestionID
  /// Index into the answer's parts.
  let part: Int
  let words: String
  let original: Policy
  let edited: Policy

  var description: String { "\(original.name), question \(question.index), part \(part): \(words)" }
}

extension PolicyEdit {
  /// The edit of a seed: some clause of some answer, mostly of a position that governs.
  init(seed: UInt64, of library: PolicyLibrary) {
    let policies = library.policies
    var random = SeededNumbers(seed)
    while true {
      let policy = policies[random.below(policies.count)]
      guard let answer = policy.answers[random.below(policy.answers.count)], !answer.parts.isEmpty else { continue }
      let part = random.below(answer.parts.count)
      let positions = answer.parts[part].positions
      let position = random.below(5) == 0 ? random.below(positions.count) : 0
      guard !positions[position].clauses.isEmpty else { continue }
      let index = random.below(positions[position].clauses.count)
      let wording = Wording(
        vocabulary: library.vocabulary, question: library[answer.question], authority: policy.title)
      let edits = ClauseEdit.all(
        of: positions[position].clauses[index],
        SlipNames(vocabulary: library.vocabulary, wording: wording, references: []))
      let edit = edits[random.below(edits.count)]
      self.init(
        policy, question: answer.question, part: part, position: position, clause: index, edit: edit)
      return
    }
  }

  init(
    _ policy: Policy, question: QuestionID, part: Int, position: Int = 0, clause index: Int, edit: ClauseEdit
  ) {
    var parts = policy.answers[question.index]?.parts ?? []
    parts[part] = parts[part].replacing(index, of: position, by: edit.clause)
    var edited = policy
    edited.answers[question.index] = Answer(question: question, content: .parts(parts))
    self.question = question
    self.part = part
    words = "position \(position), clause \(index): \(edit.words)"
    original = policy
    self.edited = edited
  }
}

extension Part {
  fileprivate func replacing(_ index: Int, of positionIndex: Int, by clause: Clause?) -> Part {
    var positions = positions
    let old = positions[positionIndex]
    var clauses = old.clauses
    if let clause { clauses[index] = clause } else { clauses.remove(at: index) }
    positions[positionIndex] = Position(
      document: old.document, elsewhere: old.elsewhere, because: old.because, clauses: clauses)
    return Part(name: name, phrase: phrase, positions: positions)
  }
}
