import WorkingCalendar

/// A timeline as pictures, one or more a lane, each small enough for a printed page.
extension HTMLPage {
  /// Over the rows: the days, and the day of the report.
  private static let headHeight = 40
  /// Of the rows of one picture.
  private static let mostHeight = 1_100

  /// - Parameter level: Of the lanes' headings.
  mutating func timeline(_ timeline: Timeline, level: Int) {
    for lane in timeline.lanes {
      heading(lane.title, level: level)
      let pictures = Self.pictures(lane.rows)
      for (index, rows) in pictures.enumerated() {
        picture(rows, of: lane, in: timeline, part: pictures.count > 1 ? " \(index + 1) of \(pictures.count)" : "")
      }
    }
  }

  /// Rows that stand in one picture.
  private static func pictures(_ rows: [Timeline.Row]) -> [[Timeline.Row]] {
    var pictures: [[Timeline.Row]] = [[]]
    var height = 0
    for row in rows {
      if height + Self.height(row) > mostHeight, !pictures[pictures.count - 1].isEmpty {
        pictures.append([])
        height = 0
      }
      pictures[pictures.count - 1].append(row)
      height += Self.height(row)
    }
    return pictures
  }

  private static func lines(_ row: Timeline.Row) -> (label: [String], status: [String]) {
    (
      TextLayout.wrap(row.label, width: TimelineScale.labelWidth),
      row.status.flatMap { TextLayout.wrap($0, width: TimelineScale.statusWidth) }
    )
  }

  private static func height(_ row: Timeline.Row) -> Int {
    let (label, status) = lines(row)
    return max(label.count, status.count) * TimelineScale.line + 10
  }

  private mutating func picture(
    _ rows: [Timeline.Row], of lane: Timeline.Lane, in timeline: Timeline, part: String
  ) {
    figures += 1
    let height = rows.reduce(Self.headHeight) { $0 + Self.height($1) }
    let scale = TimelineScale(days: timeline.days)
    line("<div class=\"scroll\" role=\"region\" aria-labelledby=\"figure-\(figures)\" tabindex=\"0\">")
    line(
      "<svg class=\"timeline\" viewBox=\"0 0 \(TimelineScale.width) \(height)\" role=\"img\""
        + " aria-labelledby=\"figure-\(figures)\" aria-describedby=\"figure-\(figures)-words\">")
    let title = "Timeline of case \(timeline.name): \(lane.title.words)\(part)"
    line("<title id=\"figure-\(figures)\">\(HTMLText.escaped(title))</title>")
    line("<desc id=\"figure-\(figures)-words\">\(HTMLText.escaped(lane.summary))</desc>")
    ground(timeline, lane, scale, height)
    var top = Self.headHeight
    for row in rows {
      self.row(row, scale, top: top)
      top += Self.height(row)
    }
    line("</svg>\n</div>")
  }

  /// Closed days, the names of days, what happened, and the day of the report.
  private mutating func ground(_ timeline: Timeline, _ lane: Timeline.Lane, _ scale: TimelineScale, _ height: Int) {
    let top = Self.headHeight
    for stretch in scale.closed(lane.calendar) where scale.showsWeekends || !stretch.isWeekend {
      let (left, right) = (scale.start(stretch.days.lowerBound), scale.end(stretch.days.upperBound))
      let kind = stretch.isWeekend ? "weekend" : "holiday"
      line(
        "<rect class=\"\(kind)\" x=\"\(left)\" y=\"\(top)\" width=\"\(max(right - left, 1))\" height=\"\(height - top)\"/>"
      )
    }
    for tick in scale.ticks {
      let x = scale.start(tick.day)
      line("<path class=\"tick\" d=\"M\(x) 15V20M\(x) \(top)V\(height)\"/>")
      line("<text x=\"\(x)\" y=\"12\">\(tick.label)</text>")
    }
    for day in timeline.guides {
      line("<path class=\"guide\" d=\"M\(scale.middle(day)) \(Self.headHeight - 4)V\(height)\"/>")
    }
    let today = scale.middle(timeline.asOf)
    line("<path class=\"today\" d=\"M\(today) \(Self.headHeight - 6)V\(height)\"/>")
    let isLeft = today < (TimelineScale.chart.lowerBound + TimelineScale.chart.upperBound) / 2
    line(
      "<text x=\"\(today)\" y=\"\(Self.headHeight - 10)\"\(isLeft ? "" : " text-anchor=\"end\"")>"
        + "as of \(timeline.asOf.brief)</text>")
  }

  private mutating func row(_ row: Timeline.Row, _ scale: TimelineScale, top: Int) {
    let (label, status) = Self.lines(row)
    line("<path class=\"rule\" d=\"M0 \(top)H\(TimelineScale.width)\"/>")
    words(label, x: 0, top: top)
    line("<g class=\"\(Self.name(row.tone))\">")
    let middle = top + 5 + TimelineScale.line / 2
    for span in row.spans { self.span(span, scale, middle) }
    line(Self.shape(row.mark, x: scale.middle(row.at), y: middle))
    line(Self.shape(row.mark, x: TimelineScale.status - 14, y: middle))
    line("</g>")
    words(status, x: TimelineScale.status, top: top)
  }

  private mutating func words(_ lines: [String], x: Int, top: Int) {
    for (index, words) in lines.enumerated() where !words.isEmpty {
      line("<text x=\"\(x)\" y=\"\(top + 18 + index * TimelineScale.line)\">\(HTMLText.escaped(words))</text>")
    }
  }

  private mutating func span(_ span: Timeline.Span, _ scale: TimelineScale, _ middle: Int) {
    let (left, right) = (scale.middle(span.from), scale.middle(span.to))
    guard right > left else { return }
    switch span.kind {
    case .running:
      line("<rect class=\"bar\" x=\"\(left)\" y=\"\(middle - 5)\" width=\"\(right - left)\" height=\"10\"/>")
    case .notice:
      line("<rect class=\"notice\" x=\"\(left)\" y=\"\(middle - 4)\" width=\"\(right - left)\" height=\"8\"/>")
    case .over:
      line("<path class=\"over\" d=\"M\(left) \(middle)H\(right)\"/>")
    }
  }

  private static func shape(_ mark: Timeline.Mark, x: Int, y: Int) -> String {
    switch mark {
    case .met: "<circle class=\"full\" cx=\"\(x)\" cy=\"\(y)\" r=\"6\"/>"
    case .running: "<circle class=\"hollow\" cx=\"\(x)\" cy=\"\(y)\" r=\"5\"/>"
    case .missed: "<path class=\"full\" d=\"M\(x - 7) \(y + 6)H\(x + 7)L\(x) \(y - 7)Z\"/>"
    case .early: "<path class=\"full\" d=\"M\(x + 6) \(y - 7)V\(y + 7)L\(x - 7) \(y)Z\"/>"
    case .open: "<rect class=\"hollow\" x=\"\(x - 5)\" y=\"\(y - 5)\" width=\"10\" height=\"10\"/>"
    case .happened: "<path class=\"full\" d=\"M\(x) \(y - 7)L\(x + 7) \(y)L\(x) \(y + 7)L\(x - 7) \(y)Z\"/>"
    case .booked: "<path class=\"hollow\" d=\"M\(x) \(y - 6)L\(x + 6) \(y)L\(x) \(y + 6)L\(x - 6) \(y)Z\"/>"
    }
  }
}
