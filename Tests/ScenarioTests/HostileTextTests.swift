import PolicyLanguage
import Scenarios
import Testing

@Suite struct HostileTextTests {
  /// Scenario files changed at random are read to the end; those still in order are run.
  @Test(arguments: 0..<6) func changedFilesAreReadAndRunWithoutATrap(_ seed: Int) throws {
    var random = SplitMix(state: UInt64(seed) &* 104_729 &+ 7)
    let texts = try shippedScenarios + blocks(of: "Language.md").filter { $0.tag == "scenario" }.map { file($0.text) }
    var ran = 0
    for _ in 0..<120 {
      var bytes = texts[random.next(texts.count)].bytes
      for _ in 0...random.next(4) {
        bytes = random.next(2) == 0 ? changedBytes(bytes, &random) : changedLines(bytes, &random)
      }
      let source = SourceText(name: "changed", bytes: bytes)
      let library = Authority.shipped.library
      var diagnostics = Diagnostics()
      let scenarios = ScenarioReader.read([source], library: library, into: &diagnostics)
      for diagnostic in diagnostics.all { #expect(diagnostic.range.start <= bytes.count) }
      #expect(DiagnosticRenderer.text(diagnostics, sources: [source]).isEmpty == diagnostics.all.isEmpty)
      guard !diagnostics.hasErrors else { continue }
      let places = SourcePlaces(scenarios: [source], policies: [])
      ran += try ScenarioRunner(library, scenarios, places: places).run().expectations.count
    }
    #expect(ran > 0)
  }

  @Test func deepAndLongTextsAreRefusedOrRead() {
    let deep = "scenario \"x\"\n" + (1...60).map { String(repeating: " ", count: $0) + "given\n" }.joined()
    #expect(Authority.anyshire.faults(deep).contains { $0.contains(" depth: ") })
    let long = "scenario \"x\"\n  given\n    unrecorded " + String(repeating: "visit, ", count: 3_000) + "visit\n"
    #expect(Authority.anyshire.faults(long).contains { $0.contains(" size: ") })
  }

  private func changedBytes(_ text: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var text = text
    guard !text.isEmpty else { return [UInt8(random.next(256))] }
    let at = random.next(text.count)
    let interesting: [UInt8] = Array("\n\r\t \",;:()#-0919azand".utf8) + [0, 0x1B, 0x80, 0xC3, 0xE2, 0xFF]
    switch random.next(4) {
    case 0: text[at] = interesting[random.next(interesting.count)]
    case 1: text.insert(interesting[random.next(interesting.count)], at: at)
    case 2: text.removeSubrange(at..<min(text.count, at + 1 + random.next(20)))
    default: text.insert(contentsOf: Array(repeating: text[at], count: 1 + random.next(50)), at: at)
    }
    return text
  }

  private func changedLines(_ text: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var lines = text.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
    let at = random.next(lines.count)
    switch random.next(4) {
    case 0: lines.remove(at: at)
    case 1: lines.insert(lines[random.next(lines.count)], at: at)
    case 2: lines.swapAt(at, random.next(lines.count))
    default:
      var words = lines[at].split(separator: 32, omittingEmptySubsequences: false).map { Array($0) }
      words.swapAt(random.next(words.count), random.next(words.count))
      lines[at] = Array(words.joined(separator: [32]))
    }
    return Array(lines.joined(separator: [10]))
  }
}
