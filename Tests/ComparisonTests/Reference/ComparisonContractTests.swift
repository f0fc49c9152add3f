import PolicyModel
import Testing
import WorkingCalendar

/// The contract is kept by the brute force itself, and broken by a comparison that errs.
struct ComparisonContractTests {
  private let desk = Desk.shipped

  /// What the brute force finds, made as small as it goes.
  private var honest: ComparisonContract {
    let search = BruteForce(desk: desk)
    return ComparisonContract(
      differs: { search.partingCase($0, $1, $2) != nil },
      witness: { a, b, question in
        guard let found = search.partingCase(a, b, question) else { return nil }
        let least = search.minimal(a, b, question, found)
        return (least.source, least.asOf)
      })
  }

  @Test(arguments: ["minutes-sent", "child-invitation-age", "unanimous-decision", "transfer-in-conference"])
  func theBruteForceKeepsTheContract(_ name: String) throws {
    let question = try #require(desk.library.question(name)).id
    let policies = desk.library.policies
    for (a, b) in [(0, 1), (0, 2), (1, 2)] {
      #expect(try honest.breaches(policies[a], policies[b], question) == [])
    }
    for policy in policies { #expect(try honest.breaches(ofItself: policy, question) == []) }
  }

  @Test(arguments: 100..<110)
  func theBruteForceKeepsTheContractUnderAnEdit(_ seed: Int) throws {
    #expect(try honest.breaches(PolicyEdit(seed: UInt64(seed), of: desk.library.policies)) == [])
  }

  @Test func aComparisonThatErrsBreaksTheContract() throws {
    let question = try #require(desk.library.question("minutes-sent")).id
    let bolton = try #require(desk.library.policy("bolton"))
    let other = try #require(desk.library.policy("north-east-lincolnshire"))
    let blind = ComparisonContract(differs: { _, _, _ in false }, witness: { _, _, _ in nil })
    #expect(try blind.breaches(bolton, other, question).count == 1)
    let search = BruteForce(desk: desk)
    let wordy = ComparisonContract(
      differs: { _, _, _ in true },
      witness: { search.partingCase($0, $1, $2).map { ($0.source, $0.asOf) } })
    // Twenty and twenty five working days part on one conference; the first case that is found holds more.
    #expect(try wordy.breaches(bolton, other, question).count == 1)
    #expect(try wordy.breaches(ofItself: bolton, question).count == 1)
  }
}
