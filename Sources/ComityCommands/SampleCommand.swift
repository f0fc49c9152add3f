import CaseModel
import Caseloads
import PolicyLanguage
import PolicyModel
import ShippedPolicies
import Workbench
import WorkingCalendar

/// `comity sample`: a synthetic caseload for those who have no data.
struct SampleCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) {
    arguments = try Arguments(
      words,
      valued: ["--count", "--seed", "--as-of", "--caseload", "--format", "--output", "--policies"])
  }

  private enum Format: String {
    case jsonl, json
  }

  private static let mostCases: UInt64 = 1_000_000
  /// Bytes that are gathered before they are written.
  private static let pieceSize = 1 << 18

  func run() throws(CommandFailure) -> Int32 {
    if let word = arguments.plain.first {
      throw CommandFailure(
        "`sample` takes options alone, not `\(CommandFailure.shown(word))`", help: "comity sample --count 100")
    }
    guard let count = try number("--count", most: Self.mostCases) else {
      throw CommandFailure("`--count` says how many cases are wanted", help: "comity sample --count 100")
    }
    let seed = try number("--seed", most: UInt64.max)
    var asOf: Day?
    if arguments.has("--as-of") { asOf = try Workspace.asOf(arguments) }
    let format = try format()
    let (caseload, desk) = try caseload()
    let sampler: CaseSampler
    do throws(SampleFault) {
      sampler = try CaseSampler(caseload, asOf: asOf, seed: seed)
    } catch {
      throw CommandFailure(error)
    }
    let target = try OutputStream(path: try arguments.one("--output"))
    try write(Int(count), of: sampler, as: format, desk, to: target)
    try target.finish()
    return 0
  }

  private func write(
    _ count: Int, of sampler: CaseSampler, as format: Format, _ desk: Desk, to target: OutputStream
  ) throws(CommandFailure) {
    let progress = Progress("making", "cases")
    var piece = format == .json ? "[" : ""
    var number = 0
    while number < count {
      number += 1
      let made: Case
      do throws(SampleFault) {
        made = try sampler.sample(number)
      } catch {
        throw CommandFailure(error)
      }
      switch format {
      case .jsonl: piece += CaseWriter.line(made, vocabulary: desk.library.vocabulary) + "\n"
      case .json:
        piece += number == 1 ? "\n  " : ",\n  "
        piece += CaseWriter.write(made, vocabulary: desk.library.vocabulary, indent: 2)
      }
      guard piece.utf8.count >= Self.pieceSize else { continue }
      try target.write(piece)
      piece = ""
      progress.told(number, count)
    }
    if format == .json { piece += count == 0 ? "]\n" : "\n]\n" }
    try target.write(piece)
  }

  // MARK: Options

  /// A whole number in figures, or nil where the option is not given.
  private func number(_ option: String, most: UInt64) throws(CommandFailure) -> UInt64? {
    guard let text = try arguments.one(option) else { return nil }
    let isFigures = !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    guard isFigures, let number = UInt64(text), number <= most else {
      throw CommandFailure(
        "`\(option)` is a whole number from 0 to \(most), not `\(CommandFailure.shown(text))`",
        help: "write it in figures, as in `\(option) 100`")
    }
    return number
  }

  private func format() throws(CommandFailure) -> Format {
    guard let name = try arguments.one("--format") else { return .jsonl }
    guard let format = Format(rawValue: name) else {
      throw .unknown(name, "format for this command", among: ["jsonl", "json"])
    }
    return format
  }

  /// The caseload asked for, and the policies whose events and facts it speaks of.
  private func caseload() throws(CommandFailure) -> (Caseload, Desk) {
    var files = Desk.shipped
    var sources = ShippedCaseloads.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }
    if let folder = try arguments.one("--policies") {
      files = try Files.policies(in: folder)
      sources = try Files.caseloads(in: folder + (folder.hasSuffix("/") ? "" : "/") + "Caseload")
    }
    let desk = try Refused.told { () throws(Refusal) in try Desk(files: files, authorities: []) }
    let source = try source(among: sources)
    var diagnostics = Diagnostics()
    guard let caseload = CaseloadReader.read(source, library: desk.library, into: &diagnostics) else {
      throw CommandFailure(.faults(diagnostics, sources: [source]))
    }
    return (caseload, desk)
  }

  /// The caseload of `--caseload`, a file or the name of one; without it the only one there is.
  private func source(among sources: [SourceText]) throws(CommandFailure) -> SourceText {
    let names = sources.map { source in
      String(source.name.split(separator: "/").last?.dropLast(".caseload".count) ?? "")
    }
    guard let name = try arguments.one("--caseload") else {
      if sources.count == 1 { return sources[0] }
      throw CommandFailure(
        "`--caseload` says which caseload is meant", help: "there are " + names.joined(separator: ", "))
    }
    if name.contains("/") || name.hasSuffix(".caseload") { return try Files.read(name) }
    guard let index = names.firstIndex(of: name) else { throw .unknown(name, "caseload", among: names) }
    return sources[index]
  }
}

extension CommandFailure {
  fileprivate init(_ fault: SampleFault) {
    switch fault {
    case .outOfRange(let day):
      self.init(
        "cases as of `\(day.description)` would reach beyond the years 1900 to 2199",
        help: "take a day in between, as in `--as-of 2025-03-31`")
    case .tooLong(let number):
      self.init(
        "case \(number) would have more than \(CaseSampler.mostEvents) events",
        help: "a stage of the caseload leads back to itself too soon; put a longer delay before `then`")
    }
  }
}
