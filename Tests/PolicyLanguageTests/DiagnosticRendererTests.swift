import PolicyLanguage
import Testing

@Suite struct DiagnosticRendererTests {
  private func rendered(
    _ text: String, name: String = "a.policy", _ diagnostics: [Diagnostic], colour: Bool = false
  ) -> String {
    var all = Diagnostics()
    for diagnostic in diagnostics { all.report(diagnostic) }
    return DiagnosticRenderer.text(all, sources: [SourceText(name: name, bytes: Array(text.utf8))], colour: colour)
  }

  /// A diagnostic at the given words of a text.
  private func fault(_ text: String, at words: String, _ message: String = "m", help: String? = nil) -> Diagnostic {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return Diagnostic(.grammar, message, file: 0, range: SourceRange(start, start + wanted.count), help: help)
  }

  @Test func nothingIsSaidOfNothing() { #expect(rendered("x", []) == "") }

  @Test func aDiagnosticShowsItsLineNotesAndHelp() {
    let text = "first\nsecond line\nthird\n"
    let diagnostic = Diagnostic(
      .duplicate, "`third` is declared twice", file: 0, range: SourceRange(18, 23),
      notes: [.init("it is first declared here", file: 0, range: SourceRange(6, 12))], help: "rename it")
    #expect(
      rendered(text, [diagnostic]) == """
        a.policy:3:1: error[duplicate]: `third` is declared twice
            3 | third
              | ^^^^^
        a.policy:2:1: note: it is first declared here
            2 | second line
              | ^^^^^^
        help: rename it

        1 error

        """)
  }

  @Test func diagnosticsStandInTheOrderOfTheFileAndAreCounted() {
    let text = "one two"
    let warning = Diagnostic(.unreachable, "w", file: 0, range: SourceRange(0, 3), severity: .warning)
    #expect(
      rendered(text, [fault(text, at: "two"), warning, fault(text, at: "one")]) == """
        a.policy:1:1: warning[unreachable]: w
            1 | one two
              | ^^^

        a.policy:1:1: error[grammar]: m
            1 | one two
              | ^^^

        a.policy:1:5: error[grammar]: m
            1 | one two
              |     ^^^

        2 errors and 1 warning

        """)
  }

  @Test func dropsAreCounted() {
    let text = "x"
    let all = Array(repeating: fault(text, at: "x"), count: 203)
    #expect(rendered(text, all).hasSuffix("\n200 errors, and 3 more that are not shown\n"))
  }

  @Test func aPlaceBehindTheLineIsMarkedThere() {
    let text = "event\nnext"
    #expect(
      rendered(text, [Diagnostic(.grammar, "m", file: 0, range: SourceRange(5, 6))]) == """
        a.policy:1:6: error[grammar]: m
            1 | event
              |      ^

        1 error

        """)
  }

  @Test func aPlaceOverSeveralLinesIsMarkedOnItsFirst() {
    let text = "one two,\r\nthree"
    #expect(
      rendered(text, [Diagnostic(.grammar, "m", file: 0, range: SourceRange(4, 15))]) == """
        a.policy:1:5: error[grammar]: m
            1 | one two,
              |     ^^^^

        1 error

        """)
  }

  @Test(arguments: [
    ("\tx wrong", "    x wrong", "      ^^^^^"), ("é wrong", "é wrong", "  ^^^^^"),
    ("e\u{301} wrong", "e\u{301} wrong", "  ^^^^^"), ("日本 wrong", "日本 wrong", "     ^^^^^"),
    ("👍🏽 wrong", "👍🏽 wrong", "   ^^^^^"), ("\u{FEFF}x wrong", "x wrong", "  ^^^^^"),
  ]) func marksStandUnderWordsOfAnyWidth(_ text: String, _ line: String, _ marks: String) {
    let lines = rendered(text, [fault(text, at: "wrong")]).split(separator: "\n")
    #expect(lines[1] == "    1 | \(line)")
    #expect(lines[2] == "      | \(marks)")
  }

  @Test func longLinesAreCutAroundThePlace() {
    let text = String(repeating: "a", count: 300) + "WRONG" + String(repeating: "é", count: 300)
    let lines = rendered(text, [fault(text, at: "WRONG")]).split(separator: "\n")
    #expect(
      lines[1] == "    1 | …" + String(repeating: "a", count: 40) + "WRONG" + String(repeating: "é", count: 55) + "…")
    #expect(lines[2] == "      | " + String(repeating: " ", count: 41) + "^^^^^")
  }

  @Test func aLongPlaceIsMarkedAsFarAsItIsShown() {
    let text = String(repeating: "a", count: 5_000)
    let lines = rendered(text, [fault(text, at: text)]).split(separator: "\n")
    #expect(lines[1] == "    1 | " + String(repeating: "a", count: 100) + "…")
    #expect(lines[2] == "      | " + String(repeating: "^", count: 100))
  }

  @Test func noControlCharacterOfAFileIsPassedOn() {
    let hostile = "\u{1B}[2J\u{7}\u{9B}\u{202E}\u{85}\u{7F}\u{0}x"
    let text = rendered(
      hostile + "wrong", name: "\u{1B}]0;t\u{7}\n.policy",
      [fault(hostile + "wrong", at: "wrong", hostile, help: hostile)])
    #expect(
      text == """
        ␛]0;t␇␊.policy:1:\(11 + 1): error[grammar]: ␛[2J␇\u{FFFD}\u{FFFD}\u{FFFD}␡␀x
            1 | ␛[2J␇\u{FFFD}\u{FFFD}\u{FFFD}␡␀xwrong
              |            ^^^^^
        help: ␛[2J␇\u{FFFD}\u{FFFD}\u{FFFD}␡␀x

        1 error

        """)
  }

  @Test func coloursAreAddedOnlyWhenAskedFor() {
    let plain = rendered("wrong", [fault("wrong", at: "wrong", help: "h")])
    let coloured = rendered("wrong", [fault("wrong", at: "wrong", help: "h")], colour: true)
    #expect(!plain.utf8.contains(0x1B))
    var stripped: [UInt8] = []
    var isEscape = false
    for byte in coloured.utf8 {
      if byte == 0x1B { isEscape = true }
      if !isEscape { stripped.append(byte) }
      if isEscape, byte == UInt8(ascii: "m") { isEscape = false }
    }
    #expect(stripped == Array(plain.utf8))
    #expect(coloured.utf8.contains(0x1B))
  }

  @Test func twoHundredPlacesInALargeFileAreFoundQuickly() {
    let bytes = Array(String(repeating: "abcdefg\n", count: 2 << 20).utf8)
    let source = SourceText(name: "large", bytes: bytes)
    var diagnostics = Diagnostics()
    for place in 0..<200 {
      let start = bytes.count - 8 * (place + 1) + 2
      diagnostics.report(Diagnostic(.grammar, "m", file: 0, range: SourceRange(start, start + 1)))
    }
    let started = ContinuousClock.now
    let text = DiagnosticRenderer.text(diagnostics, sources: [source])
    #expect(text.hasPrefix("large:2096953:3: error[grammar]: m\n2096953 | abcdefg\n        |   ^\n"))
    #expect(ContinuousClock.now - started < .seconds(30))
  }

  @Test func everyPlaceOfAFileHasALineAndAColumn() {
    let text = "\u{FEFF}é日\r\n\n" + String(repeating: "👍x\n", count: 3_000)
    let bytes = Array(text.utf8)
    let index = LineIndex(SourceText(name: "x", bytes: bytes))
    var line = 1
    var column = 1
    for (offset, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 {
        let found = index.position(of: offset)
        guard found == (line, column) else {
          Issue.record("at \(offset): \(found) is not \((line, column))")
          return
        }
        if offset > 0 { column += 1 }
      }
      if byte == 0x0A { (line, column) = (line + 1, 1) }
    }
    #expect(index.position(of: bytes.count) == (line, column))
    #expect(index.position(of: Int.max) == (line, column))
    #expect(index.position(of: -1) == (1, 1))
  }
}
