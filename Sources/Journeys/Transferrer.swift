import CaseModel
import Comparison
import Evaluation
import PolicyModel
import WorkingCalendar

/// Tells what a child who moves takes from one authority to another.
public struct Transferrer: Sendable {
  let library: PolicyLibrary
  /// Of the sending authority, then of the receiving one.
  let evaluators: [Evaluator]

  /// - Parameters:
  ///   - library: What both policies were read with.
  ///   - sender: Compiled for the questions that will be asked, with the readings in force.
  ///   - receiver: Likewise.
  public init(library: PolicyLibrary, from sender: CompiledPolicy, to receiver: CompiledPolicy) {
    self.library = library
    evaluators = [Evaluator(sender), Evaluator(receiver)]
  }

  /// The list for one case.
  ///
  /// - Parameters:
  ///   - source: The case.
  ///   - asOf: The day that it is looked at.
  ///   - only: The questions that are asked; all, when nil.
  ///   - tellingAll: Whether what has no date and does not turn on the move is listed too.
  public func transfer(
    _ source: Case, asOf: Day, questions only: [QuestionID]? = nil, tellingAll: Bool = false
  ) -> Transfer {
    let children: [Int?] = source.children.isEmpty ? [nil] : source.children.indices.map { $0 }
    let passages = children.map { Passage(source, child: $0, asOf: asOf, vocabulary: library.vocabulary) }
    let views = children.map { CaseView(source, child: $0, asOf: asOf, vocabulary: library.vocabulary) }
    let questions = library.questions.filter { only?.contains($0.id) ?? true }
    var list = TransferList(
      matters: TransferMatters(library: library, evaluators: evaluators, passages: passages, views: views),
      asOf: asOf, tellsAll: tellingAll)
    for question in questions { list.add(question) }
    let gaps = TransferGaps(library: library, evaluators: evaluators, source: source, asOf: asOf, views: views)
      .gaps(list.waiting)
    let listed = gaps.filter { tellingAll || isListed($0) }
    list.rest(missing: gaps.filter { !(tellingAll || isListed($0)) })
    return Transfer(
      passages: passages, entries: list.sorted, turningOn: turningOn(questions), missing: listed,
      judgements: list.judgements(library.vocabulary), askedByOneAlone: list.askedByOneAlone, rest: list.rest)
  }

  /// Whether knowing it would settle something of the move, or give a date.
  private func isListed(_ gap: Transfer.Missing) -> Bool {
    // What cannot be tried out might give a date to whatever has a limit.
    if gap.settlements.isEmpty, !gap.isPresumed, gap.waiting.contains(where: { isTimed($0) }) { return true }
    guard case .fact = gap.need else { return true }
    return gap.waiting.contains { library[$0.question].mover != nil }
      || gap.settlements.contains { $0.outcomes.contains { $0.effect.due != nil } }
  }

  private func isTimed(_ waiting: Transfer.Waiting) -> Bool {
    evaluators[waiting.side.rawValue].policy.parts[waiting.question.index].contains { $0.isTimed }
  }

  /// The facts that answers for a child who moves can turn on.
  private func turningOn(_ questions: [Question]) -> [FactID] {
    var facts: Set<FactID> = []
    for question in questions {
      guard let mover = question.mover else { continue }
      let evaluator = evaluators[mover == .movesOut ? 0 : 1]
      for part in evaluator.mentions(question.id) { facts.formUnion(part.facts) }
    }
    return facts.sorted()
  }
}
