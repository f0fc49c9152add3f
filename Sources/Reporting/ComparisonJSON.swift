import Comparison
import PolicyModel

/// Lays a comparison out as `comity-comparison/1`.
public enum ComparisonJSON {
  public static func text(_ report: ComparisonReport) -> String {
    var document = JSONDocument()
    document.object { document in
      document.string("format", "comity-comparison/1")
      document.strings("authorities", report.policies.map { $0.name })
      document.array("questions") { document in
        for row in report.rows { write(row, report, to: &document) }
      }
      report.provenance.write(to: &document)
    }
    return document.text
  }

  private static func write(_ row: QuestionComparison, _ report: ComparisonReport, to document: inout JSONDocument) {
    document.object { document in
      document.string("question", report.library[row.question].name)
      document.string("relation", row.relation.rawValue)
      document.array("cells") { document in
        for cell in row.cells { write(cell, report, to: &document) }
      }
      document.strings("aspects", row.aspects.map { $0.rawValue })
      if let situations = row.situations {
        document.number("rank", report.ranking.firstIndex { $0.question == row.question }.map { $0 + 1 })
        document.string("matters", situations.matter?.name)
        SituationJSON(report: report).write(situations, to: &document)
      }
      document.array("pairs") { document in
        for (index, pair) in row.pairs.enumerated() {
          document.object { document in
            document.strings(
              "authorities", [report.policies[pair.first].name, report.policies[pair.second].name])
            document.string("relation", pair.relation.rawValue)
            document.strings("aspects", pair.aspects.map { $0.rawValue })
            document.array("dates") { document in
              for dates in pair.dates { DateJSON.write(dates, to: &document) }
            }
            if let found = row.situations?.pairs[index] {
              document.string("matters", found.matter?.name)
              SituationJSON.write(found.counts, bound: found.bound, to: &document)
            }
          }
        }
      }
      document.array("readingEffects") { document in
        for effect in row.readingEffects { SituationJSON(report: report).write(effect, to: &document) }
      }
    }
  }

  private static func write(
    _ cell: QuestionComparison.Cell, _ report: ComparisonReport, to document: inout JSONDocument
  ) {
    document.object { document in
      document.string("authority", report.policies[cell.policy].name)
      document.string("status", cell.status.rawValue)
      document.string("answer", cell.answer)
      document.string("modality", cell.force?.rawValue)
      document.string("actor", EvaluationJSON.actor(cell.holders, report.library.vocabulary))
      document.bool("conflict", cell.hasConflict)
      document.number("readings", cell.readings.count)
      write(cell.citations, to: &document)
      document.array("otherwise") { document in
        for other in cell.otherwise { write(other, to: &document) }
      }
      document.array("openReadings") { document in
        for reading in cell.readings { write(reading, to: &document) }
      }
      if let strictness = cell.strictness { document.string("againstBaseline", strictness.rawValue) }
      if let fallback = cell.fallback {
        document.object("fallback") { document in
          document.string("authority", fallback.authority)
          document.string("answer", fallback.answer)
          write(fallback.citations, to: &document)
        }
      }
    }
  }

  static func write(_ other: QuestionComparison.Cell.Otherwise, to document: inout JSONDocument) {
    document.object { document in
      document.string("name", other.name)
      document.bool("conflict", other.isConflict)
      document.string("answer", other.answer)
      document.string("because", other.because)
      write(other.citations, to: &document)
    }
  }

  private static func write(_ reading: QuestionComparison.Cell.OpenReading, to document: inout JSONDocument) {
    document.object { document in
      document.string("name", reading.name)
      document.string("phrase", reading.phrase)
      document.string("adopted", reading.adopted)
      document.string("because", reading.because)
      document.strings("others", reading.others)
      document.string("safe", reading.safe)
    }
  }

  static func write(_ citations: [QuestionComparison.CellCitation], to document: inout JSONDocument) {
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
}
