import Foundation
import Testing

struct DiffCommandTests {
  private static let folder = ["--policies", "Docs/Examples/Anyshire"]
  private static let pair = ["anyshire", "Docs/Examples/Draft/draft.policy"] + folder

  /// The `sh` blocks of the page with the `text` blocks behind them.
  private static let shown: [(words: [String], output: String)] = {
    let page = try! String(contentsOf: Program.root.appending(path: "Docs/Diff.md"), encoding: .utf8)
    let blocks = page.components(separatedBy: "```")
    return blocks.indices.filter { blocks[$0].hasPrefix("sh\n") }.map { index in
      let words = blocks[index].dropFirst(3).split(whereSeparator: \.isWhitespace).map(String.init)
      return (Array(words.dropFirst()), String(blocks[index + 2].dropFirst(5)))
    }
  }()

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func changes(_ words: [String]) throws -> [[String: Any]] {
    let outcome = try Program.run(["diff"] + words + ["--format", "json"])
    #expect(outcome.code == 0)
    return try #require(try object(outcome.output)["changes"] as? [[String: Any]])
  }

  /// The line of provenance below has the hashes of the policies' files.
  @Test func theProgramPrintsWhatThePageShows() throws {
    #expect(Self.shown.count == 2)
    for (words, output) in Self.shown {
      let printed = try Program.run(words)
      #expect(printed.code == 0)
      #expect(printed.output.components(separatedBy: "\nPolicies: ")[0] == output)
    }
  }

  @Test(arguments: ["text", "markdown", "html", "csv", "json"])
  func everyFormatEndsUpWholeInTheFileAskedFor(_ format: String) throws {
    try Program.withFile([], name: "report") { path in
      let request = ["diff"] + Self.pair + ["--format", format]
      let shown = try Program.run(request)
      let written = try Program.run(request + ["--output", path])
      #expect(written.code == 0)
      #expect(written.output == "")
      #expect(try String(contentsOf: URL(filePath: path), encoding: .utf8) == shown.output)
      #expect(shown.output.contains("tightened"))
    }
  }

  @Test func theExitCodeTellsOfDifferencesOnlyWhereItIsAsked() throws {
    #expect(try Program.run(["diff"] + Self.pair).code == 0)
    #expect(try Program.run(["diff"] + Self.pair + ["--exit-code"]).code == 1)
    #expect(try Program.run(["diff", "anyshire", "anyshire", "--exit-code"] + Self.folder).code == 0)
    #expect(try Program.run(["diff", "bolton", "bolton", "--exit-code"]).code == 0)
  }

  @Test func aQuestionAloneIsComparedWhereItIsAskedFor() throws {
    #expect(try changes(Self.pair).map { $0["question"] as? String } == ["minutes-sent", "child-invited"])
    #expect(
      try changes(Self.pair + ["--question", "child-invited"]).map { $0["change"] as? String } == ["wider"])
  }

  /// A copy that lies elsewhere under the very name of the policy.
  @Test func aDraftOfTheSameFileNameIsKeptApart() throws {
    let draft = try Data(contentsOf: Program.root.appending(path: "Docs/Examples/Draft/draft.policy"))
    try Program.withFile(draft, name: "anyshire.policy") { path in
      let outcome = try Program.run(["diff", "anyshire", path, "--format", "json"] + Self.folder)
      let report = try object(outcome.output)
      #expect(report["old"] as? String == "anyshire")
      #expect(report["new"] as? String == "anyshire-2")
      #expect(report["titles"] as? [String] == ["Anyshire", "Anyshire (anyshire-2)"])
    }
  }

  /// Hands the case of each change to `evaluate`, as a reader of the JSON would.
  @Test func aWitnessGivesWhatIsPrintedWithIt() throws {
    var replayed = 0
    for change in try changes(Self.pair) {
      let witness = try #require(change["witness"] as? [String: Any])
      let (source, asOf) = (try #require(witness["case"]), try #require(witness["asOf"] as? String))
      let verdicts = try #require(witness["verdicts"] as? [String: [String: Any]])
      let names = [("anyshire", "anyshire"), ("draft", "Docs/Examples/Draft/draft.policy")]
      for (name, edition) in names {
        let found = try Program.withFile(JSONSerialization.data(withJSONObject: source)) { path in
          try object(
            try Program.run(
              ["evaluate", path, "--under", edition, "--as-of", asOf, "--format", "json", "--question"]
                + [try #require(change["question"] as? String)] + Self.folder
            ).output)
        }
        let result = try #require((found["results"] as? [[String: Any]])?.first)
        let printed = try #require(verdicts[name])
        for key in ["verdict", "due", "earliest"] { #expect(result[key] as? String == printed[key] as? String) }
        replayed += 1
      }
    }
    #expect(replayed == 4)
  }

  private static func line(_ id: String, minutes: String) -> String {
    #"{ "format": "comity-case/1", "id": "\#(id)", "events": [ "#
      + #"{ "event": "initial-conference", "at": "2026-01-05" }, { "event": "minutes-sent", "at": "\#(minutes)" } ] }"#
      + "\n"
  }

  /// After Monday 5 January: 6-9 (4), 12-16 (9), 19-23 (14), 26 (15), 27-30 (19), 2 February (20).
  @Test func casesAreCounted() throws {
    let lines = [("a", "2026-01-26"), ("b", "2026-01-27"), ("c", "2026-02-02"), ("d", "2026-02-03")]
    try Program.withFile(Array(lines.map { Self.line($0, minutes: $1) }.joined().utf8)) { path in
      let outcome = try Program.run(
        ["diff", "--cases", path, "--as-of", "2026-03-02", "--format", "json"] + Self.pair)
      #expect(outcome.code == 0)
      let impact = try #require(try object(outcome.output)["impact"] as? [String: Any])
      #expect(impact["cases"] as? Int == 4)
      #expect(impact["changed"] as? Int == 2)
      #expect(impact["moved"] as? Int == 2)
      let moves = try #require(impact["byVerdict"] as? [[String: Any]])
      #expect(moves.map { $0["question"] as? String } == ["minutes-sent"])
      #expect(moves.map { $0["from"] as? String } == ["met"])
      #expect(moves.map { $0["to"] as? String } == ["late"])
      #expect(moves.map { $0["cases"] as? Int } == [2])
      let roles = try #require(impact["byRole"] as? [[String: Any]])
      #expect(roles.map { $0["actor"] as? String } == ["conference-chair"])
      let dates = try #require(impact["dates"] as? [[String: Any]])
      #expect(dates.map { $0["cases"] as? Int } == [4])
      #expect(dates.map { $0["moves"] as? String } == ["earlier"])
    }
  }

  /// More than a piece that is read at a time, with a fault in the last line.
  @Test func aFaultFarDownAFileIsToldWithItsLine() throws {
    let lines = (0..<4_000).map { Self.line("case-\($0)", minutes: "2026-01-26") }
    let good = Array(lines.joined().utf8)
    #expect(good.count > 2 * (256 << 10))
    try Program.withFile(good, name: "cases.jsonl") { path in
      let outcome = try Program.run(["diff", "--cases", path, "--as-of", "2026-03-02", "--format", "json"] + Self.pair)
      let impact = try #require(try object(outcome.output)["impact"] as? [String: Any])
      #expect(impact["cases"] as? Int == 4_000)
    }
    let bad = good + Array(Self.line("last", minutes: "2026-02-30").utf8)
    try Program.withFile(bad, name: "cases.jsonl") { path in
      let outcome = try Program.run(["diff", "--cases", path, "--as-of", "2026-03-02"] + Self.pair)
      #expect(outcome.code == 2)
      #expect(outcome.output == "")
      #expect(outcome.error.contains("cases.jsonl:4001:"))
    }
    let twice = good + Array(Self.line("case-0", minutes: "2026-01-26").utf8)
    try Program.withFile(twice, name: "cases.jsonl") { path in
      let outcome = try Program.run(["diff", "--cases", path, "--as-of", "2026-03-02"] + Self.pair)
      #expect(outcome.code == 2)
      #expect(outcome.error.contains("the case `case-0` stands twice"))
    }
  }

  @Test(arguments: [
    (["bolton"], "`diff` takes an older and a newer edition, not 1"),
    ([], "`diff` takes an older and a newer edition, not 0"),
    (["bolton", "kirkless"], "there is no authority called `kirkless`\nhelp: did you mean `kirklees`?"),
    (["bolton", "no.policy"], "there is no file `no.policy`"),
    (["bolton", "kirklees", "--question", "minuts-sent"], "there is no question called `minuts-sent`"),
    (["bolton", "kirklees", "--as-of", "2026-01-05"], "`--as-of` is the day that cases are looked at"),
    (["bolton", "kirklees", "--format", "ics"], "there is no format for this command called `ics`"),
    (["bolton", "kirklees", "--cases", "no.json"], "there is no file `no.json`"),
    (["bolton", "kirklees", "--baseline", "nobody"], "there is no authority called `nobody`"),
    (["bolton", "kirklees", "--exitcode"], "there is no option called `--exitcode`"),
  ])
  func whatIsWrongWithTheLineIsTold(_ words: [String], _ message: String) throws {
    let outcome = try Program.run(["diff"] + words)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.hasPrefix("comity: " + message))
  }

  /// A scenario that Bolton keeps, on the twentieth working day.
  @Test func aScenarioThatTheDraftBreaksIsListed() throws {
    let bolton = try String(contentsOf: Program.root.appending(path: "Policies/bolton.policy"), encoding: .utf8)
    let draft = bolton.replacing(
      "distribute the minutes within 20 working days", with: "distribute the minutes within 19 working days")
    #expect(draft != bolton)
    try Program.withFile(Array(draft.utf8), name: "draft.policy") { path in
      let request = ["diff", "bolton", path, "--question", "minutes-sent", "--format", "json"]
      let scenarios = try #require(try object(try Program.run(request).output)["scenarios"] as? [String: Any])
      let broken = try #require(scenarios["broken"] as? [[String: Any]])
      #expect(broken.contains { ($0["text"] as? String)?.contains("verdict: expected `met`, found `late`") ?? false })
      #expect(broken.allSatisfy { $0["question"] as? String == "minutes-sent" })
      let without = try object(try Program.run(request + ["--no-scenarios"]).output)
      #expect(without["scenarios"] is NSNull)
    }
  }
}
