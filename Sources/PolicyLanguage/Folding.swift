/// Where one line of a policy file is broken into several, so that none is wider than the house allows.
///
/// A line that fits is not broken. One that does not keeps the breaks of its writer, and whatever is still too wide
/// is broken after a comma, `and` or `or`: outside parentheses rather than inside, and as late as it goes.
struct Folding {
  /// Characters of the widest line.
  static let widest = 120

  private let entry: Manuscript.Entry
  private let indent: Int
  /// For each token, where it would begin and end if all stood on one line, in characters, without indentation.
  private let places: [Range<Int>]
  /// For each token, the parentheses that are open behind it.
  private let depths: [Int]

  init(_ entry: Manuscript.Entry, _ bytes: [UInt8]) {
    self.entry = entry
    indent = 2 * entry.depth
    let tokens = entry.line.tokens
    var places: [Range<Int>] = []
    var depths: [Int] = []
    var depth = 0
    var end = 0
    for (index, token) in tokens.enumerated() {
      let start = end + (index > 0 && Self.takesSpace(entry, before: index) ? 1 : 0)
      end = start + TokenText.width(token, bytes)
      places.append(start..<end)
      if token.kind == .open { depth += 1 } else if token.kind == .close { depth -= 1 }
      depths.append(depth)
    }
    self.places = places
    self.depths = depths
  }

  /// The tokens of each line of the file, by index.
  func pieces() -> [Range<Int>] {
    let count = places.count
    let hasRemarks = entry.gaps.dropFirst().contains { !$0.remarks.isEmpty }
    if !hasRemarks, fits(0..<count) { return [0..<count] }
    var pieces: [Range<Int>] = []
    var start = 0
    for index in 0..<count where index == count - 1 || entry.gaps[index + 1].breaksLine {
      split(start..<(index + 1), into: &pieces)
      start = index + 1
    }
    return pieces
  }

  /// The spaces before a piece that begins with a token: its line's own, and for a continuation two more, and two for
  /// each parenthesis that it stands in.
  func indent(at token: Int) -> Int { token == 0 ? indent : indent + 2 + 2 * max(depths[token - 1], 0) }

  private func split(_ piece: Range<Int>, into pieces: inout [Range<Int>]) {
    var rest = piece
    while !fits(rest), let end = cut(rest) {
      pieces.append(rest.lowerBound..<end)
      rest = end..<rest.upperBound
    }
    pieces.append(rest)
  }

  private func fits(_ piece: Range<Int>) -> Bool { width(piece) <= Self.widest }

  private func width(_ piece: Range<Int>) -> Int {
    indent(at: piece.lowerBound) + places[piece.upperBound - 1].upperBound - places[piece.lowerBound].lowerBound
  }

  /// Where a piece that is too wide is best broken: behind this many tokens; nil where it cannot be.
  private func cut(_ piece: Range<Int>) -> Int? {
    var best: (end: Int, rank: Int)?
    for end in (piece.lowerBound + 1)..<piece.upperBound where allowsBreak(before: end) {
      guard fits(piece.lowerBound..<end) else { return best?.end ?? end }
      let rank = rank(before: end)
      if rank <= best?.rank ?? rank { best = (end, rank) }
    }
    return best?.end
  }

  /// The rule of the lexer: what goes on in the next line.
  private func allowsBreak(before token: Int) -> Bool {
    switch entry.line.tokens[token - 1].kind {
    case .comma: true
    case .word(let word): token > 1 && (word == "and" || word == "or")
    default: false
    }
  }

  /// How well a break reads, the lower the better: what stands in one parenthesis stays together, and so does a
  /// phrase such as `10 or over`.
  private func rank(before token: Int) -> Int {
    let tokens = entry.line.tokens
    let depth = max(depths[token - 1], 0)
    guard tokens[token - 1].kind != .comma, let next = tokens[token].word else { return depth }
    return Self.closelyJoined.contains(next) ? 1_000 + depth : depth
  }

  private static let closelyJoined = ["over", "later", "no", "held", "where"]

  /// Whether a space stands before a token that is not the first of its line.
  static func takesSpace(_ entry: Manuscript.Entry, before index: Int) -> Bool {
    switch (entry.line.tokens[index - 1].kind, entry.line.tokens[index].kind) {
    case (_, .comma), (_, .close), (.open, _): false
    // The language gives these no meaning yet: what may one day be a time of day is left as it is.
    case (.colon, _), (_, .colon), (.semicolon, _), (_, .semicolon): !entry.gaps[index].isEmpty
    default: true
    }
  }
}

/// A token as it is written out.
enum TokenText {
  /// As its writer wrote it; only a carriage return inside quoted words, which they do not hold, is left out.
  static func bytes(_ token: Token, _ bytes: [UInt8]) -> [UInt8] {
    let written = bytes[token.range.start..<token.range.end]
    guard case .text(let text) = token.kind, written.contains(Ascii.carriageReturn) else { return Array(written) }
    var quoted = [Ascii.quote]
    for byte in text.utf8 {
      if byte == Ascii.quote || byte == Ascii.backslash { quoted.append(Ascii.backslash) }
      quoted.append(byte)
    }
    return quoted + [Ascii.quote]
  }

  /// In characters, as columns are counted.
  static func width(_ token: Token, _ bytes: [UInt8]) -> Int {
    self.bytes(token, bytes).count { $0 & 0xC0 != 0x80 }
  }
}
