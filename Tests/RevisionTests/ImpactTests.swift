import CaseModel
import Comparison
import Evaluation
import PolicyLanguage
import PolicyModel
import Revisions
import Testing
import Workbench
import WorkingCalendar

/// What a draft does to cases, counted by hand.
struct ImpactTests {
  private static let deadline = ["kind deadline", "about each initial-conference", "done by act-done"]

  private func day(_ text: String) throws -> Day { try Day(iso: Array(text.utf8)) }

  /// A conference on 1 June 2026, and the act on a day of June, or not yet.
  private func line(_ id: String, done: Int?) -> String {
    let act = done.map { #", { "event": "act-done", "at": "2026-06-\#($0)" }"# } ?? ""
    return
      #"{ "format": "comity-case/1", "id": "\#(id)", "events": [ { "event": "initial-conference", "at": "2026-06-01" }\#(act) ] }"#
  }

  private func impact(_ old: String, _ new: String, _ lines: [String], asOf: String) throws -> CaseloadImpact {
    let desk = try Editions(Self.deadline, old, new).desk
    let cases = try desk.cases(in: [SourceText(name: "cases.jsonl", bytes: Array(lines.joined(separator: "\n").utf8))])
    return try #require(try desk.difference(questions: nil, cases: (cases, try day(asOf))).impact)
  }

  private func told(_ impact: CaseloadImpact) -> [String] {
    impact.byVerdict.map { "\($0.move.from.rawValue) to \($0.move.to.rawValue): \($0.cases)" }
      + impact.byRole.map { "role \($0.move.role.map { "\($0.index)" } ?? "-"): \($0.cases)" }
      + impact.dates.map {
        "\($0.move.isLastDay ? "due" : "earliest") \($0.move.isEarlier ? "earlier" : "later"): \($0.cases)"
      }
  }

  /// Twenty days end on 21 June, ten on the 11th. Done on the 10th: in time under both. On the 15th: late under the
  /// newer. On the 22nd: late under both. Not done by the 18th: due under one, overdue under the other.
  @Test func casesAreCountedByVerdictByRoleAndByDate() throws {
    let impact = try impact(
      "must do so within 20 days of the initial-conference",
      "chair must do so within 10 days of the initial-conference",
      [line("a", done: 10), line("b", done: 15), line("c", done: 22), line("d", done: nil), line("e", done: 16)],
      asOf: "2026-06-18")
    #expect(impact.cases == 5)
    // Where the verdict stays, the day is another.
    #expect(impact.changed == 4)
    #expect(impact.moved == 1)
    // On the 18th the act of the 22nd is still to come.
    #expect(told(impact) == ["met to late: 2", "due to overdue: 2", "role 0: 2", "role 0: 2", "due earlier: 5"])
  }

  @Test func whatIsOnlyRewordedChangesNoCase() throws {
    let impact = try impact(
      "must do so within 4 weeks of the initial-conference", "must see to it within 28 days of the initial-conference",
      [line("a", done: 10), line("b", done: nil)], asOf: "2026-07-30")
    #expect(impact.cases == 2)
    #expect(impact.changed == 0)
    #expect(impact.moved == 0)
    #expect(told(impact) == [])
  }

  @Test func whatBecomesSilentIsToldAsSilence() throws {
    let impact = try impact(
      "must do so within 20 days of the initial-conference", "", [line("a", done: 10)], asOf: "2026-07-30")
    #expect(told(impact) == ["met to silent: 1", "role -: 1"])
  }

  @Test func countsThatWereMadeApartAddUp() throws {
    let desk = try Editions(
      Self.deadline, "must do so within 20 days of the initial-conference",
      "must do so within 10 days of the initial-conference"
    ).desk
    let lines = (0..<6).map { line("\($0)", done: 10 + $0) }
    let cases = try desk.cases(in: [SourceText(name: "cases.jsonl", bytes: Array(lines.joined(separator: "\n").utf8))])
    let changes = try desk.difference(questions: nil).changes
    let empty = try desk.impactCounter(of: changes, asOf: try day("2026-07-30"))
    var (whole, first, second) = (empty, empty, empty)
    for (index, source) in cases.enumerated() {
      whole.add(source)
      if index < 2 { first.add(source) } else { second.add(source) }
    }
    first.merge(second)
    #expect(told(first.impact) == told(whole.impact))
    #expect(first.impact.cases == 6)
    // Done on the 12th to the 15th.
    #expect(told(whole.impact) == ["met to late: 4", "role -: 4", "due earlier: 6"])
  }
}
