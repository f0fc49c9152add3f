import Comparison
import PolicyModel
import Registers
import Testing

/// Where another place says otherwise than the one that governs.
struct ContradictionTests {
  private static let governing = """
    answer minutes-sent
      in handbook
        conference-chair should distribute the minutes within 20 working days of the initial-conference
          cite 9 "within twenty working days"

    """

  private func others(_ places: String) throws -> [PolicyRegister.Otherwise] {
    try Anyshire.register(["minutes-sent": Self.governing + places]).entries.compactMap {
      $0.contradiction ?? $0.wordedOtherwise ?? $0.sameElsewhere
    }
  }

  @Test(arguments: [
    ("conference-chair should distribute the minutes within 15 working days of the initial-conference", [Aspect.limit]),
    ("conference-chair should distribute the minutes within 20 days of the initial-conference", [.unit]),
    ("conference-chair should distribute the minutes within 20 working days of the first visit", [.clock]),
    ("conference-chair must distribute the minutes within 20 working days of the initial-conference", [.modality]),
    ("social-worker should distribute the minutes within 20 working days of the initial-conference", [.actor]),
    ("should distribute the minutes within 20 working days of the initial-conference", [.actor]),
    ("conference-chair should post the minutes within 20 working days of the initial-conference", [.act]),
    (
      "conference-chair should not distribute the minutes within 20 working days of the initial-conference",
      [.direction, .modality]
    ),
    (
      "conference-chair may distribute the minutes within 4 weeks of the first visit",
      [.limit, .unit, .clock, .modality]
    ),
  ])
  func whatParts(_ rule: String, _ aspects: [Aspect]) throws {
    let place =
      "  in leaflet\n    because \"the handbook governs\"\n    \(rule)\n      cite \"After\" \"the minutes\"\n"
    let found = try others(place)
    #expect(found.map { $0.aspects } == [aspects])
    #expect(found[0].because == "the handbook governs")
  }

  /// Who must "post" or "distribute" may be one duty or two; who must distribute them is a matter of fact.
  @Test(arguments: [
    ("conference-chair should post the minutes within 20 working days of the initial-conference", "worded-otherwise"),
    ("social-worker should post the minutes within 20 working days of the initial-conference", "worded-otherwise"),
    ("conference-chair should post the minutes within 4 weeks of the initial-conference", "contradiction"),
    ("conference-chair may post the minutes within 20 working days of the initial-conference", "contradiction"),
    ("social-worker should distribute the minutes within 20 working days of the initial-conference", "contradiction"),
  ])
  func anActInOtherWordsIsNoContradictionByItself(_ rule: String, _ standing: String) throws {
    let found = try others("  in leaflet\n    \(rule)\n      cite \"After\" \"the minutes\"\n")
    #expect(found.map { $0.standing.rawValue } == [standing])
  }

  @Test func aConditionOrAnAgreementBesidesParts() throws {
    let found = try others(
      """
        in handbook, elsewhere
          conference-chair should distribute the minutes within 20 working days of the initial-conference
            agreed by head-of-service
            when report-missing
            unless exceptional
            cite 1 "the minutes"

      """)
    #expect(found.map { $0.aspects } == [[.condition, .exception, .approval]])
  }

  @Test(arguments: ["should", "is expected to"])
  func aPlaceThatBindsAsStronglySaysTheSame(_ force: String) throws {
    let found = try others(
      """
        in leaflet
          conference-chair \(force) distribute the minutes within 20 working days of the initial-conference
            cite "After" "you will get the minutes"

      """)
    #expect(found.map { $0.aspects } == [[]])
    #expect(found[0].because == nil)
  }

  @Test func eachPlaceIsSaidInOurWordsWithWhereItStands() throws {
    let found = try others(
      """
        in leaflet
          because "the handbook governs"
          conference-chair will distribute the minutes within 4 weeks of the initial-conference
            cite "After" "within four weeks"

      """)
    let other = try #require(found.first)
    #expect(
      other.governing.sentence
        == "The conference chair should distribute the minutes within 20 working days of the initial conference.")
    #expect(
      other.other.sentence
        == "The conference chair will distribute the minutes within 4 weeks of the initial conference.")
    #expect([other.governing.document, other.other.document] == [0, 1])
    #expect([other.governing.section, other.other.section] == ["9", "After"])
    #expect(other.other.citations == [Citation(document: 1, section: "After", words: "within four weeks")])
  }

  /// The leaflet leaves the exception out and repeats the rule: it parts by the condition alone, not by its limit.
  @Test func aClauseIsSetBesideTheNearestWhereOneIsLeftOut() throws {
    let found = try Anyshire.register([
      "minutes-sent": """
      answer minutes-sent
        in handbook
          should distribute the minutes within 10 working days of the initial-conference
            when report-missing
            cite 9 "within ten"
          should distribute the minutes within 20 working days of the initial-conference
            cite 9 "within twenty"
        in leaflet
          should distribute the minutes within 20 working days of the initial-conference
            cite "After" "within twenty"

      """
    ]).entries.compactMap { $0.contradiction }
    #expect(found.map { $0.aspects } == [[.condition]])
  }

  @Test func aPlaceThatSpeaksOnlyUnderAnotherReadingIsNoContradiction() throws {
    let register = try Anyshire.register([
      "minutes-sent": """
      answer minutes-sent
        reading weeks "what four weeks are"
          choice adopted "twenty working days"
          choice other "twenty-eight days"
          adopt adopted because "the handbook says so"
        in handbook
          should distribute the minutes within 20 working days of the initial-conference
            cite 9 "within twenty"
        in leaflet
          should distribute the minutes within 28 days of the initial-conference
            read weeks as other
            cite "After" "four weeks"

      """
    ])
    #expect(register.entries.allSatisfy { $0.contradiction == nil && $0.sameElsewhere == nil })
  }

  @Test func contradictionsStandBeforeWhatIsRepeated() throws {
    let found = try others(
      """
        in handbook, elsewhere
          conference-chair should distribute the minutes within 20 working days of the initial-conference
            cite 1 "the minutes"
        in leaflet
          conference-chair should distribute the minutes within 4 weeks of the initial-conference
            cite "After" "within four weeks"

      """)
    #expect(found.map { $0.other.section } == ["After", "1"])
  }
}
