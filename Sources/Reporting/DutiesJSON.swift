import PolicyModel
import Registers

/// Lays a list of duties out as `comity-duties/1`.
public enum DutiesJSON {
  public static func text(_ report: DutiesReport) -> String {
    var document = JSONDocument()
    document.object { document in
      document.string("format", "comity-duties/1")
      document.string("authority", report.policy.name)
      document.string("title", report.policy.title)
      document.string("stage", report.stage)
      document.string("role", report.list.role.map { report.vocabulary[$0].name })
      writeCounts(report, to: &document)
      document.array("stages") { document in
        for stage in report.list.stages {
          document.object { document in
            document.string("stage", stage.name)
            document.array("duties") { document in
              for duty in stage.duties { write(duty, report, to: &document) }
            }
            document.strings("silent", stage.silent.map { report.library[$0].name })
          }
        }
      }
      report.provenance.write(to: &document)
    }
    return document.text
  }

  private static func writeCounts(_ report: DutiesReport, to document: inout JSONDocument) {
    let duties = report.list.duties
    document.object("counts") { document in
      document.number("duties", duties.count)
      for sort in Duty.Sort.allCases { document.number(sort.rawValue, duties.count { $0.sort == sort }) }
      document.number("nobodyNamed", duties.count { !$0.hasHolder })
    }
  }

  private static func write(_ duty: Duty, _ report: DutiesReport, to document: inout JSONDocument) {
    let names = { (roles: [RoleID]) in roles.map { report.vocabulary[$0].name } }
    document.object { document in
      document.string("question", report.library[duty.question].name)
      document.string("part", duty.part)
      document.string("sort", duty.sort.rawValue)
      document.string("modality", duty.clause.force.rawValue)
      document.strings("holders", names(duty.clause.holders))
      document.string("act", duty.clause.act)
      document.string("answer", duty.sentence)
      write(DutyWords(duty, in: report.library, authority: report.policy.title), to: &document)
      document.strings("agreedBy", names(duty.clause.agreedBy))
      document.strings("consulting", names(duty.clause.consulting))
      document.string("judgedBy", duty.clause.judgedBy.map { report.vocabulary[$0].name })
      write(duty.ties, report.vocabulary, to: &document)
      document.string("document", report.policy.documents[duty.document].name)
      RegisterJSON.write("citations", duty.citations, report.policy, to: &document)
      RegisterJSON.write("alsoAt", duty.alsoAt, report.policy, to: &document)
      document.strings("pointsTo", duty.clause.pointsTo)
      document.bool("governs", duty.governs)
      document.string("because", duty.because)
    }
  }

  private static func write(_ words: DutyWords, to document: inout JSONDocument) {
    document.object("time") { document in
      document.string("notBefore", words.earliest)
      document.string("due", words.due)
      document.string("every", words.every)
      document.strings("startsWith", words.events)
      document.strings("longer", words.extensions)
    }
    document.object("conditions") { document in
      document.string("when", words.when)
      document.string("onlyWhen", words.onlyWhen)
      document.string("unless", words.unless)
      document.strings("grounds", words.grounds)
      if let closed = words.groundsAreClosed { document.bool("groundsAreClosed", closed) }
    }
    document.strings("follows", words.outcomes)
  }

  private static func write(_ ties: [Duty.Tie], _ vocabulary: Vocabulary, to document: inout JSONDocument) {
    document.array("roles") { document in
      for tie in ties {
        document.object { document in
          document.string("role", vocabulary[tie.role].name)
          document.string("as", tie.manner.rawValue)
          document.bool("ifMissed", tie.ifMissed)
          document.string("fact", tie.fact.map { vocabulary[$0].name })
        }
      }
    }
  }
}
