import Comparison
import PolicyModel
import Registers
import WorkingCalendar

extension RegisterReport {
  /// One row an entry, in the order of the report; silences stand with their questions.
  public var table: DataTable {
    var table = DataTable(
      columns: [
        "authority", "question", "text", "topic", "part", "entry", "differ in", "governs", "governing place",
        "governing citations", "says", "place", "citations", "because", "choices", "adopted", "safe", "agreed by",
        "look again", "overdue", "judge", "fact", "points to", "note",
      ], provenance: provenance.line)
    for register in registers {
      for entry in register.entries { table.add(RegisterRow(entry, register.policy, self).fields) }
    }
    return table
  }
}

/// The fields of one entry; most entries fill few of them.
private struct RegisterRow {
  private let entry: PolicyRegister.Entry
  private let policy: Policy
  private let words: RegisterWords
  private let question: Question?
  private let asOf: Day

  private var name = ""
  private var aspects = ""
  private var governing: PolicyRegister.Saying?
  private var says = ""
  private var saying: PolicyRegister.Saying?
  private var because: String?
  private var reading: Reading?
  private var judges = ""
  private var fact: String?
  private var points = ""
  private var place: String?
  private var note: String?

  init(_ entry: PolicyRegister.Entry, _ policy: Policy, _ report: RegisterReport) {
    self.entry = entry
    self.policy = policy
    asOf = report.asOf
    words = RegisterWords(policy, report.library, report.asOf)
    question = entry.question.map { report.library[$0] }
    name = entry.name
    switch entry.matter {
    case .otherwise(let otherwise):
      aspects = otherwise.aspects.map { $0.rawValue }.joined(separator: " ")
      governing = otherwise.governing
      saying = otherwise.other
      says = otherwise.other.sentence
      because = otherwise.because
    case .reading(let index):
      reading = policy.readings[index]
      says = policy.readings[index].phrase
      because = policy.readings[index].because
    case .judgement(let judgement):
      says = judgement.what
      saying = judgement.saying
      judges = words.judges(judgement)
      fact = judgement.fact.map { report.vocabulary[$0].name }
    case .pointer(let pointer):
      saying = pointer.saying
      says = DataTable.field(pointer.saying?.sentence)
      points = pointer.places.joined(separator: "; ")
    case .silence(let silence):
      place = RegisterWords.places(silence, policy)
      note = silence.note
    }
  }

  var fields: [String] {
    [
      policy.name, DataTable.field(question?.name), DataTable.field(question?.text), DataTable.field(question?.group),
      DataTable.field(entry.part), name, aspects, DataTable.field(governing?.sentence),
      DataTable.field(governing.map { words.place($0) }),
      DataTable.field(governing.map { words.citations($0.citations) }), says,
      DataTable.field(saying.map { words.place($0) } ?? place),
      DataTable.field(saying.map { words.citations($0.citations) }), DataTable.field(because),
    ] + readingFields + [judges, DataTable.field(fact), points, DataTable.field(note)]
  }

  private var readingFields: [String] {
    guard let reading else { return Array(repeating: "", count: 6) }
    return [
      reading.choices.map { "\($0.name): \($0.phrase)" }.joined(separator: " | "),
      reading.choices[reading.adopted].name, DataTable.field(reading.safe.map { reading.choices[$0].name }),
      reading.agreedBy ?? RegisterWords.nobody, DataTable.field(reading.revisit?.description),
      reading.isOverdue(asOf) ? "yes" : "no",
    ]
  }
}

extension PolicyRegister.Entry {
  /// What it is, in a word for programs.
  var name: String {
    switch matter {
    case .otherwise(let otherwise): otherwise.standing.rawValue
    case .reading: "reading"
    case .judgement: "judgement"
    case .pointer: "pointer"
    case .silence: "silence"
    }
  }
}
