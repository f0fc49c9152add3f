import Foundation
import Testing

/// The way from an empty file to a policy that can be compared: whoever follows the page sees what it shows.
/// `COMITY_RECORD=1 swift test --filter WalkthroughTests` writes its outputs anew, and fails.
struct WalkthroughTests {
  private static let policy = "fernshire.policy"
  private static let scenarios = "fernshire-scenarios.policy"

  private static let page = Program.root.appending(path: "Docs/Adding-an-authority.md")

  @Test func everyStepOfAddingAnAuthorityComesOutAsThePageSays() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let steps = try Walkthrough(page).steps
    #expect(steps.count >= 20)
    try Program.withFile([], name: Self.scenarios) { scenarios in
      let folder = URL(filePath: scenarios).deletingLastPathComponent()
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "Docs"), withDestinationURL: Program.root.appending(path: "Docs"))
      var outputs: [String] = []
      for step in steps { outputs += try follow(step, in: folder) }
      if ProcessInfo.processInfo.environment["COMITY_RECORD"] != nil {
        try Data(Walkthrough.page(page, printing: outputs).utf8).write(to: Self.page)
        Issue.record("the page was recorded")
      }
    }
  }

  /// What the step prints, where it is a command.
  private func follow(_ step: Walkthrough.Step, in folder: URL) throws -> [String] {
    switch step {
    case .shown(let lines):
      let text = try String(contentsOf: folder.appending(path: Self.policy), encoding: .utf8)
      #expect(text.contains("\n" + lines), "\(lines)")
    case .policy(let declaration):
      let file = folder.appending(path: Self.policy)
      let text = try Walkthrough.policy(String(contentsOf: file, encoding: .utf8), with: declaration)
      try Data(text.utf8).write(to: file)
    case .scenario(let scenario):
      let file = folder.appending(path: Self.scenarios)
      let before = try String(contentsOf: file, encoding: .utf8)
      try Data((before + (before.isEmpty ? "" : "\n") + scenario).utf8).write(to: file)
    case .command(let words, let output):
      let outcome = try Program.run(words, in: folder)
      let shown = words.joined(separator: " ")
      #expect(outcome.error + outcome.output == output, "\(shown)")
      #expect(
        (outcome.code == 0) == outcome.error.isEmpty || words.first == "cite" || words.first == "test", "\(shown)")
      return [outcome.error + outcome.output]
    }
    return []
  }

  // MARK: What the page itself is held to

  @Test func blocksAreReadInTheirOrder() throws {
    let page = "a\n```sh\ncomity new x --title \"A B\" \\\n  --output y\n```\nb\n```text\nc\n```\n```policy\nd\n```\n"
    #expect(
      try Walkthrough(page).steps == [
        .command(["new", "x", "--title", "A B", "--output", "y"], output: "c\n"), .policy("d\n"),
      ])
  }

  @Test func anotherOutputTakesThePlaceOfTheOneThatStandsThere() {
    let page = "a\n```sh\nx\n```\n```text\nold\n\nold\n```\nb\n```text\n```\n"
    #expect(
      Walkthrough.page(page, printing: ["new\n", "1\n2\n"])
        == "a\n```sh\nx\n```\n```text\nnew\n```\nb\n```text\n1\n2\n```\n")
  }

  @Test(arguments: [
    ("```sh\ncomity check\n```\n", Walkthrough.Fault.commandWithoutOutput),
    ("```sh\ncomity check\n```\n```policy\nx\n```\n", .commandWithoutOutput),
    ("```text\nx\n```\n", .outputWithoutCommand), ("```sh\nls\n```\n", .notACommand("ls\n")),
    ("```swift\nx\n```\n", .unknownBlock("swift")), ("```text\nx\n", .unfinishedBlock),
  ])
  func aPageThatCannotBeFollowedIsRefused(_ page: String, _ fault: Walkthrough.Fault) {
    #expect(throws: fault) { try Walkthrough(page) }
  }

  @Test func anAnswerStandsInPlaceOfWhatStoodThere() throws {
    let text = "# answer a\nwaiting on a\n\nanswer b\n  x\n    y\n\nwaiting on c\n"
    #expect(
      try Walkthrough.policy(Walkthrough.policy(text, with: "answer a\n  z\n"), with: "silent on b\n  w\n")
        == "# answer a\nanswer a\n  z\n\nsilent on b\n  w\n\nwaiting on c\n")
    #expect(throws: Walkthrough.Fault.nothingToReplace("d")) {
      try Walkthrough.policy(text, with: "answer d\n")
    }
  }
}
