import PolicyLanguage
import Testing

@Suite struct LayoutTests {
  @Test(arguments: [
    Reading(
      "question q\n  group g\n   kind duty\n  asks \"x\"\n  about the case\n",
      "3:4 grammar: nothing may stand under this line"),
    Reading(
      "question q\n    group g\n  kind duty\n    asks \"x\"\n    about the case\n",
      "3:3 layout: lines that belong together are indented alike | note 2:5 the line before it stands here "
        + "| help: indent this line by 4 spaces",
      "4:5 grammar: nothing may stand under this line"),
    Reading(
      "  event a \"x\"", "1:3 layout: an outermost line begins in the first column | help: remove the spaces before it"),
    Reading("event a \"x\"\n  may repeat", "2:3 grammar: nothing may stand under this line"),
  ]) func linesHangUnderLines(_ reading: Reading) { #expect(faults(reading.text) == reading.faults) }

  @Test func linesDeeperThanFortyAreLeftOut() {
    let text = (0..<42).map { String(repeating: " ", count: $0) + "answer" }.joined(separator: "\n")
    #expect(
      faults(text).filter { $0.contains(" depth: ") } == [
        "41:41 depth: lines stand at most 40 deep under one another",
        "42:42 depth: lines stand at most 40 deep under one another",
      ])
  }
}
