import PolicyLanguage
import Workbench

/// `comity format`: policy files in the house layout.
struct FormatCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) { arguments = try Arguments(words, of: "format") }

  /// Rewrites what is laid out otherwise; with `--check` only names it, and gives 1 where there is any. Where one of
  /// the files cannot be read or written, none is written.
  func run() throws(CommandFailure) -> Int32 {
    let sources = try sources()
    let changes = try changes(sources)
    if arguments.has("--check") {
      for change in changes { Output.write(LayoutDifference(change.source, change.formatted).text) }
      Output.write(changes.isEmpty ? "\(count(sources)) in the house layout\n" : "\(count(changes)) to be laid out\n")
      return changes.isEmpty ? 0 : 1
    }
    for change in changes { try Files.requireWritable(change.source.name) }
    for change in changes {
      try Files.rewrite(String(decoding: change.formatted, as: UTF8.self), to: change.source.name)
      Output.write("\(CommandFailure.shown(change.source.name)) is laid out anew\n")
    }
    if changes.isEmpty { Output.write("\(count(sources)) in the house layout already\n") }
    return 0
  }

  private func count<Item>(_ items: [Item]) -> String {
    items.count == 1 ? "1 file is" : "\(items.count) files are"
  }

  /// The files that are named, and those below the folders that are, each once.
  private func sources() throws(CommandFailure) -> [SourceText] {
    guard !arguments.plain.isEmpty else {
      throw CommandFailure("`format` takes a file or a folder, or more", help: "comity format my-draft.policy")
    }
    var sources: [SourceText] = []
    for path in arguments.plain {
      if Files.isDirectory(path) {
        sources += try Files.formatted(in: path)
      } else {
        guard path.hasSuffix(".policy") || path.hasSuffix(".caseload") || !Files.exists(path) else {
          throw CommandFailure(
            "`\(CommandFailure.shown(path))` is not a policy file",
            help: "the names of policy files end in `.policy`, those of caseloads in `.caseload`")
        }
        sources.append(try Files.read(path))
      }
    }
    var seen: Set<String> = []
    return sources.filter { seen.insert(Files.realPath($0.name)).inserted }
  }

  private func changes(
    _ sources: [SourceText]
  ) throws(CommandFailure) -> [(source: SourceText, formatted: [UInt8])] {
    var changes: [(source: SourceText, formatted: [UInt8])] = []
    var diagnostics = Diagnostics()
    for (index, source) in sources.enumerated() {
      do throws(FormattingFault) {
        let formatted = try Formatter.format(source, file: index)
        if formatted != source.bytes { changes.append((source, formatted)) }
      } catch {
        guard case .faults(let faults) = error else { throw .fault(altering: source.name) }
        diagnostics.report(contentsOf: faults)
      }
    }
    guard !diagnostics.hasErrors else { throw CommandFailure(.faults(diagnostics, sources: sources)) }
    return changes
  }
}

extension CommandFailure {
  fileprivate static func fault(altering path: String) -> CommandFailure {
    CommandFailure(
      "laying out `\(shown(path))` would have changed what it says, so nothing is written",
      help: "this is a fault of comity, not of the file", exitCode: 3)
  }
}
