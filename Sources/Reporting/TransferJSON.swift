import CaseModel
import Evaluation
import Journeys
import PolicyModel
import WorkingCalendar

/// Lays a transfer out as `comity-transfer/1`.
public enum TransferJSON {
  public static func text(_ report: TransferReport) -> String {
    var document = JSONDocument()
    let transfer = report.transfer
    document.object { document in
      document.string("format", "comity-transfer/1")
      document.string("case", report.source.id)
      document.string("asOf", report.asOf.description)
      document.string("from", report.policy(.sender).name)
      document.string("to", report.policy(.receiver).name)
      document.bool("all", report.tellsAll)
      write(summary: report, to: &document)
      document.array("moves") { document in
        for child in transfer.passages.indices { write(passage: child, report, to: &document) }
      }
      document.array("turningOn") { document in
        for fact in transfer.turningOn { write(turningOn: fact, report, to: &document) }
      }
      document.array("entries") { document in
        for entry in transfer.entries { write(entry, report, to: &document) }
      }
      document.array("missing") { document in
        for missing in transfer.missing { write(missing, report, to: &document) }
      }
      document.array("judgements") { document in
        for judgement in transfer.judgements {
          document.object { document in
            document.string("judgedBy", report.vocabulary[judgement.judge].name)
            document.number("results", judgement.count)
            write(judgement.waiting, report, to: &document)
          }
        }
      }
      document.strings("newWithoutDate", names(transfer.askedByOneAlone[1], report))
      document.strings("goneWithoutDate", names(transfer.askedByOneAlone[0], report))
      document.array("unlisted") { document in
        for side in Transfer.Side.allCases { write(transfer.rest[side.rawValue], side, report, to: &document) }
      }
      document.strings("notes", report.caseNotes + report.editionNotes)
      report.provenance.write(to: &document)
    }
    return document.text
  }

  private static func names(_ questions: [QuestionID], _ report: TransferReport) -> [String] {
    questions.map { report.library[$0].name }
  }

  private static func write(summary report: TransferReport, to document: inout JSONDocument) {
    document.object("summary") { document in
      document.number("overdue", report.transfer.count(.overdue))
      document.number("soon", report.transfer.count(.soon))
      document.number("later", report.transfer.count(.later))
      document.string("oldest", report.oldest?.description)
      document.string("next", report.next?.finding.effect.due?.description)
    }
  }

  private static func write(passage child: Int, _ report: TransferReport, to document: inout JSONDocument) {
    let passage = report.transfer.passages[child]
    document.object { document in
      document.string("child", report.source.children.indices.contains(child) ? report.source.children[child].id : nil)
      write("move", passage.move, report, to: &document)
      document.string("rulesFrom", passage.arrival.description)
      write("takeover", passage.takeover, report, to: &document)
      document.strings("unrecorded", passage.unrecorded.map { report.vocabulary[$0].name })
    }
  }

  private static func write(
    _ key: String, _ step: Passage.Step?, _ report: TransferReport, to document: inout JSONDocument
  ) {
    guard let step else { return document.string(key, nil) }
    document.object(key) { document in
      document.string("event", report.vocabulary[step.event].name)
      document.string("at", step.day.description)
      document.bool("planned", step.isBooked)
    }
  }

  private static func write(turningOn fact: FactID, _ report: TransferReport, to document: inout JSONDocument) {
    for (child, value) in report.values(of: fact) {
      document.object { document in
        document.string("fact", report.vocabulary[fact].name)
        document.string("child", child.map { report.source.children[$0].id })
        write("value", value, of: fact, report, to: &document)
      }
    }
  }

  /// True or false, a number or the name of a choice; null while it is unknown.
  private static func write(
    _ key: String, _ value: FactValue?, of fact: FactID, _ report: TransferReport, to document: inout JSONDocument
  ) {
    switch value {
    case nil: document.string(key, nil)
    case .yes: document.bool(key, true)
    case .no: document.bool(key, false)
    case .number(let number): document.number(key, number)
    case .choice(let index):
      if case .choice(let names) = report.vocabulary[fact].kind { document.string(key, names[index]) }
    }
  }

  // MARK: The list

  private static func write(_ entry: Transfer.Entry, _ report: TransferReport, to document: inout JSONDocument) {
    document.object { document in
      document.string("band", name(entry.band))
      document.strings("authorities", entry.owners.map { report.policy($0).name })
      document.string("child", entry.child.map { report.source.children[$0].id })
      document.string("question", report.library[entry.question].name)
      document.string("text", report.library[entry.question].text)
      EvaluationJSON.write(entry.about, report.vocabulary, to: &document)
      document.string("gap", entry.gap.map { $0 == .closed ? "closed" : "running" })
      document.bool("ofMove", entry.isOfMove)
      document.string("change", entry.change?.rawValue)
      document.array("sides") { document in
        for side in Transfer.Side.allCases { write(entry[side], side, report, to: &document) }
      }
    }
  }

  static func name(_ band: Transfer.Band) -> String {
    switch band {
    case .overdue: "overdue"
    case .soon: "soon"
    case .later: "later"
    case .undated: "undated"
    case .waiting: "not-started"
    case .open: "open"
    case .settled: "settled"
    }
  }

  /// A result as an evaluation gives it, or the verdict alone.
  private static func write(
    _ finding: Transfer.Finding, _ side: Transfer.Side, _ report: TransferReport, to document: inout JSONDocument
  ) {
    if let result = finding.result { return EvaluationJSON.write(result, report.words, to: &document) }
    document.object { document in
      document.string("authority", report.policy(side).name)
      EvaluationJSON.write(finding.effect, report.vocabulary, to: &document)
      document.string("answer", nil)
    }
  }

  // MARK: What is missing

  private static func write(
    _ missing: Transfer.Missing, _ report: TransferReport, to document: inout JSONDocument
  ) {
    document.object { document in
      document.string("name", report.words.name(missing.need))
      document.string("text", report.words.words(missing.need))
      document.bool("presumed", missing.isPresumed)
      write(missing.waiting, report, to: &document)
      document.array("settles") { document in
        guard case .fact(let fact) = missing.need else { return }
        for settlement in missing.settlements {
          document.object { document in
            write("value", settlement.value, of: fact, report, to: &document)
            document.array("outcomes") { document in
              for outcome in settlement.outcomes { write(outcome, report, to: &document) }
            }
          }
        }
      }
    }
  }

  private static func write(
    _ outcome: Transfer.Settlement.Outcome, _ report: TransferReport, to document: inout JSONDocument
  ) {
    document.object { document in
      document.string("authority", report.policy(outcome.waiting.side).name)
      document.string("question", report.library[outcome.waiting.question].name)
      document.string("child", outcome.child.map { report.source.children[$0].id })
      EvaluationJSON.write(outcome.effect, report.vocabulary, to: &document)
      document.number("duties", outcome.count)
    }
  }

  private static func write(
    _ waiting: [Transfer.Waiting], _ report: TransferReport, to document: inout JSONDocument
  ) {
    document.array("waiting") { document in
      for one in waiting {
        document.object { document in
          document.string("authority", report.policy(one.side).name)
          document.string("question", report.library[one.question].name)
        }
      }
    }
  }

  private static func write(
    _ rest: Transfer.Rest, _ side: Transfer.Side, _ report: TransferReport, to document: inout JSONDocument
  ) {
    document.object { document in
      document.string("authority", report.policy(side).name)
      document.number("required", rest.required)
      document.number("permitted", rest.permitted)
      document.number("barred", rest.barred)
      document.number("notStarted", rest.waiting)
      document.number("missing", rest.missing)
    }
  }
}
