import PolicyLanguage
import Workbench

/// `comity check`: are policies and cases right?
struct CheckCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) { arguments = try Arguments(words, of: "check") }

  /// All faults and warnings of all files at once; 1 where there is a fault.
  func run() throws(CommandFailure) -> Int32 {
    guard !arguments.plain.isEmpty || arguments.has("--unused") else {
      throw CommandFailure("`check` takes one file or more", help: "comity check my-draft.policy case.json")
    }
    var files = Desk.shipped
    if let folder = try arguments.one("--policies") { files = try Files.policies(in: folder) }
    var drafts: [SourceText] = []
    var cases: [SourceText] = []
    for path in arguments.plain {
      let source = try Files.read(path)
      if path.hasSuffix(".policy") { drafts.append(source) } else { cases.append(source) }
    }
    let check = Check(files: files, drafts: drafts, cases: cases, unused: arguments.has("--unused"))
    Output.error(check.faults(colour: Output.errorsTakeColour))
    Output.write(check.summary)
    return check.status
  }
}
