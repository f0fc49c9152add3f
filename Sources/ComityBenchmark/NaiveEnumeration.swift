import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// What comparing would be without situations: every combination of days of one clock, one act and the day of looking.
///
/// It proves nothing, since it knows neither which days matter nor what else a policy asks about.
struct NaiveEnumeration {
  let evaluators: [Evaluator]
  let question: QuestionID
  let clock: EventID
  let act: EventID

  /// How many days each of the three ranges over.
  static let days = 45

  /// How many cases there are, and in how many different ways the authorities' verdicts come out.
  func run() throws -> (cases: Int, ways: Int) {
    let first = try Day(year: 2026, month: 1, day: 5)
    var ways: Set<[Verdict]> = []
    var cases = 0
    for start in 0..<Self.days {
      for done in 0..<Self.days {
        let events = [
          CaseEvent(clock, at: Moment(day: try first.adding(days: start))),
          CaseEvent(act, at: Moment(day: try first.adding(days: done))),
        ]
        let source = Case(id: "N", children: [], events: events)
        for today in 0..<Self.days {
          let asOf = try first.adding(days: today)
          cases += 1
          ways.insert(
            evaluators.flatMap { evaluator in
              evaluator.decide(source, asOf: asOf, questions: [question]).map { $0.effect.verdict }
            })
        }
      }
    }
    return (cases, ways.count)
  }
}
