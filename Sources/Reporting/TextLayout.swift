/// Lays text out for a terminal.
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

  /// Lines of at most `width` characters (Unicode scalars), broken at spaces; a longer word is broken where it must be.
  static func wrap(_ text: String, width: Int) -> [String] {
    let width = max(width, 1)
    var text = HarmlessText.line(text)
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

  /// Lines set in by `indent`, the first one behind `first`.
  static func indentedLines(_ text: String, by indent: Int, first: String = "") -> [String] {
    let indent = min(indent, width / 2)
    var lines = wrap(text, width: width - indent)
    if indent == 0 { return lines }
    for index in lines.indices {
      let start = index == 0 ? first : ""
      lines[index] = start + String(repeating: " ", count: max(0, indent - start.utf8.count)) + lines[index]
    }
    return lines
  }

  /// Lines of at most `width` characters, all but the first set in by `indent`.
  static func hangingLines(_ text: String, by indent: Int, width: Int) -> [String] {
    var lines = wrap(text, width: width)
    guard indent > 0, lines.count > 1 else { return lines }
    lines = wrap(text, width: width - indent)
    for index in lines.indices.dropFirst() { lines[index] = String(repeating: " ", count: indent) + lines[index] }
    return lines
  }

  /// Cells side by side, two spaces apart; all but the first, being numbers, end together.
  static func columns(_ cells: [String], widths: [Int]) -> String {
    var row = ""
    for (index, cell) in cells.enumerated() {
      let space = String(repeating: " ", count: max(0, widths[index] - cell.unicodeScalars.count))
      row += index == 0 ? cell + space : "  " + space + cell
    }
    return row
  }
}
