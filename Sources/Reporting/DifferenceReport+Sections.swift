import PolicyModel
import Revisions
import Scenarios
import WorkingCalendar

/// What the changes do to cases, and which scenarios they break.
extension DifferenceReport {
  var impactSections: [Section] {
    guard let impact else { return [] }
    var blocks: [Block] = [.paragraph(Phrase(Self.summary(impact)))]
    if !impact.byVerdict.isEmpty {
      blocks.append(.table(table("From which verdict to which", "Question", verdicts(impact))))
    }
    if !impact.byRole.isEmpty { blocks.append(.table(table("Whose duty or right it is", "Who", roles(impact)))) }
    blocks += moves(impact).isEmpty ? [] : [.list(moves(impact))]
    return [Section("What it does to the cases", blocks)]
  }

  static func summary(_ impact: CaseloadImpact) -> String {
    let cases = impact.cases == 1 ? "1 case" : "\(impact.cases) cases"
    guard impact.changed + impact.moved > 0 else { return "Nothing changes in any of \(cases)." }
    let verdicts = "\(impact.changed) of \(cases) \(impact.changed == 1 ? "comes" : "come") to another verdict"
    guard impact.moved > 0 else { return verdicts + "." }
    return verdicts + "; \(impact.moved) more \(impact.moved == 1 ? "has" : "have") another date or outcome alone."
  }

  private func table(_ caption: String, _ name: String, _ rows: [[Phrase]]) -> Table {
    Table(caption: caption, columns: [Phrase(name), "from", "to", "cases"], rows: rows)
  }

  private func verdicts(_ impact: CaseloadImpact) -> [[Phrase]] {
    impact.byVerdict.map { item in
      [
        Phrase(.code(library[item.move.question].name)), Phrase(item.move.from.words), Phrase(item.move.to.words),
        Phrase("\(item.cases)"),
      ]
    }
  }

  private func roles(_ impact: CaseloadImpact) -> [[Phrase]] {
    impact.byRole.map { item in
      [
        Phrase(item.move.role.map { library.vocabulary[$0].phrase } ?? "the authority"), Phrase(item.move.from.words),
        Phrase(item.move.to.words), Phrase("\(item.cases)"),
      ]
    }
  }

  private func moves(_ impact: CaseloadImpact) -> [Phrase] {
    impact.dates.map { item in
      Phrase(
        .code(library[item.move.question].name),
        .text(
          ": the \(item.move.isLastDay ? "last" : "first") day is \(item.move.isEarlier ? "earlier" : "later") in "
            + (item.cases == 1 ? "1 case" : "\(item.cases) cases")))
    }
      + impact.outcomes.map { item in
        Phrase(
          .code(library[item.question].name),
          .text(": something else follows in " + (item.cases == 1 ? "1 case" : "\(item.cases) cases")))
      }
  }

  var scenarioSections: [Section] {
    guard let scenarios, scenarios.tried > 0 else { return [] }
    let tried = scenarios.tried == 1 ? "1 expectation" : "\(scenarios.tried) expectations"
    let broken =
      scenarios.broken.isEmpty
      ? "none of them fails" : "\(scenarios.broken.count) now \(scenarios.broken.count == 1 ? "fails" : "fail")"
    var opening = "Of \(tried) that the older edition meets where it changes, \(broken)."
    if scenarios.unreadable > 0 {
      opening +=
        " \(scenarios.unreadable == 1 ? "1 scenario names" : "\(scenarios.unreadable) scenarios name")"
        + " something that the newer edition has not, and could not be tried."
    }
    var blocks: [Block] = [.paragraph(Phrase(opening))]
    if !scenarios.broken.isEmpty { blocks.append(.list(scenarios.broken.map { Phrase(Self.words($0)) })) }
    return [Section("Scenarios", blocks)]
  }

  /// `bolton.policy:312 "Minutes after twenty days": expect … met; verdict: expected …, found late`.
  static func words(_ outcome: ExpectationOutcome) -> String {
    "\(outcome.place.description), \u{201C}\(outcome.scenario)\u{201D}, as of \(outcome.asOf.description): "
      + failure(outcome)
  }

  /// What is expected and what is found, in one sentence.
  static func failure(_ outcome: ExpectationOutcome) -> String {
    let differences = outcome.failures.flatMap { $0.differences }.map { difference in
      difference.aspect == .result
        ? "there is no such result, \(difference.found)"
        : "\(difference.aspect.description): expected `\(difference.expected)`, found `\(difference.found)`"
    }
    var seen: [String] = []
    for words in differences where !seen.contains(words) { seen.append(words) }
    return "expect \(outcome.expected); " + seen.joined(separator: "; ")
  }
}
