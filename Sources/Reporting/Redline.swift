/// What was taken out of one sentence and put into another, word by word.
struct Redline {
  /// The older sentence, with the words that are no more marked as deleted.
  let old: Phrase
  /// The newer sentence, with the words that are new marked as inserted.
  let new: Phrase

  /// More words than this are marked as wholes: no sentence of a procedure is as long.
  private static let most = 1_500

  /// Keeps the longest common run of words, so that as few as possible are marked.
  init(_ old: String, _ new: String) {
    let (before, after) = (Self.words(old), Self.words(new))
    guard before.count <= Self.most, after.count <= Self.most else {
      self.old = Phrase(.deleted(old))
      self.new = Phrase(.inserted(new))
      return
    }
    let kept = Self.common(before, after)
    self.old = Self.phrase(before, kept.old) { .deleted($0) }
    self.new = Self.phrase(after, kept.new) { .inserted($0) }
  }

  private static func words(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: 0x20).map { Array($0) }
  }

  /// For each word whether it is in both, in order.
  private static func common(_ a: [[UInt8]], _ b: [[UInt8]]) -> (old: [Bool], new: [Bool]) {
    /// By how many words the rest of both agree, row by row of the first.
    let width = b.count + 1
    var longest = Array(repeating: 0, count: (a.count + 1) * width)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        let place = i * width + j
        longest[place] =
          a[i] == b[j] ? longest[place + width + 1] + 1 : max(longest[place + width], longest[place + 1])
      }
    }
    var old = Array(repeating: false, count: a.count)
    var new = Array(repeating: false, count: b.count)
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      let place = i * width + j
      if a[i] == b[j] {
        (old[i], new[j]) = (true, true)
        (i, j) = (i + 1, j + 1)
      } else if longest[place + width] >= longest[place + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return (old, new)
  }

  /// Words that stand together and are marked alike make one span; the space between two spans is not marked.
  private static func phrase(
    _ words: [[UInt8]], _ kept: [Bool], _ mark: (String) -> Phrase.Span
  ) -> Phrase {
    var spans: [Phrase.Span] = []
    var start = 0
    while start < words.count {
      var end = start
      while end < words.count, kept[end] == kept[start] { end += 1 }
      let text = String(decoding: Array(words[start..<end].joined(separator: [0x20])), as: UTF8.self)
      if kept[start] {
        spans.append(.text((start == 0 ? "" : " ") + text + (end == words.count ? "" : " ")))
      } else {
        spans.append(mark(text))
      }
      start = end
    }
    return Phrase(spans: spans)
  }
}
