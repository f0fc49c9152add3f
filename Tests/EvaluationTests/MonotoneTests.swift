import CaseModel
import PolicyModel
import Testing
import WorkingCalendar

@testable import Evaluation

/// A later start never comes to an earlier limit: every form of limit, in each of its clocks, day by day.
struct MonotoneTests {
  private static let start = EventID(0)
  private static let other = EventID(1)
  private static let first = Reference.event(EventSet(start), .only)
  private static let second = Reference.event(EventSet(other), .only)
  private static let one = Clock.one(first)

  private static let units: [Amount.Unit] = [.hours, .days, .workingDays, .weeks, .workingWeeks, .months, .years]
  private static let counts: [Int64] = [0, 1, 2, 5, 15, 48]

  private let asking: Asking = {
    var vocabulary = Vocabulary()
    vocabulary.events = ["start", "other"].map { .init(name: $0, phrase: $0, repeats: false) }
    let question = Question(
      id: QuestionID(0), name: "q", group: "g", kind: .deadline, text: "?", scope: .wholeCase, doneBy: [])
    return Asking(
      calendar: Desk.shipped.evaluators["kirklees"]!.policy.calendar, question: question, vocabulary: vocabulary)
  }()

  private static let from = try! Day(year: 2020, month: 1, day: 1)
  private static let to = try! Day(year: 2030, month: 12, day: 31)

  private func setting(_ start: Moment, _ other: Day) -> Setting {
    // The child is born, and was expected, on the day that varies.
    let source = Case(
      id: "T", children: [Child(id: "A", born: start.day, expected: start.day)],
      events: [CaseEvent(Self.start, at: start), CaseEvent(Self.other, at: Moment(day: other))])
    let view = CaseView(source, child: 0, asOf: Day.last, vocabulary: asking.vocabulary)
    return Setting(view: view, asking: asking, subject: nil, readings: [])
  }

  private func day(_ limit: Limit, _ setting: Setting) -> Day? {
    if case .at(let moment) = setting.bound(limit) { return moment.day }
    return nil
  }

  /// Expects the bounds to be non-decreasing over a run of settings.
  private func expectMonotone(
    _ limits: [Limit], over settings: [Setting], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var before = Array(repeating: Day.first, count: limits.count)
    for setting in settings {
      for (index, limit) in limits.enumerated() {
        guard let due = day(limit, setting) else {
          Issue.record("\(limit) has no day", sourceLocation: sourceLocation)
          return
        }
        if due < before[index] {
          Issue.record("\(limit): \(before[index]), then \(due)", sourceLocation: sourceLocation)
        }
        before[index] = due
      }
    }
  }

  private func everyDay(_ from: Day = Self.from, through to: Day = Self.to) -> [Day] {
    (0...from.days(to: to)).map { from.later($0) }
  }

  @Test func everyUnitForwardAndBack() {
    var limits: [Limit] = []
    for unit in Self.units {
      for count in Self.counts {
        for counts in [false, true] {
          limits.append(.after(Amount(.fixed(count), unit), Self.one, startCounts: counts))
          limits.append(.before(Amount(.fixed(count), unit), Self.one, startCounts: counts))
        }
      }
    }
    expectMonotone(limits, over: everyDay().map { setting(Moment(day: $0), Self.from) })
  }

  @Test func pointsOfALifeAndOfAPregnancy() {
    let limits: [Limit] = [
      .at(.birth), .at(.expectedBirth), .at(.birthday(1)), .at(.birthday(18)), .at(.weekStart(24)), .at(.weekEnd(30)),
      .at(.completedWeeks(30)), .at(Self.first),
      .before(Amount(.fixed(20), .weeks), .one(.expectedBirth), startCounts: false),
      .after(Amount(.fixed(4), .weeks), .one(.birth), startCounts: false),
    ]
    expectMonotone(limits, over: everyDay().map { setting(Moment(day: $0), Self.from) })
  }

  @Test func limitsThatAreMovedOrExtended() {
    let plain: [Limit] = [
      .after(Amount(.fixed(5), .days), Self.one, startCounts: false),
      .after(Amount(.fixed(1), .months), Self.one, startCounts: true),
      .before(Amount(.fixed(3), .workingDays), Self.one, startCounts: false), .at(Self.first),
    ]
    var limits = plain.flatMap { [Limit.rolled($0, .forward), .rolled($0, .back)] }
    for unit in Self.units {
      let extended = plain.map { Limit.extended($0, Amount(.fixed(3), unit)) }
      limits += extended + extended.map { .rolled($0, .forward) }
    }
    // So many hours or days or, where that is no working day, the next working day.
    let next = Limit.after(Amount(.fixed(1), .workingDays), Self.one, startCounts: false)
    limits.append(.orElse(.after(Amount(.fixed(24), .hours), Self.one, startCounts: false), next))
    limits.append(.orElse(.after(Amount(.fixed(1), .days), Self.one, startCounts: false), next))
    expectMonotone(limits, over: everyDay().map { setting(Moment(day: $0), Self.from) })
  }

  @Test func hoursFromAClockTimeAcrossTheChangesOfTheClocks() throws {
    // From 1 to 2 at night a time is skipped on one day of the year and written twice on another.
    let times = try [0, 2, 3, 12, 23].map { try ClockTime(hour: $0, minute: 15) }
    let year = everyDay(try Day(year: 2026, month: 1, day: 1), through: try Day(year: 2026, month: 12, day: 31))
    for hours: Int64 in [1, 24, 36, 48] {
      for limit in [
        Limit.after(Amount(.fixed(hours), .hours), Self.one, startCounts: false),
        .before(Amount(.fixed(hours), .hours), Self.one, startCounts: false),
      ] {
        var before: Moment?
        for start in year.flatMap({ day in times.map { Moment(day: day, time: $0) } }) {
          guard case .at(let due) = setting(start, Self.from).bound(limit) else {
            Issue.record("\(limit) has no day")
            return
          }
          if let before { #expect(!due.comesBefore(before), "\(start.description): \(due.description)") }
          before = due
        }
      }
    }
  }

  @Test func twoClocksAndTwoLimits() throws {
    func after(_ count: Int64, _ unit: Amount.Unit, _ clock: Clock) -> Limit {
      .after(Amount(.fixed(count), unit), clock, startCounts: false)
    }
    let (a, b) = (Self.one, Clock.one(Self.second))
    let pairs: [(Limit, Limit)] = [
      (after(10, .workingDays, a), after(1, .months, b)), (after(48, .hours, a), after(2, .workingDays, b)),
      (.before(Amount(.fixed(2), .workingWeeks), a, startCounts: true), after(5, .days, b)),
    ]
    var limits = pairs.flatMap { [Limit.earlier($0.0, $0.1), .later($0.0, $0.1)] }
    for (count, unit) in [(15, Amount.Unit.workingDays), (6, .weeks), (3, .months)] {
      limits.append(after(Int64(count), unit, .both(Self.first, Self.second)))
      limits.append(after(Int64(count), unit, .either(Self.first, Self.second)))
    }
    limits += limits.map { .rolled($0, .forward) }
    let range = everyDay(try Day(year: 2025, month: 1, day: 1), through: try Day(year: 2026, month: 6, day: 30))
    for fixed in ["2024-12-24", "2025-05-03", "2025-10-26", "2026-03-31"] {
      let fixed = try Day(iso: Array(fixed.utf8))
      expectMonotone(limits, over: range.map { setting(Moment(day: $0), fixed) })
      expectMonotone(limits, over: range.map { setting(Moment(day: fixed), $0) })
    }
  }
}
