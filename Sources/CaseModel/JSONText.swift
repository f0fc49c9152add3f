import PolicyLanguage

/// Writes the strings of JSON; every JSON document escapes here and nowhere else.
public enum JSONText {
  /// Appends a string in double quotes, with what RFC 8259 asks for escaped and all else as it is.
  public static func append(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(Ascii.quote)
    for byte in string.utf8 {
      switch byte {
      case Ascii.quote, Ascii.backslash: bytes += [Ascii.backslash, byte]
      case Ascii.newline: bytes += [Ascii.backslash, UInt8(ascii: "n")]
      case Ascii.tab: bytes += [Ascii.backslash, UInt8(ascii: "t")]
      case Ascii.carriageReturn: bytes += [Ascii.backslash, UInt8(ascii: "r")]
      case 0..<Ascii.space: bytes.append(contentsOf: "\\u00\(hex(byte))".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(Ascii.quote)
  }

  /// A string in double quotes, escaped.
  public static func quoted(_ string: String) -> String {
    var bytes: [UInt8] = []
    append(string, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
