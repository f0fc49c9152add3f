import PolicyModel
import Testing
import WorkingCalendar

@testable import Comparison

extension Partings {
  var swapped: Partings {
    Partings(
      compared: compared, leftOut: leftOut, firstBefore: secondBefore, secondBefore: firstBefore, next: next?.swapped,
      last: last?.swapped, yearly: yearly, gap: gap.map { -$0.upperBound ... -$0.lowerBound }, inYears: inYears)
  }
}

/// Counted by NumPy and python-dateutil, with the holidays of an independent package.
struct LimitComparisonVectorTests {
  /// `20 working days`, or `-2 working days` for a limit before its clock.
  private func limit(_ text: String) throws -> Limit {
    let words = text.split(separator: " ", maxSplits: 1)
    let count = try #require(Int64(words[0]))
    let units: [Substring: Amount.Unit] = [
      "hours": .hours, "days": .days, "working days": .workingDays, "weeks": .weeks, "working weeks": .workingWeeks,
      "months": .months, "years": .years,
    ]
    let unit = try #require(units[words[1]])
    return count > 0 ? after(count, unit) : before(-count, unit)
  }

  @Test func `parted days of a year are those that an independent program counts`() throws {
    var comparer = LimitComparer()
    let rows = try vectors("limit-partings")
    #expect(rows.count == 143)
    var compared: [[String]: LimitComparison] = [:]
    for row in rows {
      let (a, b, year) = (try limit(row[0]), try limit(row[1]), try #require(Int(row[2])))
      let start = try Day(year: year, month: 1, day: 1)
      let starts = try (0..<(year % 4 == 0 ? 366 : 365)).map { Moment(day: try start.adding(days: $0)) }
      let comparison = compared[[row[0], row[1]]] ?? comparer.compare(a, calendar, b, calendar)
      compared[[row[0], row[1]]] = comparison
      guard case .oneClock(let found) = comparison,
        let first = comparer.moments(of: a, calendar, from: starts),
        let second = comparer.moments(of: b, calendar, from: starts)
      else {
        Issue.record("\(row)")
        continue
      }
      #expect(found.days.inYears[year - 1900] == Int(row[3]), "\(row)")
      let parted = starts.indices.filter { first[$0] != second[$0] }
      let gaps = try parted.map { try #require(first[$0]).day.days(to: try #require(second[$0]).day) }
      func day(_ moment: Moment?) -> String { moment?.day.description ?? "-" }
      let told = [
        gaps.min().map { "\($0)" } ?? "-", gaps.max().map { "\($0)" } ?? "-",
        day(parted.first.map { starts[$0] }), day(parted.first.flatMap { first[$0] }),
        day(parted.first.flatMap { second[$0] }),
      ]
      #expect(told == Array(row[4...]), "\(row)")
    }
  }
}
