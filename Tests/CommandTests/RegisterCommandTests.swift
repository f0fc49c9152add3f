import Foundation
import Testing

struct RegisterCommandTests {
  private func object(_ words: String...) throws -> [String: Any] {
    let outcome = try Program.run(words + ["--format", "json"])
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test(
    arguments: [
      (["register", "--as-of", "2026-11-21"], "Register"), (["duties", "kirklees"], "Kirklees"),
    ], ["text", "markdown", "html", "csv", "json"])
  func everyFormatEndsUpWholeInTheFileAskedFor(_ request: (words: [String], title: String), _ format: String) throws {
    try Program.withFile([], name: "report") { path in
      let shown = try Program.run(request.words + ["--format", format])
      let written = try Program.run(request.words + ["--format", format, "--output", path])
      #expect(written.code == 0)
      #expect(written.output == "")
      #expect(try String(contentsOf: URL(filePath: path), encoding: .utf8) == shown.output)
      #expect(shown.output.contains(request.title) || format == "csv" || format == "json")
    }
  }

  /// Twenty working days in the handbook, fifteen in the practice standards.
  @Test func theRegisterShowsWhereBoltonsMinutesPart() throws {
    let report = try object("register", "bolton", "--question", "minutes-sent", "--as-of", "2026-11-21")
    #expect(report["format"] as? String == "comity-register/1")
    #expect(report["asOf"] as? String == "2026-11-21")
    let authority = try #require((report["authorities"] as? [[String: Any]])?.first)
    let entries = try #require(authority["entries"] as? [[String: Any]])
    let standards = entries.filter { entry in
      (entry["other"] as? [String: Any])?["document"] as? String == "practice-standards"
    }
    #expect(standards.count == 1)
    #expect(standards.first?["entry"] as? String == "contradiction")
    #expect(standards.first?["differIn"] as? [String] == ["limit", "modality"])
  }

  /// Wherever a comparison marks that documents disagree, the register has it.
  @Test func everyConflictOfAComparisonIsInTheRegister() throws {
    let comparison = try object("compare", "bolton", "--question", "minutes-sent", "--question", "outcome-sent")
    let rows = try #require((comparison["rows"] ?? comparison["questions"]) as? [[String: Any]])
    let register = try object("register", "bolton", "--question", "minutes-sent", "--question", "outcome-sent")
    let authority = try #require((register["authorities"] as? [[String: Any]])?.first)
    let entries = try #require(authority["entries"] as? [[String: Any]])
    #expect(!rows.isEmpty)
    for row in rows {
      let question = try #require(row["question"] as? String)
      #expect(entries.contains { $0["question"] as? String == question && $0["entry"] as? String == "contradiction" })
    }
  }

  @Test func aRoleIsToldItsDutiesAndHow() throws {
    let report = try object("duties", "kirklees", "--role", "conference-chair", "--stage", "at-conference")
    #expect(report["format"] as? String == "comity-duties/1")
    #expect(report["role"] as? String == "conference-chair")
    let stages = try #require(report["stages"] as? [[String: Any]])
    #expect(stages.map { $0["stage"] as? String } == ["at-conference"])
    let duties = try #require(stages[0]["duties"] as? [[String: Any]])
    #expect(!duties.isEmpty)
    for duty in duties {
      let roles = try #require(duty["roles"] as? [[String: Any]])
      #expect(roles.contains { $0["role"] as? String == "conference-chair" })
    }
  }

  @Test(arguments: [
    (["duties"], "`duties` takes one authority, not 0"),
    (["duties", "bolton", "kirklees"], "`duties` takes one authority, not 2"),
    (["duties", "boltn"], "there is no authority called `boltn`\nhelp: did you mean `bolton`?"),
    (
      ["duties", "bolton", "--stage", "reveiws"],
      "there is no stage called `reveiws`\nhelp: did you mean `reviews`? there are strategy, "
    ),
    (
      ["duties", "bolton", "--role", "conference-chiar"],
      "there is no role called `conference-chiar`\nhelp: did you mean `conference-chair`? there are "
    ),
    (["duties", "bolton", "--format", "ics"], "there is no format for this command called `ics`"),
    (["register", "boltn"], "there is no authority called `boltn`\nhelp: did you mean `bolton`?"),
    (["register", "--as-of", "2026-02-30"], "`2026-02-30` is not a day of 1900 to 2199"),
    (["register", "--question", "minuts-sent"], "there is no question called `minuts-sent`"),
    (["register", "--reading", "x"], "there is no option called `--reading`"),
  ])
  func whatIsWrongWithTheLineIsTold(_ words: [String], _ message: String) throws {
    let outcome = try Program.run(words)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.hasPrefix("comity: " + message))
  }
}
