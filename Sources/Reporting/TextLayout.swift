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
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
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

  /// Lines of at most `width` characters (Unicode scalars), broken at spaces; a longer word is broken where it must be.
  static func wrap(_ text: String, width: Int) -> [String] {
    let width = max(width, 1)
    let bytes = Array(harmless(text).utf8)
    var lines: [String] = []
    var line: [UInt8] = []
    var lineWidth = 0
    func flush() {
      lines.append(String(decoding: line, as: UTF8.self))
      line.removeAll(keepingCapacity: true)
      lineWidth = 0
    }
    for word in bytes.split(separator: 0x20) {
      let wordWidth = scalars(word)
      if lineWidth > 0, lineWidth + 1 + wordWidth <= width {
        line.append(0x20)
        line += word
        lineWidth += 1 + wordWidth
        continue
      }
      if lineWidth > 0 { flush() }
      for byte in word {
        if byte & 0xC0 != 0x80 {
          if lineWidth == width { flush() }
          lineWidth += 1
        }
        line.append(byte)
      }
    }
    if lineWidth > 0 || lines.isEmpty { flush() }
    return lines
  }

  /// Bytes that are not continuations of another.
  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
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
