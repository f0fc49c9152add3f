import PolicyLanguage
import Testing

/// Names are looked up one after another, so that their number has a bound.
@Suite struct HostilePolicyTests {
  private func repeated(_ line: (Int) -> String) -> String { (0..<2_500).map(line).joined(separator: "\n") }

  private func sizeFaults(_ found: [String]) -> [String] { found.filter { $0.contains(" size: ") } }

  @Test(arguments: [
    "event n% \"x\"", "role n% \"x\"", "fact n% \"x\" yes or no", "outcome n% \"x\"", "group n% \"x\" of visit",
    "term n% \"x\" means unsafe", "limit members to members",
  ])
  func aVocabularyHasABound(_ declaration: String) {
    let text = repeated { declaration.replacing("%", with: "\($0)") }
    #expect(sizeFaults(faults(extra: text)).count == 1)
  }

  @Test func aPolicyHasABoundOnItsDocuments() {
    let text = "policy p \"P\"\n" + repeated { "  document d\($0) \"x\"" } + "\n  calendar england\n"
    #expect(sizeFaults(faults(policy: text)) == ["202:12 size: there are at most 200 documents of a policy"])
  }

  @Test func aReadingHasABoundOnItsChoices() {
    let text =
      "policy p \"P\"\n  document d \"D\"\n  calendar england\n  reading r \"x\"\n"
      + repeated { "    choice c\($0) \"x\"" } + "\n    adopt c1 because \"x\"\n"
    #expect(sizeFaults(faults(policy: text)) == ["205:12 size: there are at most 200 choices of a reading"])
  }
}
