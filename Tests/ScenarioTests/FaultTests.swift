import Testing

/// A line of a scenario that is not in order, where it stands, and what is said of it.
struct Faulty: Sendable, CustomTestStringConvertible {
  let lines: String
  let faults: [String]

  init(_ lines: String, _ faults: String...) {
    self.lines = lines
    self.faults = faults
  }

  var testDescription: String { lines }
}

@Suite struct FaultTests {
  /// Lines under `given`; the first is line 3.
  @Test(arguments: [
    Faulty(
      "initial-conferense on 2026-01-06",
      "3:5 unknown-name: there is no event `initial-conferense` | help: did you mean `initial-conference`?"),
    Faulty("minutes-sent on 2026-02-30", "3:21 date: there is no 30 February 2026"),
    Faulty("minutes-sent on 2026-13-01", "3:21 date: there is no month 13"),
    Faulty("minutes-sent on 1066-01-01", "3:21 date: the year 1066 is outside the years 1900 to 2199"),
    Faulty("minutes-sent on 2026-ab-01", "3:21 date: `2026-ab-01` is not a date | help: write it as `2026-01-06`"),
    Faulty(
      "minutes-sent on 2026-01-06 at 24:00", "3:21 date: there is no such time of day | help: the last is 23:59"),
    Faulty(
      "minutes-sent on 2026-01-06 at 9:30",
      "3:35 grammar: a time of day has two digits for the hour and two for the minutes | help: write it as `09:30`"),
    Faulty(
      "minutes-sent on 2026-01-06 at noon", "3:35 grammar: a time of day is expected | help: write it as `09:30`"),
    Faulty(
      "minutes-sent",
      "3:17 grammar: what is so of `minutes-sent` is expected: yes, no, a choice or a number, "
        + "but the line ends | help: an event is written as `minutes-sent on 2026-01-06`"),
    Faulty(
      "minutes-sent at 2026-01-06",
      "3:18 grammar: an event has happened `on` a day, or is `booked for` one | "
        + "help: write `minutes-sent on 2026-01-06` or `minutes-sent booked for 2026-01-06`"),
    Faulty("minutes-sent booked 2026-01-06", "3:18 grammar: `booked for` is expected"),
    Faulty(
      "minutes-sent on 2026-01-06 of A",
      "3:32 grammar: `at` with a time, `for child` or `for` with an event is expected"),
    Faulty("categry neglect", "3:5 unknown-name: there is no fact `categry` | help: did you mean `category`?"),
    Faulty(
      "category neglct",
      "3:14 value: `neglct` is not a choice of `category` | "
        + "help: did you mean `neglect`? the choices are `neglect`, `physical`, `sexual`, `emotional`"),
    Faulty("category 3", "3:14 value: `category` is one of its choices, not `3`"),
    Faulty("report-missing maybe", "3:20 value: `report-missing` is yes or no, not `maybe`"),
    Faulty("members six", "3:13 value: `members` is a whole number from 1 to 200, not `six`"),
    Faulty("members 0", "3:13 value: `members` is a whole number from 1 to 200, not 0"),
    Faulty(
      "members 6\n    members 7", "4:5 duplicate: `members` is given twice | note 3:5 first given here"),
    Faulty(
      "members 4\n    votes-for 3\n    votes-against 2",
      "3:5 value: `votes-for` 3 and `votes-against` 2 together may not exceed `members` 4"),
    Faulty(
      "child A",
      "3:12 grammar: `born` or `expected` is expected, but the line ends | help: `born` with the day "
        + "of birth; while the child is unborn, `expected` with the estimated day"),
    Faulty("child A born 2018-01-14, born 2018-01-15", "3:30 duplicate: `born` stands here once"),
    Faulty(
      "child A born 2018-01-14\n    child A born 2019-01-14",
      "4:11 duplicate: the child `A` is listed twice | note 3:11 first given here"),
    Faulty(
      "visit on 2026-01-06 for child A", "3:35 unknown-name: the case has no child `A`"),
    Faulty(
      "child Anna born 2018-01-14\n    visit on 2026-01-06 for child Ana",
      "4:35 unknown-name: the case has no child `Ana` | help: did you mean `Anna`?"),
    Faulty(
      "plan-started on 2026-01-06\n    plan-started on 2026-01-07",
      "4:5 duplicate: `plan-started` may happen only once | note 3:5 first given here"),
    Faulty(
      "child A born 2026-01-14\n    plan-started on 2026-01-06",
      "4:21 history: `plan-started` may not be before the birth of the child `A` | "
        + "note 3:18 born here, on 2026-01-14"),
    Faulty(
      "minutes-sent on 2026-02-03 for the initial-conference on 2026-01-07",
      "3:36 scenario: the scenario gives no `initial-conference` on 2026-01-07 | "
        + "help: name an event by the day on which it stands under `given`"),
    Faulty("unrecorded visits", "3:16 unknown-name: there is no event `visits` | help: did you mean `visit`?"),
    Faulty("category neglect\n      members 6", "4:7 grammar: nothing may stand under this line"),
    Faulty("\"the case\"", "3:5 grammar: a name is expected"),
  ]) func aLineOfWhatIsGiven(_ faulty: Faulty) {
    let text = """
      scenario "faulty"
        given
          \(faulty.lines)
        as of 2026-02-03
        under anyshire
          expect second-review silent
      """
    #expect(Authority.anyshire.faults(text) == faulty.faults)
  }

  /// Lines under `under`; the first is line 6.
  @Test(arguments: [
    Faulty(
      "expect minutes-snt met",
      "6:12 unknown-name: there is no question called `minutes-snt` | help: did you mean `minutes-sent`?"),
    Faulty(
      "expect minutes-sent overdu",
      "6:25 unknown-name: there is no verdict called `overdu` | help: did you mean `overdue`?"),
    Faulty("expect minutes-sent", "6:24 grammar: a verdict is expected, but the line ends"),
    Faulty("expect minutes-sent, due 2026-02-03", "6:24 grammar: a verdict is expected"),
    Faulty(
      "expect minutes-sent late due 2026-02-03",
      "6:30 grammar: a comma is expected before the next thing that is expected"),
    Faulty(
      "expect minutes-sent late, dun 2026-02-03",
      "6:31 grammar: this cannot be expected of an answer | help: did you mean `due`?"),
    Faulty(
      "expect minutes-sent late, due 2026-02-31", "6:35 date: there is no 31 February 2026"),
    Faulty(
      "expect minutes-sent late, due tomorrow",
      "6:35 grammar: a date is expected | help: write it as `2026-01-06`"),
    Faulty(
      "expect minutes-sent late, due 2026-02-03, due 2026-02-04", "6:47 duplicate: the due day is said twice"),
    Faulty(
      "expect minutes-sent late, must, should", "6:37 duplicate: the modality is said twice"),
    Faulty(
      "expect minutes-sent late, by chair", "6:34 unknown-name: there is no role called `chair`"),
    Faulty(
      "expect split-vote required, outcome ajourn",
      "6:41 unknown-name: there is no outcome called `ajourn` | help: did you mean `adjourn`?"),
    Faulty(
      "expect split-vote required, outcome adjourn, no outcome",
      "6:50 duplicate: there is either an outcome or none"),
    Faulty(
      "expect split-vote required, outcome adjourn, outcome adjourn",
      "6:50 duplicate: the outcome `adjourn` is named twice"),
    Faulty(
      "expect visits needs-facts, needs week-set",
      "6:38 unknown-name: there is no fact or event called `week-set` | help: did you mean `weeks-set`?"),
    Faulty(
      "expect minutes-sent in leafet late",
      "6:28 unknown-name: there is no document of `anyshire` called `leafet` | help: did you mean `leaflet`?"),
    Faulty(
      "expect minutes-sent in leaflet, elsewhere 0 late", "6:47 grammar: further places are counted from 1"),
    Faulty(
      "expect minutes-sent in leaflet, late",
      "6:37 grammar: `elsewhere` is expected, or a verdict without a comma before it"),
    Faulty(
      "expect minutes-sent part draft late",
      "6:30 unknown-name: there is no part of the answer of `anyshire` called `draft`"),
    Faulty("expect minutes-sent for child B late", "6:35 unknown-name: the case has no child `B`"),
    Faulty(
      "expect minutes-sent about the review-conference on 2026-01-06 late",
      "6:31 scenario: the scenario gives no `review-conference` on 2026-01-06 | "
        + "help: name an event by the day on which it stands under `given`"),
    Faulty(
      "expect minutes-sent about the gap since the initial-conference on 2026-01-06 late",
      "6:45 scenario: `minutes-sent` is not asked about gaps | help: write `about the` with an event and its day"),
    Faulty(
      "expect minutes-sent about the gap of the initial-conference on 2026-01-06 late",
      "6:39 grammar: `up to` or `since` is expected, with an event and its day"),
    Faulty(
      "read over-tne as day-after\n    expect child-invited required",
      "6:10 unknown-name: there is no reading in `anyshire` called `over-tne` | help: did you mean `over-ten`?"),
    Faulty(
      "read over-ten as day-aftr\n    expect child-invited required",
      "6:22 unknown-name: there is no choice of this reading called `day-aftr` | help: did you mean `day-after`?"),
    Faulty(
      "read over-ten of minutes-sent as day-after\n    expect child-invited required",
      "6:10 unknown-name: there is no reading in `anyshire` called `over-ten`"),
    Faulty(
      "expect child-invited required\n    read over-ten as day-after",
      "7:10 scenario: readings stand before what is expected under them | "
        + "help: move this line up, or begin another `under`"),
    Faulty("expects minutes-sent late", "6:5 grammar: `expect` or `read` is expected"),
    Faulty("expect minutes-sent late\n      due 2026-02-03", "7:7 grammar: nothing may stand under this line"),
  ]) func aLineOfWhatIsExpected(_ faulty: Faulty) {
    let text = """
      scenario "faulty"
        given
          initial-conference on 2026-01-06
        as of 2026-02-03
        under anyshire
          \(faulty.lines)
      """
    #expect(Authority.anyshire.faults(text) == faulty.faults)
  }

  /// Whole files.
  @Test(arguments: [
    Faulty(
      "scenario \"x\"",
      "1:10 scenario: a scenario says what is given | "
        + "help: add `given` with the case on the lines below it; alone, it gives an empty case",
      "1:10 scenario: a scenario expects something | "
        + "help: add `under` with an authority, and `expect` lines below it"),
    Faulty(
      "scenario\n  given\n  as of 2026-01-01\n  under anyshire\n    expect second-review silent",
      "1:9 grammar: words in double quotes are expected, but the line ends"),
    Faulty(
      "scenario \"\"\n  given\n  as of 2026-01-01\n  under anyshire\n    expect second-review silent",
      "1:10 scenario: a scenario says in words what it shows"),
    Faulty(
      "scenario \"x\"\n  given\n  under anyshire\n    expect second-review silent",
      "3:3 scenario: a scenario says for which day something is expected | help: put `as of` with a day before `under`"
    ),
    Faulty(
      "scenario \"x\"\n  given\n  as of 2026-01-01\n  under anyshire",
      "4:3 scenario: nothing is expected under this line | help: add `expect` lines below it"),
    Faulty(
      "scenario \"x\"\n  given\n  as of 2026-01-01\n  under anishire\n    expect second-review silent",
      "4:9 unknown-name: there is no authority called `anishire` | help: did you mean `anyshire`?"),
    Faulty(
      "scenario \"x\"\n  given\n  as of 2026-01-01\n  under anyshire, anyshire\n    expect second-review silent",
      "4:19 duplicate: the authority `anyshire` is given twice"),
    Faulty(
      "scenario \"x\"\n  given\n  given\n  as of 2026-01-01\n  under anyshire\n    expect second-review silent",
      "3:3 duplicate: `given` stands here once"),
    Faulty(
      "scenario \"x\"\n  givn\n  as of 2026-01-01\n  under anyshire\n    expect second-review silent",
      "2:3 grammar: `given`, `as of` or `under` is expected | help: did you mean `given`?"),
    Faulty(
      """
      scenario "x"
        given
        as of 2026-01-01
        under anyshire
          expect second-review silent
      scenario "x"
        given
        as of 2026-01-01
        under anyshire
          expect second-review silent
      """, "6:10 duplicate: there is already a scenario of this title | note 1:10 the first is here"),
    Faulty(
      "event party \"party\"\nrole guest \"the guest\"",
      "1:7 layout: a file of scenarios holds nothing else | "
        + "help: policies stand in files of their own, outside `Scenarios`"),
  ]) func aWholeFile(_ faulty: Faulty) {
    #expect(Authority.anyshire.faults(faulty.lines) == faulty.faults)
  }

  @Test func aFaultThatSeveralAuthoritiesShareIsToldOnce() {
    let text = """
      scenario "x"
        given
        as of 2026-01-01
        under bolton, kirklees
          expect minutes-snt late
      """
    #expect(
      Authority.shipped.faults(text) == [
        "5:12 unknown-name: there is no question called `minutes-snt` | help: did you mean `minutes-sent`?"
      ])
  }
}
