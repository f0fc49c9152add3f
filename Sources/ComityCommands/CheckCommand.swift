import CaseModel
import DecisionModel
import Evaluation
import PolicyChecking
import PolicyLanguage
import PolicyModel
import ShippedPolicies

/// `comity check`: are policies and cases right?
struct CheckCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) {
    arguments = try Arguments(words, valued: ["--policies"])
  }

  /// All faults of all files at once; 1 where there are any.
  func run() throws(CommandFailure) -> Int32 {
    guard !arguments.plain.isEmpty else {
      throw CommandFailure("`check` takes one file or more", help: "comity check my-draft.policy case.json")
    }
    var sources: [SourceText]
    if let folder = try arguments.one("--policies") {
      sources = try Files.policies(in: folder)
    } else {
      sources = ShippedPolicies.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }
    }
    var drafts: [Int: String] = [:]
    let policyPaths = arguments.plain.filter { $0.hasSuffix(".policy") }
    for path in policyPaths {
      drafts[sources.count] = path
      sources.append(try Files.read(path))
    }
    var diagnostics = Diagnostics()
    let library = LibraryReader.read(sources, drafts: drafts, into: &diagnostics)
    if !diagnostics.hasErrors { reportUnreachable(library, sources, drafts, &diagnostics) }
    var count = 0
    for path in arguments.plain where !path.hasSuffix(".policy") {
      sources.append(try Files.read(path))
      let afterBirth = library.vocabulary.events.indices.filter { library.vocabulary.events[$0].neverBeforeBirth }
      count +=
        CaseReader.read(
          sources[sources.count - 1], file: sources.count - 1, vocabulary: library.vocabulary,
          notBeforeBirth: afterBirth.map { EventID($0) }, into: &diagnostics
        ).count
    }
    guard diagnostics.all.isEmpty else {
      Output.error(DiagnosticRenderer.text(diagnostics, sources: sources, colour: Output.errorsTakeColour))
      return diagnostics.hasErrors ? 2 : 1
    }
    let policies = policyPaths.count == 1 ? "1 policy file" : "\(policyPaths.count) policy files"
    Output.write("\(policies) and \(count) \(count == 1 ? "case" : "cases") are in order\n")
    return 0
  }

  /// Warns of clauses of the files named that no situation reaches.
  private func reportUnreachable(
    _ library: PolicyLibrary, _ sources: [SourceText], _ drafts: [Int: String], _ diagnostics: inout Diagnostics
  ) {
    let first = library.policies.count - drafts.count
    for (policy, file) in zip(library.policies.dropFirst(max(0, first)), drafts.keys.sorted()) {
      for answer in policy.answers {
        guard let answer else { continue }
        for part in answer.parts {
          let question = library[answer.question]
          guard
            let diagram = try? QuestionCompiler.compile(part, of: question, vocabulary: library.vocabulary),
            let unreachable = diagram.unreachableClauses()
          else { continue }
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
}
