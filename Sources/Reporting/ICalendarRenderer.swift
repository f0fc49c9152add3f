import WorkingCalendar

/// Dates for a calendar program.
public struct DatedCalendar: Sendable {
  /// One date.
  struct Item: Sendable {
    /// What the entry is known by from one file to the next: everything but its date and its words.
    let identity: [String]
    let asOf: Day
    let at: Moment
    let summary: String
    /// Lines, one below the other.
    let description: [String]
    let categories: [String]
    let isOverdue: Bool
    /// Whether the date holds only if something is so that is not known.
    var isTentative = false
  }

  let name: String
  let items: [Item]
}

/// Lays dates out as iCalendar (RFC 5545): lines of at most 75 octets ended by CR and LF, UTF-8.
public enum ICalendarRenderer {
  /// Made from the dates alone, so that the same request gives the same bytes.
  public static func text(_ calendar: DatedCalendar) -> String {
    var lines = ICalendarLines()
    lines.add("BEGIN:VCALENDAR")
    lines.add("VERSION:2.0")
    lines.add("PRODID:-//Comity//Comity \(Provenance.engineVersion)//EN")
    lines.add("CALSCALE:GREGORIAN")
    lines.add("METHOD:PUBLISH")
    lines.text("X-WR-CALNAME", calendar.name)
    for line in zone { lines.add(line) }
    var seen: [String: Int] = [:]
    for item in calendar.items {
      let count = (seen[key(item.identity)] ?? 0) + 1
      seen[key(item.identity)] = count
      event(item, number: count, to: &lines)
    }
    lines.add("END:VCALENDAR")
    return lines.finished
  }

  /// Summer time as it has been since 1996.
  private static let zone = [
    "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT", "DTSTART:19960331T010000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "END:DAYLIGHT",
    "BEGIN:STANDARD", "DTSTART:19961027T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000", "TZNAME:GMT", "END:STANDARD", "END:VTIMEZONE",
  ]

  private static func event(_ item: DatedCalendar.Item, number: Int, to lines: inout ICalendarLines) {
    lines.add("BEGIN:VEVENT")
    lines.add("UID:\(uid(item.identity, number))@comity")
    lines.add("DTSTAMP:\(digits(item.asOf))T000000Z")
    // A file of a later day counts for the later one, so that a second import moves an entry.
    lines.add("SEQUENCE:\(item.asOf.number)")
    if let time = item.at.time {
      lines.add("DTSTART;TZID=Europe/London:\(digits(item.at.day))T\(digits(time))00")
    } else {
      lines.add("DTSTART;VALUE=DATE:\(digits(item.at.day))")
      if let next = dayAfter(item.at.day) { lines.add("DTEND;VALUE=DATE:\(digits(next))") }
    }
    lines.text("SUMMARY", item.summary)
    lines.text("DESCRIPTION", item.description.joined(separator: "\n"))
    lines.texts("CATEGORIES", item.categories)
    if item.isTentative { lines.add("STATUS:TENTATIVE") }
    lines.add("CLASS:PRIVATE")
    lines.add("TRANSP:TRANSPARENT")
    if item.isOverdue { lines.add("PRIORITY:1") } else { alarm(item, to: &lines) }
    lines.add("END:VEVENT")
  }

  /// The day before, shown and no more.
  private static func alarm(_ item: DatedCalendar.Item, to lines: inout ICalendarLines) {
    lines.add("BEGIN:VALARM")
    lines.add("ACTION:DISPLAY")
    lines.text("DESCRIPTION", item.summary)
    lines.add("TRIGGER:-P1D")
    lines.add("END:VALARM")
  }

  private static func dayAfter(_ day: Day) -> Day? {
    do throws(CalendarError) { return try day.adding(days: 1) } catch { return nil }
  }

  private static func digits(_ day: Day) -> String { digits(day.description) }

  private static func digits(_ time: ClockTime) -> String { digits(time.description) }

  private static func digits(_ text: String) -> String {
    String(decoding: text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }, as: UTF8.self)
  }

  // MARK: Identity

  /// The pieces with their lengths, so that no two lists run together to the same.
  private static func key(_ identity: [String]) -> String {
    identity.map { "\($0.utf8.count):\($0)" }.joined()
  }

  /// Thirty-two hexadecimal digits: names of cases and children do not stand in it.
  private static func uid(_ identity: [String], _ number: Int) -> String {
    let bytes = Array((key(identity) + "#\(number)").utf8)
    return Fingerprint.hex(of: bytes, start: 0xcbf2_9ce4_8422_2325)
      + Fingerprint.hex(of: bytes.reversed(), start: 0x9ae1_6a3b_2f90_404f)
  }
}

/// FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv
enum Fingerprint {
  static func hex(of bytes: [UInt8], start: UInt64) -> String {
    var value = start
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// Lines of iCalendar under construction: the one place where they are escaped and folded.
struct ICalendarLines {
  private var bytes: [UInt8] = []

  var finished: String { String(decoding: bytes, as: UTF8.self) }

  /// A line that needs no escaping.
  mutating func add(_ line: String) { fold(Array(line.utf8)) }

  /// A property whose value is text.
  mutating func text(_ name: String, _ value: String) {
    fold(Array(name.utf8) + [UInt8(ascii: ":")] + Self.escaped(value))
  }

  /// A property whose value is a list of texts.
  mutating func texts(_ name: String, _ values: [String]) {
    var line = Array(name.utf8) + [UInt8(ascii: ":")]
    for (index, value) in values.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      line += Self.escaped(value)
    }
    fold(line)
  }

  /// A backslash before `\`, `;` and `,`, and `\n` for the end of a line.
  private static func escaped(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    var isAfterReturn = false
    for byte in HarmlessText.lines(text).utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): result += [UInt8(ascii: "\\"), byte]
      case 10 where isAfterReturn: break
      case 10, 13: result += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      default: result.append(byte)
      }
      isAfterReturn = byte == 13
    }
    return result
  }

  /// At most 75 octets to a line; a character is never divided.
  private mutating func fold(_ line: [UInt8]) {
    var width = 0
    var at = 0
    while at < line.count {
      var end = at + 1
      while end < line.count, line[end] & 0xC0 == 0x80 { end += 1 }
      if width + end - at > 75 {
        bytes += [13, 10, 32]
        width = 1
      }
      bytes += line[at..<end]
      width += end - at
      at = end
    }
    bytes += [13, 10]
  }
}
