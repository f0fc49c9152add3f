import PolicyChecking
import PolicyLanguage
import Testing

@Suite struct MutationTests {
  /// Valid files changed at random, byte by byte and line by line, are read and reported without end or trap.
  @Test(arguments: 0..<8) func changedFilesAreReadToTheEnd(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed) &* 7_919 &+ 1)
    let original = [Sample.vocabulary, Sample.questions, Sample.calendar, Sample.valid].map { Array($0.utf8) }
    for _ in 0..<500 {
      var files = original
      for _ in 0...random.next(3) {
        let file = random.next(files.count)
        files[file] = random.next(2) == 0 ? bytes(files[file], &random) : lines(files[file], &random)
      }
      var diagnostics = Diagnostics()
      let sources = files.enumerated().map { SourceText(name: "\($0.offset)", bytes: $0.element) }
      _ = LibraryReader.read(sources, into: &diagnostics)
      for diagnostic in diagnostics.all {
        #expect(diagnostic.range.start <= sources[diagnostic.file].bytes.count)
      }
      let text = DiagnosticRenderer.text(diagnostics, sources: sources)
      #expect(text.isEmpty == diagnostics.all.isEmpty)
    }
  }

  /// Of such files those that still read are laid out, and once more with no change; the proof never fails.
  @Test(arguments: 0..<4) func changedFilesThatReadAreLaidOut(_ seed: Int) throws {
    var random = SplitMix(state: UInt64(seed) &* 104_729 &+ 3)
    let original = [Sample.vocabulary, Sample.questions, Sample.calendar, Sample.valid].map { Array($0.utf8) }
    var count = 0
    for _ in 0..<400 {
      var file = original[random.next(original.count)]
      for _ in 0...random.next(2) { file = random.next(3) == 0 ? bytes(file, &random) : lines(file, &random) }
      do throws(FormattingFault) {
        let formatted = try Formatter.format(SourceText(name: "made", bytes: file))
        let again = try Formatter.format(SourceText(name: "made", bytes: formatted))
        #expect(again == formatted)
        count += 1
      } catch {
        guard case .faults = error else {
          Issue.record("\(String(decoding: file, as: UTF8.self))")
          return
        }
      }
    }
    #expect(count >= 50)
  }

  private func bytes(_ text: [UInt8], _ random: inout SplitMix) -> [UInt8] {
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

  private func lines(_ text: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var lines = text.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
    let at = random.next(lines.count)
    switch random.next(5) {
    case 0: lines.remove(at: at)
    case 1: lines.insert(lines[random.next(lines.count)], at: at)
    case 2: lines.swapAt(at, random.next(lines.count))
    case 3: lines[at] = Array(repeating: 32, count: random.next(12)) + lines[at].drop { $0 == 32 }
    default:
      var words = lines[at].split(separator: 32, omittingEmptySubsequences: false).map { Array($0) }
      words.insert(words[random.next(words.count)], at: random.next(words.count))
      lines[at] = Array(words.joined(separator: [32]))
    }
    return Array(lines.joined(separator: [10]))
  }
}
