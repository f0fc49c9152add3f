import Comparison
import DecisionModel
import Evaluation
import PolicyModel
import Testing

/// The comparison of every situation keeps the contract: what the brute force finds it finds, and what it shows parts.
struct SituationContractTests {
  private let desk = Desk.shipped
  private let contract = ComparisonContract()

  @Test(arguments: Desk.shipped.library.questions.map { $0.name })
  func everyTwoPoliciesAreComparedExactly(_ name: String) throws {
    let question = try #require(desk.library.question(name))
    let policies = desk.library.policies
    let row = try #require(WholeComparison.row(name))
    for pair in row.pairs {
      #expect(pair.bound == nil)
      let (a, b) = (policies[pair.first], policies[pair.second])
      let breaches = contract.breaches(of: pair.finding, a, b, question.id)
      #expect(breaches == [])
    }
  }

  @Test(arguments: Desk.shipped.library.questions.map { $0.name })
  func aPolicyThatSaysEverythingTwiceDoesNotDifferFromItself(_ name: String) throws {
    let question = try #require(desk.library.question(name))
    for policy in desk.library.policies where policy.isAnswered(question.id) {
      let plain = try desk.compare([policy, policy], question.id)
      #expect(contract.breaches(of: plain.pairs[0].finding, ofItself: policy, question.id) == [])
      let twice = try desk.compare([policy, policy.sayingTwice(question.id)], question.id)
      #expect(contract.breaches(of: twice.pairs[0].finding, ofItself: policy, question.id) == [])
      #expect(twice.counts == plain.counts)
    }
  }

  @Test(arguments: 0..<300)
  func anEditIsComparedExactly(_ seed: Int) throws {
    let edit = PolicyEdit(seed: UInt64(seed), of: desk.library)
    let found = try desk.compare([edit.original, edit.edited], edit.question)
    #expect(contract.breaches(of: found.pairs[0].finding, edit) == [])
  }
}

extension SituationComparison.Pair {
  var finding: ComparisonContract.Finding {
    ComparisonContract.Finding(
      differs: counts.differ > 0,
      witnesses: witnesses.map { SmallDomain.Situation(source: $0.source, asOf: $0.asOf) })
  }
}

extension Desk {
  /// Compares policies of the library, or edits of them, by themselves.
  func compare(_ policies: [Policy], _ question: QuestionID) throws -> SituationComparison {
    let compiled = try CompiledPolicy.compile(policies, in: library, questions: [question])
    return try SituationComparer(library: library, evaluators: compiled.map { Evaluator($0) }).compare(
      library[question])
  }
}

extension Policy {
  /// The policy with every governing clause of an answer repeated after all others, where it never counts.
  func sayingTwice(_ question: QuestionID) -> Policy {
    let parts = (answers[question.index]?.parts ?? []).map { part in
      var positions = part.positions
      let first = positions[0]
      positions[0] = Position(
        document: first.document, elsewhere: first.elsewhere, because: first.because,
        clauses: first.clauses + first.clauses)
      return Part(name: part.name, phrase: part.phrase, positions: positions)
    }
    var twice = self
    twice.answers[question.index] = Answer(question: question, content: .parts(parts))
    return twice
  }
}
