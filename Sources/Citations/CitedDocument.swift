/// A document in which citations are looked up.
///
/// Built in one pass and a sort. A look-up reads the places of the citation's first word; one of words that are nowhere
/// reads all words once, for the nearest passage.
public struct CitedDocument: Sendable {
  let source: [UInt8]
  let text: FoldedText
  private let outline: Outline
  private let index: WordIndex
  private let nearest: NearestPassages
  /// Signs of sections that were asked for before.
  private var sections: [String: [Range<Int>]] = [:]

  /// - Parameters:
  ///   - bytes: The document as plain text, UTF-8; anything else in it is replaced. At most 2 GiB.
  ///   - sections: All sections that citations name: a line that one names is a heading however it looks.
  public init(_ bytes: [UInt8], sections: [String]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let repaired = String(decoding: bytes.starts(with: mark) ? bytes[3...] : bytes[...], as: UTF8.self)
    source = Array(repaired.utf8)
    text = FoldedText(repaired, divides: true)
    outline = Outline(
      source, asked: Set(sections.filter { !SectionNumber.isNumber($0.utf8) }.map { Heading.folded($0.utf8) }))
    index = WordIndex(text)
    nearest = NearestPassages(text)
  }

  /// Looks up words that a citation quotes from a section.
  ///
  /// White space, line ends, capitals, emphasis, and the forms of quotation marks and dashes make no difference; all
  /// else does. Words begin and end where words of the document do, and numbers where numbers do.
  ///
  /// - Parameters:
  ///   - words: As quoted. Without a letter or a figure among them they are nowhere.
  ///   - section: A number, or a heading.
  public mutating func find(_ words: String, in section: String) -> Finding {
    let ranges = signs(of: section)
    let byNumber = SectionNumber.isNumber(section.utf8)
    let quoted = FoldedText(words, divides: false)
    var inside = Places()
    var outside = Places()
    for sign in places(of: quoted) {
      if Self.contain(ranges, sign) { inside.add(sign) } else { outside.add(sign) }
    }
    let found = inside.count > 0 ? inside : outside
    let result: Finding.Result =
      inside.count == 1 ? .found : inside.count > 1 ? .repeated : outside.count > 0 ? .moved : .missing
    return Finding(
      result: result, hasSection: !ranges.isEmpty, places: found.signs.map { place($0, byNumber) },
      count: found.count, nearest: result == .missing ? passage(quoted, ranges, byNumber) : nil)
  }

  /// The first of some places, and how many there are.
  private struct Places {
    var signs: [Int] = []
    var count = 0

    mutating func add(_ sign: Int) {
      if count < Finding.mostPlaces { signs.append(sign) }
      count += 1
    }
  }

  private func places(of quoted: FoldedText) -> [Int] {
    guard let first = quoted.words.first else { return [] }
    let start = Int(first.sign)
    let word = quoted.signs[start...].prefix { Sign.isOfWord($0) }
    let match = Match(text.signs, quoted.signs)
    return index.places(of: word).filter { match.holds(at: $0, leading: start) }
  }

  private func place(_ sign: Int, _ byNumber: Bool) -> CitedPlace {
    let line = text.line(of: sign)
    return CitedPlace(line: line, section: outline.section(at: line, byNumber: byNumber))
  }

  private mutating func signs(of section: String) -> [Range<Int>] {
    if let known = sections[section] { return known }
    let ranges = outline.lines(of: section).map { lines in
      let starts = text.lineStarts
      let end = lines.upperBound - 1 < starts.count ? starts[lines.upperBound - 1] : text.signs.count
      return starts[lines.lowerBound - 1]..<end
    }
    sections[section] = ranges
    return ranges
  }

  private static func contain(_ ranges: [Range<Int>], _ sign: Int) -> Bool {
    let before = ranges.partition { $0.lowerBound > sign }
    return before > 0 && sign < ranges[before - 1].upperBound
  }

  private func passage(_ quoted: FoldedText, _ ranges: [Range<Int>], _ byNumber: Bool) -> NearestPassage? {
    guard let found = nearest.find(quoted, preferred: { Self.contain(ranges, $0) }) else { return nil }
    let first = text.words[found.words.lowerBound]
    return NearestPassage(
      place: place(Int(first.sign), byNumber), text: Excerpt.text(of: found.words, in: text, source),
      shared: found.shared, of: found.of)
  }
}

/// Whether quoted signs stand at a place of a text.
struct Match {
  private let text: [UInt32]
  private let quoted: [UInt32]

  init(_ text: [UInt32], _ quoted: [UInt32]) {
    self.text = text
    self.quoted = quoted
  }

  /// - Parameters:
  ///   - sign: Where the first word of what is quoted would stand.
  ///   - leading: How many quoted signs stand before that word.
  func holds(at sign: Int, leading: Int) -> Bool {
    guard leading <= sign, text[(sign - leading)..<sign].elementsEqual(quoted[..<leading]) else { return false }
    guard let end = end(from: sign, leading) else { return false }
    return begins(at: sign - leading) && ends(at: end)
  }

  /// Behind the last sign, where all are alike.
  private func end(from sign: Int, _ leading: Int) -> Int? {
    var at = sign
    var next = leading
    while next < quoted.count {
      guard at < text.count else { return nil }
      if text[at] == FoldedText.division {
        // The hyphen is quoted, with or without a space behind it, or was there for the line's end alone.
        if quoted[next] == Sign.hyphenMinus {
          next += 1
          if next < quoted.count, quoted[next] == Sign.blank { next += 1 }
        }
      } else if text[at] == quoted[next] {
        next += 1
      } else {
        return nil
      }
      at += 1
    }
    return at
  }

  /// A number is not the end of another: `5` does not stand in `2.5`.
  private func begins(at sign: Int) -> Bool {
    guard let first = quoted.first, Sign.isDigit(first), sign >= 2 else { return true }
    return !(Self.joins(text[sign - 1]) && Sign.isDigit(text[sign - 2]))
  }

  private func ends(at sign: Int) -> Bool {
    guard let last = quoted.last, Sign.isOfWord(last), sign < text.count else { return true }
    if Sign.isOfWord(text[sign]) { return false }
    guard Sign.isDigit(last), sign + 1 < text.count else { return true }
    return !(Self.joins(text[sign]) && Sign.isDigit(text[sign + 1]))
  }

  private static func joins(_ sign: UInt32) -> Bool { sign == 0x2E || sign == 0x2C }
}
