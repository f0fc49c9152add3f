import CaseModel
import DecisionModel
import Evaluation
import PolicyLanguage
import PolicyModel
import Reporting
import WorkingCalendar

/// `comity evaluate`: cases under one authority or several.
struct EvaluateCommand {
  private enum Format: String, CaseIterable {
    case text, json
  }

  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) {
    arguments = try Arguments(
      words, valued: ["--under", "--as-of", "--question", "--format", "--output", "--policies", "--reading"])
  }

  func run() throws(CommandFailure) -> Int32 {
    let format = try OutputFormat<Format>.read(arguments) ?? .text
    guard !arguments.plain.isEmpty else {
      throw CommandFailure("`evaluate` takes one case file or more", help: "comity evaluate case.json --under bolton")
    }
    let names = arguments.all("--under").flatMap { $0.split(separator: ",").map(String.init) }
    guard !names.isEmpty else {
      throw CommandFailure(
        "`--under` says under which authority the case is evaluated", help: "add `--under bolton`, or several by commas")
    }
    let asOf = try Workspace.asOf(arguments)
    let workspace = try Workspace(arguments, authorities: names)
    let questions = try workspace.questions(arguments)
    let cases = try read(workspace.library.vocabulary)
    let reports = try evaluate(cases, workspace, asOf, questions)
    let output = try arguments.one("--output")
    let text =
      switch format {
      case .text:
        reports.map { EvaluationText.text($0, colour: output == nil && Output.takesColour) }.joined(separator: "\n")
      case .json: EvaluationJSON.text(reports, isOneFileOfOne: reports.count == 1)
      }
    if let output { try Files.write(text, to: output) } else { Output.write(text) }
    return 0
  }

  private func read(_ vocabulary: Vocabulary) throws(CommandFailure) -> [Case] {
    var diagnostics = Diagnostics()
    var sources: [SourceText] = []
    var cases: [Case] = []
    let afterBirth = vocabulary.events.indices.filter { vocabulary.events[$0].neverBeforeBirth }.map { EventID($0) }
    for path in arguments.plain {
      sources.append(try Files.read(path))
      cases += CaseReader.read(
        sources[sources.count - 1], file: sources.count - 1, vocabulary: vocabulary, notBeforeBirth: afterBirth,
        into: &diagnostics)
    }
    guard !diagnostics.hasErrors else { throw CommandFailure(diagnostics, sources: sources) }
    return cases
  }

  private func evaluate(
    _ cases: [Case], _ workspace: Workspace, _ asOf: Day, _ questions: [QuestionID]?
  ) throws(CommandFailure) -> [EvaluationReport] {
    var evaluators: [Evaluator] = []
    for (policy, readings) in zip(workspace.policies, workspace.readings) {
      do throws(DecisionError) {
        var compiled = try CompiledPolicy(policy, in: workspace.library, questions: questions)
        compiled.readings = readings
        evaluators.append(Evaluator(compiled))
      } catch {
        throw CommandFailure("\(policy.name): \(error.description)")
      }
    }
    let provenance = Provenance(
      policies: workspace.policies, readings: workspace.readings, questions: workspace.library.questions, asOf: asOf)
    return cases.map { source in
      EvaluationReport(
        source: source, asOf: asOf, vocabulary: workspace.library.vocabulary, questions: workspace.library.questions,
        titles: workspace.policies.map { ($0.name, $0.title) },
        results: evaluators.flatMap { $0.evaluate(source, asOf: asOf, questions: questions) }, provenance: provenance)
    }
  }
}
