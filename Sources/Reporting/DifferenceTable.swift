import Comparison
import PolicyModel
import Revisions

extension DifferenceReport {
  /// One row a change, in the order of the questions.
  public var table: DataTable {
    var table = DataTable(
      columns: [
        "question", "text", "topic", "change", "proof", "differ in", "situations", "parted", "old edition", "old",
        "old force", "old actor", "old citations", "new edition", "new", "new force", "new actor", "new citations",
        "example", "dates", "already said by", "nearer to", "further from", "old against baseline",
        "new against baseline", "falls below baseline", "cases changed",
      ], provenance: provenance.line)
    for change in changes { table.add(fields(change)) }
    return table
  }

  private func fields(_ change: EditionChange) -> [String] {
    let question = library[change.question]
    let example = change.witnesses.first.map {
      SituationWords(library: library, policies: [old, new]).words($0).words
    }
    return [
      question.name, question.text, question.group, change.kind.rawValue, change.proof.rawValue,
      change.aspects.map { $0.rawValue }.joined(separator: " "),
      DataTable.field(change.situations.map { "\($0.total)" }),
      DataTable.field(change.situations.map { "\($0.differ)" }),
    ] + fields(change.old, old) + fields(change.new, new) + [
      DataTable.field(example), change.dates.joined(separator: " "),
      names(change) { $0.isAlreadySaid }, names(change) { $0.move == .towards }, names(change) { $0.move == .away },
      DataTable.field(change.baseline?.old?.rawValue), DataTable.field(change.baseline?.new?.rawValue),
      DataTable.field(change.baseline.map { $0.fallsBelow ? "yes" : "no" }),
      DataTable.field(impact.map { "\(moved(change.question, $0))" }),
    ]
  }

  private func fields(_ side: EditionChange.Side, _ policy: Policy) -> [String] {
    [
      policy.name, side.answer, DataTable.field(side.force?.rawValue),
      DataTable.field(EvaluationJSON.actor(side.holders, library.vocabulary)),
      side.citations.map { "\($0.document) \($0.section), \u{201C}\($0.words)\u{201D}" }.joined(separator: "; "),
    ]
  }

  private func names(_ change: EditionChange, _ isWanted: (NeighbourStanding) -> Bool) -> String {
    change.neighbours.filter(isWanted).map { neighbours[$0.policy].name }.joined(separator: " ")
  }

  /// Verdicts of cases that go to another.
  private func moved(_ question: QuestionID, _ impact: CaseloadImpact) -> Int {
    impact.byVerdict.filter { $0.move.question == question }.reduce(0) { $0 + $1.cases }
  }
}
