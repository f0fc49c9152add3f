import Foundation
import PolicyLanguage
import Testing

/// The grammar of the reference, read from its page, makes sentences; the parser must read every one of them.
///
/// Sentences keep to what the text of the page says beside the grammar: acts in quotes, no word of the language as a
/// name, conditions and limits not too deep.
indirect enum Rule {
  case word(String)
  case named(String)
  case sequence([Rule])
  case choice([Rule])
  case optional(Rule)
  case repeated(Rule)
  case under(Rule)
}

struct GrammarReader {
  private var tokens: [String] = []
  private var at = 0

  static func read(_ text: String) -> [String: Rule] {
    var reader = GrammarReader()
    var current = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        current.append(character)
        if isQuoted {
          reader.tokens.append(current)
          current = ""
        }
        isQuoted.toggle()
      } else if isQuoted || character.isLetter || character == "-" {
        current.append(character)
      } else {
        if !current.isEmpty { reader.tokens.append(current) }
        current = ""
        if !character.isWhitespace { reader.tokens.append(String(character)) }
      }
    }
    var rules: [String: Rule] = [:]
    while reader.at < reader.tokens.count {
      let name = reader.tokens[reader.at]
      reader.at += 2
      rules[name] = reader.choice()
      reader.at += 1
    }
    return rules
  }

  /// The grammar of `Docs/Language.md`.
  static func readReference() throws -> [String: Rule] {
    let page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Docs/Language.md"), encoding: .utf8)
    let fence = try #require(page.range(of: "```ebnf\n"))
    let end = try #require(page.range(of: "```", range: fence.upperBound..<page.endIndex))
    return read(String(page[fence.upperBound..<end.lowerBound]))
  }

  private mutating func choice() -> Rule {
    var parts = [sequence()]
    while at < tokens.count, tokens[at] == "|" {
      at += 1
      parts.append(sequence())
    }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() -> Rule {
    var parts: [Rule] = []
    while at < tokens.count, !["|", ")", "]", "}", ";"].contains(tokens[at]) { parts.append(item()) }
    return .sequence(parts)
  }

  private mutating func item() -> Rule {
    let token = tokens[at]
    at += 1
    switch token {
    case "(": return bracketed { $0 }
    case "[": return bracketed { .optional($0) }
    case "{": return bracketed { .repeated($0) }
    case "under":
      at += 1
      return bracketed { .under($0) }
    case _ where token.hasPrefix("\""): return .word(String(token.dropFirst().dropLast()))
    default: return .named(token)
    }
  }

  private mutating func bracketed(_ make: (Rule) -> Rule) -> Rule {
    let inner = choice()
    at += 1
    return make(inner)
  }
}

struct Speaker {
  let rules: [String: Rule]
  var random: SplitMix
  private var text = ""
  private var indent = 0
  private var depth = 0

  init(rules: [String: Rule], seed: Int) {
    self.rules = rules
    random = SplitMix(state: UInt64(seed))
  }

  mutating func declaration(_ name: String) -> String {
    text = ""
    say(.named(name))
    return text + "\n"
  }

  private mutating func say(_ rule: Rule) {
    depth += 1
    defer { depth -= 1 }
    switch rule {
    case .word(let word): put(word)
    case .named(let name): named(name)
    case .sequence(let parts): for part in parts { say(part) }
    case .choice(let parts): say(depth > 45 ? shortest(parts) : parts[random.next(parts.count)])
    case .optional(let inner): if depth < 45, random.next(2) == 0 { say(inner) }
    case .repeated(let inner):
      guard depth < 45 else { return }
      for _ in 0..<random.next(3) { say(inner) }
    case .under(let inner):
      indent += 2
      for _ in 0..<(1 + random.next(depth > 40 ? 1 : 3)) {
        text += "\n" + String(repeating: " ", count: indent)
        say(inner)
      }
      indent -= 2
    }
  }

  /// The way on that comes to its end soonest, where a sentence has grown deep.
  private func shortest(_ parts: [Rule]) -> Rule { parts.min { size($0, 8) < size($1, 8) } ?? parts[0] }

  private func size(_ rule: Rule, _ left: Int) -> Int {
    guard left > 0 else { return 1_000 }
    switch rule {
    case .word: return 1
    case .named(let name): return rules[name].map { size($0, left - 1) } ?? 1
    case .sequence(let parts): return parts.reduce(0) { $0 + size($1, left) }
    case .choice(let parts): return parts.map { size($0, left) }.min() ?? 0
    case .optional, .repeated: return 0
    case .under(let inner): return 1 + size(inner, left)
    }
  }

  private mutating func named(_ name: String) {
    switch name {
    case "NAME": put(["alpha", "beta-2", "gamma's", "delta"][random.next(4)])
    case "TEXT", "act": put("\"in words\"")
    case "NUMBER": put("\(1 + random.next(40))")
    case "ORDINAL": put(["1st", "2nd", "24th"][random.next(3)])
    case "DATE": put("2026-01-06")
    case "TIME": put("09:30")
    case "THE": if random.next(2) == 0 { put("the") }
    default: if let rule = rules[name] { say(rule) } else { Issue.record("the grammar does not say what \(name) is") }
    }
  }

  private mutating func put(_ word: String) {
    if let last = text.last, last != " ", last != "\n", last != "(", word != ",", word != ")" { text += " " }
    text += word
  }
}

@Suite struct GrammarTests {
  /// What the page says in words and the grammar does not: a line that stands once, depths, and no more.
  private static let beside: Set<String> = ["duplicate", "depth"]

  @Test(arguments: [
    "event", "group", "role", "outcome", "fact", "sum", "term", "question", "calendar", "policy", "answer", "silence",
    "scenario",
  ]) func theParserReadsWhatTheGrammarMakes(_ declaration: String) throws {
    var speaker = Speaker(rules: try GrammarReader.readReference(), seed: 1)
    for _ in 0..<150 {
      let text = speaker.declaration(declaration)
      let source = SourceText(name: "made", bytes: Array(text.utf8))
      var diagnostics = Diagnostics()
      _ = Parser.parse(source, file: 0, into: &diagnostics)
      let faults = diagnostics.all.filter {
        !Self.beside.contains($0.code.description) && $0.message != "a limit is moved once"
      }
      guard faults.isEmpty else {
        Issue.record("\(text)\n\(DiagnosticRenderer.text(diagnostics, sources: [source]))")
        return
      }
    }
  }
}
