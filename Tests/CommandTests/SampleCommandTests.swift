import Foundation
import Testing

/// `comity sample` as a person runs it.
struct SampleCommandTests {
  private func sample(_ words: String...) throws -> Program.Outcome { try Program.run(["sample"] + words) }

  @Test func thePageShowsWhatIsPrinted() throws {
    let page = try String(contentsOf: Program.root.appending(path: "Docs/Samples.md"), encoding: .utf8)
    let example = try #require(page.firstMatch(of: /```sh\ncomity ([^\n]+)\n```\n\n```text\n((?:.|\n)*?\n)```/))
    let printed = try Program.run(example.1.split(separator: " ").map(String.init))
    #expect(printed.code == 0)
    #expect(printed.output == example.2)
  }

  @Test func tenCasesAreTheFirstOfAHundred() throws {
    let (ten, hundred) = (try sample("--count", "10"), try sample("--count=100"))
    #expect(ten.code == 0)
    #expect(ten.error == "")
    #expect(ten.output.split(separator: "\n").count == 10)
    #expect(hundred.output.split(separator: "\n").count == 100)
    #expect(hundred.output.hasPrefix(ten.output))
  }

  @Test func theSeedAndTheDayOfTheCaseloadAreTheDefault() throws {
    let plain = try sample("--count", "5")
    #expect(try sample("--count", "5", "--seed", "2025", "--as-of", "2025-03-31").output == plain.output)
    #expect(try sample("--count", "5", "--caseload", "england-2025").output == plain.output)
    #expect(try sample("--count", "5", "--policies", "Policies").output == plain.output)
    #expect(try sample("--count", "5", "--seed", "18446744073709551615").output != plain.output)
  }

  @Test func theListHoldsTheSameCasesAsTheLines() throws {
    let lines = try sample("--count", "30").output.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
    }
    let list = try JSONSerialization.jsonObject(with: Data(sample("--count", "30", "--format", "json").output.utf8))
    #expect(list as? [NSDictionary] == lines.compactMap { $0 })
  }

  @Test func twoCaseloadsAreToldApartByName() throws {
    try Program.withFile(Array(Self.endless.utf8), name: "endless.caseload") { path in
      let folder = URL(filePath: path).deletingLastPathComponent()
      let caseloads = folder.appending(path: "Caseload")
      try FileManager.default.createDirectory(at: caseloads, withIntermediateDirectories: true)
      for name in ["vocabulary.policy", "Calendars/england-and-wales.policy"] {
        let file = Program.root.appending(path: "Policies/" + name)
        try FileManager.default.copyItem(at: file, to: folder.appending(path: file.lastPathComponent))
      }
      try FileManager.default.copyItem(atPath: path, toPath: caseloads.path + "/endless.caseload")
      let shipped = Program.root.appending(path: "Policies/Caseload/england-2025.caseload")
      try FileManager.default.copyItem(at: shipped, to: caseloads.appending(path: "england.caseload"))
      let unnamed = try sample("--count", "5", "--policies", folder.path)
      #expect(unnamed.code == 2)
      #expect(
        unnamed.error == "comity: `--caseload` says which caseload is meant\nhelp: there are endless, england\n")
      let named = try sample("--count", "5", "--policies", folder.path, "--caseload", "england")
      #expect(named.output == (try sample("--count", "5").output))
    }
  }

  @Test func noCasesAreAnEmptyFileOrAnEmptyList() throws {
    #expect(try sample("--count", "0").output == "")
    #expect(try sample("--count", "0").code == 0)
    #expect(try sample("--count", "0", "--format", "json").output == "[]\n")
  }

  @Test func aFileOfCasesPassesTheCheck() throws {
    try Program.withFile([], name: "cases.jsonl") { path in
      let made = try sample("--count", "1000", "--as-of", "2026-02-27", "--output", path)
      #expect(made.code == 0)
      #expect(made.output == "")
      let check = try Program.run("check", path)
      #expect(check.code == 0)
      #expect(check.output == "0 policy files and 1000 cases are in order\n")
      let folder = URL(filePath: path).deletingLastPathComponent()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["cases.jsonl"])
    }
  }

  @Test(arguments: [
    ([], "comity: `--count` says how many cases are wanted\nhelp: comity sample --count 100\n"),
    (
      ["--count", "1000001"],
      "comity: `--count` is a whole number from 0 to 1000000, not `1000001`\n"
        + "help: write it in figures, as in `--count 100`\n"
    ),
    (
      ["--count", "-1"],
      "comity: `--count` is a whole number from 0 to 1000000, not `-1`\n"
        + "help: write it in figures, as in `--count 100`\n"
    ),
    (
      ["--count", "99999999999999999999999"],
      "comity: `--count` is a whole number from 0 to 1000000, not `99999999999999999999999`\n"
        + "help: write it in figures, as in `--count 100`\n"
    ),
    (
      ["--count", "٣"],
      "comity: `--count` is a whole number from 0 to 1000000, not `٣`\nhelp: write it in figures, as in `--count 100`\n"
    ),
    (["--count", "1", "--count", "2"], "comity: `--count` is given more than once\n"),
    (
      ["--count", "1", "--seed", "18446744073709551616"],
      "comity: `--seed` is a whole number from 0 to 18446744073709551615, not `18446744073709551616`\n"
        + "help: write it in figures, as in `--seed 100`\n"
    ),
    (
      ["--count", "1", "--as-of", "2025-02-30"],
      "comity: `2025-02-30` is not a day of 1900 to 2199\nhelp: write a date as `2026-01-06`\n"
    ),
    (
      ["--count", "1", "--as-of", "1900-01-01"],
      "comity: cases as of `1900-01-01` would reach beyond the years 1900 to 2199\n"
        + "help: take a day in between, as in `--as-of 2025-03-31`\n"
    ),
    (
      ["--count", "1", "--format", "csv"],
      "comity: there is no format for this command called `csv`\nhelp: there are jsonl, json\n"
    ),
    (
      ["--count", "1", "--caseload", "england-2024"],
      "comity: there is no caseload called `england-2024`\nhelp: did you mean `england-2025`?\n"
    ),
    (["5"], "comity: `sample` takes options alone, not `5`\nhelp: comity sample --count 100\n"),
    (["--cuont", "5"], "comity: there is no option called `--cuont`\nhelp: did you mean `--count`?\n"),
    (
      ["--count", "1", "--output", "nowhere/at/all.jsonl"],
      "comity: `nowhere/at/all.jsonl` cannot be written\nhelp: check its folder and your rights\n"
    ),
    (
      ["--count", "1", "--policies", "Policies/Calendars"],
      "comity: there is no folder `Policies/Calendars/Caseload`\nhelp: put a caseload there, as `NAME.caseload`\n"
    ),
  ])
  func aWrongCommandLineSaysHowToMendIt(_ words: [String], _ message: String) throws {
    let outcome = try Program.run(["sample"] + words)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error == message)
  }

  private static let endless = """
    caseload endless "one that leads back to itself"
      calendar england-and-wales
      as of 2025-03-31
      seed 1
      begins 10 days before, with first

    family
      children 1
      age 0 to 17 years

    stage first
      event strategy-discussion
      then first

    """

  @Test func whereACaseCannotBeMadeTheFileStaysAsItWas() throws {
    try Program.withFile(Array(Self.endless.utf8), name: "endless.caseload") { path in
      let folder = URL(filePath: path).deletingLastPathComponent()
      let output = folder.appending(path: "cases.jsonl")
      try Data("as it was".utf8).write(to: output)
      let outcome = try sample("--count", "3", "--caseload", path, "--output", output.path)
      #expect(outcome.code == 2)
      #expect(
        outcome.error == """
          comity: case 1 would have more than 2000 events
          help: a stage of the caseload leads back to itself too soon; put a longer delay before `then`

          """)
      #expect(try String(contentsOf: output, encoding: .utf8) == "as it was")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["cases.jsonl", "endless.caseload"])
    }
  }

  @Test func caseloadsAreCheckedAndLaidOut() throws {
    let shipped = "Policies/Caseload/england-2025.caseload"
    #expect(try Program.run("check", shipped).output == "1 caseload is in order\n")
    #expect(try Program.run("format", "--check", shipped).output == "1 file is in the house layout\n")
    let broken = Self.endless.replacing("strategy-discussion", with: "stategy-discussion")
    try Program.withFile(Array(broken.utf8), name: "broken.caseload") { path in
      let check = try Program.run("check", path)
      #expect(check.code == 1)
      #expect(check.output == "")
      #expect(check.error.hasPrefix("\(path):12:9: error[unknown-name]: there is no event called `stategy-discussion`"))
    }
  }
}
