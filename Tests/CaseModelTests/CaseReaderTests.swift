import CaseModel
import PolicyLanguage
import PolicyModel
import Testing
import WorkingCalendar

@Suite("Reading cases")
struct CaseReaderTests {
  @Test("every key of the format is read")
  func everyKey() throws {
    let reading = Reading(fullCase)
    #expect(reading.faults.isEmpty)
    let expected = Case(
      id: "T19",
      children: [
        Child(id: "A", born: try Day(year: 2018, month: 1, day: 14)),
        Child(
          id: "B", expected: try Day(year: 2026, month: 9, day: 7), facts: FactValues([.init(FactID(1), .yes)])),
      ],
      facts: FactValues([.init(FactID(0), .choice(0)), .init(FactID(1), .no)]),
      events: [
        CaseEvent(meeting, at: try day(2025, 12, 11)),
        CaseEvent(
          meeting, at: try day(2026, 1, 6), child: 0, isFor: ForEvent(conference, at: try day(2026, 1, 14))),
        CaseEvent(
          conference,
          at: Moment(day: try Day(year: 2026, month: 1, day: 14), time: try ClockTime(hour: 10, minute: 0)),
          planned: true),
        CaseEvent(
          conference, at: try day(2026, 4, 1),
          facts: FactValues([
            .init(FactID(2), .number(6)), .init(FactID(3), .number(3)), .init(FactID(4), .number(3)),
          ])),
      ],
      unrecorded: [planStarted],
      range: SourceRange(0, fullCase.utf8.count))
    #expect(reading.cases == [expected])
  }

  @Test("a file may hold one case, an array of cases, or one case a line", arguments: severalCases)
  func shapes(_ example: (text: String, ids: [String])) {
    let reading = Reading(example.text)
    #expect(reading.faults.isEmpty)
    #expect(reading.cases.map { $0.id } == example.ids)
  }

  @Test("a byte-order mark and the line ends of Windows are accepted")
  func windows() {
    let lines = fullCase.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    let reading = Reading([0xEF, 0xBB, 0xBF] + lines)
    #expect(reading.faults.isEmpty)
    #expect(reading.cases.map { $0.events } == Reading(fullCase).cases.map { $0.events })
  }

  @Test("events of a day come without a time first, then by time, then as in the file")
  func order() {
    let events = ["06T11:00", "06T09:30", "06", "05T23:59", "06T11:00", "06"].enumerated().map {
      "{\"event\": \"meeting\", \"at\": \"2026-01-\($1)\", \"facts\": {\"members\": \($0)}}"
    }
    let reading = Reading(
      "{\"format\": \"comity-case/1\", \"id\": \"T\", \"events\": [\(events.joined(separator: ", "))]}")
    #expect(reading.faults.isEmpty)
    #expect(
      reading.cases.first?.events.map { $0.facts[FactID(2)] } == [3, 2, 5, 1, 0, 4].map { FactValue.number($0) })
  }

  @Test("what may happen once may happen once to each child, and be booked and then held", arguments: onceToEach)
  func onceEach(_ events: String) {
    let reading = Reading(
      """
      {"format": "comity-case/1", "id": "T", "children": [{"id": "A", "expected": "2026-01-01"},
       {"id": "B", "expected": "2026-01-01"}], "events": [\(events)]}
      """)
    #expect(reading.faults.isEmpty)
    #expect(reading.cases.count == 1)
  }

  @Test("an event of no one child may not be before the birth of any, one of a child not before that child's")
  func birthOfSiblings() {
    let start = #"{"format": "comity-case/1", "id": "T", "#
    let children = #""children": [{"id": "A", "born": "2010-01-01"}, {"id": "B", "born": "2020-01-01"}], "#
    let ofNone = Reading(start + children + #""events": [{"event": "death", "at": "2015-01-01"}]}"#)
    #expect(
      ofNone.faults == [
        "1:160 history: `death` may not be before the birth of the child `B`;"
          + " note 1:108: born here, on 2020-01-01"
      ])
    let ofElder = Reading(start + children + #""events": [{"event": "death", "at": "2015-01-01", "child": "A"}]}"#)
    #expect(ofElder.faults.isEmpty)
    let onTheDay = Reading(start + children + #""events": [{"event": "death", "at": "2020-01-01"}]}"#)
    #expect(onTheDay.faults.isEmpty)
  }

  @Test("a fact that is not given is unknown, and so is a vote that a limit asks for")
  func unknownFacts() {
    let reading = Reading(
      #"{"format": "comity-case/1", "id": "T", "facts": {"votes-for": 50, "votes-against": 50}}"#)
    #expect(reading.faults.isEmpty)
    #expect(reading.cases.first?.facts[FactID(2)] == nil)
    #expect(reading.cases.first?.facts[FactID(3)] == .number(50))
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Moment {
    Moment(day: try Day(year: year, month: month, day: day))
  }
}

private let severalCases: [(text: String, ids: [String])] = [
  ("{\"format\": \"comity-case/1\", \"id\": \"é 日本 😀\"}\n", ["é 日本 😀"]),
  ("[{\"format\": \"comity-case/1\", \"id\": \"b\"}, {\"format\": \"comity-case/1\", \"id\": \"a\"}]", ["b", "a"]),
  ("[]", []),
  (
    "{\"format\": \"comity-case/1\", \"id\": \"b\"}\r\n\r\n{\"format\": \"comity-case/1\",\n \"id\": \"a\"}\n\n",
    ["b", "a"]
  ),
]

private let onceToEach = [
  #"{"event": "plan-started", "at": "2026-01-06", "child": "A"}, {"event": "plan-started", "at": "2026-01-06", "child": "B"}"#,
  #"{"event": "plan-started", "at": "2026-01-05", "planned": true}, {"event": "plan-started", "at": "2026-01-06"}"#,
  #"{"event": "meeting", "at": "2026-01-06"}, {"event": "meeting", "at": "2026-01-06"}"#,
]
