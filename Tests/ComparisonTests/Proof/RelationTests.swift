import Comparison
import PolicyModel
import Testing

/// How two answers stand to one another, and how a row of three does.
struct RelationTests {
  private static let duty = ["kind duty", "about the case", "done by act-done"]

  private func relation(_ question: [String] = duty, _ answers: String...) throws -> Relation {
    try Invented(question, answers).row().relation
  }

  @Test func wordedAlikeTheyAgree() throws {
    #expect(try relation(Self.duty, "chair must do so\n  when unsafe", "chair must do so\n  when unsafe") == .agree)
  }

  @Test func anotherHolderOrActIsTheSameEffect() throws {
    #expect(try relation(Self.duty, "chair must do so", "manager must do so") == .sameEffect)
    #expect(try relation(Self.duty, "chair must do so", "chair must see to it") == .sameEffect)
  }

  @Test func wordedApartWithoutASituationThatTellsIsTheSameEffect() throws {
    let (first, second) = ("within 2 weeks of start-discussion", "within 14 days of start-discussion")
    #expect(try relation(Self.duty, "must do so \(first)", "must do so \(second)") == .sameEffect)
    #expect(try relation(Self.duty, "must do so\n  when unsafe", "must do so\n  when not not unsafe") == .sameEffect)
  }

  /// Must, will: one rank; should, expected to: another; may: the last.
  @Test func anotherRankOfForceDiffersByItself() throws {
    #expect(try relation(Self.duty, "chair must do so", "chair should do so") == .differ)
    #expect(try relation(Self.duty, "chair must not do so", "chair should not do so") == .differ)
    #expect(try relation(Self.duty, "chair must do so", "chair will do so") == .sameEffect)
    #expect(try relation(Self.duty, "chair should do so", "chair is expected to do so") == .sameEffect)
  }

  @Test func forceByItselfDiffersInNoSituation() throws {
    let row = try Invented(Self.duty, ["chair must do so", "chair should do so"]).row()
    #expect(row.situations?.counts == SituationCounts(agree: 1))
    #expect(row.pairs[0].aspects == [.modality])
  }

  @Test func whatMayBeDoneDiffersFromWhatMust() throws {
    let row = try Invented(Self.duty, ["chair must do so", "chair may do so"]).row()
    #expect(row.relation == .differ)
    #expect(row.situations?.counts == SituationCounts(differ: 1))
  }

  /// Four events of a kind are looked at: a rule that turns on the fifth is not claimed to be compared.
  @Test func countingBeyondWhatIsLookedAtIsSaid() throws {
    func bound(_ number: Int) throws -> Exploration.Bound? {
      let answers = ["must do so\n  when there are at least \(number) review-conference", "must do so"]
      return try Invented(["kind duty", "about the case"], answers).row().situations?.pairs[0].bound
    }
    #expect(try bound(4) == nil)
    #expect(try bound(5) == .counts)
  }

  @Test func oneSituationThatTellsThemApartIsEnough() throws {
    let (first, second) = ("within 10 working days of start-discussion", "within 2 weeks of start-discussion")
    #expect(try relation(Self.duty, "must do so \(first)", "must do so \(second)") == .differ)
  }

  /// Ten working days from Wednesday 3 March 2027 end on the 17th, or on the 18th for who does not work on the 10th.
  @Test(arguments: [0, 1, 2])
  func aClosedDayOfOneAuthorityTellsItFromTheOthers(_ silent: Int) throws {
    var answers = Array(repeating: "must do so within 10 working days of start-discussion", count: 2)
    answers.insert("", at: silent)
    for closed in [0, 1, 2] where closed != silent {
      let row = try Invented(Self.duty, answers, closures: [closed: "2027-03-10"]).row()
      #expect(row.pairs.filter { $0.relation == .differ }.count == 1)
      #expect((row.situations?.counts.differ ?? 0) > 0)
    }
  }

  @Test func silence() throws {
    #expect(try relation(Self.duty, "must do so", "") == .partlySilent)
    #expect(try relation(Self.duty, "chair decides whether to do so", "") == .partlySilent)
    #expect(try relation(Self.duty, "", "") == .allSilent)
  }

  @Test func aPersonsDecision() throws {
    #expect(try relation(Self.duty, "chair decides whether to do so", "must do so") == .judgement)
    #expect(
      try relation(Self.duty, "chair decides whether to do so", "manager decides whether to do so") == .judgement)
  }

  @Test func anAnswerThatIsAPersonsInSomeSituationsIsStillAnAnswer() throws {
    let row = try Invented(
      Self.duty, ["must do so\n  when unsafe\nchair decides whether to do so", "must do so"]
    ).row()
    #expect(row.cells.map { $0.status } == [.answered, .answered])
  }

  // MARK: Three authorities

  @Test func ofThreeTheFirstThatHoldsIsTold() throws {
    let (must, may, decides) = ("chair must do so", "chair may do so", "chair decides whether to do so")
    #expect(try relation(Self.duty, must, may, "") == .differ)
    #expect(try relation(Self.duty, must, "", decides) == .partlySilent)
    #expect(try relation(Self.duty, must, must, decides) == .judgement)
    #expect(try relation(Self.duty, must, must, "manager must do so") == .sameEffect)
    #expect(try relation(Self.duty, must, must, must) == .agree)
    #expect(try relation(Self.duty, "", "", must) == .partlySilent)
    #expect(try relation(Self.duty, "", "", "") == .allSilent)
  }

  @Test func everyTwoOfThreeAreTold() throws {
    let row = try Invented(Self.duty, ["chair must do so", "", "chair may do so"]).row()
    #expect(row.pairs.map { $0.relation } == [.partlySilent, .differ, .partlySilent])
  }
}
