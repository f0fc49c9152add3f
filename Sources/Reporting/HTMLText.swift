import WorkingCalendar

/// Words as HTML takes them; the one place where they are escaped.
enum HTMLText {
  static func escaped(_ phrase: Phrase) -> String {
    if phrase.spans.count == 1 { return escaped(phrase.spans[0]) }
    var text = ""
    for span in phrase.spans { text += escaped(span) }
    return text
  }

  private static func escaped(_ span: Phrase.Span) -> String {
    switch span {
    case .text(let words): escaped(words)
    case .strong(let words): "<strong>" + escaped(words) + "</strong>"
    case .code(let words): "<code>" + escaped(words) + "</code>"
    // A name in another script does not turn the words around it.
    case .name(let words): "<bdi>" + escaped(words) + "</bdi>"
    case .inserted(let words): "<ins>" + escaped(words) + "</ins>"
    case .deleted(let words): "<del>" + escaped(words) + "</del>"
    case .link(let words, let anchor): "<a href=\"#\(escaped(anchor))\">\(escaped(words))</a>"
    case .moment(let moment): "<time datetime=\"\(moment.description)\">\(moment.brief)</time>"
    }
  }

  /// For text and for attributes in double quotes.
  static func escaped(_ words: String) -> String {
    var words = HarmlessText.line(words)
    return words.withUTF8 { source in
      guard source.contains(where: { isSpecial($0) }) else { return String(decoding: source, as: UTF8.self) }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(source.count + 32)
      for byte in source {
        switch byte {
        case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
        case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
        case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
        case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
        case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
        default: bytes.append(byte)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
