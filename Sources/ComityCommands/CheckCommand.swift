import Caseloads
import PolicyChecking
import PolicyLanguage
import Workbench

/// `comity check`: are policies, cases and caseloads right?
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
    var caseloads: [SourceText] = []
    for path in arguments.plain {
      let source = try Files.read(path)
      if path.hasSuffix(".policy") {
        drafts.append(source)
      } else if path.hasSuffix(".caseload") {
        caseloads.append(source)
      } else {
        cases.append(source)
      }
    }
    let isInOrder = caseloads.isEmpty || areInOrder(caseloads, with: files)
    if drafts.isEmpty, cases.isEmpty, !caseloads.isEmpty { return isInOrder ? 0 : 1 }
    let check = Check(files: files, drafts: drafts, cases: cases, unused: arguments.has("--unused"))
    Output.error(check.faults(colour: Output.errorsTakeColour))
    Output.write(check.summary)
    return isInOrder ? check.status : 1
  }

  private func areInOrder(_ caseloads: [SourceText], with files: [SourceText]) -> Bool {
    var diagnostics = Diagnostics()
    let library = LibraryReader.read(files, into: &diagnostics)
    if !diagnostics.hasErrors {
      for (index, source) in caseloads.enumerated() {
        _ = CaseloadReader.read(source, file: files.count + index, library: library, into: &diagnostics)
      }
    }
    Output.error(
      DiagnosticRenderer.text(diagnostics, sources: files + caseloads, colour: Output.errorsTakeColour))
    guard !diagnostics.hasErrors else { return false }
    Output.write(caseloads.count == 1 ? "1 caseload is in order\n" : "\(caseloads.count) caseloads are in order\n")
    return true
  }
}
