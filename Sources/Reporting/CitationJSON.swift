import Citations
import PolicyModel

/// Lays out where citations stand as `comity-citations/1`.
public enum CitationJSON {
  public static func text(_ report: CitationReport) -> String {
    var document = JSONDocument()
    document.object { document in
      document.string("format", "comity-citations/1")
      document.strings("authorities", report.policies.map { $0.name })
      document.bool("inOrder", report.isInOrder)
      document.object("counts") { document in
        for (result, count) in CitationReport.counts(report.items) { document.number(result.rawValue, count) }
      }
      document.array("documents") { document in
        for item in report.documents { write(item, to: &document) }
      }
      document.array("citations") { document in
        for item in report.items { write(item, report, to: &document) }
      }
      document.array("changed") { document in
        for question in report.library.questions { write(question, report, to: &document) }
      }
      report.provenance.write(to: &document)
    }
    return document.text
  }

  private static func write(_ item: CitationReport.Document, to document: inout JSONDocument) {
    document.object { document in
      document.string("authority", item.authority)
      document.string("document", item.name)
      document.string("title", item.title)
      document.string("file", item.file)
      document.string("against", item.newFile)
    }
  }

  private static func write(_ item: CitationReport.Item, _ report: CitationReport, to document: inout JSONDocument) {
    document.object { document in
      document.string("authority", report.policies[item.policy].name)
      document.string("question", report.library[item.question].name)
      document.string("part", item.part)
      document.bool("governs", item.governs)
      document.string("document", report.documents[item.document].name)
      document.string("section", item.citation.section)
      document.string("words", item.citation.words)
      document.string("file", item.place?.file)
      document.number("line", item.place?.line)
      write("finding", item.finding, to: &document)
      document.string("change", item.change?.rawValue)
      write("against", item.against, to: &document)
    }
  }

  private static func write(_ key: String, _ finding: Finding?, to document: inout JSONDocument) {
    guard let finding else { return document.string(key, nil) }
    document.object(key) { document in
      document.string("result", finding.result.rawValue)
      document.bool("hasSection", finding.hasSection)
      document.array("places") { document in
        for place in finding.places {
          document.object { document in write(place, to: &document) }
        }
      }
      document.number("count", finding.count)
      write(finding.nearest, to: &document)
    }
  }

  private static func write(_ place: CitedPlace, to document: inout JSONDocument) {
    document.number("line", place.line)
    document.string("section", place.section)
  }

  private static func write(_ nearest: NearestPassage?, to document: inout JSONDocument) {
    guard let nearest else { return document.string("nearest", nil) }
    document.object("nearest") { document in
      write(nearest.place, to: &document)
      document.string("text", nearest.text)
      document.number("shared", nearest.shared)
      document.number("of", nearest.of)
    }
  }

  /// A question under the authorities whose answers stand on words that changed.
  private static func write(_ question: Question, _ report: CitationReport, to document: inout JSONDocument) {
    let changed = report.items.indices.filter { report.items[$0].question == question.id && report.items[$0].isChanged }
    guard !changed.isEmpty else { return }
    document.object { document in
      document.string("question", question.name)
      document.array("citations") { document in
        for index in changed { document.number(nil, index) }
      }
    }
  }
}
