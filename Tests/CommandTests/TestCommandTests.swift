import Foundation
import Testing

/// `comity test`: what it tells, and its exit code.
@Suite struct TestCommandTests {
  private func running(_ expectation: String, _ words: String...) throws -> Program.Outcome {
    let text = """
      scenario "minutes"
        given
          initial-conference on 2026-01-06
          minutes-sent on 2026-02-04
        as of 2026-02-04
        under bolton
          expect \(expectation)

      """
    return try Program.withFile(Array(text.utf8), name: "mine.policy") { path in
      try Program.run(["test", path] + words)
    }
  }

  @Test func theScenariosThatComeWithTheProgramHold() throws {
    let outcome = try Program.run("test")
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(outcome.output.hasSuffix("expectations hold\n"))
  }

  @Test func theScenariosCarriedByTheProgramAreThoseInTheFolder() throws {
    let carried = try Program.run("test", "--format", "json")
    let folder = try Program.run("test", "--format", "json", "--policies", "Policies")
    #expect(carried.output == folder.output)
    #expect(carried.output.hasPrefix("{\n  \"format\": \"comity-test/1\",\n"))
  }

  /// Twenty working days from Tuesday 6 January 2026 end on Tuesday 3 February.
  @Test func whatDoesNotHoldIsToldWithItsClause() throws {
    let outcome = try running("minutes-sent met, due 2026-02-04")
    #expect(outcome.code == 1)
    #expect(outcome.error == "")
    #expect(outcome.output.contains("verdict: expected `met`, found `late`"))
    #expect(outcome.output.contains("due day: expected `due 2026-02-04`, found `due 2026-02-03`"))
    #expect(outcome.output.contains("    handbook 9: Policies/bolton.policy:"))
    #expect(outcome.output.hasSuffix("1 scenario: 1 of 1 expectations does not hold\n"))
  }

  @Test func whatGoesUnnoticedIsAFailureOnlyWhereItIsAskedFor() throws {
    let plain = try running("minutes-sent late")
    #expect(plain.code == 0)
    let asked = try running("minutes-sent late", "--survivors", "--under", "bolton", "--question", "minutes-sent")
    #expect(asked.code == 1)
    #expect(asked.output.contains("minutes-sent in leaflet: removing it"))
    let held = try Program.run("test", "--mutate", "--question", "minutes-sent")
    #expect(held.code == 0)
  }

  /// Minutes on the day after the twentieth working day: one clause of Bolton's counts, and no scenario asks the rest.
  @Test func whatIsNotPutToUseIsToldAndIsNoFailure() throws {
    let outcome = try running("minutes-sent late", "--coverage", "--under", "bolton", "--question", "minutes-sent")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("bolton: no scenario puts to use\n"))
    #expect(outcome.output.contains("put to use:\n  bolton: 1 of "))
    let failing = try running("minutes-sent met", "--coverage", "--under", "bolton")
    #expect(failing.code == 1)
  }

  @Test func aFaultyScenarioIsNotRun() throws {
    let outcome = try running("minutes-sent lat")
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.contains("error[unknown-name]: there is no verdict called `lat`"))
    #expect(outcome.error.contains("help: did you mean `late`?"))
  }

  @Test(arguments: [
    ["test", "--under", "boltn"], ["test", "--question", "minutes"], ["test", "--format", "html"],
    ["test", "no-such-file"], ["test", "--policies", "Tests/Shells"], ["test", "Tests/Shells"],
    ["test", "--mutate=yes"],
  ]) func whatLeadsNowhereIsRefused(_ words: [String]) throws {
    let outcome = try Program.run(words)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.hasPrefix("comity: "))
  }

  @Test func policiesWithoutScenariosAreRefused() throws {
    let policies = try ["vocabulary", "questions", "bolton"].map { name in
      try String(contentsOf: Program.root.appending(path: "Policies/\(name).policy"), encoding: .utf8)
    }
    let calendar = try String(
      contentsOf: Program.root.appending(path: "Policies/Calendars/england-and-wales.policy"), encoding: .utf8)
    try Program.withFile(
      Array((policies[..<2] + [calendar] + policies[2...]).joined(separator: "\n").utf8),
      name: "all.policy"
    ) { path in
      let folder = String(path.dropLast("all.policy".count))
      let outcome = try Program.run("test", "--policies", folder)
      #expect(outcome.code == 2)
      #expect(outcome.error.contains("there is no folder `\(folder)Scenarios`"))
    }
  }

  @Test func checkTellsScenariosFromPolicies() throws {
    let outcome = try Program.run("check", "Policies/Scenarios/kirklees.policy", "Policies/kirklees.policy")
    #expect(outcome.code == 0)
    let scenarios = try String(
      contentsOf: Program.root.appending(path: "Policies/Scenarios/kirklees.policy"), encoding: .utf8
    ).split(separator: "\n").count { $0.hasPrefix("scenario ") }
    #expect(outcome.output == "1 policy file, \(scenarios) scenarios and 0 cases are in order\n")
    let text = "scenario \"x\"\n  given\n"
    try Program.withFile(Array(text.utf8), name: "mine.policy") { path in
      let outcome = try Program.run("check", path)
      #expect(outcome.code == 1)
      #expect(outcome.error.contains("error[scenario]: a scenario expects something"))
    }
  }
}
