import PolicyLanguage
import Testing
import Workbench
import WorkingCalendar

@testable import Evaluation
@testable import Reporting

/// What a caseworker reads first.
struct WorkingDayTests {
  private func report(
    _ events: [String], under authorities: [String] = ["kirklees"], asOf: String, questions: [String] = []
  ) throws -> EvaluationReport {
    let desk = try Desk(authorities: authorities)
    let text = #"{ "format": "comity-case/1", "id": "W", "events": [ \#(events.joined(separator: ", ")) ] }"#
    let cases = try desk.cases(in: [SourceText(name: "case.json", bytes: Array(text.utf8))])
    return try desk.evaluation(of: cases, asOf: HostileEvaluation.day(asOf), questions: try desk.questions(questions))[
      0]
  }

  private func event(_ name: String, _ at: String, planned: Bool = false) -> String {
    #"{ "event": "\#(name)", "at": "\#(at)""# + (planned ? #", "planned": true }"# : " }")
  }

  /// Band, date and authority of every line, in the order of reading.
  private func lines(_ report: EvaluationReport) -> [String] {
    report.bands.flatMap { band, results in
      results.map { "\(band) \($0.decision.effect.due?.description ?? "-") \($0.authority)" }
    }
  }

  @Test func whatIsLongestOverdueStandsFirstWhoeverAsks() throws {
    // Conferences on Wednesday 7 January and Wednesday 1 April 2026. Bolton and Kirklees give 20 working days for the
    // minutes: from 7 January 8-9 (2), 12-30 (17), 2-4 February (20); from 1 April 2 (1), 7-10 (5), 13-17 (10),
    // 20-24 (15), 27 April to 1 May (20), for Friday 3 and Monday 6 are Easter.
    let conferences = [event("initial-conference", "2026-01-07"), event("review-conference", "2026-04-01")]
    let report = try report(
      conferences, under: ["bolton", "kirklees"], asOf: "2026-04-24", questions: ["minutes-sent"])
    #expect(
      lines(report) == [
        "overdue 2026-02-04 bolton", "overdue 2026-02-04 kirklees", "soon 2026-05-01 bolton",
        "soon 2026-05-01 kirklees",
      ])
  }

  @Test func sevenDaysAheadAreSoonAndEightAreNot() throws {
    let conference = [event("review-conference", "2026-04-01")]
    #expect(
      lines(try report(conference, asOf: "2026-04-24", questions: ["minutes-sent"])) == ["soon 2026-05-01 kirklees"])
    #expect(
      lines(try report(conference, asOf: "2026-04-23", questions: ["minutes-sent"])) == ["later 2026-05-01 kirklees"])
    #expect(
      lines(try report(conference, asOf: "2026-05-01", questions: ["minutes-sent"])) == ["soon 2026-05-01 kirklees"])
    #expect(
      lines(try report(conference, asOf: "2026-05-02", questions: ["minutes-sent"])) == ["overdue 2026-05-01 kirklees"])
  }

  @Test func bandsFollowOneAnotherAndSilenceIsLast() throws {
    let report = try report(
      [
        event("conference-agreed", "2025-12-15"), event("initial-conference", "2026-01-07"),
        event("move-permanence-agreed", "2026-01-05"),
      ], asOf: "2026-01-12")
    let bands = report.bands.map { $0.band }
    #expect(bands.map { $0.rawValue } == bands.map { $0.rawValue }.sorted())
    #expect(bands.first == .overdue)
    #expect(bands.last == .silent)
    #expect(bands.contains(.met))
    #expect(report.bands.flatMap { $0.results }.count == report.results.count)
  }

  @Test(arguments: [ReportFormat.text, .markdown, .html])
  func aBookingThatMissesItsLimitSaysWhichDayWouldComply(_ format: ReportFormat) throws {
    // From Monday 15 December: 16-19 (4), 22-24 (7), 29-31 (10), 2 January (11), 5-8 (15).
    let report = try report(
      [event("conference-agreed", "2025-12-15"), event("initial-conference", "2026-01-20", planned: true)],
      asOf: "2026-01-05", questions: ["icpc-timescale"])
    #expect(
      words(format.lay([report])).contains(
        "initial conference booked for Tue 20 Jan 2026: too late; the latest day that complies is Thu 8 Jan 2026"))
  }

  @Test(arguments: [ReportFormat.text, .markdown, .html])
  func aConferenceThatComesTooSoonSaysWhichDayWouldComply(_ format: ReportFormat) throws {
    // Booked for Tuesday 20 January, three working days before is Thursday 15. Shared on Monday 19: Tuesday 20 is the
    // second before Thursday 22, and Monday the third.
    let report = try report(
      [event("initial-conference", "2026-01-20", planned: true)], asOf: "2026-01-19",
      questions: ["sw-report-shared-with-family"])
    #expect(
      words(format.lay([report])).contains(
        "the initial conference is booked too soon: if this is done today, the earliest working day that complies is "
          + "Thu 22 Jan 2026"))
  }

  /// Without marks, and with one space between two words.
  private func words(_ text: String) -> String {
    let plain = text.replacing(#/<[^>]*>/#, with: "").replacing("\n    ", with: " ")
    return plain.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }

  @Test func theProvenanceStandsOnceHoweverManyCasesThereAre() throws {
    let one = try report([], asOf: "2026-01-12")
    for format in [ReportFormat.text, .markdown, .html] {
      let text = words(format.lay([one, one, one]))
      #expect(text.components(of: "It calculates; it does not advise.") == 1)
    }
  }

  @Test func aNarrowTerminalHoldsEveryLine() throws {
    let report = try report(
      [
        event("strategy-discussion", "2025-12-01"), event("initial-conference", "2026-01-07T10:00"),
        event("review-conference", "2026-04-01", planned: true),
      ], under: ["bolton", "kirklees", "north-east-lincolnshire"], asOf: "2026-02-02")
    for line in ReportFormat.text.lay([report]).split(separator: "\n") { #expect(line.unicodeScalars.count <= 80) }
  }
}

extension String {
  /// How often another text stands in this one.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
