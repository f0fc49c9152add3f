/// Lays text out for a terminal; the one place where what goes to a terminal is made harmless.
struct TextLayout {
  static let width = 80

  enum Style {
    case bold, red, yellow, green, dim

    fileprivate var code: String {
      switch self {
      case .bold: "1"
      case .red: "31"
      case .yellow: "33"
      case .green: "32"
      case .dim: "2"
      }
    }
  }

  let usesColour: Bool

  func style(_ text: String, _ style: Style) -> String {
    usesColour ? "\u{1B}[\(style.code)m\(text)\u{1B}[0m" : text
  }

  /// Control characters and marks that turn the direction of writing are replaced.
  static func harmless(_ text: String) -> String {
    if isHarmless(text) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
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

  /// Lines of at most `width` characters (Unicode scalars), broken at spaces; a longer word is broken where it must be.
  static func wrap(_ text: String, width: Int) -> [String] {
    let width = max(width, 1)
    var text = harmless(text)
    return text.withUTF8 { bytes in
      var lines: [String] = []
      /// Where the line and the word begin, and how wide each is so far.
      var line = 0..<0
      var lineWidth = 0
      var at = 0
      func flush() {
        lines.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[line]), as: UTF8.self))
        lineWidth = 0
      }
      while at < bytes.count {
        if bytes[at] == 0x20 {
          at += 1
          continue
        }
        let start = at
        var wordWidth = 0
        while at < bytes.count, bytes[at] != 0x20 {
          if bytes[at] & 0xC0 != 0x80 { wordWidth += 1 }
          at += 1
        }
        // A line is a stretch of the text as it stands, spaces included.
        let gap = start - line.upperBound
        if lineWidth > 0, lineWidth + gap + wordWidth <= width {
          line = line.lowerBound..<at
          lineWidth += gap + wordWidth
          continue
        }
        if lineWidth > 0 { flush() }
        line = start..<start
        for index in start..<at {
          if bytes[index] & 0xC0 != 0x80 {
            if lineWidth == width {
              flush()
              line = index..<index
            }
            lineWidth += 1
          }
          line = line.lowerBound..<(index + 1)
        }
      }
      if lineWidth > 0 || lines.isEmpty { flush() }
      return lines
    }
  }

  static func indented(_ text: String, by indent: Int, first: String = "") -> String {
    let space = String(repeating: " ", count: indent)
    let lines = wrap(text, width: width - indent)
    return lines.enumerated().map { index, line in
      (index == 0 && !first.isEmpty ? first + String(repeating: " ", count: max(0, indent - first.utf8.count)) : space)
        + line
    }.joined(separator: "\n")
  }

  /// Columns side by side, two spaces apart.
  func columns(_ texts: [[String]], width: Int, styles: [Style?]) -> String {
    let height = texts.reduce(0) { max($0, $1.count) }
    var rows: [String] = []
    for line in 0..<height {
      var row = ""
      var pending = 0
      for (index, column) in texts.enumerated() {
        let text = line < column.count ? column[line] : ""
        if text.isEmpty {
          pending += width + 2
          continue
        }
        row += String(repeating: " ", count: pending)
        row += styles[index].map { style(text, $0) } ?? text
        pending = width - text.unicodeScalars.count + 2
      }
      rows.append(row)
    }
    return rows.joined(separator: "\n")
  }
}
