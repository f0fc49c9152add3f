import Citations
import Testing

private func nearest(_ words: String, _ section: String, in text: String) -> NearestPassage? {
  var document = CitedDocument(Array(text.utf8), sections: [section])
  return document.find(words, in: section).nearest
}

struct NearestPassageTests {
  private let text = """
    ## 1. Minutes

    The conference sits. Minutes are distributed within 25
    working days of the conference, to all.

    ## 2. Plans

    The plan is sent to **all** at once. Reports within some days of the meeting.
    """

  @Test func itIsWhereMostWordsAreShared() throws {
    let found = try #require(nearest("distributed within 20 working days of the conference", "1", in: text))
    // distributed within working days of the conference: seven of eight.
    #expect(found.shared == 7)
    #expect(found.of == 8)
    #expect(found.place == CitedPlace(line: 3, section: "1"))
    // From "distributed" to "conference", and four words on either side.
    #expect(
      found.text
        == "conference sits. Minutes are distributed within 25 working days of the conference, to all. 2. Plans")
  }

  @Test func theSectionCitedGoesFirst() throws {
    let text = "## 1. A\n\nFor ten good days here.\n\n## 2. B\n\nFor ten bad days there.\n"
    #expect(try #require(nearest("ten nice days", "2", in: text)).place.section == "2")
    #expect(try #require(nearest("ten nice days", "1", in: text)).place.section == "1")
  }

  @Test func whatSharesLittleIsNoPassage() {
    #expect(nearest("dispute resolution panel minutes", "1", in: text) == nil)
    #expect(nearest("entirely other", "1", in: text) == nil)
    #expect(nearest("…", "1", in: text) == nil)
    #expect(nearest("anything at all", "1", in: "") == nil)
  }
}
