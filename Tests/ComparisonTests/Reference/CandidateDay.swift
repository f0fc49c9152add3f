import PolicyModel
import WorkingCalendar

/// A day told from the day about which a case is made, so that cases can be made about several days.
struct CandidateDay: Hashable {
  enum Step: Hashable {
    case none
    case later(Amount.Unit, Int64)
    case earlier(Amount.Unit, Int64)
  }
  let step: Step
  /// Days after that.
  let nudge: Int

  func day(from anchor: Day, _ calendar: WorkingCalendar) throws -> Day {
    switch step {
    case .none: try anchor.adding(days: nudge)
    case .later(let unit, let count):
      try Self.moved(anchor, unit, Int(count), calendar).adding(days: nudge)
    case .earlier(let unit, let count):
      try Self.moved(anchor, unit, -Int(count), calendar).adding(days: nudge)
    }
  }

  private static func moved(
    _ day: Day, _ unit: Amount.Unit, _ count: Int, _ calendar: WorkingCalendar
  ) throws -> Day {
    switch unit {
    case .hours: try Moment(day: day).adding(hours: count).day
    case .days: try day.adding(days: count)
    case .weeks: try day.adding(days: 7 * count)
    case .months: try day.adding(months: count)
    case .years: try day.adding(years: count)
    case .workingDays: try calendar.adding(workingDays: count, to: day)
    case .workingWeeks: try calendar.adding(workingDays: 5 * count, to: day)
    }
  }

  /// The day itself and those beside it, and the same at the end of each amount; of what recurs, of twice the amount.
  static func all(_ mentions: Mentions) -> [CandidateDay] {
    var steps: Set<Step> = []
    for amount in mentions.later {
      let count = count(amount)
      steps.insert(.later(amount.unit, count))
      if !mentions.recurring.isEmpty { steps.insert(.later(amount.unit, 2 * count)) }
    }
    for amount in mentions.earlier { steps.insert(.earlier(amount.unit, count(amount))) }
    let ordered = steps.sorted { "\($0)" < "\($1)" }
    return ([.none] + ordered).flatMap { step in [0, -1, 1].map { CandidateDay(step: step, nudge: $0) } }
  }

  private static func count(_ amount: Amount) -> Int64 {
    switch amount.count {
    case .fixed(let number): number
    case .fact: 3
    }
  }
}
