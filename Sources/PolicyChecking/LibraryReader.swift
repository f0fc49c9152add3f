import PolicyLanguage
import PolicyModel

/// Reads policy files into one library: vocabulary first, then questions and calendars, then policies.
public enum LibraryReader {
  /// Reads all files together, reporting every fault of every file.
  ///
  /// A library comes back even when there are errors, holding what could be understood; it is not for use then.
  /// Linear in the size of the files, apart from look-ups of names among a few dozen.
  ///
  /// - Parameters:
  ///   - sources: The files, in the order that diagnostics count them.
  ///   - drafts: Names for the policies of some files, by index: a draft may bear the id of the policy that it was
  ///     copied from, and is then called by this name.
  ///   - diagnostics: Receives every fault, also of files that were otherwise understood.
  public static func read(
    _ sources: [SourceText], drafts: [Int: String] = [:], into diagnostics: inout Diagnostics
  ) -> PolicyLibrary {
    let files = sources.enumerated().map { Parser.parse($0.element, file: $0.offset, into: &diagnostics) }
    return read(files, of: sources, drafts: drafts, into: &diagnostics)
  }

  /// Gives meaning to files that have been parsed, each with the index at which its source stands.
  package static func read(
    _ files: [FileSyntax], of sources: [SourceText], drafts: [Int: String] = [:],
    into diagnostics: inout Diagnostics
  ) -> PolicyLibrary {
    let files = bounded(files, into: &diagnostics)
    var library = PolicyLibrary()
    var checker = VocabularyChecker()
    checker.check(files)
    library.vocabulary = checker.vocabulary
    diagnostics.report(contentsOf: checker.diagnostics)
    var questions = QuestionChecker(vocabulary: library.vocabulary)
    questions.check(files)
    library.questions = questions.questions
    library.calendars = questions.calendars
    diagnostics.report(contentsOf: questions.diagnostics)
    for file in files { refuseScenarios(file, &diagnostics) }
    var editions = EditionOrder()
    for file in files {
      let checked = PolicyChecker.check(
        file, library: library, damagedQuestions: questions.damaged, into: &diagnostics)
      guard var policy = checked else { continue }
      policy.contentHash = contentHash(sources[file.file].bytes)
      if let draft = drafts[file.file], editions.holds(policy.name) {
        let name = editions.unused(draft)
        policy.title += " (\(name))"
        policy.name = name
      }
      editions.add(policy, at: file.policyName, of: file.file, isDraft: drafts[file.file] != nil)
    }
    library.policies = editions.policies(&diagnostics)
    return library
  }

  /// Names are looked up one after another: this many keep that quick, and are more than any vocabulary has.
  private static let mostDeclarations = 2_000

  /// The files without what is declared for common use beyond that number, which is reported once.
  private static func bounded(_ files: [FileSyntax], into diagnostics: inout Diagnostics) -> [FileSyntax] {
    var count = 0
    return files.map { file in
      var bounded = file
      bounded.declarations = file.declarations.filter { declaration in
        guard let name = declaration.commonName else { return true }
        count += 1
        if count == mostDeclarations + 1 {
          diagnostics.report(
            Diagnostic(
              .size, "all files together declare at most \(mostDeclarations) names, limits and calendars",
              file: file.file, range: name.range))
        }
        return count <= mostDeclarations
      }
      return bounded
    }
  }

  private static func refuseScenarios(_ file: FileSyntax, _ diagnostics: inout Diagnostics) {
    for case .scenario(let scenario) in file.declarations {
      diagnostics.report(
        Diagnostic(
          .layout, "scenarios stand in files of their own", file: file.file, range: scenario.title.range,
          help: "put it in a file under `Scenarios`"))
    }
  }
}

extension FileSyntax {
  var policyName: Name? {
    for declaration in declarations {
      if case .policy(let policy) = declaration { return policy.name }
    }
    return nil
  }
}

extension DeclarationSyntax {
  /// What is declared for all policies; nil for what belongs to one, and for scenarios.
  fileprivate var commonName: Name? {
    switch self {
    case .event(let event): event.name
    case .group(let group): group.name
    case .fact(let fact): fact.name
    case .role(let named), .outcome(let named): named.name
    case .limit(let limit): limit.bound
    case .term(let term): term.name
    case .question(let question): question.name
    case .calendar(let calendar): calendar.name
    case .policy, .answer, .silence, .waiting, .scenario: nil
    }
  }
}
