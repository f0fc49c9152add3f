import PolicyChecking
import PolicyLanguage
import PolicyModel
import Registers
import Reporting
import Testing
import Workbench

/// `points to`: where a document sends its reader.
struct PointerTests {
  private static let answers = [
    "minutes-sent": """
    answer minutes-sent
      in handbook
        conference-chair should distribute the minutes within 20 working days of the initial-conference
          cite 9 "twenty days"
          points to "the records procedure"
          points to "section 17, which is not there"
          if missed conference-chair must tell the family
            points to "the complaints procedure"

    """,
    "visits": "silent on visits\n  looked in handbook 2\n  points to \"the visiting standards\"\n",
  ]

  @Test func everyPlaceIsKeptUnderItsClauseOrSilence() throws {
    let pointers = try Anyshire.register(Self.answers).entries.compactMap { $0.pointer }
    #expect(
      pointers.map { $0.places } == [
        ["the records procedure", "section 17, which is not there"], ["the complaints procedure"],
        ["the visiting standards"],
      ])
    #expect(pointers[0].saying?.section == "9")
    #expect(pointers[2].saying == nil)
  }

  @Test func aPointedSilenceIsASilenceToo() throws {
    #expect(try Anyshire.register(Self.answers).entries.compactMap { $0.silence }.count == 2)
  }

  @Test func theExportCarriesThem() throws {
    let desk = try Anyshire.desk(Self.answers)
    let text = PolicyJSON.text(desk.policies[0], library: desk.library)
    #expect(text.contains(#""section 17, which is not there""#))
    #expect(text.contains(#""the visiting standards""#))
  }

  @Test func theReportsSayThem() throws {
    let desk = try Anyshire.desk(Self.answers)
    let day = try Anyshire.day("2026-01-01")
    let sentence = "The document points to the records procedure and section 17, which is not there."
    #expect(
      ReportFormat.csv.lay(desk.register(asOf: day, questions: nil)).contains("the records procedure; section 17"))
    for text in [
      ReportFormat.html.lay(desk.register(asOf: day, questions: nil)),
      ReportFormat.html.lay(try desk.duties(stage: nil, role: nil)),
    ] {
      #expect(text.contains(sentence))
    }
  }

  private func faults(_ line: String) -> String {
    let answer = "answer visits\n  in handbook\n    must visit the child\n      cite 2 \"visit\"\n\(line)\n"
    let sources = Anyshire.sources(["visits": answer])
    var diagnostics = Diagnostics()
    _ = LibraryReader.read(sources, into: &diagnostics)
    return DiagnosticRenderer.text(diagnostics, sources: sources)
  }

  @Test(arguments: [
    ("      points to \" \"", "the words say where the document sends its reader"),
    ("      points to", "words in double quotes are expected"),
    ("      points to the records procedure", "words in double quotes are expected"),
    ("      points to \"a\"\n      points to \"a\"", "this place is pointed to twice"),
    ("      points \"a\"", "this does not belong under a clause"),
  ])
  func whatIsWrongIsTold(_ line: String, _ message: String) {
    #expect(faults(line).contains(message))
  }

  /// What a clause points to is no part of what it lays down.
  @Test func aPointerMakesNoContradiction() throws {
    let register = try Anyshire.register([
      "visits": """
      answer visits
        in handbook
          must visit the child
            cite 2 "visit"
        in leaflet
          must visit the child
            cite "After" "we visit"
            points to "the visiting standards"

      """
    ])
    #expect(register.entries.compactMap { $0.contradiction }.isEmpty)
    #expect(register.entries.compactMap { $0.sameElsewhere }.count == 1)
  }
}
