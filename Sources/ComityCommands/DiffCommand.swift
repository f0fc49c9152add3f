import Comparison
import PolicyLanguage
import PolicyModel
import Reporting
import Revisions
import Workbench
import WorkingCalendar

/// `comity diff`: what a newer edition of a policy changes.
struct DiffCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) {
    arguments = try Arguments(words, of: "diff")
  }

  /// 1 where something changes, if that was asked to be told.
  func run() throws(CommandFailure) -> Int32 {
    let format = try Workspace.format(arguments)
    guard arguments.plain.count == 2 else {
      throw CommandFailure(
        "`diff` takes an older and a newer edition, not \(arguments.plain.count)",
        help: "comity diff bolton my-draft.policy")
    }
    let paths = arguments.all("--cases")
    guard !paths.isEmpty || !arguments.has("--as-of") else {
      throw CommandFailure(
        "`--as-of` is the day that cases are looked at, and there are none", help: "name them with `--cases PATH`")
    }
    let asOf = paths.isEmpty ? nil : try Workspace.asOf(arguments)
    let workspace = try Workspace(arguments, authorities: arguments.plain)
    let report = try report(workspace, paths, asOf)
    let output = try arguments.one("--output")
    let text = format.lay(report, colour: output == nil && Output.takesColour)
    if let output { try Files.write(text, to: output) } else { Output.write(text) }
    return arguments.has("--exit-code") && !report.changes.isEmpty ? 1 : 0
  }

  private func report(
    _ workspace: Workspace, _ paths: [String], _ asOf: Day?
  ) throws(CommandFailure) -> DifferenceReport {
    let desk = workspace.desk
    let baseline = try workspace.baseline(arguments)
    let questions = try workspace.questions(arguments)
    var sources: [SourceText] = []
    for path in paths { sources.append(try Files.read(path, most: CasesOnAllCores.largestFile)) }
    let scenarios = try scenarios()
    return try Refused.told { () throws(Refusal) in
      let changes = try ChangesOnAllCores(desk: desk, baseline: baseline, questions: questions).changes()
      var report = desk.difference(changes: changes, questions: questions, baseline: baseline, asOf: asOf)
      if let asOf {
        let counter = try desk.impactCounter(of: changes, asOf: asOf)
        report.impact = try CasesOnAllCores(desk: desk, sources: sources).counted(by: counter).impact
      }
      report.scenarios = try desk.brokenScenarios(of: changes, scenarios)
      return report
    }
  }

  /// Those that go with the policies, if there are any.
  private func scenarios() throws(CommandFailure) -> [SourceText] {
    if arguments.has("--no-scenarios") { return [] }
    guard let folder = try arguments.one("--policies") else { return ScenarioDesk.shipped }
    let beside = folder + (folder.hasSuffix("/") ? "" : "/") + "Scenarios"
    return Files.isDirectory(beside) ? try Files.scenarios(in: beside) : []
  }
}
