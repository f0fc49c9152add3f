/// A file with all that its layout is made of: its lines, and the comments and empty lines that stand around them.
///
/// The parser sees only ``lines``; a layout that keeps their tokens and depths keeps what the file says.
struct Manuscript {
  /// A comment, from its `#` to the last character that is no space.
  struct Remark {
    let text: SourceRange
    let column: Int
    /// Whether nothing but spaces stands before it on its line.
    let standsAlone: Bool
    let followsEmptyLine: Bool
  }

  /// What stands between two tokens, or at either end of the file.
  struct Gap {
    var remarks: [Remark] = []
    var breaksLine = false
    /// Whether an empty line stands before what follows the gap and its remarks.
    var endsInEmptyLine = false
    var isEmpty = true
  }

  /// A line as the parser takes it, which may go over several lines of the file.
  struct Entry {
    let line: Line
    let depth: Int
    /// The index of the line that it stands under.
    let parent: Int?
    /// What stands before each of its tokens.
    let gaps: [Gap]
  }

  let source: SourceText
  let entries: [Entry]
  /// What follows the last line.
  let end: Gap

  /// Reads a file that has no faults. Linear in its size.
  init(_ source: SourceText) {
    var lexer = Lexer(source, file: 0)
    var reader = GapReader(bytes: source.bytes, at: source.hasMark ? 3 : 0)
    var open: [(indent: Int, index: Int)] = []
    var entries: [Entry] = []
    for line in lexer.lines() {
      while let last = open.last, last.indent >= line.indent { open.removeLast() }
      let gaps = line.tokens.map { reader.gap(before: $0.range) }
      open.append((line.indent, entries.count))
      let parent = open.dropLast().last?.index
      entries.append(Entry(line: line, depth: open.count - 1, parent: parent, gaps: gaps))
    }
    self.source = source
    self.entries = entries
    end = reader.gap(before: SourceRange(source.bytes.count, source.bytes.count))
  }
}

private struct GapReader {
  let bytes: [UInt8]
  var at: Int
  private let start: Int

  init(bytes: [UInt8], at: Int) {
    self.bytes = bytes
    self.at = at
    start = at
  }

  /// Reads up to a token and steps over it.
  mutating func gap(before token: SourceRange) -> Manuscript.Gap {
    var gap = Manuscript.Gap(isEmpty: at == token.start)
    gap.breaksLine = at == start
    var lineEnds = 0
    var column = 0
    while at < token.start {
      if bytes[at] == Ascii.hash {
        let text = remark(before: token.start)
        gap.remarks.append(
          .init(text: text, column: column, standsAlone: gap.breaksLine, followsEmptyLine: lineEnds > 1))
        lineEnds = 0
        continue
      }
      column += 1
      if bytes[at] == Ascii.newline {
        lineEnds += 1
        column = 0
        gap.breaksLine = true
      }
      at += 1
    }
    gap.endsInEmptyLine = lineEnds > 1
    at = token.end
    return gap
  }

  private mutating func remark(before limit: Int) -> SourceRange {
    let start = at
    while at < limit, bytes[at] != Ascii.newline { at += 1 }
    var end = at
    while isBlank(bytes[end - 1]) { end -= 1 }
    return SourceRange(start, end)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == Ascii.space || byte == Ascii.tab || byte == Ascii.carriageReturn
  }
}
