import Foundation
import Testing

struct TransferCommandTests {
  private static let example = "Docs/Examples/moving-with-a-plan.json"
  private static let request = [
    "transfer", example, "--from", "bolton", "--to", "kirklees", "--as-of", "2026-03-23",
  ]

  /// The `sh` blocks of the page with the `text` blocks behind them.
  private static let shown: [(words: [String], output: String)] = {
    let page = try! String(contentsOf: Program.root.appending(path: "Docs/Transfer.md"), encoding: .utf8)
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

  @Test(arguments: ["text", "markdown", "html", "csv", "json", "ics"])
  func everyFormatEndsUpWholeInTheFileAskedFor(_ format: String) throws {
    try Program.withFile([], name: "report") { path in
      let shown = try Program.run(Self.request + ["--format", format])
      let written = try Program.run(Self.request + ["--format", format, "--output", path])
      #expect(written.code == 0)
      #expect(written.output == "")
      #expect(try String(contentsOf: URL(filePath: path), encoding: .utf8) == shown.output)
      #expect(shown.output.contains("core-group-interval"))
    }
  }

  /// The members that other programs rely on.
  @Test func theJSONSaysWhoseEachDateIs() throws {
    let output = try Program.run(Self.request + ["--format", "json"]).output
    let report = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(report["format"] as? String == "comity-transfer/1")
    #expect(report["case"] as? String == "moving-with-a-plan")
    #expect(report["asOf"] as? String == "2026-03-23")
    #expect(report["from"] as? String == "bolton")
    #expect(report["to"] as? String == "kirklees")
    let entries = try #require(report["entries"] as? [[String: Any]])
    // Six weeks from the core group of Friday 30 January.
    let overdue = entries.filter { $0["band"] as? String == "overdue" }
    #expect(overdue.map { $0["question"] as? String } == ["core-group-interval"])
    #expect(overdue.map { $0["authorities"] as? [String] } == [["bolton"]])
    let sides = try #require(overdue.first?["sides"] as? [[String: Any]])
    #expect(sides.map { $0["authority"] as? String } == ["bolton", "kirklees"])
    #expect(sides.map { $0["due"] as? String } == ["2026-03-13", nil])
    #expect(sides.map { $0["verdict"] as? String } == ["overdue", "silent"])
  }

  /// What the list says of one authority is what `evaluate` says of it.
  @Test func everyEntryIsAResultOfAnEvaluation() throws {
    func object(_ words: [String]) throws -> [String: Any] {
      let output = try Program.run(words + ["--format", "json"]).output
      return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }
    let entries = try #require(try object(Self.request)["entries"] as? [[String: Any]])
    let evaluated = try object([
      "evaluate", Self.example, "--under", "bolton,kirklees", "--as-of", "2026-03-23",
    ])
    func text(_ object: [String: Any]) throws -> Data {
      try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
    }
    let results = Set(try #require(evaluated["results"] as? [[String: Any]]).map { try text($0) })
    var compared = 0
    for entry in entries {
      let owners = try #require(entry["authorities"] as? [String])
      for side in try #require(entry["sides"] as? [[String: Any]]) {
        guard let authority = side["authority"] as? String, owners.contains(authority) else { continue }
        #expect(results.contains(try text(side)), "\(entry["question"] ?? "")")
        compared += 1
      }
    }
    #expect(compared > 10)
  }

  @Test func aCalendarOfAnotherDayMovesTheEntryAndKeepsItsName() throws {
    func entries(_ date: String) throws -> [String: String] {
      let case1 = """
        { "format": "comity-case/1", "id": "m", "children": [ { "id": "A", "born": "2018-05-03" } ],
          "events": [ { "event": "moved-area", "at": "2026-03-13" },
                      { "event": "move-permanence-agreed", "at": "\(date)" } ] }
        """
      return try Program.withFile(Array(case1.utf8)) { path in
        let output = try Program.run(
          "transfer", path, "--from", "bolton", "--to", "kirklees", "--as-of", "2026-03-23", "--question",
          "transfer-in-conference", "--format", "ics"
        ).output
        let lines = output.components(separatedBy: "\r\n")
        let names = lines.filter { $0.hasPrefix("UID:") }
        return Dictionary(uniqueKeysWithValues: zip(names, lines.filter { $0.hasPrefix("DTSTART;VALUE") }))
      }
    }
    // Fifteen working days from Thursday 19 March: 20 (1), 23 to 27 (6), 30 to 2 April (10), 7 to 10 (14), 13 (15).
    let first = try entries("2026-03-19")
    let second = try entries("2026-03-20")
    #expect(Array(first.values) == ["DTSTART;VALUE=DATE:20260413"])
    #expect(Array(second.values) == ["DTSTART;VALUE=DATE:20260414"])
    #expect(first.keys == second.keys)
  }

  @Test func evaluationsGiveACalendarToo() throws {
    let outcome = try Program.run(
      "evaluate", Self.example, "--under", "bolton", "--as-of", "2026-03-23", "--question", "core-group-interval",
      "--format", "ics")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(outcome.output.contains("\r\nDTSTART;VALUE=DATE:20260313\r\nDTEND;VALUE=DATE:20260314\r\n"))
    #expect(outcome.output.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
  }

  @Test func allListsWhatIsCountedOtherwise() throws {
    let some = try Program.run(Self.request)
    let all = try Program.run(Self.request + ["--all"])
    #expect(some.output.contains("--all lists them."))
    #expect(!all.output.contains("--all lists them."))
    #expect(all.output.contains("== Kirklees: without a date"))
  }

  @Test(arguments: [
    (["--to", "kirklees"], "`--from` says which authority the child leaves"),
    (["--from", "bolton"], "`--to` says which authority the child comes to"),
    (["--from", "bolton", "--to", "bolton"], "the child comes from `bolton` and moves to the same authority"),
    (
      ["--from", "bolton", "--to", "kirkless"],
      "there is no authority called `kirkless`\nhelp: did you mean `kirklees`?"
    ),
    (
      ["--from", "bolton", "--to", "kirklees", "--question", "minuts-sent"],
      "there is no question called `minuts-sent`\nhelp: did you mean `minutes-sent`?"
    ),
    (["--from", "bolton", "--to", "kirklees", "--as-of", "2026-02-30"], "`2026-02-30` is not a day of 1900 to 2199"),
    (["--from", "bolton", "--to", "kirklees", "--format", "icl"], "there is no format for this command called `icl`"),
    (["--from", "bolton", "--to", "kirklees", "--case", "x"], "there is no case called `x`"),
    (["more.json", "--from", "bolton", "--to", "kirklees"], "`transfer` takes one case file, not 2"),
    (["--from", "bolton", "--from", "kirklees", "--to", "kirklees"], "`--from` is given more than once"),
  ])
  func whatIsWrongWithTheLineIsTold(_ words: [String], _ message: String) throws {
    let outcome = try Program.run(["transfer", Self.example] + words)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.hasPrefix("comity: " + message))
  }

  private static func cases(_ ids: String...) -> [UInt8] {
    Array("[ \(ids.map { #"{ "format": "comity-case/1", "id": "\#($0)" }"# }.joined(separator: ", ")) ]".utf8)
  }

  @Test func ofSeveralCasesOneIsNamed() throws {
    try Program.withFile(Self.cases("one", "two")) { path in
      let request = ["transfer", path, "--from", "bolton", "--to", "kirklees", "--as-of", "2026-03-23"]
      let several = try Program.run(request)
      #expect(several.code == 2)
      #expect(
        several.error
          == "comity: a transfer is of one case, and there are 2\nhelp: name it with `--case ID`: there are one, two\n")
      let second = try Program.run(request + ["--case", "two"])
      #expect(second.code == 0)
      #expect(second.output.hasPrefix("Case two: from Bolton to Kirklees"))
      let none = try Program.run(request + ["--case", "tow"])
      #expect(none.code == 2)
      #expect(none.error == "comity: there is no case called `tow`\nhelp: did you mean `two`?\n")
    }
    try Program.withFile(Self.cases()) { path in
      let outcome = try Program.run("transfer", path, "--from", "bolton", "--to", "kirklees")
      #expect(outcome.code == 2)
      #expect(outcome.error.hasPrefix("comity: a transfer is of one case, and there are 0\nhelp: put a case"))
    }
  }
}
