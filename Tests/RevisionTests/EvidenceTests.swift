import CaseModel
import Comparison
import Evaluation
import PolicyModel
import Revisions
import Testing
import Workbench

/// What stands behind a change: its aspects, its witness, and other policies.
struct EvidenceTests {
  private static let deadline = ["kind deadline", "about each initial-conference", "done by act-done"]
  private static let duty = ["kind duty", "about the case"]

  private static func within(_ days: Int) -> String { "must do so within \(days) days of the initial-conference" }

  @Test func aWitnessComesToWhatIsPrintedWithIt() throws {
    let editions = try Editions(Self.deadline, Self.within(20), Self.within(10))
    let change = try #require(try editions.change())
    let witness = try #require(change.witnesses.first)
    let question = editions.desk.library.questions[0].id
    let effects = try editions.desk.policies.map { policy in
      let evaluator = Evaluator(try CompiledPolicy(policy, in: editions.desk.library))
      return evaluator.evaluate(witness.source, asOf: witness.asOf, questions: [question]).map { $0.decision.effect }
    }
    #expect(effects[0] == witness.firstEffects.map { $0.effect })
    #expect(effects[1] == witness.secondEffects.map { $0.effect })
    #expect(effects[0] != effects[1])
    #expect(witness.source.events.count == 1)
  }

  @Test func theSentencesAndTheAspectsAreThoseOfTheClauses() throws {
    let change = try #require(
      try Editions(
        Self.deadline, Self.within(20), "chair should do so within 20 working days of the initial-conference"
      )
      .change())
    #expect(change.old.answer == "Anyshire must do so within 20 days of the initial conference.")
    #expect(change.new.answer == "The chair should do so within 20 working days of the initial conference.")
    #expect(change.aspects == [.unit, .modality, .actor])
  }

  /// The leaflet does not govern.
  @Test func whatStandsBesideTheGoverningWordsIsToldApart() throws {
    func answer(_ days: Int) -> String {
      """
      in handbook
          \(Self.within(20))
            cite 1 "the words"
        in leaflet
          because "the handbook governs"
          \(Self.within(days))
            cite 2 "other words"
      """
    }
    let change = try #require(try Editions(Self.deadline, answer(5), answer(6)).change())
    #expect(change.kind == .reworded)
    #expect(change.isBesideOnly)
    #expect(change.new.otherwise.map { $0.answer } == ["Anyshire must do so within 6 days of the initial conference."])
  }

  @Test func anotherPlaceThatWasLookedInIsAnotherWording() throws {
    let change = try #require(
      try Editions(Self.duty, "", "silent on asked\n  looked in handbook 1, 2").change())
    #expect(change.kind == .reworded)
    #expect(change.proof == .silence)
  }

  /// From twenty days to ten: one neighbour has ten, one five.
  @Test func whoAlreadySaysItAndWhoIsNearerIsTold() throws {
    let editions = try Editions(
      Self.deadline, Self.within(20), Self.within(10),
      others: [
        ("alike", "must do so within 10 days of the initial-conference"), ("strict", Self.within(5)),
        ("lax", Self.within(30)), ("mute", ""),
      ])
    let change = try #require(try editions.change())
    #expect(editions.desk.neighbours.map { $0.name } == ["alike", "strict", "lax", "mute"])
    #expect(change.neighbours.map { $0.policy } == [0, 1, 2])
    #expect(change.neighbours.map { $0.isAlreadySaid } == [true, false, false])
    #expect(change.neighbours[0].move == .towards)
    let alike = try #require(change.neighbours[0].partings)
    #expect(alike.new == 0)
    #expect(alike.old > 0)
    // Ten and five days, and twenty and five, part in every situation: the last day is always another.
    #expect(change.neighbours[1].move == .neither)
    #expect(change.neighbours[2].move == .neither)
  }

  /// Two days run to the end of the second, 48 hours to a time on it where the conference's is known.
  @Test func whatHasOtherTimesOfDayIsNotSaidAlready() throws {
    let change = try #require(
      try Editions(
        Self.deadline, Self.within(20), Self.within(2),
        others: [("hours", "must do so within 48 hours of the initial-conference")]
      ).change())
    #expect(change.neighbours.map { $0.isAlreadySaid } == [false])
  }

  /// A duty by one condition, then by none; the neighbour asks it always.
  @Test func aDutyInMoreSituationsIsNearerToOneThatHoldsInAll() throws {
    let change = try #require(
      try Editions(
        Self.duty, "must do so\n  when unsafe and agreed", "must do so\n  when unsafe",
        others: [("always", "must do so")]
      ).change())
    // Of four combinations of two facts one holds both, two hold the first.
    #expect(change.neighbours.first?.partings == NeighbourStanding.Partings(old: 3, new: 2, total: 4))
    #expect(change.neighbours.first?.move == .towards)
    #expect(change.neighbours.first?.isAlreadySaid == false)
  }

  @Test(arguments: [(10, 30, true), (30, 40, false), (10, 15, false), (30, 10, false)])
  func aDraftFallsBelowTheBaselineWhereTheOlderEditionDidNot(_ old: Int, _ new: Int, _ falls: Bool) throws {
    let change = try #require(
      try Editions(
        Self.deadline, Self.within(old), Self.within(new), others: [("least", Self.within(20))]
      ).change(baseline: "least"))
    #expect(change.baseline?.fallsBelow == falls)
  }

  @Test func aSilenceFallsBelowABaselineThatAsks() throws {
    let change = try #require(
      try Editions(Self.deadline, Self.within(10), "", others: [("least", Self.within(20))]).change(baseline: "least"))
    #expect(change.kind == .removed)
    #expect(change.baseline == BaselineStanding(old: .tighter, new: nil, isAsked: true))
    #expect(change.baseline?.fallsBelow == true)
  }

  /// Ten working days are fourteen days, and more over Christmas; fifteen days lie between.
  @Test func aChangeBothWaysIsShownByACaseForEach() throws {
    let editions = try Editions(
      Self.deadline, Self.within(15), "must do so within 10 working days of the initial-conference")
    let change = try #require(try editions.change())
    #expect(change.directed.map { $0.direction } == [.tighter, .looser])
    for (direction, witness) in change.directed {
      let due = [witness.firstEffects, witness.secondEffects].map { $0.first?.effect.due?.day }
      let (old, new) = (try #require(due[0]), try #require(due[1]))
      #expect(direction == .tighter ? new < old : new > old)
    }
  }

  /// Twenty days after some conference, and nothing before.
  @Test func aRuleBesideASilenceIsShownAtWork() throws {
    let change = try #require(try Editions(Self.deadline, "", Self.within(20)).change())
    #expect(change.kind == .added)
    let witness = try #require(change.witnesses.first)
    #expect(witness.firstEffects.map { $0.effect.verdict } == [.silent])
    #expect(witness.source.events.count == 1)
    #expect(witness.secondEffects.first?.effect.due != nil)
  }

  /// Both hold or one does not, in whatever order they stand.
  @Test func otherWordsForOneConditionAreOnlyAnotherWording() throws {
    let change = try #require(
      try Editions(
        Self.duty, "must do so\n  when agreed and unsafe", "must do so\n  when unsafe and agreed"
      ).change())
    #expect(change.kind == .reworded)
    #expect(change.witnesses.isEmpty)
  }
}
