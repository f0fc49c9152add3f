import Foundation
import Testing

/// `comity cite`: what stands in the documents, and what a new edition makes of it.
struct CiteCommandTests {
  /// The documents that the shipped policies stand on, where they are kept beside the project.
  static let sources = Program.root.appending(path: "../shared/sources").standardizedFileURL.path

  static var hasSources: Bool { FileManager.default.fileExists(atPath: sources) }

  @Test(.enabled(if: hasSources)) func everyCitationOfTheShippedPoliciesStandsInItsSection() throws {
    let outcome = try Program.run("cite", "--documents", Self.sources, "--format", "json")
    #expect(outcome.code == 0)
    let report = try object(outcome.output)
    let citations = try #require(report["citations"] as? [[String: Any]])
    #expect(citations.count > 300)
    for citation in citations {
      let finding = try #require(citation["finding"] as? [String: Any])
      #expect(finding["result"] as? String == "found", "\(citation["file"] ?? "") \(citation["line"] ?? "")")
      #expect(finding["hasSection"] as? Bool == true)
    }
    // The line told is the one on which the policy cites these words.
    let policies = Program.root.path
    for citation in citations {
      let file = try #require(citation["file"] as? String)
      let lines = try String(contentsOfFile: policies + "/" + file, encoding: .utf8).components(separatedBy: "\n")
      let line = lines[try #require(citation["line"] as? Int) - 1]
      #expect(line.contains("cite "))
      #expect(line.contains(try #require(citation["words"] as? String)))
    }
  }

  /// A vocabulary, two questions and an authority in one file.
  private static let policy = """
    event conference "conference"
    event minutes-sent "distribution of the minutes"
    event visit "visit"
    role chair "chair"
    question minutes
      group after
      kind deadline
      asks "When are the minutes sent?"
      about the case
      done by minutes-sent
    question visits
      group after
      kind deadline
      asks "When is the child seen?"
      about the case
      done by visit
    calendar england-and-wales
      published through 2027

    policy anyshire "Anyshire"
      document handbook "Handbook"
      document leaflet "Leaflet"
      calendar england-and-wales
      the start day does not count
      limits stay where they fall

    answer minutes
      in handbook
        chair must send the minutes within 5 working days of conference
          cite 2 "minutes are sent within five working days"
      in leaflet
        because "the handbook governs"
        chair will send the minutes within 4 working days of conference
          cite "Afterwards" "you get the minutes in four days"

    answer visits
      in handbook
        chair must see the child within 10 working days of conference
          cite 3 "seen within ten days"
    """

  private static let handbook =
    "# Handbook\n\n## 2. Minutes\n\nAll minutes are **sent** within five\nworking days.\n\n## 3. Visits\n\n"
    + "Every child is seen within ten days.\n"
  private static let leaflet = "Before\n\nYou come.\n\nAfterwards\n\nYou get the minutes in four days.\n"

  /// Runs `cite` with these documents, and a new edition in `new` where there is one.
  private func cite(
    _ words: String..., documents: [String: String] = [:], newer: [String: String]? = nil
  ) throws -> Program.Outcome {
    try Program.withFolder { try cite(words, documents, newer, in: $0) }
  }

  private func cite(
    _ words: [String], _ documents: [String: String], _ newer: [String: String]?, in folder: URL
  ) throws -> Program.Outcome {
    let files = ["anyshire-handbook.txt": Self.handbook, "anyshire-leaflet.txt": Self.leaflet]
    func write(_ texts: [String: String], _ name: String) throws {
      let place = folder.appending(path: name)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for (file, text) in texts { try Data(text.utf8).write(to: place.appending(path: file)) }
    }
    try write(["anyshire.policy": Self.policy], "policies")
    try write(files.merging(documents) { $1 }.filter { !$0.value.isEmpty }, "documents")
    if let newer { try write(files.merging(newer) { $1 }.filter { !$0.value.isEmpty }, "new") }
    let against = newer == nil ? [] : ["--against", folder.path + "/new"]
    return try Program.run(
      ["cite", "--policies", folder.path + "/policies", "--documents", folder.path + "/documents"] + against
        + words.map { $0.replacing("FOLDER", with: folder.path) })
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// `question: result` of each citation, in order.
  private func results(_ text: String, _ key: String = "finding") throws -> [String] {
    try #require(try object(text)["citations"] as? [[String: Any]]).map {
      "\($0["question"] ?? ""): \(($0[key] as? [String: Any])?["result"] ?? "")"
    }
  }

  @Test func wordsThatAllStandThereLeaveTheCodeAtZero() throws {
    let outcome = try cite("--format", "json")
    #expect(outcome.error == "")
    #expect(outcome.code == 0)
    #expect(try results(outcome.output) == ["minutes: found", "minutes: found", "visits: found"])
  }

  @Test func whatIsMissingIsToldWithTheNearestPassage() throws {
    let outcome = try cite(
      "--format", "markdown",
      documents: ["anyshire-handbook.txt": Self.handbook.replacing("ten days", with: "twelve days")])
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("3 citations: 2 found, 1 missing."))
    #expect(outcome.output.contains("- **missing** · Anyshire · `visits` · handbook 3"))
    // Seen, within and days, of seen, within, ten and days.
    #expect(outcome.output.contains("*nearest:* line 10 (section 3), 3 of 4 words"))
    #expect(outcome.output.contains("anyshire.policy:39"))
  }

  @Test func whatStandsElsewhereIsToldWithBothSections() throws {
    let outcome = try cite(documents: [
      "anyshire-handbook.txt": Self.handbook.replacing("## 3. Visits", with: "## 4. Visits")
    ])
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("MOVED | Anyshire | visits | handbook 3"))
    #expect(outcome.output.contains("Section 3 is not in the document"))
    #expect(outcome.output.contains("line 10 (section 4)"))
  }

  @Test func whatStandsThereTwiceIsToldAndLeavesTheCodeAtZero() throws {
    let outcome = try cite(documents: ["anyshire-leaflet.txt": Self.leaflet + "\nYou get the minutes in four days.\n"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("3 citations: 2 found, 1 repeated."))
    #expect(outcome.output.contains("line 7 (section “Afterwards”);\n  line 9"))
  }

  @Test func aNewEditionIsToldByTheQuestionsWhoseWordsChanged() throws {
    let newer = [
      "anyshire-handbook.txt": Self.handbook.replacing("five\nworking days", with: "seven\nworking days")
        .replacing("## 3. Visits", with: "## 5. Visits")
    ]
    let text = try cite(newer: newer)
    #expect(text.code == 1)
    #expect(text.output.contains("2 questions stand\non words that changed"))
    let json = try cite("--format", "json", newer: newer)
    #expect(try results(json.output) == ["minutes: found", "minutes: found", "visits: found"])
    #expect(try results(json.output, "against") == ["minutes: missing", "minutes: found", "visits: moved"])
    let citations = try #require(try object(json.output)["citations"] as? [[String: Any]])
    #expect(citations.map { $0["change"] as? String } == ["gone", "kept", "moved"])
    let changed = try #require(try object(json.output)["changed"] as? [[String: Any]])
    #expect(changed.map { $0["question"] as? String } == ["minutes", "visits"])
    #expect(changed.map { $0["citations"] as? [Int] } == [[0], [2]])
  }

  @Test func anEditionThatKeepsTheWordsChangesNothing() throws {
    let outcome = try cite(newer: ["anyshire-leaflet.txt": "Afterwards\n\nNews. You GET the minutes\nin four days.\n"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("no answer stands on words that changed"))
  }

  @Test func wordsThatComeBackAreInOrder() throws {
    let outcome = try cite(
      "--format", "json", documents: ["anyshire-leaflet.txt": "Afterwards\n\nNothing.\n"], newer: [:])
    #expect(outcome.code == 0)
    let citations = try #require(try object(outcome.output)["citations"] as? [[String: Any]])
    #expect(citations.map { $0["change"] as? String } == ["kept", "back", "kept"])
  }

  @Test(arguments: ["text", "markdown", "html", "csv", "json"])
  func everyFormatTellsTheSame(_ format: String) throws {
    let outcome = try cite(
      "--format", format,
      documents: ["anyshire-leaflet.txt": "Afterwards\n\nYou get <b>the minutes</b> in five days.\n"])
    #expect(outcome.code == 1)
    #expect(outcome.output.lowercased().contains("missing"))
    #expect(!outcome.output.contains("<b>the minutes</b>") || format != "html" && format != "markdown")
  }

  @Test func aDocumentIsReadFromWhereItIsSaidToBe() throws {
    let other = try cite(
      "--document", "anyshire.leaflet=FOLDER/documents/other.txt", documents: ["other.txt": "Nothing.\n"])
    #expect(other.code == 1)
    #expect(other.output.contains("3 citations: 2 found, 1 missing."))
    #expect(other.output.contains("Section “Afterwards” is not in the document"))
  }

  @Test func aDraftSpeaksOfTheDocumentsOfTheAuthorityThatItNames() throws {
    let parts = Self.policy.components(separatedBy: "policy anyshire")
    let draft = "policy anyshire" + parts[1].replacing("ten days", with: "nine days")
    try Program.withFile(Array(draft.utf8), name: "my-draft.policy") { path in
      let outcome = try cite(path)
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("“seen within nine days”"))
      #expect(outcome.output.contains("anyshire.handbook"))
    }
  }

  @Test func whatIsWrongWithTheLineIsTold() throws {
    func message(_ outcome: Program.Outcome) -> String {
      #expect(outcome.code == 2)
      #expect(outcome.output == "")
      return outcome.error
    }
    #expect(message(try Program.run("cite")).contains("`--documents` says in which folder the documents are"))
    #expect(message(try Program.run("cite", "--documents", "no-such")).contains("there is no folder `no-such`"))
    let missing = message(try cite(documents: ["anyshire-leaflet.txt": ""]))
    #expect(missing.contains("/documents/anyshire-leaflet.txt` for the document `anyshire.leaflet`"))
    #expect(missing.contains("help: put it there, or add `--document anyshire.leaflet=FILE`"))
    let newer = message(try cite(newer: ["anyshire-leaflet.txt": ""]))
    #expect(newer.contains("/new/anyshire-leaflet.txt` for the document `anyshire.leaflet`"))
    #expect(newer.contains("a copy of the old one where it has not changed"))
    #expect(message(try cite("--document", "anyshire.leaflt=x")).contains("did you mean `anyshire.leaflet`?"))
    #expect(message(try cite("--document", "anyshire.leaflet")).contains("write AUTHORITY.DOCUMENT=FILE"))
    #expect(message(try cite("anyshir")).contains("did you mean `anyshire`?"))
    #expect(message(try cite("--format", "pdf")).contains("there is no format for this command called `pdf`"))
  }
}
