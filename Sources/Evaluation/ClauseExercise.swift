import CaseModel
import DecisionModel
import PolicyModel
import WorkingCalendar

/// What asking one place of an answer puts a clause through.
package struct ClauseExercise: Sendable {
  /// Index into the position's clauses.
  package let clause: Int
  /// Whether the clause is the one that counts.
  package let governs: Bool
  /// Which way each of ``PolicyModel/Clause/tests`` turned out; nil where it was not asked, or is not known.
  package let tests: [Bool?]
}

extension Clause {
  /// Every single test of the clause's conditions, as it is read: `when`, `only when`, grounds, extensions, `unless`.
  ///
  /// A named condition is one test. A reading is none: it is chosen, not found in a case.
  package var tests: [Condition] { [when].tests + later.tests }

  /// What is asked once `when` holds.
  fileprivate var later: [Condition?] {
    [onlyWhen] + (grounds?.all.map { $0.when } ?? []) + extensions.map { $0.when } + [unless]
  }
}

extension [Condition?] {
  fileprivate var tests: [Condition] { flatMap { $0?.singleTests ?? [] } }
}

extension Condition {
  fileprivate var singleTests: [Condition] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap { $0.singleTests }
    case .not(let inner): inner.singleTests
    case .test(.reading): []
    case .test, .named: [self]
    }
  }
}

extension Evaluator {
  /// What each clause of one place is put through until one counts, for every child and event that is asked about.
  ///
  /// - Parameters:
  ///   - source: The case.
  ///   - asOf: The day that the case is looked at.
  ///   - question: One that the policy was compiled for.
  ///   - part: Index into the answer's parts.
  ///   - position: Index into the part's positions.
  ///   - child: Index of the only child to ask for; nil for all.
  ///   - about: The only event to ask about; nil for all.
  package func exercises(
    _ source: Case, asOf: Day, question: QuestionID, part: Int, position: Int, child: Int?, about: About?
  ) -> [ClauseExercise] {
    let part = policy.parts[question.index][part]
    let evaluator = PartEvaluator(part: part)
    return views(source, asOf).filter { child == nil || $0.child == nil || $0.child == child }.flatMap { view in
      var setting = setting(view, policy.questions[question.index])
      setting.position = position
      return evaluator.subjects(in: setting).flatMap { subject -> [ClauseExercise] in
        if let about, let subject, subject.event != about.event || subject.at != about.at { return [] }
        let asked = evaluator.asked(setting, of: subject)
        return evaluator.asksClauses(asked) ? asked.exercises(part.part.positions[position].clauses) : []
      }
    }
  }
}

extension Setting {
  fileprivate func exercises(_ clauses: [Clause]) -> [ClauseExercise] {
    var found: [ClauseExercise] = []
    for (index, clause) in clauses.enumerated() {
      guard clause.readAs.allSatisfy({ readings[$0.reading] == $0.choice }) else { continue }
      let applies = clause.when.map { truth(of: $0) } ?? .yes
      let isExcepted = applies == .yes && isPassedOver(clause)
      let later = clause.later.tests.map { applies == .yes ? known($0) : nil }
      found.append(
        ClauseExercise(
          clause: index, governs: applies == .yes && !isExcepted, tests: [clause.when].tests.map { known($0) } + later))
      // What comes after a clause that may count is not surely asked.
      if applies != .no, !isExcepted { break }
    }
    return found
  }

  /// Whether the exception hands the question on to the next clause; of a prohibition or a gate it is the answer.
  private func isPassedOver(_ clause: Clause) -> Bool {
    guard let unless = clause.unless, !clause.force.isProhibition, question.kind != .gate, question.kind != .grounds
    else { return false }
    return truth(of: unless) == .yes
  }

  private func known(_ condition: Condition) -> Bool? {
    switch truth(of: condition) {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }
}
