import CaseModel
import Evaluation
import Journeys
import PolicyModel
import WorkingCalendar

extension TransferReport {
  private static let columns = [
    "case", "as of", "from", "to", "row", "list", "authority", "child", "question", "text", "part", "about", "about at",
    "verdict", "due", "earliest", "done", "force", "actor", "change", "other verdict", "other due", "needs", "presumed",
    "judged by", "answer", "because", "citations", "alternatives", "notes",
  ]

  /// One row an entry, in the order of the list; then one for each missing fact and each person who has to judge.
  public var table: DataTable {
    var table = DataTable(columns: Self.columns, provenance: provenance.line)
    for entry in transfer.entries { table.add(fields(entry)) }
    for missing in transfer.missing { table.add(row("missing", line(missing), needs: words.name(missing.need))) }
    for judgement in transfer.judgements {
      table.add(row("judgement", line(judgement), judge: vocabulary[judgement.judge].name))
    }
    return table
  }

  private var head: [String] {
    [source.id, asOf.description, policy(.sender).name, policy(.receiver).name]
  }

  /// What is no entry: the words alone, and whom or what it names.
  private func row(_ kind: String, _ line: Phrase, needs: String = "", judge: String = "") -> [String] {
    head + [kind] + Array(repeating: "", count: 17) + [needs, "", judge, line.words, "", "", "", notes]
  }

  private var notes: String { (caseNotes + editionNotes).joined(separator: " | ") }

  private func fields(_ entry: Transfer.Entry) -> [String] {
    let (result, question) = (entry.finding.result, library[entry.question])
    return head + [
      "entry", TransferJSON.name(entry.band), entry.owners.map { policy($0).name }.joined(separator: " "),
      DataTable.field(entry.child.map { source.children[$0].id }), question.name, question.text,
      DataTable.field(result?.part), DataTable.field(entry.about.map { vocabulary[$0.event].name }),
      DataTable.field(entry.about?.at.description),
    ] + dates(entry) + reasons(result)
  }

  private func dates(_ entry: Transfer.Entry) -> [String] {
    let (effect, result) = (entry.finding.effect, entry.finding.result)
    let other = entry[entry.owners[0] == .sender ? .receiver : .sender].effect
    let told = entry.change != nil
    return [
      effect.verdict.rawValue, DataTable.field(effect.due?.description), DataTable.field(effect.earliest?.description),
      DataTable.field(result?.decision.done?.description), DataTable.field(result?.force?.rawValue),
      DataTable.field(result.flatMap { EvaluationJSON.actor($0.holders, vocabulary) }),
      DataTable.field(entry.change?.rawValue), told ? other.verdict.rawValue : "",
      told ? DataTable.field(other.due?.description) : "",
    ]
  }

  private func reasons(_ result: EvaluationResult?) -> [String] {
    guard let result else { return Array(repeating: "", count: 7) + [notes] }
    return [
      result.decision.needs.map { words.name($0) }.joined(separator: " "),
      result.decision.presumed.map { words.name($0) }.joined(separator: " "),
      DataTable.field(result.decision.judgedBy.map { vocabulary[$0].name }), result.answer,
      EvaluationReport.words(result.because), EvaluationReport.words(result.citations),
      result.alternatives.map { words.words($0).words }.joined(separator: " | "), notes,
    ]
  }
}
