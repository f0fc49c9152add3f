/// Lays a report out for reading in a terminal of 80 columns.
public enum TextRenderer {
  /// The report as text, with its line end.
  ///
  /// - Parameters:
  ///   - report: What is laid out.
  ///   - colour: Whether the terminal shows colours; nothing is told by colour alone.
  public static func text(_ report: Report, colour: Bool = false) -> String {
    var lines = TextLines(layout: TextLayout(usesColour: colour))
    lines.wrapped(report.title.words, .bold)
    lines.blocks(report.opening + report.blocks)
    for section in report.sections { lines.section(section, rule: "=") }
    lines.gap()
    lines.wrapped(report.provenance)
    return lines.text
  }
}

/// Lines of text under construction.
struct TextLines {
  /// Columns for the names of a matrix, beside what stands under them.
  private static let nameWidth = 14

  let layout: TextLayout
  private(set) var text = ""

  init(layout: TextLayout) { self.layout = layout }

  /// A line between two blocks.
  mutating func gap() {
    if !text.isEmpty { text += "\n" }
  }

  private mutating func line(_ words: String, _ style: TextLayout.Style? = nil) {
    text += style.map { layout.style(words, $0) } ?? words
    text += "\n"
  }

  mutating func wrapped(
    _ words: String, _ style: TextLayout.Style? = nil, indent: Int = 0, first: String = ""
  ) {
    for line in TextLayout.indentedLines(words, by: indent, first: first) { self.line(line, style) }
  }

  mutating func section(_ section: Section, rule: String) {
    gap()
    let name = HarmlessText.line(section.title.words)
    let width = max(0, TextLayout.width - 4 - name.unicodeScalars.count)
    wrapped("\(rule)\(rule) \(name) " + String(repeating: rule, count: width), .bold)
    blocks(section.blocks)
    for inner in section.sections { self.section(inner, rule: "-") }
  }

  mutating func blocks(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .timeline: break
      case .paragraph(let phrase):
        gap()
        wrapped(phrase.words)
      case .list(let phrases):
        gap()
        for phrase in phrases { wrapped(phrase.words, indent: 2, first: "-") }
      case .table(let table): self.table(table)
      case .matrix(let matrix): self.matrix(matrix)
      case .records(let records):
        for record in records { self.record(record) }
      }
    }
  }

  /// Columns side by side; where they do not fit, each row is one line of words.
  private mutating func table(_ table: Table) {
    gap()
    let rows = ([table.columns] + table.rows).map { row in row.map { HarmlessText.line($0.words) } }
    let widths = table.columns.indices.map { column in rows.reduce(0) { max($0, $1[column].unicodeScalars.count) } }
    if widths.reduce(0, +) + 2 * widths.count <= TextLayout.width {
      for row in rows { line("  " + TextLayout.columns(row, widths: widths)) }
    } else {
      for row in rows.dropFirst() {
        let cells = row.indices.dropFirst().map { "\(rows[0][$0]) \(row[$0])" }
        wrapped("\(row[0]): " + cells.joined(separator: ", "), indent: 4, first: "  ")
      }
    }
  }

  private mutating func matrix(_ matrix: Matrix) {
    for group in matrix.groups {
      section(Section(group.title, []), rule: "=")
      for row in group.rows {
        gap()
        for line in row.head {
          wrapped(line.phrase.words, line.kind == .strong ? .bold : line.kind == .mark ? row.tone.style : nil)
        }
        for (column, cell) in zip(matrix.columns, row.cells) { self.cell(column.words, cell) }
        if let more = row.more, !more.points.isEmpty {
          wrapped(more.summary.words, indent: 2)
          for point in more.points { wrapped(point.words, indent: 4, first: "  -") }
        }
      }
    }
  }

  /// The column's name, and beside it what stands in the cell.
  private mutating func cell(_ name: String, _ cell: Matrix.Cell) {
    let names = TextLayout.wrap(name, width: Self.nameWidth - 2)
    let content = cell.lines.flatMap { line in
      TextLayout.hangingLines(
        Self.marked(line), by: line.kind.isMarked ? 2 : 0,
        width: TextLayout.width - Self.nameWidth)
    }
    for index in 0..<max(names.count, content.count) {
      let name = index < names.count ? names[index] : ""
      guard index < content.count, !content[index].isEmpty else {
        line(layout.style(name, .bold))
        continue
      }
      let space = String(repeating: " ", count: Self.nameWidth - name.unicodeScalars.count)
      line(
        (name.isEmpty ? "" : layout.style(name, .bold)) + space
          + (cell.isQuiet ? layout.style(content[index], .dim) : content[index]))
    }
  }

  private static func marked(_ line: Matrix.Line) -> String {
    switch line.kind {
    case .plain, .strong, .mark: line.phrase.words
    case .source: "[\(line.phrase.words)]"
    case .conflict: "! " + line.phrase.words
    case .reading: "? " + line.phrase.words
    case .fallback: "= " + line.phrase.words
    }
  }

  private mutating func record(_ record: Record) {
    gap()
    let start = (record.day.map { $0.words + "  " } ?? "") + Self.status(record.status)
    for (index, line) in Self.joined([start] + record.tags.map { $0.words }).enumerated() {
      wrapped(line, record.tone.style, indent: index == 0 ? 0 : 2)
    }
    wrapped(record.title.words, .bold, indent: 2)
    for warning in record.warnings { wrapped(warning.words, .red, indent: 4, first: "  !") }
    wrapped(record.sentence.words, indent: 2)
    points(record.points, depth: 0)
    for detail in record.details { wrapped(detail.phrase.words, indent: 12, first: "  \(detail.label):") }
  }

  /// As many items to a line as it holds.
  private static func joined(_ items: [String]) -> [String] {
    var lines: [String] = []
    var line = ""
    for item in items {
      if line.isEmpty {
        line = item
      } else if line.unicodeScalars.count + item.unicodeScalars.count + 5 <= TextLayout.width {
        line += " | " + item
      } else {
        lines.append(line)
        line = item
      }
    }
    return lines + [line]
  }

  /// The word of the verdict in capitals: what colour is not there for.
  private static func status(_ phrase: Phrase) -> String {
    var words = ""
    for span in phrase.spans {
      if case .strong(let word) = span { words += word.uppercased() } else { words += span.words }
    }
    return words
  }

  private mutating func points(_ points: [Record.Point], depth: Int) {
    for point in points {
      wrapped(point.phrase.words, indent: 4 + depth * 2, first: String(repeating: " ", count: 2 + depth * 2) + "-")
      self.points(point.points, depth: depth + 1)
    }
  }
}

extension Tone {
  var style: TextLayout.Style {
    switch self {
    case .alarming: .red
    case .open: .yellow
    case .settled: .green
    case .quiet: .dim
    }
  }
}

extension Matrix.Line.Kind {
  /// Whether the line bears a mark, and what follows in it is set in.
  fileprivate var isMarked: Bool { self == .conflict || self == .reading || self == .fallback }
}
