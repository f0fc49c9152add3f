import PolicyModel
import Workbench

/// `comity completions SHELL`: the script for a shell; and the names that such a script asks for.
struct CompletionsCommand {
  private static let lists = ["authorities", "questions", "stages", "roles"]
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) { arguments = try Arguments(words, of: "completions") }

  func run() throws(CommandFailure) -> Int32 {
    guard let name = arguments.plain.first, arguments.plain.count == 1 else {
      throw CommandFailure("`completions` takes the name of a shell", help: "comity completions bash")
    }
    if ShellCompletions.shells.contains(name) {
      Output.write(ShellCompletions.script(for: name))
    } else if Self.lists.contains(name) {
      Output.write(try names(name).map { $0 + "\n" }.joined())
    } else {
      throw CommandFailure.unknown(name, "shell with completions", among: ShellCompletions.shells)
    }
    return 0
  }

  private func names(_ list: String) throws(CommandFailure) -> [String] {
    let library = try Workspace(arguments, authorities: []).library
    switch list {
    case "authorities": return library.policies.map { $0.name }
    case "questions": return library.questions.map { $0.name }
    case "roles": return library.vocabulary.roles.map { $0.name }
    default:
      var stages: [String] = []
      for question in library.questions where !stages.contains(question.group) { stages.append(question.group) }
      return stages
    }
  }
}
