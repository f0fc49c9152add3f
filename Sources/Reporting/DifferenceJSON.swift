import CaseModel
import Comparison
import Evaluation
import PolicyModel
import Revisions
import Scenarios
import WorkingCalendar

/// Lays what a newer edition changes out as `comity-diff/1`.
public enum DifferenceJSON {
  public static func text(_ report: DifferenceReport) -> String {
    var document = JSONDocument()
    document.object { document in
      document.string("format", "comity-diff/1")
      document.string("old", report.old.name)
      document.string("new", report.new.name)
      document.strings("titles", [report.old.title, report.new.title])
      document.number("asked", report.asked)
      document.number("unchanged", report.asked - report.changes.count)
      document.array("changes") { document in
        for change in report.changes { write(change, report, to: &document) }
      }
      if let impact = report.impact { write(impact, report, to: &document) } else { document.string("impact", nil) }
      if let scenarios = report.scenarios {
        write(scenarios, to: &document)
      } else {
        document.string("scenarios", nil)
      }
      report.provenance.write(to: &document)
    }
    return document.text
  }

  private static func write(_ change: EditionChange, _ report: DifferenceReport, to document: inout JSONDocument) {
    let witnesses = SituationJSON(
      library: report.library, policies: [report.old, report.new], readings: report.provenance.readings)
    document.object { document in
      document.string("question", report.library[change.question].name)
      document.string("change", change.kind.rawValue)
      document.string("proof", change.proof.rawValue)
      document.strings("aspects", change.aspects.map { $0.rawValue })
      document.string("old", change.old.answer)
      document.string("new", change.new.answer)
      document.bool("besideOnly", change.isBesideOnly)
      if let counts = change.situations {
        SituationJSON.write(counts, bound: change.bound, to: &document)
      } else {
        document.string("situations", nil)
      }
      if let first = change.witnesses.first {
        witnesses.write(first, to: &document, "witness")
      } else {
        document.string("witness", nil)
      }
      document.array("furtherWitnesses") { document in
        for witness in change.witnesses.dropFirst() { witnesses.write(witness, to: &document) }
      }
      document.object("directions") { document in
        for item in change.directed { witnesses.write(item.witness, to: &document, item.direction.name) }
      }
      document.strings("dates", change.dates)
      document.array("editions") { document in
        write(change.old, report.old, report, to: &document)
        write(change.new, report.new, report, to: &document)
      }
      document.array("neighbours") { document in
        for standing in change.neighbours { write(standing, report, to: &document) }
      }
      if let baseline = change.baseline { write(baseline, to: &document) }
    }
  }

  private static func write(
    _ side: EditionChange.Side, _ policy: Policy, _ report: DifferenceReport, to document: inout JSONDocument
  ) {
    document.object { document in
      document.string("authority", policy.name)
      document.string("status", side.isSilent ? "silent" : side.force == .decides ? "judgement" : "answered")
      document.string("modality", side.force?.rawValue)
      document.string("actor", EvaluationJSON.actor(side.holders, report.library.vocabulary))
      ComparisonJSON.write(side.citations, to: &document)
      document.array("otherwise") { document in
        for other in side.otherwise { ComparisonJSON.write(other, to: &document) }
      }
    }
  }

  private static func write(
    _ standing: NeighbourStanding, _ report: DifferenceReport, to document: inout JSONDocument
  ) {
    document.object { document in
      document.string("authority", report.neighbours[standing.policy].name)
      document.bool("saysThis", standing.isAlreadySaid)
      document.bool("saidOld", standing.wasAlreadySaid)
      document.string("move", standing.move?.rawValue)
      if let partings = standing.partings {
        document.object("partings") { document in
          document.number("old", partings.old)
          document.number("new", partings.new)
          document.number("total", partings.total)
        }
      } else {
        document.string("partings", nil)
      }
    }
  }

  private static func write(_ baseline: BaselineStanding, to document: inout JSONDocument) {
    document.object("againstBaseline") { document in
      document.string("old", baseline.old?.rawValue)
      document.string("new", baseline.new?.rawValue)
      document.bool("asked", baseline.isAsked)
      document.bool("fallsBelow", baseline.fallsBelow)
    }
  }
}

extension DifferenceJSON {
  private static func write(_ impact: CaseloadImpact, _ report: DifferenceReport, to document: inout JSONDocument) {
    document.object("impact") { document in
      document.number("cases", impact.cases)
      document.number("changed", impact.changed)
      document.number("moved", impact.moved)
      document.array("byVerdict") { document in
        for (move, cases) in impact.byVerdict {
          document.object { document in
            document.string("question", report.library[move.question].name)
            document.string("from", move.from.rawValue)
            document.string("to", move.to.rawValue)
            document.number("cases", cases)
          }
        }
      }
      document.array("byRole") { document in
        for (move, cases) in impact.byRole {
          document.object { document in
            document.string("actor", move.role.map { report.library.vocabulary[$0].name })
            document.string("from", move.from.rawValue)
            document.string("to", move.to.rawValue)
            document.number("cases", cases)
          }
        }
      }
      document.array("dates") { document in
        for (move, cases) in impact.dates {
          document.object { document in
            document.string("question", report.library[move.question].name)
            document.string("date", move.isLastDay ? "due" : "earliest")
            document.string("moves", move.isEarlier ? "earlier" : "later")
            document.number("cases", cases)
          }
        }
      }
      document.array("outcomes") { document in
        for (question, cases) in impact.outcomes {
          document.object { document in
            document.string("question", report.library[question].name)
            document.number("cases", cases)
          }
        }
      }
    }
  }

  private static func write(_ scenarios: BrokenScenarios, to document: inout JSONDocument) {
    document.object("scenarios") { document in
      document.number("expectations", scenarios.tried)
      document.number("unreadable", scenarios.unreadable)
      document.array("broken") { document in
        for outcome in scenarios.broken {
          document.object { document in
            document.string("scenario", outcome.scenario)
            document.string("file", outcome.place.file)
            document.number("line", outcome.place.line)
            document.string("question", outcome.question)
            document.string("asOf", outcome.asOf.description)
            document.string("text", DifferenceReport.failure(outcome))
          }
        }
      }
    }
  }
}
