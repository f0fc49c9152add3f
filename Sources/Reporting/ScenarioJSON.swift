import PolicyModel
import Scenarios
import WorkingCalendar

/// Lays out how scenarios came out as `comity-test/1`.
public enum ScenarioJSON {
  public static func text(_ report: ScenarioReport) -> String {
    var document = JSONDocument()
    document.object { document in
      document.string("format", "comity-test/1")
      document.number("scenarios", report.scenarios)
      document.number("expectations", report.expectations.count)
      document.number("failures", report.failures)
      document.array("results") { document in
        for outcome in report.expectations { write(outcome, to: &document) }
      }
      if let coverage = report.coverage { write(coverage, to: &document) }
      if let survey = report.survey { write(survey, to: &document) }
      Provenance(
        policies: report.policies, readings: report.policies.map { $0.readings.map { $0.adopted } }, questions: [],
        asOf: nil
      ).write(to: &document)
    }
    return document.text
  }

  private static func write(_ outcome: ExpectationOutcome, to document: inout JSONDocument) {
    document.object { document in
      document.string("scenario", outcome.scenario)
      document.string("file", outcome.place.file)
      document.number("line", outcome.place.line)
      document.string("authority", outcome.authority)
      document.string("question", outcome.question)
      document.string("asOf", outcome.asOf.description)
      document.string("expected", outcome.expected)
      document.bool("holds", outcome.isMet)
      document.array("failures") { document in
        for failure in outcome.failures { write(failure, to: &document) }
      }
    }
  }

  private static func write(_ failure: ExpectationFailure, to document: inout JSONDocument) {
    document.object { document in
      document.string("result", failure.result)
      document.array("differences") { document in
        for difference in failure.differences {
          document.object { document in
            document.string("aspect", difference.aspect.rawValue)
            document.string("expected", difference.expected)
            document.string("found", difference.found)
          }
        }
      }
      document.strings("because", failure.because)
      document.string("answer", failure.answer)
      write("clause", failure.clause, to: &document)
      document.string("source", failure.source)
    }
  }

  private static func write(_ key: String, _ place: SourcePlace?, to document: inout JSONDocument) {
    guard let place else { return document.string(key, nil) }
    document.object(key) { document in
      document.string("file", place.file)
      document.number("line", place.line)
    }
  }

  private static func write(_ survey: MutationSurvey, to document: inout JSONDocument) {
    document.object("changes") { document in
      document.number("made", survey.made)
      document.number("noticed", survey.noticed)
      write("unnoticed", survey.survivors, to: &document)
      write("equivalent", survey.equivalent, to: &document)
    }
  }

  private static func write(_ key: String, _ survivors: [MutationSurvey.Survivor], to document: inout JSONDocument) {
    document.array(key) { document in
      for survivor in survivors {
        document.object { document in
          document.string("authority", survivor.authority)
          document.string("question", survivor.question)
          if let part = survivor.part { document.string("part", part) }
          document.string("document", survivor.document)
          document.string("kind", survivor.kind.rawValue)
          document.string("change", survivor.change)
          if let situations = survivor.situations { document.number("situations", situations) }
          write("clause", survivor.place, to: &document)
        }
      }
    }
  }

  private static func write(_ coverage: ScenarioCoverage, to document: inout JSONDocument) {
    document.array("coverage") { document in
      for authority in coverage.authorities {
        document.object { document in
          document.string("authority", authority.name)
          write("clauses", authority.clauses, to: &document)
          write("readings", authority.readings, to: &document)
          write("conditions", authority.conditions, to: &document)
          document.array("missing") { document in
            for gap in authority.gaps { write(gap, to: &document) }
          }
        }
      }
    }
  }

  private static func write(_ key: String, _ share: ScenarioCoverage.Share, to document: inout JSONDocument) {
    document.object(key) { document in
      document.number("exercised", share.exercised)
      document.number("all", share.all)
      document.number("percent", share.percent)
    }
  }

  private static func write(_ gap: ScenarioCoverage.Gap, to document: inout JSONDocument) {
    document.object { document in
      document.string("kind", gap.kind.rawValue)
      document.string("question", gap.question)
      if let part = gap.part { document.string("part", part) }
      document.string("document", gap.document)
      document.string("missing", gap.missing)
      write("clause", gap.place, to: &document)
    }
  }
}
