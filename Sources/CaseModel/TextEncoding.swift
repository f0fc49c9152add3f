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
    let end = Utf8.firstFault(in: bytes)
    if let nul = bytes.firstIndex(of: 0), nul < end ?? Int.max { return .nul(at: nul) }
    return end.map { .notUTF8(at: $0) }
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
