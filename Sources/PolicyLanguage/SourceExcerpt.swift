/// One line of a source as it is shown with a message: cut to a window around the place, and the place marked.
struct SourceExcerpt {
  /// Columns shown of a line.
  static let columns = 100
  /// Columns shown in front of a place when the line is cut.
  private static let lead = 40
  private static let tabColumns = 4

  let line: String
  /// As many spaces as stand before the place, then `^` under it.
  let marks: String

  private struct Cell {
    let text: String
    let width: Int
    let offset: Int
  }

  init(_ source: SourceText, _ range: SourceRange, lineStart: Int) {
    let bytes = source.bytes
    let start = min(max(range.start, lineStart), bytes.count)
    // No character takes more than four bytes, nor a tab more than four columns; marks without width are cut.
    let reach = Self.columns * 4
    var from = max(lineStart, start - reach)
    while from > lineStart, bytes[from] & 0xC0 == 0x80 { from -= 1 }
    let isCutBefore = from > lineStart
    if from == 0, source.hasMark { from = 3 }
    var to = start
    while to < bytes.count, to < start + reach, bytes[to] != Ascii.newline { to += 1 }
    let isCutBehind = to < bytes.count && bytes[to] != Ascii.newline
    while isCutBehind, to > start, bytes[to] & 0xC0 == 0x80 { to -= 1 }
    if !isCutBehind, to > max(from, start), bytes[to - 1] == Ascii.carriageReturn { to -= 1 }
    let cells = Self.cells(bytes, from, to)
    self.init(
      cells, SourceRange(start, min(max(range.end, start + 1), to)), cutBefore: isCutBefore,
      cutBehind: isCutBehind)
  }

  private init(_ cells: [Cell], _ range: SourceRange, cutBefore: Bool, cutBehind: Bool) {
    let before = cells.prefix { $0.offset < range.start }.reduce(0) { $0 + $1.width }
    let whole = cells.reduce(0) { $0 + $1.width }
    let fits = !cutBefore && !cutBehind && whole <= Self.columns
    let first = fits ? 0 : max(0, before - Self.lead)
    var column = 0
    var line = ""
    var shownWidth = 0
    var marksBefore = 0
    var marked = 0
    for cell in cells {
      defer { column += cell.width }
      guard column >= first, fits || column - first < Self.columns else { continue }
      line += cell.text
      shownWidth += cell.width
      if cell.offset < range.start {
        marksBefore += cell.width
      } else if cell.offset < range.end {
        marked += cell.width
      }
    }
    let hidBefore = cutBefore || first > 0
    if hidBefore { line = "…" + line }
    if cutBehind || first + shownWidth < whole { line += "…" }
    self.line = line
    marks =
      String(repeating: " ", count: marksBefore + (hidBefore ? 1 : 0)) + String(repeating: "^", count: max(marked, 1))
  }

  private static func cells(_ bytes: [UInt8], _ from: Int, _ to: Int) -> [Cell] {
    var cells: [Cell] = []
    var offset = from
    for scalar in String(decoding: bytes[from..<max(from, to)], as: UTF8.self).unicodeScalars {
      if scalar == "\t" {
        cells.append(Cell(text: String(repeating: " ", count: tabColumns), width: tabColumns, offset: offset))
      } else {
        let shown = TerminalText.shown(scalar)
        cells.append(Cell(text: String(Character(shown)), width: TerminalText.width(shown), offset: offset))
      }
      offset += scalar.utf8.count
    }
    return cells
  }
}
