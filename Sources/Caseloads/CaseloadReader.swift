import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// Reads caseload files against the vocabulary and the calendars that policies share.
public enum CaseloadReader {
  /// The caseload of a file, or nil where there is any fault in it.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - file: Index of the file in the set that is read together, for the diagnostics.
  ///   - library: The events, facts and calendars that the caseload may speak of.
  ///   - diagnostics: Receives every fault.
  /// - Complexity: Linear in the size of the file, apart from look-ups of names among a few dozen.
  public static func read(
    _ source: SourceText, file: Int = 0, library: PolicyLibrary, into diagnostics: inout Diagnostics
  ) -> Caseload? {
    var faults = Diagnostics()
    var caseload: Caseload?
    if let syntax = CaseloadParser.parse(source, file: file, into: &faults) {
      var checker = CaseloadChecker(file: file, library: library)
      caseload = checker.check(syntax, isDamaged: faults.hasErrors)
      faults.report(contentsOf: checker.diagnostics)
    }
    diagnostics.report(contentsOf: faults)
    return faults.hasErrors ? nil : caseload
  }
}

/// Gives meaning to a caseload, reporting what has none.
struct CaseloadChecker {
  let file: Int
  let vocabulary: Vocabulary
  let calendars: [PolicyLibrary.Calendar]
  var diagnostics = Diagnostics()
  var stageNames: [String] = []
  var entered: Set<Int> = []

  init(file: Int, library: PolicyLibrary) {
    self.file = file
    vocabulary = library.vocabulary
    calendars = library.calendars
  }

  /// - Parameter isDamaged: Whether something could not be read, so that what is missing may stand there.
  mutating func check(_ syntax: CaseloadSyntax, isDamaged: Bool) -> Caseload? {
    name(stages: syntax.stages)
    let calendar = syntax.calendar.flatMap { self.calendar($0) }
    let asOf = syntax.asOf.flatMap { day($0) }
    let begins = syntax.begins.flatMap { spread($0.days, in: 0...10_000, "a beginning") }
    let first = syntax.begins.flatMap { stage($0.stage) }
    let unrecorded = syntax.unrecorded.compactMap { line in
      chance(line.chance).map { Caseload.Unrecorded(events: line.events.compactMap { event($0) }, chance: $0) }
    }
    let family = syntax.family.flatMap { self.family($0, isDamaged: isDamaged) }
    let stages = syntax.stages.map { stage in
      var place = Place(isEvent: false)
      return steps(stage.steps, &place)
    }
    guard !isDamaged else { return nil }
    reportMissing(syntax)
    reportNeverEntered(syntax.stages)
    guard let calendar, let asOf, let seed = syntax.seed, let begins, let first, let family else { return nil }
    return Caseload(
      name: syntax.name.text, title: syntax.title, asOf: asOf, seed: UInt64(seed), vocabulary: vocabulary,
      calendar: WorkingCalendar(bankHolidays: calendar.bankHolidays), begins: begins, first: first,
      unrecorded: unrecorded, family: family, stages: stages)
  }

  private mutating func reportMissing(_ syntax: CaseloadSyntax) {
    let given = [
      ("calendar", " england-and-wales", syntax.calendar != nil), ("as of", " 2025-03-31", syntax.asOf != nil),
      ("seed", " 1", syntax.seed != nil),
      ("begins", " 0 to 730 days before, with opening", syntax.begins != nil), ("family", "", syntax.family != nil),
    ]
    for (line, rest, isGiven) in given where !isGiven {
      report(.completeness, "a caseload has a line `\(line)`", syntax.name.range, help: "as in `\(line)\(rest)`")
    }
  }

  private mutating func name(stages: [StageSyntax]) {
    for stage in stages {
      if stageNames.contains(stage.name.text) {
        report(.duplicate, "there is already a stage called `\(stage.name.text)`", stage.name.range)
      }
      stageNames.append(stage.name.text)
    }
  }

  private mutating func reportNeverEntered(_ stages: [StageSyntax]) {
    for (index, stage) in stages.enumerated() where !entered.contains(index) {
      report(
        .unused, "the stage `\(stage.name.text)` is never entered", stage.name.range,
        help: "write `then \(stage.name.text)` where it follows, or leave it out")
    }
  }

  // MARK: Names

  mutating func stage(_ name: Name) -> Int? {
    if let index = stageNames.firstIndex(of: name.text) {
      entered.insert(index)
      return index
    }
    unknown(name, "stage", among: stageNames)
    return nil
  }

  mutating func event(_ name: Name) -> EventID? {
    if let event = vocabulary.event(name.text) { return event }
    unknown(name, "event", among: vocabulary.events.map { $0.name })
    return nil
  }

  mutating func fact(_ name: Name) -> FactID? {
    if let fact = vocabulary.fact(name.text) { return fact }
    unknown(name, "fact", among: vocabulary.facts.map { $0.name })
    return nil
  }

  private mutating func calendar(_ name: Name) -> PolicyLibrary.Calendar? {
    if let calendar = calendars.first(where: { $0.name == name.text }) { return calendar }
    unknown(name, "calendar", among: calendars.map { $0.name })
    return nil
  }

  mutating func unknown(_ name: Name, _ what: String, among names: [String]) {
    report(
      .unknownName, "there is no \(what) called `\(name.text)`", name.range,
      help: NearestName.find(name.text, among: names).map { "did you mean `\($0)`?" })
  }

  private mutating func day(_ name: Name) -> Day? {
    do throws(CalendarError) {
      return try Day(iso: Array(name.text.utf8))
    } catch {
      report(.date, "`\(name.text)` is not a day of 1900 to 2199", name.range, help: "write a date as `2026-01-06`")
      return nil
    }
  }

  mutating func report(_ code: DiagnosticCode, _ message: String, _ range: SourceRange, help: String? = nil) {
    diagnostics.report(Diagnostic(code, message, file: file, range: range, help: help))
  }
}
