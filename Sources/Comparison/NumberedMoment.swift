import WorkingCalendar

/// A moment as one number, so that those of every day of the calendar are a table.
///
/// The day stands above, the minutes below; a day without a time comes after its last minute.
struct NumberedMoment: Hashable {
  /// Negative for what leaves the calendar.
  let number: Int32

  private static var bitsOfTime: Int32 { 11 }
  private static var perDay: Int32 { 1 << bitsOfTime }
  private static var noTime: Int32 { perDay - 1 }

  /// What leaves the calendar.
  static var beyond: NumberedMoment { NumberedMoment(number: -1) }

  private init(number: Int32) { self.number = number }

  init(_ moment: Moment) {
    let minutes = moment.time.map { Int32($0.minutes) }
    number = moment.day.number << Self.bitsOfTime | (minutes ?? Self.noTime)
  }

  /// The nth day of the calendar, from 0.
  init(day: Int, time: ClockTime?) {
    number = Int32(day) << Self.bitsOfTime | (time.map { Int32($0.minutes) } ?? Self.noTime)
  }

  var isBeyond: Bool { number < 0 }
  var hasTime: Bool { number & Self.noTime != Self.noTime }

  /// Minutes since midnight; nil for a day without a time.
  var minutes: Int? { hasTime ? Int(number & Self.noTime) : nil }

  /// The number of the day; negative for what leaves the calendar.
  var day: Int32 { number >> Self.bitsOfTime }

  /// Without its time; what leaves the calendar stays beyond.
  var withoutTime: NumberedMoment { NumberedMoment(number: number | Self.noTime) }

  /// Its place among the first moments of a window: a day without a time comes before its first minute.
  var placeAsFirst: Int32 { hasTime ? number : number - Self.perDay }

  /// The order of the evaluation of a case: on one day, times decide where both are known.
  func comesBefore(_ other: NumberedMoment) -> Bool {
    if day != other.day { return day < other.day }
    return hasTime && other.hasTime && number < other.number
  }

  /// Nil for what leaves the calendar.
  var moment: Moment? {
    guard !isBeyond else { return nil }
    do throws(CalendarError) {
      let day = try Day(number: day)
      guard let minutes else { return Moment(day: day) }
      return Moment(day: day, time: try ClockTime(hour: minutes / 60, minute: minutes % 60))
    } catch { preconditionFailure("only moments of the calendar are numbered") }
  }
}
