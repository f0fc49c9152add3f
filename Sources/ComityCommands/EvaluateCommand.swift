import PolicyLanguage
import Reporting
import Workbench

/// `comity evaluate`: cases under one authority or several.
struct EvaluateCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) { arguments = try Arguments(words, of: "evaluate") }

  func run() throws(CommandFailure) -> Int32 {
    let format = try Workspace.datedFormat(arguments)
    guard !arguments.plain.isEmpty else {
      throw CommandFailure("`evaluate` takes one case file or more", help: "comity evaluate case.json --under bolton")
    }
    let names = arguments.all("--under").flatMap { Desk.names($0) }
    guard !names.isEmpty else {
      throw CommandFailure(
        "`--under` says under which authority the case is evaluated",
        help: "add `--under bolton`, or several by commas")
    }
    let asOf = try Workspace.asOf(arguments)
    let workspace = try Workspace(arguments, authorities: names)
    let questions = try workspace.questions(arguments)
    var sources: [SourceText] = []
    for path in arguments.plain { sources.append(try Files.read(path)) }
    let reports = try Refused.told { () throws(Refusal) in
      let cases = try workspace.desk.cases(in: sources)
      return try workspace.desk.evaluation(of: cases, asOf: asOf, questions: questions)
    }
    let output = try arguments.one("--output")
    let text = format.lay(reports, colour: output == nil && Output.takesColour)
    if let output { try Files.write(text, to: output) } else { Output.write(text) }
    return 0
  }
}
