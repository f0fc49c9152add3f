/// A line of a document under which a section stands.
struct Heading: Sendable {
  /// From 1.
  let line: Int
  /// `4` or `4.2`; nil where the heading bears none.
  let number: String?
  /// As printed, without marks and number.
  let title: String
  /// The heading folded, and the same without its number: a citation may give either.
  let keys: [[UInt32]]
  /// 1 to 6 as `#` to `######` have it; 7 for a line that is bold, or begins with `Chapter` and a number; 8 for a line
  /// that merely stands alone. A heading ends the sections of those with the same level or a higher one.
  let level: Int
  /// Whether it is no heading by its looks, and one only because a citation names it.
  let isPlain: Bool

  /// Reads a line as a heading, where it looks like one or is asked for.
  ///
  /// - Parameters:
  ///   - text: The bytes of the line.
  ///   - isAlone: Whether the lines before and behind it are empty.
  ///   - isAsked: Whether these folded words are a heading that a citation names.
  init?(_ text: ArraySlice<UInt8>, line: Int, isAlone: Bool, isAsked: ([UInt32]) -> Bool) {
    let bare = Line.trimmed(text)
    let (behindHashes, hashes) = Self.withoutHashes(bare)
    let words = Line.trimmed(behindHashes, also: Self.marks)
    guard !words.isEmpty, words.count <= Self.longest else { return nil }
    let numbered = SectionNumber.leading(words)
    let title = numbered.map { Line.trimmed($0.rest, also: Self.marks) } ?? words
    var keys = [Self.folded(words)]
    if numbered != nil, !title.isEmpty { keys.append(Self.folded(title)) }
    if hashes > 0 {
      level = hashes
    } else if Self.isBold(bare) || numbered?.isNamed == true {
      level = 7
    } else if isAlone && Self.standsAsTitle(bare) || keys.contains(where: isAsked) {
      level = 8
    } else {
      return nil
    }
    self.line = line
    number = numbered?.number
    self.title = String(decoding: title.isEmpty ? words : title, as: UTF8.self)
    self.keys = keys
    isPlain = level == 8
  }

  /// Bytes of the longest line that is taken for a heading.
  private static let longest = 200
  /// What may stand around the words of a heading: emphasis and a colon.
  private static let marks = Array("*_:".utf8)

  /// The folded words of a heading.
  static func folded(_ words: some Collection<UInt8>) -> [UInt32] {
    FoldedText.signs(of: String(decoding: words, as: UTF8.self))
  }

  private static func isBold(_ line: ArraySlice<UInt8>) -> Bool {
    let star = UInt8(ascii: "*")
    return line.count > 4 && line.prefix(2).elementsEqual([star, star]) && line.suffix(2).elementsEqual([star, star])
  }

  /// Whether a line begins as a title does and does not end as a sentence does.
  private static func standsAsTitle(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, let last = line.last else { return false }
    let begins = first &- 48 < 10 || first &- 65 < 26 || first == 0xC3
    return begins && !".,;:-".utf8.contains(last)
  }

  private static func withoutHashes(_ line: ArraySlice<UInt8>) -> (rest: ArraySlice<UInt8>, count: Int) {
    let hash = UInt8(ascii: "#")
    let rest = line.drop { $0 == hash }
    let count = line.count - rest.count
    guard 1...6 ~= count, rest.first.map({ Line.isSpace($0) }) ?? false else { return (line, 0) }
    return (Line.trimmed(rest, also: [hash]), count)
  }
}

/// The lines of a text.
enum Line {
  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// Without white space, and these bytes, at either end.
  static func trimmed(_ line: ArraySlice<UInt8>, also marks: [UInt8] = []) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, isSpace(first) || marks.contains(first) { line.removeFirst() }
    while let last = line.last, isSpace(last) || marks.contains(last) { line.removeLast() }
    return line
  }

  /// The lines as ``FoldedText`` counts them: ended by a line feed, a carriage return, or both.
  static func all(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices {
      let isReturn = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] != 10
      guard bytes[index] == 10 || isReturn else { continue }
      lines.append(bytes[start..<index])
      start = index + 1
    }
    return lines + [bytes[start...]]
  }
}
