import PolicyLanguage
import Reporting
import Scenarios
import Workbench

/// `comity test`: do the policies say what their scenarios expect?
struct TestCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) { arguments = try Arguments(words, of: "test") }

  /// 1 where an expectation does not hold or, if that was asked, where a change of a policy goes unnoticed.
  func run() throws(CommandFailure) -> Int32 {
    let format = try Workspace.format(arguments, among: [.text, .json])
    var files = Desk.shipped
    let folder = try arguments.one("--policies")
    if let folder { files = try Files.policies(in: folder) }
    let scenarios = try scenarios(beside: folder)
    let authorities = arguments.all("--under").flatMap { Desk.names($0) }
    var drafts: [SourceText] = []
    for name in authorities where Desk.isDraft(name) { drafts.append(try Files.read(name)) }
    let questions = arguments.all("--question")
    let desk = try Refused.told { () throws(Refusal) in
      try ScenarioDesk(
        files: files, drafts: drafts, scenarios: scenarios, authorities: authorities, questions: questions)
    }
    var report = desk.report(covering: arguments.has("--coverage"))
    if arguments.has("--mutate") || arguments.has("--survivors") {
      report.survey = SurveyOnAllCores(desk: desk).survey()
    }
    let output = try arguments.one("--output")
    let text = report.laid(format, colour: output == nil && Output.takesColour)
    if let output { try Files.write(text, to: output) } else { Output.write(text) }
    return report.failures == 0 && report.survey?.survivors.isEmpty ?? true ? 0 : 1
  }

  /// The files named, those of folders named, or else those that go with the policies.
  private func scenarios(beside folder: String?) throws(CommandFailure) -> [SourceText] {
    if arguments.plain.isEmpty {
      guard let folder else { return ScenarioDesk.shipped }
      return try Files.scenarios(in: folder + (folder.hasSuffix("/") ? "" : "/") + "Scenarios")
    }
    var sources: [SourceText] = []
    for path in arguments.plain {
      sources += Files.isDirectory(path) ? try Files.scenarios(in: path) : [try Files.read(path)]
    }
    return sources
  }
}
