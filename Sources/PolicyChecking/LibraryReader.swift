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
    for file in files {
      let checked = PolicyChecker.check(
        file, library: library, damagedQuestions: questions.damaged, into: &diagnostics)
      guard var policy = checked else { continue }
      policy.contentHash = contentHash(sources[file.file].bytes)
      if let name = drafts[file.file], library.policy(policy.name) != nil {
        policy.title += " (\(name))"
        policy.name = name
      }
      if library.policy(policy.name) != nil {
        let place = file.policyName
        diagnostics.report(
          Diagnostic(
            .duplicate, "there is already a policy called `\(policy.name)`", file: file.file,
            range: place?.range ?? SourceRange(0, 0), help: "give the policy a name of its own"))
        continue
      }
      library.policies.append(policy)
    }
    return library
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
