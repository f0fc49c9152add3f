import CaseModel
import DecisionModel
import Evaluation
import PolicyModel
import Reporting
import WorkingCalendar

extension Desk {
  /// Each case under all authorities asked for, and of each authority under the edition that the case comes under.
  ///
  /// - Parameters:
  ///   - cases: In the order of the reports.
  ///   - asOf: The day that they are looked at.
  ///   - questions: What is asked; nil for everything.
  /// - Throws: ``Refusal`` where an answer is larger than any procedure's.
  public func evaluation(
    of cases: [Case], asOf: Day, questions: [QuestionID]?
  ) throws(Refusal) -> [EvaluationReport] {
    let evaluators = try editionEvaluators(questions)
    return cases.map { source in
      let outcomes = evaluators.map { $0.evaluate(source, asOf: asOf, questions: questions) }
      let chosen = zip(policies, outcomes).map { ChosenEditions($0, $1.picks) }
      return EvaluationReport(
        source: source, asOf: asOf, vocabulary: library.vocabulary, questions: library.questions,
        titles: policies.map { ($0.name, $0.title) }, results: outcomes.flatMap { $0.results }, editions: chosen,
        calendars: evaluators.map { $0.calendar },
        provenance: Provenance(
          policies: chosen.flatMap { $0.policies },
          readings: chosen.indices.flatMap { index in chosen[index].policies.map { readings(of: $0, as: index) } },
          questions: library.questions, asOf: asOf))
    }
  }

  /// Under which editions of the authorities asked for a case comes.
  func editions(for source: Case, asOf: Day) -> [ChosenEditions] {
    policies.map { ChosenEditions($0, EditionPick.picks($0, for: source, asOf: asOf, library.vocabulary)) }
  }

  /// For each authority asked for what evaluates a case under the edition that holds.
  func editionEvaluators(_ questions: [QuestionID]?) throws(Refusal) -> [EditionEvaluator] {
    let editions = policies.flatMap { $0.editions }
    var compiled = ArraySlice<CompiledPolicy>()
    do throws(DecisionError) {
      compiled = try CompiledPolicy.compile(editions, in: library, questions: questions)[...]
    } catch {
      throw .message(error.description, help: nil)
    }
    return policies.indices.map { index in
      let count = policies[index].editions.count
      let own = compiled.prefix(count).map { policy in
        var policy = policy
        policy.readings = readings(of: policy.policy, as: index)
        return Evaluator(policy)
      }
      compiled = compiled.dropFirst(count)
      return EditionEvaluator(policies[index], own)
    }
  }
}
