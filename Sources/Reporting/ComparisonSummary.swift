import Comparison
import PolicyModel

/// A comparison as it is read in a minute: how many questions differ, what each authority leaves open, and which
/// differences weigh most.
struct ComparisonSummary {
  /// So many of the gravest rows are named.
  private static let mostNamed = 6

  let report: ComparisonReport

  /// `162 questions: they differ in 119, …`
  var sentence: String {
    let rows = report.rows
    let questions = rows.count == 1 ? "1 question" : "\(rows.count) questions"
    guard report.policies.count > 1, !rows.isEmpty else { return questions }
    let parts = RelationKind.allCases.compactMap { kind -> String? in
      let count = rows.filter { kind.relations.contains($0.relation) }.count
      return count == 0 ? nil : "\(kind.clause) in \(count)"
    }
    return questions + ": " + parts.joined(separator: ", ") + "."
  }

  var sections: [Section] {
    var sections = [Section("Authority by authority", [.table(table)])]
    if !report.ranking.isEmpty {
      sections.append(
        Section(
          "What matters most to a child who moves",
          [.paragraph(Phrase(weights)), .list(report.ranking.prefix(Self.mostNamed).map { line($0) })]))
    }
    return sections
  }

  /// How many of the differing rows are of each gravity.
  private var weights: String {
    let ranking = report.ranking
    let parts = ComparisonReport.matters.compactMap { matter -> String? in
      let count = ranking.filter { $0.situations?.matter == matter }.count
      return count == 0 ? nil : "\(words(matter)): \(count)"
    }
    let named = ranking.count > Self.mostNamed ? " The \(Self.mostNamed) that weigh most:" : ""
    return "Of those that differ, by the gravest difference. " + parts.joined(separator: ". ") + "." + named
  }

  private func words(_ matter: Matter?) -> String {
    let words = matter.map { $0 == .other ? "they differ in \($0.words)" : $0.words }
    let text = words ?? "they differ only in \(ComparisonReport.onlyForce)"
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The question, and what the authorities that part by a day set for it.
  private func line(_ row: QuestionComparison) -> Phrase {
    var line = Phrase(.link(report.library[row.question].text, to: report.anchor(row)))
    guard let pair = row.pairs.first(where: { !$0.dates.isEmpty }), let dates = pair.dates.first else { return line }
    line.add(" ", .name(report.policies[pair.first].title), .text(": \(dates.firstLimit). "))
    line.add(.name(report.policies[pair.second].title), .text(": \(dates.secondLimit)."))
    return line
  }

  /// A row an authority: to how many questions it answers, and how.
  private var table: Table {
    var columns: [Phrase] = ["Authority"]
    var rows = report.policies.map { [Phrase(.name($0.title))] }
    func add(_ column: String, always: Bool = false, _ counts: (QuestionComparison.Cell) -> Bool) {
      let found = report.policies.indices.map { policy in report.rows.filter { counts($0.cells[policy]) }.count }
      guard always || found.contains(where: { $0 > 0 }) else { return }
      columns.append(Phrase(column))
      for policy in report.policies.indices { rows[policy].append(Phrase("\(found[policy])")) }
    }
    add("answers", always: true) { $0.status == .answered }
    add("silent", always: true) { $0.status == .silent }
    add("leaves to a person") { $0.status == .judgement }
    add("own documents disagree", always: true) { $0.hasConflict }
    add("words read in two ways") { !$0.readings.isEmpty }
    if let baseline = report.baseline {
      for strictness in Strictness.allCases {
        add(strictness == .same ? "as \(baseline) asks" : strictness.words) { $0.strictness == strictness }
      }
      add("silent on what it asks") { $0.strictness == nil && $0.fallback != nil }
    }
    let caption = report.baseline.map { "How many questions each answers, and how it stands to \($0)" }
    return Table(caption: caption ?? "How many questions each answers", columns: columns, rows: rows)
  }
}

/// Relations as a reader counts them: whether answers agree or only come to the same is one thing.
enum RelationKind: CaseIterable {
  case differ, same, partlySilent, judgement, allSilent

  var relations: [Relation] {
    switch self {
    case .differ: [.differ]
    case .same: [.agree, .sameEffect]
    case .partlySilent: [.partlySilent]
    case .judgement: [.judgement]
    case .allSilent: [.allSilent]
    }
  }

  /// Begins a clause that ends with a number of questions.
  fileprivate var clause: String {
    switch self {
    case .differ: "they differ"
    case .same: "come to the same"
    case .partlySilent: "some are silent and the others do not differ"
    case .judgement: "a person judges"
    case .allSilent: "all are silent"
    }
  }

  var name: String {
    switch self {
    case .differ: "they differ"
    case .same: "they come to the same"
    case .partlySilent: "some are silent"
    case .judgement: "a person judges"
    case .allSilent: "all are silent"
    }
  }
}
