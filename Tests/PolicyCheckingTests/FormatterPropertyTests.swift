import Foundation
import PolicyLanguage
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Every policy file that comes with the program, and every policy block of the documentation.
private func texts() throws -> [String] {
  var texts: [String] = []
  let folder = try #require(
    FileManager.default.enumerator(at: root.appending(path: "Policies"), includingPropertiesForKeys: nil))
  for case let url as URL in folder where url.pathExtension == "policy" {
    texts.append(try String(contentsOf: url, encoding: .utf8))
  }
  #expect(texts.count >= 6)
  for page in ["Language.md", "Diagnostics.md"] {
    for block in try blocks(of: page) where block.tag.hasPrefix("policy") && reads(block.text) {
      texts.append(block.text)
    }
  }
  #expect(texts.count >= 25)
  return texts
}

private func source(_ text: String) -> SourceText { SourceText(name: "test.policy", bytes: Array(text.utf8)) }

private func reads(_ text: String) -> Bool {
  var diagnostics = Diagnostics()
  _ = Parser.parse(source(text), file: 0, into: &diagnostics)
  return !diagnostics.hasErrors
}

private func format(_ text: String) throws(FormattingFault) -> String {
  String(decoding: try Formatter.format(source(text)), as: UTF8.self)
}

/// The syntax of a file without its positions, as reflection shows it: an account of the meaning that shares nothing
/// with the formatter's own proof.
private func syntax(_ text: String) -> String {
  func outline(_ value: Any) -> String {
    if value is SourceRange { return "" }
    if let text = value as? String { return text.debugDescription }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return "\(value)" }
    let kind = mirror.displayStyle == .enum ? "\(value)".prefix { $0 != "(" } : ""
    return kind + "{" + mirror.children.map { "\($0.label ?? ""):\(outline($0.value))" }.joined(separator: ";") + "}"
  }
  var diagnostics = Diagnostics()
  let file = Parser.parse(source(text), file: 0, into: &diagnostics)
  #expect(diagnostics.all.isEmpty)
  return outline(file)
}

/// Each comment with the word that stands before it, and whether that is on the same line.
private func comments(_ text: String) -> [String] {
  var found: [String] = []
  var last: Substring = ""
  for line in text.replacing("\r", with: "").split(separator: "\n") {
    var isQuoted = false
    var end = line.endIndex
    for index in line.indices {
      if line[index] == "\"", index == line.startIndex || line[line.index(before: index)] != "\\" { isQuoted.toggle() }
      if line[index] == "#", !isQuoted {
        end = index
        break
      }
    }
    let words = line[..<end].split { $0 == " " || $0 == "\t" || $0 == "(" || $0 == ")" || $0 == "," }
    last = words.last ?? last
    guard end < line.endIndex else { continue }
    found.append("\(last) \(words.isEmpty ? "above" : "behind") \(line[end...].trimmingCharacters(in: .whitespaces))")
  }
  return found
}

/// What holds of every layout.
private func requireHouseLayout(_ formatted: String, of text: String, _ location: SourceLocation = #_sourceLocation)
  throws
{
  #expect(try format(formatted) == formatted, sourceLocation: location)
  #expect(syntax(formatted) == syntax(text), sourceLocation: location)
  #expect(comments(formatted) == comments(text), sourceLocation: location)
  #expect(formatted.hasSuffix("\n") && !formatted.hasSuffix("\n\n"), sourceLocation: location)
  #expect(!formatted.contains("\n\n\n") && !formatted.contains("\r"), sourceLocation: location)
  for line in formatted.split(separator: "\n") {
    let indent = line.prefix { $0 == " " }.count
    #expect(line.last != " " && indent % 2 == 0, "\(line)", sourceLocation: location)
    #expect(!isTooWide(line), "\(line)", sourceLocation: location)
  }
}

/// Whether a line is wider than it has to be, a comment behind it aside: it could be broken after a comma or a
/// conjunction outside quotes.
private func isTooWide(_ line: Substring) -> Bool {
  var words = ""
  var unquoted = ""
  var isQuoted = false
  for character in line {
    if character == "#", !isQuoted { break }
    if character == "\"" { isQuoted.toggle() }
    if !isQuoted { unquoted.append(character) }
    words.append(character)
  }
  words = words.trimmingCharacters(in: .init(charactersIn: " "))
  let width = words.count + line.prefix { $0 == " " }.count
  return width > 120 && [", ", " and ", " or "].contains { unquoted.dropLast(2).contains($0) }
}

@Suite struct FormatterPropertyTests {
  @Test func everyTextKeepsItsMeaningAndItsComments() throws {
    for text in try texts() { try requireHouseLayout(try format(text), of: text) }
  }

  /// A comment above and a comment behind every line, wherever a writer might indent it.
  @Test(arguments: [0, 1, 2, 5, 40]) func commentsAtEveryLineStayWhereTheyBelong(_ indent: Int) throws {
    for text in try texts() {
      var commented = ""
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().enumerated() {
        let own = line.prefix { $0 == " " }.count
        commented += String(repeating: " ", count: indent == 5 ? own : indent) + "#above \(number)   \n"
        commented += line + (line.contains("#") ? "\n" : " # behind \(number)\n")
      }
      commented += "  # at the end"
      try requireHouseLayout(try format(commented), of: commented)
    }
  }

  @Test func lineEndsTabsAndAMarkMakeNoDifference() throws {
    for text in try texts() {
      let plain = try format(text)
      #expect(try format("\u{FEFF}" + text.replacing("\n", with: "\r\n")) == plain)
      var tabbed = ""
      var isQuoted = false
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        tabbed += line.prefix { $0 == " " }
        let isComment = line.contains("#")
        for character in line.drop(while: { $0 == " " }) {
          if character == "\"" { isQuoted.toggle() }
          tabbed.append(character == " " && !isQuoted && !isComment ? "\t" : character)
        }
        tabbed += line.isEmpty ? "\n" : "\t\n"
      }
      #expect(try format(tabbed) == plain)
    }
  }

  /// However a writer breaks the lines, the meaning stays, and what fits on one line stands on one.
  @Test(arguments: 0..<4) func linesThatGoOnAreLaidOutHoweverTheyAreBroken(_ seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    for text in try texts() {
      let broken = joined(text).map { line in breaking(line, &random) }.joined()
      #expect(syntax(broken) == syntax(text))
      let formatted = try format(broken)
      try requireHouseLayout(formatted, of: broken)
      let fewest = try format(joined(text).joined(separator: "\n"))
      #expect(lines(fewest) <= lines(formatted))
    }
  }

  private func lines(_ text: String) -> Int { text.split(separator: "\n").count }

  /// The lines of a text without the breaks that its writer made.
  private func joined(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(separator: "\n") {
      let last = lines.last ?? ""
      if !last.contains("#"), last.hasSuffix(",") || last.hasSuffix(" and") || last.hasSuffix(" or") {
        lines[lines.count - 1] += " " + line.drop { $0 == " " }
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }

  /// A line with other breaks, at a third of the places where the language allows them.
  private func breaking(_ line: String, _ random: inout SplitMix) -> String {
    var broken = ""
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      let goesOn = broken.hasSuffix(",") || broken.hasSuffix(" and") || broken.hasSuffix(" or")
      let mayBreak = character == " " && goesOn && !isQuoted && !line.contains("#")
      if mayBreak, random.next(3) == 0 {
        broken += "\n" + String(repeating: " ", count: random.next(9))
      } else {
        broken.append(character)
      }
    }
    return broken + "\n"
  }

  @Test(arguments: [
    "event", "group", "role", "outcome", "fact", "sum", "term", "question", "calendar", "policy", "answer", "silence",
  ]) func whatTheGrammarMakesIsLaidOut(_ declaration: String) throws {
    var speaker = Speaker(rules: try GrammarReader.readReference(), seed: 2)
    var count = 0
    for _ in 0..<150 {
      let text = speaker.declaration(declaration)
      guard reads(text) else { continue }
      count += 1
      try requireHouseLayout(try format(text), of: text)
    }
    #expect(count >= 50)
  }
}
