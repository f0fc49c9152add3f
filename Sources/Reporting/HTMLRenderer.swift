/// Lays a report out as one HTML file that needs nothing else: no script, no other file, no connection.
public enum HTMLRenderer {
  public static func text(_ report: Report) -> String {
    var page = HTMLPage()
    page.line("<!DOCTYPE html>")
    page.line("<html lang=\"en-GB\">")
    page.line("<head>")
    page.line("<meta charset=\"utf-8\">")
    page.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    page.line("<title>\(HTMLText.escaped(report.title.words))</title>")
    page.line("<style>\n\(HTMLStyle.sheet(report.page))</style>")
    page.line("</head>\n<body>\n<header>")
    page.heading(report.title, level: 1)
    page.blocks(report.opening, level: 2)
    page.line("</header>\n<main>")
    page.blocks(report.blocks, level: 2)
    for section in report.sections { page.section(section, level: 2) }
    page.line("</main>\n<footer>")
    page.line("<p>\(HTMLText.escaped(report.provenance))</p>")
    page.line("</footer>\n</body>\n</html>")
    return page.text
  }
}

/// Lines of HTML under construction.
struct HTMLPage {
  private(set) var text = ""
  private var tables = 0

  mutating func line(_ words: String) {
    text += words
    text += "\n"
  }

  mutating func heading(_ title: Phrase, level: Int) {
    line("<h\(min(level, 6))>\(HTMLText.escaped(title))</h\(min(level, 6))>")
  }

  mutating func section(_ section: Section, level: Int) {
    line("<section>")
    heading(section.title, level: level)
    blocks(section.blocks, level: level + 1)
    for inner in section.sections { self.section(inner, level: level + 1) }
    line("</section>")
  }

  /// - Parameter level: Of headings inside the blocks.
  mutating func blocks(_ blocks: [Block], level: Int) {
    for block in blocks {
      switch block {
      case .paragraph(let phrase): line("<p>\(HTMLText.escaped(phrase))</p>")
      case .list(let phrases):
        line("<ul>")
        for phrase in phrases { line("<li>\(HTMLText.escaped(phrase))</li>") }
        line("</ul>")
      case .table(let table): self.table(table)
      case .matrix(let matrix): self.matrix(matrix)
      case .records(let records):
        line("<ul class=\"records\">")
        for record in records { self.record(record, level: level) }
        line("</ul>")
      }
    }
  }

  /// A table in a frame that scrolls by itself, by keyboard too.
  private mutating func table(
    _ caption: String, _ kind: String, _ columns: [Phrase], _ body: (inout HTMLPage) -> Void
  ) {
    tables += 1
    line("<div class=\"scroll\" role=\"region\" aria-labelledby=\"table-\(tables)\" tabindex=\"0\">")
    line("<table class=\"\(kind)\">\n<caption id=\"table-\(tables)\">\(HTMLText.escaped(caption))</caption>")
    line("<thead>\n<tr>")
    for column in columns { line("<th scope=\"col\">\(HTMLText.escaped(column))</th>") }
    line("</tr>\n</thead>")
    body(&self)
    line("</table>\n</div>")
  }

  private mutating func table(_ table: Table) {
    self.table(table.caption, "counts", table.columns) { page in
      page.line("<tbody>")
      for row in table.rows {
        var cells = ""
        for (index, cell) in row.enumerated() {
          let words = HTMLText.escaped(cell)
          cells += index == 0 ? "<th scope=\"row\">\(words)</th>" : "<td>\(words)</td>"
        }
        page.line("<tr>\(cells)</tr>")
      }
      page.line("</tbody>")
    }
  }

  private mutating func matrix(_ matrix: Matrix) {
    let corner = [Phrase(matrix.corner)]
    table(matrix.caption, "matrix", corner + matrix.columns) { page in
      for group in matrix.groups {
        let span = matrix.columns.count + 1
        page.line("<tbody>")
        page.line(
          "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(span)\">\(HTMLText.escaped(group.title))</th></tr>")
        for row in group.rows {
          page.line("<tr>\n<th scope=\"row\">")
          page.lines(row.head, tone: row.tone)
          page.line("</th>")
          for cell in row.cells {
            page.line(cell.isQuiet ? "<td class=\"quiet\">" : "<td>")
            page.lines(cell.lines, tone: .quiet)
            page.line("</td>")
          }
          page.line("</tr>")
          if let more = row.more { page.more(more, span: span) }
        }
        page.line("</tbody>")
      }
    }
  }

  /// A row that opens.
  private mutating func more(_ more: Matrix.More, span: Int) {
    line("<tr class=\"more\">\n<td colspan=\"\(span)\">\n<details>")
    line("<summary>\(HTMLText.escaped(more.summary))</summary>")
    line("<ul>")
    for point in more.points { line("<li>\(HTMLText.escaped(point))</li>") }
    line("</ul>\n</details>\n</td>\n</tr>")
  }

  private mutating func lines(_ lines: [Matrix.Line], tone: Tone) {
    for line in lines {
      let words = HTMLText.escaped(line.phrase)
      switch line.kind {
      case .plain: self.line("<p>\(words)</p>")
      case .strong: self.line("<p><strong>\(words)</strong></p>")
      case .mark: self.line("<p class=\"\(Self.name(tone))\">\(words)</p>")
      case .source: self.line("<p class=\"source\">[\(words)]</p>")
      case .conflict: self.line("<p class=\"conflict\"><strong>!</strong> \(words)</p>")
      case .reading: self.line("<p class=\"reading\"><strong>?</strong> \(words)</p>")
      case .fallback: self.line("<p class=\"fallback\"><strong>=</strong> \(words)</p>")
      }
    }
  }

  private mutating func record(_ record: Record, level: Int) {
    line("<li class=\"\(Self.name(record.tone))\">")
    var head = record.day.map { "<span class=\"day\">\(HTMLText.escaped($0))</span> " } ?? ""
    head += "<span class=\"status\">\(HTMLText.escaped(record.status))</span>"
    for tag in record.tags { head += " · <span>\(HTMLText.escaped(tag))</span>" }
    line("<p class=\"head\">\(head)</p>")
    heading(record.title, level: level)
    for warning in record.warnings { line("<p class=\"warning\"><strong>!</strong> \(HTMLText.escaped(warning))</p>") }
    line("<p>\(HTMLText.escaped(record.sentence))</p>")
    points(record.points)
    if !record.details.isEmpty {
      line("<dl>")
      for detail in record.details {
        line("<dt>\(HTMLText.escaped(detail.label))</dt><dd>\(HTMLText.escaped(detail.phrase))</dd>")
      }
      line("</dl>")
    }
    line("</li>")
  }

  private mutating func points(_ points: [Record.Point]) {
    guard !points.isEmpty else { return }
    line("<ul>")
    for point in points {
      if point.points.isEmpty {
        line("<li>\(HTMLText.escaped(point.phrase))</li>")
      } else {
        line("<li>\(HTMLText.escaped(point.phrase))")
        self.points(point.points)
        line("</li>")
      }
    }
    line("</ul>")
  }

  private static func name(_ tone: Tone) -> String {
    switch tone {
    case .alarming: "alarming"
    case .open: "open"
    case .settled: "settled"
    case .quiet: "quiet"
    }
  }
}
