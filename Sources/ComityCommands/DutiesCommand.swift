import Reporting
import Workbench

/// `comity duties`: what one authority asks, permits and forbids, and of whom.
struct DutiesCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) { arguments = try Arguments(words, of: "duties") }

  func run() throws(CommandFailure) -> Int32 {
    let format = try Workspace.format(arguments)
    guard arguments.plain.count == 1 else {
      throw CommandFailure(
        "`duties` takes one authority, not \(arguments.plain.count)", help: "comity duties kirklees --stage reviews")
    }
    let stage = try arguments.one("--stage")
    let role = try arguments.one("--role")
    let workspace = try Workspace(arguments, authorities: arguments.plain)
    let report = try Refused.told { () throws(Refusal) in try workspace.desk.duties(stage: stage, role: role) }
    let output = try arguments.one("--output")
    let text = format.lay(report, colour: output == nil && Output.takesColour)
    if let output { try Files.write(text, to: output) } else { Output.write(text) }
    return 0
  }
}
