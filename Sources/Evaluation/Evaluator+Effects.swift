import CaseModel
import PolicyModel
import WorkingCalendar

/// What one part of an answer comes to.
public struct PartEffect: Sendable, Hashable {
  /// Nil where the answer has one part only.
  public let part: String?
  public let effect: Effect

  public init(part: String?, effect: Effect) {
    self.part = part
    self.effect = effect
  }
}

extension Evaluator {
  /// The bare effects of an answer for the first child of a case: of each part, and of an interval each gap, in order.
  ///
  /// Parts that are not applicable are left out, unless all are: then the one effect says so. Empty for a silence, and
  /// where the case has no such event as is asked about.
  ///
  /// - Parameters:
  ///   - source: The case.
  ///   - asOf: The day that the case is looked at.
  ///   - question: One that the policy was compiled for.
  ///   - about: The event that is asked about; nil for a question about the case as a whole.
  package func effects(_ source: Case, asOf: Day, question: QuestionID, about: About?) -> [PartEffect] {
    let view = CaseView(source, child: source.children.isEmpty ? nil : 0, asOf: asOf, vocabulary: policy.vocabulary)
    let setting = setting(view, policy.questions[question.index])
    var effects: [PartEffect] = []
    for part in policy.parts[question.index] {
      let evaluator = PartEvaluator(part: part)
      for subject in evaluator.subjects(in: setting) {
        if let about { guard subject?.event == about.event, subject?.at == about.at else { continue } }
        effects += evaluator.outcomes(evaluator.asked(setting, of: subject)).map {
          PartEffect(part: part.part.name, effect: $0.decision.effect)
        }
      }
    }
    let applicable = effects.filter { $0.effect.verdict != .notApplicable }
    return applicable.isEmpty ? Array(effects.prefix(1)) : applicable
  }
}
