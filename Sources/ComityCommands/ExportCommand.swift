import PolicyModel
import Reporting

/// `comity export`: a policy as JSON.
struct ExportCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) { arguments = try Arguments(words, of: "export") }

  func run() throws(CommandFailure) -> Int32 {
    guard arguments.plain.count == 1 else {
      throw CommandFailure("`export` takes one authority", help: "comity export bolton")
    }
    let workspace = try Workspace(arguments, authorities: arguments.plain)
    let text = PolicyJSON.text(workspace.policies[0], library: workspace.library)
    if let output = try arguments.one("--output") { try Files.write(text, to: output) } else { Output.write(text) }
    return 0
  }
}
