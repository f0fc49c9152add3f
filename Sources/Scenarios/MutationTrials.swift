import CaseModel
import Comparison
import DecisionModel
import Evaluation
import PolicyModel

/// One expectation, ready to be tried on a changed policy.
struct HeldExpectation {
  let given: Case
  let trial: Trial
  let expectation: Expectation

  /// Whether it is met by a version of its policy, of which one reading may be adopted otherwise.
  func holds(under evaluator: Evaluator, adopting other: (reading: Int, choice: Int)? = nil) -> Bool {
    var readings = trial.readings
    if let other, !trial.chosen.contains(other.reading) { readings[other.reading] = other.choice }
    let matcher = ExpectationMatcher(evaluator: evaluator.reading(readings), given: given, asOf: trial.asOf)
    let results = matcher.results(
      expectation.question, at: expectation.place, saying: expectation.asksForWords)
    return matcher.isMet(expectation, by: results)
  }
}

/// Tries changes of one policy on the expectations that hold it; what none notices is looked at in every situation.
struct MutationTrials {
  /// More ways to read an answer than this are not gone through.
  private static let mostReadings = 64

  private let evaluator: Evaluator
  /// By question; worked out when first asked for.
  private var held: [[HeldExpectation]?]
  private let all: [HeldExpectation]
  private var prover: EquivalenceProver?
  private let library: PolicyLibrary

  init(_ library: PolicyLibrary, _ evaluator: Evaluator, expectations: [HeldExpectation]) {
    self.library = library
    self.evaluator = evaluator
    all = expectations
    held = library.questions.map { _ in nil }
  }

  private var policy: Policy { evaluator.policy.policy }

  /// Whether some expectation that holds does not hold after the change.
  mutating func notice(_ mutation: PolicyMutation) -> Bool {
    switch mutation.result {
    case .part(let part):
      let held = held(mutation.question)
      guard !held.isEmpty else { return false }
      do throws(DecisionError) {
        var version = evaluator.policy
        try version.replace(partAt: mutation.part, of: mutation.question, by: part)
        let changed = evaluator.with(version)
        return held.contains { !$0.holds(under: changed) }
      } catch {
        // What cannot even be compiled would not go unnoticed.
        return true
      }
    case .reading(let reading, let choice):
      for answer in policy.answers where answer?.uses(reading) ?? false {
        guard let question = answer?.question else { continue }
        if held(question).contains(where: { !$0.holds(under: evaluator, adopting: (reading, choice)) }) { return true }
      }
      return false
    }
  }

  private mutating func held(_ question: QuestionID) -> [HeldExpectation] {
    if let known = held[question.index] { return known }
    let found = all.filter { $0.expectation.question == question && $0.holds(under: evaluator) }
    held[question.index] = found
    return found
  }
}

// MARK: Proof

extension MutationTrials {
  /// In how many situations the policy comes to the same after the change as before: in all that there are.
  ///
  /// - Returns: Nil where it does not, or that could not be shown.
  mutating func situations(unchangedBy mutation: PolicyMutation) -> Int64? {
    switch mutation.result {
    case .part(let part):
      guard let old = policy.answers[mutation.question.index]?.parts[mutation.part],
        old.standsLike(part)
      else { return nil }
      guard let here = situations(old, part, at: mutation.position, question: mutation.question) else { return nil }
      guard mutation.kind == .precedence else { return here }
      return situations(old, part, at: 0, question: mutation.question).map { here + $0 }
    case .reading(let reading, let choice): return situations(adopting: choice, of: reading)
    }
  }

  /// Each place of the answer by itself, under every way to read it.
  private mutating func situations(
    _ old: Part, _ new: Part, at position: Int, question: QuestionID
  ) -> Int64? {
    let used = Set((old.positions[position].clauses + new.positions[position].clauses).flatMap { $0.readingsUsed })
    guard let ways = ways(used) else { return nil }
    var total: Int64 = 0
    for readings in ways {
      guard
        let found = situations(
          old.alone(position), readings, new.alone(position), readings, question: question)
      else { return nil }
      total += found
    }
    return total
  }

  private mutating func situations(adopting choice: Int, of reading: Int) -> Int64? {
    var total: Int64 = 0
    for answer in policy.answers {
      guard let answer, answer.uses(reading) else { continue }
      for part in answer.parts {
        for position in part.positions.indices {
          let used = Set(part.positions[position].clauses.flatMap { $0.readingsUsed })
          guard used.contains(reading) else { continue }
          guard let ways = ways(used.subtracting([reading])) else { return nil }
          for readings in ways {
            var other = readings
            other[reading] = choice
            let alone = part.alone(position)
            guard let found = situations(alone, readings, alone, other, question: answer.question) else { return nil }
            total += found
          }
        }
      }
    }
    return total
  }

  private mutating func situations(
    _ old: Part, _ readings: [Int], _ new: Part, _ otherReadings: [Int], question: QuestionID
  ) -> Int64? {
    do throws(DecisionError) {
      let first = try version(old, readings, question)
      let second = try version(new, otherReadings, question)
      // Whether it looks back decides of which events it is asked.
      let (a, b) = (first.policy.parts[question.index][0], second.policy.parts[question.index][0])
      guard a.isTimed == b.isTimed, a.looksBack == b.looksBack else { return nil }
      var prover = self.prover ?? EquivalenceProver(library: library, policy: evaluator.policy)
      let found = try prover.situations(first, second, question: question)
      self.prover = prover
      return found
    } catch { return nil }
  }

  private func version(_ part: Part, _ readings: [Int], _ question: QuestionID) throws(DecisionError) -> Evaluator {
    var version = evaluator.policy
    try version.answer(question, only: part)
    return evaluator.with(version).reading(readings)
  }

  /// Every way to take some readings, the others as adopted; nil where there are more than are gone through.
  private func ways(_ used: Set<Int>) -> [[Int]]? {
    var ways = [policy.readings.map { $0.adopted }]
    for reading in used.sorted() {
      ways = ways.flatMap { way in
        policy.readings[reading].choices.indices.map { choice in
          var other = way
          other[reading] = choice
          return other
        }
      }
      guard ways.count <= Self.mostReadings else { return nil }
    }
    return ways
  }
}

extension Part {
  /// One position, with nothing beside it.
  fileprivate func alone(_ position: Int) -> Part {
    Part(name: name, phrase: phrase, positions: [positions[position]])
  }

  /// Whether the places of both are the same, and are called and spoken for alike: what is said of a place where none
  /// of its clauses applies is its first clause's. What is presumed while an exception is not known is told too, and no
  /// situation shows it.
  fileprivate func standsLike(_ other: Part) -> Bool {
    positions.count == other.positions.count
      && zip(positions, other.positions).allSatisfy { a, b in
        guard let first = a.clauses.first, let second = b.clauses.first else { return false }
        return a.document == b.document && a.elsewhere == b.elsewhere && a.because == b.because
          && a.section == b.section && first.isSaidLike(second) && a.exceptions == b.exceptions
          && a.clauses.compactMap({ $0.judgedBy }).first == b.clauses.compactMap({ $0.judgedBy }).first
      }
  }
}

extension Position {
  fileprivate var exceptions: [Condition] { clauses.compactMap { $0.unless } }
}
