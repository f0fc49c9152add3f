/// Words as Markdown (GitHub's) takes them; the one place where they are escaped.
enum MarkdownText {
  /// A phrase on one line, anywhere in a line.
  static func escaped(_ phrase: Phrase) -> String {
    var text = ""
    for span in phrase.spans {
      switch span {
      case .text(let words), .name(let words), .link(let words, _): text += escaped(words)
      case .strong(let words): text += strong(escaped(words))
      case .code(let words): text += code(words)
      case .inserted(let words): text += strong(escaped(words))
      case .deleted(let words): text += "~~" + escaped(words) + "~~"
      case .moment(let moment): text += moment.brief
      }
    }
    return text
  }

  /// Words that are escaped already, made bold: the marks hold only where no space stands inside them.
  static func strong(_ escaped: String) -> String {
    let bytes = Array(escaped.utf8)
    guard let first = bytes.firstIndex(where: { $0 != 0x20 }), let last = bytes.lastIndex(where: { $0 != 0x20 }) else {
      return escaped
    }
    return "**" + String(decoding: bytes[first...last], as: UTF8.self) + "**"
  }

  /// A phrase at the start of a line or of an item, where `+`, `-`, `#`, `=` or a number would begin something else.
  static func opening(_ phrase: Phrase) -> String {
    let text = escaped(phrase)
    var bytes = Array(text.utf8)
    guard let first = bytes.first else { return text }
    switch first {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "#"), UInt8(ascii: "="):
      bytes.insert(UInt8(ascii: "\\"), at: 0)
    default:
      let end = bytes.firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? bytes.count
      guard end > 0, end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else {
        return text
      }
      bytes.insert(UInt8(ascii: "\\"), at: end)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func escaped(_ words: String) -> String {
    var bytes: [UInt8] = []
    for byte in HarmlessText.line(words).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
        bytes += [UInt8(ascii: "\\"), byte]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A code span, fenced by more backticks than stand in it; a bar is escaped as tables ask.
  private static func code(_ words: String) -> String {
    var bytes: [UInt8] = []
    var (run, longest) = (0, 0)
    for byte in HarmlessText.line(words).utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
      if byte == UInt8(ascii: "|") { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let space = longest > 0 ? " " : ""
    return bytes.isEmpty ? "" : fence + space + String(decoding: bytes, as: UTF8.self) + space + fence
  }
}
