import Comparison
import Evaluation
import PolicyModel
import Scenarios
import Testing

/// A change that no scenario notices is either shown to change nothing, or a failure.
@Suite struct EquivalenceTests {
  /// In how many situations two versions of one answer come to the same; nil where nothing shows that they do.
  private func situations(_ first: String, _ second: String, in clause: String = "within 2 days of the meeting") throws
    -> Int64?
  {
    func evaluator(_ words: String) throws -> (Authority, Evaluator) {
      let authority = try Littleshire.authority(Littleshire.answer.replacing(clause, with: words))
      return (authority, Evaluator(try CompiledPolicy(authority.library.policies[0], in: authority.library)))
    }
    let (authority, one) = try evaluator(first)
    let (_, other) = try evaluator(second)
    var prover = EquivalenceProver(library: authority.library, policy: one.policy)
    return try prover.situations(one, other, question: authority.library.questions[0].id)
  }

  @Test(arguments: [
    ("within 4 weeks of the meeting", "within 28 days of the meeting"),
    ("within 12 months of the meeting", "within 1 year of the meeting"),
  ]) func twoWordingsOfOneLimitAreShownToBeOne(_ first: String, _ second: String) throws {
    #expect(try #require(try situations(first, second)) > 0)
  }

  @Test(arguments: [
    ("within 20 working days of the meeting", "within 4 weeks of the meeting"),
    ("within 4 weeks of the meeting", "within 1 month of the meeting"),
    ("within 28 days of the meeting", "within 29 days of the meeting"),
  ]) func limitsThatPartOnSomeDayAreNotShownToBeOne(_ first: String, _ second: String) throws {
    #expect(try situations(first, second) == nil)
  }

  /// What comes to the same but binds others, or less, or stands elsewhere, can be noticed.
  @Test(arguments: ["worker must", "chair will", "chair should", "chair must not"])
  func whoActsAndHowStronglyCount(_ words: String) throws {
    let text = "chair must send the notes within 2 days"
    #expect(try situations(text, words + " send the notes within 2 days", in: text) == nil)
  }

  @Test func whereItStandsCounts() throws {
    #expect(
      try situations("cite 1 \"within two days\"", "cite 4 \"within two days\"", in: "cite 1 \"within two days\"")
        == nil)
    #expect(try situations("send the notes", "post the notes", in: "send the notes") == nil)
  }

  @Test func conditionsThatHoldTogetherAreShownToBeOne() throws {
    let condition = "when urgent and not large"
    #expect(try situations(condition, "when not (large or not urgent)", in: condition) != nil)
    #expect(try situations(condition, "when urgent", in: condition) == nil)
    // Every number of members is at least one.
    #expect(
      try situations(condition + " and members is at least 1", condition + " and members is at least 0", in: condition)
        != nil)
  }

  /// Two limits of which the earlier counts, from two clocks, either way round.
  @Test func theEarlierOfTwoLimitsIsOneEitherWayRound() throws {
    let (a, b) = ("within 5 days of the meeting", "within 3 working days of plan-started")
    #expect(try situations("the earlier of \(a) and \(b)", "the earlier of \(b) and \(a)") != nil)
    #expect(try situations("the earlier of \(a) and \(b)", "the later of \(a) and \(b)") == nil)
  }

  /// Situations hold four meetings at most.
  @Test func whatTurnsOnAHigherCountIsNotShown() throws {
    let condition = "when urgent and not large"
    let ninth = "when the meeting is the 9th or later"
    #expect(try situations(ninth, "when the meeting is the 10th or later", in: condition) == nil)
  }
}
