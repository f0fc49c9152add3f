import PolicyLanguage
import Reporting
import Workbench

/// `comity contrast`: where two authorities part on one case.
struct ContrastCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) { arguments = try Arguments(words, of: "contrast") }

  func run() throws(CommandFailure) -> Int32 {
    let format = try Workspace.format(arguments)
    guard arguments.plain.count == 1 else {
      throw CommandFailure(
        "`contrast` takes one case file, not \(arguments.plain.count)",
        help: "comity contrast case.json --between bolton,kirklees")
    }
    let given = arguments.all("--between")
    guard !given.isEmpty else {
      throw CommandFailure(
        "`--between` says between which two authorities the case is contrasted", help: "add `--between bolton,kirklees`"
      )
    }
    let names = try Refused.told { () throws(Refusal) in try Desk.pair(given.flatMap { Desk.names($0) }) }
    let asOf = try Workspace.asOf(arguments)
    let workspace = try Workspace(arguments, authorities: names)
    let questions = try workspace.questions(arguments)
    let file = try Files.read(arguments.plain[0])
    let report = try Refused.told { () throws(Refusal) in
      try workspace.desk.contrast(of: workspace.desk.oneCase(in: [file]), asOf: asOf, questions: questions)
    }
    let output = try arguments.one("--output")
    let text = format.lay(report, colour: output == nil && Output.takesColour)
    if let output { try Files.write(text, to: output) } else { Output.write(text) }
    return 0
  }
}
