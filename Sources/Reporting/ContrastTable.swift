import CaseModel
import Comparison
import Evaluation
import PolicyModel
import WorkingCalendar

extension ContrastReport {
  /// One row a matter: what differs first, then what cannot be told, what one is silent on, and what is alike.
  public var table: DataTable {
    var table = DataTable(
      columns: [
        "case", "as of", "question", "text", "child", "about", "about at", "relation", "first", "first part",
        "first verdict", "first due", "first earliest", "first done", "first answer", "first citations", "second",
        "second part", "second verdict", "second due", "second earliest", "second done", "second answer",
        "second citations", "parting", "parts where", "reach", "what if",
      ], provenance: provenance.line)
    for point in contrast.points {
      table.add(
        fields(point.topic, "differ") + point.sides.indices.flatMap { fields(point.sides[$0], policies[$0]) } + [
          point.parting.kind.rawValue, parting(of: point).words, point.reunion.reach.rawValue,
          words(point.reunion, of: point).words,
        ])
    }
    for (others, relation) in [(contrast.open, "open"), (contrast.silent, "silent")] {
      for other in others {
        table.add(
          fields(other.topic, relation) + other.sides.indices.flatMap { fields(other.sides[$0], policies[$0]) }
            + ["", "", "", ""])
      }
    }
    for topic in contrast.alike {
      let names = policies.flatMap { [$0.name] + Array(repeating: "", count: 7) }
      table.add(fields(topic, "alike") + names + ["", "", "", ""])
    }
    return table
  }

  private func fields(_ topic: CaseContrast.Topic, _ relation: String) -> [String] {
    [
      source.id, asOf.description, library[topic.question].name, library[topic.question].text,
      DataTable.field(topic.child.map { source.children[$0].id }),
      DataTable.field(topic.about.map { vocabulary[$0.event].name }), DataTable.field(topic.about?.at.description),
      relation,
    ]
  }

  private func fields(_ side: CaseContrast.Side, _ policy: Policy) -> [String] {
    let result = side.result
    return [
      policy.name, DataTable.field(result?.part), side.effect.verdict.rawValue,
      DataTable.field(side.effect.due?.description), DataTable.field(side.effect.earliest?.description),
      DataTable.field(result?.decision.done?.description), DataTable.field(result?.answer),
      DataTable.field(result.map { EvaluationReport.words($0.citations) }),
    ]
  }
}
