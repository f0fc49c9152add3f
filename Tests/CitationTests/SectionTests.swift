import Citations
import Testing

private func section(of words: String, _ section: String, in text: String, also: [String] = []) -> Finding {
  var document = CitedDocument(Array(text.utf8), sections: [section] + also)
  return document.find(words, in: section)
}

struct SectionTests {
  @Test(arguments: [
    "## 4. Reports", "##4. Reports\n\n#### 4. Reports", "**4. REPORTS**", "## **4. Reports**", " Chapter 4. Reports",
    "Chapter 4 Reports", "CHAPTER 4: Reports", "Section 4: Reports", "Part 4.", "# 4 Reports #", "4) Reports",
    "4. Reports",
  ])
  func aNumberedHeadingIsKnownHoweverItIsMarked(_ heading: String) {
    let next = heading.replacing("4", with: "5")
    let text = "\(heading)\n\nThe report is shared.\n\n\(next)\n\nA plan is made."
    #expect(section(of: "the report is shared", "4", in: text).result == .found)
    #expect(section(of: "a plan is made", "4", in: text).result == .moved)
    #expect(section(of: "a plan is made", "4", in: text).places.map { $0.section } == ["5"])
  }

  @Test func aListIsNoHeadingWhereHeadingsAreMarked() {
    let text = "## 1. One\n\n1. Understand\n2. Engage\n\n3. Measure\n\nThe last words.\n\n## 2. Two\n"
    #expect(section(of: "the last words", "1", in: text).result == .found)
    #expect(section(of: "the last words", "3", in: text).hasSection == false)
  }

  @Test func aSentenceThatBeginsWithAChapterIsNoHeading() {
    let text = "Chapter 1. One\n\nText.\nChapter 2 of this book says more\nThe last words.\n"
    #expect(section(of: "the last words", "1", in: text).result == .found)
  }

  @Test func aSectionOfAnActIsNoHeading() {
    let text = "## 1. One\n\nSection 17 Children Act 1989\n\n### Section 47 enquiries\n\nSome words.\n\n## 2. Two\n"
    #expect(section(of: "some words", "1", in: text).result == .found)
    #expect(section(of: "some words", "47", in: text).hasSection == false)
  }

  @Test func partsBelongToTheirSection() {
    let text = "# 4. A\n\nOne.\n\n## 4.1 B\n\nTwo words.\n\n## 4.2. C\n\nThree words.\n\n# 40. D\n\nFour words.\n"
    #expect(section(of: "three words", "4", in: text).result == .found)
    #expect(section(of: "three words", "4.2", in: text).result == .found)
    #expect(section(of: "three words", "4.1", in: text).places.map { $0.section } == ["4.2"])
    #expect(section(of: "four words", "4", in: text).result == .moved)
  }

  @Test func aSectionKnownByItsPartsAloneIsThere() {
    let text = "# 4.1 A\n\nOne.\n\n# 4.2 B\n\nTwo words.\n\n# 5.1 C\n\nThree words.\n"
    #expect(section(of: "two words", "4", in: text).result == .found)
    #expect(section(of: "three words", "4", in: text).result == .moved)
  }

  @Test func aHeadingWithoutNumberEndsNoNumberedSection() {
    let text = "## 1. One\n\n# Loud\n\n## Quiet\n\nSome words.\n\n## 2. Two\n"
    #expect(section(of: "some words", "1", in: text).result == .found)
  }

  /// The contents repeat every heading, without marks here.
  @Test func theContentsAreNoSectionOfTheirOwn() {
    let text = """
      Contents

      Minutes
      Visits

      Minutes

      Minutes are sent.

      Visits

      Visits are made.

      Disputes

      Disputes are raised.
      """
    #expect(section(of: "minutes are sent", "Minutes", in: text, also: ["Visits"]).result == .found)
    #expect(
      section(of: "visits are made", "Minutes", in: text, also: ["Visits"]).places.map { $0.section } == ["Visits"])
    #expect(section(of: "disputes are raised", "Visits", in: text).places.map { $0.section } == ["Disputes"])
  }

  @Test func aHeadingIsFoundInQuotesHoweverItIsPrinted() {
    let text =
      "### **What is it?**\n\nA meeting.\n\n#### Smaller\n\nStill here.\n\n## 3. WHO ATTENDS:\n\nThe parents.\n"
    #expect(section(of: "a meeting", "What is it?", in: text).result == .found)
    #expect(section(of: "still here", "what  is it?", in: text).result == .found)
    #expect(section(of: "the parents", "What is it?", in: text).result == .moved)
    #expect(section(of: "the parents", "Who attends", in: text).result == .found)
    #expect(section(of: "the parents", "3. Who attends", in: text).result == .found)
  }

  @Test func aHeadingAmongOtherLinesIsOneIfACitationNamesIt() {
    let text = "Text before.\nThe Role of the Chair\nChairs are independent.\n\nAfterwards\n\nMore words.\n"
    #expect(section(of: "chairs are independent", "The Role of the Chair", in: text).result == .found)
    #expect(section(of: "more words", "The Role of the Chair", in: text).places.map { $0.section } == ["Afterwards"])
    #expect(section(of: "text before", "The Role of the Chair", in: text).places.map { $0.section } == [nil])
  }

  @Test func theHeadOfAPageDoesNotEndASection() {
    let text = "Who attends?\n\nThe parents.\n\nChild Protection\n\nThe police.\n\nChild Protection\n\nThe school.\n"
    #expect(section(of: "the school", "Who attends?", in: text).result == .found)
  }

  /// With `#` a number in front of the words counts, without it is one of a list.
  @Test func wordsOfAHeadingItselfBelongToItsSection() {
    let text = "## 1. One\n\nText.\n\n## 2. The first review\n\nMore.\n"
    #expect(section(of: "the first review", "2", in: text).places == [CitedPlace(line: 5, section: "2")])
  }
}
