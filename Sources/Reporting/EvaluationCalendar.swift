import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

extension EvaluationReport {
  /// What is overdue and what is due, of one case or of several, for a calendar program.
  ///
  /// - Parameter reports: Of one day and under the same policies.
  public static func calendar(_ reports: [EvaluationReport]) -> DatedCalendar {
    let name = reports.count == 1 ? "Case \(reports[0].source.id)" : "\(reports.count) cases"
    let items = reports.flatMap { report in
      report.bands.filter { $0.band == .overdue || $0.band == .soon || $0.band == .later }.flatMap { $0.results }
        .compactMap { report.item($0, remark: nil) }
    }
    return DatedCalendar(name: name, items: items)
  }

  /// A result that is open and has a last day.
  ///
  /// - Parameter remark: What is told after the dates; nil for nothing.
  func item(_ result: EvaluationResult, remark: String?) -> DatedCalendar.Item? {
    guard let due = result.decision.effect.due else { return nil }
    let isOverdue = result.decision.effect.verdict == .overdue
    let question = questions[result.question.index]
    let child = result.child.map { source.children[$0].id }
    let about = result.about.map { "\(vocabulary[$0.event].name) \($0.at.description)" }
    let whose = child.map { "\(source.id), child \($0)" } ?? source.id
    return DatedCalendar.Item(
      identity: [source.id, result.authority, question.name] + [child, result.part, about].map { $0 ?? "-" },
      asOf: asOf, at: due,
      summary: (isOverdue ? "OVERDUE: " : "") + Self.sentence(result.answer, of: title(of: result.authority))
        + " (\(whose))",
      description: [question.text, result.answer, Self.dates(result.decision.effect, vocabulary)]
        + [warning(result).map { $0.words.capitalisedFirst + "." }, remark].compactMap { $0 }
        + result.because.map { $0.text } + people(result)
        + [Self.words(result.citations)].filter { !$0.isEmpty } + result.alternatives.map { "or: " + words($0).words }
        + [result.isProjected ? "Projected: bank holidays of that year are not published." : nil].compactMap { $0 }
        + ["Case \(whose). \(question.name)", provenance.line],
      categories: [title(of: result.authority), question.group] + (isOverdue ? ["overdue"] : []),
      isOverdue: isOverdue)
  }

  /// The sentence, with the authority before it where it does not begin with it.
  private static func sentence(_ answer: String, of authority: String) -> String {
    answer.hasPrefix(authority) ? answer : "\(authority): \(answer)"
  }

  private static func dates(_ effect: Effect, _ vocabulary: Vocabulary) -> String {
    effect.words(vocabulary).words.capitalisedFirst + "."
  }

  private func people(_ result: EvaluationResult) -> [String] {
    result.holders.isEmpty
      ? ["Nobody is named."] : ["Who: " + result.holders.map { vocabulary[$0].phrase }.joined(separator: " and ") + "."]
  }
}
