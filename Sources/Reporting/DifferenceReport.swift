import Comparison
import PolicyModel
import Revisions
import Scenarios

/// Everything that a report of what a newer edition changes shows.
public struct DifferenceReport: Sendable {
  public let library: PolicyLibrary
  public let old: Policy
  public let new: Policy
  /// In the order of the questions.
  public let changes: [EditionChange]
  /// How many questions were asked.
  public let asked: Int
  /// Those that the changes are held against.
  public let neighbours: [Policy]
  /// The title of what neither should fall below; nil where nothing was named.
  public let baseline: String?
  public let provenance: Provenance
  /// What it does to cases; nil where none were given.
  public var impact: CaseloadImpact?
  /// Scenarios that the older edition keeps; nil where they were not run.
  public var scenarios: BrokenScenarios?

  public init(
    library: PolicyLibrary, old: Policy, new: Policy, changes: [EditionChange], asked: Int, neighbours: [Policy],
    baseline: String?, provenance: Provenance
  ) {
    self.library = library
    self.old = old
    self.new = new
    self.changes = changes
    self.asked = asked
    self.neighbours = neighbours
    self.baseline = baseline
    self.provenance = provenance
  }

  var words: DifferenceWords {
    DifferenceWords(library: library, old: old, new: new, neighbours: neighbours, baseline: baseline)
  }

  /// The changes as a table of two columns, sorted by what they are; then what they do to cases and to scenarios.
  public var report: Report {
    let matrix = Matrix(
      caption: "What each edition says, with what was taken out and put in", corner: "Question",
      columns: [Phrase(.name(old.title)), Phrase(.name(new.title))], groups: groups)
    return Report(
      title: Phrase("From ", .name(old.title), " to ", .name(new.title), ": what changes"),
      opening: ([summary] + standings).map { .paragraph(Phrase($0)) },
      blocks: changes.isEmpty ? [] : [.matrix(matrix)], sections: impactSections + scenarioSections,
      provenance: provenance.line, page: .across)
  }

  private var groups: [Matrix.Group] {
    EditionChange.Kind.inOrder.compactMap { kind in
      let rows = changes.filter { $0.kind == kind }.map { row($0) }
      return rows.isEmpty ? nil : Matrix.Group(title: Phrase(kind.heading), rows: rows)
    }
  }

  private var summary: String {
    let questions = SituationWords.count(Int64(asked), "question")
    guard !changes.isEmpty else { return "Nothing changes: \(questions), each answered in the same words." }
    let counts = EditionChange.Kind.inOrder.compactMap { kind in
      let count = changes.filter { $0.kind == kind }.count
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    let same = asked - changes.count
    let rest =
      same == 0
      ? ""
      : same == 1 ? " The other is answered in the same words." : " The other \(same) are answered in the same words."
    return "\(changes.count) of \(questions): " + counts.joined(separator: ", ") + "." + rest
  }

  /// How the changes stand to other policies, in a sentence each.
  private var standings: [String] {
    var lines: [String] = []
    for (index, neighbour) in neighbours.enumerated() {
      let found = changes.flatMap { $0.neighbours }.filter { $0.policy == index }
      let parts = [
        (found.filter { $0.isAlreadySaid && !$0.wasAlreadySaid }.count, "already said there"),
        (found.filter { !$0.isAlreadySaid && $0.move == .towards }.count, "nearer to it"),
        (found.filter { $0.move == .away }.count, "further from it"),
      ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      if !parts.isEmpty { lines.append("\(neighbour.title): " + parts.joined(separator: ", ") + ".") }
    }
    if let baseline {
      let below = changes.filter { $0.baseline?.fallsBelow == true }.map { library[$0.question].name }
      lines.append(
        below.isEmpty
          ? "None of the changes falls below \(baseline)."
          : "\(SituationWords.count(Int64(below.count), "change")) below \(baseline): "
            + below.joined(separator: ", ") + ".")
    }
    return lines
  }

  private func row(_ change: EditionChange) -> Matrix.Row {
    let redline = Redline(change.old.answer, change.new.answer)
    return Matrix.Row(
      head: [
        Matrix.Line(Phrase(library[change.question].text), .strong), Matrix.Line(words.mark(change), .mark),
      ], tone: change.kind.tone, cells: [cell(change.old, redline.old), cell(change.new, redline.new)],
      more: words.more(change))
  }

  private func cell(_ side: EditionChange.Side, _ answer: Phrase) -> Matrix.Cell {
    var lines = [Matrix.Line(answer)]
    if !side.citations.isEmpty {
      lines.append(Matrix.Line(Phrase(ComparisonReport.places(side.citations)), .source))
    }
    for other in side.otherwise where other.isConflict {
      lines.append(Matrix.Line(Phrase(ComparisonReport.words(other)), .conflict))
    }
    return Matrix.Cell(lines: lines, isQuiet: side.isSilent)
  }
}
