import Comparison
import PolicyModel

extension ComparisonReport {
  /// One row a question and authority, in the order of the questions.
  public var table: DataTable {
    var table = DataTable(
      columns: [
        "question", "text", "topic", "relation", "differ in", "rank", "matters", "situations", "parted",
        "authority", "status", "force", "actor", "answer",
        "citations", "conflict", "otherwise", "readings", "fallback",
        "against baseline",
      ], provenance: provenance.line)
    for row in rows {
      for cell in row.cells { table.add(fields(row, cell)) }
    }
    return table
  }

  private func fields(_ row: QuestionComparison, _ cell: QuestionComparison.Cell) -> [String] {
    let question = library[row.question]
    let citations = cell.citations.map { "\($0.document) \($0.section), \u{201C}\($0.words)\u{201D}" }
    return [
      question.name, question.text, question.group, row.relation.rawValue,
      row.aspects.map { $0.rawValue }.joined(separator: " "),
      DataTable.field(ranking.firstIndex { $0.question == row.question }.map { "\($0 + 1)" }),
      DataTable.field(row.situations?.matter?.name), DataTable.field(row.situations.map { "\($0.counts.total)" }),
      DataTable.field(row.situations.map { "\($0.counts.differ)" }), policies[cell.policy].name, cell.status.rawValue,
      DataTable.field(cell.force?.rawValue),
      DataTable.field(EvaluationJSON.actor(cell.holders, library.vocabulary)), cell.answer,
      citations.joined(separator: "; "), cell.hasConflict ? "yes" : "no",
      cell.otherwise.filter { $0.isConflict }.map { Self.words($0) }.joined(separator: " | "),
      cell.readings.map { Self.words($0) }.joined(separator: " | "),
      DataTable.field(cell.fallback.map { "\($0.authority): \($0.answer)" }),
      DataTable.field(cell.strictness?.rawValue),
    ]
  }
}
