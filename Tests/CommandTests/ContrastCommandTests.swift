import Foundation
import Testing

struct ContrastCommandTests {
  private static let example = "Docs/Examples/T19.json"

  /// The `sh` blocks of the page with the `text` blocks behind them.
  private static let shown: [(words: [String], output: String)] = {
    let page = try! String(contentsOf: Program.root.appending(path: "Docs/Contrast.md"), encoding: .utf8)
    let blocks = page.components(separatedBy: "```")
    return blocks.indices.filter { blocks[$0].hasPrefix("sh\n") }.map { index in
      let words = blocks[index].dropFirst(3).split(whereSeparator: \.isWhitespace).map(String.init)
      return (Array(words.dropFirst()), String(blocks[index + 2].dropFirst(5)))
    }
  }()

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
    let request = ["contrast", Self.example, "--between", "bolton,kirklees", "--as-of", "2026-04-20"]
    try Program.withFile([], name: "report") { path in
      let shown = try Program.run(request + ["--format", format])
      let written = try Program.run(request + ["--format", format, "--output", path])
      #expect(written.code == 0)
      #expect(written.output == "")
      #expect(try String(contentsOf: URL(filePath: path), encoding: .utf8) == shown.output)
      #expect(shown.output.contains("Kirklees") || format == "csv" || format == "json")
    }
  }

  /// Hands the changed case that comes with each what-if to `evaluate`, as a reader of the JSON would.
  @Test func aChangedCaseGivesWhatItIsSaidToGive() throws {
    let pair = ["bolton", "north-east-lincolnshire"]
    let report = try object(
      try Program.run(
        "contrast", Self.example, "--between", "bolton,north-east-lincolnshire", "--as-of", "2026-04-20", "--format",
        "json"
      ).output)
    #expect(report["format"] as? String == "comity-contrast/1")
    let points = try #require(report["points"] as? [[String: Any]])
    var replayed = 0
    for point in points {
      let reunion = try #require(point["reunion"] as? [String: Any])
      guard let changed = reunion["case"] as? [String: Any], let question = point["question"] as? String else {
        continue
      }
      let effects = try #require(reunion["effects"] as? [[String: Any]])
      let sides = try #require(point["sides"] as? [[String: Any]])
      let evaluation = try Program.withFile(JSONSerialization.data(withJSONObject: changed)) { path in
        try object(
          try Program.run(
            "evaluate", path, "--under", pair.joined(separator: ","), "--as-of", "2026-04-20", "--question", question,
            "--format", "json"
          ).output)
      }
      let results = try #require(evaluation["results"] as? [[String: Any]])
      for (name, (side, effect)) in zip(pair, zip(sides, effects)) where side["answer"] is String {
        let isThere = results.contains { result in
          result["authority"] as? String == name
            && ["verdict", "due", "earliest"].allSatisfy { result[$0] as? String == effect[$0] as? String }
        }
        #expect(isThere, "\(question) under \(name)")
        replayed += 1
      }
    }
    #expect(replayed > 20)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func aDraftStandsBesideThePolicyItWasCopiedFrom() throws {
    let bolton = try String(contentsOf: Program.root.appending(path: "Policies/bolton.policy"), encoding: .utf8)
    try Program.withFile(Array(bolton.utf8), name: "draft.policy") { path in
      let same = try Program.run("contrast", Self.example, "--between", "bolton,\(path)", "--as-of", "2026-04-20")
      #expect(same.code == 0)
      #expect(same.output.contains("Nothing on which they differ"))
    }
    let changed = bolton.replacing(
      "should distribute the minutes within 20 working days",
      with: "should distribute the minutes within 18 working days")
    try Program.withFile(Array(changed.utf8), name: "draft.policy") { path in
      let other = try Program.run(
        "contrast", Self.example, "--between", "bolton,\(path)", "--as-of", "2026-04-20", "--format", "json")
      let points = try #require(try object(other.output)["points"] as? [[String: Any]])
      // One for each conference.
      #expect(points.map { $0["question"] as? String } == ["minutes-sent", "minutes-sent"])
    }
  }

  @Test func aReadingPutInForceCounts() throws {
    func points(_ words: String...) throws -> Int {
      let outcome = try Program.run(
        [
          "contrast", "Docs/Examples/ages.json", "--between", "bolton,kirklees", "--as-of", "2026-01-14", "--question",
          "child-invitation-age", "--format", "json",
        ] + words)
      return try #require(try object(outcome.output)["points"] as? [Any]).count
    }
    // Eight today: over eight and not over ten. Ten today: both, unless "over ten" begins with the eleventh birthday.
    let adopted = try points()
    #expect(adopted == 1)
    let other = try points("--reading", "kirklees.*.over-ten=eleventh-birthday")
    #expect(other == 2)
  }

  @Test(arguments: [
    (["--between", "bolton"], "a contrast is between two authorities, not 1"),
    (["--between", "bolton,kirklees,north-east-lincolnshire"], "a contrast is between two authorities, not 3"),
    (["--between", "bolton,bolton"], "`bolton` is named twice, and a contrast is between two authorities"),
    ([], "`--between` says between which two authorities the case is contrasted"),
    (["--between", "bolton,kirkless"], "there is no authority called `kirkless`\nhelp: did you mean `kirklees`?"),
    (
      ["--between", "bolton,kirklees", "--question", "minuts-sent"],
      "there is no question called `minuts-sent`\nhelp: did you mean `minutes-sent`?"
    ),
    (["--between", "bolton,kirklees", "--as-of", "2026-02-30"], "`2026-02-30` is not a day of 1900 to 2199"),
    (["--between", "bolton,kirklees", "--format", "ics"], "there is no format for this command called `ics`"),
    (["more.json", "--between", "bolton,kirklees"], "`contrast` takes one case file, not 2"),
  ])
  func whatIsWrongWithTheLineIsTold(_ words: [String], _ message: String) throws {
    let outcome = try Program.run(["contrast", Self.example] + words)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.hasPrefix("comity: " + message))
  }

  @Test(arguments: [("[]", 0), ("[ CASE1, CASE2 ]", 2)])
  func aFileThatDoesNotHoldOneCaseIsRefused(_ form: String, _ count: Int) throws {
    let text = form.replacing(/CASE(\d)/) { #"{ "format": "comity-case/1", "id": "\#($0.1)", "facts": {} }"# }
    try Program.withFile(Array(text.utf8)) { path in
      let outcome = try Program.run("contrast", path, "--between", "bolton,kirklees", "--as-of", "2026-04-20")
      #expect(outcome.code == 2)
      #expect(outcome.error.hasPrefix("comity: a contrast is of one case, and there are \(count)\nhelp: "))
    }
  }
}
