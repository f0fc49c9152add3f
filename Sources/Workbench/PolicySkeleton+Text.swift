import PolicyModel

extension PolicySkeleton {
  /// The whole file, in the house layout. Linear in the number of questions and names.
  public var text: String {
    var file = CommentedFile()
    preface(&file)
    header(&file)
    questions(&file)
    names(&file)
    return file.text
  }

  private func preface(_ file: inout CommentedFile) {
    file.remark("\(title): what its documents say, question by question.")
    file.remark("")
    file.remark(
      "Each question below waits. Above its line stand the question, the kind of answer that it takes, and two shapes. "
        + "Read what the documents say, and write in place of `waiting on` either the answer, with the place that says "
        + "so, or that the documents are silent on it, with where that was looked for. Where that is not "
        + "known yet, let the question wait: nothing is made of it.")
    file.remark("")
    file.remark("In the shapes, words in capitals stand for what the documents say:")
    file.remark("")
    for (word, meaning) in Self.legend { file.remark("  \(Self.padded(word))\(meaning)", indent: 2 + Self.legendWidth) }
    file.remark("")
    file.remark(
      "The names that stand for roles, events, facts, conditions and outcomes are listed at the end of this file. "
        + "`comity check` tells how many questions still wait, and where the next is. Docs/Language.md is the whole "
        + "language, Docs/Adding-an-authority.md the way from here to a policy that can be compared.")
    file.emptyLine()
  }

  private static let legendWidth = 11

  private static let legend = [
    ("ROLE", "who acts; several with commas or `and`; left out where the documents name nobody"),
    ("must", "or `will`, `should`, `expected to`, `may`, `must not`, `should not`: as strong as the document has it"),
    ("ACT", "what is done, in plain words"),
    ("NUMBER", "a figure; behind it hours, days, working days, weeks, months or years"),
    ("EVENT", "what starts a clock; `the first` or `the last` of those that may come again"),
    ("CONDITION", "what has to be so: a fact, or a condition with a name"),
    ("FACT", "of a vote: a number that is recorded"), ("OUTCOME", "of a vote: what follows from it"),
    ("GROUND", "a reason, in words"),
    ("SECTION", "the number of the section, or its heading in quotes"),
    ("WORDS", "one to twelve words, exactly as they stand there"),
  ]

  private static func padded(_ word: String) -> String {
    word + String(repeating: " ", count: max(legendWidth - word.utf8.count, 1))
  }

  private func header(_ file: inout CommentedFile) {
    file.line("policy \(name) \(CommentedFile.quoted(title))")
    file.remark(
      "Every document that the answers stand on. To decide: which prevails where two disagree? That one stands first.",
      depth: 1)
    if documents.isEmpty { file.remark("document handbook \"TITLE, AND ITS YEAR OR EDITION\"", depth: 1) }
    for document in documents {
      file.line("document \(document.name) \(CommentedFile.quoted(document.title))", depth: 1)
    }
    file.remark("To decide, where the documents do not say it: from which day are they in force?", depth: 1)
    file.remark("in force from YEAR-MONTH-DAY", depth: 1)
    file.remark(
      "Whose bank holidays are no working days. Days on which the authority closes besides: `closed on` and the day.",
      depth: 1)
    if let calendar = library.calendars.first {
      file.line("calendar \(calendar.name)", depth: 1)
    } else {
      file.remark("calendar NAME", depth: 1)
    }
    file.remark(
      "To decide: is the day after an event day 1, as here, or the day of the event (`the start day counts`)?", depth: 1
    )
    file.line("the start day does not count", depth: 1)
    file.remark(
      "To decide: does a limit that ends on a weekend or a bank holiday stay there, as here, or does it move "
        + "(`limits move to the next working day`, `limits move to the working day before`)?", depth: 1)
    file.line("limits stay where they fall", depth: 1)
  }

  private func questions(_ file: inout CommentedFile) {
    var stage: String?
    for question in library.questions {
      file.emptyLine()
      if question.group != stage {
        stage = question.group
        file.remark("== \(question.group) ==")
        file.emptyLine()
      }
      let shape = AnswerShape(
        question: question, vocabulary: library.vocabulary, documents: documents.map { $0.name })
      file.remark(question.text)
      file.remark(shape.kind)
      file.remark("")
      for line in shape.answer { file.remark(line) }
      file.remark("")
      file.remark("or, where the documents say nothing of it:")
      file.remark("")
      for line in shape.silence { file.remark(line) }
      file.line("waiting on \(question.name)")
    }
  }

  private func names(_ file: inout CommentedFile) {
    let vocabulary = library.vocabulary
    let lists = [
      ("Roles", vocabulary.roles.map { $0.name }),
      ("Events, and groups of events", (vocabulary.groups.map { $0.name } + vocabulary.events.map { $0.name })),
      ("Facts", vocabulary.facts.map { $0.name }), ("Conditions", vocabulary.terms.map { $0.name }),
      ("Outcomes", vocabulary.outcomes.map { $0.name }),
    ]
    file.emptyLine()
    file.remark("== Names ==")
    for (heading, names) in lists where !names.isEmpty {
      file.emptyLine()
      file.remark("\(heading): \(names.joined(separator: ", ")).")
    }
  }
}
