import WorkingCalendar

/// Days as places across a picture, in whole units.
struct TimelineScale {
  /// From the left edge of the picture: labels, days, and what each row comes to.
  static let width = 960
  static let chart = 312..<778
  static let status = 806
  /// Characters that fit beside the days, at the widest that a common font is.
  static let labelWidth = 38
  static let statusWidth = 20
  /// From one line of words to the next.
  static let line = 16

  let days: ClosedRange<Day>

  private var count: Int { days.lowerBound.days(to: days.upperBound) + 1 }

  /// Where a day begins; a day outside begins at an edge.
  func start(_ day: Day) -> Int { place(days.lowerBound.days(to: day)) }

  /// Where a day ends.
  func end(_ day: Day) -> Int { place(days.lowerBound.days(to: day) + 1) }

  func middle(_ day: Day) -> Int { (start(day) + end(day)) / 2 }

  private func place(_ offset: Int) -> Int {
    Self.chart.lowerBound + min(max(offset, 0), count) * Self.chart.count / count
  }

  /// Whether a weekend is wide enough to be seen.
  var showsWeekends: Bool { count <= Self.chart.count }

  struct Tick {
    let day: Day
    let label: String
  }

  /// Mondays where few weeks are shown, else the first days of months, as many as their labels leave room for.
  var ticks: [Tick] { count <= 70 ? weeks : months }

  private var weeks: [Tick] {
    let step = count <= 35 ? 1 : 2
    var ticks: [Tick] = []
    var mondays = 0
    for number in days.lowerBound.number...days.upperBound.number where number % 7 == 0 {
      mondays += 1
      guard mondays % step == 0, let day = Self.day(number) else { continue }
      add(Tick(day: day, label: Self.brief(day)), width: 52, to: &ticks)
    }
    return ticks
  }

  private var months: [Tick] {
    let step = [1, 2, 3, 6, 12, 24, 60, 120].first { $0 * 30 * Self.chart.count / count >= 70 } ?? 240
    var ticks: [Tick] = []
    for number in days.lowerBound.number...days.upperBound.number {
      guard let day = Self.day(number), day.dayOfMonth == 1, (day.year * 12 + day.month - 1) % step == 0 else {
        continue
      }
      // What follows `Thu 1 `.
      add(Tick(day: day, label: String(decoding: day.brief.utf8.dropFirst(6), as: UTF8.self)), width: 66, to: &ticks)
    }
    return ticks
  }

  /// A tick whose label would leave the days has no place.
  private func add(_ tick: Tick, width: Int, to ticks: inout [Tick]) {
    guard start(tick.day) + width <= Self.chart.upperBound + 24 else { return }
    if let last = ticks.last, start(tick.day) - start(last.day) < width { return }
    ticks.append(tick)
  }

  /// `5 Jan`: what stands between `Mon ` and ` 2026`.
  private static func brief(_ day: Day) -> String {
    String(decoding: day.brief.utf8.dropFirst(4).dropLast(5), as: UTF8.self)
  }

  private static func day(_ number: Int32) -> Day? {
    do throws(CalendarError) { return try Day(number: number) } catch { return nil }
  }

  /// Stretches of days that are alike in being closed: weekends, and the days that a calendar closes besides.
  func closed(_ calendar: WorkingCalendar?) -> [(days: ClosedRange<Day>, isWeekend: Bool)] {
    var stretches: [(days: ClosedRange<Day>, isWeekend: Bool)] = []
    for number in days.lowerBound.number...days.upperBound.number {
      guard let day = Self.day(number) else { continue }
      let isWeekend = day.weekday.isWeekend
      guard isWeekend || calendar.map({ !$0.isWorking(day) }) == true else { continue }
      if let last = stretches.last, last.isWeekend == isWeekend, last.days.upperBound.number + 1 == number {
        stretches[stretches.count - 1].days = last.days.lowerBound...day
      } else {
        stretches.append((day...day, isWeekend))
      }
    }
    return stretches
  }
}
