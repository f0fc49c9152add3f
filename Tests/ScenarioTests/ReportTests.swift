import PolicyLanguage
import Reporting
import Scenarios
import Testing

/// How it is told that something does not hold, or that nobody would notice.
@Suite struct ReportTests {
  private static let text = """
    scenario "minutes"
      given
        initial-conference on 2026-01-06
        minutes-sent on 2026-02-04
      as of 2026-02-04
      under anyshire
        expect minutes-sent late, due 2026-02-04
    """

  private func runner(_ text: String) throws -> ScenarioRunner {
    try Authority.anyshire.runner([
      SourceText(name: "Policies/Scenarios/anyshire.policy", bytes: Array(text.utf8))
    ])
  }

  @Test func thePageShowsWhatIsPrinted() throws {
    let shown = try #require(blocks(of: "Scenarios.md").first { $0.tag == "output" })
    #expect(ScenarioText.text(try runner(Self.text).run()) == shown.text)
  }

  @Test func whatHoldsIsOnlyCounted() throws {
    let report = try runner(Self.text.replacing("due 2026-02-04", with: "due 2026-02-03")).run()
    #expect(ScenarioText.text(report) == "1 scenario: 1 expectation holds\n")
    let none = try runner(Self.text).run(policies: [])
    #expect(ScenarioText.text(none) == "no scenario expects anything of this\n")
  }

  @Test func whatIsUnnoticedIsListedByAnswer() throws {
    let runner = try runner(Self.text.replacing("due 2026-02-04", with: "should, due 2026-02-03"))
    let question = try #require(Authority.anyshire.library.question("minutes-sent")).id
    var report = runner.run(questions: [question])
    report.survey = runner.survey(questions: [question])
    #expect(
      ScenarioText.text(report) == """
        anyshire minutes-sent
          - Policies/anyshire.policy:11 minutes-sent in handbook: `the conference` made
            `the first initial conference` is noticed by no scenario
          - Policies/anyshire.policy:11 minutes-sent in handbook: denying `the
            circumstances are exceptional` is noticed by no scenario
          - Policies/anyshire.policy:11 minutes-sent in handbook: leaving out its
            `unless` is noticed by no scenario
          - Policies/anyshire.policy:11 minutes-sent in handbook: leaving out
            `conference-chair` is noticed by no scenario
          - Policies/anyshire.policy:11 minutes-sent in handbook: `conference-chair`
            made `social-worker` is noticed by no scenario
          - Policies/anyshire.policy:16 minutes-sent in leaflet: removing it is noticed
            by no scenario

        1 scenario: 1 expectation holds
        7 of 13 changes of the policies are noticed
        6 changes unnoticed

        """)
  }

  @Test func nothingOfAFileReachesTheTerminalAsAControlCharacter() throws {
    let text = Self.text.replacing("\"minutes\"", with: "\"minutes \u{202E}\u{9B}2J\"")
    let shown = ScenarioText.text(try runner(text).run())
    #expect(!shown.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x9B })
  }

  @Test func everythingIsInTheJSON() throws {
    let runner = try runner(Self.text)
    let question = try #require(Authority.anyshire.library.question("minutes-sent")).id
    var report = runner.run()
    report.survey = runner.survey(questions: [question])
    let lines = ScenarioJSON.text(report).split(separator: "\n")
    let provenance = try #require(lines.firstIndex { $0.contains("\"provenance\"") })
    #expect(
      lines[..<provenance].joined(separator: "\n") == """
        {
          "format": "comity-test/1",
          "scenarios": 1,
          "expectations": 1,
          "failures": 1,
          "results": [
            {
              "scenario": "minutes",
              "file": "Policies/Scenarios/anyshire.policy",
              "line": 7,
              "authority": "anyshire",
              "question": "minutes-sent",
              "asOf": "2026-02-04",
              "expected": "minutes-sent late, due 2026-02-04",
              "holds": false,
              "failures": [
                {
                  "result": "about the initial-conference on 2026-01-06",
                  "differences": [
                    {
                      "aspect": "due",
                      "expected": "due 2026-02-04",
                      "found": "due 2026-02-03"
                    }
                  ],
                  "because": [
                    "the exception is not shown, so the rule stands: the circumstances are exceptional",
                    "the clock is the conference: Tuesday 6 January 2026",
                    "within 20 working days of the conference: Tuesday 3 February 2026",
                    "done: distribution of the minutes, Wednesday 4 February 2026"
                  ],
                  "answer": "The conference chair should distribute the minutes within 20 working days of the conference, unless the circumstances are exceptional.",
                  "clause": {
                    "file": "Policies/anyshire.policy",
                    "line": 11
                  },
                  "source": "handbook 9"
                }
              ]
            }
          ],
          "changes": {
            "made": 3,
            "noticed": 0,
            "unnoticed": [
              {
                "authority": "anyshire",
                "question": "minutes-sent",
                "document": "handbook",
                "kind": "clause",
                "change": "removing it",
                "clause": {
                  "file": "Policies/anyshire.policy",
                  "line": 11
                }
              },
              {
                "authority": "anyshire",
                "question": "minutes-sent",
                "document": "leaflet",
                "kind": "clause",
                "change": "removing it",
                "clause": {
                  "file": "Policies/anyshire.policy",
                  "line": 16
                }
              },
              {
                "authority": "anyshire",
                "question": "minutes-sent",
                "document": "leaflet",
                "kind": "precedence",
                "change": "letting it govern",
                "clause": {
                  "file": "Policies/anyshire.policy",
                  "line": 16
                }
              }
            ],
            "equivalent": []
          },
        """)
  }
}
