import CaseModel
import Evaluation
import Journeys
import PolicyModel
import WorkingCalendar

/// Everything that a report shows of a child who comes from one authority to another.
public struct TransferReport: Sendable {
  public let source: Case
  public let asOf: Day
  public let library: PolicyLibrary
  /// The sending authority's, then the receiving one's.
  public let policies: [Policy]
  public let transfer: Transfer
  /// Whether what has no date and does not turn on the move is listed too.
  public let tellsAll: Bool
  public let provenance: Provenance
  let caseNotes: [String]
  let editionNotes: [String]
  /// Words for single results.
  let words: EvaluationReport

  public init(
    source: Case, asOf: Day, library: PolicyLibrary, policies: [Policy], transfer: Transfer, tellsAll: Bool,
    editions: [ChosenEditions] = [], provenance: Provenance
  ) {
    self.source = source
    self.asOf = asOf
    self.library = library
    self.policies = policies
    self.transfer = transfer
    self.tellsAll = tellsAll
    self.provenance = provenance
    caseNotes = EvaluationReport.notes(on: source, asOf, library.vocabulary)
    editionNotes = editions.flatMap { $0.notes(on: source, asOf, library.vocabulary) }
    words = EvaluationReport(
      source: source, asOf: asOf, vocabulary: library.vocabulary, questions: library.questions,
      titles: policies.map { ($0.name, $0.title) }, results: [], provenance: provenance)
  }

  var vocabulary: Vocabulary { library.vocabulary }

  func policy(_ side: Transfer.Side) -> Policy { policies[side.rawValue] }

  func title(_ side: Transfer.Side) -> Phrase { Phrase(.name(policy(side).title)) }

  /// What is dated first, by date; then what else the move asks, what is missing, and what changes.
  public var report: Report {
    Report(
      title: title, opening: opening.map { .paragraph($0) }, blocks: Self.list(glance),
      sections: sections,
      provenance: provenance.line, page: .upright)
  }

  private var title: Phrase {
    var title = Phrase("Case ", .name(source.id))
    let children = source.children.map { Phrase(.name($0.id)) }
    if !children.isEmpty {
      title.add(children.count == 1 ? ", child " : ", children ")
      title.add(.joined(children, by: ", "))
    }
    title.add(": from ")
    title.add(self.title(.sender))
    title.add(" to ")
    title.add(self.title(.receiver))
    title.add(.text(", as of \(asOf.spoken)"))
    return title
  }

  private var sections: [Section] {
    var sections: [Section] = []
    func add(_ title: Phrase, _ blocks: [Block]) { if !blocks.isEmpty { sections.append(Section(title, blocks)) } }
    for (band, heading) in [
      (Transfer.Band.overdue, EvaluationBand.overdue), (.soon, EvaluationBand.soon), (.later, EvaluationBand.later),
    ] {
      let entries = transfer.entries.filter { $0.band == band }
      add(heading.heading, entries.isEmpty ? [] : [.records(entries.map { record($0) })])
    }
    add("What the move asks, without a date", Self.list(moveLines))
    for side in Transfer.Side.allCases where tellsAll {
      var heading = title(side)
      heading.add(": without a date")
      add(heading, Self.list(undatedLines(side)))
    }
    add("Facts that are missing", Self.list(transfer.missing.map { line($0) }))
    add("Judgements that are needed", Self.list(transfer.judgements.map { line($0) }))
    add("What changes for the child", Self.list(changeLines))
    add("Not listed", unlisted.map { [.paragraph($0)] } ?? [])
    add("Notes", Self.list(caseNotes.map { Phrase($0) }))
    add("Editions", Self.list(editionNotes.map { Phrase($0) }))
    return sections
  }

  private static func list(_ lines: [Phrase]) -> [Block] { lines.isEmpty ? [] : [.list(lines)] }
}
