/// The number before a heading.
enum SectionNumber {
  /// `4.`, `4.2`, `4)` or `Chapter 4:` at the start of a heading, and what follows it; nil where there is none.
  ///
  /// A `Chapter 4` without a point counts only at the end of the line or before a capital, for a sentence may begin that
  /// way; a `Section 17` or a `Part 4` without one does not count, for it is a section of an Act.
  static func leading(
    _ text: ArraySlice<UInt8>
  ) -> (number: String, rest: ArraySlice<UInt8>, isNamed: Bool)? {
    let named = behindName(text)
    let start = named?.rest ?? text
    let point = UInt8(ascii: ".")
    let digits = start.prefix { $0 &- 48 < 10 || $0 == point }
    let number = digits.last == point ? digits.dropLast() : digits
    guard isNumber(number) else { return nil }
    var rest = start.dropFirst(digits.count)
    var isClosed = number.count < digits.count
    if let first = rest.first, ":)".utf8.contains(first) {
      rest = rest.dropFirst()
      isClosed = true
    }
    guard rest.first.map({ Line.isSpace($0) }) ?? true else { return nil }
    if let named, !isClosed {
      guard named.isChapter, Line.trimmed(rest).first.map({ $0 &- 97 >= 26 }) ?? true else { return nil }
    }
    return (String(decoding: number, as: UTF8.self), rest, named != nil)
  }

  /// Whether a section is called by its number: digits, also in steps (`4.2`), at most three a step.
  static func isNumber(_ text: some Sequence<UInt8>) -> Bool {
    var digits = 0
    for byte in text {
      if byte &- 48 < 10, digits < 3 {
        digits += 1
      } else if byte == UInt8(ascii: "."), digits > 0 {
        digits = 0
      } else {
        return false
      }
    }
    return digits > 0
  }

  /// Whether a section is another one, or a part of it: `4.2` belongs to `4`.
  static func belongs(_ number: String, to whole: String) -> Bool {
    let parts = Array(number.utf8)
    let outer = Array(whole.utf8)
    return parts.starts(with: outer) && (parts.count == outer.count || parts[outer.count] == UInt8(ascii: "."))
  }

  private static func behindName(_ text: ArraySlice<UInt8>) -> (rest: ArraySlice<UInt8>, isChapter: Bool)? {
    for (name, isChapter) in [("chapter ", true), ("section ", false), ("part ", false)] {
      let start = text.prefix(name.utf8.count)
      if start.elementsEqual(name.utf8, by: { ($0 | 0x20) == $1 }) {
        return (text.dropFirst(start.count).drop { Line.isSpace($0) }, isChapter)
      }
    }
    return nil
  }
}
