import CaseModel
import PolicyChecking
import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// Gives one scenario its meaning.
struct ScenarioChecker {
  let library: PolicyLibrary
  var resolver: Resolver
  /// Reads times and names of events, and reports as every reader of cases does.
  var rules: CaseRules
  let given: GivenEvents
  let children: ReadChildren
  private var trials: [Trial] = []

  /// The scenario, or nil where there was any fault in it.
  static func check(
    _ syntax: ScenarioSyntax, file: Int, library: PolicyLibrary, names: NameTable,
    into diagnostics: inout Diagnostics
  ) -> Scenario? {
    var reader = GivenReader(file: file, names: names)
    let given = reader.read(syntax.given ?? GivenSyntax(range: syntax.range), title: syntax.title.text)
    var checker = ScenarioChecker(library: library, file: file, given: given, reader: reader)
    checker.check(syntax)
    checker.report(into: &diagnostics)
    guard !syntax.isDamaged, checker.rules.faults.count == 0, checker.resolver.faults == 0 else { return nil }
    return Scenario(
      title: syntax.title.text, file: file, range: syntax.range, given: given, trials: checker.trials)
  }

  private init(library: PolicyLibrary, file: Int, given: Case, reader: GivenReader) {
    self.library = library
    resolver = Resolver(vocabulary: library.vocabulary, file: file)
    rules = reader.rules
    self.given = GivenEvents(given.events)
    children = reader.children
  }

  /// A fault of a line that several policies share is told once.
  private func report(into diagnostics: inout Diagnostics) {
    var told: Set<Diagnostic> = []
    for diagnostic in rules.faults.diagnostics.all + resolver.diagnostics.all
    where told.insert(diagnostic).inserted {
      diagnostics.report(diagnostic)
    }
  }

  private mutating func check(_ syntax: ScenarioSyntax) {
    if syntax.title.text.isEmpty, !syntax.isDamaged {
      resolver.report(.scenario, "a scenario says in words what it shows", syntax.title.range)
    }
    if syntax.given == nil, !syntax.isDamaged {
      resolver.report(
        .scenario, "a scenario says what is given", syntax.title.range,
        help: "add `given` with the case on the lines below it; alone, it gives an empty case")
    }
    var asOf: Day?
    var expectsAnything = false
    var hasDay = false
    for step in syntax.steps {
      switch step {
      case .asOf(let name):
        asOf = rules.day(name)
        hasDay = true
      case .under(let under):
        expectsAnything = true
        if !hasDay, !syntax.isDamaged { reportNoDay(under) }
        check(under, asOf: asOf)
      }
    }
    if !expectsAnything, !syntax.isDamaged {
      resolver.report(
        .scenario, "a scenario expects something", syntax.title.range,
        help: "add `under` with an authority, and `expect` lines below it")
    }
  }

  private mutating func reportNoDay(_ under: UnderSyntax) {
    resolver.report(
      .scenario, "a scenario says for which day something is expected", under.range,
      help: "put `as of` with a day before `under`")
  }

  private mutating func check(_ under: UnderSyntax, asOf: Day?) {
    if under.expectations.isEmpty, !under.isDamaged {
      resolver.report(
        .scenario, "nothing is expected under this line", under.range, help: "add `expect` lines below it")
    }
    if let first = under.expectations.first,
      let late = under.readings.first(where: { $0.reading.range.start > first.range.start })
    {
      resolver.report(
        .scenario, "readings stand before what is expected under them", late.reading.range,
        help: "move this line up, or begin another `under`")
    }
    for (index, name) in under.policies.enumerated() {
      if under.policies[..<index].contains(where: { $0.text == name.text }) {
        resolver.report(.duplicate, "the authority `\(name.text)` is given twice", name.range)
        continue
      }
      guard let place = library.policies.firstIndex(where: { $0.name == name.text }) else {
        resolver.unknown(name, "authority", among: library.policies.map { $0.name })
        continue
      }
      let policy = library.policies[place]
      let (readings, chosen) = readings(under.readings, of: policy)
      let expectations = under.expectations.compactMap { expectation($0, policy: policy) }
      if let asOf {
        trials.append(
          Trial(asOf: asOf, policy: place, readings: readings, chosen: chosen, expectations: expectations))
      }
    }
  }

  private mutating func readings(_ syntax: [UnderSyntax.Reading], of policy: Policy) -> ([Int], chosen: Set<Int>) {
    var choices = policy.readings.map { $0.adopted }
    var chosen: Set<Int> = []
    for item in syntax {
      let question = item.question.flatMap { self.question($0) }
      if item.question != nil, question == nil { continue }
      let open = policy.readings.indices.filter { index in
        let own = policy.readings[index].question
        return question == nil || own == nil || own == question?.id
      }
      let named = open.filter { policy.readings[$0].name == item.reading.text }
      if named.isEmpty {
        resolver.unknown(
          item.reading, "reading in `\(policy.name)`", among: open.map { policy.readings[$0].name })
      }
      for index in named {
        let names = policy.readings[index].choices.map { $0.name }
        if let choice = names.firstIndex(of: item.choice.text) {
          choices[index] = choice
          chosen.insert(index)
        } else {
          resolver.unknown(item.choice, "choice of this reading", among: names)
        }
      }
    }
    return (choices, chosen)
  }

  mutating func question(_ name: Name) -> Question? {
    if let question = library.question(name.text) { return question }
    resolver.unknown(name, "question", among: library.questions.map { $0.name })
    return nil
  }
}
