import PolicyModel

/// What a request is about, and so which answers of its policies it rests on.
public enum Asked: Sendable {
  case everyQuestion
  /// Those of these names; without any, every question.
  case questions([String])
  /// What is answered, however little.
  case whatIsAnswered

  /// Refuses a policy in which a question that is asked still waits: to leave it out, or to show it as a silence, would
  /// say something that nobody has found.
  ///
  /// - Throws: ``Refusal`` with how many wait and which is the first.
  func requireAnswers(of policy: Policy, in library: PolicyLibrary) throws(Refusal) {
    let waiting = policy.waiting.filter { includes(library[$0]) }
    guard let first = waiting.first else { return }
    let name = library[first].name
    guard waiting.count > 1 else {
      throw .message(
        "`\(policy.name)` has yet to answer `\(name)`",
        help: "answer it, or declare `silent on \(name)` with where it was looked for")
    }
    throw .message(
      "`\(policy.name)` has yet to answer \(waiting.count) of the questions asked; the first is `\(name)`",
      help: "ask with `--question` for what it has answered; `comity check` shows which is next")
  }

  private func includes(_ question: Question) -> Bool {
    switch self {
    case .everyQuestion: true
    case .questions(let names): names.isEmpty || names.contains(question.name)
    case .whatIsAnswered: false
    }
  }
}
