import CaseModel
import PolicyChecking
import PolicyLanguage
import PolicyModel

/// Reads scenario files against a library of policies.
public enum ScenarioReader {
  /// The scenarios of files in their order; one with a fault is reported and left out.
  ///
  /// - Parameters:
  ///   - sources: The files. They hold nothing but scenarios.
  ///   - firstFile: The index by which diagnostics count the first of them.
  ///   - library: The policies that the scenarios hold to something.
  ///   - diagnostics: Receives every fault of every file.
  /// - Complexity: Linear in the size of the files, apart from look-ups of names among a few dozen.
  public static func read(
    _ sources: [SourceText], firstFile: Int = 0, library: PolicyLibrary, into diagnostics: inout Diagnostics
  ) -> [Scenario] {
    let names = NameTable(library.vocabulary)
    var scenarios: [Scenario] = []
    var titles: [String: Diagnostic.Note] = [:]
    for (index, source) in sources.enumerated() {
      let file = Parser.parse(source, file: firstFile + index, into: &diagnostics)
      reportStranger(file, &diagnostics)
      for case .scenario(let syntax) in file.declarations {
        if let first = titles[syntax.title.text] {
          diagnostics.report(
            Diagnostic(
              .duplicate, "there is already a scenario of this title", file: file.file, range: syntax.title.range,
              notes: [first]))
        }
        titles[syntax.title.text] = .init("the first is here", file: file.file, range: syntax.title.range)
        let scenario = ScenarioChecker.check(
          syntax, file: file.file, library: library, names: names, into: &diagnostics)
        if let scenario { scenarios.append(scenario) }
      }
    }
    return scenarios
  }

  /// Whether a file's first word makes it a file of scenarios rather than one of policies.
  public static func isScenarioFile(_ source: SourceText) -> Bool {
    var diagnostics = Diagnostics()
    guard case .scenario? = Parser.parse(source, file: 0, into: &diagnostics).declarations.first else { return false }
    return true
  }

  /// Said once a file: a policy may have been named by mistake.
  private static func reportStranger(_ file: FileSyntax, _ diagnostics: inout Diagnostics) {
    for declaration in file.declarations {
      if case .scenario = declaration { continue }
      return diagnostics.report(
        Diagnostic(
          .layout, "a file of scenarios holds nothing else", file: file.file, range: declaration.place,
          help: "policies stand in files of their own, outside `Scenarios`"))
    }
  }
}

extension DeclarationSyntax {
  /// Where the declaration is named.
  fileprivate var place: SourceRange {
    switch self {
    case .event(let event): event.name.range
    case .group(let group): group.name.range
    case .fact(let fact): fact.name.range
    case .role(let role), .outcome(let role): role.name.range
    case .limit(let limit): limit.bound.range
    case .term(let term): term.name.range
    case .question(let question): question.name.range
    case .calendar(let calendar): calendar.name.range
    case .policy(let policy): policy.name.range
    case .answer(let answer): answer.question.range
    case .silence(let silence): silence.question.range
    case .waiting(let waiting): waiting.question.range
    case .scenario(let scenario): scenario.title.range
    }
  }
}
