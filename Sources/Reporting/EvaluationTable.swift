import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

extension EvaluationReport {
  private static let columns = [
    "case", "as of", "authority", "child", "question", "text", "part", "about", "about at", "verdict", "due",
    "earliest", "done", "booked", "booked fit", "booked earliest", "booked latest", "force", "actor", "outcomes",
    "needs", "presumed", "judged by", "assumed", "projected", "answer", "because", "citations", "alternatives", "notes",
  ]

  /// One row a result, in the order of the day's work, case by case; days as `2026-01-06` in columns of their own.
  public static func table(_ reports: [EvaluationReport]) -> DataTable {
    var table = DataTable(columns: columns, provenance: reports.first.map { $0.provenance.line } ?? "")
    for report in reports {
      for (_, results) in report.bands {
        for result in results { table.add(report.fields(result)) }
      }
    }
    return table
  }

  private func fields(_ result: EvaluationResult) -> [String] {
    let question = questions[result.question.index]
    return [
      source.id, asOf.description, result.authority, DataTable.field(result.child.map { source.children[$0].id }),
    ]
      + [question.name, question.text, DataTable.field(result.part)]
      + [
        DataTable.field(result.about.map { vocabulary[$0.event].name }),
        DataTable.field(result.about?.at.description),
      ] + dates(result) + people(result) + words(result)
  }

  private func dates(_ result: EvaluationResult) -> [String] {
    let (decision, booked) = (result.decision, result.booked)
    return [
      decision.effect.verdict.rawValue, DataTable.field(decision.effect.due?.description),
      DataTable.field(decision.effect.earliest?.description), DataTable.field(decision.done?.description),
      DataTable.field(booked?.at.description), DataTable.field(booked?.fit.rawValue),
      DataTable.field(booked?.earliest?.description), DataTable.field(booked?.latest?.description),
    ]
  }

  private func people(_ result: EvaluationResult) -> [String] {
    let decision = result.decision
    return [
      DataTable.field(result.force?.rawValue),
      DataTable.field(EvaluationJSON.actor(result.holders, vocabulary)),
      decision.effect.outcomes.map { vocabulary[$0].name }.joined(separator: " "),
      decision.needs.map { name($0) }.joined(separator: " "), decision.presumed.map { name($0) }.joined(separator: " "),
      DataTable.field(decision.judgedBy.map { vocabulary[$0].name }), decision.isAssumed ? "yes" : "no",
      result.isProjected ? "yes" : "no",
    ]
  }

  private func words(_ result: EvaluationResult) -> [String] {
    [
      result.answer, Self.words(result.because), Self.words(result.citations),
      result.alternatives.map { words($0).words }.joined(separator: " | "), notes.joined(separator: " | "),
    ]
  }

  /// Reasons with those below them in brackets.
  static func words(_ reasons: [Reason]) -> String {
    reasons.map { reason in
      reason.children.isEmpty ? reason.text : "\(reason.text) (\(words(reason.children)))"
    }.joined(separator: "; ")
  }
}
