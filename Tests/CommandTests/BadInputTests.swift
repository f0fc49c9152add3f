import Foundation
import Testing

/// Whatever is wrong with the input: exit 2, nothing on standard output, a message with place and remedy.
struct BadInputTests {
  private func evaluate(_ bytes: some Sequence<UInt8>, _ sourceLocation: SourceLocation = #_sourceLocation) throws
    -> String
  {
    try Program.withFile(bytes) { path in
      let outcome = try Program.run("evaluate", path, "--under", "bolton", "--as-of", "2026-02-02")
      #expect(outcome.code == 2, sourceLocation: sourceLocation)
      #expect(outcome.output == "", sourceLocation: sourceLocation)
      #expect(outcome.error.utf8.count < 100_000, sourceLocation: sourceLocation)
      // Whatever folder the test made, the message begins with the file's own name.
      return outcome.error.replacingOccurrences(of: path, with: "case.json")
    }
  }

  private func caseText(_ members: String) -> [UInt8] {
    Array(#"{ "format": "comity-case/1", "id": "T", \#(members) }"#.utf8)
  }

  @Test func aMisspeltEventIsUnderlinedWithTheNearestName() throws {
    let error = try evaluate(caseText(#""events": [ { "event": "stategy-discussion", "at": "2026-01-05" } ]"#))
    #expect(
      error == """
        case.json:1:64: error[unknown-name]: there is no event `stategy-discussion`
            1 | …e/1", "id": "T", "events": [ { "event": "stategy-discussion", "at": "2026-01-05" } ] }
              |                                          ^^^^^^^^^^^^^^^^^^^^
        help: did you mean `strategy-discussion`?

        1 error

        """)
  }

  @Test(arguments: [
    ("empty", [UInt8]()), ("one character, 10 MB", [UInt8](repeating: 97, count: 10_000_000)),
    ("nested brackets", [UInt8](repeating: 91, count: 10_000)), ("a NUL byte", Array("{\u{0}}".utf8)),
    ("invalid UTF-8", [0x7B, 0xFF, 0xFE, 0x7D]), ("garbage behind", Array("{} {".utf8)), ("a word", Array("True".utf8)),
  ])
  func filesThatAreNoCasesAreRefused(_ name: String, _ bytes: [UInt8]) throws {
    let error = try evaluate(bytes)
    #expect(error.contains("case.json:1:"), "\(name)")
  }

  @Test(arguments: [
    #""events": [ { "event": "core-group", "at": "2026-02-30" } ]"#,
    #""events": [ { "event": "core-group", "at": "99999-01-01" } ]"#,
    #""children": [ { "id": "A", "born": "2020-01-01" } ], "events": [ { "event": "child-died", "at": "2019-01-01" } ]"#,
    #""children": [ { "id": "A", "born": "2020-01-01" }, { "id": "A", "born": "2021-01-01" } ]"#,
    #""facts": { "category": "neglekt" }"#, #""facts": { "members": "six" }"#, #""colour": "red""#,
  ])
  func whatCannotBeIsRefusedWithItsPlace(_ members: String) throws {
    let error = try evaluate(caseText(members))
    #expect(error.hasPrefix("case.json:1:"))
    #expect(error.hasSuffix("1 error\n"))
  }

  @Test func windowsLineEndsAndAByteOrderMarkAreNoFault() throws {
    let text = "\u{FEFF}{ \"format\": \"comity-case/1\",\r\n \"id\": \"T\" }\r\n"
    try Program.withFile(Array(text.utf8)) { path in
      let outcome = try Program.run("evaluate", path, "--under", "kirklees", "--as-of", "2026-02-02")
      #expect(outcome.code == 0)
    }
  }

  @Test(arguments: [
    (["compar"], "comity: there is no command called `compar`\nhelp: did you mean `compare`?\n"),
    (["compare", "boltn"], "comity: there is no authority called `boltn`\nhelp: did you mean `bolton`?\n"),
    (
      ["compare", "--question", "minutes-send"],
      "comity: there is no question called `minutes-send`\nhelp: did you mean `minutes-sent`?\n"
    ),
    (["compare", "--formt", "json"], "comity: there is no option called `--formt`\nhelp: did you mean `--format`?\n"),
    (
      ["compare", "--format", "xlsx"],
      "comity: there is no format for this command called `xlsx`\n"
        + "help: there are text, markdown, html, csv, json\n"
    ),
    (["compare", "--format"], "comity: `--format` takes a value, but the line ends\n"),
    (["compare", "nowhere/x.policy"], "comity: there is no file `nowhere/x.policy`\n"),
    (
      ["evaluate", "Docs", "--under", "bolton"],
      "comity: `Docs` is a folder, and a file is wanted\nhelp: name the files in it\n"
    ),
    (
      ["evaluate", "Docs/Examples/T19.json", "--under", "bolton", "--as-of", "2026-02-30"],
      "comity: `2026-02-30` is not a day of 1900 to 2199\nhelp: write a date as `2026-01-06`\n"
    ),
    (
      ["compare", "--reading", "kirklees.child-invitation-age.over-ten=twelve"],
      "comity: there is no choice of this reading called `twelve`\n"
        + "help: there are tenth-birthday, day-after, eleventh-birthday\n"
    ),
  ])
  func aWrongCommandLineSaysHowToMendIt(_ words: [String], _ message: String) throws {
    let outcome = try Program.run(words)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error == message)
  }

  @Test func aFolderThatLeadsBackIntoItselfIsRefused() throws {
    try Program.withFile(Array("".utf8), name: "x.txt") { path in
      let folder = URL(filePath: path).deletingLastPathComponent()
      for name in ["one", "two"] {
        try FileManager.default.createSymbolicLink(at: folder.appending(path: name), withDestinationURL: folder)
      }
      let outcome = try Program.run("compare", "--policies", folder.path)
      #expect(outcome.code == 2)
      #expect(outcome.error.contains("holds more than 500 folders"))
    }
  }

  @Test func nothingIsWrittenWhereTheOutputCannotBe() throws {
    let outcome = try Program.run("compare", "--output", "nowhere/at/all.txt")
    #expect(outcome.code == 2)
    #expect(outcome.error.hasPrefix("comity: `nowhere/at/all.txt` cannot be written"))
  }

  @Test func aHostilePolicyIsRefusedWithoutATrap() throws {
    for text in ["", "policy", String(repeating: "(", count: 10_000), "answer minutes-sent\n", "policy x \"X\"\n\u{0}"]
    {
      try Program.withFile(Array(text.utf8), name: "draft.policy") { path in
        let outcome = try Program.run("compare", "bolton", path)
        #expect(outcome.code == 2)
        #expect(outcome.output == "")
      }
    }
  }
}
