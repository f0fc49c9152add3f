import Comparison
import PolicyModel
import PolicyWording
import Testing
import WorkingCalendar

/// How a comparison of two limits is told. What ranges over all years is counted, and held by the vectors; the dates are
/// worked by hand there and in the other tests.
struct LimitWordsTests {
  private let wording = Wording(
    vocabulary: shipped.vocabulary, question: shipped.question("minutes-sent")!, authority: "Bolton")

  private func told(
    _ a: Limit, _ b: Limit, _ own: WorkingCalendar = calendar, as end: LimitComparison.End = .lastDay
  ) -> [String] {
    LimitComparison(a, calendar, b, own, as: end).sentences(a, b, owners: ("Bolton", "Kirklees"), wording)
  }

  private func expect(_ told: [String], _ sentences: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(told == sentences, sourceLocation: sourceLocation)
  }

  @Test func `a limit that is always the earlier`() {
    expect(
      told(after(3, .days), after(1, .weeks)),
      "From the same day: 3 days fall before 1 week on every day, by 4 days; first on Monday 5 January 2026: 8 January "
        + "against 12 January.",
      "Looked at: every start day of 1900 to 2199, but 7 from which a date lies outside these years.")
  }

  /// The earlier is told first, whichever stands first, and so are its dates.
  @Test func `a limit that is always the later`() {
    expect(
      told(before(1, .days), before(1, .weeks)),
      "From the same day: 1 week falls before 1 day on every day, by 6 days; first on Monday 5 January 2026: 29 December "
        + "2025 against 4 January.",
      "Looked at: every start day of 1900 to 2199, but 7 from which a date lies outside these years.")
  }

  @Test func `limits that never part`() {
    expect(
      told(after(12, .months), after(1, .years)),
      "From the same day: 12 months and 1 year never part, on any day of 1900 to 2199.",
      "Looked at: every start day of 1900 to 2199, but 365 from which a date lies outside these years.")
  }

  @Test func `equal words under different calendars are told apart by whose they are`() {
    let closed = WorkingCalendar(
      bankHolidays: calendar.bankHolidays, closures: ["2026-12-29", "2026-12-30", "2026-12-31"].map { day($0) })
    #expect(
      told(after(1, .workingDays), after(1, .workingDays), closed)[0]
        == "From the same day: 1 working day (Bolton) falls before 1 working day (Kirklees) on at most 7 days of a year, "
        + "by 4 to 6 days, and never after it; first on Thursday 24 December 2026: 29 December against 4 January 2027.")
  }

  /// From Monday 5 January five days end on Saturday 10 January, which is moved to Monday 12 January.
  @Test func `limits that differ in more than the amount are told in full`() {
    let told = told(after(5, .days), .rolled(after(5, .days), .forward))
    #expect(told[0].hasPrefix("From the same day: 5 days after the conference falls before “within 5 days of the"))
    #expect(told[0].hasSuffix("first on Monday 5 January 2026: 10 January against 12 January."))
  }

  @Test func `hours are told with the time of day unknown and known`() {
    expect(
      told(after(36, .hours), after(2, .days)),
      "From the same day: 36 hours and 2 days never part, on any day of 1900 to 2199.",
      "That is so where the time of day is not known, and hours run to the end of their last day.",
      "From a start at 10:00: 36 hours fall before 2 days on every day, by 1 day; first on Monday 5 January 2026: "
        + "6 January against 7 January.",
      "Looked at: every start day of 1900 to 2199, but 2 from which a date lies outside these years.")
    expect(
      told(after(24, .hours), after(1, .days)),
      "From the same day: 24 hours and 1 day never part, on any day of 1900 to 2199.",
      "That is so where the time of day is not known, and hours run to the end of their last day.",
      "From a start at 10:00 the days are the same.",
      "From other times of day they can part: from 23:00 on Saturday 28 March 2026, 30 March against 29 March.",
      "Their times part always: from 10:00 on Monday 5 January 2026, 10:00 on 6 January against the end of 6 January.",
      "Looked at: every start day of 1900 to 2199, but 1 from which a date lies outside these years.")
  }

  @Test func `first days are told as such`() {
    let told = told(after(24, .hours), after(1, .days), as: .firstDay)
    #expect(told[0].hasPrefix("As first days, from the same day: 24 hours and 1 day never part"))
    #expect(told[1] == "That is so where the time of day is not known, and hours count as whole days.")
    #expect(told[4].hasSuffix("10:00 on 6 January against the beginning of 6 January."))
  }

  @Test func `two clocks are told by how far apart they are`() throws {
    let core = try #require(shipped.vocabulary.event("core-group"))
    let discussion = try #require(shipped.vocabulary.event("strategy-discussion"))
    expect(
      told(after(20, .days), after(20, .days, .one(.event(EventSet(core), .next)))),
      "From two days: where the next core group is on the day of the conference, they fall on the same day; where it is "
        + "1 day after or later, 20 days after the conference falls first.",
      "Looked at: the conference on every day of 2000 to 2099, and the next core group from the same day to 400 days "
        + "after it.")
    expect(
      told(after(1, .workingDays, .one(.event(EventSet(discussion), .first))), after(1, .workingDays)),
      "From two days: where the conference is 5 days before the first strategy discussion or earlier, 1 working day after "
        + "the conference falls first; where it is 1 to 4 days before, it depends on the day; where it is on the same day, "
        + "they fall on the same day; where it is 1 to 4 days after, it depends on the day; where it is 5 days after or "
        + "later, 1 working day after the first strategy discussion falls first.",
      "Looked at: the first strategy discussion on every day of 2000 to 2099, and the conference from 60 days before to "
        + "400 days after it.")
  }

  @Test func `what is not compared says why`() {
    let weeks = Amount(.fact(shipped.vocabulary.fact("core-group-weeks-agreed")!), .weeks)
    expect(
      told(.anyTimeBefore(.one(.subject)), after(3, .days)),
      "Not compared as dates: “before the conference” has no date.")
    #expect(
      told(after(3, .days), .after(weeks, .one(.subject), startCounts: false))[0]
        .hasPrefix("Not compared as dates: each case sets for itself how long is "))
    expect(
      told(after(10_000, .years), after(1, .days)),
      "Not compared as dates: from no day do both stay within 1900 to 2199.")
  }
}
