import PolicyModel
import PolicyWording
import Registers

/// Everything that a report shows of what one authority asks, permits or forbids.
public struct DutiesReport: Sendable {
  public let library: PolicyLibrary
  public let list: DutyList
  /// The stage that was asked for; nil for all.
  public let stage: String?
  public let provenance: Provenance

  public init(library: PolicyLibrary, list: DutyList, stage: String?, provenance: Provenance) {
    self.library = library
    self.list = list
    self.stage = stage
    self.provenance = provenance
  }

  var policy: Policy { list.policy }
  var vocabulary: Vocabulary { library.vocabulary }

  /// Stage by stage, in the order of the process; in each what nobody is named for stands behind the rest.
  public var report: Report {
    var title = Phrase("What ", .name(policy.title), " asks, permits and forbids")
    if let role = list.role { title.add(.text(" of \(vocabulary[role].phrase)")) }
    if let stage { title.add(": stage ", .code(stage)) }
    return Report(
      title: title, opening: opening, blocks: [], sections: list.stages.map { section($0) },
      provenance: provenance.line, page: .upright)
  }

  private var opening: [Block] {
    let duties = list.duties
    guard !duties.isEmpty || list.role == nil else {
      return [.paragraph("Nothing that is looked at here names this role.")]
    }
    var blocks: [Block] = [.paragraph(Phrase(counts(duties)))]
    if list.role == nil {
      let nobody = duties.count { !$0.hasHolder }
      blocks.append(.paragraph(Phrase(Self.nobody(nobody))))
      let silent = list.stages.reduce(0) { $0 + $1.silent.count }
      if silent > 0 { blocks.append(.paragraph(Phrase(Self.silent(silent)))) }
    }
    return blocks
  }

  private func counts(_ duties: [Duty]) -> String {
    let sorts = Duty.Sort.allCases.compactMap { sort -> String? in
      let count = duties.count { $0.sort == sort }
      return count == 0 ? nil : "\(count) \(sort.words)"
    }
    let total = duties.count == 1 ? "1 rule" : "\(duties.count) rules"
    return sorts.isEmpty ? total + "." : total + ": " + sorts.joined(separator: ", ") + "."
  }

  private static func nobody(_ count: Int) -> String {
    switch count {
    case 0: "Every one of them names who acts."
    case 1: "1 of them names nobody who acts."
    default: "\(count) of them name nobody who acts."
    }
  }

  private static func silent(_ count: Int) -> String {
    count == 1
      ? "On 1 question the documents say nothing." : "On \(count) questions the documents say nothing."
  }

  private func section(_ stage: DutyList.Stage) -> Section {
    var blocks: [Block] = []
    var sections: [Section] = []
    let named = stage.duties.filter { $0.hasHolder || list.role != nil }
    let nobody = stage.duties.filter { !$0.hasHolder && list.role == nil }
    if !named.isEmpty { blocks.append(.records(named.map { record($0) })) }
    if !nobody.isEmpty { sections.append(Section("Nobody is named", [.records(nobody.map { record($0) })])) }
    if !stage.silent.isEmpty {
      let lines = stage.silent.map { Phrase(.text(library[$0].text + " ("), .code(library[$0].name), ")") }
      sections.append(Section("The documents say nothing", [.list(lines)]))
    }
    return Section(Phrase(.code(stage.name)), blocks, sections: sections)
  }

  // MARK: One duty

  private func record(_ duty: Duty) -> Record {
    let question = library[duty.question]
    var tags = [Phrase(holders(duty))]
    if let part = duty.part { tags.append(Phrase("part ", .code(part))) }
    if let role = list.role { tags += ties(duty, role).map { Phrase($0) } }
    var details = [Record.Detail(label: "Where", phrase: Phrase(RegisterWords.citations(duty.citations, policy)))]
    if !duty.alsoAt.isEmpty {
      details.append(Record.Detail(label: "Also", phrase: Phrase(RegisterWords.citations(duty.alsoAt, policy))))
    }
    if !duty.clause.pointsTo.isEmpty {
      details.append(Record.Detail(label: "See", phrase: Phrase(Wording.pointers(duty.clause.pointsTo))))
    }
    return Record(
      day: nil, status: Phrase(.strong(duty.clause.force.words)), tone: duty.sort.tone, tags: tags,
      title: Phrase(.text(question.text + " ("), .code(question.name), ")"),
      warnings: duty.governs ? [] : [overruled(duty)], sentence: Phrase(duty.sentence), points: [], details: details)
  }

  func holders(_ duty: Duty) -> String {
    duty.hasHolder ? Wording.list(duty.clause.holders.map { vocabulary[$0].phrase }) : "nobody is named"
  }

  private func overruled(_ duty: Duty) -> Phrase {
    Phrase("another place governs here" + (duty.because.map { ": " + $0 } ?? ""))
  }

  /// How the role has to do with the duty: `agrees`, `decides whether the circumstances are exceptional`.
  func ties(_ duty: Duty, _ role: RoleID) -> [String] {
    var words: [String] = []
    for tie in duty.ties where tie.role == role {
      let text = tie.words(vocabulary)
      if !words.contains(text) { words.append(text) }
    }
    return words
  }
}

extension Duty.Tie {
  /// What the role does: `holds it`, `agrees, if it is missed`.
  func words(_ vocabulary: Vocabulary) -> String {
    var words =
      switch manner {
      case .holds: "holds it"
      case .agrees: "agrees to it"
      case .consulted: "is consulted on it"
      case .decides: fact.map { "judges: " + vocabulary[$0].phrase } ?? "decides it"
      }
    if ifMissed { words += ", if it is missed" }
    return words
  }
}

extension Duty.Sort {
  var words: String {
    switch self {
    case .asked: "asked"
    case .permitted: "permitted"
    case .forbidden: "forbidden"
    case .left: "left to a person"
    }
  }

  var tone: Tone {
    switch self {
    case .asked, .permitted: .settled
    case .forbidden: .alarming
    case .left: .open
    }
  }
}
