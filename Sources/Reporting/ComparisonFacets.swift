import Comparison
import PolicyModel

/// By what a reader chooses rows of a comparison.
struct ComparisonFacets {
  /// One facet: its options, and which of them a row comes under.
  private struct Choice {
    let label: String
    let options: [Phrase]
    /// By row, in the order of the report.
    let marks: [[Int]]
  }

  private let choices: [Choice]
  /// Index of the row of each question.
  private let places: [QuestionID: Int]

  init(report: ComparisonReport) {
    let rows = report.rows
    var places: [QuestionID: Int] = [:]
    for (index, row) in rows.enumerated() { places[row.question] = index }
    self.places = places
    var choices: [Choice] = []
    func add(_ label: String, _ options: [Phrase], _ comesUnder: (QuestionComparison, Int) -> Bool) {
      let found = rows.map { row in options.indices.filter { comesUnder(row, $0) } }
      let counts = options.indices.map { option in found.filter { $0.contains(option) }.count }
      let kept = options.indices.filter { counts[$0] > 0 }
      // One row is not chosen from.
      guard !kept.isEmpty, rows.count > 1 else { return }
      choices.append(
        Choice(
          label: label, options: kept.map { Self.counted(options[$0], counts[$0]) },
          marks: found.map { marks in kept.indices.filter { marks.contains(kept[$0]) } }))
    }
    let kinds = RelationKind.allCases
    if report.policies.count > 1 {
      add("Relation", kinds.map { Phrase($0.name) }) { kinds[$1].relations.contains($0.relation) }
    }
    var stages: [String] = []
    for row in rows where !stages.contains(report.library[row.question].group) {
      stages.append(report.library[row.question].group)
    }
    add("Stage", stages.map { Phrase($0) }) { report.library[$0.question].group == stages[$1] }
    add("Own documents disagree", report.policies.map { Phrase(.name($0.title)) }) { $0.cells[$1].hasConflict }
    add("Words read in two ways", report.policies.map { Phrase(.name($0.title)) }) { !$0.cells[$1].readings.isEmpty }
    if let baseline = report.baseline {
      let measures = Strictness.allCases
      add("Against \(baseline)", measures.map { Phrase($0.words) }) { row, option in
        row.cells.contains { $0.strictness == measures[option] }
      }
    }
    self.choices = choices
  }

  private static func counted(_ option: Phrase, _ count: Int) -> Phrase {
    var option = option
    option.add(.text(" (\(count))"))
    return option
  }

  var all: [Matrix.Facet] { choices.map { Matrix.Facet(label: $0.label, options: $0.options) } }

  /// For each facet, the options that a row comes under.
  func marks(_ row: QuestionComparison) -> [[Int]] {
    guard let place = places[row.question] else { return [] }
    return choices.map { $0.marks[place] }
  }
}
