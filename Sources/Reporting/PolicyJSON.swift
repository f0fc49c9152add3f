import PolicyModel
import PolicyWording
import WorkingCalendar

/// Lays a policy out as `comity-policy/1`.
public enum PolicyJSON {
  public static func text(_ policy: Policy, library: PolicyLibrary) -> String {
    var document = JSONDocument()
    document.object { document in
      document.string("format", "comity-policy/1")
      document.string("authority", policy.name)
      document.string("title", policy.title)
      document.string("inForceFrom", policy.inForceFrom?.description)
      document.string("inForceUntil", policy.inForceUntil?.description)
      document.array("documents") { document in
        for item in policy.documents {
          document.object { document in
            document.string("document", item.name)
            document.string("title", item.title)
            if let owner = item.owner { document.string("authority", owner) }
          }
        }
      }
      document.array("answers") { document in
        for answer in policy.answers {
          if let answer { write(answer, policy, library, to: &document) }
        }
      }
    }
    return document.text
  }

  private static func write(
    _ answer: Answer, _ policy: Policy, _ library: PolicyLibrary, to document: inout JSONDocument
  ) {
    let question = library[answer.question]
    let wording = Wording(vocabulary: library.vocabulary, question: question, authority: policy.title)
    document.object { document in
      document.string("question", question.name)
      switch answer.content {
      case .silent(let silence):
        document.string("status", "silent")
        document.array("lookedIn") { document in
          for place in silence.lookedIn {
            document.object { document in
              document.string("document", policy.documents[place.document].name)
              document.strings("sections", place.sections)
            }
          }
        }
        document.strings("pointsTo", silence.pointsTo)
        document.string("note", silence.note)
      case .parts(let parts):
        document.string("status", "answered")
        document.array("clauses") { document in
          for part in parts {
            for (place, position) in part.positions.enumerated() {
              for clause in position.clauses {
                write(clause, part, position, place == 0, policy, library, wording, to: &document)
              }
            }
          }
        }
      }
    }
  }

  private static func write(
    _ clause: Clause, _ part: Part, _ position: Position, _ governs: Bool, _ policy: Policy, _ library: PolicyLibrary,
    _ wording: Wording, to document: inout JSONDocument
  ) {
    document.object { document in
      if let name = part.name { document.string("part", name) }
      document.string("document", policy.documents[position.document].name)
      document.bool("governs", governs)
      document.string("modality", clause.force.rawValue)
      document.string("actor", EvaluationJSON.actor(clause.holders, library.vocabulary))
      document.string("act", clause.act)
      document.string("answer", wording.sentence(clause))
      document.array("readings") { document in
        for item in clause.readAs {
          let reading = policy.readings[item.reading]
          document.object { document in
            document.string("reading", reading.name)
            document.string("choice", reading.choices[item.choice].name)
            document.bool("adopted", reading.adopted == item.choice)
          }
        }
      }
      document.array("citations") { document in
        for citation in clause.citations + (clause.grounds?.all.flatMap { $0.citations } ?? []) {
          document.object { document in
            let cited = policy.documents[citation.document]
            if let owner = cited.owner { document.string("authority", owner) }
            document.string("document", cited.name)
            document.string("section", citation.section)
            document.string("words", citation.words)
          }
        }
      }
      document.strings("pointsTo", clause.pointsTo)
      document.strings("notes", clause.notes)
    }
  }
}
