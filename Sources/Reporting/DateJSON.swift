import Comparison
import WorkingCalendar

/// Lays out how two limits stand as dates, as a member of a pair of `comity-comparison/1`.
enum DateJSON {
  static func write(_ dates: QuestionComparison.DateComparison, to document: inout JSONDocument) {
    document.object { document in
      document.strings("limits", [dates.firstLimit, dates.secondLimit])
      document.string("end", dates.end == .lastDay ? "last-day" : "first-day")
      switch dates.comparison {
      case .oneClock(let comparison):
        document.bool("equal", comparison.areEqual)
        write("days", comparison.days, to: &document)
        if let timed = comparison.timed {
          document.string("at", timed.time.description)
          write("daysAtThatTime", timed.days, to: &document)
          write("momentsAtThatTime", timed.moments, to: &document)
        }
      case .twoClocks(let comparison):
        document.bool("equalInDays", comparison.areEqualInDays)
      case .notCompared: break
      }
      document.string("text", dates.sentences.joined(separator: " "))
    }
  }

  private static func write(_ key: String, _ partings: Partings, to document: inout JSONDocument) {
    document.object(key) { document in
      document.number("compared", partings.compared)
      document.number("parted", partings.parted)
      if let next = partings.next {
        document.object("next") { document in
          document.string("start", next.start.description)
          document.string("first", next.first.description)
          document.string("second", next.second.description)
        }
      }
      if let yearly = partings.yearly {
        document.object("daysAYear") { document in
          document.number("least", yearly.least)
          document.number("most", yearly.most)
          document.number("average", yearly.average)
        }
      }
      if let gap = partings.gap {
        document.object("byDays") { document in
          document.number("least", gap.lowerBound)
          document.number("most", gap.upperBound)
        }
      }
    }
  }
}
