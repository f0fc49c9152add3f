extension Day: CustomStringConvertible {
  /// Reads `YYYY-MM-DD`: ten ASCII bytes, no sign, no spaces, no other form.
  ///
  /// - Throws: ``CalendarError/malformed`` for any other shape, ``CalendarError/noSuchDate`` for a date the
  ///   calendar lacks, ``CalendarError/outOfRange`` for one outside 1900–2199.
  public init(iso utf8: [UInt8]) throws(CalendarError) {
    guard utf8.count == 10, utf8[4] == Digits.hyphen, utf8[7] == Digits.hyphen,
      let year = Digits.value(of: utf8[0..<4]),
      let month = Digits.value(of: utf8[5..<7]),
      let day = Digits.value(of: utf8[8..<10])
    else { throw .malformed }
    try self.init(year: year, month: month, day: day)
  }

  /// The date as in ISO 8601: `2026-01-06`.
  public var description: String {
    let (year, month, day) = civil
    return "\(year)-\(Digits.pair(month))-\(Digits.pair(day))"
  }

  /// The date as a letter would give it: `Tuesday 6 January 2026`.
  public var spoken: String {
    let (year, month, day) = civil
    return "\(weekday.description) \(day) \(Day.name(ofMonth: month)) \(year)"
  }

  /// The date as a list would give it: `Tue 6 Jan 2026`.
  public var brief: String {
    let (year, month, day) = civil
    return "\(String(weekday.description.prefix(3))) \(day) \(String(Day.name(ofMonth: month).prefix(3))) \(year)"
  }

  /// The date where its year is plain: `6 January`.
  public var dayAndMonth: String {
    let (_, month, day) = civil
    return "\(day) \(Day.name(ofMonth: month))"
  }

  private static func name(ofMonth month: Int) -> String {
    switch month {
    case 1: "January"
    case 2: "February"
    case 3: "March"
    case 4: "April"
    case 5: "May"
    case 6: "June"
    case 7: "July"
    case 8: "August"
    case 9: "September"
    case 10: "October"
    case 11: "November"
    default: "December"
    }
  }
}

/// Fixed-width decimal numbers, read and written as ASCII.
enum Digits {
  static var hyphen: UInt8 { 0x2D }
  static var colon: UInt8 { 0x3A }
  static var letterT: UInt8 { 0x54 }

  /// The value of up to four ASCII digits, or nil when another byte is among them.
  static func value(of bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// Two digits for a number in `0...99`.
  static func pair(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
