import PolicyLanguage
import Workbench
import WorkingCalendar

/// `comity sample`: a synthetic caseload for those who have no data.
struct SampleCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) {
    arguments = try Arguments(words, of: "sample")
  }

  /// Bytes that are gathered before they are written.
  private static let pieceSize = 1 << 18

  func run() throws(CommandFailure) -> Int32 {
    if let word = arguments.plain.first {
      throw CommandFailure(
        "`sample` takes options alone, not `\(CommandFailure.shown(word))`", help: "comity sample --count 100")
    }
    guard let count = try number("--count", most: SampleDesk.mostCases) else {
      throw CommandFailure("`--count` says how many cases are wanted", help: "comity sample --count 100")
    }
    let seed = try number("--seed", most: UInt64.max)
    let asOf = arguments.has("--as-of") ? try Workspace.asOf(arguments) : nil
    let name = try arguments.one("--format") ?? "jsonl"
    let format = try Refused.told { () throws(Refusal) in try SampleDesk.format(name) }
    let desk = try desk(asOf: asOf, seed: seed)
    let target = try OutputStream(path: try arguments.one("--output"))
    try write(Int(count), of: desk, as: format, to: target)
    try target.finish()
    return 0
  }

  private func write(
    _ count: Int, of desk: SampleDesk, as format: SampleDesk.Format, to target: OutputStream
  ) throws(CommandFailure) {
    let progress = Progress("making", "cases")
    var text = SampleDesk.head(format)
    var number = 0
    while number < count {
      number += 1
      text += try Refused.told { () throws(Refusal) in try desk.piece(number, as: format) }
      guard text.utf8.count >= Self.pieceSize else { continue }
      try target.write(text)
      text = ""
      progress.told(number, count)
    }
    try target.write(text + SampleDesk.foot(format, count: count))
  }

  /// A whole number in figures, or nil where the option is not given.
  private func number(_ option: String, most: UInt64) throws(CommandFailure) -> UInt64? {
    guard let text = try arguments.one(option) else { return nil }
    return try Refused.told { () throws(Refusal) in try SampleDesk.number(text, of: option, most: most) }
  }

  /// Of the shipped policies and caseloads, or those of `--policies DIR`; `--caseload` names one, or is a file.
  private func desk(asOf: Day?, seed: UInt64?) throws(CommandFailure) -> SampleDesk {
    var files = Desk.shipped
    var caseloads = SampleDesk.shipped
    let name = try arguments.one("--caseload")
    let isFile = name.map { $0.contains("/") || $0.hasSuffix(".caseload") } ?? false
    if let folder = try arguments.one("--policies") {
      files = try Files.policies(in: folder)
      if !isFile { caseloads = try Files.caseloads(in: folder + (folder.hasSuffix("/") ? "" : "/") + "Caseload") }
    }
    if let name, isFile { caseloads = [try Files.read(name)] }
    return try Refused.told { () throws(Refusal) in
      let caseload = try SampleDesk.caseload(isFile ? nil : name, among: caseloads)
      return try SampleDesk(files: files, caseload: caseload, asOf: asOf, seed: seed)
    }
  }
}
