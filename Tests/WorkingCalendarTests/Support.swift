import Foundation
import Testing
import WorkingCalendar

/// A date written in a test; a slip there ends the run.
func day(_ iso: String) -> Day { try! Day(iso: Array(iso.utf8)) }

func moment(_ iso: String) -> Moment { try! Moment(iso: Array(iso.utf8)) }

/// Every day of the range, by counting.
let everyDay: [Day] = (Day.first.number...Day.last.number).map { try! Day(number: $0) }

let englandAndWales = BankHolidays(changes: declaredChanges, publishedThrough: 2027)

let calendar = WorkingCalendar(bankHolidays: englandAndWales)

private func added(_ iso: String, _ name: String) -> BankHolidays.Change {
  BankHolidays.Change(kind: .added, day: day(iso), name: name)
}

private func removed(_ iso: String, _ name: String) -> BankHolidays.Change {
  BankHolidays.Change(kind: .removed, day: day(iso), name: name)
}

let declaredChanges = [
  added("1973-11-14", "wedding of Princess Anne"),
  added("1977-06-07", "Silver Jubilee of Elizabeth II"),
  added("1981-07-29", "wedding of the Prince of Wales"),
  removed("1995-05-01", "early May bank holiday, moved for the VE Day anniversary"),
  added("1995-05-08", "VE Day anniversary"),
  added("1999-12-31", "millennium celebrations"),
  removed("2002-05-27", "spring bank holiday, moved for the Golden Jubilee"),
  added("2002-06-03", "Golden Jubilee of Elizabeth II"),
  added("2002-06-04", "Spring bank holiday"),
  added("2011-04-29", "wedding of Prince William"),
  removed("2012-05-28", "spring bank holiday, moved for the Diamond Jubilee"),
  added("2012-06-04", "Spring bank holiday"),
  added("2012-06-05", "Diamond Jubilee of Elizabeth II"),
  removed("2020-05-04", "early May bank holiday, moved for the VE Day anniversary"),
  added("2020-05-08", "Early May bank holiday (VE Day anniversary)"),
  removed("2022-05-30", "spring bank holiday, moved for the Platinum Jubilee"),
  added("2022-06-02", "Spring bank holiday"),
  added("2022-06-03", "Platinum Jubilee of Elizabeth II"),
  added("2022-09-19", "state funeral of Elizabeth II"),
  added("2023-05-08", "coronation of Charles III"),
]

/// The rows of a vector file, each a list of cells.
func vectors(_ name: String) throws -> [[String]] {
  let url = try #require(Bundle.module.url(forResource: name, withExtension: "tsv", subdirectory: "Vectors"))
  return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
    line.split(separator: "\t").map(String.init)
  }
}

/// The rows that differ, so that a failure names them and thousands of rows stay one expectation.
func differences(_ rows: [[String]], _ computed: ([String]) throws -> [String]) rethrows -> [String] {
  try rows.compactMap { row in
    let found = try computed(row)
    return found == row ? nil : "expected \(row), found \(found)"
  }
}
