import Evaluation
import PolicyModel
import WorkingCalendar

/// One step of a limit, which takes a day to another.
enum LimitStep: Hashable {
  case advance(Int64, Amount.Unit, startCounts: Bool)
  case retreat(Int64, Amount.Unit, startCounts: Bool)
  case roll(Roll)
  /// From the birth to a birthday, from the expected birth to a week of pregnancy.
  case point(Reference)

  var countsHours: Bool {
    switch self {
    case .advance(_, let unit, _), .retreat(_, let unit, _): unit == .hours
    case .roll, .point: false
    }
  }

  /// Whether it comes to the same by every calendar.
  fileprivate var needsNoCalendar: Bool {
    switch self {
    case .advance(_, let unit, _), .retreat(_, let unit, _): unit != .workingDays && unit != .workingWeeks
    case .roll: false
    case .point: true
    }
  }

  fileprivate func taken(_ start: Moment, by arithmetic: LimitArithmetic) -> NumberedMoment {
    do throws(CalendarError) {
      switch self {
      case .advance(let count, let unit, let startCounts):
        return NumberedMoment(try arithmetic.advance(start, by: count, unit, startCounts: startCounts))
      case .retreat(let count, let unit, let startCounts):
        return NumberedMoment(try arithmetic.retreat(start, by: count, unit, startCounts: startCounts))
      case .roll(let roll): return NumberedMoment(try arithmetic.rolled(start, roll))
      case .point(let reference):
        return NumberedMoment(Moment(day: try LimitArithmetic.day(of: reference, recorded: start.day)))
      }
    } catch { return .beyond }
  }
}

/// The steps of limits as tables over every day of the calendar, each made once.
///
/// A table is made by the arithmetic that evaluates cases, so that there is no second one.
struct LimitTables {
  private struct Key: Hashable {
    let step: LimitStep
    let calendar: Int
    /// Of the days that it starts from.
    let time: ClockTime?
  }

  /// A table takes 440 kB; beyond this many they are made anew.
  private static var mostTables: Int { 100 }

  private var calendars: [LimitArithmetic] = []
  private var tables: [Key: [NumberedMoment]] = [:]

  /// The number of days of the calendar, the first of which is 0.
  static var days: Int { Int(Day.last.number) + 1 }

  /// Every day of the calendar, with a time of day or without one.
  static func everyDay(at time: ClockTime?) -> [NumberedMoment] {
    (0..<days).map { NumberedMoment(day: $0, time: time) }
  }

  /// Which calendar it is; two with the same working days are one.
  mutating func index(of calendar: WorkingCalendar) -> Int {
    if let known = calendars.firstIndex(where: { $0.calendar.hasSameWorkingDays(as: calendar) }) { return known }
    calendars.append(LimitArithmetic(calendar))
    return calendars.count - 1
  }

  /// Where the step takes each day of the calendar, with a time of day or without one.
  mutating func table(_ step: LimitStep, _ calendar: Int, at time: ClockTime?) -> [NumberedMoment] {
    // Only hours ask for the time; what is not moved off its day keeps it.
    let time = step.countsHours ? time : nil
    let key = Key(step: step, calendar: step.needsNoCalendar ? 0 : calendar, time: time)
    if let made = tables[key] { return made }
    let arithmetic = calendars[calendar]
    let made = (0..<Int32(Self.days)).map { number in
      do throws(CalendarError) {
        return step.taken(Moment(day: try Day(number: number), time: time), by: arithmetic)
      } catch { preconditionFailure("the days of the calendar are its own") }
    }
    if tables.count >= Self.mostTables { tables = [:] }
    tables[key] = made
    return made
  }

  /// Takes the step from each of the moments.
  mutating func take(_ step: LimitStep, from moments: [NumberedMoment], _ calendar: Int) -> [NumberedMoment] {
    let keepsTime = if case .roll = step { true } else { false }
    // Starts have one time of day, and what hours make of it is off by the hour of summer time at most.
    var (time, table) = (ClockTime?.none, table(step, calendar, at: nil))
    return moments.map { start in
      guard !start.isBeyond else { return .beyond }
      let day = Int(start.day)
      if keepsTime, table[day].day == start.day { return start }
      if step.countsHours, start.minutes != time.map({ $0.minutes }) {
        time = start.moment?.time
        table = self.table(step, calendar, at: time)
      }
      return table[day]
    }
  }

  /// Whether a moment lies on a working day; false for what leaves the calendar.
  func isWorking(_ moment: NumberedMoment, _ calendar: Int) -> Bool {
    guard let moment = moment.moment else { return false }
    return calendars[calendar].calendar.isWorking(moment.day)
  }
}
