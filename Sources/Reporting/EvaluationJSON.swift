import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Lays evaluations out as `comity-evaluation/1`, or several as `comity-evaluations/1`.
public enum EvaluationJSON {
  public static func text(_ reports: [EvaluationReport], isOneFileOfOne: Bool) -> String {
    var document = JSONDocument()
    if isOneFileOfOne, let report = reports.first {
      write(report, to: &document)
    } else {
      document.object { document in
        document.string("format", "comity-evaluations/1")
        document.array("evaluations") { document in
          for report in reports { write(report, to: &document) }
        }
      }
    }
    return document.text
  }

  private static func write(_ report: EvaluationReport, to document: inout JSONDocument) {
    document.object { document in
      document.string("format", "comity-evaluation/1")
      document.string("case", report.source.id)
      document.string("asOf", report.asOf.description)
      document.array("results") { document in
        for result in report.results { write(result, report, to: &document) }
      }
      if report.editions.contains(where: { $0.isChoice }) {
        document.array("editions") { document in
          for edition in report.editions { edition.write(report, to: &document) }
        }
      }
      document.strings("notes", report.notes)
      report.provenance.write(to: &document)
    }
  }

  static func write(
    _ result: EvaluationResult, _ report: EvaluationReport, to document: inout JSONDocument
  ) {
    document.object { document in
      document.string("authority", result.authority)
      document.string("child", result.child.map { report.source.children[$0].id })
      document.string("question", report.questions[result.question.index].name)
      if let part = result.part { document.string("part", part) }
      write(result.about, report.vocabulary, to: &document)
      write(result.decision.effect, report.vocabulary, to: &document) { document in
        document.string("done", result.decision.done?.description)
        document.string("modality", result.force?.rawValue)
        document.string("actor", actor(result.holders, report.vocabulary))
      }
      document.strings("needs", result.decision.needs.map { report.name($0) })
      document.strings("presumed", result.decision.presumed.map { report.name($0) })
      document.string("judgedBy", result.decision.judgedBy.map { report.vocabulary[$0].name })
      document.bool("assumed", result.decision.isAssumed)
      document.bool("projected", result.isProjected)
      write(result.booked, report, to: &document)
      document.string("answer", result.answer)
      document.array("because") { document in
        for reason in result.because { write(reason, report.vocabulary, to: &document) }
      }
      write(result.citations, to: &document)
      document.array("alternatives") { document in
        for alternative in result.alternatives { write(alternative, report, to: &document) }
      }
    }
  }

  /// The holders' ids; several are joined by a space.
  static func actor(_ holders: [RoleID], _ vocabulary: Vocabulary) -> String? {
    holders.isEmpty ? nil : holders.map { vocabulary[$0].name }.joined(separator: " ")
  }

  static func write(_ about: About?, _ vocabulary: Vocabulary, to document: inout JSONDocument) {
    guard let about else { return document.string("about", nil) }
    document.object("about") { document in
      document.string("event", vocabulary[about.event].name)
      document.string("at", about.at.description)
    }
  }

  private static func write(_ booked: Booking?, _ report: EvaluationReport, to document: inout JSONDocument) {
    guard let booked else { return document.string("booked", nil) }
    document.object("booked") { document in
      document.string("event", report.vocabulary[booked.event].name)
      document.string("at", booked.at.description)
      document.string("fit", booked.fit.rawValue)
      document.string("earliest", booked.earliest?.description)
      document.string("latest", booked.latest?.description)
    }
  }

  static func write(
    _ effect: Effect, _ vocabulary: Vocabulary, to document: inout JSONDocument,
    between: (inout JSONDocument) -> Void = { _ in }
  ) {
    document.string("verdict", effect.verdict.rawValue)
    document.string("due", effect.due?.description)
    document.string("earliest", effect.earliest?.description)
    between(&document)
    document.strings("outcomes", effect.outcomes.map { vocabulary[$0].name })
  }

  static func write(_ reason: Reason, _ vocabulary: Vocabulary, to document: inout JSONDocument) {
    document.object { document in
      document.string("text", reason.text)
      document.string("event", reason.event.map { vocabulary[$0].name })
      document.string("at", reason.at?.description)
      if !reason.children.isEmpty {
        document.array("children") { document in
          for child in reason.children { write(child, vocabulary, to: &document) }
        }
      }
    }
  }

  static func write(_ citations: [NamedCitation], to document: inout JSONDocument) {
    document.array("citations") { document in
      for citation in citations {
        document.object { document in
          if let owner = citation.owner { document.string("authority", owner) }
          document.string("document", citation.document)
          document.string("section", citation.section)
          document.string("words", citation.words)
        }
      }
    }
  }

  private static func write(
    _ alternative: Alternative, _ report: EvaluationReport, to document: inout JSONDocument
  ) {
    document.object { document in
      document.string("kind", alternative.kind.rawValue)
      document.string("name", alternative.name)
      write(alternative.effect, report.vocabulary, to: &document)
      document.string("answer", alternative.answer)
      write(alternative.citations, to: &document)
    }
  }
}
