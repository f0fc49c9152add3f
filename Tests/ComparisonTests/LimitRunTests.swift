import CaseModel
import PolicyModel
import Testing
import WorkingCalendar

@testable import Comparison
@testable import Evaluation

/// What the comparison takes a limit to come to is what the evaluation of a case makes of it.
struct LimitRunTests {
  private let asking: Asking = {
    let question = Question(
      id: QuestionID(0), name: "q", group: "g", kind: .deadline, text: "?",
      scope: .each(EventSet(EventID(0)), booked: false), doneBy: [])
    var vocabulary = Vocabulary()
    vocabulary.events = [.init(name: "start", phrase: "start", repeats: false)]
    return Asking(calendar: calendar, question: question, vocabulary: vocabulary)
  }()

  /// The event, the birth and the expected birth on one day.
  private func bound(_ limit: Limit, _ start: Moment) -> Bound {
    let source = Case(
      id: "T", children: [Child(id: "A", born: start.day, expected: start.day)],
      events: [CaseEvent(EventID(0), at: start)])
    let view = CaseView(source, child: 0, asOf: Day.last, vocabulary: asking.vocabulary)
    let subject = view.occurrences(of: EventID(0)).first
    return Setting(view: view, asking: asking, subject: subject, readings: []).bound(limit)
  }

  private static let days: [Day] = (0..<730).map { try! day("2026-01-01").adding(days: $0) }

  private func expectSame(_ limits: [Limit], at time: ClockTime?) {
    var comparer = LimitComparer()
    for limit in limits {
      let starts = Self.days.map { Moment(day: $0, time: time) }
      guard let moments = comparer.moments(of: limit, calendar, from: starts) else {
        Issue.record("\(limit)")
        continue
      }
      let wrong = starts.indices.first { index in
        guard case .at(let moment) = bound(limit, starts[index]) else { return true }
        return moments[index] != moment
      }
      #expect(wrong == nil, "\(limit): \(wrong.map { starts[$0].description } ?? "")")
    }
  }

  @Test func `every form of limit, the time of day not known`() { expectSame(everyForm, at: nil) }

  /// By night the clocks change under the start, and around midnight hours reach another day.
  @Test(arguments: [(0, 30), (1, 30), (10, 0), (23, 15)])
  func `every form of limit from a time of day`(hour: Int, minute: Int) throws {
    expectSame(everyForm, at: try ClockTime(hour: hour, minute: minute))
  }

  @Test func `every point of a life and a pregnancy`() {
    expectSame(everyPoint, at: nil)
    expectSame(everyWeek, at: nil)
  }

  /// Some times stand for all: how two limits part from any half hour of the day they do from one of those.
  @Test(arguments: [
    (after(24, .hours), after(1, .days)), (after(48, .hours), .extended(after(24, .hours), Amount(.fixed(24), .hours))),
    (before(30, .hours), before(1, .workingDays)),
    (.orElse(after(5, .hours), after(1, .workingDays)), after(7, .hours)),
    (.earlier(after(36, .hours), after(2, .days)), .rolled(after(50, .hours), .back)),
  ])
  func `representative times stand for every other`(a: Limit, b: Limit) throws {
    func partings(_ time: ClockTime) -> [[Bool]] {
      let moments = Self.days.prefix(365).map { day in
        (bound(a, Moment(day: day, time: time)), bound(b, Moment(day: day, time: time)))
      }
      let inDays = moments.map { pair in
        guard case (.at(let first), .at(let second)) = pair else { return true }
        return first.day != second.day
      }
      return [inDays, moments.map { $0.0 != $0.1 }]
    }
    let hours = a.hoursFromClock.union(b.hoursFromClock)
    let told = ([.representative] + ClockTime.others(forHours: hours)).map { partings($0) }
    for minutes in stride(from: 0, to: 24 * 60, by: 30) {
      let time = try ClockTime(hour: minutes / 60, minute: minutes % 60 + 29)
      #expect(told.contains(partings(time)), "\(time)")
    }
  }
}
