import CaseModel
import Evaluation
import Journeys
import PolicyModel
import WorkingCalendar

extension TransferReport {
  /// Every date of the list, of each authority by itself, so that an entry stays the same when the other's changes.
  public var calendar: DatedCalendar {
    let dated = transfer.entries.filter { $0.band.isDated }
    let items = dated.flatMap { entry in
      entry.owners.compactMap { side -> DatedCalendar.Item? in
        guard let result = entry[side].result else { return nil }
        return words.item(result, remark: entry.owners.count > 1 ? nil : change(entry)?.words.capitalisedFirst)
      }
    }
    let tentative = conditional.compactMap { item($0.outcome, if: $0.fact, $0.value) }
    return DatedCalendar(
      name: "\(source.id): \(policy(.sender).title) to \(policy(.receiver).title)", items: items + tentative)
  }

  private static func name(_ value: FactValue) -> String {
    switch value {
    case .yes: "yes"
    case .no: "no"
    case .choice(let index): "choice \(index)"
    case .number(let number): "\(number)"
    }
  }

  /// A date that the move would have if a fact were known.
  private func item(
    _ outcome: Transfer.Settlement.Outcome, if fact: FactID, _ value: FactValue
  ) -> DatedCalendar.Item? {
    guard let due = outcome.effect.due else { return nil }
    let (question, policy) = (library[outcome.waiting.question], policy(outcome.waiting.side))
    let child = outcome.child.map { source.children[$0].id }
    let whose = child.map { "\(source.id), child \($0)" } ?? source.id
    let condition = words(fact, value).words
    return DatedCalendar.Item(
      identity: [source.id, policy.name, question.name, child ?? "-", "if", vocabulary[fact].name, Self.name(value)],
      asOf: asOf, at: due, summary: "IF \(condition): \(policy.title): \(question.text) (\(whose))",
      description: [
        question.text, "Not known: \(vocabulary[fact].phrase) (\(vocabulary[fact].name)). If \(condition):",
        "\(policy.title): \(outcome.effect.words(vocabulary).words)", "Case \(whose). \(question.name)",
        provenance.line,
      ], categories: [policy.title, question.group, "if"], isOverdue: false, isTentative: true)
  }
}
