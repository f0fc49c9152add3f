import PolicyModel
import Registers

extension DutiesReport {
  /// One row a duty, in the order of the report's stages.
  public var table: DataTable {
    var table = DataTable(
      columns: [
        "authority", "stage", "question", "text", "part", "sort", "force", "holders", "agreed by", "consulted",
        "decided by", "role as", "answer", "not before", "due", "every", "starts with", "when", "only when", "unless",
        "longer", "grounds", "follows", "citations", "also at", "points to", "governs", "because",
      ], provenance: provenance.line)
    for stage in list.stages {
      for duty in stage.duties { table.add(fields(duty, stage.name)) }
    }
    return table
  }

  private func fields(_ duty: Duty, _ stage: String) -> [String] {
    let question = library[duty.question]
    return [
      policy.name, stage, question.name, question.text, DataTable.field(duty.part), duty.sort.rawValue,
      duty.clause.force.rawValue, names(duty, .holds), names(duty, .agrees), names(duty, .consulted),
      names(duty, .decides), list.role.map { ties(duty, $0).joined(separator: "; ") } ?? "", duty.sentence,
    ] + conditions(duty) + [
      RegisterWords.citations(duty.citations, policy), RegisterWords.citations(duty.alsoAt, policy),
      duty.clause.pointsTo.joined(separator: "; "), duty.governs ? "yes" : "no", DataTable.field(duty.because),
    ]
  }

  private func conditions(_ duty: Duty) -> [String] {
    let words = DutyWords(duty, in: library, authority: policy.title)
    return [
      DataTable.field(words.earliest), DataTable.field(words.due), DataTable.field(words.every),
      words.events.joined(separator: " "), DataTable.field(words.when), DataTable.field(words.onlyWhen),
      DataTable.field(words.unless), words.extensions.joined(separator: "; "), words.grounds.joined(separator: "; "),
      words.outcomes.joined(separator: "; "),
    ]
  }

  private func names(_ duty: Duty, _ manner: Duty.Tie.Manner) -> String {
    var names: [String] = []
    for tie in duty.ties where tie.manner == manner && !tie.ifMissed {
      let name = vocabulary[tie.role].name
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: " ")
  }
}
