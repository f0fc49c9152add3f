import Reporting
import Workbench

/// `comity compare`: the authorities side by side.
struct CompareCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) { arguments = try Arguments(words, of: "compare") }

  func run() throws(CommandFailure) -> Int32 {
    let format = try Workspace.format(arguments)
    var onlyDifferences = false
    if let only = try arguments.one("--only") {
      guard only == "differences" else {
        throw CommandFailure("`--only` takes `differences`, not `\(CommandFailure.shown(only))`")
      }
      onlyDifferences = true
    }
    let workspace = try Workspace(arguments, authorities: arguments.plain)
    let baseline = try workspace.baseline(arguments)
    let questions = try workspace.questions(arguments)
    let rows = try Refused.told { () throws(Refusal) in
      try RowsOnAllCores(desk: workspace.desk, baseline: baseline, questions: questions).rows()
    }
    let report = workspace.desk.comparison(rows: rows, onlyDifferences: onlyDifferences, baseline: baseline)
    let output = try arguments.one("--output")
    let text = format.lay(report, colour: output == nil && Output.takesColour)
    if let output { try Files.write(text, to: output) } else { Output.write(text) }
    return 0
  }
}
