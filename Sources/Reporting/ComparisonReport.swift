import Comparison
import PolicyModel

/// Everything that a report of a comparison shows.
public struct ComparisonReport: Sendable {
  public let library: PolicyLibrary
  public let policies: [Policy]
  public let rows: [QuestionComparison]
  public let provenance: Provenance
  /// The title of what each is measured against; nil where nothing was named.
  public let baseline: String?

  public init(
    library: PolicyLibrary, policies: [Policy], rows: [QuestionComparison], provenance: Provenance,
    baseline: String? = nil
  ) {
    self.baseline = baseline
    self.library = library
    self.policies = policies
    self.rows = rows
    self.provenance = provenance
  }

  /// In short what there is, then the matrix: a row a question, a column an authority; what differs stands first.
  public var report: Report {
    let summary = ComparisonSummary(report: self)
    let sections = summary.sections
    return Report(
      title: .joined(policies.map { Phrase(.name($0.title)) }, by: ", "),
      opening: [.paragraph(Phrase(summary.sentence))],
      blocks: !sections.isEmpty || rows.isEmpty ? [] : [.matrix(matrix)],
      sections: sections.isEmpty ? [] : sections + [Section("Question by question", [.matrix(matrix)])],
      provenance: provenance.line, page: .across)
  }

  private var matrix: Matrix {
    let facets = ComparisonFacets(report: self)
    return Matrix(
      caption: "What each authority says to each question", corner: "Question",
      columns: policies.map { Phrase(.name($0.title)) },
      groups: policies.count < 2 ? byTopic(facets) : byRelation(facets), facets: facets.all)
  }

  /// What differs stands first, and of that what is gravest for a child who moves.
  private func byRelation(_ facets: ComparisonFacets) -> [Matrix.Group] {
    Relation.inOrder.flatMap { relation -> [Matrix.Group] in
      let rows = rows.filter { $0.relation == relation }
      let matters: [Matter?] = relation == .differ ? Self.matters : []
      let groups =
        matters.isEmpty
        ? [(relation.heading, rows)]
        : matters.map { matter in
          (
            matter?.heading ?? "They differ in \(Self.onlyForce)",
            ranked(rows.filter { $0.situations?.matter == matter })
          )
        }
      return groups.filter { !$0.1.isEmpty }.map { title, rows in
        Matrix.Group(title: Phrase(title), rows: rows.map { row($0, facets) })
      }
    }
  }

  /// Rows of one matter, those first whose authorities part in more of their situations.
  private func ranked(_ rows: [QuestionComparison]) -> [QuestionComparison] {
    rows.enumerated().sorted { a, b in
      let (first, second) = (a.element.share, b.element.share)
      return first == second ? a.offset < b.offset : first > second
    }.map { $0.element }
  }

  static let onlyForce = "how strongly they bind"

  /// The gravest first; nil where only the force differs.
  static var matters: [Matter?] {
    var matters: [Matter?] = []
    for matter in Matter.allCases { matters.append(matter) }
    matters.append(nil)
    return matters
  }

  /// The rows that differ, the gravest first: its place is a row's rank.
  var ranking: [QuestionComparison] {
    let differing = rows.filter { $0.relation == .differ }
    return Self.matters.flatMap { matter in ranked(differing.filter { $0.situations?.matter == matter }) }
  }

  /// One authority differs from none, so its questions keep their order.
  private func byTopic(_ facets: ComparisonFacets) -> [Matrix.Group] {
    var groups: [Matrix.Group] = []
    var start = 0
    for end in rows.indices where end + 1 == rows.count || topic(end) != topic(end + 1) {
      groups.append(Matrix.Group(title: Phrase(topic(end)), rows: rows[start...end].map { row($0, facets) }))
      start = end + 1
    }
    return groups
  }

  private func topic(_ index: Int) -> String { library[rows[index].question].group }
}

/// What stands in the rows and cells.
extension ComparisonReport {
  private func row(_ row: QuestionComparison, _ facets: ComparisonFacets) -> Matrix.Row {
    let question = library[row.question]
    var mark = Phrase(.code(question.name))
    if policies.count > 1 { mark.add(.text(": " + differences(row))) }
    var head = [Matrix.Line(Phrase(question.text), .strong), Matrix.Line(mark, .mark)]
    let alike = self.alike(row)
    if !alike.spans.isEmpty { head.append(Matrix.Line(alike)) }
    return Matrix.Row(
      head: head, tone: row.relation.tone, cells: row.cells.map { cell($0) }, more: more(row), anchor: anchor(row),
      marks: facets.marks(row))
  }

  private func differences(_ row: QuestionComparison) -> String {
    guard !row.aspects.isEmpty else { return row.relation.words }
    let aspects = row.aspects.map { $0.words }.joined(separator: ", ")
    return row.relation.words + (row.relation == .differ ? " in " : "; apart in ") + aspects
  }

  /// Which authorities come to the same where not all do.
  private func alike(_ row: QuestionComparison) -> Phrase {
    guard row.relation != .agree, row.relation != .allSilent, row.relation != .sameEffect else { return Phrase() }
    var sentences: [Phrase] = []
    for pair in row.pairs where pair.relation == .agree || pair.relation == .sameEffect {
      sentences.append(
        Phrase(
          .name(policies[pair.first].title), " and ", .name(policies[pair.second].title),
          pair.relation == .agree ? " agree." : " come to the same."))
    }
    return .joined(sentences, by: " ")
  }

  private func cell(_ cell: QuestionComparison.Cell) -> Matrix.Cell {
    var lines = [Matrix.Line(Phrase(cell.answer))]
    if !cell.citations.isEmpty { lines.append(Matrix.Line(Phrase(Self.places(cell.citations)), .source)) }
    for other in cell.otherwise where other.isConflict {
      lines.append(Matrix.Line(Phrase(Self.words(other)), .conflict))
    }
    for reading in cell.readings { lines.append(Matrix.Line(Phrase(Self.words(reading)), .reading)) }
    if let measured = Self.measured(cell, baseline: baseline) { lines.append(Matrix.Line(Phrase(measured), .fallback)) }
    if let fallback = cell.fallback, cell.strictness == nil || cell.strictness?.isTold == true {
      lines.append(Matrix.Line(Phrase("\(baseline ?? fallback.authority) holds: \(fallback.answer)"), .fallback))
      if !fallback.citations.isEmpty { lines.append(Matrix.Line(Phrase(Self.places(fallback.citations)), .source)) }
    }
    return Matrix.Cell(lines: lines, isQuiet: cell.status == .silent)
  }

  /// How an authority stands to the baseline, in words; nil where it is silent, or no baseline was named.
  static func measured(_ cell: QuestionComparison.Cell, baseline: String?) -> String? {
    guard let strictness = cell.strictness, let baseline else { return nil }
    return switch strictness {
    case .same: "as \(baseline) asks"
    case .tighter: "tighter than \(baseline)"
    case .looser: "looser than \(baseline)"
    case .changed: "otherwise than \(baseline), tighter in some situations and looser in others, or neither"
    case .added: "added: \(baseline) does not ask it"
    case .open: "not settled against \(baseline): a person decides, or must say whether duties in other words are one"
    }
  }

  static func words(_ other: QuestionComparison.Cell.Otherwise) -> String {
    if !other.differsBeyondForce, let force = other.force {
      return "\(other.name) says the same, as \(force.words)"
    }
    return "\(other.name) says otherwise: \(other.answer)"
  }

  static func words(_ reading: QuestionComparison.Cell.OpenReading) -> String {
    "\(reading.phrase): read as \(reading.adopted); or \(reading.others.joined(separator: ", or "))"
  }

  static func places(_ citations: [QuestionComparison.CellCitation]) -> String {
    var places: [String] = []
    for citation in citations {
      let place = (citation.owner.map { "\($0) " } ?? "") + "\(citation.document) \(citation.section)"
      if !places.contains(place) { places.append(place) }
    }
    return places.joined(separator: "; ")
  }
}

extension QuestionComparison {
  /// In what part of the situations authorities part.
  fileprivate var share: Double {
    guard let counts = situations?.counts, counts.total > 0 else { return 0 }
    return Double(counts.differ) / Double(counts.total)
  }
}
