import Comparison
import PolicyLanguage
import Testing

/// Each sort of node at which reasoning can part, and each sort of change, on a vocabulary of its own.
struct PartingTests {
  private static let vocabulary = """
    event start "start"
    event second-start "second start"
    event meeting "meeting" may repeat
    event act "act" may repeat
    event other-act "other act" may repeat
    role worker "the worker"
    role chair "the chair"
    fact agreed "it is agreed" yes or no, otherwise "it is not agreed"
    fact special "the case is special" yes or no, otherwise "the case is not special"
    fact kind "the kind" one of red, green, blue
    fact present "the number present" number from 0 to 50
    fact in-favour "the number in favour" number from 0 to 50
    fact opposed "the number opposed" number from 0 to 50
    limit in-favour, opposed to present
    outcome stands "the decision stands"
    outcome again "they sit again"
    calendar england
      published through 2030
      added 2026-12-25 "Christmas Day"
    """

  /// The points of two policies that differ in their clauses, told in two lines each: parting, what-if.
  private func lines(
    _ first: String, _ second: String, kind: String = "deadline", about: String = "the case",
    header: (String, String) = ("", ""), _ members: String, asOf: String = "2026-07-01"
  ) throws -> [String] {
    let question = """

      question q
        group g
        kind \(kind)
        asks "?"
        about \(about)
        done by act
      """
    let bench = try Bench([
      text("vocabulary", Self.vocabulary + question), text("a", policy("a", header.0, first)),
      text("b", policy("b", header.1, second)),
    ])
    let source = try bench.read(members)
    let contrast = try bench.contrast(source, "a", "b", ["q"], asOf: asOf)
    let told = Told(bench: bench, source: source)
    return contrast.points.flatMap { [told.parting($0.parting), told.reunion($0.reunion)] }
  }

  private func text(_ name: String, _ text: String) -> SourceText {
    SourceText(name: name + ".policy", bytes: Array(text.utf8))
  }

  private func policy(_ name: String, _ header: String, _ clauses: String) -> String {
    let header = header.isEmpty ? "" : "  \(header)\n"
    return """
      policy \(name) "\(name)"
        document paper "Paper"
        calendar england
        the start day does not count
      \(header)
      answer q

      """ + clauses.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n")
  }

  private let cited = "\n  cite 1 \"words\""

  /// 1 June 2026 is a Monday: five working days end on Monday 8 June, the fifth of them a closure on one side.
  @Test func otherWorkingDays() throws {
    let clause = "worker must act within 5 working days of start" + cited
    #expect(
      try lines(
        clause, clause, header: ("", "closed on 2026-06-03"), "'events': [ { 'event': 'start', 'at': '2026-06-01' } ]")
        == [
          "calendar: within 5 working days of the start (2026-06-08) | "
            + "within 5 working days of the start (2026-06-09)",
          // Of the days on which something turns, the 8th is the first behind the closure: 9-12 (4), 15 (5).
          "effect: start 2026-06-01 to 2026-06-08 -> overdue due 2026-06-15 | overdue due 2026-06-15",
        ])
  }

  @Test func anotherActKeepsTheSameLimit() throws {
    let clause = "worker must act within 5 days of the meeting" + cited
    #expect(
      try lines(
        clause, clause + "\n  done by other-act", about: "each meeting",
        "'events': [ { 'event': 'meeting', 'at': '2026-06-01' }, { 'event': 'act', 'at': '2026-06-04' } ]") == [
          "done: act (2026-06-04) | other act",
          "effect: other-act added 2026-06-06 -> met due 2026-06-06 | met due 2026-06-06",
        ])
  }

  @Test func leaveBesideADuty() throws {
    #expect(
      try lines(
        "worker must act within 5 days of start" + cited, "worker may act within 5 days of start" + cited,
        "'events': [ { 'event': 'start', 'at': '2026-06-01' } ]") == [
          "force: must act | may act",
          // Nothing makes leave a duty; without a start neither has begun.
          "effect: start 2026-06-01 left out -> not-started | not-started",
        ])
  }

  @Test func aFirstDayThatOnlyOneHas() throws {
    let members = "'events': [ { 'event': 'meeting', 'at': '2026-06-01' }, { 'event': 'act', 'at': '2026-06-02' } ]"
    #expect(
      try lines(
        "worker must act within 10 days of the meeting" + cited,
        "worker must act not earlier than 3 days after the meeting, within 10 days of the meeting" + cited,
        about: "each meeting", members) == [
          "earliest: - | not earlier than 3 days after the meeting (2026-06-04)",
          // Met and early; acted on the 4th, both are met, and still only one has a first day.
          "verdict: act 2026-06-02 to 2026-06-04 -> met due 2026-06-11 | met from 2026-06-04 due 2026-06-11",
        ])
  }

  @Test func aConditionThatOnlyOneAsks() throws {
    #expect(
      try lines(
        "worker must act within 5 days of start" + cited,
        "worker must act within 5 days of start\n  when special" + cited,
        "'facts': { 'special': false }, 'events': [ { 'event': 'start', 'at': '2026-06-01' } ]") == [
          "condition: - | the case is not special",
          "effect: special=yes -> overdue due 2026-06-06 | overdue due 2026-06-06",
        ])
  }

  @Test func anExceptionThatIsNotShown() throws {
    #expect(
      try lines(
        "worker must act within 5 days of start\n  unless special" + cited,
        "worker must act within 5 days of start\n  when agreed" + cited,
        "'facts': { 'agreed': false }, 'events': [ { 'event': 'start', 'at': '2026-06-01' } ]") == [
          "condition: it is not shown that the case is special | it is not agreed",
          "effect: agreed=yes -> overdue due 2026-06-06 | overdue due 2026-06-06",
        ])
  }

  @Test func theSameConditionWithOtherConsequences() throws {
    #expect(
      try lines(
        "worker may act\n  only when agreed" + cited, "worker must not act\n  when agreed" + cited, kind: "gate",
        "'facts': { 'agreed': true }") == [
          "consequence: may act | must not act",
          // Not agreed: barred, and no prohibition.
          "none: ",
        ])
  }

  @Test func aChoiceOfSeveral() throws {
    #expect(
      try lines(
        "worker must act within 5 days of start\n  when kind is red" + cited,
        "worker must act within 5 days of start\n  when kind is blue" + cited,
        "'facts': { 'kind': 'red' }, 'events': [ { 'event': 'start', 'at': '2026-06-01' } ]") == [
          "condition: the kind is red | the kind is not blue",
          // Green stands first of the other kinds, and is neither.
          "effect: kind=green -> not-applicable | not-applicable",
        ])
  }

  @Test func clocksThatStartOnOtherDays() throws {
    #expect(
      try lines(
        "worker must act within 5 days of start" + cited, "worker must act within 3 days of second-start" + cited,
        "'events': [ { 'event': 'start', 'at': '2026-06-01' }, { 'event': 'second-start', 'at': '2026-06-10' } ]") == [
          "clock: the start (2026-06-01) | the second start (2026-06-10)",
          // Three days of the second start end on the 13th; the 8th and five days do too.
          "effect: start 2026-06-01 to 2026-06-08 -> overdue due 2026-06-13 | overdue due 2026-06-13",
        ])
  }

  @Test func aClockThatHasNotStarted() throws {
    #expect(
      try lines(
        "worker must act within 5 days of start" + cited, "worker must act within 5 days of second-start" + cited,
        "'events': [ { 'event': 'start', 'at': '2026-06-01' } ]") == [
          "clock: the start (2026-06-01) | the second start",
          "effect: second-start added 2026-06-01 -> overdue due 2026-06-06 | overdue due 2026-06-06",
        ])
  }

  @Test func aDutyMoreThanTheOtherHas() throws {
    let one = "part first\n  worker must act within 5 days of start\n    cite 1 \"words\""
    let two =
      one + "\npart second\n  chair must \"act again\" within 9 days of start\n    when special\n"
      + "    done by other-act\n    cite 1 \"words\""
    #expect(
      try lines(
        one, two, "'facts': { 'special': true }, 'events': [ { 'event': 'start', 'at': '2026-06-01' } ]") == [
          "duty: - | must act again", "effect: special=no -> not-applicable | not-applicable",
        ])
  }

  @Test func aMeetingThatIsOnlyBooked() throws {
    // Backward: binds before a booked meeting. Forward: begins once the meeting is held.
    #expect(
      try lines(
        "worker must act at least 2 days before the meeting" + cited,
        "worker must act within 2 days of the meeting" + cited, about: "each meeting, booked or held",
        "'events': [ { 'event': 'meeting', 'at': '2026-07-10', 'planned': true } ]") == [
          "limit: at least 2 days before the meeting (2026-07-08) | within 2 days of the meeting (2026-07-12)",
          // Once it is held, one limit lies before it and one behind: no change makes the days one.
          "none: ",
        ])
  }

  @Test func votesKeepToThoseWhoArePresent() throws {
    let all = "worker must act\n  when in-favour is exactly present" + cited
    let most = "worker must act\n  when in-favour is more than half of present" + cited
    #expect(
      try lines(
        all, most, kind: "duty", "'facts': { 'present': 5, 'in-favour': 3, 'opposed': 2 }") == [
          "condition: the number in favour is not at least the number present | "
            + "the number in favour is more than half of the number present",
          // Four present would be fewer than the votes; six are no majority of three.
          "effect: present=6 -> not-applicable | not-applicable",
        ])
  }
}
