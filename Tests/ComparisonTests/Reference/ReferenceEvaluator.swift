import CaseModel
import PolicyModel
import WorkingCalendar

/// A second evaluator: plain code over one concrete case, slow and without any cleverness, that shares with the engine
/// nothing but the model of policies and cases and the arithmetic of days.
struct ReferenceEvaluator {
  let policy: Policy
  let library: PolicyLibrary
  private let calendar: WorkingCalendar

  init(_ policy: Policy, in library: PolicyLibrary, calendar: WorkingCalendar? = nil) {
    self.policy = policy
    self.library = library
    self.calendar =
      calendar
      ?? WorkingCalendar(bankHolidays: library.calendars[policy.calendar].bankHolidays, closures: policy.closures)
  }

  /// The same rules under an edited policy; its working days stay.
  func editing(_ policy: Policy) -> ReferenceEvaluator {
    ReferenceEvaluator(policy, in: library, calendar: calendar)
  }

  /// What the governing position of each part comes to under the adopted readings: part by part, and for each event
  /// that the question is about; nothing of a part that is about events of which there is none.
  func results(_ question: QuestionID, _ source: Case, child: Int?, asOf: Day) -> [ReferenceResult] {
    guard let answer = policy.answers[question.index] else { return [] }
    if case .silent = answer.content {
      return [ReferenceResult(part: nil, about: nil, effect: ReferenceEffect(.silent))]
    }
    let history = History(source, child: child, asOf: asOf, vocabulary: library.vocabulary)
    return answer.parts.flatMap { part in
      subjects(of: part, question, history).flatMap { results(of: part, question, history, subject: $0) }
    }
  }

  private func subjects(of part: Part, _ question: QuestionID, _ history: History) -> [Int?] {
    guard case .each(let set, let booked) = library[question].scope else { return [nil] }
    let looksBack = part.positions.contains { $0.clauses.contains { $0.timing.isBackward } }
    return history.subjects(set.members, booked: booked || looksBack)
  }

  private func results(
    of part: Part, _ question: QuestionID, _ history: History, subject: Int?
  ) -> [ReferenceResult] {
    let inquiry = Inquiry(
      policy: policy, question: library[question], vocabulary: library.vocabulary, calendar: calendar,
      history: history, subject: subject)
    let about = subject.map { history.events[$0].at }
    let effects = inquiry.settle { try $0.effects(of: part.positions[0].clauses) }
    guard let effects else { return [ReferenceResult(part: part.name, about: about, effect: nil)] }
    return effects.map { ReferenceResult(part: part.name, about: about, effect: $0) }
  }
}

extension [ReferenceResult] {
  /// The effect of the whole answer: of its parts in order, those that do not apply left out unless none does; nil
  /// where one cannot be told or is left to a person.
  var definite: [ReferenceEffect]? {
    let effects = compactMap { $0.effect }
    guard effects.count == count, !effects.contains(where: { $0.verdict == .judgement }) else { return nil }
    let applying = effects.filter { $0.verdict != .notApplicable }
    return applying.isEmpty ? Array<ReferenceEffect>(effects.prefix(1)) : applying
  }
}
