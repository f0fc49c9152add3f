import PolicyModel
import WorkingCalendar

/// What the limits of a policy count with: its working days, and how each unit of time is counted.
///
/// The only place that does so: a case is evaluated with it, and two limits are compared with it.
package struct LimitArithmetic: Sendable {
  package let calendar: WorkingCalendar

  package init(_ calendar: WorkingCalendar) { self.calendar = calendar }

  /// The most units that are counted.
  private static var largestCount: Int64 { 100_000 }

  /// The moment so many units after another; the day after it is day 1 unless the start day counts.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when the result leaves 1900–2199, or for more than 100,000 units.
  package func advance(
    _ start: Moment, by count: Int64, _ unit: Amount.Unit, startCounts: Bool
  ) throws(CalendarError) -> Moment {
    guard count <= Self.largestCount else { throw CalendarError.outOfRange }
    let count = Int(count)
    let less = startCounts && count > 0 ? 1 : 0
    switch unit {
    case .hours: return try start.adding(hours: count)
    case .days: return Moment(day: try start.day.adding(days: count - less))
    case .weeks: return Moment(day: try start.day.adding(days: count * 7 - less))
    case .months: return Moment(day: try start.day.adding(months: count).adding(days: -less))
    case .years: return Moment(day: try start.day.adding(years: count).adding(days: -less))
    case .workingDays:
      return Moment(day: try calendar.adding(workingDays: count, to: start.day, countingStart: startCounts))
    case .workingWeeks:
      return Moment(day: try calendar.adding(workingDays: count * 5, to: start.day, countingStart: startCounts))
    }
  }

  /// The moment so many units before another; the (working) day before it is the first unless the start day counts.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when the result leaves 1900–2199, or for more than 100,000 units.
  package func retreat(
    _ start: Moment, by count: Int64, _ unit: Amount.Unit, startCounts: Bool
  ) throws(CalendarError) -> Moment {
    guard count <= Self.largestCount else { throw CalendarError.outOfRange }
    let count = Int(count)
    let less = startCounts && count > 0 ? 1 : 0
    switch unit {
    case .hours: return try start.adding(hours: -count)
    case .days: return Moment(day: try start.day.adding(days: less - count))
    case .weeks: return Moment(day: try start.day.adding(days: less - count * 7))
    case .months: return Moment(day: try start.day.adding(months: -count).adding(days: less))
    case .years: return Moment(day: try start.day.adding(years: -count).adding(days: less))
    case .workingDays: return Moment(day: try workingDays(count, before: start.day, startCounts))
    case .workingWeeks: return Moment(day: try workingDays(count * 5, before: start.day, startCounts))
    }
  }

  private func workingDays(_ count: Int, before day: Day, _ startCounts: Bool) throws(CalendarError) -> Day {
    let counted = startCounts && count > 0 && calendar.isWorking(day) ? count - 1 : count
    return try calendar.subtracting(workingDays: counted, from: day)
  }

  /// The moment itself where its day is a working day, else the working day beside it.
  ///
  /// - Throws: ``CalendarError/outOfRange`` when there is none in 1900–2199.
  package func rolled(_ moment: Moment, _ roll: Roll) throws(CalendarError) -> Moment {
    if calendar.isWorking(moment.day) { return moment }
    switch roll {
    case .forward: return Moment(day: try calendar.nextWorkingDay(onOrAfter: moment.day))
    case .back: return Moment(day: try calendar.previousWorkingDay(onOrBefore: moment.day))
    }
  }

  /// The day of a point in a life or a pregnancy, from the day that a case records for it.
  ///
  /// - Parameter recorded: The day of ``PolicyModel/Reference/recorded``.
  /// - Throws: ``CalendarError/outOfRange`` when the day leaves 1900–2199.
  package static func day(of reference: Reference, recorded: Day) throws(CalendarError) -> Day {
    switch reference {
    case .birthday(let years): try Age.birthday(years, born: recorded)
    case .weekStart(let week): try Gestation(expected: recorded).firstDay(ofWeek: week)
    case .weekEnd(let week): try Gestation(expected: recorded).lastDay(ofWeek: week)
    case .completedWeeks(let weeks): try Gestation(expected: recorded).day(completedWeeks: weeks)
    case .subject, .event, .birth, .expectedBirth, .today: recorded
    }
  }
}

extension Reference {
  /// What a case records to fix it: the birth for a birthday, the expected birth for a week of pregnancy, else itself.
  package var recorded: Reference {
    switch self {
    case .birthday: .birth
    case .weekStart, .weekEnd, .completedWeeks: .expectedBirth
    case .subject, .event, .birth, .expectedBirth, .today: self
    }
  }
}
