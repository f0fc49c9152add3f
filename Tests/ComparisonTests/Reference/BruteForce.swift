import CaseModel
import PolicyModel
import WorkingCalendar

/// Looks for a case on which two policies part, among those of a small domain.
///
/// What it finds is a fact; what it does not find may still lie outside of its domain.
struct BruteForce {
  let desk: Desk
  /// How many cases of a domain are tried.
  var most = 300

  /// Two policies part on a case where both answer one question definitely, and otherwise.
  func isParting(
    _ a: ReferenceEvaluator, _ b: ReferenceEvaluator, _ question: QuestionID, _ source: Case, asOf: Day
  ) -> Bool {
    let children: [Int?] = source.children.isEmpty ? [nil] : source.children.indices.map { $0 }
    return children.contains { child in
      let (left, right) = (
        effects(a, question, source, child, asOf), effects(b, question, source, child, asOf)
      )
      return left.contains { about, effects in right[about].map { $0 != effects } ?? false }
    }
  }

  /// The definite effects, by the day of the event that the question is about; a silence has none.
  private func effects(
    _ reference: ReferenceEvaluator, _ question: QuestionID, _ source: Case, _ child: Int?, _ asOf: Day
  ) -> [Moment?: [ReferenceEffect]] {
    let results = reference.results(question, source, child: child, asOf: asOf)
    let byAbout: [Moment?: [ReferenceResult]] = Dictionary(grouping: results) { $0.about }
    return byAbout.compactMapValues { $0.definite }.filter { $0.value.first?.verdict != .silent }
  }

  /// The first case on which two policies part.
  func partingCase(_ a: Policy, _ b: Policy, _ question: QuestionID) -> SmallDomain.Situation? {
    let (left, right) = (desk.reference(a), desk.reference(b))
    guard a.isAnswered(question), b.isAnswered(question) else { return nil }
    let domain = desk.domain(question, [a, b])
    for choice in domain.choices(most: most, seed: 1) {
      guard let situation = domain.situation(choice) else { continue }
      if isParting(left, right, question, situation.source, asOf: situation.asOf) { return situation }
    }
    return nil
  }

  /// The first case that shows an edit.
  func partingCase(_ edit: PolicyEdit) -> SmallDomain.Situation? {
    partingCase(edit.original, edit.edited, edit.question)
  }

  /// Whether no single fact, event or child can be left out of a case on which two policies part.
  func isMinimal(_ a: Policy, _ b: Policy, _ question: QuestionID, _ source: Case, asOf: Day) -> Bool {
    shorter(a, b, question, source, asOf) == nil
  }

  /// A case with as little in it as it takes, from one on which two policies part.
  func minimal(
    _ a: Policy, _ b: Policy, _ question: QuestionID, _ situation: SmallDomain.Situation
  ) -> SmallDomain.Situation {
    var source = situation.source
    while let less = shorter(a, b, question, source, situation.asOf) { source = less }
    return SmallDomain.Situation(source: source, asOf: situation.asOf)
  }

  private func shorter(_ a: Policy, _ b: Policy, _ question: QuestionID, _ source: Case, _ asOf: Day) -> Case? {
    let (left, right) = (desk.reference(a), desk.reference(b))
    return source.withOneThingLess.first { isParting(left, right, question, $0, asOf: asOf) }
  }
}
