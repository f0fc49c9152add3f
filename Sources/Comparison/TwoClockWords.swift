import PolicyModel
import PolicyWording

/// Two limits with two clocks between them, in words.
struct TwoClockWords {
  private let comparison: TwoClockComparison
  private let names: LimitNames
  private let clock: String
  private let other: String

  init(_ comparison: TwoClockComparison, _ names: LimitNames, _ wording: Wording) {
    self.comparison = comparison
    self.names = names
    clock = wording.reference(comparison.clock)
    other = wording.reference(comparison.other)
  }

  var sentences: [String] {
    let opening = comparison.end == .firstDay ? "As first days, from two days: " : "From two days: "
    var all = [opening + words(comparison.stretches) + "."]
    if let timed = comparison.timedStretches {
      all.append(LimitComparison.hoursWithoutTime(comparison.end))
      all.append(
        timed == comparison.stretches
          ? "From starts at 10:00 it is the same." : "From starts at 10:00: \(words(timed)).")
    }
    all.append(bound)
    return all
  }

  /// What was looked at.
  private var bound: String {
    let before = -comparison.offsets.lowerBound
    let from = before == 0 ? "the same day" : "\(count(before, "day")) before"
    let years = TwoClockComparison.years
    let leftOut = comparison.leftOut
    return
      "Looked at: \(clock) on every day of \(years.lowerBound) to \(years.upperBound), and \(other) from \(from) to "
      + count(comparison.offsets.upperBound, "day") + " after it"
      + (leftOut > 0 ? ", but \(count(leftOut, "pair")) from which a date lies outside 1900 to 2199." : ".")
  }

  private func words(_ stretches: [TwoClockComparison.Stretch]) -> String {
    // That one may come first only, or the other, is no more than that it depends on the day.
    var told: [(offsets: ClosedRange<Int>, words: String)] = []
    for stretch in stretches {
      let words = meeting(stretch)
      if let last = told.last, last.words.utf8.elementsEqual(words.utf8) {
        told[told.count - 1].offsets = last.offsets.lowerBound...stretch.offsets.upperBound
      } else {
        told.append((stretch.offsets, words))
      }
    }
    if told.count == 1 { return told[0].words + ", at every distance looked at" }
    return told.enumerated().map { place, stretch in
      let (subject, than) = place == 0 ? (other, " \(clock)") : ("it", "")
      return "where \(subject) is \(distance(stretch.offsets, than)), \(stretch.words)"
    }.joined(separator: "; ")
  }

  private func meeting(_ stretch: TwoClockComparison.Stretch) -> String {
    switch (stretch.meeting, stretch.neverLater) {
    case (.always, _): "they fall on the same day"
    case (.never, .first?): "\(names.first.falls) first"
    case (.never, .second?): "\(names.second.falls) first"
    case (.never, nil): "they never fall on the same day"
    case (.sometimes, _): "it depends on the day"
    }
  }

  /// `than` is what it is a distance from, told once.
  private func distance(_ offsets: ClosedRange<Int>, _ than: String) -> String {
    let (low, high) = (offsets.lowerBound, offsets.upperBound)
    if high == comparison.offsets.upperBound {
      return low == 0 ? "on \(day(than)) or later" : "\(place(low, than)) or later"
    }
    if low == comparison.offsets.lowerBound, low < high {
      return high == 0 ? "on \(day(than)) or earlier" : "\(place(high, than)) or earlier"
    }
    if low == high { return low == 0 ? "on \(day(than))" : place(low, than) }
    if low > 0 { return "\(low) to \(place(high, than))" }
    if high < 0 { return "\(-high) to \(place(low, than))" }
    return "from \(low == 0 ? day("") : place(low, "")) to \(high == 0 ? day(than) : place(high, than))"
  }

  private func day(_ than: String) -> String { than.isEmpty ? "the same day" : "the day of" + than }

  private func place(_ offset: Int, _ than: String) -> String {
    count(abs(offset), "day") + (offset < 0 ? " before" : " after") + than
  }
}
