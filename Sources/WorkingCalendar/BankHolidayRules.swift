/// The yearly rules, without any one-off change.
///
/// From 1971: Banking and Financial Dealings Act 1971, section 1 and schedule 1, with the days added by
/// proclamation every year (New Year's Day from 1974, early May from 1978) and the substitute days so given.
/// Before 1971: Bank Holidays Act 1871 and Holidays Extension Act 1875, with the trial of a later August holiday
/// from 1965 and of a spring holiday from 1967 (HC Deb 3 June 1965, vol 713, c250W). Proclamations of single
/// years before 1971 are not reproduced, and a Boxing Day on a Saturday is given the Monday throughout: dates that
/// old serve ages and intervals, not procedures.
enum BankHolidayRules {
  /// Gives the number and name of each holiday of a year in `1900...2199`, by date.
  ///
  /// A visit and not a list, since the tables of a calendar need 300 years of it at every start.
  static func visit(_ year: Int, _ add: (Int32, String) -> Void) {
    if year >= 1974 { addNewYear(of: year, add) }
    let easter = easterSunday(of: year)
    add(easter - 2, "Good Friday")
    add(easter + 1, "Easter Monday")
    if year >= 1978 { add(firstMonday(of: 5, in: year), "Early May bank holiday") }
    if hasWhitMonday(year) {
      add(easter + 50, "Whit Monday")
    } else {
      add(monday(onOrBefore: Day.number(year, 5, 31)), "Spring bank holiday")
    }
    add(summer(of: year), year < 1965 ? "August bank holiday" : "Summer bank holiday")
    addChristmas(of: year, add)
  }

  private static func addNewYear(of year: Int, _ add: (Int32, String) -> Void) {
    let first = Day.number(year, 1, 1)
    switch first % 7 {
    case saturday: add(first + 2, "New Year's Day (substitute day)")
    case sunday: add(first + 1, "New Year's Day (substitute day)")
    default: add(first, "New Year's Day")
    }
  }

  /// On a Saturday both move; on a Sunday only Christmas Day does, past a Boxing Day that stays on the Monday.
  private static func addChristmas(of year: Int, _ add: (Int32, String) -> Void) {
    let christmas = Day.number(year, 12, 25)
    switch christmas % 7 {
    case friday:
      add(christmas, "Christmas Day")
      add(christmas + 3, "Boxing Day (substitute day)")
    case saturday:
      add(christmas + 2, "Christmas Day (substitute day)")
      add(christmas + 3, "Boxing Day (substitute day)")
    case sunday:
      add(christmas + 1, "Boxing Day")
      add(christmas + 2, "Christmas Day (substitute day)")
    default:
      add(christmas, "Christmas Day")
      add(christmas + 1, "Boxing Day")
    }
  }

  /// The Monday after Whit Sunday was the holiday until 1966, and in 1968 once more during the trial.
  private static func hasWhitMonday(_ year: Int) -> Bool { year <= 1966 || year == 1968 }

  /// The first Monday of August until 1964, then the Monday after its last Saturday, then its last Monday.
  private static func summer(of year: Int) -> Int32 {
    let end = Day.number(year, 8, 31)
    return switch year {
    case ..<1965: firstMonday(of: 8, in: year)
    case 1965...1970: monday(onOrBefore: end + 2)
    default: monday(onOrBefore: end)
    }
  }

  private static func firstMonday(of month: Int, in year: Int) -> Int32 {
    monday(onOrBefore: Day.number(year, month, 7))
  }

  /// Day 0 is a Monday.
  private static func monday(onOrBefore number: Int32) -> Int32 { number - number % 7 }

  private static var friday: Int32 { 4 }
  private static var saturday: Int32 { 5 }
  private static var sunday: Int32 { 6 }

  /// Easter Sunday by the method of Meeus, Jones and Butcher (*Astronomical Algorithms*, chapter 8).
  private static func easterSunday(of year: Int) -> Int32 {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let correction = (golden + 11 * epact + 22 * toSunday) / 451
    let sum = epact + toSunday - 7 * correction + 114
    return Day.number(year, sum / 31, sum % 31 + 1)
  }
}
