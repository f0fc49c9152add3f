import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// Checks one policy file against the vocabulary and the questions.
struct PolicyChecker {
  let library: PolicyLibrary
  var resolver: Resolver
  var policy: Policy
  private let damagedQuestions: Set<String>
  private var answered: [Int: SourceRange] = [:]
  /// Where it says of questions that they wait.
  private var waiting: [Int: SourceRange] = [:]

  /// The policy of a file, or nil where the file declares none.
  static func check(
    _ file: FileSyntax, library: PolicyLibrary, damagedQuestions: Set<String>, into diagnostics: inout Diagnostics
  ) -> Policy? {
    var header: PolicySyntax?
    var resolver = Resolver(vocabulary: library.vocabulary, file: file.file)
    for declaration in file.declarations {
      switch declaration {
      case .policy(let policy):
        if let first = header {
          resolver.report(
            .duplicate, "a file holds one policy", policy.name.range,
            notes: [.init("the first is here", file: file.file, range: first.name.range)])
        } else {
          header = policy
        }
      case .answer(let answer) where header == nil: resolver.orphan(answer.question)
      case .silence(let silence) where header == nil: resolver.orphan(silence.question)
      case .waiting(let waiting) where header == nil: resolver.orphan(waiting.question)
      default: break
      }
    }
    guard let header else {
      diagnostics.report(contentsOf: resolver.diagnostics)
      return nil
    }
    var checker = PolicyChecker(
      library: library, resolver: resolver, header: header, damagedQuestions: damagedQuestions)
    checker.readHeader(header)
    for declaration in file.declarations {
      switch declaration {
      case .answer(let answer): checker.answer(answer)
      case .silence(let silence): checker.silence(silence)
      case .waiting(let waiting): checker.waiting(waiting)
      default: break
      }
    }
    checker.requireCompleteness(header)
    diagnostics.report(contentsOf: checker.resolver.diagnostics)
    return checker.policy
  }

  private init(library: PolicyLibrary, resolver: Resolver, header: PolicySyntax, damagedQuestions: Set<String>) {
    self.damagedQuestions = damagedQuestions
    self.library = library
    self.resolver = resolver
    policy = Policy(name: header.name.text, title: header.title)
    policy.answers = Array(repeating: nil, count: library.questions.count)
  }

  /// Names are looked up one after another: no procedure has near as many documents, readings or choices.
  private static let mostNames = 200

  /// As many as are looked at; the first of those beyond is reported.
  private mutating func bounded<Item>(_ items: [Item], _ what: String, _ name: (Item) -> Name) -> ArraySlice<Item> {
    if items.count > Self.mostNames {
      resolver.report(.size, "there are at most \(Self.mostNames) \(what)", name(items[Self.mostNames]).range)
    }
    return items.prefix(Self.mostNames)
  }

  private mutating func readHeader(_ header: PolicySyntax) {
    policy.isBaseline = header.baseline != nil
    for (place, document) in bounded(header.documents, "documents of a policy", { $0.name }).enumerated() {
      if policy.documents.contains(where: { $0.name == document.name.text }) {
        resolver.report(.duplicate, "the document `\(document.name.text)` is declared twice", document.name.range)
      } else {
        policy.documents.append(
          .init(name: document.name.text, title: document.phrase, owner: header.owners[place]?.text))
      }
    }
    if policy.documents.isEmpty, !header.isDamaged {
      resolver.report(
        .completeness, "a policy names the documents it stands on", header.name.range,
        help: "add `document handbook \"…\"` under it")
    }
    if let name = header.calendar {
      if let index = library.calendars.firstIndex(where: { $0.name == name.text }) {
        policy.calendar = index
      } else {
        resolver.unknown(name, "calendar", among: library.calendars.map { $0.name })
      }
    } else if !header.isDamaged {
      resolver.report(
        .completeness, "a policy names the calendar of its working days", header.name.range,
        help: library.calendars.first.map { "add `calendar \($0.name)` under it" })
    }
    policy.inForceFrom = header.inForceFrom.flatMap { resolver.day($0) }
    policy.inForceUntil = header.inForceUntil.flatMap { resolver.day($0) }
    if let from = policy.inForceFrom, let until = policy.inForceUntil, until < from, let name = header.inForceUntil {
      resolver.report(.date, "a policy is in force until a day after it begins", name.range)
    }
    policy.editionEvent = header.editionEvent.flatMap { resolver.event($0) }
    policy.closures = header.closures.compactMap { resolver.day($0) }
    policy.startDayCounts = header.startDayCounts ?? false
    policy.rolls = header.rolls?.meaning
    for reading in bounded(header.readings, "readings of a policy", { $0.name }) {
      if policy.readings.contains(where: { $0.name == reading.name.text }) {
        resolver.report(.duplicate, "the reading `\(reading.name.text)` is declared twice", reading.name.range)
      } else {
        _ = self.reading(reading, question: nil)
      }
    }
  }

  /// Adds a reading to the policy and gives its index.
  mutating func reading(_ syntax: ReadingSyntax, question: QuestionID?) -> Int? {
    let choices = bounded(syntax.choices, "choices of a reading") { $0.name }
    let names = choices.map { $0.name.text }
    for (index, choice) in choices.enumerated() where names[..<index].contains(choice.name.text) {
      resolver.report(.duplicate, "the choice `\(choice.name.text)` is given twice", choice.name.range)
    }
    if syntax.isDamaged, names.count < 2 || syntax.adopted == nil || syntax.because == nil { return nil }
    guard names.count >= 2 else {
      resolver.report(
        .reading, "a reading has at least two choices", syntax.name.range, help: "add a `choice` line for each")
      return nil
    }
    guard let adoptedName = syntax.adopted, let because = syntax.because else {
      resolver.report(
        .reading, "a reading says which choice is adopted, and why", syntax.name.range,
        help: "add `adopt \(names[0]) because \"…\"`")
      return nil
    }
    guard let adopted = names.firstIndex(of: adoptedName.text) else {
      resolver.unknown(adoptedName, "choice of this reading", among: names)
      return nil
    }
    var safe: Int?
    if let name = syntax.safe {
      safe = names.firstIndex(of: name.text)
      if safe == nil { resolver.unknown(name, "choice of this reading", among: names) }
    }
    policy.readings.append(
      Reading(
        name: syntax.name.text, phrase: syntax.phrase, question: question,
        choices: choices.map { .init(name: $0.name.text, phrase: $0.phrase) }, adopted: adopted,
        because: because, safe: safe, agreedBy: syntax.agreedBy, revisit: syntax.revisit.flatMap { resolver.day($0) }))
    return policy.readings.count - 1
  }

  /// The question, unless it is unknown or already answered.
  private mutating func question(_ name: Name) -> Question? {
    guard let question = library.question(name.text) else {
      if damagedQuestions.contains(name.text) { return nil }
      resolver.unknown(name, "question", among: library.questions.map { $0.name })
      return nil
    }
    if let first = answered[question.id.index] {
      resolver.report(
        .duplicate, "`\(name.text)` is answered twice", name.range,
        notes: [.init("it is first answered here", file: resolver.file, range: first)])
      return nil
    }
    if let line = waiting[question.id.index] { answeredAndWaiting(name, other: line) }
    answered[question.id.index] = name.range
    return question
  }

  /// The question stays without an answer, which is neither a silence nor a fault of the file.
  private mutating func waiting(_ syntax: WaitingSyntax) {
    let name = syntax.question
    guard let question = library.question(name.text) else {
      if !damagedQuestions.contains(name.text) {
        resolver.unknown(name, "question", among: library.questions.map { $0.name })
      }
      return
    }
    if let answer = answered[question.id.index] {
      answeredAndWaiting(name, other: answer)
    } else if let first = waiting[question.id.index] {
      resolver.report(
        .duplicate, "`\(name.text)` is said to wait twice", name.range,
        notes: [.init("it is first said here", file: resolver.file, range: first)])
    }
    waiting[question.id.index] = syntax.range
  }

  private mutating func answeredAndWaiting(_ name: Name, other: SourceRange) {
    resolver.report(
      .duplicate, "`\(name.text)` is answered, and is said to wait for an answer", name.range,
      notes: [.init("the other line is here", file: resolver.file, range: other)],
      help: "take the line `waiting on \(name.text)` away")
  }

  private mutating func silence(_ syntax: SilenceSyntax) {
    guard let question = question(syntax.question) else { return }
    var places: [(document: Int, sections: [String])] = []
    for place in syntax.lookedIn {
      if let document = document(place.document) { places.append((document, place.sections.map { $0.text })) }
    }
    if syntax.lookedIn.isEmpty, !syntax.isDamaged {
      resolver.report(
        .silence, "a silence says where the answer was looked for", syntax.range,
        help: "add `looked in` with a document and its sections")
    }
    policy.answers[question.id.index] = Answer(
      question: question.id,
      content: .silent(Silence(lookedIn: places, note: syntax.note, pointsTo: resolver.pointers(syntax.pointsTo))))
  }

  mutating func document(_ name: Name) -> Int? {
    if let index = policy.documents.firstIndex(where: { $0.name == name.text }) { return index }
    resolver.unknown(name, "document of this policy", among: policy.documents.map { $0.name })
    return nil
  }

  private mutating func answer(_ syntax: AnswerSyntax) {
    guard let question = question(syntax.question) else { return }
    var readings = policy.readings.enumerated().filter { $0.element.question == nil }.map { known($0.offset) }
    for reading in bounded(syntax.readings, "readings of an answer", { $0.name }) {
      if readings.contains(where: { $0.name == reading.name.text }) {
        resolver.report(.duplicate, "the reading `\(reading.name.text)` is declared twice", reading.name.range)
      } else if let index = self.reading(reading, question: question.id) {
        readings.append(known(index))
      } else {
        // Reported already: its uses are looked up by what it says, and nothing is made of them.
        readings.append(.init(name: reading.name.text, index: 0, choices: reading.choices.map { $0.name.text }))
      }
    }
    var subject: EventSet?
    if case .each(let events, _) = question.scope { subject = events }
    var clauses = ClauseChecker(
      conditions: ConditionChecker(resolver: resolver, subject: subject, readings: readings), question: question,
      policy: policy)
    let before = clauses.conditions.resolver.faults
    clauses.requireNames(syntax.parts)
    let parts = syntax.parts.compactMap { clauses.part($0) }
    resolver = clauses.conditions.resolver
    guard !parts.isEmpty else {
      if syntax.isDamaged || resolver.faults > before { return }
      return resolver.report(
        .completeness, "an answer holds at least one clause", syntax.range, help: "or declare `silent on` the question")
    }
    policy.answers[question.id.index] = Answer(question: question.id, content: .parts(parts))
  }

  private func known(_ index: Int) -> ConditionChecker.KnownReading {
    let reading = policy.readings[index]
    return .init(name: reading.name, index: index, choices: reading.choices.map { $0.name })
  }

  private func isMentioned(_ question: Question) -> Bool {
    answered[question.id.index] != nil || waiting[question.id.index] != nil
  }

  private mutating func requireCompleteness(_ header: PolicySyntax) {
    if header.baseline != nil { return leaveUnanswered() }
    let missing = library.questions.filter { !isMentioned($0) }.map { $0.name }
    guard !missing.isEmpty else { return }
    resolver.report(
      .completeness,
      "`\(header.name.text)` leaves \(missing.count == 1 ? "a question" : "\(missing.count) questions") unanswered: "
        + missing.joined(separator: ", "), header.name.range,
      help: "answer each, or declare `silent on` it with where it was looked for")
  }

  /// What a baseline does not answer it does not ask.
  private mutating func leaveUnanswered() {
    for question in library.questions where !isMentioned(question) {
      let silence = Silence(lookedIn: [], note: "the documents at hand state no requirement")
      policy.answers[question.id.index] = Answer(question: question.id, content: .silent(silence))
    }
  }
}

extension Resolver {
  fileprivate mutating func orphan(_ question: Name) {
    report(
      .layout, "answers follow their policy's header", question.range, help: "begin the file with `policy name \"…\"`")
  }
}
