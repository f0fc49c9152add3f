import PolicyLanguage

/// What holds of every diagnostic, and of every text that is made of one's input.
enum Promises {
  /// The most that any report on an input of a few kilobytes may come to.
  private static let widestText = 8 << 20

  static func keep(_ diagnostics: Diagnostics, sources: [SourceText]) throws(BrokenPromise) {
    for diagnostic in diagnostics.all {
      try place(diagnostic.file, diagnostic.range, sources, diagnostic.message)
      for note in diagnostic.notes { try place(note.file, note.range, sources, note.message) }
      try sentence(diagnostic.message)
      for note in diagnostic.notes { try sentence(note.message) }
    }
    let text = DiagnosticRenderer.text(diagnostics, sources: sources)
    try require(text.isEmpty == diagnostics.all.isEmpty, "diagnostics are told where there are any")
    try harmless(text)
  }

  /// A message that points behind the last word of a file points at the byte behind it.
  private static func place(
    _ file: Int, _ range: SourceRange, _ sources: [SourceText], _ message: String
  ) throws(BrokenPromise) {
    try require(sources.indices.contains(file), "a message speaks of one of the files: \(message)")
    let count = sources[file].bytes.count
    try require(
      range.start >= 0 && range.start <= count && range.end >= range.start && range.end <= count + 1,
      "a message stands inside its file of \(count) bytes, not at \(range.start)..<\(range.end): \(message)")
  }

  private static func sentence(_ message: String) throws(BrokenPromise) {
    try require(!message.isEmpty && message.utf8.last != UInt8(ascii: "."), "a message is one sentence: \(message)")
  }

  /// Nothing that a terminal would obey, and no more than can be read.
  static func harmless(_ text: String) throws(BrokenPromise) {
    try require(text.utf8.count <= widestText, "a report has at most \(widestText) bytes")
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: continue
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069:
        throw BrokenPromise(description: "a report holds no control character: U+\(String(scalar.value, radix: 16))")
      default: continue
      }
    }
  }
}
