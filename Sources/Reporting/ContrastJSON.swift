import CaseModel
import Comparison
import Evaluation
import PolicyModel
import WorkingCalendar

/// Lays a contrast out as `comity-contrast/1`.
public enum ContrastJSON {
  public static func text(_ report: ContrastReport) -> String {
    var document = JSONDocument()
    document.object { document in
      document.string("format", "comity-contrast/1")
      document.string("case", report.source.id)
      document.string("asOf", report.asOf.description)
      document.strings("authorities", report.policies.map { $0.name })
      document.array("points") { document in
        for point in report.contrast.points { write(point, report, to: &document) }
      }
      for (key, others) in [("open", report.contrast.open), ("silent", report.contrast.silent)] {
        document.array(key) { document in
          for other in others { write(other, report, to: &document) }
        }
      }
      document.array("alike") { document in
        for topic in report.contrast.alike { document.object { write(topic, report, to: &$0) } }
      }
      document.strings("notes", report.notes)
      report.provenance.write(to: &document)
    }
    return document.text
  }

  private static func write(_ topic: CaseContrast.Topic, _ report: ContrastReport, to document: inout JSONDocument) {
    document.string("question", report.library[topic.question].name)
    document.string("child", topic.child.map { report.source.children[$0].id })
    EvaluationJSON.write(topic.about, report.vocabulary, to: &document)
    document.string("gap", topic.gap.map { $0 == .closed ? "closed" : "running" })
  }

  private static func write(_ point: CaseContrast.Point, _ report: ContrastReport, to document: inout JSONDocument) {
    document.object { document in
      write(point.topic, report, to: &document)
      write(point.sides, report, to: &document)
      write(parting: point, report, to: &document)
      document.object("reunion") { document in
        write(point.reunion, of: point, report, to: &document)
      }
    }
  }

  private static func write(_ open: CaseContrast.Open, _ report: ContrastReport, to document: inout JSONDocument) {
    document.object { document in
      write(open.topic, report, to: &document)
      write(open.sides, report, to: &document)
    }
  }

  private static func write(_ sides: [CaseContrast.Side], _ report: ContrastReport, to document: inout JSONDocument) {
    document.array("sides") { document in
      for (policy, side) in zip(report.policies, sides) {
        document.object { document in
          document.string("authority", policy.name)
          document.string("part", side.result?.part)
          EvaluationJSON.write(side.effect, report.vocabulary, to: &document)
          document.string("done", side.result?.decision.done?.description)
          document.string("modality", side.result?.force?.rawValue)
          document.strings(
            "needs", side.result?.decision.needs.map { $0.name(in: report.vocabulary) } ?? [])
          document.string("judgedBy", side.result?.decision.judgedBy.map { report.vocabulary[$0].name })
          document.string("answer", side.result?.answer)
          document.array("because") { document in
            for reason in side.result?.because ?? [] { EvaluationJSON.write(reason, report.vocabulary, to: &document) }
          }
          EvaluationJSON.write(side.result?.citations ?? [], to: &document)
        }
      }
    }
  }

  private static func write(
    parting point: CaseContrast.Point, _ report: ContrastReport, to document: inout JSONDocument
  ) {
    let parting = point.parting
    document.object("parting") { document in
      document.string("kind", parting.kind.rawValue)
      document.string("text", report.parting(of: point).words)
      document.string("shared", parting.shared)
      document.array("sides") { document in
        for (policy, side) in zip(report.policies, parting.sides) {
          document.object { document in
            document.string("authority", policy.name)
            document.string("text", side.text)
            document.string("event", side.event.map { report.vocabulary[$0].name })
            document.string("at", side.at?.description)
          }
        }
      }
    }
  }

  private static func write(
    _ reunion: Reunion, of point: CaseContrast.Point, _ report: ContrastReport, to document: inout JSONDocument
  ) {
    document.string("reach", reunion.reach.rawValue)
    document.string("text", report.words(reunion, of: point).words)
    document.bool("complete", reunion.isComplete)
    document.array("changes") { document in
      for change in reunion.changes {
        document.object { document in
          write(change, report, to: &document)
          document.string("text", report.words(change, about: point.topic.about).words)
        }
      }
    }
    document.array("effects") { document in
      for (policy, effect) in zip(report.policies, reunion.effects) {
        document.object { document in
          document.string("authority", policy.name)
          EvaluationJSON.write(effect, report.vocabulary, to: &document)
        }
      }
    }
    if let source = reunion.source {
      document.written("case") { CaseWriter.write(source, vocabulary: report.vocabulary, indent: $0) }
    } else {
      document.string("case", nil)
    }
  }

  private static func write(_ change: CaseChange, _ report: ContrastReport, to document: inout JSONDocument) {
    switch change {
    case .fact(let fact, let now, let value, let place):
      document.string("kind", "fact")
      document.string("fact", report.vocabulary[fact].name)
      write("from", now, of: fact, report, to: &document)
      write("to", value, of: fact, report, to: &document)
      write(place, report, to: &document)
    case .born(let child, let day): birth("born", child, report.source.children[child].born, day, report, to: &document)
    case .expected(let child, let day):
      birth("expected", child, report.source.children[child].expected, day, report, to: &document)
    case .held(let index, let moment): event("held", report.source.events[index], moment, report, to: &document)
    case .moved(let index, let moment): event("moved", report.source.events[index], moment, report, to: &document)
    case .added(let added, let moment):
      document.string("kind", "added")
      document.string("event", report.vocabulary[added].name)
      document.string("from", nil)
      document.string("to", moment.description)
    case .leftOut(let index): event("left-out", report.source.events[index], nil, report, to: &document)
    }
  }

  private static func event(
    _ kind: String, _ event: CaseEvent, _ to: Moment?, _ report: ContrastReport, to document: inout JSONDocument
  ) {
    document.string("kind", kind)
    document.string("event", report.vocabulary[event.event].name)
    document.string("from", event.at.description)
    document.string("to", to?.description)
  }

  private static func birth(
    _ kind: String, _ child: Int, _ from: Day?, _ to: Day, _ report: ContrastReport, to document: inout JSONDocument
  ) {
    document.string("kind", kind)
    document.string("child", report.source.children[child].id)
    document.string("from", from?.description)
    document.string("to", to.description)
  }

  private static func write(
    _ place: CaseChange.Place, _ report: ContrastReport, to document: inout JSONDocument
  ) {
    switch place {
    case .wholeCase: break
    case .child(let child): document.string("child", report.source.children[child].id)
    case .event(let index):
      let event = report.source.events[index]
      document.string("event", report.vocabulary[event.event].name)
      document.string("at", event.at.description)
    }
  }

  /// True or false, a number or the name of a choice; null while it is unknown.
  private static func write(
    _ key: String, _ value: FactValue?, of fact: FactID, _ report: ContrastReport, to document: inout JSONDocument
  ) {
    switch value {
    case nil: document.string(key, nil)
    case .yes: document.bool(key, true)
    case .no: document.bool(key, false)
    case .number(let number): document.written(key) { _ in "\(number)" }
    case .choice(let index):
      if case .choice(let names) = report.vocabulary[fact].kind { document.string(key, names[index]) }
    }
  }
}
