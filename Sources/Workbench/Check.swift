import CaseModel
import PolicyChecking
import PolicyLanguage
import PolicyModel
import Scenarios

/// Whether policies and cases are right: all faults of all files at once.
public struct Check: Sendable {
  public let diagnostics: Diagnostics
  public let sources: [SourceText]
  private let policyFiles: Int
  private let scenarioCount: Int
  private let caseCount: Int

  /// - Parameters:
  ///   - files: The policy files that the others are read with.
  ///   - drafts: The policy files to check, and files of scenarios.
  ///   - cases: The case files to check.
  ///   - unused: Whether every name that no policy uses is told; else only those that the files to check declare and
  ///     the program's own vocabulary does not.
  public init(
    files: [SourceText] = Desk.shipped, drafts: [SourceText], cases: [SourceText], unused: Bool = false
  ) {
    let isAllShipped = drafts.isEmpty && cases.isEmpty
    let (drafts, scenarios) = Self.sorted(drafts)
    // A file that is named stands in for the one of its name that it would be read with.
    let named = drafts.map { Desk.baseName($0.name) }
    let files = files.filter { !named.contains(Desk.baseName($0.name)) }
    var diagnostics = Diagnostics()
    var draftNames: [Int: String] = [:]
    for (index, draft) in drafts.enumerated() { draftNames[files.count + index] = draft.name }
    let policySources = files + drafts
    let library = LibraryReader.read(policySources, drafts: draftNames, into: &diagnostics)
    if !diagnostics.hasErrors {
      for (index, place) in Desk.draftPlaces(drafts, in: library).enumerated() {
        if let place {
          var clauses = UnreachableClauses(library, drafts[index], file: files.count + index)
          clauses.check(library.policies[place])
          diagnostics.report(contentsOf: clauses.diagnostics)
        }
      }
      UnusedNames.report(
        in: policySources, declaredBy: unused ? policySources.indices : files.count..<policySources.count,
        sparing: unused ? [] : Desk.shipped, into: &diagnostics)
    }
    // Against policies that are not understood nothing can be said of what is expected of them.
    scenarioCount =
      diagnostics.hasErrors
      ? 0
      : ScenarioReader.read(
        scenarios, firstFile: policySources.count, library: library, into: &diagnostics
      ).count
    let firstCase = policySources.count + scenarios.count
    caseCount = Desk.cases(in: cases, firstFile: firstCase, library.vocabulary, into: &diagnostics).count
    for index in isAllShipped ? policySources.indices : files.count..<policySources.count {
      WaitingQuestions.report(
        in: policySources[index], file: index, questions: library.questions.count, into: &diagnostics)
    }
    // Where nothing is named, the files that others would be read with are what is checked.
    policyFiles = isAllShipped ? files.count : drafts.count
    sources = policySources + scenarios + cases
    self.diagnostics = diagnostics
  }

  /// The policy files, and the files of scenarios.
  private static func sorted(_ files: [SourceText]) -> (policies: [SourceText], scenarios: [SourceText]) {
    var policies: [SourceText] = []
    var scenarios: [SourceText] = []
    for file in files {
      if ScenarioReader.isScenarioFile(file) { scenarios.append(file) } else { policies.append(file) }
    }
    return (policies, scenarios)
  }

  /// 0 where all is in order, warnings aside; 1 where there is a fault.
  public var status: Int32 { diagnostics.hasErrors ? 1 : 0 }

  /// The faults and warnings, and the sentence that there are no faults.
  public func text() -> String { faults() + summary }

  /// The faults and warnings; empty where there are none.
  public func faults(colour: Bool = false) -> String {
    DiagnosticRenderer.text(diagnostics, sources: sources, colour: colour)
  }

  /// The sentence that there are no faults; empty where there are.
  public var summary: String {
    guard !diagnostics.hasErrors else { return "" }
    var parts = [policyFiles == 1 ? "1 policy file" : "\(policyFiles) policy files"]
    if scenarioCount > 0 { parts.append(scenarioCount == 1 ? "1 scenario" : "\(scenarioCount) scenarios") }
    let cases = caseCount == 1 ? "1 case" : "\(caseCount) cases"
    return parts.joined(separator: ", ") + " and \(cases) are in order\n"
  }
}
