/// Makes words from outside harmless for whatever shows them: control characters and marks that turn the direction of
/// writing are replaced.
enum HarmlessText {
  /// On one line: a tab or the end of a line becomes a space.
  static func line(_ text: String) -> String { isHarmless(text) ? text : replaced(text, keepsLines: false) }

  /// Tabs and ends of lines stay.
  static func lines(_ text: String) -> String { isHarmless(text) ? text : replaced(text, keepsLines: true) }

  private static func replaced(_ text: String, keepsLines: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9, 10, 13: result.append(keepsLines ? scalar : " ")
      case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF:
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether the text holds nothing but printable ASCII and quotation marks, as nearly all of ours do.
  private static func isHarmless(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        if (0x20..<0x7F).contains(bytes[at]) {
          at += 1
        } else if at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80, (0x93...0x9F).contains(bytes[at + 2])
        {
          at += 3
        } else {
          return false
        }
      }
      return true
    }
  }
}
