import Citations
import Testing

/// A document of two sections, with a contents list before them and a page head within the first.
private let handbook = """
  # Handbook

  ## Contents

  1. Minutes
  2. Visits

  ## 1. Minutes

  Minutes are distributed within **20 working
  days** of the conference. The child’s views – and wishes — come first.

  ## PAGE HEAD

  The chair signs them.

  ### 2. Visits

  Every child is seen within 2.5 days, and a confer-
  ence on a pre-
  birth case is planned. Visits are made twice. Visits are made twice.

  ## PAGE HEAD

  The chair signs the last of them too.
  """

private func find(_ words: String, _ section: String = "1", in text: String = handbook) -> Finding {
  var document = CitedDocument(Array(text.utf8), sections: [section])
  return document.find(words, in: section)
}

struct MatchingTests {
  @Test(arguments: [
    ("Minutes are distributed", 10), ("minutes ARE   distributed", 10),
    ("within 20 working days of the conference", 10),
    ("days of the conference", 11), ("the child's views", 11), ("views - and wishes - come first", 11),
    ("*come* _first_", 11), ("(the chair", nil), ("The chair signs", 15),
  ])
  func howItIsWrittenMakesNoDifference(_ words: String, _ line: Int?) {
    let finding = find(words)
    #expect(finding.places.map { $0.line } == (line.map { [$0] } ?? []))
    #expect(finding.result == (line == nil ? .missing : .found))
  }

  @Test(arguments: ["a conference on", "a pre-birth case", "a prebirth case", "a pre- birth case"])
  func aHyphenAtTheEndOfALineMayBelongToTheWordOrNot(_ words: String) {
    let finding = find(words, "2")
    #expect(finding.result == .found)
    #expect(finding.places.map { $0.line } == [words.hasPrefix("a conf") ? 19 : 20])
  }

  @Test(arguments: [
    "within 2 working days", "within 20 working day", "inutes are", "within 20 workingdays", "child s views",
    "conference, the child", "", "…", "***",
  ])
  func anythingElseDoes(_ words: String) { #expect(find(words).result == .missing) }

  @Test func aNumberIsNotAPieceOfAnother() {
    #expect(find("5 days", "2").result == .missing)
    #expect(find("within 2", "2").result == .missing)
    #expect(find("2.5 days", "2").result == .found)
    #expect(find("0 working days").result == .missing)
  }

  @Test func aHyphenInsideALineCounts() {
    let text = "## 1. One\n\nA pre-birth case.\n\nYears 2025-\n2026 and mid-\n2027."
    #expect(find("prebirth case", in: text).result == .missing)
    #expect(find("2025-2026", in: text).result == .found)
    #expect(find("20252026", in: text).result == .missing)
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func linesEndAsTheyLike(_ end: String) {
    let text = ["# 1. One", "", "Said twenty", "working days."].joined(separator: end)
    #expect(find("twenty working", in: text).places == [CitedPlace(line: 3, section: "1")])
    #expect(find("days", in: text).places == [CitedPlace(line: 4, section: "1")])
  }

  @Test func softHyphensAndHardSpacesAreNotSeen() {
    let text = "# 1. One\n\nThe con\u{AD}ference\u{A0}sits \u{AD}to\u{200B}day, in the confer\u{AD}\nence room."
    #expect(find("the conference sits today", in: text).result == .found)
    #expect(find("conference room", in: text).places.map { $0.line } == [3])
  }

  @Test func capitalsOfOtherLettersAreSmallToo() {
    #expect(find("Tŷ Gwyn", in: "# 1. One\n\nIn TŶ GWYN, ÉLAN").result == .found)
    #expect(find("élan", in: "# 1. One\n\nIn TŶ GWYN, ÉLAN").result == .found)
  }

  @Test func wordsOfAnotherSectionHaveMoved() {
    let finding = find("every child is seen")
    #expect(finding.result == .moved)
    #expect(finding.hasSection)
    #expect(finding.places == [CitedPlace(line: 19, section: "2")])
  }

  @Test func wordsMoreThanOnceInTheSectionAreRepeated() {
    let finding = find("visits are made twice", "2")
    #expect(finding.result == .repeated)
    #expect(finding.count == 2)
    #expect(finding.places.map { $0.line } == [21, 21])
  }

  @Test func onceInTheSectionIsFoundWhateverStandsElsewhere() {
    // "The chair signs the" is in 2, "the chair signs" in both.
    #expect(find("the chair signs", "2").result == .found)
    #expect(find("the chair signs", "1").places.map { $0.line } == [15])
  }

  @Test func aSectionThatIsNotThereIsTold() {
    let finding = find("every child is seen", "7")
    #expect(finding.result == .moved)
    #expect(!finding.hasSection)
    #expect(find("nothing of the kind", "7").result == .missing)
    #expect(find("nothing of the kind", "What is it?").hasSection == false)
  }

  @Test func moreThanTwentyPlacesAreCounted() {
    let text = "# 1. One\n" + String(repeating: "again\n", count: 50)
    let finding = find("again", in: text)
    #expect(finding.count == 50)
    #expect(finding.places.count == Finding.mostPlaces)
    #expect(finding.places.last?.line == 21)
  }
}
