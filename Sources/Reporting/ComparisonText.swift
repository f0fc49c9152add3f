import Comparison
import PolicyModel

/// Lays a comparison out for reading in a terminal of 80 columns.
public enum ComparisonText {
  /// More authorities than this stand below one another rather than side by side.
  private static let mostColumns = 4

  public static func text(_ report: ComparisonReport, colour: Bool = false) -> String {
    let layout = TextLayout(usesColour: colour)
    var blocks: [String] = [heading(report, layout)]
    var group = ""
    for row in report.rows {
      let question = report.library[row.question]
      if question.group != group {
        group = question.group
        blocks.append(layout.style(rule(group), .bold))
      }
      blocks.append(block(row, question, report, layout))
    }
    blocks.append(TextLayout.wrap(report.provenance.line, width: TextLayout.width).joined(separator: "\n"))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func heading(_ report: ComparisonReport, _ layout: TextLayout) -> String {
    var counts: [(Relation, Int)] = []
    for relation in [Relation.differ, .partlySilent, .judgement, .sameEffect, .agree, .allSilent] {
      let count = report.rows.filter { $0.relation == relation }.count
      if count > 0 { counts.append((relation, count)) }
    }
    let summary = report.policies.count < 2 ? "" : counts.map { "\($0.1) \(word($0.0))" }.joined(separator: ", ")
    let names = report.policies.map { TextLayout.harmless($0.title) }.joined(separator: ", ")
    let questions = report.rows.count == 1 ? "1 question" : "\(report.rows.count) questions"
    return TextLayout.wrap("\(names): \(questions)" + (summary.isEmpty ? "" : " (\(summary))"), width: TextLayout.width)
      .joined(separator: "\n")
  }

  private static func rule(_ group: String) -> String {
    let name = TextLayout.harmless(group)
    return "== \(name) " + String(repeating: "=", count: max(0, TextLayout.width - 4 - name.count))
  }

  static func word(_ relation: Relation) -> String {
    switch relation {
    case .agree: "agree"
    case .sameEffect: "same effect"
    case .differ: "differ"
    case .partlySilent: "partly silent"
    case .judgement: "left to judgement"
    case .allSilent: "all silent"
    }
  }

  private static func style(_ relation: Relation) -> TextLayout.Style {
    switch relation {
    case .differ: .red
    case .partlySilent, .judgement: .yellow
    case .agree, .sameEffect: .green
    case .allSilent: .dim
    }
  }

  private static func block(
    _ row: QuestionComparison, _ question: Question, _ report: ComparisonReport, _ layout: TextLayout
  ) -> String {
    let relation = word(row.relation).uppercased()
    let marks =
      (row.cells.count < 2 ? "" : relation)
      + (row.aspects.isEmpty ? "" : ": " + row.aspects.map { $0.rawValue }.joined(separator: ", "))
    var lines = TextLayout.wrap(question.text, width: TextLayout.width).map { layout.style($0, .bold) }
    let alike = self.alike(row, report)
    lines += TextLayout.wrap("\(question.name)  \(marks)", width: TextLayout.width).map {
      layout.style($0, style(row.relation))
    }
    if !alike.isEmpty { lines += TextLayout.wrap(alike, width: TextLayout.width) }
    let cells = row.cells.map { content($0, report) }
    if cells.count <= mostColumns {
      let width = (TextLayout.width - 2 * (cells.count - 1)) / max(1, cells.count)
      let texts = cells.map { cell in cell.flatMap { TextLayout.wrap($0, width: width) } }
      lines.append(
        layout.columns(texts, width: width, styles: row.cells.map { $0.status == .silent ? .dim : nil }))
    } else {
      lines += cells.map { cell in
        cell.enumerated().map { TextLayout.indented($0.element, by: $0.offset == 0 ? 0 : 4) }.joined(separator: "\n")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Which authorities come to the same where not all do.
  private static func alike(_ row: QuestionComparison, _ report: ComparisonReport) -> String {
    guard row.relation != .agree, row.relation != .allSilent, row.relation != .sameEffect else { return "" }
    return row.pairs.compactMap { pair in
      guard pair.relation == .agree || pair.relation == .sameEffect else { return nil }
      let names = "\(report.policies[pair.first].title) and \(report.policies[pair.second].title)"
      return names + (pair.relation == .agree ? " agree." : " come to the same.")
    }.joined(separator: " ")
  }

  /// What stands in a cell: the name, the sentence, where it is from, and what is not settled.
  private static func content(_ cell: QuestionComparison.Cell, _ report: ComparisonReport) -> [String] {
    var lines = [report.policies[cell.policy].title.uppercased(), cell.answer]
    if !cell.citations.isEmpty { lines.append("[" + places(cell.citations) + "]") }
    for other in cell.otherwise where other.isConflict {
      lines.append("! \(other.name) says otherwise: \(other.answer)")
    }
    for reading in cell.readings {
      lines.append("? \(reading.phrase): read as \(reading.adopted); or \(reading.others.joined(separator: ", or "))")
    }
    return lines
  }

  private static func places(_ citations: [QuestionComparison.CellCitation]) -> String {
    var places: [String] = []
    for citation in citations {
      let place = "\(citation.document) \(citation.section)"
      if !places.contains(place) { places.append(place) }
    }
    return places.joined(separator: "; ")
  }
}
