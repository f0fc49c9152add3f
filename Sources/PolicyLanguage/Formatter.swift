/// Lays policy files out in the house manner, and proves of each that it still says the same.
///
/// The layout knows lines, tokens and comments, and no declaration: what the parser learns to read is laid out
/// without a change here.
public enum Formatter {
  /// The file in the house layout: UTF-8 without a byte-order mark, lines that end in one line feed.
  ///
  /// Formatting the result again changes nothing. Linear in the size of the file.
  ///
  /// - Parameters:
  ///   - source: A policy file of any kind, or a caseload, whose name ends in `.caseload`; its names need not be declared.
  ///   - file: The index that diagnostics carry.
  /// - Throws: ``FormattingFault/faults(_:)`` where the file cannot be read; ``FormattingFault/altered`` where the
  ///   layout would say something else, which is a fault of this program.
  public static func format(_ source: SourceText, file: Int = 0) throws(FormattingFault) -> [UInt8] {
    let diagnostics = faults(of: source, file: file)
    guard !diagnostics.hasErrors else { throw .faults(diagnostics) }
    let formatted = Typesetter.set(Manuscript(source))
    guard says(SourceText(name: source.name, bytes: formatted), whatIsSaidBy: source) else { throw .altered }
    return formatted
  }

  /// Whether a file reads without fault, has the same lines at the same depths, token for token, and the same comments
  /// between the same tokens. The parser sees no more than these lines, so its syntax is then the same as well.
  package static func says(_ formatted: SourceText, whatIsSaidBy source: SourceText) -> Bool {
    guard !faults(of: formatted, file: 0).hasErrors else { return false }
    let (original, result) = (Manuscript(source), Manuscript(formatted))
    guard result.entries.count == original.entries.count else { return false }
    for (a, b) in zip(original.entries, result.entries) {
      guard a.depth == b.depth, a.line.tokens.count == b.line.tokens.count else { return false }
      for (one, other) in zip(a.line.tokens, b.line.tokens) where !isSame(one.kind, other.kind) { return false }
      for (one, other) in zip(a.gaps, b.gaps) where !hasSameRemarks(one, original, other, result) { return false }
    }
    return hasSameRemarks(original.end, original, result.end, result)
  }

  /// What keeps a file from being read; the name tells a caseload from all others.
  private static func faults(of source: SourceText, file: Int) -> Diagnostics {
    var diagnostics = Diagnostics()
    if source.name.hasSuffix(".caseload") {
      _ = CaseloadParser.parse(source, file: file, into: &diagnostics)
    } else {
      _ = Parser.parse(source, file: file, into: &diagnostics)
    }
    return diagnostics
  }

  private static func hasSameRemarks(
    _ a: Manuscript.Gap, _ original: Manuscript, _ b: Manuscript.Gap, _ result: Manuscript
  ) -> Bool {
    guard a.remarks.count == b.remarks.count else { return false }
    for (one, other) in zip(a.remarks, b.remarks) {
      let same = original.source.bytes[one.text.start..<one.text.end].elementsEqual(
        result.source.bytes[other.text.start..<other.text.end])
      guard same, one.standsAlone == other.standsAlone else { return false }
    }
    return true
  }

  /// Byte for byte: letters that only look alike are different words.
  private static func isSame(_ a: Token.Kind, _ b: Token.Kind) -> Bool {
    switch (a, b) {
    case (.word(let a), .word(let b)), (.date(let a), .date(let b)), (.text(let a), .text(let b)):
      a.utf8.elementsEqual(b.utf8)
    default: a == b
    }
  }
}

/// Why a file was not laid out.
public enum FormattingFault: Error, Sendable {
  /// It cannot be read, for these reasons.
  case faults(Diagnostics)
  /// The layout would have said something else: a fault of the program, and nothing to use.
  case altered
}
