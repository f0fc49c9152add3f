import PolicyLanguage

extension JSONScanner {
  /// Reports a fault that ends the document.
  mutating func fail(_ message: String, _ range: SourceRange, help: String? = nil) -> Abandoned {
    faults.report(.json, message, at: range, help: help)
    return Abandoned()
  }

  /// The character at an offset, quoted.
  func character(at offset: Int) -> String {
    quoted(String(decoding: bytes[characterRange(at: offset)], as: UTF8.self))
  }

  private func characterRange(at offset: Int) -> Range<Int> {
    var end = min(offset + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return offset..<end
  }

  private func rangeOfCharacter(at offset: Int) -> SourceRange {
    let range = characterRange(at: offset)
    return SourceRange(range.lowerBound, range.upperBound)
  }

  /// Neither a comma nor the closing bracket stands behind an item.
  mutating func unfinished(_ open: Int, closing: UInt8) -> Abandoned {
    let openRange = SourceRange(open, open + 1)
    guard let byte = peek else { return fail("\(character(at: open)) is never closed", openRange) }
    if let comment = comment() { return comment }
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
      faults.report(
        .json, "\(character(at: at)) does not close \(character(at: open))", at: SourceRange(at, at + 1),
        note: ("opened here", openRange))
      return Abandoned()
    }
    var end = at
    while isSpace(bytes[end - 1]) { end -= 1 }
    return fail("a comma must stand between one item and the next", SourceRange(end, end))
  }

  /// Something other than a key stands where a key must.
  mutating func notAKey() -> Abandoned {
    guard peek != nil else { return fail("a key is missing at the end of the file", SourceRange(at, at)) }
    if let known = comment() ?? wrongQuote() { return known }
    return fail("a key must be a string in double quotes", rangeOfCharacter(at: at))
  }

  /// A byte that begins no value stands where a value must.
  mutating func notAValue() -> Abandoned {
    if let known = comment() ?? wrongQuote() { return known }
    switch bytes[at] {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"):
      return fail("a value must stand before \(character(at: at))", rangeOfCharacter(at: at))
    default:
      return fail("no value begins with \(character(at: at))", rangeOfCharacter(at: at))
    }
  }

  private mutating func comment() -> Abandoned? {
    let next = at + 1 < bytes.count ? bytes[at + 1] : 0
    let isSlash = bytes[at] == UInt8(ascii: "/") && (next == UInt8(ascii: "/") || next == UInt8(ascii: "*"))
    guard isSlash || bytes[at] == Ascii.hash else { return nil }
    return fail("JSON has no comments", SourceRange(at, at + (isSlash ? 2 : 1)), help: "remove the comment")
  }

  private mutating func wrongQuote() -> Abandoned? {
    let isWrong =
      bytes[at] == UInt8(ascii: "'") || bytes[at] == UInt8(ascii: "`") || beginsWithQuotationMark(at)
    guard isWrong else { return nil }
    return fail(
      "a string must stand in double quotes", rangeOfCharacter(at: at), help: "write `\"` in place of the mark")
  }
}
