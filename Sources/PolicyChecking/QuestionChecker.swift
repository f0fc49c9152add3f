import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// Gathers the questions and the calendars of all files.
struct QuestionChecker {
  let vocabulary: Vocabulary
  private(set) var questions: [Question] = []
  private(set) var calendars: [PolicyLibrary.Calendar] = []
  private(set) var diagnostics = Diagnostics()
  /// Questions that are declared and could not be understood: answers to them are not reported as well.
  private(set) var damaged: Set<String> = []

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  mutating func check(_ files: [FileSyntax]) {
    for file in files {
      var resolver = Resolver(vocabulary: vocabulary, file: file.file)
      for declaration in file.declarations {
        switch declaration {
        case .question(let question): self.question(question, &resolver)
        case .calendar(let calendar): self.calendar(calendar, &resolver)
        default: break
        }
      }
      diagnostics.report(contentsOf: resolver.diagnostics)
    }
  }

  private mutating func question(_ syntax: QuestionSyntax, _ resolver: inout Resolver) {
    guard !questions.contains(where: { $0.name == syntax.name.text }) else {
      return resolver.report(.duplicate, "the question `\(syntax.name.text)` is declared twice", syntax.name.range)
    }
    damaged.insert(syntax.name.text)
    // Names are looked up first, so that they are told also where something else is wrong.
    let scope = scope(syntax, &resolver)
    let doneBy = resolver.events(syntax.doneBy)
    guard let group = syntax.group, let kindName = syntax.kind, let text = syntax.text, syntax.scope != nil
    else {
      if syntax.isDamaged { return }
      return resolver.report(
        .completeness, "the question `\(syntax.name.text)` states its group, its kind, what it asks, and what about",
        syntax.name.range, help: "add the missing line of `group`, `kind`, `asks`, `about`")
    }
    guard let kind = Question.Kind(rawValue: kindName.text) else {
      return resolver.unknown(kindName, "kind of question", among: Question.Kind.allCases.map { $0.rawValue })
    }
    guard let scope else { return }
    damaged.remove(syntax.name.text)
    questions.append(
      Question(
        id: QuestionID(questions.count), name: syntax.name.text, group: group.text, kind: kind, text: text,
        scope: scope, doneBy: doneBy, mover: syntax.mover.map { $0 == .movesIn ? .movesIn : .movesOut }))
  }

  /// What the question is about; nil where that is not said, or not known and reported.
  private func scope(_ syntax: QuestionSyntax, _ resolver: inout Resolver) -> Question.Scope? {
    switch syntax.scope {
    case nil: nil
    case .wholeCase: .wholeCase
    case .each(let name, let booked): resolver.eventSet(name).map { .each($0, booked: booked) }
    }
  }

  private mutating func calendar(_ syntax: CalendarSyntax, _ resolver: inout Resolver) {
    guard !calendars.contains(where: { $0.name == syntax.name.text }) else {
      return resolver.report(.duplicate, "the calendar `\(syntax.name.text)` is declared twice", syntax.name.range)
    }
    if syntax.publishedThrough == nil, syntax.isDamaged { return }
    guard let through = syntax.publishedThrough, (1900...2199).contains(through) else {
      return resolver.report(
        .calendar, "the calendar `\(syntax.name.text)` says through which year its days are published",
        syntax.name.range, help: "add `published through` and a year from 1900 to 2199")
    }
    var changes: [BankHolidays.Change] = []
    for change in syntax.changes {
      guard let day = resolver.day(change.day) else { continue }
      changes.append(BankHolidays.Change(kind: change.added ? .added : .removed, day: day, name: change.reason))
    }
    calendars.append(
      .init(name: syntax.name.text, bankHolidays: BankHolidays(changes: changes, publishedThrough: Int(through))))
  }
}
