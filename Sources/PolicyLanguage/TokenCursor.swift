/// Walks the tokens of one line.
struct TokenCursor {
  let tokens: [Token]
  var at: Int
  /// Where a message points when the line ends too early.
  let lineRange: SourceRange

  init(_ line: Line, from at: Int = 0) {
    tokens = line.tokens
    lineRange = line.range
    self.at = at
  }

  var isAtEnd: Bool { at >= tokens.count }
  var current: Token? { at < tokens.count ? tokens[at] : nil }
  var word: String? { current?.word }
  /// The place of the current token, or just behind the last.
  var range: SourceRange { current?.range ?? SourceRange(lineRange.end, lineRange.end + 1) }
  var previousRange: SourceRange { at > 0 && at <= tokens.count ? tokens[at - 1].range : range }

  func word(ahead count: Int) -> String? { at + count < tokens.count ? tokens[at + count].word : nil }
  func kind(ahead count: Int) -> Token.Kind? { at + count < tokens.count ? tokens[at + count].kind : nil }

  /// Whether a word stands so many tokens ahead.
  private func stands(_ wanted: String, _ ahead: Int) -> Bool {
    guard at + ahead < tokens.count, case .word(let word) = tokens[at + ahead].kind else { return false }
    return word.utf8.count == wanted.utf8.count && word == wanted
  }

  // One, two or three words come most often; without them in an array, nothing is allocated.

  /// Whether these words come next.
  func sees(_ word: String) -> Bool { stands(word, 0) }
  func sees(_ first: String, _ second: String) -> Bool { stands(first, 0) && stands(second, 1) }
  func sees(_ words: String...) -> Bool {
    for (offset, wanted) in words.enumerated() where !stands(wanted, offset) { return false }
    return true
  }

  /// Steps over these words if they come next.
  mutating func take(_ word: String) -> Bool {
    guard stands(word, 0) else { return false }
    at += 1
    return true
  }
  mutating func take(_ first: String, _ second: String) -> Bool {
    guard stands(first, 0), stands(second, 1) else { return false }
    at += 2
    return true
  }
  mutating func take(_ words: String...) -> Bool {
    for (offset, wanted) in words.enumerated() where !stands(wanted, offset) { return false }
    at += words.count
    return true
  }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard current?.kind == kind else { return false }
    at += 1
    return true
  }

  mutating func name() throws(ParseFault) -> Name {
    guard let token = current, let word = token.word else { throw fault("a name is expected") }
    at += 1
    return Name(word, token.range)
  }

  /// A name, with or without `the` before it.
  mutating func nameWithArticle() throws(ParseFault) -> Name {
    _ = take("the")
    return try name()
  }

  /// One or more names with `,`, `and` or `or` between them; `the` may stand before each.
  mutating func names() throws(ParseFault) -> [Name] {
    var names = [try nameWithArticle()]
    while !isAtEnd {
      let comma = take(.comma)
      let joined = take("and") || take("or")
      guard comma || joined else { break }
      names.append(try nameWithArticle())
    }
    return names
  }

  mutating func text() throws(ParseFault) -> String {
    guard case .text(let text)? = current?.kind else { throw fault("words in double quotes are expected") }
    at += 1
    return text
  }

  /// Where a document sends its reader, in words.
  mutating func pointer() throws(ParseFault) -> Name {
    let range = range
    let words = try text()
    guard words.utf8.contains(where: { $0 != 0x20 }) else {
      throw ParseFault(
        message: "the words say where the document sends its reader", range: range,
        help: "as in `points to \"the local resolution procedure\"`")
    }
    return Name(words, range)
  }

  mutating func number() throws(ParseFault) -> Int64 {
    guard let number = optionalNumber() else { throw fault("a number is expected") }
    return number
  }

  /// A number in figures or, up to twenty, in words.
  mutating func optionalNumber() -> Int64? {
    switch current?.kind {
    case .number(let number):
      at += 1
      return number
    case .word(let word):
      let length = word.utf8.count
      guard (3...9).contains(length),
        let index = Self.numberWords.firstIndex(where: { $0.utf8.count == length && $0 == word })
      else { return nil }
      at += 1
      return Int64(index + 1)
    default: return nil
    }
  }

  mutating func date() throws(ParseFault) -> Name {
    guard case .date(let date)? = current?.kind else {
      throw fault("a date is expected", help: "write it as `2026-01-06`")
    }
    let name = Name(date, range)
    at += 1
    return name
  }

  /// A section's number, or its heading in quotes.
  mutating func section() throws(ParseFault) -> Name {
    let range = range
    switch current?.kind {
    case .text(let heading):
      at += 1
      return Name(heading, range)
    case .number(let number):
      at += 1
      return Name("\(number)", range)
    default: throw fault("a section's number, or its heading in double quotes, is expected")
    }
  }

  mutating func expect(_ word: String) throws(ParseFault) {
    guard take(word) else { throw fault("`\(word)` is expected") }
  }

  func end() throws(ParseFault) {
    guard isAtEnd else { throw fault("the line says more than its rule has room for") }
  }

  func fault(_ message: String, help: String? = nil) -> ParseFault {
    ParseFault(message: isAtEnd ? message + ", but the line ends" : message, range: range, help: help)
  }

  private static let numberWords = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]
}

/// Why a line could not be understood; the line is left out and the rest still read.
struct ParseFault: Error {
  var code = DiagnosticCode.grammar
  let message: String
  let range: SourceRange
  var help: String?
}
