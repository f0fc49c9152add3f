import PolicyModel
import PolicyWording
import WorkingCalendar

extension LimitComparison {
  /// The comparison in plain sentences, each with its full stop; the last one says what was looked at.
  ///
  /// - Parameters:
  ///   - a: The first limit compared.
  ///   - b: The second.
  ///   - owners: Whose they are, such as the two authorities; told where nothing else tells them apart.
  ///   - wording: That of the question.
  public func sentences(
    _ a: Limit, _ b: Limit, owners: (first: String, second: String) = ("the one", "the other"), _ wording: Wording
  ) -> [String] {
    let names = LimitNames(a, b, owners: owners, wording)
    switch self {
    case .oneClock(let comparison): return OneClockWords(comparison, names).sentences
    case .twoClocks(let comparison): return TwoClockWords(comparison, names, wording).sentences
    case .notCompared(let obstacle): return ["Not compared as dates: " + Self.words(obstacle, names) + "."]
    }
  }

  /// How hours were counted in the sentence before.
  static func hoursWithoutTime(_ end: End) -> String {
    "That is so where the time of day is not known, and "
      + (end == .lastDay ? "hours run to the end of their last day." : "hours count as whole days.")
  }

  private static func words(_ obstacle: Obstacle, _ names: LimitNames) -> String {
    switch obstacle {
    case .undated(let side): "\(names[side].text) has no date"
    case .setByFact(_, let side): "each case sets for itself how long is \(names[side].text)"
    case .manyClocks(let count): "\(count) different days start them"
    case .beyondCalendar: "from no day do both stay within 1900 to 2199"
    }
  }
}

/// Two limits from one day, in words.
private struct OneClockWords {
  private let comparison: OneClockComparison
  private let names: LimitNames

  init(_ comparison: OneClockComparison, _ names: LimitNames) {
    self.comparison = comparison
    self.names = names
  }

  var sentences: [String] {
    let opening = comparison.end == .firstDay ? "As first days, from the same day: " : "From the same day: "
    var all = [opening + PartingWords(comparison.days, names).clause + "."]
    if let timed = comparison.timed { all += sentences(timed) }
    all.append(bound)
    return all
  }

  /// What was looked at.
  private var bound: String {
    let leftOut = comparison.days.leftOut
    return "Looked at: every start day of 1900 to 2199"
      + (leftOut > 0 ? ", but \(leftOut) from which a date lies outside these years." : ".")
  }

  private func sentences(_ timed: TimedPartings) -> [String] {
    var all = [LimitComparison.hoursWithoutTime(comparison.end)]
    if timed.daysAreAsUntimed {
      all.append("From a start at \(timed.time.description) the days are the same.")
    } else {
      all.append("From a start at \(timed.time.description): \(PartingWords(timed.days, names).clause).")
    }
    if let parting = timed.daysElsewhere {
      all.append("From other times of day they can part: \(start(parting.start)), \(PartingWords.days(parting)).")
    }
    if let moments = moments(timed) { all.append(moments) }
    return all
  }

  /// In moments, where that says more than the days.
  private func moments(_ timed: TimedPartings) -> String? {
    let moments = timed.moments
    if moments.areEqual {
      return timed.momentsElsewhere.map { "Their times part from other times of day only: \(self.moments($0))." }
        ?? "Their times are the same too, whatever the time of day."
    }
    if timed.days.parted == timed.days.compared { return nil }
    if moments.parted == timed.days.parted { return "Where they fall on one day, their times are the same too." }
    let often = moments.parted == moments.compared ? "always" : "also on days on which they fall together"
    guard let example = moments.next ?? moments.last else { return "Their times part \(often)." }
    let told = timed.daysAreAsUntimed ? comparison.days : timed.days
    return "Their times part \(often): \(self.moments(example, told.neverLater == .second))."
  }

  /// `from 10:00 on Monday 5 January 2026, 10:00 on 7 January against the end of 7 January`.
  private func moments(_ parting: Partings.Parting, _ isSwapped: Bool = false) -> String {
    let (first, second) = (moment(parting.first, parting.start.day), moment(parting.second, parting.start.day))
    return start(parting.start) + ", " + (isSwapped ? "\(second) against \(first)" : "\(first) against \(second)")
  }

  private func start(_ moment: Moment) -> String {
    "from " + (moment.time.map { "\($0.description) on " } ?? "") + moment.day.spoken
  }

  private func moment(_ moment: Moment, _ told: Day) -> String {
    let day = PartingWords.date(moment.day, told)
    if let time = moment.time { return "\(time.description) on \(day)" }
    return (comparison.end == .lastDay ? "the end of " : "the beginning of ") + day
  }
}
