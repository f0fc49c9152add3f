import CaseModel
import PolicyLanguage
import PolicyModel
import Testing
import WorkingCalendar

@Suite("Writing cases")
struct CaseWriterTests {
  @Test("a case is laid out for people, keys in the order of the format")
  func layout() throws {
    let written = try #require(Reading(fullCase).cases.first)
    let expected = """
      {
        "format": "comity-case/1",
        "id": "T19",
        "children": [
          { "id": "A", "born": "2018-01-14" },
          { "id": "B", "expected": "2026-09-07", "facts": { "chair-agrees": true } }
        ],
        "facts": { "category": "neglect", "chair-agrees": false },
        "events": [
          { "event": "meeting", "at": "2025-12-11" },
          { "event": "meeting", "at": "2026-01-06", "child": "A", \
      "for": { "event": "conference", "at": "2026-01-14" } },
          { "event": "conference", "at": "2026-01-14T10:00", "planned": true },
          { "event": "conference", "at": "2026-04-01", \
      "facts": { "members": 6, "votes-for": 3, "votes-against": 3 } }
        ],
        "unrecorded": ["plan-started"]
      }
      """
    #expect(CaseWriter.write(written, vocabulary: vocabulary) == expected)
    let inside = expected.split(separator: "\n").joined(separator: "\n    ")
    #expect(CaseWriter.write(written, vocabulary: vocabulary, indent: 4) == inside)
  }

  @Test("a case with nothing in it keeps its list of events, which is complete")
  func empty() {
    #expect(
      CaseWriter.line(Case(id: "a\"\\\n\u{1}"), vocabulary: vocabulary)
        == #"{ "format": "comity-case/1", "id": "a\"\\\n\u0001", "events": [] }"#)
  }

  @Test("a case read back is the case that was written", arguments: 0..<300)
  func roundTrip(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let written = try randomCase(using: &generator)
    for text in [
      CaseWriter.write(written, vocabulary: vocabulary), CaseWriter.line(written, vocabulary: vocabulary),
      CaseWriter.write(written, vocabulary: vocabulary, indent: 6),
    ] {
      let reading = Reading(text)
      #expect(reading.faults.isEmpty)
      #expect(reading.cases == [placed(written, length: text.utf8.count)])
    }
  }

  @Test("cases written one a line are read back together")
  func lines() throws {
    var generator = SeededGenerator(seed: 7)
    var written: [Case] = []
    for index in 0..<20 { written.append(renamed(try randomCase(using: &generator), to: "T\(index)")) }
    let text = written.map { CaseWriter.line($0, vocabulary: vocabulary) }.joined(separator: "\n")
    let reading = Reading(text)
    #expect(reading.faults.isEmpty)
    #expect(reading.cases.map { placed($0, length: 0) } == written)
  }

  private func placed(_ one: Case, length: Int) -> Case {
    Case(
      id: one.id, children: one.children, facts: one.facts, events: one.events, unrecorded: one.unrecorded,
      range: SourceRange(0, length))
  }

  private func renamed(_ one: Case, to id: String) -> Case {
    Case(id: id, children: one.children, facts: one.facts, events: one.events, unrecorded: one.unrecorded)
  }
}

/// Any case the format can say, kept within what may be recorded: no sum is broken, nothing happens twice that may not.
private func randomCase(using generator: inout SeededGenerator) throws -> Case {
  let ids = ["A", "é", "日本", "\"quoted\"", "back\\slash", "😀", "a`b", "</script>"]
  var children: [Child] = []
  for id in ids.prefix(Int.random(in: 0...4, using: &generator)) {
    let day = try randomDay(using: &generator)
    let isBorn = Bool.random(using: &generator)
    let isExpected = !isBorn || Bool.random(using: &generator)
    children.append(
      Child(
        id: id, born: isBorn ? day : nil, expected: isExpected ? try randomDay(using: &generator) : nil,
        facts: randomFacts(using: &generator)))
  }
  var events: [CaseEvent] = []
  for _ in 0..<Int.random(in: 0...8, using: &generator) {
    events.append(try randomEvent(children: children.count, using: &generator))
  }
  if Bool.random(using: &generator) {
    events.append(CaseEvent(planStarted, at: try randomMoment(using: &generator)))
  }
  let unrecorded = [meeting, conference, planStarted].filter { _ in Bool.random(using: &generator) }
  return Case(
    id: try #require(ids.randomElement(using: &generator)), children: children, facts: randomFacts(using: &generator),
    events: events, unrecorded: unrecorded)
}

private func randomEvent(children: Int, using generator: inout SeededGenerator) throws -> CaseEvent {
  let child = children > 0 && Bool.random(using: &generator) ? Int.random(in: 0..<children, using: &generator) : nil
  let isFor = Bool.random(using: &generator) ? ForEvent(conference, at: try randomMoment(using: &generator)) : nil
  return CaseEvent(
    Bool.random(using: &generator) ? meeting : conference, at: try randomMoment(using: &generator),
    planned: Bool.random(using: &generator), child: child, facts: randomFacts(using: &generator), isFor: isFor)
}

private func randomDay(using generator: inout SeededGenerator) throws -> Day {
  try Day(number: Int32.random(in: Day.first.number...Day.last.number, using: &generator))
}

private func randomMoment(using generator: inout SeededGenerator) throws -> Moment {
  let time = try ClockTime(
    hour: Int.random(in: 0...23, using: &generator), minute: Int.random(in: 0...59, using: &generator))
  return Moment(day: try randomDay(using: &generator), time: Bool.random(using: &generator) ? time : nil)
}

private func randomFacts(using generator: inout SeededGenerator) -> FactValues {
  var facts = FactValues()
  if Bool.random(using: &generator) { facts[FactID(5)] = .choice(Int.random(in: 0...6, using: &generator)) }
  if Bool.random(using: &generator) { facts[FactID(1)] = Bool.random(using: &generator) ? .yes : .no }
  if Bool.random(using: &generator) {
    facts[FactID(2)] = .number(10)
    facts[FactID(3)] = .number(Int64.random(in: 0...5, using: &generator))
    facts[FactID(4)] = .number(Int64.random(in: 0...5, using: &generator))
  } else if Bool.random(using: &generator) {
    facts[FactID(6)] = .number(Int64.random(in: Int64.min...Int64.max, using: &generator))
  }
  return facts
}
