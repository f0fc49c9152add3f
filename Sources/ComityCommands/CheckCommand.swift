import PolicyLanguage
import Workbench

/// `comity check`: are policies and cases right?
struct CheckCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) {
    arguments = try Arguments(words, valued: ["--policies"])
  }

  /// All faults of all files at once; 1 where there are any.
  func run() throws(CommandFailure) -> Int32 {
    guard !arguments.plain.isEmpty else {
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
    let check = Check(files: files, drafts: drafts, cases: cases)
    if check.status == 0 {
      Output.write(check.text())
    } else {
      Output.error(check.text(colour: Output.errorsTakeColour))
    }
    return check.status
  }
}
