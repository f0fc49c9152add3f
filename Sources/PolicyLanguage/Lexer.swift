/// Turns bytes into the lines of a policy file; a line that ends in a comma, `and` or `or` goes on in the next.
///
/// Linear in the size of the file. Every fault is reported and the rest of the file still read.
package struct Lexer {
  /// Tokens a logical line may have: a bound on the work of everything behind the lexer.
  static let maximumTokens = 2_000

  private let bytes: [UInt8]
  private let source: SourceText
  private let file: Int
  private var at = 0
  private var sawTab = false
  private(set) var diagnostics = Diagnostics()

  /// How many tokens a file has; for measuring.
  package static func tokenCount(_ source: SourceText) -> Int {
    var lexer = Lexer(source, file: 0)
    return lexer.lines().reduce(0) { $0 + $1.tokens.count }
  }

  init(_ source: SourceText, file: Int) {
    self.source = source
    self.bytes = source.bytes
    self.file = file
  }

  /// The logical lines in order, each without its children.
  mutating func lines() -> [Line] {
    guard bytes.count <= SourceText.maximumSize else {
      report(.size, "a policy file has at most 16 MiB", SourceRange(0, 0))
      return []
    }
    if source.hasMark { at = 3 }
    if let bad = Utf8.firstFault(in: bytes) {
      report(.encoding, "a policy file is UTF-8 text", SourceRange(bad, bad + 1), help: "save the file as UTF-8")
      return []
    }
    return logicalLines()
  }

  private mutating func logicalLines() -> [Line] {
    var lines: [Line] = []
    // About as many as a file of such a size has; a few more or less cost little.
    lines.reserveCapacity(bytes.count / 48 + 8)
    var pending: [Token] = []
    var indent = 0
    while at < bytes.count {
      let before = pending.count
      if before == 0 { pending.reserveCapacity(12) }
      let lineIndent = physicalLine(into: &pending)
      if pending.count == before { continue }
      if before == 0 { indent = lineIndent }
      if pending.count > Self.maximumTokens {
        report(.size, "a line has at most 2000 words", pending[0].range)
        pending = []
        continue
      }
      if goesOn(pending) { continue }
      lines.append(line(pending, indent))
      pending = []
    }
    if !pending.isEmpty { lines.append(line(pending, indent)) }
    return lines
  }

  private func line(_ tokens: [Token], _ indent: Int) -> Line {
    Line(tokens: tokens, indent: indent, range: tokens[0].range.through(tokens[tokens.count - 1].range), children: [])
  }

  private func goesOn(_ tokens: [Token]) -> Bool {
    switch tokens[tokens.count - 1].kind {
    case .comma: true
    case .word(let word): tokens.count > 1 && word.utf8.count <= 3 && (word == "and" || word == "or")
    default: false
    }
  }

  /// Adds the tokens of a line of the file to those before it and gives its indentation.
  private mutating func physicalLine(into tokens: inout [Token]) -> Int {
    let start = at
    while at < bytes.count, bytes[at] == Ascii.space || bytes[at] == Ascii.tab {
      if bytes[at] == Ascii.tab { tab() }
      at += 1
    }
    let indent = at - start
    let most = tokens.count + Self.maximumTokens
    while at < bytes.count, bytes[at] != Ascii.newline {
      if bytes[at] == Ascii.space {
        at += 1
      } else if let token = token(), tokens.count <= most {
        tokens.append(token)
      }
    }
    if at < bytes.count { at += 1 }
    return indent
  }

  /// Said once a file: who indents with tabs does so on every line.
  private mutating func tab() {
    guard !sawTab else { return }
    sawTab = true
    report(
      .layout, "lines are indented with spaces", SourceRange(at, at + 1),
      help: "replace this tab, and every other, by spaces")
  }

  private mutating func token() -> Token? {
    let byte = bytes[at]
    switch byte {
    case Ascii.space, Ascii.carriageReturn, Ascii.tab:
      at += 1
      return nil
    case Ascii.hash:
      while at < bytes.count, bytes[at] != Ascii.newline { at += 1 }
      return nil
    case UInt8(ascii: ","): return mark(.comma)
    case UInt8(ascii: ":"): return mark(.colon)
    case UInt8(ascii: ";"): return mark(.semicolon)
    case UInt8(ascii: "("): return mark(.open)
    case UInt8(ascii: ")"): return mark(.close)
    case Ascii.quote: return text()
    case _ where Ascii.isDigit(byte): return number()
    case _ where Ascii.isLetter(byte): return word()
    case _ where Quotation.length(bytes, at) > 0: return curlyText()
    default:
      strayCharacter()
      return nil
    }
  }

  /// A character that no rule knows, or a row of the same.
  private mutating func strayCharacter() {
    let start = at
    let character = characterEnd(at)
    let first = bytes[start..<character]
    at = character
    while at < bytes.count, bytes[at...].starts(with: first) { at += first.count }
    let range = SourceRange(start, at)
    if first.elementsEqual([0xC2, 0xA0]) {
      return report(.text, "a no-break space has no meaning here", range, help: "replace it by a space")
    }
    let isControl = bytes[start] < 0x20 || bytes[start] == 0x7F
    let shown = isControl ? "a control character" : "`\(source.text(SourceRange(start, character)))`"
    report(.text, "\(shown) has no meaning here", range, help: "put words for people in double quotes")
  }

  private func characterEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Words between curly quotation marks, as word processors set them: reported, and read as they are meant.
  private mutating func curlyText() -> Token {
    let start = at
    at += 3
    let content = at
    while at < bytes.count, bytes[at] != Ascii.newline, bytes[at] != Ascii.quote, Quotation.length(bytes, at) == 0 {
      at += 1
    }
    let text = source.text(SourceRange(content, at))
    if at < bytes.count, bytes[at] != Ascii.newline { at += max(Quotation.length(bytes, at), 1) }
    let range = SourceRange(start, at)
    report(.text, "quotation marks are straight", range, help: "write `\"` before and after the words")
    return Token(.text(text), range)
  }

  private mutating func mark(_ kind: Token.Kind) -> Token {
    at += 1
    return Token(kind, SourceRange(at - 1, at))
  }

  private mutating func word() -> Token {
    let start = at
    while at < bytes.count, isWordByte(bytes[at]) { at += 1 }
    return Token(.word(String(decoding: bytes[start..<at], as: UTF8.self)), SourceRange(start, at))
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == Ascii.hyphen || byte == UInt8(ascii: "'")
  }

  private mutating func number() -> Token {
    let start = at
    while at < bytes.count, isWordByte(bytes[at]) { at += 1 }
    if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "."), Ascii.isDigit(bytes[at + 1]) { return dotted(from: start) }
    let range = SourceRange(start, at)
    let digits = bytes[start..<at].prefix { Ascii.isDigit($0) }
    if digits.count == range.end - range.start { return Token(.number(value(digits, range)), range) }
    if digits.count == 4, range.end - range.start == 10, bytes[start + 4] == Ascii.hyphen {
      return Token(.date(source.text(range)), range)
    }
    let ending = source.text(SourceRange(start + digits.count, at))
    if ending == "st" || ending == "nd" || ending == "rd" || ending == "th" {
      return Token(.ordinal(value(digits, range)), range)
    }
    report(
      .number,
      "`\(source.text(range))` is neither a number, an ordinal such as `24th`, nor a date such as `2026-01-06`",
      range)
    return Token(.number(standIn(digits)), range)
  }

  /// `2.1` is no number here; it is most often meant as a section.
  private mutating func dotted(from start: Int) -> Token {
    while at < bytes.count, isWordByte(bytes[at]) || bytes[at] == UInt8(ascii: ".") { at += 1 }
    let range = SourceRange(start, at)
    report(
      .number, "`\(source.text(range))` is not a whole number", range,
      help: "a section's number with a point stands in double quotes")
    return Token(.number(standIn(bytes[start..<at].prefix { Ascii.isDigit($0) })), range)
  }

  /// What most likely was meant, after a report: the rest of the line is still read, and nothing said of this number.
  private func standIn(_ digits: ArraySlice<UInt8>) -> Int64 {
    digits.prefix(9).reduce(Int64(0)) { $0 * 10 + Int64($1 - 48) }
  }

  /// What the digits say.
  private mutating func value(_ digits: ArraySlice<UInt8>, _ range: SourceRange) -> Int64 {
    guard digits.count <= 9 else {
      report(.number, "a number has at most nine digits", range)
      return standIn(digits)
    }
    return standIn(digits)
  }

  private mutating func text() -> Token {
    let start = at
    at += 1
    while at < bytes.count, isPlain(bytes[at]) { at += 1 }
    if at < bytes.count, bytes[at] == Ascii.quote {
      at += 1
      return Token(.text(String(decoding: bytes[(start + 1)..<(at - 1)], as: UTF8.self)), SourceRange(start, at))
    }
    return unevenText(from: start)
  }

  /// Whether a byte stands for itself inside quoted words.
  private func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != Ascii.quote && byte != Ascii.backslash && byte != 0x7F
  }

  /// Quoted words with a backslash, a character that has no place in them, or no end.
  private mutating func unevenText(from start: Int) -> Token {
    var content = Array(bytes[(start + 1)..<at])
    while at < bytes.count, bytes[at] != Ascii.newline {
      let byte = bytes[at]
      if byte == Ascii.quote {
        at += 1
        return Token(.text(String(decoding: content, as: UTF8.self)), SourceRange(start, at))
      }
      if byte == Ascii.backslash, at + 1 < bytes.count, bytes[at + 1] == Ascii.quote || bytes[at + 1] == byte {
        at += 1
      } else if byte < 0x20 && byte != Ascii.carriageReturn || byte == 0x7F {
        report(.text, "quoted words hold no control characters", SourceRange(at, at + 1))
      }
      if bytes[at] != Ascii.carriageReturn { content.append(bytes[at]) }
      at += 1
    }
    report(
      .text, "quoted words end on the line where they begin", SourceRange(start, at), help: "close them with a `\"`")
    return Token(.text(String(decoding: content, as: UTF8.self)), SourceRange(start, at))
  }

  private mutating func report(
    _ code: DiagnosticCode, _ message: String, _ range: SourceRange, help: String? = nil
  ) {
    diagnostics.report(Diagnostic(code, message, file: file, range: range, help: help))
  }
}

/// Curly double quotation marks.
private enum Quotation {
  /// The bytes of the mark that stands at an offset, or 0.
  static func length(_ bytes: [UInt8], _ at: Int) -> Int {
    guard at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80 else { return 0 }
    return (0x9C...0x9F).contains(bytes[at + 2]) ? 3 : 0
  }
}

/// Strict UTF-8, as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF.
package enum Utf8 {
  /// The offset of the first byte that is not UTF-8, or nil.
  package static func firstFault(in bytes: [UInt8]) -> Int? {
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
      guard length > 0, at + length <= bytes.count, isSequence(bytes, at, length) else { return at }
      at += length
    }
    return nil
  }

  private static func isSequence(_ bytes: [UInt8], _ at: Int, _ length: Int) -> Bool {
    for offset in 1..<length where bytes[at + offset] & 0xC0 != 0x80 { return false }
    return switch bytes[at] {
    case 0xE0: bytes[at + 1] >= 0xA0
    case 0xED: bytes[at + 1] < 0xA0
    case 0xF0: bytes[at + 1] >= 0x90
    case 0xF4: bytes[at + 1] < 0x90
    default: true
    }
  }
}
