import WorkingCalendar

/// A line of words with the few marks that every format can show.
struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
  enum Span: Sendable, Hashable, ExpressibleByStringLiteral {
    case text(String)
    case strong(String)
    /// An id, as files and the command line take it.
    case code(String)
    /// A name from outside, in whatever script.
    case name(String)
    case moment(Moment)
    /// Words that a newer edition has and an older one has not, or the other way round.
    case inserted(String)
    case deleted(String)
    /// Leads to the anchor of a row on the same page.
    case link(String, to: String)

    init(stringLiteral value: String) { self = .text(value) }

    var words: String {
      switch self {
      case .text(let text), .strong(let text), .code(let text), .name(let text), .inserted(let text),
        .deleted(let text), .link(let text, _):
        text
      case .moment(let moment): moment.brief
      }
    }
  }

  private(set) var spans: [Span]

  init(_ spans: Span...) { self.spans = spans }

  init(spans: [Span]) { self.spans = spans }

  init(_ text: String) { spans = [.text(text)] }

  init(stringLiteral value: String) { spans = [.text(value)] }

  /// The words without their marks.
  var words: String {
    if spans.count == 1 { return spans[0].words }
    var words = ""
    for span in spans { words += span.words }
    return words
  }

  mutating func add(_ more: Span...) { spans += more }

  mutating func add(_ other: Phrase) { spans += other.spans }

  static func joined(_ phrases: [Phrase], by separator: String) -> Phrase {
    var spans: [Span] = []
    for (index, phrase) in phrases.enumerated() {
      if index > 0 { spans.append(.text(separator)) }
      spans += phrase.spans
    }
    return Phrase(spans: spans)
  }
}

extension Moment {
  /// `Tue 6 Jan 2026`, with `, 10:00` where the time is known.
  var brief: String { day.brief + (time.map { ", " + $0.description } ?? "") }
}
