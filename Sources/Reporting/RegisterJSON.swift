import Comparison
import PolicyModel
import Registers
import WorkingCalendar

/// Lays a register out as `comity-register/1`.
public enum RegisterJSON {
  public static func text(_ report: RegisterReport) -> String {
    var document = JSONDocument()
    document.object { document in
      document.string("format", "comity-register/1")
      document.string("asOf", report.asOf.description)
      document.array("authorities") { document in
        for register in report.registers { write(register, report, to: &document) }
      }
      report.provenance.write(to: &document)
    }
    return document.text
  }

  private static func write(_ register: PolicyRegister, _ report: RegisterReport, to document: inout JSONDocument) {
    let policy = register.policy
    document.object { document in
      document.string("authority", policy.name)
      document.string("title", policy.title)
      document.array("documents") { document in
        for item in policy.documents {
          document.object { document in
            document.string("document", item.name)
            document.string("title", item.title)
          }
        }
      }
      write(RegisterCounts(register, asOf: report.asOf), to: &document)
      document.array("entries") { document in
        for entry in register.entries { write(entry, policy, report, to: &document) }
      }
    }
  }

  private static func write(_ counts: RegisterCounts, to document: inout JSONDocument) {
    document.object("counts") { document in
      document.number("contradictions", counts.contradictions)
      document.number("wordedOtherwise", counts.wordedOtherwise)
      document.number("sameElsewhere", counts.sameElsewhere)
      document.number("readings", counts.readings)
      document.number("notAgreed", counts.notAgreed)
      document.number("overdue", counts.overdue)
      document.number("judgements", counts.judgements)
      document.number("pointers", counts.pointers)
      document.number("silences", counts.silences)
    }
  }

  private static func write(
    _ entry: PolicyRegister.Entry, _ policy: Policy, _ report: RegisterReport, to document: inout JSONDocument
  ) {
    document.object { document in
      document.string("question", entry.question.map { report.library[$0].name })
      document.string("part", entry.part)
      document.string("entry", entry.name)
      switch entry.matter {
      case .otherwise(let otherwise): write(otherwise, policy, to: &document)
      case .reading(let index): write(policy.readings[index], report.asOf, to: &document)
      case .judgement(let judgement): write(judgement, policy, report.vocabulary, to: &document)
      case .pointer(let pointer):
        document.strings("pointsTo", pointer.places)
        write("rule", pointer.saying, policy, to: &document)
      case .silence(let silence): write(silence, policy, to: &document)
      }
    }
  }

  private static func write(
    _ otherwise: PolicyRegister.Otherwise, _ policy: Policy, to document: inout JSONDocument
  ) {
    document.strings("differIn", otherwise.aspects.map { $0.rawValue })
    write("governing", otherwise.governing, policy, to: &document)
    write("other", otherwise.other, policy, to: &document)
    document.string("because", otherwise.because)
  }

  private static func write(_ reading: Reading, _ asOf: Day, to document: inout JSONDocument) {
    document.string("reading", reading.name)
    document.string("words", reading.phrase)
    document.array("choices") { document in
      for choice in reading.choices {
        document.object { document in
          document.string("choice", choice.name)
          document.string("words", choice.phrase)
        }
      }
    }
    document.string("adopted", reading.choices[reading.adopted].name)
    document.string("because", reading.because)
    document.string("safe", reading.safe.map { reading.choices[$0].name })
    document.string("agreedBy", reading.agreedBy)
    document.string("lookAgain", reading.revisit?.description)
    document.bool("overdue", reading.isOverdue(asOf))
  }

  private static func write(
    _ judgement: PolicyRegister.Judgement, _ policy: Policy, _ vocabulary: Vocabulary, to document: inout JSONDocument
  ) {
    document.string("kind", judgement.kind.rawValue)
    document.strings("judges", judgement.judges.map { vocabulary[$0].name })
    document.string("what", judgement.what)
    document.string("fact", judgement.fact.map { vocabulary[$0].name })
    write("rule", judgement.saying, policy, to: &document)
  }

  private static func write(_ silence: Silence, _ policy: Policy, to document: inout JSONDocument) {
    document.array("lookedIn") { document in
      for place in silence.lookedIn {
        document.object { document in
          document.string("document", policy.documents[place.document].name)
          document.strings("sections", place.sections)
        }
      }
    }
    document.string("note", silence.note)
  }

  private static func write(
    _ key: String, _ saying: PolicyRegister.Saying?, _ policy: Policy, to document: inout JSONDocument
  ) {
    guard let saying else { return document.string(key, nil) }
    document.object(key) { document in
      document.string("document", policy.documents[saying.document].name)
      document.string("section", saying.section)
      document.string("answer", saying.sentence)
      write("citations", saying.citations, policy, to: &document)
    }
  }

  static func write(
    _ key: String, _ citations: [Citation], _ policy: Policy, to document: inout JSONDocument
  ) {
    document.array(key) { document in
      for citation in citations {
        document.object { document in
          document.string("document", policy.documents[citation.document].name)
          document.string("section", citation.section)
          document.string("words", citation.words)
        }
      }
    }
  }
}
