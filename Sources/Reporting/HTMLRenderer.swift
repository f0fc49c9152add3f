/// Lays a report out as one HTML file that needs nothing else: no other file, no connection. Where its rows can be chosen
/// it holds a script, and without that all of it is there to be read.
public enum HTMLRenderer {
  public static func text(_ report: Report) -> String {
    var body = HTMLPage()
    body.line("<body>\n<header>")
    body.heading(report.title, level: 1)
    body.blocks(report.opening, level: 2)
    body.contents(report.sections)
    body.line("</header>\n<main>")
    body.blocks(report.blocks, level: 2)
    for (index, section) in report.sections.enumerated() {
      body.section(section, level: 2, anchor: "section-\(index + 1)")
    }
    body.line("</main>\n<footer>")
    body.line("<p>\(HTMLText.escaped(report.provenance))</p>")
    body.line("</footer>")
    if body.takesScript { body.line("<script>\(HTMLScript.text)</script>") }
    body.line("</body>\n</html>")
    return head(report, takesScript: body.takesScript) + body.text
  }

  /// Nothing may be fetched, and no script may run but our own.
  private static func head(_ report: Report, takesScript: Bool) -> String {
    var page = HTMLPage()
    page.line("<!DOCTYPE html>")
    page.line("<html lang=\"en-GB\">")
    page.line("<head>")
    page.line("<meta charset=\"utf-8\">")
    let script = takesScript ? " script-src '\(HTMLScript.hash)';" : ""
    page.line(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';\(script)"
        + " base-uri 'none'; form-action 'none'\">")
    page.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    page.line("<title>\(HTMLText.escaped(report.title.words))</title>")
    page.line("<style>\n\(HTMLStyle.sheet(report.page))</style>")
    page.line("</head>")
    return page.text
  }
}

/// Lines of HTML under construction.
struct HTMLPage {
  private(set) var text = ""
  private(set) var takesScript = false
  private var tables = 0
  var figures = 0

  mutating func line(_ words: String) {
    text += words
    text += "\n"
  }

  mutating func heading(_ title: Phrase, level: Int) {
    line("<h\(min(level, 6))>\(HTMLText.escaped(title))</h\(min(level, 6))>")
  }

  /// Links to the sections, where there are several.
  fileprivate mutating func contents(_ sections: [Section]) {
    guard sections.count > 2 else { return }
    line("<nav aria-label=\"On this page\">\n<ul>")
    for (index, section) in sections.enumerated() {
      line("<li><a href=\"#section-\(index + 1)\">\(HTMLText.escaped(section.title))</a></li>")
    }
    line("</ul>\n</nav>")
  }

  mutating func section(_ section: Section, level: Int, anchor: String? = nil) {
    line(anchor.map { "<section id=\"\($0)\">" } ?? "<section>")
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
      case .matrix(let matrix):
        if !matrix.facets.isEmpty {
          takesScript = true
          filters(matrix)
        }
        self.matrix(matrix)
      case .timeline(let timeline): self.timeline(timeline, level: level)
      case .records(let records):
        line("<ul class=\"records\">")
        for record in records { self.record(record, level: level) }
        line("</ul>")
      }
    }
  }

  /// A table in a frame that scrolls by itself, by keyboard too.
  mutating func table(
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

  static func name(_ tone: Tone) -> String {
    switch tone {
    case .alarming: "alarming"
    case .open: "open"
    case .settled: "settled"
    case .quiet: "quiet"
    }
  }
}
