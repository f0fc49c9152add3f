import CaseModel
import Testing

@Suite("Faults of a case")
struct CaseFaultTests {
  @Test("a member with a fault is refused with one message", arguments: faultyMembers)
  func member(_ example: (members: String, fault: String)) {
    let reading = Reading("{\"format\": \"comity-case/1\", \"id\": \"T\",\n\(example.members)}")
    #expect(reading.faults == [example.fault])
    #expect(reading.cases.isEmpty)
  }

  @Test("a file with a fault is refused with one message", arguments: faultyFiles)
  func file(_ example: (text: String, fault: String)) {
    #expect(Reading(example.text).faults == [example.fault])
  }

  @Test("one reading reports every fault, and reads the sound cases")
  func everyFault() {
    let reading = Reading(
      #"""
      [ { "format": "comity-case/1", "id": "one",
          "children": [ { "id": "A", "born": "2018-13-01" } ],
          "events": [ { "event": "meting", "at": "2026-01-06" },
                      { "event": "meeting", "at": "tomorrow", "planned": 1 },
                      { "at": "2026-01-06" } ] },
        { "format": "comity-case/1", "id": "two" },
        { "format": "comity-case/1", "id": "" } ]
      """#)
    #expect(
      reading.faults == [
        "2:40 date: there is no month 13",
        "3:28 unknown-name: there is no event `meting`; help: did you mean `meeting`?",
        "4:45 date: `tomorrow` is not a date; help: write it as `2026-01-06` or `2026-01-06T11:00`",
        "4:68 format: `planned` must be true or false, not a number",
        "5:17 format: an event must have the key `event`",
        "7:38 value: `id` may not be empty",
      ])
    #expect(reading.cases.map { $0.id } == ["two"])
  }

  @Test("a line that is not JSON does not hide the lines behind it")
  func brokenLine() {
    let reading = Reading(
      #"""
      {"format": "comity-case/1", "id": "one"}
      {"format": "comity-case/1", "id": "two"
      {"format": "comity-case/1", "id": "three"}
      {"format": "comity-case/1", "id": 4.5}
      {"format": "comity-case/1" "id": "five"}
      {"format": "comity-case/1", "id": "six"}
      """#)
    #expect(
      reading.faults == [
        "2:40 json: a comma must stand between one item and the next",
        "4:35 json: `4.5` is not a whole number; help: write digits alone",
        "5:27 json: a comma must stand between one item and the next",
      ])
    #expect(reading.cases.map { $0.id } == ["one", "three", "six"])
  }

  @Test("what a file says is shown short and tame")
  func hostileWords() {
    let name = "`\u{1B}[31m\u{202E}" + String(repeating: "x", count: 100)
    let written = JSONText.quoted(name)
    let shown = "'\u{FFFD}[31m\u{FFFD}" + String(repeating: "x", count: 53)
    #expect(
      Reading("{\"format\": \"comity-case/1\", \"id\": \"T\", \"facts\": {\(written): true}}").faults == [
        "1:50 unknown-name: there is no fact `\(shown)…`"
      ])
  }
}

private let faultyFiles: [(text: String, fault: String)] = [
  ("7", "1:1 format: a case must be an object, not a number"),
  (
    #"{"id": "T"}"#,
    "1:1 format: a case must have the key `format`; help: write `\"format\": \"comity-case/1\"`"
  ),
  (
    #"{"format": "comity-case/2", "id": "T", "new": 1}"#,
    "1:12 format: the format of a case is `comity-case/1`, not `comity-case/2`;"
      + " help: write `\"format\": \"comity-case/1\"`"
  ),
  (
    #"{"format": "comity-case/1", "id": "T", "new": 1}"#,
    "1:40 unknown-name: a case has no key `new`"
  ),
  (#"{"format": "comity-case/1"}"#, "1:1 format: a case must have the key `id`"),
  (
    #"{"format": "comity-case/1", "id": "a\u0007b"}"#,
    "1:35 value: `id` may not hold control characters"
  ),
  (#"{"format": "comity-case/1", "id": 7}"#, "1:35 format: `id` must be a string, not a number"),
  (
    "{\"format\": \"comity-case/1\", \"id\": \"T\"}\n{\"format\": \"comity-case/1\", \"id\": \"T\"}",
    "2:35 duplicate: the case `T` stands twice in the file; note 1:35: first given here"
  ),
]

private let faultyMembers: [(members: String, fault: String)] = [
  (#""childen": []"#, "2:1 unknown-name: a case has no key `childen`; help: did you mean `children`?"),
  (#""children": {}"#, "2:13 format: `children` must be a list, not an object"),
  (#""children": ["A"]"#, "2:14 format: a child must be an object, not a string"),
  (
    #""children": [{"id": "A"}]"#,
    "2:14 format: the child `A` must have the key `born` or `expected`;"
      + " help: give `expected`, the estimated date of delivery, while the child is unborn"
  ),
  (
    #""children": [{"id": "A", "born": "2018-01-14"}, {"id": "A", "born": "2018-01-14"}]"#,
    "2:56 duplicate: the child `A` is listed twice; note 2:21: first given here"
  ),
  (
    #""children": [{"id": "A", "born": "2018-01-14T10:00"}]"#,
    "2:34 date: `born` is a date without a time; help: write `2018-01-14`"
  ),
  (
    #""children": [{"id": "A", "born": "14/01/2018"}]"#,
    "2:34 date: `14/01/2018` is not a date; help: write it as `2026-01-06`"
  ),
  (#""facts": {"category": "neglect", "chair": true}"#, "2:34 unknown-name: there is no fact `chair`"),
  (
    #""facts": {"chair-agree": true}"#,
    "2:11 unknown-name: there is no fact `chair-agree`; help: did you mean `chair-agrees`?"
  ),
  (
    #""facts": {"category": "neglct"}"#,
    "2:23 value: `neglct` is not a choice of `category`; help: did you mean `neglect`?"
      + " the choices are `neglect`, `physical`, `sexual`, `emotional`"
  ),
  (#""facts": {"route": "zz"}"#, "2:20 value: `zz` is not a choice of `route`"),
  (
    #""facts": {"category": true}"#,
    "2:23 value: `category` is one of its choices, as a string, not true or false"
  ),
  (#""facts": {"chair-agrees": "yes"}"#, "2:27 value: `chair-agrees` is true or false, not a string"),
  (
    #""facts": {"chair-agrees": null}"#,
    "2:27 value: `chair-agrees` is true or false, not null; help: leave the fact out while it is unknown"
  ),
  (#""facts": {"members": 101}"#, "2:22 value: `members` is a whole number from 0 to 100, not 101"),
  (#""facts": {"members": -1}"#, "2:22 value: `members` is a whole number from 0 to 100, not -1"),
  (
    #""facts": {"members": 1"# + String(repeating: "0", count: 100) + "}",
    "2:22 json: `1" + String(repeating: "0", count: 59) + "…` is too large a number"
  ),
  (
    #""facts": {"members": 6, "votes-for": 4, "votes-against": 3}"#,
    "2:11 value: `votes-for` 4 and `votes-against` 3 together may not exceed `members` 6"
  ),
  (#""facts": {"members": 6, "votes-for": 7}"#, "2:11 value: `votes-for` 7 may not exceed `members` 6"),
  (
    #""facts": {"members": 6, "balance": 9223372036854775807, "other-balance": 1}"#,
    "2:11 value: `balance` 9223372036854775807 and `other-balance` 1 together may not exceed `members` 6"
  ),
  (
    #""events": [{"event": "metting", "at": "2026-01-06"}]"#,
    "2:22 unknown-name: there is no event `metting`; help: did you mean `meeting`?"
  ),
  (#""events": [{"event": "meeting"}]"#, "2:12 format: an event must have the key `at`"),
  (
    #""events": [{"event": "meeting", "at": "2026-01-06", "chld": "A"}]"#,
    "2:53 unknown-name: an event has no key `chld`; help: did you mean `child`?"
  ),
  (#""events": [{"event": "meeting", "at": "2026-02-30"}]"#, "2:39 date: there is no 30 February 2026"),
  (#""events": [{"event": "meeting", "at": "2026-02-01T25:61"}]"#, "2:39 date: there is no time `25:61`"),
  (
    #""events": [{"event": "meeting", "at": "99999-01-01"}]"#,
    "2:39 date: the year 99999 is outside the years 1900 to 2199"
  ),
  (
    #""events": [{"event": "meeting", "at": "1899-12-31"}]"#,
    "2:39 date: the year 1899 is outside the years 1900 to 2199"
  ),
  (
    #""events": [{"event": "meeting", "at": "2026-01-06T11:00:00"}]"#,
    "2:39 date: a time has hours and minutes and no seconds; help: write `2026-01-06T11:00`"
  ),
  (
    #""events": [{"event": "meeting", "at": "2026-01-06T11:00+01:00"}]"#,
    "2:39 date: a time is civil time in England and has no zone; help: write `2026-01-06T11:00`"
  ),
  (
    #""events": [{"event": "meeting", "at": "2026-01-06 11:00"}]"#,
    "2:39 date: `2026-01-06 11:00` is not a date; help: write it as `2026-01-06` or `2026-01-06T11:00`"
  ),
  (
    #""children": [{"id": "Ann", "born": "2018-01-14"}], "events": [{"event": "meeting", "at": "2026-01-06", "child": "An"}]"#,
    "2:113 unknown-name: the case has no child `An`; help: did you mean `Ann`?"
  ),
  (
    #""events": [{"event": "plan-started", "at": "2026-01-06"}, {"event": "plan-started", "at": "2026-02-06"}]"#,
    "2:59 duplicate: `plan-started` may happen only once; note 2:12: first given here"
  ),
  (
    #""children": [{"id": "A", "born": "2018-01-14"}], "events": [{"event": "death", "at": "2018-01-13"}]"#,
    "2:86 history: `death` may not be before the birth of the child `A`;"
      + " note 2:34: born here, on 2018-01-14"
  ),
  (
    #""events": [{"event": "meeting", "at": "2026-01-06", "for": {"event": "confrence", "at": "2026-01-14"}}]"#,
    "2:70 unknown-name: there is no event `confrence`; help: did you mean `conference`?"
  ),
  (
    #""events": [{"event": "meeting", "at": "2026-01-06", "for": {"event": "conference"}}]"#,
    "2:60 format: `for` must have the key `at`"
  ),
  (
    #""unrecorded": ["meeting", "conferences"]"#,
    "2:27 unknown-name: there is no event `conferences`; help: did you mean `conference`?"
  ),
  (#""unrecorded": "meeting""#, "2:15 format: `unrecorded` must be a list, not a string"),
]
