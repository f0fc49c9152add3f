import Foundation
import PolicyChecking
import PolicyLanguage
import PolicyModel
import ShippedPolicies
import Testing
import WorkingCalendar

/// A date written in a test; a slip there ends the run.
func day(_ iso: String) -> Day { try! Day(iso: Array(iso.utf8)) }

/// The policies that the program carries.
let shipped: PolicyLibrary = {
  var diagnostics = Diagnostics()
  let sources = ShippedPolicies.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }
  return LibraryReader.read(sources, into: &diagnostics)
}()

/// England and Wales.
let calendar = WorkingCalendar(bankHolidays: shipped.calendars[0].bankHolidays)

/// The rows of a vector file, each a list of cells.
func vectors(_ name: String) throws -> [[String]] {
  let url = try #require(Bundle.module.url(forResource: name, withExtension: "tsv", subdirectory: "Vectors"))
  return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
    line.split(separator: "\t").map(String.init)
  }
}

/// A limit of the one event that most tests are about.
func after(
  _ count: Int64, _ unit: Amount.Unit, _ clock: Clock = .one(.subject), startCounts: Bool = false
) -> Limit {
  .after(Amount(.fixed(count), unit), clock, startCounts: startCounts)
}

func before(
  _ count: Int64, _ unit: Amount.Unit, _ clock: Clock = .one(.subject), startCounts: Bool = false
) -> Limit {
  .before(Amount(.fixed(count), unit), clock, startCounts: startCounts)
}

/// Every form of limit with one clock that has a date, at least once.
let everyForm: [Limit] = {
  let units: [Amount.Unit] = [.hours, .days, .workingDays, .weeks, .workingWeeks, .months, .years]
  var limits: [Limit] = [.at(.subject)]
  for unit in units {
    for counts in [false, true] {
      limits.append(after(3, unit, startCounts: counts))
      limits.append(before(3, unit, startCounts: counts))
    }
    limits.append(.extended(after(5, .hours), Amount(.fixed(7), unit)))
    limits.append(.extended(after(1, .months), Amount(.fixed(7), unit)))
  }
  limits += [
    .earlier(after(20, .workingDays), after(1, .months)), .later(after(20, .workingDays), after(1, .months)),
    .earlier(after(36, .hours), after(2, .days)), .later(after(36, .hours), after(2, .days)),
    .earlier(after(2, .days), after(36, .hours)), .later(after(2, .days), after(36, .hours)),
    .earlier(after(5, .days), .anyTimeBefore(.one(.subject))),
    .later(.anyTimeAfter(.one(.subject), urgency: nil), after(5, .days)),
    .orElse(after(24, .hours), after(1, .workingDays)), .orElse(after(1, .months), before(1, .workingDays)),
    .rolled(after(5, .days), .forward), .rolled(after(5, .days), .back), .rolled(after(24, .hours), .forward),
    .rolled(before(24, .hours), .back), .rolled(.extended(after(1, .months), Amount(.fixed(5), .days)), .forward),
    after(0, .workingDays), after(0, .days, startCounts: true), before(2, .workingWeeks, startCounts: true),
  ]
  return limits
}()

let oneOfEachForm: [Limit] = [
  after(20, .workingDays), .at(.subject), before(1, .months), .earlier(after(20, .workingDays), after(1, .months)),
  .later(after(2, .workingDays), after(36, .hours)), .rolled(after(5, .days), .back),
  after(4, .weeks, startCounts: true),
  .orElse(after(24, .hours), after(1, .workingDays)), .extended(after(1, .months), Amount(.fixed(7), .days)),
]

/// Every point of a life and of a pregnancy, and limits from them.
let everyPoint: [Limit] = [
  .at(.birth), .at(.birthday(1)), .at(.birthday(18)), after(2, .workingDays, .one(.birthday(2))),
  after(4, .weeks, .one(.birth)), after(1, .months, .both(.birth, .birthday(1))),
  before(3, .days, .either(.birth, .birthday(1))),
]

let everyWeek: [Limit] = [
  .at(.expectedBirth), .at(.weekStart(24)), .at(.weekEnd(30)), .at(.completedWeeks(30)),
  before(20, .weeks, .one(.expectedBirth)), after(3, .workingDays, .both(.weekStart(24), .weekEnd(20))),
]
