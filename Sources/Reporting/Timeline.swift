import WorkingCalendar

/// What is drawn of a case against the calendar: its events, and each dated duty from its clock to its last day.
struct Timeline: Sendable {
  /// What a mark means; each has a shape of its own, so that nothing is told by colour alone.
  enum Mark: Sendable {
    case happened, booked, met, missed, early, running, open
  }

  /// A stretch of days, the first and the last one included.
  struct Span: Sendable {
    enum Kind: Sendable {
      /// From the clock to the last day.
      case running
      /// From the last day to what must come after it.
      case notice
      /// From the last day to when it was done, or to the day of the report.
      case over
    }

    let kind: Kind
    let from: Day
    let to: Day
  }

  struct Row: Sendable {
    let label: String
    /// A line each, beside the row.
    let status: [String]
    let tone: Tone
    let mark: Mark
    /// Where the mark stands.
    let at: Day
    let spans: [Span]
  }

  /// One authority's rows, or those of the case itself.
  struct Lane: Sendable {
    let title: Phrase
    /// What it shows, in words.
    let summary: String
    let rows: [Row]
    /// By which days are shaded; nil where only weekends are known.
    let calendar: WorkingCalendar?
  }

  /// The id of the case.
  let name: String
  let asOf: Day
  /// The days that are drawn; what lies outside is drawn to the edge.
  let days: ClosedRange<Day>
  /// Days on which something happened, drawn through every lane.
  let guides: [Day]
  let lanes: [Lane]
}
