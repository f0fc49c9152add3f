import Foundation
import Testing

/// Every `comity` command that the read-me, the tours and the help show does what it says.
struct DocumentedCommandTests {
  @Test(arguments: [
    ("README.md", 12), ("Docs/Reports.md", 3), ("Docs/Tour-Partnership.md", 8), ("Docs/Tour-Caseworker.md", 9),
    ("Docs/Contrast.md", 3), ("Docs/Transfer.md", 3), ("Docs/Register.md", 3), ("Docs/Duties.md", 3),
    ("Docs/Tour-PolicyWriter.md", 8), ("Docs/Samples.md", 3), ("Docs/Diff.md", 4),
  ])
  func everyCommandOfThePageRuns(_ page: String, _ least: Int) throws {
    let text = try String(contentsOf: Program.root.appending(path: page), encoding: .utf8)
    let commands = commands(in: text)
    #expect(commands.count >= least)
    for command in commands { try run(command) }
  }

  @Test(arguments: [
    "compare", "evaluate", "contrast", "transfer", "register", "duties", "new", "test", "check", "format",
    "cite", "sample", "diff", "export",
  ])
  func everyExampleOfTheHelpRuns(_ verb: String) throws {
    let page = try Program.run("help", verb)
    #expect(page.code == 0)
    #expect(page.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    for command in commands(in: page.output) {
      let isPattern = command.contains { $0.contains("[") || $0 == $0.uppercased() }
      if !isPattern { try run(command) }
    }
  }

  /// Indented lines that begin with the program's name, without the remark behind two spaces.
  private func commands(in text: String) -> [[String]] {
    text.split(separator: "\n").compactMap { line in
      let command = line.drop { $0 == " " }
      guard line.hasPrefix("  "), command.hasPrefix("comity ") else { return nil }
      let words = command.components(separatedBy: "  ")[0].split(separator: " ").dropFirst().map(String.init)
      return words.contains { $0.allSatisfy(\.isUppercase) } ? nil : words
    }
  }

  /// Runs a command with real files in place of those that a reader is to bring.
  private func run(_ command: [String]) throws {
    let bolton = try Data(contentsOf: Program.root.appending(path: "Policies/bolton.policy"))
    try Program.withFile(bolton, name: "my-draft.policy") { draft in
      var words = command.map { word in
        word == "case.json" || word == "cases.jsonl"
          ? "Docs/Examples/T19.json"
          : word == "old.policy" || word == "new.policy"
            ? draft
            : word == "draft" ? "Policies" : word.replacingOccurrences(of: "my-draft.policy", with: draft)
      }
      let output = words.firstIndex(of: "--output").map { $0 + 1 }
      if let output { words[output] = draft + ".out.policy" }
      let outcome = try Program.run(words)
      #expect(outcome.code == 0, "\(command.joined(separator: " "))")
      #expect(outcome.error == "", "\(command.joined(separator: " "))")
      #expect(try output == nil ? !outcome.output.isEmpty : !Data(contentsOf: URL(filePath: words[output!])).isEmpty)
    }
  }
}
