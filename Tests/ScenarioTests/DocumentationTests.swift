import PolicyLanguage
import Scenarios
import Testing

@Suite struct DocumentationTests {
  @Test(arguments: ["Language.md", "Scenarios.md"]) func everyScenarioOfAPageHolds(_ page: String) throws {
    let texts = try blocks(of: page).filter { $0.tag == "scenario" }.map { $0.text }
    #expect(!texts.isEmpty)
    for text in texts {
      let report = try Authority.anyshire.runner(text).run()
      #expect(differences(report) == [])
    }
  }

  @Test func everyExampleOfAFaultHasItAndIsMended() throws {
    let examples = try blocks(of: "Diagnostics.md").filter { $0.tag.hasPrefix("scenario ") }
    #expect(examples.count >= 2)
    for example in examples {
      let found = Authority.anyshire.faults(example.text)
      if example.tag == "scenario mended" {
        #expect(found == [])
      } else {
        #expect(found.contains { $0.contains(" \(example.heading): ") }, "\(found)")
      }
    }
  }
}
