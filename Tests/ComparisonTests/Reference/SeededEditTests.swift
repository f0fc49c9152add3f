import CaseModel
import Evaluation
import PolicyModel
import Testing
import WorkingCalendar

/// Small edits of the policies: the engine and the reference agree on what they come to, and a case shows the edit
/// exactly where it changes what a policy says.
struct SeededEditTests {
  private let desk = Desk.shipped

  @Test(arguments: 0..<60)
  func theEngineAgreesWithTheReferenceUnderAnEdit(_ seed: Int) throws {
    let edit = PolicyEdit(seed: UInt64(seed), of: desk.library)
    let domain = desk.domain(edit.question, [edit.original, edit.edited])
    let reference = desk.reference(edit.edited)
    let evaluator = try desk.evaluator(edit)
    for situation in domain.situations(most: 40) {
      let expected = reference.results(edit.question, situation.source, child: situation.child, asOf: situation.asOf)
      guard !expected.isEmpty else { continue }
      let found = evaluator.evaluate(situation.source, asOf: situation.asOf, questions: [edit.question])
      if let difference = Disagreement(expected, found, domain.question) {
        Issue.record("\(edit) \(domain.question.name): \(difference)\n\(desk.story(situation))")
        return
      }
    }
  }

  // MARK: What a case shows

  private func edit(
    _ policy: String, _ question: String, _ words: String, clause index: Int = 0, _ change: (inout Clause) -> Void
  ) throws -> PolicyEdit {
    let policy = try #require(desk.library.policy(policy))
    let question = try #require(desk.library.question(question)).id
    let clause = try #require(policy.answers[question.index]).parts[0].positions[0].clauses[index]
    return PolicyEdit(
      policy, question: question, part: 0, clause: index, edit: .changing(clause, words, change))
  }

  private func isShown(_ edit: PolicyEdit) -> Bool { BruteForce(desk: desk).partingCase(edit) != nil }

  @Test func aLimitOfOneDayMoreIsShown() throws {
    #expect(
      isShown(
        try edit("kirklees", "minutes-sent", "21 working days") {
          if case .after(let amount, let clock, let counts)? = $0.timing.due, case .fixed(let days) = amount.count {
            $0.timing.due = .after(Amount(.fixed(days + 1), amount.unit), clock, startCounts: counts)
          }
        }))
  }

  @Test func aConditionThatIsDroppedOrNegatedIsShown() throws {
    let drop = try edit("north-east-lincolnshire", "transfer-in-conference", "no `when`") { $0.when = nil }
    #expect(isShown(drop))
    let negate = try edit("kirklees", "end-first-review", "negated") { $0.onlyWhen = .not($0.onlyWhen!) }
    #expect(isShown(negate))
  }

  @Test func anOutcomeThatIsDroppedIsShown() throws {
    #expect(isShown(try edit("bolton", "chair-casting-vote", "no outcome") { $0.outcomes = [] }))
  }

  @Test func anotherForceOfADutyIsNotShown() throws {
    // Must and should bind apart; what is due, met or late is the same.
    #expect(!isShown(try edit("kirklees", "icpc-timescale", "should") { $0.force = .should }))
    #expect(isShown(try edit("kirklees", "icpc-timescale", "may") { $0.force = .may }))
  }

  @Test func aClauseThatAnotherReadingNeedsIsNotShown() throws {
    // The second clause counts from the agreement, under the reading that is not adopted.
    let edit = try edit("bolton", "icpc-request", "another clock", clause: 1) { $0.timing.due = nil }
    #expect(!isShown(edit))
  }
}
