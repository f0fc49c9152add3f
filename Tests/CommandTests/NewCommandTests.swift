import Foundation
import Testing

/// `comity new`, and the questions that wait in what it writes.
struct NewCommandTests {
  /// A policy file that the command wrote, for the length of a test.
  private func withSkeleton<T>(_ options: [String] = [], _ body: (String, String) throws -> T) throws -> T {
    try Program.withFile([], name: "keep.txt") { keep in
      let path = URL(filePath: keep).deletingLastPathComponent().appending(path: "west-fernshire.policy").path
      let outcome = try Program.run(["new", "west-fernshire", "--output", path] + options)
      #expect(outcome.code == 0)
      #expect(outcome.error == "")
      return try body(path, String(contentsOf: URL(filePath: path), encoding: .utf8))
    }
  }

  private static let handbook = ["--document", "handbook=Handbook, 2026"]

  /// The names behind a word that begins lines of a text.
  private func names(after word: String, in text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix(word + " ") }.map { String($0.dropFirst(word.count + 1)) }
  }

  private func questions() throws -> String {
    try String(contentsOf: Program.root.appending(path: "Policies/questions.policy"), encoding: .utf8)
  }

  @Test func everyQuestionWaitsOnceInTheOrderOfTheQuestions() throws {
    let questions = names(after: "question", in: try questions())
    #expect(questions.count > 100)
    try withSkeleton(Self.handbook) { path, text in
      #expect(names(after: "waiting on", in: text) == questions)
      #expect(names(after: "# answer", in: text) == questions)
      #expect(names(after: "# silent on", in: text) == questions)
      let layout = try Program.run("format", "--check", path)
      #expect(layout.code == 0)
      #expect(layout.output == "1 file is in the house layout\n")
    }
  }

  @Test func checkTellsHowManyWaitAndWhereTheNextIs() throws {
    let count = names(after: "question", in: try questions()).count
    try withSkeleton(Self.handbook) { path, text in
      let lines = text.components(separatedBy: "\n")
      let first = try #require(lines.firstIndex { $0.hasPrefix("waiting on ") })
      let name = lines[first].dropFirst("waiting on ".count)
      let outcome = try Program.run("check", path)
      #expect(outcome.code == 1)
      #expect(outcome.output == "")
      #expect(
        outcome.error.replacing(path, with: "it") == """
          it:\(first + 1):1: error[completeness]: `west-fernshire` has yet to answer \(count) of \(count) questions; \
          the next is `\(name)`
             \(first + 1) | \(lines[first])
                | \(String(repeating: "^", count: lines[first].count))
          help: write `answer \(name)` or `silent on \(name)` in place of this line

          1 error

          """)
    }
  }

  @Test func aFileWithoutDocumentsAsksForThem() throws {
    try withSkeleton { path, _ in
      let outcome = try Program.run("check", path)
      #expect(outcome.code == 1)
      #expect(outcome.error.contains("error[completeness]: a policy names the documents it stands on\n"))
      #expect(outcome.error.hasSuffix("\n2 errors\n"))
    }
  }

  /// What the words in capitals stand for, put in for them: the shapes are the language's own.
  private static let fillings = [
    ("ROLE", "conference-chair"), ("FACT", "votes-for"), ("ACT", "\"do what is asked\""), ("NUMBER", "10"),
    ("the EVENT", "the plan-started"),
    ("EVENT", "plan-started"), ("CONDITION", "no-majority"), ("OUTCOME", "adjourn"),
    ("SECTION, SECTION", "1, \"A heading\""), ("SECTION", "3"), ("WORDS", "as it stands there"),
    ("GROUND", "a reason"),
  ]

  @Test(arguments: [handbook, handbook + ["--document", "leaflet=Leaflet"]])
  func everyShapeIsAnAnswerOnceItsCapitalsAreFilledIn(_ documents: [String]) throws {
    for kind in ["# answer", "# silent on"] {
      try withSkeleton(documents) { path, text in
        var lines: [String] = []
        var isShape = false
        for line in text.components(separatedBy: "\n") where !line.hasPrefix("waiting on ") {
          isShape = line.hasPrefix(kind + " ") || isShape && line.hasPrefix("#   ")
          lines.append(isShape ? String(line.dropFirst(2)) : line)
        }
        let filled = lines.map { line in
          line.hasPrefix("#") ? line : Self.fillings.reduce(line) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
        }
        try Data(filled.joined(separator: "\n").utf8).write(to: URL(filePath: path))
        let outcome = try Program.run("check", path)
        #expect(outcome.code == 0, "\(outcome.error.prefix(2000))")
        #expect(outcome.output == "1 policy file and 0 cases are in order\n")
      }
    }
  }

  /// A writer who takes a shape as it stands is told so, whichever it is.
  @Test func aShapeThatIsLeftAsItIsDoesNotCheck() throws {
    try withSkeleton(Self.handbook) { path, text in
      var seen: Set<String> = []
      for name in names(after: "waiting on", in: text) {
        let block = text.components(separatedBy: "\n# answer \(name)\n")[1].components(separatedBy: "\n#\n")[0]
        guard seen.insert(block).inserted else { continue }
        let answer = block.split(separator: "\n").map { $0.dropFirst(2) }.joined(separator: "\n")
        let taken = text.replacing("\nwaiting on \(name)\n", with: "\nanswer \(name)\n\(answer)\n")
        #expect(taken != text)
        try Data(taken.utf8).write(to: URL(filePath: path))
        let outcome = try Program.run("check", path)
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("ROLE") || outcome.error.contains("SECTION"), "\(name)")
      }
      #expect(seen.count >= 10)
    }
  }

  @Test func otherQuestionsWaitUnderTheirOwnNames() throws {
    try Program.withFile([], name: "keep.txt") { keep in
      let folder = URL(filePath: keep).deletingLastPathComponent()
      for name in ["vocabulary.policy", "questions.policy", "Calendars/england-and-wales.policy"] {
        var text = try String(contentsOf: Program.root.appending(path: "Policies/\(name)"), encoding: .utf8)
        if name == "questions.policy" { text = text.replacing("\nquestion ", with: "\nquestion renamed-") }
        try Data(text.utf8).write(to: folder.appending(path: URL(filePath: name).lastPathComponent))
      }
      let expected = names(after: "question", in: try questions()).map { "renamed-" + $0 }
      try withSkeleton(Self.handbook + ["--policies", folder.path]) { path, text in
        #expect(names(after: "waiting on", in: text) == expected)
        let outcome = try Program.run("check", path, "--policies", folder.path)
        #expect(outcome.error.contains("has yet to answer \(expected.count) of \(expected.count) questions"))
        #expect(outcome.error.hasSuffix("\n1 error\n"))
      }
    }
  }

  @Test func theTitleIsThatOfTheNameOrTheOneThatIsGiven() throws {
    try withSkeleton { _, text in #expect(text.contains("\npolicy west-fernshire \"West Fernshire\"\n")) }
    try withSkeleton(["--title", #"The "West" \ Riding"#, "--document", "leaflet=A = B"]) { path, text in
      #expect(text.contains(#"policy west-fernshire "The \"West\" \\ Riding""# + "\n"))
      #expect(text.contains("  document leaflet \"A = B\"\n"))
      let layout = try Program.run("format", "--check", path)
      #expect(layout.code == 0)
    }
  }

  @Test func aFileThatIsThereKeepsEveryByte() throws {
    let bytes: [UInt8] = [0xFF, 0x00, 0x0D, 0x0A]
    try Program.withFile(bytes, name: "west-fernshire.policy") { path in
      let folder = URL(filePath: path).deletingLastPathComponent()
      for target in [path, folder.appending(path: "link.policy").path] {
        if target != path {
          try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: "nowhere.policy")
        }
        let outcome = try Program.run("new", "west-fernshire", "--output", target)
        #expect(outcome.code == 2)
        #expect(outcome.output == "")
        #expect(
          outcome.error
            == "comity: `\(target)` is there already\nhelp: it is not changed; name another file with `--output`\n")
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == Data(bytes))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
          == ["link.policy", "west-fernshire.policy"])
    }
  }

  /// Words behind `comity new`, and what is said of them.
  struct WrongLine: Sendable {
    let words: [String]
    let message: String
    let help: String?

    init(_ words: [String], _ message: String, help: String?) {
      self.words = words
      self.message = message
      self.help = help
    }

    static func badName(_ words: String..., help: String) -> WrongLine {
      let name = words.last ?? ""
      let message =
        "the name of an authority is made of lower-case words with hyphens between them, and `\(name)` is not"
      return WrongLine(words, message, help: help)
    }
  }

  private static let letters = "begin with one of the letters a to z, as in `west-fernshire`"

  private static let wrongLines: [WrongLine] = [
    .badName("Fernshire", help: "write `fernshire`"),
    .badName("West  Fernshire_County", help: "write `west-fernshire-county`"),
    .badName("St Helen's", help: "write `st-helens`"), .badName("--", "-fern-", help: "write `fern`"),
    .badName("Ynys Môn", help: letters), .badName("2fern", help: letters), .badName("", help: letters),
    WrongLine(
      [String(repeating: "fern-", count: 12) + "x"],
      "the name of an authority has at most 60 letters, and `fern-fern-fern-fern-fern-fern-fern-fern-…` has more",
      help: "give it a shorter name, and all its words as its title"),
    WrongLine(
      ["bolton"], "there is already an authority called `bolton`",
      help: "give the new one a name of its own; to change what `bolton` says, edit a copy of its policy"),
    WrongLine([], "`new` takes the name of one authority, not 0", help: "comity new west-fernshire"),
    WrongLine(["a", "b"], "`new` takes the name of one authority, not 2", help: "comity new west-fernshire"),
    WrongLine(
      ["fern", "--document", "handbook"], "`--document` takes a name and a title, not `handbook`",
      help: "write NAME=TITLE, as in `--document handbook=\"Handbook, 2026\"`"),
    WrongLine(
      ["fern", "--document", "Hand book=x"],
      "the name of a document is made of lower-case words with hyphens between them, and `Hand book` is not",
      help: "write `hand-book`"),
    WrongLine(
      ["fern", "--document", "a=x", "--document", "a=y"], "the document `a` is given twice",
      help: "give each a name of its own"),
    WrongLine(
      ["fern", "--document", "a= "], "`--document a` gives no title",
      help: "write what people call it, as in `Handbook, 2026`"),
    WrongLine(
      ["fern", "--title", "a\nb"], "`--title` is one line of at most 200 characters, and `a\u{FFFD}b` is not",
      help: "give a shorter title"),
    WrongLine(
      ["fern", "--output", "fern.txt"], "`--output` names a policy file, not `fern.txt`",
      help: "the names of policy files end in `.policy`"),
    WrongLine(
      ["fern", "--output", "nowhere/fern.policy"], "`nowhere/fern.policy` cannot be written",
      help: "check its folder and your rights"),
    WrongLine(["fern", "--policies", "Tests/Shells"], "the folder `Tests/Shells` holds no policy files", help: nil),
    WrongLine(
      ["fern", "--policies", "Policies/Calendars"], "there are no questions to answer",
      help: "the folder of the policies holds a file of questions"),
  ]

  @Test(arguments: wrongLines) func aWrongCommandLineSaysHowToMendIt(_ line: WrongLine) throws {
    let outcome = try Program.run(["new"] + line.words)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error == "comity: \(line.message)\n" + (line.help.map { "help: \($0)\n" } ?? ""))
    #expect(!FileManager.default.fileExists(atPath: Program.root.appending(path: "fern.policy").path))
  }

  // MARK: What is made of a question that waits

  private static let answer = """
    answer minutes-sent
      conference-chair should "send the minutes" within 10 working days of the conference
        cite 3 "within ten working days"
    """

  /// The path of a policy that answers one question and lets all others wait.
  private func withOneAnswer(_ body: (String) throws -> Void) throws {
    try withSkeleton(Self.handbook) { path, text in
      try Data(text.replacing("waiting on minutes-sent\n", with: Self.answer + "\n").utf8).write(
        to: URL(filePath: path))
      try body(path)
    }
  }

  @Test func onlyWhatIsAnsweredCanBeAskedFor() throws {
    let count = names(after: "question", in: try questions()).count
    let day = ["--as-of", "2026-04-20"]
    try withOneAnswer { path in
      let first = try #require(names(after: "waiting on", in: try String(contentsOfFile: path, encoding: .utf8)).first)
      let requests = [
        ["compare", "bolton", path], ["evaluate", "Docs/Examples/minutes.json", "--under", path] + day,
        ["contrast", "Docs/Examples/minutes.json", "--between", "bolton,\(path)"] + day, ["register", path] + day,
      ]
      for words in requests {
        let all = try Program.run(words)
        #expect(all.code == 2)
        #expect(all.output == "")
        #expect(
          all.error == """
            comity: `west-fernshire` has yet to answer \(count - 1) of the questions asked; the first is `\(first)`
            help: ask with `--question` for what it has answered; `comity check` shows which is next

            """)
        let answered = try Program.run(words + ["--question", "minutes-sent"])
        #expect(answered.code == 0)
        #expect(answered.error == "")
        let waiting = try Program.run(words + ["--question", "minutes-sent", "--question", first])
        #expect(waiting.code == 2)
        #expect(
          waiting.error == """
            comity: `west-fernshire` has yet to answer `\(first)`
            help: answer it, or declare `silent on \(first)` with where it was looked for

            """)
      }
      for verb in ["export", "duties"] {
        let outcome = try Program.run(verb, path)
        #expect(outcome.code == 2)
        #expect(outcome.output == "")
        #expect(outcome.error.hasPrefix("comity: `west-fernshire` has yet to answer \(count - 1) of"))
      }
    }
  }

  @Test func aScenarioExpectsNothingOfAQuestionThatWaits() throws {
    let scenario = """
      scenario "late on the day after"
        given
          initial-conference on 2026-04-09
        as of 2026-04-24
        under west-fernshire
          expect minutes-sent overdue, due 2026-04-23
          expect outcome-sent silent

      """
    try withOneAnswer { path in
      let file = URL(filePath: path).deletingLastPathComponent().appending(path: "scenarios.policy")
      try Data(scenario.utf8).write(to: file)
      let outcome = try Program.run("test", file.path, "--under", path)
      #expect(outcome.code == 2)
      #expect(
        outcome.error.replacing(file.path, with: "it") == """
          it:7:12: error[scenario]: `west-fernshire` has yet to answer `outcome-sent`
              7 |     expect outcome-sent silent
                |            ^^^^^^^^^^^^
          help: answer it first, or leave the expectation out

          1 error

          """)
      try Data(scenario.replacing("    expect outcome-sent silent\n", with: "").utf8).write(to: file)
      let mended = try Program.run("test", file.path, "--under", path)
      #expect(mended.code == 0, "\(mended.error)")
    }
  }
}
