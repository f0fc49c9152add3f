/// Lays a report out as Markdown, with the tables of GitHub's.
public enum MarkdownRenderer {
  public static func text(_ report: Report) -> String {
    var lines = MarkdownLines()
    lines.heading(report.title, level: 1)
    lines.blocks(report.opening + report.blocks, level: 2)
    for section in report.sections { lines.section(section, level: 2) }
    lines.gap()
    lines.line("---")
    lines.gap()
    lines.line(MarkdownText.opening(Phrase(report.provenance)))
    return lines.text
  }
}

/// Lines of Markdown under construction.
struct MarkdownLines {
  private(set) var text = ""

  mutating func gap() {
    if !text.isEmpty { text += "\n" }
  }

  mutating func line(_ words: String) {
    text += words
    text += "\n"
  }

  mutating func heading(_ title: Phrase, level: Int) {
    gap()
    line(String(repeating: "#", count: level) + " " + MarkdownText.escaped(title))
  }

  mutating func section(_ section: Section, level: Int) {
    heading(section.title, level: level)
    blocks(section.blocks, level: level + 1)
    for inner in section.sections { self.section(inner, level: level + 1) }
  }

  mutating func blocks(_ blocks: [Block], level: Int) {
    for block in blocks {
      switch block {
      case .matrix, .timeline: break
      default: gap()
      }
      switch block {
      case .timeline: break
      case .paragraph(let phrase): line(MarkdownText.opening(phrase))
      case .list(let phrases):
        for phrase in phrases { line("- " + MarkdownText.opening(phrase)) }
      case .table(let table):
        row(table.columns.map { MarkdownText.escaped($0) })
        line("|" + table.columns.indices.map { $0 == 0 ? " --- |" : " ---: |" }.joined())
        for cells in table.rows { row(cells.map { MarkdownText.escaped($0) }) }
      case .matrix(let matrix): self.matrix(matrix, level: level)
      case .records(let records):
        for record in records { self.record(record) }
      }
    }
  }

  private mutating func row(_ cells: [String]) { line("| " + cells.joined(separator: " | ") + " |") }

  private mutating func matrix(_ matrix: Matrix, level: Int) {
    for group in matrix.groups {
      heading(group.title, level: level)
      gap()
      row([MarkdownText.escaped(matrix.corner)] + matrix.columns.map { MarkdownText.escaped($0) })
      line("|" + String(repeating: " --- |", count: matrix.columns.count + 1))
      for row in group.rows { self.row([cell(row.head) + more(row.more)] + row.cells.map { cell($0.lines) }) }
    }
  }

  private func cell(_ lines: [Matrix.Line]) -> String {
    lines.map { line in
      let words = MarkdownText.escaped(line.phrase)
      switch line.kind {
      case .plain, .mark: return words
      case .strong: return MarkdownText.strong(words)
      case .source: return "\\[\(words)\\]"
      case .conflict: return "**!** " + words
      case .reading: return "**?** " + words
      case .fallback: return "**=** " + words
      }
    }.joined(separator: "<br>")
  }

  private func more(_ more: Matrix.More?) -> String {
    guard let more, !more.points.isEmpty else { return "" }
    return ([more.summary] + more.points).map { "<br>" + MarkdownText.escaped($0) }.joined()
  }

  /// One item of a list, with what belongs to it below and set in.
  private mutating func record(_ record: Record) {
    var head = record.day.map { MarkdownText.strong(MarkdownText.escaped($0)) + " " } ?? ""
    head += MarkdownText.escaped(record.status)
    for tag in record.tags { head += " · " + MarkdownText.escaped(tag) }
    line("- " + head + "\\")
    line("  " + MarkdownText.strong(MarkdownText.escaped(record.title)))
    for warning in record.warnings { line("  - " + MarkdownText.strong("! " + MarkdownText.escaped(warning))) }
    line("  - " + MarkdownText.opening(record.sentence))
    points(record.points, indent: "    ")
    for detail in record.details { line("  - *\(detail.label):* " + MarkdownText.escaped(detail.phrase)) }
  }

  private mutating func points(_ points: [Record.Point], indent: String) {
    for point in points {
      line(indent + "- " + MarkdownText.opening(point.phrase))
      self.points(point.points, indent: indent + "  ")
    }
  }
}
