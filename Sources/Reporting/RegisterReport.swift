import Comparison
import PolicyModel
import Registers
import WorkingCalendar

/// Everything that a report shows of what policies leave for people to settle.
public struct RegisterReport: Sendable {
  public let library: PolicyLibrary
  public let registers: [PolicyRegister]
  /// The day against which readings are to be looked at again.
  public let asOf: Day
  public let provenance: Provenance

  public init(library: PolicyLibrary, registers: [PolicyRegister], asOf: Day, provenance: Provenance) {
    self.library = library
    self.registers = registers
    self.asOf = asOf
    self.provenance = provenance
  }

  var vocabulary: Vocabulary { library.vocabulary }

  /// Counts on top, then authority by authority, and in each question by question.
  public var report: Report {
    var title = Phrase("Register of what is to be settled: ")
    title.add(.joined(registers.map { Phrase(.name($0.policy.title)) }, by: ", "))
    return Report(
      title: title, opening: [.paragraph(Phrase("As of ", .moment(Moment(day: asOf)), .text(". " + Self.caution)))],
      blocks: registers.isEmpty ? [] : [.table(counts)], sections: registers.map { section($0) },
      provenance: provenance.line, page: .upright)
  }

  private static let caution = "It lists what the policies record of the documents; it settles nothing."

  private var counts: Table {
    Table(
      caption: "How much there is of each",
      columns: [
        "Authority", "contradictions", "worded otherwise", "said the same elsewhere", "readings",
        "agreed by nobody yet", "overdue",
        "judgements", "kept elsewhere", "silences",
      ],
      rows: registers.map { register in
        let counts = RegisterCounts(register, asOf: asOf)
        let numbers = [
          counts.contradictions, counts.wordedOtherwise, counts.sameElsewhere, counts.readings, counts.notAgreed,
          counts.overdue,
          counts.judgements, counts.pointers, counts.silences,
        ]
        return [Phrase(.name(register.policy.title))] + numbers.map { Phrase("\($0)") }
      })
  }

  // MARK: One authority

  private func section(_ register: PolicyRegister) -> Section {
    let policy = register.policy
    var documents = Phrase("In the order in which they govern: ")
    documents.add(.joined(policy.documents.map { Phrase(.code($0.name), ", ", .name($0.title)) }, by: "; "))
    var sections = questions(register)
    let silences = register.entries.filter { $0.silence != nil }
    if !silences.isEmpty {
      let lines = silences.compactMap { entry in entry.silence.map { words(entry, $0, policy) } }
      sections.append(Section("The documents say nothing", [.list(lines)]))
    }
    if sections.isEmpty { sections = [Section("Nothing is to be settled", [])] }
    return Section(
      Phrase(.name(policy.title)), policy.documents.isEmpty ? [] : [.paragraph(documents)], sections: sections)
  }

  /// One section a question, in order; silences stand apart.
  private func questions(_ register: PolicyRegister) -> [Section] {
    var sections: [Section] = []
    var rest = register.entries.filter { $0.silence == nil }[...]
    while let first = rest.first {
      let same = rest.prefix { $0.question == first.question }
      let words = RegisterWords(register.policy, library, asOf)
      sections.append(Section(title(first.question), [.records(same.map { words.record($0) })]))
      rest = rest.dropFirst(same.count)
    }
    return sections
  }

  private func title(_ question: QuestionID?) -> Phrase {
    guard let question else { return "The whole policy" }
    return Phrase(.text(library[question].text + " ("), .code(library[question].name), ")")
  }

  private func words(_ entry: PolicyRegister.Entry, _ silence: Silence, _ policy: Policy) -> Phrase {
    var words = Phrase()
    if let question = entry.question { words.add(title(question)) }
    words.add(.text(" Looked in " + RegisterWords.places(silence, policy) + "."))
    if let note = silence.note { words.add(.text(" " + note + ".")) }
    return words
  }
}
