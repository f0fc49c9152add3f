import PolicyLanguage
import Reporting
import Workbench

/// `comity transfer`: what a child takes from one authority to another.
struct TransferCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) {
    arguments = try Arguments(words, of: "transfer")
  }

  func run() throws(CommandFailure) -> Int32 {
    let format = try Workspace.datedFormat(arguments)
    guard arguments.plain.count == 1 else {
      throw CommandFailure(
        "`transfer` takes one case file, not \(arguments.plain.count)",
        help: "comity transfer case.json --from bolton --to kirklees")
    }
    guard let sender = try arguments.one("--from") else {
      throw CommandFailure("`--from` says which authority the child leaves", help: "add `--from bolton`")
    }
    guard let receiver = try arguments.one("--to") else {
      throw CommandFailure("`--to` says which authority the child comes to", help: "add `--to kirklees`")
    }
    let names = try Refused.told { () throws(Refusal) in try Desk.route(from: sender, to: receiver) }
    let asOf = try Workspace.asOf(arguments)
    let workspace = try Workspace(arguments, authorities: names)
    let questions = try workspace.questions(arguments)
    let id = try arguments.one("--case")
    let file = try Files.read(arguments.plain[0])
    let report = try Refused.told { () throws(Refusal) in
      let source = try workspace.desk.transferredCase(in: file, id: id)
      return try workspace.desk.transfer(
        of: source, asOf: asOf, questions: questions, tellingAll: arguments.has("--all"))
    }
    let output = try arguments.one("--output")
    let text = format.lay(report, colour: output == nil && Output.takesColour)
    if let output { try Files.write(text, to: output) } else { Output.write(text) }
    return 0
  }
}
