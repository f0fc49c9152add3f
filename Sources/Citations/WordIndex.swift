/// Where each word of a text stands, to look it up without reading the text.
struct WordIndex: Sendable {
  /// A hash of the word above, its place among the signs below; sorted.
  private let entries: [UInt64]

  /// More pieces than a word is divided into at the ends of lines.
  private static let mostPieces = 3

  /// A word that is divided at a line's end stands here whole and in pieces.
  init(_ text: FoldedText) {
    var entries: [UInt64] = []
    entries.reserveCapacity(text.words.count)
    for word in text.words {
      var hash = Self.empty
      var pieces = 1
      var sign = Int(word.sign)
      while sign < text.signs.count {
        if Sign.isOfWord(text.signs[sign]) {
          Self.add(text.signs[sign], to: &hash)
        } else {
          entries.append(UInt64(hash) << 32 | UInt64(word.sign))
          guard text.signs[sign] == FoldedText.division, pieces < Self.mostPieces else { break }
          pieces += 1
        }
        sign += 1
      }
      if sign == text.signs.count { entries.append(UInt64(hash) << 32 | UInt64(word.sign)) }
    }
    self.entries = entries.sorted()
  }

  /// The places of words with the hash of this one, in order; others may be among them.
  func places(of word: ArraySlice<UInt32>) -> some Sequence<Int> {
    let hash = UInt64(Self.hash(word))
    let start = entries.partition { $0 >= hash << 32 }
    let end = entries.partition { $0 >= (hash + 1) << 32 }
    return entries[start..<end].lazy.map { Int($0 & 0xFFFF_FFFF) }
  }

  static func hash(_ word: ArraySlice<UInt32>) -> UInt32 {
    var hash = empty
    for sign in word { add(sign, to: &hash) }
    return hash
  }

  // FNV-1a over the signs.
  static let empty: UInt32 = 0x811C_9DC5

  static func add(_ sign: UInt32, to hash: inout UInt32) { hash = (hash ^ sign) &* 0x0100_0193 }
}
