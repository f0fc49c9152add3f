import Foundation
import Testing
import WorkingCalendar

struct BankHolidayTests {
  @Test func `every holiday from 1975 to 2100 is where an independent package has it`() throws {
    let expected = try vectors("bank-holidays").map { $0[0] }.filter { $0 >= "1975" }
    let found = (1975...2100).flatMap { englandAndWales.holidays(in: $0) }.map(\.day.description)
    #expect(found == expected)
    #expect(expected.count > 1000)
  }

  @Test func `holidays of the rules have their published names`() throws {
    let published = [
      "New Year's Day": "New Year's Day", "Good Friday": "Good Friday", "Easter Monday": "Easter Monday",
      "May Day": "Early May bank holiday", "Spring Bank Holiday": "Spring bank holiday",
      "Late Summer Bank Holiday": "Summer bank holiday", "Christmas Day": "Christmas Day", "Boxing Day": "Boxing Day",
    ]
    let changed = Set(declaredChanges.map(\.day.description))
    let rows = try vectors("bank-holidays").filter { !changed.contains($0[0]) }
    let wrong = try differences(rows) { row in
      let name = row[1].replacingOccurrences(of: " (observed)", with: "")
      let expected = try #require(published[name]) + (name == row[1] ? "" : " (substitute day)")
      return [row[0], calendar.bankHoliday(on: day(row[0])) == expected ? row[1] : "another name"]
    }
    #expect(wrong == [])
  }

  @Test func `Easter is where an independent package has it throughout`() throws {
    let expected = try vectors("easter").map { try day($0[0]).adding(days: 1) }
    let found = (1900...2199).flatMap { englandAndWales.holidays(in: $0) }.filter { $0.name == "Easter Monday" }
    #expect(found.map(\.day) == expected)
  }

  /// 1964: Easter on 29 March, so Whit Monday 50 days after, on 18 May. 1967 and 1968: HC Deb 3 June 1965.
  @Test(arguments: [
    (1964, ["1964-05-18 Whit Monday", "1964-08-03 August bank holiday"]),
    (1965, ["1965-06-07 Whit Monday", "1965-08-30 Summer bank holiday"]),
    (1966, ["1966-05-30 Whit Monday", "1966-08-29 Summer bank holiday"]),
    (1967, ["1967-05-29 Spring bank holiday", "1967-08-28 Summer bank holiday"]),
    (1968, ["1968-06-03 Whit Monday", "1968-09-02 Summer bank holiday"]),
    (1969, ["1969-05-26 Spring bank holiday", "1969-09-01 Summer bank holiday"]),
    (1970, ["1970-05-25 Spring bank holiday", "1970-08-31 Summer bank holiday"]),
    (1971, ["1971-05-31 Spring bank holiday", "1971-08-30 Summer bank holiday"]),
  ])
  func `the holidays of the summer changed around 1970`(year: Int, expected: [String]) {
    let found = englandAndWales.holidays(in: year).filter { (5...9).contains($0.day.month) }
    #expect(found.map { "\($0.day) \($0.name)" } == expected)
  }

  @Test func `New Year's Day is a holiday from 1974`() {
    #expect(calendar.isWorking(day("1973-01-01")))
    #expect(calendar.bankHoliday(on: day("1974-01-01")) == "New Year's Day")
  }

  @Test func `a whole year reads as published`() {
    #expect(
      englandAndWales.holidays(in: 2022).map { "\($0.day) \($0.name)" } == [
        "2022-01-03 New Year's Day (substitute day)", "2022-04-15 Good Friday", "2022-04-18 Easter Monday",
        "2022-05-02 Early May bank holiday", "2022-06-02 Spring bank holiday",
        "2022-06-03 Platinum Jubilee of Elizabeth II", "2022-08-29 Summer bank holiday",
        "2022-09-19 state funeral of Elizabeth II", "2022-12-26 Boxing Day",
        "2022-12-27 Christmas Day (substitute day)",
      ])
  }

  @Test func `without declared changes no year departs from the rules`() {
    let bare = BankHolidays(changes: [], publishedThrough: 1900)
    for year in 1978...2199 { #expect(bare.holidays(in: year).count == 8) }
    #expect(bare.name(on: day("2023-05-08")) == nil)
    #expect(bare.name(on: day("1995-05-01")) == "Early May bank holiday")
    #expect(bare.holidays(in: 1899).isEmpty && bare.holidays(in: .max).isEmpty && bare.holidays(in: .min).isEmpty)
  }

  @Test func `changes apply in order and never twice on one day`() {
    func change(_ kind: BankHolidays.Change.Kind, _ name: String) -> BankHolidays.Change {
      .init(kind: kind, day: day("2026-05-04"), name: name)
    }
    let renamed = BankHolidays(changes: [change(.added, "a fair")], publishedThrough: 2026)
    #expect(renamed.holidays(in: 2026).map(\.name).filter { $0 == "a fair" }.count == 1)
    #expect(renamed.holidays(in: 2026).count == 8)
    let gone = BankHolidays(changes: [change(.added, "a fair"), change(.removed, "off")], publishedThrough: 2026)
    #expect(gone.name(on: day("2026-05-04")) == nil)
    #expect(WorkingCalendar(bankHolidays: gone).isWorking(day("2026-05-04")))
    #expect([BankHolidays.Change.Kind.added, .removed].map(\.description) == ["added", "removed"])
  }

  @Test func `the calendar policy declares the changes these tests use`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let policy = root.appending(path: "Policies/Calendars/england-and-wales.policy")
    let lines = try String(contentsOf: policy, encoding: .utf8).split(separator: "\n").filter {
      !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace)
    }
    let declared = declaredChanges.map { "  \($0.kind) \($0.day) \"\($0.name)\"" }
    #expect(lines.map(String.init) == ["calendar england-and-wales", "  published through 2027"] + declared)
  }
}
