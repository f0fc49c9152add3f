import PolicyLanguage
import Workbench

/// `comity new`: the policy file that a new authority begins with.
struct NewCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) {
    arguments = try Arguments(words, of: "new")
  }

  func run() throws(CommandFailure) -> Int32 {
    guard arguments.plain.count == 1 else {
      throw CommandFailure(
        "`new` takes the name of one authority, not \(arguments.plain.count)", help: "comity new west-fernshire")
    }
    let name = arguments.plain[0]
    let title = try arguments.one("--title")
    let output = try arguments.one("--output")
    var files = Desk.shipped
    if let folder = try arguments.one("--policies") { files = try Files.policies(in: folder) }
    let skeleton = try Refused.told { () throws(Refusal) in
      try PolicySkeleton(name, title: title, documents: arguments.all("--document"), files: files)
    }
    let path = output ?? "\(name).policy"
    guard path.hasSuffix(".policy") else {
      throw CommandFailure(
        "`--output` names a policy file, not `\(CommandFailure.shown(path))`",
        help: "the names of policy files end in `.policy`")
    }
    try Files.create(skeleton.text, at: path)
    let questions = skeleton.count == 1 ? "1 question waits" : "\(skeleton.count) questions wait"
    Output.write("\(CommandFailure.shown(path, most: 300)) is written; \(questions) for an answer\n")
    return 0
  }
}
