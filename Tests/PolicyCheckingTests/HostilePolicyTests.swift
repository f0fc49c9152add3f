import PolicyLanguage
import Testing

/// Names are looked up one after another, so that their number has a bound.
@Suite struct HostilePolicyTests {
  /// What a refusal may take in a debug build on a slow machine; one that looks at every pair takes far longer.
  private static let patience = Duration.seconds(30)

  private func repeated(_ line: (Int) -> String) -> String { (0..<20_000).map(line).joined(separator: "\n") }

  private func sizeFaults(_ found: [String]) -> [String] { found.filter { $0.contains(" size: ") } }

  @Test(arguments: [
    "event n% \"x\"", "role n% \"x\"", "fact n% \"x\" yes or no", "outcome n% \"x\"", "group n% \"x\" of visit",
    "term n% \"x\" means unsafe", "limit members to members",
  ])
  func aVocabularyHasABound(_ declaration: String) {
    let start = ContinuousClock.now
    let text = repeated { declaration.replacing("%", with: "\($0)") }
    #expect(sizeFaults(faults(extra: text)).count == 1)
    #expect(ContinuousClock.now - start < Self.patience)
  }

  @Test func aPolicyHasABoundOnItsDocuments() {
    let start = ContinuousClock.now
    let text = "policy p \"P\"\n" + repeated { "  document d\($0) \"x\"" } + "\n  calendar england\n"
    #expect(sizeFaults(faults(policy: text)) == ["202:12 size: there are at most 200 documents of a policy"])
    #expect(ContinuousClock.now - start < Self.patience)
  }

  @Test func aReadingHasABoundOnItsChoices() {
    let start = ContinuousClock.now
    let text =
      "policy p \"P\"\n  document d \"D\"\n  calendar england\n  reading r \"x\"\n"
      + repeated { "    choice c\($0) \"x\"" } + "\n    adopt c1 because \"x\"\n"
    #expect(sizeFaults(faults(policy: text)) == ["205:12 size: there are at most 200 choices of a reading"])
    #expect(ContinuousClock.now - start < Self.patience)
  }
}
