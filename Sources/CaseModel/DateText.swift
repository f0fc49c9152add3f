import PolicyLanguage
import WorkingCalendar

/// Reads the dates of a case, and says what is wrong with those that are none.
package enum DateText {
  package struct Fault: Error {
    package let message: String
    package var help: String?
  }

  /// A day, with or without a time of day.
  package static func moment(_ text: String) throws(Fault) -> Moment {
    let written = Array(text.utf8.prefix(64))
    do throws(CalendarError) {
      return try Moment(iso: written)
    } catch {
      throw fault(of: written, error: error, help: "write it as `2026-01-06` or `2026-01-06T11:00`")
    }
  }

  /// A day alone, the value of `key`.
  package static func day(_ text: String, of key: String) throws(Fault) -> Day {
    let written = Array(text.utf8.prefix(64))
    let moment: Moment
    do throws(CalendarError) {
      moment = try Moment(iso: written)
    } catch {
      throw fault(of: written, error: error, help: "write it as `2026-01-06`")
    }
    guard moment.time == nil else {
      throw Fault(message: "`\(key)` is a date without a time", help: "write `\(moment.day.description)`")
    }
    return moment.day
  }

  private static func fault(of written: [UInt8], error: CalendarError, help: String) -> Fault {
    let year = written.prefix { Ascii.isDigit($0) }
    switch error {
    case .outOfRange: return yearFault(year)
    case .noSuchDate: return noSuchDate(written, year: year)
    case .malformed:
      let isLongYear = year.count > 4 && year.count < written.count && written[year.count] == Ascii.hyphen
      if isLongYear { return yearFault(year) }
      return zoneOrSeconds(written)
        ?? Fault(message: "\(quoted(String(decoding: written, as: UTF8.self))) is not a date", help: help)
    }
  }

  private static func yearFault(_ year: ArraySlice<UInt8>) -> Fault {
    let digits = String(decoding: year.prefix(20), as: UTF8.self) + (year.count > 20 ? "…" : "")
    return Fault(message: "the year \(digits) is outside the years 1900 to 2199")
  }

  /// The parts are in their places; one of them is more than there are.
  private static func noSuchDate(_ written: [UInt8], year: ArraySlice<UInt8>) -> Fault {
    let (month, day) = (number(written[5..<7]), number(written[8..<10]))
    guard (1...12).contains(month) else { return Fault(message: "there is no month \(month)") }
    do throws(CalendarError) {
      // The day is there, so it is the time that is not.
      _ = try Day(iso: Array(written[0..<10]))
      return Fault(message: "there is no time \(quoted(String(decoding: written[11...], as: UTF8.self)))")
    } catch {
      return Fault(message: "there is no \(day) \(name(ofMonth: month)) \(String(decoding: year, as: UTF8.self))")
    }
  }

  /// A date with something behind it that has no place in a case.
  private static func zoneOrSeconds(_ written: [UInt8]) -> Fault? {
    for length in [16, 10] where written.count > length {
      let moment: Moment
      do throws(CalendarError) { moment = try Moment(iso: Array(written[..<length])) } catch { continue }
      let help = "write `\(moment.description)`"
      switch written[length] {
      case UInt8(ascii: ":"): return Fault(message: "a time has hours and minutes and no seconds", help: help)
      case UInt8(ascii: "Z"), UInt8(ascii: "z"), UInt8(ascii: "+"), Ascii.hyphen:
        return Fault(message: "a time is civil time in England and has no zone", help: help)
      default: continue
      }
    }
    return nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 &- 48) }
  }

  private static func name(ofMonth month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return names[month - 1]
  }
}
