import Citations
import Testing

struct HostileTextTests {
  private func outcome(_ bytes: [UInt8], _ words: String, _ section: String = "1") -> Finding {
    var document = CitedDocument(bytes, sections: [section])
    return document.find(words, in: section)
  }

  @Test(arguments: [
    [], [0], [0xFF, 0xFE, 0x80], [0xEF, 0xBB, 0xBF], Array("#".utf8), Array("-".utf8), Array("a-\n".utf8),
    Array("**\n****\n".utf8), Array("\r\r\n\n\r".utf8), [0xE2, 0x80], Array("Chapter ".utf8), Array("1.".utf8),
  ])
  func nothingInADocumentIsTooOdd(_ bytes: [UInt8]) {
    for words in ["a", "-", "\u{0}", "1", "chapter", "a-"] {
      let finding = outcome(bytes, words)
      #expect(finding.places.allSatisfy { $0.line >= 1 })
    }
  }

  @Test func aByteOrderMarkDoesNotHideTheFirstHeading() {
    #expect(outcome([0xEF, 0xBB, 0xBF] + Array("# 1. One\n\nTwo words.".utf8), "two words").result == .found)
  }

  @Test func whatIsNotUTF8HidesNothingAround() {
    let bytes = Array("# 1. One\n\nThe \u{FF}".utf8) + [0xFF, 0xC0] + Array(" chair signs.".utf8)
    #expect(outcome(bytes, "chair signs").places.map { $0.line } == [3])
  }

  @Test func longRunsOfTheSameAreReadQuickly() {
    let time = ContinuousClock().measure {
      for piece in ["a ", "a-\n", "# 1. a\n", "\n", "**", "- ", "1.1.", "é", "a,1,"] {
        let bytes = Array(String(repeating: piece, count: 50_000).utf8)
        var document = CitedDocument(bytes, sections: ["1", "a"])
        for words in ["a a a a a a a a a a a b", "a-a-a-a-b", "1", "b c d", "-"] {
          _ = document.find(words, in: "1")
          _ = document.find(words, in: "a")
        }
      }
    }
    #expect(time < .seconds(20))
  }

  /// As many citations as all policies of a region hold, half of them of words that are nowhere.
  @Test func aThousandCitationsOfALongDocumentTakeNoTime() {
    var lines: [String] = []
    for line in 0..<600 {
      if line % 40 == 0 { lines.append("## \(line / 40). Section") }
      lines.append("The chair of conference \(line) sends the minutes within \(line % 31) working days to all members.")
    }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    var found = 0
    let time = ContinuousClock().measure {
      var document = CitedDocument(bytes, sections: (0..<15).map { "\($0)" })
      for number in 0..<1_000 {
        let finding = document.find("the chair of conference \(number) sends the minutes", in: "\(number / 40)")
        if finding.result == .found { found += 1 }
      }
    }
    #expect(found == 600)
    #expect(time < .seconds(2))
  }
}
