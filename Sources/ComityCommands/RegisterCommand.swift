import Reporting
import Workbench

/// `comity register`: what policies leave for people to settle.
struct RegisterCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) { arguments = try Arguments(words, of: "register") }

  func run() throws(CommandFailure) -> Int32 {
    let format = try Workspace.format(arguments)
    let asOf = try Workspace.asOf(arguments)
    let workspace = try Workspace(arguments, authorities: arguments.plain)
    let report = workspace.desk.register(asOf: asOf, questions: try workspace.questions(arguments))
    let output = try arguments.one("--output")
    let text = format.lay(report, colour: output == nil && Output.takesColour)
    if let output { try Files.write(text, to: output) } else { Output.write(text) }
    return 0
  }
}
