import PolicyModel
import WorkingCalendar

/// On which days two limits part, in words.
struct PartingWords {
  let partings: Partings
  let names: LimitNames

  init(_ partings: Partings, _ names: LimitNames) {
    self.partings = partings
    self.names = names
  }

  /// Without a full stop: `20 working days fall before 25 working days on every day, by 5 to 12 days; first on …`.
  var clause: String {
    guard let gap = partings.gap else {
      return "\(names.first.text) and \(names.second.text) never part, on any day of 1900 to 2199"
    }
    switch partings.neverLater {
    case .first?: return ordered(names.first, names.second, gap) + example
    case .second?: return ordered(names.second, names.first, -gap.upperBound ... -gap.lowerBound) + example
    case nil:
      return "\(names.first.text) and \(names.second.text) part \(often): \(names.first.falls) up to "
        + "\(count(gap.upperBound, "day")) before and up to \(count(-gap.lowerBound, "day")) after "
        + names.second.text + example
    }
  }

  /// Two of which the one is never later.
  private func ordered(_ sooner: LimitNames.Name, _ later: LimitNames.Name, _ gap: ClosedRange<Int>) -> String {
    let always = partings.parted == partings.compared
    return "\(sooner.falls) before \(later.text) \(often), by \(count(gap, "day"))"
      + (always ? "" : ", and never after \(later.them)")
  }

  /// On how many days they part.
  private var often: String {
    if partings.parted == partings.compared { return "on every day" }
    guard let yearly = partings.yearly else { return "on \(count(partings.parted, "start day"))" }
    if yearly.least == yearly.most { return "on \(count(yearly.least, "day")) of every year" }
    if yearly.least == 0 { return "on at most \(count(yearly.most, "day")) of a year" }
    return "on \(yearly.least) to \(yearly.most) days of a year (\(yearly.average) on average)"
  }

  /// The dates stand in the order of the names before them.
  private var example: String {
    let isSwapped = partings.neverLater == .second
    if let next = partings.next { return "; first on \(next.start.day.spoken): \(Self.days(next, isSwapped))" }
    guard let last = partings.last else { return "" }
    return "; last on \(last.start.day.spoken): \(Self.days(last, isSwapped)), and not since 5 January 2026"
  }

  /// `2 February against 9 February`.
  static func days(_ parting: Partings.Parting, _ isSwapped: Bool = false) -> String {
    let (first, second) = (date(parting.first.day, parting.start.day), date(parting.second.day, parting.start.day))
    return isSwapped ? "\(second) against \(first)" : "\(first) against \(second)"
  }

  /// A date in a sentence that has told another: with its year only where that is another too.
  static func date(_ day: Day, _ told: Day) -> String {
    day.year == told.year ? day.dayAndMonth : "\(day.dayAndMonth) \(day.year)"
  }
}

/// `1 day`, `5 days`.
func count(_ number: Int, _ unit: String) -> String { number == 1 ? "1 \(unit)" : "\(number) \(unit)s" }

/// `1 day`, `5 to 12 days`.
private func count(_ numbers: ClosedRange<Int>, _ unit: String) -> String {
  numbers.lowerBound == numbers.upperBound
    ? count(numbers.lowerBound, unit) : "\(numbers.lowerBound) to \(count(numbers.upperBound, unit))"
}
