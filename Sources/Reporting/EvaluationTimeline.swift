import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// One evaluated case against the calendar.
extension EvaluationReport {
  /// Days before the first and behind the last event that are drawn where a duty reaches there.
  private static let reach = (before: Int32(60), behind: Int32(200))

  private static let mostHolidays = 20

  static let timelineLegend =
    "A bar runs from the day that starts the clock, or the first day allowed, to the last day; a striped one from there "
    + "to the day on which it was done, or of this report; a hollow one is time to be kept before a conference. ● done in time, ▲ late or overdue, ◀ too "
    + "early, ○ still to come, □ to be seen to or permitted by that day, ◆ happened, ◇ booked. Weekends are shaded, bank "
    + "holidays and closures darker. All that is drawn stands in words below."

  /// The picture with its legend; nil where nothing has a date.
  var timelineSection: Section? {
    guard let timeline else { return nil }
    var blocks: [Block] = [.paragraph(Phrase(Self.timelineLegend))]
    let holidays = self.holidays(in: timeline.days)
    if !holidays.isEmpty { blocks.append(.paragraph(Phrase("Bank holidays in these days: \(holidays)."))) }
    return Section("Timeline", blocks + [.timeline(timeline)])
  }

  private var timeline: Timeline? {
    let lanes = titles.indices.compactMap { lane($0) }
    guard !lanes.isEmpty else { return nil }
    let known = eventsInSight
    let rows = lanes.flatMap { $0.rows }
    guard let days = days(around: known.map { $0.at.day } + [asOf], rows) else { return nil }
    var guides: [Day] = []
    for event in known where !guides.contains(event.at.day) { guides.append(event.at.day) }
    return Timeline(
      name: source.id, asOf: asOf, days: days, guides: guides, lanes: (happenings(known).map { [$0] } ?? []) + lanes)
  }

  /// What the record tells of up to the day of the report, and what is booked.
  private var eventsInSight: [CaseEvent] { source.events.filter { $0.planned || $0.at.day <= asOf } }

  /// Every event, and as much before and behind as a duty takes, within bounds.
  private func days(around known: [Day], _ rows: [Timeline.Row]) -> ClosedRange<Day>? {
    guard let first = known.min(), let last = known.max() else { return nil }
    let (lowest, highest) = (first.number - Self.reach.before, last.number + Self.reach.behind)
    var (from, to) = (first.number, last.number)
    for day in rows.flatMap({ row in [row.at] + row.spans.flatMap { [$0.from, $0.to] } }) {
      if day.number >= lowest { from = min(from, day.number) }
      if day.number <= highest { to = max(to, day.number) }
    }
    do throws(CalendarError) {
      let start = try Day(number: max(from - 3, Day.first.number))
      return start...(try Day(number: min(to + 3, Day.last.number)))
    } catch { return nil }
  }

  /// Their names; empty where they are more than a reader goes through.
  private func holidays(in days: ClosedRange<Day>) -> String {
    guard let calendar = calendars.first else { return "" }
    let found = (days.lowerBound.year...days.upperBound.year).flatMap { calendar.bankHolidays.holidays(in: $0) }
      .filter { days.contains($0.day) }
    guard found.count <= Self.mostHolidays else { return "" }
    return found.map { "\($0.day.brief) (\($0.name))" }.joined(separator: ", ")
  }

  private func happenings(_ events: [CaseEvent]) -> Timeline.Lane? {
    guard !events.isEmpty else { return nil }
    let rows = events.map { event in
      var label = vocabulary[event.event].phrase
      label = label.prefix(1).uppercased() + label.dropFirst()
      if let child = event.child { label += ", child \(source.children[child].id)" }
      let isMissed = event.planned && event.at.day < asOf
      return Timeline.Row(
        label: label, status: [event.at.brief] + (event.planned ? [isMissed ? "booked, not held" : "booked"] : []),
        tone: .quiet, mark: event.planned ? .booked : .happened, at: event.at.day, spans: [])
    }
    let words = "\(rows.count == 1 ? "1 event" : "\(rows.count) events"): "
    return Timeline.Lane(
      title: "What happened",
      summary: words + rows.map { "\($0.label), \($0.status[0])" }.joined(separator: "; ") + ".",
      rows: rows, calendar: calendars.first)
  }

  /// The duties of one authority that have a date, in the order in which their clocks start.
  private func lane(_ index: Int) -> Timeline.Lane? {
    let own = results.filter { $0.authority == titles[index].name && $0.decision.effect.day != nil }
    let rows = own.compactMap { row($0) }.enumerated().sorted { a, b in
      let (first, second) = (a.element, b.element)
      return (first.start, first.at, a.offset) < (second.start, second.at, b.offset)
    }.map { $0.element }
    guard !rows.isEmpty else { return nil }
    let counts = Verdict.inOrder.compactMap { verdict -> String? in
      let count = own.filter { $0.decision.effect.verdict == verdict }.count
      return count == 0 ? nil : "\(count) \(verdict.words)"
    }
    let noun = rows.count == 1 ? "1 duty or right with a date" : "\(rows.count) duties and rights with a date"
    return Timeline.Lane(
      title: Phrase(.name(titles[index].title)),
      summary: "\(noun): \(counts.joined(separator: ", ")). Each stands in the lists below, with its dates.",
      rows: rows,
      calendar: calendars.indices.contains(index) ? calendars[index] : nil)
  }
}

/// One result as a row.
extension EvaluationReport {
  private func row(_ result: EvaluationResult) -> Timeline.Row? {
    let decision = result.decision
    guard let day = decision.effect.day else { return nil }
    let done = decision.done?.day
    let verdict = decision.effect.verdict
    return Timeline.Row(
      label: ([questions[result.question.index].text]
        + tags(result).dropFirst(titles.count > 1 ? 1 : 0).map { $0.words })
        .joined(separator: " · "),
      status: status(result), tone: verdict.tone, mark: Self.mark(verdict), at: done ?? day,
      spans: spans(result, day))
  }

  private func status(_ result: EvaluationResult) -> [String] {
    let decision = result.decision
    var lines = [decision.effect.verdict.words + measure(result).words]
    if let earliest = decision.effect.earliest { lines.append("from \(earliest.day.brief)") }
    if let due = decision.effect.due { lines.append("due \(due.day.brief)") }
    if let done = decision.done { lines.append("done \(done.day.brief)") }
    return lines
  }

  private func spans(_ result: EvaluationResult, _ day: Day) -> [Timeline.Span] {
    let decision = result.decision
    let start = decision.effect.earliest?.day ?? clock(result) ?? day
    var spans = [
      start <= day
        ? Timeline.Span(kind: .running, from: start, to: day) : Timeline.Span(kind: .notice, from: day, to: start)
    ]
    if decision.effect.verdict.tone == .alarming, let due = decision.effect.due?.day {
      let end = decision.done?.day ?? asOf
      if end > due { spans.append(Timeline.Span(kind: .over, from: due, to: end)) }
    }
    return spans
  }

  /// The day that starts the clock: the last event that the reasons name before they come to the limit.
  private func clock(_ result: EvaluationResult) -> Day? {
    let end = result.decision.effect.due ?? result.decision.effect.earliest
    let reasons = result.because.prefix { $0.event != nil || $0.at != end }
    let clock = reasons.last { $0.event != nil && $0.at != nil && $0.at != result.decision.done }
    return (clock?.at ?? result.about?.at)?.day
  }

  private static func mark(_ verdict: Verdict) -> Timeline.Mark {
    switch verdict {
    case .met: .met
    case .late, .overdue: .missed
    case .early: .early
    case .due, .notStarted: .running
    case .required, .permitted, .barred, .needsFacts, .judgement, .notApplicable, .silent: .open
    }
  }
}

extension Effect {
  /// The day that a row is drawn for: the last, else the first; nil where neither is set.
  fileprivate var day: Day? { due?.day ?? earliest?.day }
}

extension Timeline.Row {
  /// The first day of what is drawn.
  fileprivate var start: Day { spans.map { $0.from }.min() ?? at }
}
