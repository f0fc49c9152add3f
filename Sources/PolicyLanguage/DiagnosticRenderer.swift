/// Lays diagnostics out as text, each with its line of the file and the place marked.
public enum DiagnosticRenderer {
  /// All diagnostics by file and place, then how many there are; empty where there are none.
  ///
  /// Nothing of a file reaches the text as a control character. Linear in the size of the files that have
  /// diagnostics.
  ///
  /// - Parameters:
  ///   - diagnostics: What to tell, sorted by file and place before it is.
  ///   - sources: The files that the diagnostics count.
  ///   - colour: Whether to add the escape sequences of a colour terminal.
  public static func text(_ diagnostics: Diagnostics, sources: [SourceText], colour: Bool = false) -> String {
    guard !diagnostics.all.isEmpty else { return "" }
    var layout = DiagnosticLayout(sources: sources, style: DiagnosticStyle(isColoured: colour))
    for diagnostic in diagnostics.sorted { layout.add(diagnostic) }
    return layout.text + summary(diagnostics) + "\n"
  }

  private static func summary(_ diagnostics: Diagnostics) -> String {
    let errors = diagnostics.all.count { $0.severity == .error }
    let warnings = diagnostics.all.count - errors
    var parts: [String] = []
    if errors > 0 { parts.append(errors == 1 ? "1 error" : "\(errors) errors") }
    if warnings > 0 { parts.append(warnings == 1 ? "1 warning" : "\(warnings) warnings") }
    let text = parts.joined(separator: " and ")
    return diagnostics.dropped > 0 ? text + ", and \(diagnostics.dropped) more that are not shown" : text
  }
}

/// The parts of a message that a colour terminal sets apart.
struct DiagnosticStyle {
  enum Part {
    case error, warning, note, help, gutter, place
  }

  let isColoured: Bool

  func paint(_ text: String, _ part: Part) -> String {
    guard isColoured else { return text }
    let code =
      switch part {
      case .error: "1;31"
      case .warning: "1;33"
      case .note, .help: "1;36"
      case .gutter: "34"
      case .place: "1"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

private struct DiagnosticLayout {
  private(set) var text = ""
  private let sources: [SourceText]
  private let style: DiagnosticStyle
  private var indices: [Int: LineIndex] = [:]

  init(sources: [SourceText], style: DiagnosticStyle) {
    self.sources = sources
    self.style = style
  }

  mutating func add(_ diagnostic: Diagnostic) {
    let severity = diagnostic.severity == .error ? "error" : "warning"
    let part = diagnostic.severity == .error ? DiagnosticStyle.Part.error : .warning
    place(
      diagnostic.file, diagnostic.range,
      head: style.paint("\(severity)[\(diagnostic.code.description)]", part) + ": "
        + TerminalText.shown(diagnostic.message),
      part)
    for note in diagnostic.notes {
      place(
        note.file, note.range, head: style.paint("note", .note) + ": " + TerminalText.shown(note.message), .note)
    }
    if let help = diagnostic.help { text += style.paint("help", .help) + ": " + TerminalText.shown(help) + "\n" }
    text += "\n"
  }

  private mutating func place(_ file: Int, _ range: SourceRange, head: String, _ part: DiagnosticStyle.Part) {
    guard sources.indices.contains(file) else {
      text += head + "\n"
      return
    }
    let index = index(of: file)
    let (line, column) = index.position(of: range.start)
    let name = TerminalText.shown(sources[file].name)
    text += style.paint("\(name):\(line):\(column)", .place) + ": " + head + "\n"
    let excerpt = SourceExcerpt(sources[file], range, lineStart: index.lineStart(of: range.start))
    let number = "\(line)"
    let gutter = String(repeating: " ", count: max(5 - number.utf8.count, 0)) + number + " | "
    let blank = String(repeating: " ", count: gutter.utf8.count - 2) + "| "
    text += style.paint(gutter, .gutter) + excerpt.line + "\n"
    text += style.paint(blank, .gutter) + style.paint(excerpt.marks, part) + "\n"
  }

  private mutating func index(of file: Int) -> LineIndex {
    if let index = indices[file] { return index }
    let index = LineIndex(sources[file])
    indices[file] = index
    return index
  }
}
