import PolicyLanguage
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("stategy", "strategy"), ("startegy", "strategy"), ("strategi", "strategy"), ("minutes-snet", "minutes-sent"),
    ("minute", "minutes"),
  ]) func offersWhatDiffersLittle(_ written: String, _ meant: String) {
    #expect(NearestName.find(written, among: ["review", "strategy", "minutes", "minutes-sent"]) == meant)
  }

  @Test(arguments: ["", "xyz", "stretcher", String(repeating: "x", count: 10_000)])
  func offersNothingThatIsFar(_ written: String) {
    #expect(NearestName.find(written, among: ["review", "strategy", "minutes"]) == nil)
  }

  @Test func firstOfEquallyNearNamesIsOffered() {
    #expect(NearestName.find("visit-c", among: ["visit-b", "visit-a"]) == "visit-b")
  }
}
