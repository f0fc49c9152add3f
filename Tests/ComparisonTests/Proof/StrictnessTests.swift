import Comparison
import PolicyModel
import Testing

/// How an answer stands to a baseline.
struct StrictnessTests {
  private static let deadline = ["kind deadline", "about each initial-conference", "done by act-done"]
  private static let duty = ["kind duty", "about the case"]
  private static let gate = ["kind gate", "about the case"]
  private static let age = ["kind age", "about each initial-conference"]

  /// Of the first answer to the second.
  private func strictness(_ question: [String], _ answer: String, _ baseline: String) throws -> Strictness? {
    let invented = try Invented(question, [answer, baseline])
    let comparer = Comparer(
      library: invented.library, evaluators: [invented.evaluators[0]], baseline: invented.evaluators[1])
    return try comparer.compare()[0].cells[0].strictness
  }

  @Test func anEarlierLastDayIsTighterAndALaterOneLooser() throws {
    let (early, late) = (
      "must do so within 20 days of the initial-conference", "must do so within 4 weeks of the initial-conference"
    )
    #expect(try strictness(Self.deadline, early, late) == .tighter)
    #expect(try strictness(Self.deadline, late, early) == .looser)
    #expect(try strictness(Self.deadline, late, "must do so within 28 days of the initial-conference") == .same)
  }

  /// Ten working days may be over before two weeks are, or after.
  @Test func earlierOnSomeDaysAndLaterOnOthersIsNeither() throws {
    let (first, second) = (
      "within 10 working days of the initial-conference", "within 15 days of the initial-conference"
    )
    #expect(try strictness(Self.deadline, "must do so \(first)", "must do so \(second)") == .changed)
  }

  /// What must be is asked at both levels, what should be at one only.
  @Test func moreForceIsTighter() throws {
    #expect(try strictness(Self.duty, "must do so", "should do so") == .tighter)
    #expect(try strictness(Self.duty, "expected to do so", "will do so") == .looser)
    #expect(try strictness(Self.duty, "may do so", "should do so") == .looser)
    #expect(try strictness(Self.duty, "must do so", "will do so") == .same)
  }

  @Test func aShorterTimeWithLessForceIsNeither() throws {
    let (first, second) = ("within 10 days of the initial-conference", "within 20 days of the initial-conference")
    #expect(try strictness(Self.deadline, "should do so \(first)", "must do so \(second)") == .changed)
  }

  @Test func aDutyInFewerSituationsIsLooser() throws {
    #expect(try strictness(Self.duty, "must do so\n  when unsafe", "must do so") == .looser)
    #expect(try strictness(Self.duty, "must do so", "must do so\n  unless agreed") == .tighter)
    #expect(try strictness(Self.duty, "must do so\n  when unsafe", "must do so\n  when agreed") == .changed)
  }

  @Test func whatBarsMoreIsTighter() throws {
    #expect(
      try strictness(Self.gate, "may do so\n  only when agreed and unsafe", "may do so\n  only when agreed") == .tighter
    )
    #expect(try strictness(Self.gate, "may do so", "may do so\n  only when agreed") == .looser)
    #expect(try strictness(Self.gate, "must not do so", "may do so") == .tighter)
  }

  @Test func agesOnlyChange() throws {
    let (ten, twelve) = (
      "the child is aged 10 or over at the initial-conference", "the child is aged 12 or over at the initial-conference"
    )
    #expect(
      try strictness(Self.age, "must invite the child\n  when \(ten)", "must invite the child\n  when \(twelve)")
        == .changed)
    #expect(
      try strictness(Self.age, "must invite the child\n  when \(ten)", "must invite the child\n  when \(ten)") == .same)
  }

  @Test func dutiesToldInOtherWordsAreNotSettled() throws {
    #expect(try strictness(Self.duty, "must \"make a plan\"", "must \"write a plan\"") == .open)
    #expect(try strictness(Self.duty, "must \"make a plan\"", "should \"make a plan\"") == .tighter)
    // What is done by an event is the same deed in any words.
    #expect(
      try strictness(
        Self.deadline, "must \"send it\" within 3 days of the initial-conference",
        "must \"post it\" within 3 days of the initial-conference") == .same)
  }

  @Test func whatTheBaselineDoesNotAskIsAdded() throws {
    #expect(try strictness(Self.duty, "must do so", "") == .added)
    #expect(try strictness(Self.duty, "", "must do so") == nil)
  }

  @Test func whatAPersonDecidesIsNotSettled() throws {
    #expect(try strictness(Self.duty, "chair decides whether to do so", "must do so") == .open)
  }
}
