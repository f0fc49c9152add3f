import Foundation

/// A worked example of `Docs/Examples`: what was worked out by hand, the commands, and what they print.
struct ExamplePage {
  /// One command with what is expected of it.
  struct Run {
    /// The words after `comity`.
    let words: [String]
    /// The whole of standard output.
    let output: String
    let rows: [HandRow]
  }

  /// Why a page is no example.
  enum Fault: Error, Equatable {
    case noRows
    case noCommand
    case unfinishedBlock
    case unpaired(tables: Int, commands: Int, outputs: Int)
    case unknownColumn(String)
    case missingColumn(String)
    case cells(line: Int)
    /// A row that would agree with whatever its question gives.
    case emptyRow(line: Int)
  }

  let runs: [Run]

  /// Reads a page: its hand tables, its `sh` blocks and its `text` blocks, which belong together in their order.
  init(_ text: String) throws {
    var tables: [[HandRow]] = []
    var commands: [[String]] = []
    var outputs: [String] = []
    var block: (kind: Substring, lines: [Substring])?
    var columns: [HandRow.Column]?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let open = block {
        guard line == "```" else {
          block?.lines.append(line)
          continue
        }
        if open.kind == "sh" { commands.append(try Self.words(of: open.lines)) }
        if open.kind == "text" { outputs.append(open.lines.map { $0 + "\n" }.joined()) }
        block = nil
      } else if line.hasPrefix("```") {
        block = (line.dropFirst(3), [])
      } else if line.hasPrefix("| authority |") {
        columns = try HandRow.columns(Self.cells(of: line))
        tables.append([])
      } else if let known = columns, line.hasPrefix("|") {
        guard !line.hasPrefix("|-") else { continue }
        tables[tables.count - 1].append(try HandRow(Self.cells(of: line), under: known, line: number + 1))
      } else {
        columns = nil
      }
    }
    guard block == nil else { throw Fault.unfinishedBlock }
    guard tables.allSatisfy({ !$0.isEmpty }) else { throw Fault.noRows }
    guard !commands.isEmpty else { throw Fault.noCommand }
    guard tables.count == commands.count, outputs.count == commands.count else {
      throw Fault.unpaired(tables: tables.count, commands: commands.count, outputs: outputs.count)
    }
    runs = commands.indices.map { Run(words: commands[$0], output: outputs[$0], rows: tables[$0]) }
  }

  private static func words(of lines: [Substring]) throws -> [String] {
    let words = lines.joined(separator: " ").split(separator: " ").map(String.init)
    guard words.first == "comity", words.count > 1 else { throw Fault.noCommand }
    return Array(words.dropFirst())
  }

  private static func cells(of line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
