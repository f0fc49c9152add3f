import PolicyLanguage
import Testing

@Suite struct HostileInputTests {
  @Test(arguments: ["", "\n\n", "   ", "# only a comment", "\u{FEFF}"]) func aFileThatDeclaresNothing(_ text: String) {
    #expect(faults(text).map { String($0.drop { $0 != " " }) } == [" grammar: the file declares nothing"])
  }

  @Test func aFileHasASize() {
    #expect(
      faults(Array(repeating: 32, count: SourceText.maximumSize + 1)) == ["1:1 size: a policy file has at most 16 MiB"])
  }

  /// Ten million times one character: read in linear time, and with few diagnostics kept.
  @Test(arguments: Array("a(\"é\n\t")) func tenMegabytesOfOneCharacter(_ character: Character) {
    var bytes: [UInt8] = []
    let one = Array(String(character).utf8)
    bytes.reserveCapacity(10_000_000 + one.count)
    while bytes.count < 10_000_000 { bytes += one }
    #expect(faults(bytes).count <= Diagnostics.limit)
  }

  @Test func aLineHasAtMostTwoThousandWords() {
    let long = "group g \"x\" of a" + String(repeating: ", a", count: 1_000)
    #expect(faults(long) == ["1:1 size: a line has at most 2000 words"])
  }

  @Test func parenthesesAreCountedNotFollowed() {
    func nested(_ count: Int) -> String {
      condition(String(repeating: "(", count: count) + "b" + String(repeating: ")", count: count))
    }
    #expect(faults(nested(29)) == [])
    #expect(faults(nested(30)) == ["3:40 depth: conditions stand at most 30 deep in one another"])
    #expect(faults(nested(900)) == ["3:40 depth: conditions stand at most 30 deep in one another"])
    #expect(faults(nested(10_000)) == ["3:5 size: a line has at most 2000 words"])
    #expect(
      faults(condition(String(repeating: "not ", count: 40) + "b")) == [
        "3:134 depth: conditions stand at most 30 deep in one another"
      ])
  }

  @Test func indentationIsCountedNotFollowed() {
    var bytes: [UInt8] = []
    for depth in 0..<5_000 { bytes += Array(repeating: 32, count: depth) + [97, 10] }
    let found = faults(bytes)
    #expect(found.count == Diagnostics.limit)
    #expect(found.first == "41:41 depth: lines stand at most 40 deep under one another")
    for depth in 5_000..<10_000 { bytes += Array(repeating: 32, count: depth) + [97, 10] }
    #expect(faults(bytes) == ["1:1 size: a policy file has at most 16 MiB"])
  }

  @Test func diagnosticsBeyondTheLimitAreCounted() {
    var diagnostics = Diagnostics()
    let source = SourceText(name: "x", bytes: Array(String(repeating: "$\n", count: 1_000).utf8))
    _ = Parser.parse(source, file: 0, into: &diagnostics)
    #expect(diagnostics.all.count == 200)
    #expect(diagnostics.dropped == 800)
  }
}
