import CaseModel
import DecisionModel
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
  public init(files: [SourceText] = Desk.shipped, drafts: [SourceText], cases: [SourceText]) {
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
          Self.reportUnreachable(library.policies[place], files.count + index, library, &diagnostics)
        }
      }
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
    policyFiles = drafts.count
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

  /// 0 where all is in order, 1 where there is a fault or a warning.
  public var status: Int32 { diagnostics.all.isEmpty ? 0 : 1 }

  /// The faults, or the sentence that there are none.
  public func text(colour: Bool = false) -> String {
    guard diagnostics.all.isEmpty else {
      return DiagnosticRenderer.text(diagnostics, sources: sources, colour: colour)
    }
    var parts = [policyFiles == 1 ? "1 policy file" : "\(policyFiles) policy files"]
    if scenarioCount > 0 { parts.append(scenarioCount == 1 ? "1 scenario" : "\(scenarioCount) scenarios") }
    let cases = caseCount == 1 ? "1 case" : "\(caseCount) cases"
    return parts.joined(separator: ", ") + " and \(cases) are in order\n"
  }

  /// Warns of clauses that no situation reaches.
  private static func reportUnreachable(
    _ policy: Policy, _ file: Int, _ library: PolicyLibrary, _ diagnostics: inout Diagnostics
  ) {
    for answer in policy.answers {
      guard let answer else { continue }
      for part in answer.parts {
        let diagram: Diagram
        do throws(DecisionError) {
          diagram = try QuestionCompiler.compile(part, of: library[answer.question], vocabulary: library.vocabulary)
        } catch {
          let place = part.positions[0].clauses[0].place
          diagnostics.report(
            Diagnostic(
              .size, error.description, file: file, range: SourceRange(place.lowerBound, place.upperBound),
              help: "split the answer into parts"))
          continue
        }
        guard let unreachable = diagram.unreachableClauses() else { continue }
        for index in unreachable {
          let place = diagram.clauses[index].place
          diagnostics.report(
            Diagnostic(
              .unreachable, "this clause can never apply", file: file,
              range: SourceRange(place.lowerBound, place.upperBound),
              help: "an earlier clause takes every case, or its conditions contradict one another",
              severity: .warning))
        }
      }
    }
  }
}
