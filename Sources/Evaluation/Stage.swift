import CaseModel
import DecisionModel
import PolicyModel

/// One question of one policy, asked about one event of a case, to be tried leaf by leaf.
///
/// What a comparison needs: the value of each atom, and what each clause would come to if it were the one that counts.
package struct Stage {
  private let setting: Setting

  /// - Parameters:
  ///   - evaluator: The policy, with its readings in force.
  ///   - view: One child's view of a case.
  ///   - question: What is asked.
  ///   - subject: Index into the case's events of what is asked about; nil for the case as a whole.
  package init(_ evaluator: Evaluator, _ view: CaseView, _ question: QuestionID, subject: Int?) {
    setting = Setting(
      view: view, asking: evaluator.askings[question.index],
      subject: subject.flatMap { index in view.occurrences.first { $0.index == index } },
      readings: evaluator.policy.readings)
  }

  /// Nil while the case does not tell.
  package func truth(of atom: Atom) -> Bool? {
    switch setting.truth(atom) {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }

  /// What comes out at a leaf: one decision, or of an interval one for each gap.
  package func decisions(at leaf: Leaf, of diagram: Diagram) -> [Decision] {
    let decision = setting.decide(leaf, in: diagram)
    guard let index = decision.clause, decision.effect.verdict == .required,
      let interval = diagram.clauses[index].timing.every
    else { return [decision] }
    return setting.gaps(interval, of: diagram.clauses[index], index: index).map { $0.decision }
  }

  /// Whether some event that would do what the clause asks is on record, whether or not it counts.
  package func isOnRecord(_ clause: Clause) -> Bool {
    clause.doneBy.contains { event in
      setting.view.occurrences(of: event).contains { !$0.planned && $0.index != setting.subject?.index }
    }
  }
}
