import Comparison
import Evaluation
import PolicyModel
import Revisions
import Testing
import Workbench

@testable import Scenarios

/// Laws that hold of every single slip of the pen in a policy.
struct SwapTests {
  private static let desk = try! Desk(authorities: ["bolton"])
  /// Every so many slips one is tried.
  private static let step = 61

  struct Slip: Sendable, CustomTestStringConvertible {
    let question: QuestionID
    let name: String
    let words: String
    let policy: Policy

    var testDescription: String { "\(name): \(words)" }
  }

  private static let slips: [Slip] = {
    let (library, policy) = (desk.library, desk.policies[0])
    var met = 0
    var slips: [Slip] = []
    for question in library.questions {
      PolicyMutator(library: library, policy: policy).each(of: question.id) { mutation in
        met += 1
        if met % step == 0, case .part(let part) = mutation.result {
          var edition = policy
          var parts = policy.answers[question.id.index]?.parts ?? []
          parts[mutation.part] = part
          edition.answers[question.id.index] = Answer(question: question.id, content: .parts(parts))
          slips.append(Slip(question: question.id, name: question.name, words: mutation.change, policy: edition))
        }
        return false
      }
    }
    return slips
  }()

  private func change(_ old: Policy, _ new: Policy, _ question: QuestionID) throws -> EditionChange? {
    let library = Self.desk.library
    let compiled = try CompiledPolicy.compile([old, new], in: library, questions: [question])
    return try EditionDiffer(
      library: library, old: Evaluator(compiled[0]), new: Evaluator(compiled[1]), owners: ["old", "new"]
    ).change(of: question)
  }

  private func opposite(_ kind: EditionChange.Kind) -> EditionChange.Kind {
    switch kind {
    case .tightened: .relaxed
    case .relaxed: .tightened
    case .wider: .narrower
    case .narrower: .wider
    case .added: .removed
    case .removed: .added
    case .changed, .reworded: kind
    }
  }

  @Test func thereAreSlipsOfEverySort() { #expect(Self.slips.count > 50) }

  @Test(arguments: slips) func swappedEditionsSwapTheWord(_ slip: Slip) throws {
    let old = Self.desk.policies[0]
    let there = try #require(try change(old, slip.policy, slip.question))
    let back = try #require(try change(slip.policy, old, slip.question))
    #expect(back.kind == opposite(there.kind))
    #expect(back.proof == there.proof)
    #expect(back.aspects == there.aspects)
    #expect(back.situations == there.situations)
    #expect(back.witnesses.map { $0.source } == there.witnesses.map { $0.source })
  }

  @Test(arguments: slips) func aWordOfEffectComesWithACaseOrWithAnotherForce(_ slip: Slip) throws {
    let change = try #require(try change(Self.desk.policies[0], slip.policy, slip.question))
    switch change.kind {
    case .reworded: #expect(change.witnesses.isEmpty)
    case .added, .removed: break
    default:
      #expect(
        !change.witnesses.isEmpty || !change.dates.isEmpty || change.aspects.contains(.modality)
          || change.proof != .everySituation, "\(change.kind)")
    }
    for witness in change.witnesses {
      let (a, b) = (witness.firstEffects.map { $0.effect }, witness.secondEffects.map { $0.effect })
      #expect(a != b)
      for (policy, effects) in [(Self.desk.policies[0], a), (slip.policy, b)] {
        let evaluator = Evaluator(try CompiledPolicy(policy, in: Self.desk.library, questions: [slip.question]))
        #expect(
          evaluator.effects(witness.source, asOf: witness.asOf, question: slip.question, about: witness.about)
            .map { $0.effect } == effects)
      }
    }
  }
}
