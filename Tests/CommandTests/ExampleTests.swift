import Foundation
import Testing

/// The worked examples: the program prints what stands there, and agrees with what was worked out by hand.
struct ExampleTests {
  private static let folder = Program.root.appending(path: "Docs/Examples")

  private static func names(endingIn ending: String) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) })
  }

  @Test func everyCaseHasAPageAndEveryPageACase() throws {
    let cases = Set(try Self.names(endingIn: ".json").map { $0.dropLast(5) })
    let pages = Set(try Self.names(endingIn: ".md").subtracting(["README.md"]).map { $0.dropLast(3) })
    #expect(cases.subtracting(pages).sorted() == [], "cases without a page")
    #expect(pages.subtracting(cases).sorted() == [], "pages without a case")
    #expect(pages.count >= 18)
  }

  @Test func theTableOfExamplesNamesEveryOne() throws {
    let text = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    for page in try Self.names(endingIn: ".md").subtracting(["README.md"]) {
      #expect(text.contains("](\(page))"), "\(page) is not in the table")
    }
  }

  @Test(arguments: try names(endingIn: ".md").subtracting(["README.md"]).sorted())
  func theProgramAgreesWithTheHandAndPrintsWhatThePageShows(_ name: String) throws {
    let page = try ExamplePage(String(contentsOf: Self.folder.appending(path: name), encoding: .utf8))
    for run in page.runs {
      #expect(run.words.starts(with: ["evaluate", "Docs/Examples/\(name.dropLast(3)).json"]))
      #expect(run.words.contains("--as-of"), "the output must not depend on the day of the test")
      let printed = try Program.run(run.words)
      #expect(printed.code == 0)
      #expect(printed.error == "")
      #expect(printed.output == run.output)
      let results = try results(of: run.words)
      for row in run.rows {
        let agreeing = results.filter(row.agrees)
        #expect(agreeing.count == 1, "\(row)")
      }
    }
  }

  private func results(of words: [String]) throws -> [[String: Any]] {
    let outcome = try Program.run(words + ["--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    return try #require(object?["results"] as? [[String: Any]])
  }

  // MARK: What the pages themselves are held to

  private static let header = """
    | authority | question | about | child | part | verdict | due | outcomes |
    |---|---|---|---|---|---|---|---|

    """
  private static let row = "| bolton | minutes-sent | | | | met | 2026-02-03 | - |\n"
  private static let blocks = "```sh\ncomity evaluate case.json\n```\n\n```text\nprinted\n\nagain\n```\n"

  @Test func aPageIsReadInItsOrder() throws {
    let page = try ExamplePage(Self.header + Self.row + Self.row + "\n" + Self.blocks)
    #expect(page.runs.map(\.words) == [["evaluate", "case.json"]])
    #expect(page.runs.map(\.output) == ["printed\n\nagain\n"])
    #expect(page.runs.map(\.rows.count) == [2])
  }

  @Test func aHandTableWithoutRowsIsRefused() {
    #expect(throws: ExamplePage.Fault.noRows) { try ExamplePage(Self.header + "\n" + Self.blocks) }
  }

  @Test func aPageWithoutAHandTableIsRefused() {
    #expect(throws: ExamplePage.Fault.unpaired(tables: 0, commands: 1, outputs: 1)) { try ExamplePage(Self.blocks) }
  }

  @Test func aHandTableWithoutACommandIsRefused() {
    #expect(throws: ExamplePage.Fault.noCommand) { try ExamplePage(Self.header + Self.row) }
  }

  @Test func aBlockThatIsNotClosedIsRefused() {
    #expect(throws: ExamplePage.Fault.unfinishedBlock) { try ExamplePage(Self.header + Self.row + "```sh\ncomity") }
  }

  @Test func aRowThatWouldAgreeWithAnythingIsRefused() {
    #expect(throws: ExamplePage.Fault.emptyRow(line: 3)) {
      try ExamplePage(Self.header + "| bolton | minutes-sent | | | | | | |\n" + Self.blocks)
    }
    #expect(throws: ExamplePage.Fault.cells(line: 3)) { try ExamplePage(Self.header + "| bolton |\n" + Self.blocks) }
  }

  @Test func aColumnThatIsNotComparedIsRefused() {
    let table = Self.header.replacing("outcomes |", with: "outcomes | remark |")
    #expect(throws: ExamplePage.Fault.unknownColumn("remark")) { try ExamplePage(table + Self.blocks) }
  }

  @Test func aRowDisagreesInEveryCellThatDiffers() throws {
    let result: [String: Any] = [
      "authority": "bolton", "question": "minutes-sent", "verdict": "met", "due": "2026-02-03", "outcomes": ["adjourn"],
      "about": ["event": "initial-conference", "at": "2026-01-06T10:00"], "needs": ["b", "a"],
      "alternatives": [["name": "leaflet", "verdict": "late", "due": NSNull()]],
    ]
    let columns: [HandRow.Column] = HandRow.Column.required + [.needs, .otherwise]
    let same = [
      "bolton", "minutes-sent", "2026-01-06", "-", "-", "met", "2026-02-03", "adjourn", "a, b", "leaflet late -",
    ]
    #expect(try HandRow(same, under: columns, line: 1).agrees(with: result))
    let other = [
      "kirklees", "outcome-sent", "2026-01-07", "A", "first", "late", "-", "-", "a", "leaflet met -",
    ]
    for place in columns.indices {
      var cells = same
      cells[place] = other[place]
      let row = try HandRow(cells, under: columns, line: 1)
      #expect(!row.agrees(with: result), "\(row)")
    }
    let none = try HandRow(same.dropLast() + ["-"], under: columns, line: 1)
    #expect(!none.agrees(with: result), "an alternative is given where there must be none")
  }
}
