import Comparison
import PolicyModel

/// A comparison as it is read in a minute: how many questions differ, what each authority leaves open, and which
/// differences weigh most.
struct ComparisonSummary {
  /// So many of the gravest rows are named.
  private static let mostNamed = 6

  let report: ComparisonReport

  /// `162 questions: in 119 they differ, …`
  var sentence: String {
    let rows = report.rows
    let questions = rows.count == 1 ? "1 question" : "\(rows.count) questions"
    guard report.policies.count > 1, !rows.isEmpty else { return questions }
    let parts = RelationKind.allCases.compactMap { kind -> String? in
      let count = rows.filter { kind.relations.contains($0.relation) }.count
      if rows.count == 1, count == 1 { return kind.clause }
      return count == 0 ? nil : "in \(count) \(kind.clause)"
    }
    return questions + ": " + parts.joined(separator: ", ") + "."
  }

  /// None where the row is as short as they are.
  var sections: [Section] {
    guard report.policies.count > 1, report.rows.count > 1 || report.baseline != nil, !report.rows.isEmpty else {
      return []
    }
    var sections = [Section("Authority by authority", [.table(table)])]
    if !report.ranking.isEmpty, report.rows.count > 1 {
      sections.append(
        Section(
          "What matters most to a child who moves",
          [.table(weights), .paragraph(Phrase(named)), .list(report.ranking.prefix(Self.mostNamed).map { line($0) })]))
    }
    return sections
  }

  /// How many of the differing rows are of each gravity.
  private var weights: Table {
    let ranking = report.ranking
    var rows: [[Phrase]] = []
    for matter in ComparisonReport.matters {
      let count = ranking.filter { $0.situations?.matter == matter }.count
      if count > 0 { rows.append([Phrase(words(matter)), Phrase("\(count)")]) }
    }
    return Table(
      caption: "The gravest difference of each question that differs, the gravest kind first",
      columns: ["difference", "questions"], rows: rows)
  }

  private func words(_ matter: Matter?) -> String {
    guard let matter else { return "only \(ComparisonReport.onlyForce)" }
    return matter.words
  }

  private var named: String {
    report.ranking.count > Self.mostNamed ? "The \(Self.mostNamed) that stand first:" : "In this order:"
  }

  /// The question, and what two authorities that part set for it; where no dates part them, in what they differ.
  private func line(_ row: QuestionComparison) -> Phrase {
    var line = Phrase(.link(report.library[row.question].text, to: report.anchor(row)))
    guard let (pair, dates) = limits(row) else {
      let aspects = row.aspects.map { $0.words }.joined(separator: ", ")
      if !aspects.isEmpty { line.add(.text(" Differ in \(aspects).")) }
      return line
    }
    line.add(" ", .name(report.policies[pair.first].title), .text(": \(dates.firstLimit). "))
    line.add(.name(report.policies[pair.second].title), .text(": \(dates.secondLimit)."))
    return line
  }

  /// Of the pairs whose limits are told apart as dates, the one with the gravest difference.
  private func limits(_ row: QuestionComparison) -> (QuestionComparison.Pair, QuestionComparison.DateComparison)? {
    var found: (pair: QuestionComparison.Pair, dates: QuestionComparison.DateComparison, matter: Int)?
    for pair in row.pairs where pair.relation == .differ {
      guard let dates = pair.dates.first else { continue }
      let compared = row.situations?.pairs.first { $0.first == pair.first && $0.second == pair.second }
      let matter = compared?.matter?.rawValue ?? Int.max
      if let known = found, known.matter <= matter { continue }
      found = (pair, dates, matter)
    }
    return found.map { ($0.pair, $0.dates) }
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
        let isLed = strictness == .tighter || strictness == .looser
        add(strictness == .same ? "as \(baseline) asks" : strictness.words, always: isLed) {
          $0.strictness == strictness
        }
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

  /// Ends a clause that begins with a number of questions.
  fileprivate var clause: String {
    switch self {
    case .differ: "they differ"
    case .same: "they come to the same"
    case .partlySilent: "some are silent and the others do not differ"
    case .judgement: "some leave it to a person to judge"
    case .allSilent: "all are silent"
    }
  }

  var name: String {
    switch self {
    case .differ: "they differ"
    case .same: "they come to the same"
    case .partlySilent: "some are silent"
    case .judgement: "left to judgement"
    case .allSilent: "all are silent"
    }
  }
}
