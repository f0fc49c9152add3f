import PolicyLanguage

enum FormatFuzzing {
  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    let source = SourceText(name: "draft.policy", bytes: bytes)
    let formatted: SourceText
    do throws(FormattingFault) {
      formatted = SourceText(name: source.name, bytes: try Formatter.format(source))
    } catch {
      guard case .faults(let diagnostics) = error else {
        throw BrokenPromise(description: "the layout of a file says what the file says")
      }
      try require(diagnostics.hasErrors, "a file is refused for a fault")
      return try Promises.keep(diagnostics, sources: [source])
    }
    try require(again(formatted) == formatted.bytes, "formatting twice is formatting once")
    try require(SyntaxOutline.text(formatted) == SyntaxOutline.text(source), "formatting keeps the meaning")
    try require(!formatted.bytes.contains(Ascii.carriageReturn), "lines end in one line feed")
  }

  /// Nil where the house layout is refused.
  private static func again(_ source: SourceText) -> [UInt8]? {
    do throws(FormattingFault) { return try Formatter.format(source) } catch { return nil }
  }
}

/// The syntax of a file without its positions, as reflection shows it: an account of the meaning that shares nothing
/// with the formatter's own proof.
private enum SyntaxOutline {
  static func text(_ source: SourceText) -> String {
    var diagnostics = Diagnostics()
    return outline(Parser.parse(source, file: 0, into: &diagnostics))
  }

  private static func outline(_ value: Any) -> String {
    if value is SourceRange { return "" }
    if let text = value as? String { return text.debugDescription }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return "\(value)" }
    let kind = mirror.displayStyle == .enum ? "\(value)".prefix { $0 != "(" } : ""
    return kind + "{" + mirror.children.map { "\($0.label ?? ""):\(outline($0.value))" }.joined(separator: ";") + "}"
  }
}
