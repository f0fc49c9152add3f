import Foundation

/// A page that a reader follows from its first line to its last: files to write, commands, and what they print.
struct Walkthrough {
  enum Step: Equatable {
    /// An answer, a silence or the lines of a header, which stand in the policy file from then on.
    case policy(String)
    /// Lines that the policy file holds by then.
    case shown(String)
    /// Added to the file of scenarios.
    case scenario(String)
    /// The words after `comity`, and all that the command prints.
    case command([String], output: String)
  }

  enum Fault: Error, Equatable {
    case unfinishedBlock
    case notACommand(String)
    case commandWithoutOutput
    case outputWithoutCommand
    case unknownBlock(String)
    /// An answer to a question that the policy does not mention.
    case nothingToReplace(String)
  }

  let steps: [Step]

  init(_ page: String) throws {
    var steps: [Step] = []
    var open: (kind: String, lines: [Substring])?
    var command: [String]?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let block = open else {
        if line.hasPrefix("```") { open = (String(line.dropFirst(3)), []) }
        continue
      }
      guard line == "```" else {
        open?.lines.append(line)
        continue
      }
      open = nil
      let text = block.lines.map { $0 + "\n" }.joined()
      guard (command == nil) == (block.kind != "text") else {
        throw command == nil ? Fault.outputWithoutCommand : .commandWithoutOutput
      }
      switch block.kind {
      case "policy": steps.append(.policy(text))
      case "policy shown": steps.append(.shown(text))
      case "scenario": steps.append(.scenario(text))
      case "sh": command = try Self.words(of: text)
      case "text":
        steps.append(.command(command ?? [], output: text))
        command = nil
      default: throw Fault.unknownBlock(block.kind)
      }
    }
    guard open == nil else { throw Fault.unfinishedBlock }
    guard command == nil else { throw Fault.commandWithoutOutput }
    self.steps = steps
  }

  /// As a shell takes a line apart: at spaces that are not between quotation marks; one line that ends in `\` goes on.
  private static func words(of text: String) throws -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text.replacing("\\\n", with: " ") {
      if character == "\"" {
        isQuoted.toggle()
      } else if character.isWhitespace && !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    guard words.first == "comity", !isQuoted else { throw Fault.notACommand(text) }
    return Array(words.dropFirst())
  }

  /// The page with other outputs in place of its own, in their order.
  static func page(_ page: String, printing outputs: [String]) -> String {
    var rest = outputs[...]
    var isOutput = false
    var lines: [String] = []
    for line in page.components(separatedBy: "\n") {
      if line == "```" { isOutput = false }
      if !isOutput { lines.append(line) }
      if line == "```text", let output = rest.popFirst() {
        isOutput = true
        lines += output.components(separatedBy: "\n").dropLast()
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The policy with a declaration in place of the one on the same question, whether that waits or is answered.
  static func policy(_ text: String, with declaration: String) throws -> String {
    let question = declaration.split(separator: "\n")[0].split(separator: " ").last.map(String.init) ?? ""
    let heads = ["waiting on", "answer", "silent on"].map { "\($0) \(question)" }
    var lines = text.components(separatedBy: "\n")
    guard let first = lines.firstIndex(where: { heads.contains($0) }) else { throw Fault.nothingToReplace(question) }
    var end = first + 1
    while lines[end].hasPrefix(" ") { end += 1 }
    lines.replaceSubrange(first..<end, with: declaration.split(separator: "\n").map(String.init))
    return lines.joined(separator: "\n")
  }
}
