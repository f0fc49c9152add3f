import CaseModel
import Evaluation
import PolicyModel
import Testing
import WorkingCalendar

/// What an interval, or a distance, makes of what comes after its end: the reference and the engine, by hand.
struct EndedIntervalTests {
  private let desk = Desk.shipped

  private func events(_ days: [(String, String)]) throws -> [CaseEvent] {
    try days.map { name, day in
      CaseEvent(try #require(desk.library.vocabulary.event(name)), at: Moment(day: try Day(iso: Array(day.utf8))))
    }
  }

  /// Expects the same of the reference and of the engine.
  private func expect(
    _ policy: String, _ question: String, _ days: [(String, String)], asOf: String,
    _ expected: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let question = try #require(desk.library.question(question))
    let index = try #require(desk.library.policies.firstIndex { $0.name == policy })
    let (source, day) = (Case(id: "T", events: try events(days)), try Day(iso: Array(asOf.utf8)))
    let results = desk.references[index].results(question.id, source, child: nil, asOf: day)
    #expect(results.map { $0.description } == expected, sourceLocation: sourceLocation)
    let found = desk.evaluators[index].evaluate(source, asOf: day, questions: [question.id])
    let difference = Disagreement(results, found, question)
    #expect(difference == nil, sourceLocation: sourceLocation)
  }

  @Test func aReviewAfterTheEndOfThePlanIsNotLate() throws {
    // Six months from 31 March 2026 end on 30 September; the plan ended on 14 July.
    try expect(
      "bolton", "subsequent-review",
      [("review-conference", "2026-03-31"), ("plan-ended", "2026-07-14"), ("review-conference", "2027-03-31")],
      asOf: "2027-04-30", "met, due 2026-09-30")
  }

  @Test func anIntervalWaitsForWhatOpensIt() throws {
    try expect(
      "bolton", "young-persons-plan-meetings",
      [("young-persons-plan-meeting", "2026-01-06"), ("young-persons-plan-meeting", "2026-06-02")],
      asOf: "2026-06-03", "not-started")
  }

  @Test func aPlanThatEndedSoonAfterTheConferenceNeedsNoReview() throws {
    // Ended within three months of the initial conference, without a review: nothing is left to set or to book.
    try expect(
      "north-east-lincolnshire", "review-booking",
      [("initial-conference", "2026-01-06"), ("plan-ended", "2026-02-10")],
      asOf: "2026-06-01", "2026-01-06: part date: overdue, due 2026-01-06", "2026-01-06: part booking: not-applicable")
  }
}
