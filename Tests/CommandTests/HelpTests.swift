import Testing

/// What the program says of itself is complete and agrees with what it takes.
@Suite struct HelpTests {
  /// Of each command its options, as the completions for fish have them.
  private func options() throws -> [String: Set<String>] {
    let script = try Program.run("completions", "fish").output
    var found: [String: Set<String>] = [:]
    for match in script.matches(of: /__fish_use_subcommand -a ([a-z]+)/) where match.1 != "help" {
      found[String(match.1)] = []
    }
    for match in script.matches(of: /__fish_seen_subcommand_from ([a-z]+)' -l ([a-z-]+)/) {
      found[String(match.1), default: []].insert("--" + match.2)
    }
    return found
  }

  @Test func everyCommandHasAPageWithItsOptionsAndAnExample() throws {
    for (verb, options) in try options() {
      let page = try Program.run("help", verb)
      #expect(page.code == 0)
      #expect(Set(page.output.matches(of: /--[a-z][a-z-]*/).map { String($0.0) }) == options, "\(verb)")
      #expect(page.output.split(separator: "\n").contains { $0.hasPrefix("  comity \(verb)") }, "\(verb)")
      #expect(try Program.run(verb, "--help").output == page.output)
      #expect(page.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(verb)")
    }
  }

  @Test func theOverviewNamesEveryCommand() throws {
    let overview = try Program.run("help").output
    for verb in try options().keys { #expect(overview.contains("comity \(verb)"), "\(verb)") }
    #expect(overview.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func aNearMissOfACommandIsNamed() throws {
    for words in [["comprae"], ["help", "comprae"]] {
      let outcome = try Program.run(words)
      #expect(outcome.code == 2)
      #expect(outcome.error.contains("did you mean `compare`?"))
    }
  }

  @Test func theManualTellsEveryOption() throws {
    let manual = try Program.run("manual").output
    for (verb, options) in try options() {
      #expect(manual.contains(".SS \"comity \(verb): "))
      for option in options {
        #expect(manual.contains("\\fB" + option.replacing("-", with: "\\-")), "\(verb) \(option)")
      }
    }
  }
}
