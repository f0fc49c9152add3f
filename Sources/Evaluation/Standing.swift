import CaseModel
import DecisionModel
import PolicyModel
import WorkingCalendar

/// One decision with what it is about, before it is put into words: what a contrast sets beside another.
package struct Standing: Sendable, Hashable {
  /// Index into the parts of the answer.
  package let part: Int
  /// Index into the case's events of the event the question is about; nil for the case as a whole, and where there is
  /// no such event.
  package let subject: Int?
  package let about: About?
  package let gap: Gap?
  package let decision: Decision
}

extension Evaluator {
  /// What governs, of every part of an answer, for one child: by part, then by time. Empty for a silence.
  package func standings(_ view: CaseView, _ question: QuestionID) -> [Standing] {
    policy.parts[question.index].indices.flatMap { standings(view, question, part: $0) }
  }

  package func standings(_ view: CaseView, _ question: QuestionID, part index: Int) -> [Standing] {
    let evaluator = PartEvaluator(part: policy.parts[question.index][index])
    let setting = setting(view, policy.questions[question.index])
    return evaluator.subjects(in: setting).flatMap { subject in
      evaluator.outcomes(evaluator.asked(setting, of: subject)).map { outcome in
        Standing(
          part: index, subject: subject?.index, about: outcome.about, gap: outcome.gap, decision: outcome.decision)
      }
    }
  }

  /// The same about one event of the case, or about the case (nil), whatever else the part has results for.
  package func standings(
    _ view: CaseView, _ question: QuestionID, part index: Int, subject: Int?
  ) -> [Standing] {
    let evaluator = PartEvaluator(part: policy.parts[question.index][index])
    let setting = setting(view, policy.questions[question.index])
    let found = evaluator.subjects(in: setting).first { $0?.index == subject }
    guard let found else { return [] }
    return evaluator.outcomes(evaluator.asked(setting, of: found)).map { outcome in
      Standing(part: index, subject: subject, about: outcome.about, gap: outcome.gap, decision: outcome.decision)
    }
  }

  /// A standing in words.
  ///
  /// - Parameter tellingOthers: Whether what other documents and readings make of it is told too.
  package func result(
    _ standing: Standing, _ view: CaseView, _ question: QuestionID, tellingOthers: Bool = false
  ) -> EvaluationResult {
    let outcome = PartEvaluator.Outcome(about: standing.about, decision: standing.decision, gap: standing.gap)
    let part = policy.parts[question.index][standing.part]
    let setting = setting(of: standing, view, question)
    let others = tellingOthers ? alternatives(part, PartEvaluator(part: part), setting) : []
    return result(part, setting, outcome, others, true, true)
  }

  /// Where a standing was asked.
  func setting(of standing: Standing, _ view: CaseView, _ question: QuestionID) -> Setting {
    let setting = setting(view, policy.questions[question.index])
    let subject = standing.subject.flatMap { index in view.occurrences.first { $0.index == index } }
    return PartEvaluator(part: policy.parts[question.index][standing.part]).asked(setting, of: subject)
  }
}
