/// A matrix as a table whose rows open, and what chooses among its rows.
extension HTMLPage {
  mutating func matrix(_ matrix: Matrix) {
    let corner = [Phrase(matrix.corner)]
    table(matrix.caption, "matrix", corner + matrix.columns) { page in
      for group in matrix.groups {
        let span = matrix.columns.count + 1
        page.line("<tbody>")
        page.line(
          "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(span)\">\(HTMLText.escaped(group.title))</th></tr>")
        for row in group.rows {
          page.line("<tr\(Self.attributes(row))>\n<th scope=\"row\">")
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

  /// What links and choices find the row by.
  private static func attributes(_ row: Matrix.Row) -> String {
    var text = row.anchor.map { " id=\"\(HTMLText.escaped($0))\"" } ?? ""
    if !row.marks.isEmpty {
      let marks = row.marks.map { $0.map { "\($0)" }.joined(separator: " ") }.joined(separator: ";")
      text += " data-marks=\"\(marks)\""
    }
    return text
  }

  /// A row that opens.
  private mutating func more(_ more: Matrix.More, span: Int) {
    line("<tr class=\"more\">\n<td colspan=\"\(span)\">\n<details>")
    line("<summary>\(HTMLText.escaped(more.summary))</summary>")
    points(more.points)
    parts(more.parts)
    line("</details>\n</td>\n</tr>")
  }

  /// What each authority says, side by side where there is room.
  private mutating func parts(_ parts: [Matrix.More.Part]) {
    guard !parts.isEmpty else { return }
    line("<div class=\"parts\">")
    for part in parts {
      line("<div>\n<p><strong>\(HTMLText.escaped(part.title))</strong></p>")
      points(part.points)
      line("</div>")
    }
    line("</div>")
  }

  private mutating func points(_ points: [Phrase]) {
    guard !points.isEmpty else { return }
    line("<ul>")
    for point in points { line("<li>\(HTMLText.escaped(point))</li>") }
    line("</ul>")
  }

  /// What chooses rows; hidden until the script can keep what it promises.
  mutating func filters(_ matrix: Matrix) {
    line("<form class=\"filters\" role=\"search\" aria-label=\"Questions to show\" hidden>")
    line("<label>Words <input type=\"search\" autocomplete=\"off\"></label>")
    for facet in matrix.facets {
      line("<label>\(HTMLText.escaped(facet.label)) <select>\n<option value=\"\">any</option>")
      for (index, option) in facet.options.enumerated() {
        line("<option value=\"\(index)\">\(HTMLText.escaped(option.words))</option>")
      }
      line("</select></label>")
    }
    line("<button type=\"reset\">Show all</button>")
    line("<button type=\"button\" aria-pressed=\"false\">Open every row</button>")
    line("<p role=\"status\"></p>\n</form>")
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
}
