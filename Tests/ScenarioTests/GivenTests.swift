import CaseModel
import PolicyLanguage
import Scenarios
import Testing

/// A case means the same however it is written.
@Suite struct GivenTests {
  @Test func aScenarioGivesTheCaseThatAFileWouldGive() throws {
    let text = """
      scenario "T1"
        given
          review-conference booked for 2026-03-30
          child A born 2018-01-14
          child B expected 2026-09-07
            report-missing yes
          child C born 2026-01-02, expected 2026-01-05
          category neglect
          weeks-set 6
          minutes-sent on 2026-02-04 for the initial-conference on 2026-01-06
          initial-conference on 2026-01-06 at 10:00
            members 6
            reconvened no
          visit on 2026-02-01 for child A
          unrecorded plan-ended, plan-started
        as of 2026-02-04
        under anyshire
          expect second-review silent
      """
    let json = """
      { "format": "comity-case/1", "id": "T1",
        "children": [ { "id": "A", "born": "2018-01-14" },
                      { "id": "B", "expected": "2026-09-07", "facts": { "report-missing": true } },
                      { "id": "C", "born": "2026-01-02", "expected": "2026-01-05" } ],
        "facts": { "category": "neglect", "weeks-set": 6 },
        "events": [
          { "event": "review-conference", "at": "2026-03-30", "planned": true },
          { "event": "minutes-sent", "at": "2026-02-04", "for": { "event": "initial-conference", "at": "2026-01-06" } },
          { "event": "initial-conference", "at": "2026-01-06T10:00", "facts": { "members": 6, "reconvened": false } },
          { "event": "visit", "at": "2026-02-01", "child": "A" } ],
        "unrecorded": [ "plan-ended", "plan-started" ] }
      """
    let given = try #require(Authority.anyshire.runner(text).scenarios.first).given
    var diagnostics = Diagnostics()
    let read = CaseReader.read(
      SourceText(name: "case.json", bytes: Array(json.utf8)), file: 0,
      vocabulary: Authority.anyshire.library.vocabulary, into: &diagnostics)
    let expected = try #require(read.first)
    #expect(diagnostics.all.isEmpty)
    #expect(given.id == expected.id)
    #expect(given.children == expected.children)
    #expect(given.facts == expected.facts)
    #expect(given.events == expected.events)
    #expect(given.unrecorded == expected.unrecorded)
  }

  @Test func anEmptyCaseMayBeGiven() throws {
    let text = """
      scenario "nothing has happened"
        given
        as of 2026-02-04
        under anyshire
          expect minutes-sent not-started
      """
    #expect(differences(try Authority.anyshire.runner(text).run()) == [])
  }
}
