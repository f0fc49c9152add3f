import Testing

@testable import Comparison
@testable import Reporting

/// What stands above a comparison, and by what its rows are chosen.
struct ComparisonSummaryTests {
  private let report = HostileComparison.report

  @Test func theSentenceCountsEveryQuestionOnce() {
    // Of the fixture's two questions one differs, and on the other both are silent.
    #expect(ComparisonSummary(report: report).sentence == "2 questions: in 1 they differ, in 1 all are silent.")
    #expect(ComparisonSummary(report: HostileComparison.empty).sentence == "0 questions")
  }

  @Test func eachAuthorityIsCountedByWhatItsOwnCellsSay() throws {
    let section = try #require(ComparisonSummary(report: report).sections.first)
    guard case .table(let table) = section.blocks[0] else {
      Issue.record("no table")
      return
    }
    // The first answers once, has a conflict and a reading, and is silent once where the baseline asks; the second leaves
    // it to a person once. Neither is tighter or looser; the first is otherwise, the second adds to the baseline.
    #expect(
      table.columns.map { $0.words } == [
        "Authority", "answers", "silent", "leaves to a person", "own documents disagree", "words read in two ways",
        "tighter", "looser", "otherwise", "added", "silent on what it asks",
      ])
    #expect(table.rows[0].dropFirst().map { $0.words } == ["1", "1", "0", "1", "1", "0", "0", "1", "0", "1"])
    #expect(table.rows[1].dropFirst().map { $0.words } == ["0", "1", "1", "0", "0", "0", "0", "0", "1", "1"])
  }

  @Test func rowsComeUnderTheOptionsThatHoldForThem() {
    let facets = ComparisonFacets(report: report)
    #expect(facets.all.map { $0.options.count } == [2, 1, 1, 1, 2])
    #expect(facets.marks(report.rows[0]) == [[0], [0], [0], [0], [0, 1]])
    #expect(facets.marks(report.rows[1]) == [[1], [0], [], [], []])
  }

  @Test func aNameThatCannotStandInALinkIsReplacedByItsPlace() {
    #expect(report.anchor(report.rows[0]) == "row-1")
    #expect(report.anchor(report.rows[1]) == "row-2")
  }

  @Test func theScriptIsTheSameWhateverTheReportSays() {
    let hostile = HTMLRenderer.text(report.report)
    #expect(hostile.components(between: "<script>", and: "</script>") == [HTMLScript.text])
  }
}

extension String {
  /// What stands between each two marks.
  fileprivate func components(between start: String, and end: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let from = rest.firstRange(of: start), let to = rest[from.upperBound...].firstRange(of: end) {
      found.append(String(rest[from.upperBound..<to.lowerBound]))
      rest = rest[to.upperBound...]
    }
    return found
  }
}
