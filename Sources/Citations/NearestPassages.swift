/// Finds the passage that shares most words with words that are nowhere as a whole.
struct NearestPassages: Sendable {
  /// The hash of each word of the text, in order.
  private let hashes: [UInt32]
  /// Where each begins.
  private let signs: [Int32]

  init(_ text: FoldedText) {
    hashes = text.words.map { WordIndex.hash(Self.word(at: $0.sign, in: text)) }
    signs = text.words.map { $0.sign }
  }

  struct Passage {
    /// From the first to the last word that is shared.
    let words: Range<Int>
    let shared: Int
    let of: Int
  }

  /// The window, half as long again as what is quoted and two words more, that holds most of its words, each counted
  /// once; of several the one in a preferred place, then the shortest, then the first.
  ///
  /// Nil where none holds two words and a third of them. One pass over the text.
  func find(_ quoted: FoldedText, preferred: (Int) -> Bool) -> Passage? {
    var slots: [UInt32: Int] = [:]
    for word in quoted.words {
      let hash = WordIndex.hash(Self.word(at: word.sign, in: quoted))
      if slots[hash] == nil { slots[hash] = slots.count }
    }
    let width = quoted.words.count * 3 / 2 + 2
    let hits = hashes.indices.compactMap { index in slots[hashes[index]].map { (word: index, slot: $0) } }
    var best: (hits: Range<Int>, shared: Int, isPreferred: Bool)?
    var counts = [Int](repeating: 0, count: slots.count)
    var shared = 0
    var first = 0
    for (last, hit) in hits.enumerated() {
      counts[hit.slot] += 1
      if counts[hit.slot] == 1 { shared += 1 }
      // What goes out: what is too far back, and what stands here once more.
      while hit.word - hits[first].word >= width || counts[hits[first].slot] > 1 {
        counts[hits[first].slot] -= 1
        if counts[hits[first].slot] == 0 { shared -= 1 }
        first += 1
      }
      let candidate = (hits: first..<(last + 1), shared: shared, isPreferred: preferred(Int(signs[hits[first].word])))
      if isBetter(candidate, than: best, hits) { best = candidate }
    }
    guard let best, best.shared >= 2, best.shared * 3 >= slots.count else { return nil }
    let words = hits[best.hits.lowerBound].word..<(hits[best.hits.upperBound - 1].word + 1)
    return Passage(words: words, shared: best.shared, of: slots.count)
  }

  private func isBetter(
    _ one: (hits: Range<Int>, shared: Int, isPreferred: Bool),
    than other: (hits: Range<Int>, shared: Int, isPreferred: Bool)?, _ hits: [(word: Int, slot: Int)]
  ) -> Bool {
    guard let other else { return true }
    if one.shared != other.shared { return one.shared > other.shared }
    if one.isPreferred != other.isPreferred { return one.isPreferred }
    func length(_ range: Range<Int>) -> Int { hits[range.upperBound - 1].word - hits[range.lowerBound].word }
    return length(one.hits) < length(other.hits)
  }

  private static func word(at sign: Int32, in text: FoldedText) -> ArraySlice<UInt32> {
    text.signs[Int(sign)...].prefix { Sign.isOfWord($0) }
  }
}

/// A passage as a person is shown it.
enum Excerpt {
  /// Words on either side of the passage.
  private static let around = 4
  /// Bytes that are shown at most.
  private static let most = 1_000

  /// The bytes of these words and a few around them, on one line without emphasis.
  static func text(of words: Range<Int>, in text: FoldedText, _ source: [UInt8]) -> String {
    let first = max(0, words.lowerBound - around)
    let behind = min(text.words.count, words.upperBound + around)
    let start = Int(text.words[first].byte)
    let end = behind < text.words.count ? Int(text.words[behind].byte) : source.count
    var shown: [UInt8] = []
    for byte in source[start..<min(end, start + most)] where !"*_#".utf8.contains(byte) {
      if !Line.isSpace(byte) {
        shown.append(byte)
      } else if shown.last.map({ $0 != Sign.blankByte }) ?? false {
        shown.append(Sign.blankByte)
      }
    }
    if shown.last == Sign.blankByte { shown.removeLast() }
    return String(decoding: shown, as: UTF8.self)
  }
}
