import Foundation
import Testing

struct CommandTests {
  @Test func compareFitsEightyColumnsAndTakesTheThreeAuthorities() throws {
    let outcome = try Program.run("compare")
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(outcome.output.hasPrefix("Bolton, Kirklees, North East Lincolnshire\n\n162 questions: "))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func aRowSaysWhoSaysWhatAndInWhatTheyDiffer() throws {
    let outcome = try Program.run("compare", "kirklees", "north-east-lincolnshire", "--question", "minutes-sent")
    #expect(
      outcome.output.hasPrefix(
        """
        Kirklees, North East Lincolnshire

        1 question: they differ.

        == They differ: what is in time under one is missed under another ==============

        When are the conference minutes distributed?
        minutes-sent: differ in the length of time, how strongly it binds
        Kirklees      Kirklees should distribute the minutes within 20 working days of
                      the conference.
        """))
    #expect(outcome.output.contains("within 25\nLincolnshire  working days of the conference."))
  }

  @Test func aDraftStandsBesideThePolicyItWasCopiedFrom() throws {
    let bolton = try String(contentsOf: Program.root.appending(path: "Policies/bolton.policy"), encoding: .utf8)
    let draft = bolton.replacing(
      "should distribute the minutes within 20 working days",
      with: "should distribute the minutes within 18 working days")
    #expect(draft != bolton)
    try Program.withFile(Array(draft.utf8), name: "draft.policy") { path in
      let outcome = try Program.run("compare", "bolton", path, "--only", "differences", "--format", "json")
      #expect(outcome.code == 0)
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      #expect(object["authorities"] as? [String] == ["bolton", "draft"])
      let questions = try #require(object["questions"] as? [[String: Any]])
      // Only the row that was changed differs, and only in its limit.
      #expect(questions.map { $0["question"] as? String } == ["minutes-sent"])
      #expect(questions[0]["aspects"] as? [String] == ["limit"])
    }
  }

  @Test func anEvaluationIsOneJSONDocumentInTheOrderPromised() throws {
    let outcome = try Program.run(
      "evaluate", "Docs/Examples/T19.json", "--under", "kirklees", "--as-of", "2026-04-20", "--question",
      "icpc-timescale", "--format", "json")
    // From Monday 15 December: 16-19 (4), 22-24 (7), 29-31 (10), 2 January (11), 5-8 (15).
    #expect(
      outcome.output.hasPrefix(
        """
        {
          "format": "comity-evaluation/1",
          "case": "T19",
          "asOf": "2026-04-20",
          "results": [
            {
              "authority": "kirklees",
              "child": null,
              "question": "icpc-timescale",
              "about": null,
              "verdict": "met",
              "due": "2026-01-08",
              "earliest": null,
              "done": "2026-01-07T10:00",
              "modality": "must",
              "actor": null,
              "outcomes": [],
              "needs": [],
              "presumed": [],
              "judgedBy": null,
        """))
  }

  @Test(arguments: ["text", "markdown", "html", "csv", "json"])
  func everyFormatEndsUpWholeInTheFileAskedFor(_ format: String) throws {
    let requests = [
      ["compare", "bolton", "kirklees"],
      ["evaluate", "Docs/Examples/T19.json", "--under", "bolton", "--as-of", "2026-04-20"],
    ]
    for request in requests {
      try Program.withFile([], name: "report") { path in
        let shown = try Program.run(request + ["--format", format])
        let written = try Program.run(request + ["--format", format, "--output", path])
        #expect(written.code == 0)
        #expect(written.output == "")
        #expect(try String(contentsOf: URL(filePath: path), encoding: .utf8) == shown.output)
        #expect(shown.output.contains("It calculates; it does not advise.") || format == "text")
      }
    }
  }

  @Test func everyAlternativeReadingCanBePutInForce() throws {
    func verdict(_ words: String...) throws -> String {
      let outcome = try Program.run(
        [
          "evaluate", "Docs/Examples/ages.json", "--under", "kirklees", "--as-of", "2026-01-14", "--question",
          "child-invitation-age",
        ] + words)
      return outcome.output.contains("REQUIRED") ? "required" : "not required"
    }
    let adopted = try verdict()
    #expect(adopted == "required")
    let other = try verdict("--reading", "kirklees.*.over-ten=eleventh-birthday")
    #expect(other == "not required")
  }

  @Test func everyPolicyThatComesWithTheProgramChecksWithoutAWarning() throws {
    for name in ["bolton", "kirklees", "north-east-lincolnshire"] {
      let outcome = try Program.run("check", "Policies/\(name).policy")
      #expect(outcome.error == "")
      #expect(outcome.code == 0)
    }
  }

  @Test func aClauseThatCanNeverApplyIsToldByCheck() throws {
    let text = try String(contentsOf: Program.root.appending(path: "Policies/kirklees.policy"), encoding: .utf8)
    let draft = text.replacing(
      "must hold the transfer-in conference within 15 working days of move-permanence-agreed",
      with: """
        must hold the transfer-in conference within 15 working days of move-permanence-agreed
            cite 4 "15 working days after it has been agreed"
          must hold the transfer-in conference within 20 working days of move-permanence-agreed
        """)
    try Program.withFile(Array(draft.utf8), name: "draft.policy") { path in
      let outcome = try Program.run("check", path)
      #expect(outcome.code == 0)
      #expect(outcome.output == "1 policy file and 0 cases are in order\n")
      #expect(outcome.error.contains("warning[unreachable]: this clause never applies: the clause at line "))
    }
  }

  @Test func exportGivesEveryClauseWithItsCitations() throws {
    let outcome = try Program.run("export", "kirklees")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(object["format"] as? String == "comity-policy/1")
    #expect((object["answers"] as? [Any])?.count == 162)
  }

  @Test func thePoliciesAndTheirScenariosAreInTheHouseLayout() throws {
    let outcome = try Program.run("format", "--check", "Policies")
    #expect(outcome.code == 0)
  }

  @Test func thePoliciesCarriedByTheProgramAreThoseInTheFolder() throws {
    let carried = try Program.run("compare", "--format", "json")
    let folder = try Program.run("compare", "--format", "json", "--policies", "Policies")
    #expect(carried.output == folder.output)
  }
}
