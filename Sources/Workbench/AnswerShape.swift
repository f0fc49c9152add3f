import PolicyModel

/// How an answer to a question is written, with words in capitals for what only the documents can say.
///
/// No name of a role, an event or a fact is in capitals, so that a shape that is left as it is does not check.
struct AnswerShape {
  let question: Question
  let vocabulary: Vocabulary
  /// The names of the policy's documents.
  let documents: [String]

  /// What kind of answer the question takes, what it is about, and what shows that it is done.
  var kind: String {
    var text = question.kind.words + subject
    let done = question.doneBy.map { "`\(vocabulary[$0].name)`" }
    if !done.isEmpty { text += " What shows that it is done: " + done.joined(separator: ", ") + "." }
    return text
  }

  private var subject: String {
    switch question.scope {
    case .wholeCase: " Once for the case."
    case .each(let events, let booked): " For each \(name(events)), " + (booked ? "booked or held." : "once held.")
    }
  }

  /// The lines of an answer.
  var answer: [String] {
    guard documents.count > 1 else { return ["answer \(question.name)"] + clause.map { "  " + $0 } }
    return ["answer \(question.name)", "  in \(documents[0])"] + clause.map { "    " + $0 }
  }

  /// The lines of a silence.
  var silence: [String] {
    let names = documents.isEmpty ? ["DOCUMENT"] : documents
    return ["silent on \(question.name)"] + names.map { "  looked in \($0) SECTION, SECTION" }
  }

  private var clause: [String] {
    switch question.kind {
    case .window: ["ROLE must ACT not before the EVENT and \(lastDay)", cite]
    // What recurs recurs in a case: of one event it can only be said by when.
    case .interval where event == nil:
      ["ROLE must ACT every NUMBER weeks from the EVENT until the EVENT"]
        + (question.doneBy.isEmpty ? ["  done by EVENT"] : []) + [cite]
    case .deadline, .interval: ["ROLE must ACT \(lastDay)", cite]
    case .age:
      ["ROLE must ACT", "  when the child is aged NUMBER or over \(event.map { "at the \($0)" } ?? "today")", cite]
    case .vote: ["ROLE may ACT", "  when FACT is more than half of FACT", "  outcome OUTCOME", cite]
    case .gate: ["ROLE may ACT", "  only when CONDITION", cite]
    case .grounds: ["ROLE may ACT", "  grounds closed", "    \"GROUND\"", "      when CONDITION", "    " + cite]
    case .duty: ["ROLE must ACT", cite]
    case .decision: ["ROLE decides whether ACT", cite]
    case .right: ["ROLE may ACT", cite]
    }
  }

  private var cite: String { "  cite SECTION \"WORDS\"" }

  /// Limits look back from what is booked, and forward from everything else.
  private var lastDay: String {
    guard case .each(let events, let booked) = question.scope else { return "within NUMBER working days of the EVENT" }
    return booked
      ? "at least NUMBER working days before the \(name(events))" : "within NUMBER working days of the \(name(events))"
  }

  private var event: String? {
    if case .each(let events, _) = question.scope { return name(events) }
    return nil
  }

  private func name(_ events: EventSet) -> String {
    events.group.map { vocabulary.groups[$0].name } ?? vocabulary[events.members[0]].name
  }
}

extension Question.Kind {
  fileprivate var words: String {
    switch self {
    case .deadline: "A deadline: by when something is done."
    case .window: "A window: not before one day, and by another."
    case .interval: "An interval: again and again, at most so far apart."
    case .age: "An age: from which birthday, up to which, or between."
    case .vote: "A vote: what follows from the numbers, and who may depart from it."
    case .gate: "A gate: what has to hold before something may be done."
    case .grounds: "Grounds: the reasons for which something may be done."
    case .duty: "A duty: who does what, whether or not there is a limit."
    case .decision: "A decision: who decides, or with whose agreement."
    case .right: "A right: who may do something, or ask for it."
    }
  }
}
