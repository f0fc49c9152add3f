import PolicyLanguage

extension JSONScanner {
  /// The string at the cursor, or nil if a fault in it was reported.
  mutating func string() throws(Abandoned) -> String? {
    let open = at
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      // Literals: this runs for every byte, and a constant of another module is fetched by a call.
      if byte == UInt8(ascii: "\"") {
        at += 1
        return String(decoding: bytes[open + 1..<at - 1], as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") || byte < 0x20 { return try stringWithEscapes(from: open) }
      at += 1
    }
    throw unclosedString(from: open)
  }

  /// Goes on with a string that cannot be copied as it stands.
  private mutating func stringWithEscapes(from open: Int) throws(Abandoned) -> String? {
    var text = Array(bytes[open + 1..<at])
    let faultsBefore = faults.count
    while at < bytes.count {
      switch bytes[at] {
      case Ascii.quote:
        at += 1
        return faults.count == faultsBefore ? String(decoding: text, as: UTF8.self) : nil
      case Ascii.backslash: escape(into: &text)
      case Ascii.newline, Ascii.carriageReturn: throw unclosedString(from: open)
      case 0..<Ascii.space:
        faults.report(
          .json, "a string may not hold a control character", at: SourceRange(at, at + 1),
          help: "write `\\u00\(hex(bytes[at]))`")
        at += 1
      default:
        text.append(bytes[at])
        at += 1
      }
    }
    throw unclosedString(from: open)
  }

  private mutating func unclosedString(from open: Int) -> Abandoned {
    fail("a string must be closed on the line where it begins", SourceRange(open, open + 1))
  }

  private mutating func escape(into text: inout [UInt8]) {
    let start = at
    at += 1
    guard let letter = peek else { return }
    at += 1
    switch letter {
    case Ascii.quote, Ascii.backslash, UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(Ascii.newline)
    case UInt8(ascii: "r"): text.append(Ascii.carriageReturn)
    case UInt8(ascii: "t"): text.append(Ascii.tab)
    case UInt8(ascii: "u"): unicodeEscape(from: start, into: &text)
    default:
      at = start + 1
      faults.report(
        .json, "only `\"`, `\\`, `/`, `b`, `f`, `n`, `r`, `t` and `u` may follow a backslash",
        at: SourceRange(start, start + 1), help: "write `\\\\` for a backslash")
    }
  }

  private mutating func unicodeEscape(from start: Int, into text: inout [UInt8]) {
    guard let first = fourDigits() else {
      faults.report(.json, "`\\u` must be followed by four hexadecimal digits", at: SourceRange(start, start + 2))
      return
    }
    var value = first
    if first & 0xFC00 == 0xD800, at + 1 < bytes.count, bytes[at] == Ascii.backslash, bytes[at + 1] == UInt8(ascii: "u")
    {
      let second = at
      at += 2
      if let low = fourDigits(), low & 0xFC00 == 0xDC00 {
        value = 0x10000 + (first & 0x3FF) << 10 + low & 0x3FF
      } else {
        at = second
      }
    }
    guard let scalar = Unicode.Scalar(value) else {
      faults.report(
        .json, "half a surrogate pair is not a character", at: SourceRange(start, start + 6))
      return
    }
    text.append(contentsOf: scalar.utf8)
  }

  /// Four hexadecimal digits at the cursor, which then stands behind them.
  private mutating func fourDigits() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for index in at..<at + 4 {
      guard let digit = hexDigit(bytes[index]) else { return nil }
      value = value << 4 | digit
    }
    at += 4
    return value
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 48...57: UInt32(byte - 48)
    case 65...70, 97...102: UInt32((byte | 0x20) - 87)
    default: nil
    }
  }
}

/// Two lowercase hexadecimal digits.
func hex(_ byte: UInt8) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: [digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
}
