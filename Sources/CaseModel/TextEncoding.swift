import PolicyLanguage

/// What keeps bytes from being the text of a file.
enum TextEncoding {
  enum Fault: Equatable {
    case notUTF8(at: Int)
    case nul(at: Int)
    case utf16
  }

  /// The first fault, or nil if the bytes are UTF-8 without a NUL. Linear.
  static func fault(in bytes: [UInt8]) -> Fault? {
    if bytes.count >= 2, (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) {
      return .utf16
    }
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte &- 1 < 0x7F {
        at += 1
      } else if byte == 0 {
        return .nul(at: at)
      } else {
        let length = lengthOfCharacter(at: at, in: bytes)
        guard length > 0 else { return .notUTF8(at: at) }
        at += length
      }
    }
    return nil
  }

  /// The length of a well-formed sequence of two to four bytes (Unicode, table 3-7), or 0.
  private static func lengthOfCharacter(at start: Int, in bytes: [UInt8]) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[start] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return 0 }
    for index in start + 2..<start + length where bytes[index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

extension FaultLog {
  mutating func report(_ fault: TextEncoding.Fault) {
    let help = "save the file as UTF-8"
    switch fault {
    case .utf16: report(.encoding, "the file is UTF-16", at: SourceRange(0, 2), help: help)
    case .nul(let at): report(.encoding, "text may not hold a NUL byte", at: SourceRange(at, at + 1), help: help)
    case .notUTF8(let at): report(.encoding, "text must be UTF-8", at: SourceRange(at, at + 1), help: help)
    }
  }
}
