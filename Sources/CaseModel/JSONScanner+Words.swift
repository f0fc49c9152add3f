import PolicyLanguage

extension JSONScanner {
  /// A number or a literal, or whatever else stands in their place.
  mutating func word() throws(Abandoned) -> JSONValue {
    let start = at
    if let number = shortNumber() { return JSONValue(.integer(number), range: SourceRange(start, at)) }
    while at < bytes.count, isWordByte(bytes[at]) { at += 1 }
    guard at > start, !beginsWithQuotationMark(start) else {
      at = start
      throw notAValue()
    }
    let first = bytes[start]
    let isNumber =
      Ascii.isDigit(first) || first == Ascii.hyphen || first == UInt8(ascii: "+") || first == UInt8(ascii: ".")
    let range = SourceRange(start, at)
    return JSONValue(isNumber ? number(range) : literal(range), range: range)
  }

  /// The usual whole number, read at once; the cursor stays for any other word.
  private mutating func shortNumber() -> Int64? {
    var index = at
    let isNegative = bytes[index] == Ascii.hyphen
    if isNegative { index += 1 }
    let digits = index
    var value: Int64 = 0
    while index < bytes.count, Ascii.isDigit(bytes[index]), index - digits < 18 {
      value = value * 10 + Int64(bytes[index] - 48)
      index += 1
    }
    guard index > digits, bytes[digits] != 48 || index == digits + 1 else { return nil }
    guard index == bytes.count || !isWordByte(bytes[index]) else { return nil }
    at = index
    return isNegative ? -value : value
  }

  private mutating func literal(_ range: SourceRange) -> JSONValue.Content {
    let text = String(decoding: bytes[range.start..<min(range.end, range.start + 240)], as: UTF8.self)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: break
    }
    let help =
      switch text {
      case "True", "TRUE", "yes", "Yes": "write `true`"
      case "False", "FALSE", "no", "No": "write `false`"
      case "None", "Null", "NULL", "nil", "undefined", "NaN", "Infinity": "leave the key out where the value is unknown"
      default: "write text in double quotes"
      }
    faults.report(.json, "\(quoted(text)) is not a value of JSON", at: range, help: help)
    return .unusable
  }

  private mutating func number(_ range: SourceRange) -> JSONValue.Content {
    let written = quoted(String(decoding: bytes[range.start..<min(range.end, range.start + 240)], as: UTF8.self))
    var digits = bytes[range.start..<range.end]
    let isNegative = digits.first == Ascii.hyphen
    if isNegative { digits = digits.dropFirst() }
    if digits.first == UInt8(ascii: "+") {
      faults.report(.json, "a number has no plus sign", at: range, help: "write it without the sign")
    } else if !digits.allSatisfy({ Ascii.isDigit($0) }) || digits.isEmpty {
      faults.report(.json, "\(written) is not a whole number", at: range, help: "write digits alone")
    } else if digits.count > 1, digits.first == 48 {
      faults.report(.json, "a number may not begin with a zero", at: range, help: "leave out the zeros in front")
    } else if let value = Int64(String(decoding: bytes[range.start..<min(range.end, range.start + 21)], as: UTF8.self))
    {
      return .integer(value)
    } else {
      faults.report(.json, "\(written) is too large a number", at: range)
    }
    return .unusable
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte >= 0x80 || byte == Ascii.hyphen || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }

  /// U+2018 to U+201F, the printer's quotation marks.
  func beginsWithQuotationMark(_ start: Int) -> Bool {
    start + 2 < bytes.count && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && (0x98...0x9F).contains(bytes[start + 2])
  }
}
