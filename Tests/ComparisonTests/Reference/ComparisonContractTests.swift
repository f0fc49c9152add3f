import PolicyModel
import Testing

/// The contract is kept by the brute force itself, and broken by a comparison that errs.
struct ComparisonContractTests {
  private let desk = Desk.shipped
  private let contract = ComparisonContract()

  /// What the brute force finds, made as small as it goes.
  private func honest(_ a: Policy, _ b: Policy, _ question: QuestionID) -> ComparisonContract.Finding {
    let search = BruteForce(desk: desk)
    let found = search.partingCase(a, b, question).map { search.minimal(a, b, question, $0) }
    return ComparisonContract.Finding(differs: found != nil, witnesses: found.map { [$0] } ?? [])
  }

  @Test(arguments: ["minutes-sent", "child-invitation-age", "unanimous-decision", "transfer-in-conference"])
  func theBruteForceKeepsTheContract(_ name: String) throws {
    let question = try #require(desk.library.question(name)).id
    let policies = desk.library.policies
    for (a, b) in [(0, 1), (0, 2), (1, 2)] {
      let (a, b) = (policies[a], policies[b])
      #expect(contract.breaches(of: honest(a, b, question), a, b, question) == [])
    }
    for policy in policies {
      #expect(contract.breaches(of: honest(policy, policy, question), ofItself: policy, question) == [])
    }
  }

  @Test(arguments: 100..<110)
  func theBruteForceKeepsTheContractUnderAnEdit(_ seed: Int) throws {
    let edit = PolicyEdit(seed: UInt64(seed), of: desk.library)
    #expect(contract.breaches(of: honest(edit.original, edit.edited, edit.question), edit) == [])
  }

  @Test func aComparisonThatErrsBreaksTheContract() throws {
    let question = try #require(desk.library.question("minutes-sent")).id
    let bolton = try #require(desk.library.policy("bolton"))
    let other = try #require(desk.library.policy("north-east-lincolnshire"))
    let blind = ComparisonContract.Finding(differs: false, witnesses: [])
    #expect(contract.breaches(of: blind, bolton, other, question).count == 1)
    // Twenty and twenty five working days part on one conference; the first case that is found holds more.
    let search = BruteForce(desk: desk)
    let found = try #require(search.partingCase(bolton, other, question))
    let wordy = ComparisonContract.Finding(differs: true, witnesses: [found])
    #expect(contract.breaches(of: wordy, bolton, other, question).count == 2)
    #expect(contract.breaches(of: wordy, ofItself: bolton, question).count == 2)
  }
}
