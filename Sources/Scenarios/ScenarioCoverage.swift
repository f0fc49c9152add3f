import CaseModel
import Comparison
import Evaluation
import PolicyModel
import PolicyWording

/// What of the policies their scenarios put to use.
public struct ScenarioCoverage: Sendable {
  /// So many of so many.
  public struct Share: Sendable, Hashable {
    public var exercised: Int
    public var all: Int

    public init(exercised: Int = 0, all: Int = 0) {
      self.exercised = exercised
      self.all = all
    }

    /// Rounded down: 100 only where nothing is missing; nil where there is nothing to exercise.
    public var percent: Int? { all == 0 ? nil : exercised * 100 / all }
  }

  /// Something that no scenario puts to use.
  public struct Gap: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
      /// The clause never counts.
      case clause
      /// A test never turns out one way.
      case condition
      /// A choice of a reading is never in force.
      case reading
    }

    public let kind: Kind
    public let question: String
    /// The part of the answer, where it has several.
    public let part: String?
    public let document: String
    /// In words: `the child is under 10` is never false.
    public let missing: String
    public let place: SourcePlace?
  }

  public struct Authority: Sendable {
    public let name: String
    public internal(set) var clauses = Share()
    public internal(set) var readings = Share()
    /// Each test counts twice: once for turning out true, once for false.
    public internal(set) var conditions = Share()
    /// In the order of the questions.
    public internal(set) var gaps: [Gap] = []
  }

  /// In the order of the library.
  public let authorities: [Authority]
}

extension ScenarioRunner {
  /// What the expectations put to use of the policies and questions asked for (all, when nil).
  public func coverage(policies: [Int]? = nil, questions: [QuestionID]? = nil) -> ScenarioCoverage {
    let all = library.policies.indices.filter { policies?.contains($0) ?? true }
    return ScenarioCoverage(
      authorities: all.map { policy in
        var log = ExerciseLog(library.policies[policy])
        for scenario in scenarios {
          for trial in scenario.trials where trial.policy == policy { note(trial, scenario.given, in: &log) }
        }
        var count = CoverageCount(library, library.policies[policy], places, log)
        for question in library.questions where questions?.contains(question.id) ?? true { count.add(question) }
        return count.authority
      })
  }

  private func note(_ trial: Trial, _ given: Case, in log: inout ExerciseLog) {
    guard let evaluator = evaluators[trial.policy]?.reading(trial.readings) else { return }
    for expectation in trial.expectations {
      log.noteReadings(trial.readings, expectation.question)
      let parts = evaluator.policy.policy.answers[expectation.question.index]?.parts ?? []
      for (index, part) in parts.enumerated() where expectation.part == nil || expectation.part == part.name {
        guard let position = expectation.place.map({ part.position(of: $0) }) ?? 0 else { continue }
        let about = expectation.about.map { About(event: $0.event, at: $0.at) }
        let found = evaluator.exercises(
          given, asOf: trial.asOf, question: expectation.question, part: index, position: position,
          child: expectation.child, about: about)
        for exercise in found {
          log.note(exercise, of: part.positions[position].clauses[exercise.clause])
        }
      }
    }
  }
}

/// What was seen of one policy, so far.
struct ExerciseLog {
  /// Places of clauses that counted.
  private(set) var governed: Set<Int> = []
  /// By place of a clause: which of its tests turned out true, and false.
  private(set) var turned: [Int: [(yes: Bool, no: Bool)]] = [:]
  /// By reading, the choices that were in force where they matter.
  private(set) var chosen: [Set<Int>]
  private let policy: Policy

  init(_ policy: Policy) {
    self.policy = policy
    chosen = policy.readings.map { _ in [] }
  }

  mutating func noteReadings(_ readings: [Int], _ question: QuestionID) {
    guard let answer = policy.answers[question.index] else { return }
    for index in readings.indices where !chosen[index].contains(readings[index]) && answer.uses(index) {
      chosen[index].insert(readings[index])
    }
  }

  mutating func note(_ exercise: ClauseExercise, of clause: Clause) {
    let key = clause.place.lowerBound
    if exercise.governs { governed.insert(key) }
    var seen = turned[key] ?? exercise.tests.map { _ in (false, false) }
    for (index, test) in exercise.tests.enumerated() {
      if test == true { seen[index].yes = true }
      if test == false { seen[index].no = true }
    }
    turned[key] = seen
  }
}

/// Counts what of one policy was put to use.
private struct CoverageCount {
  let library: PolicyLibrary
  let policy: Policy
  let places: SourcePlaces
  let log: ExerciseLog
  var authority: ScenarioCoverage.Authority
  private var counted: Set<Int> = []

  init(_ library: PolicyLibrary, _ policy: Policy, _ places: SourcePlaces, _ log: ExerciseLog) {
    self.library = library
    self.policy = policy
    self.places = places
    self.log = log
    authority = ScenarioCoverage.Authority(name: policy.name)
  }

  mutating func add(_ question: Question) {
    guard let answer = policy.answers[question.id.index] else { return }
    let wording = Wording(vocabulary: library.vocabulary, question: question, authority: policy.title)
    for part in answer.parts {
      for position in part.positions {
        for clause in position.clauses { add(clause, position, part, question, wording) }
      }
    }
  }

  private mutating func add(
    _ clause: Clause, _ position: Position, _ part: Part, _ question: Question, _ wording: Wording
  ) {
    func gap(_ kind: ScenarioCoverage.Gap.Kind, _ missing: String) -> ScenarioCoverage.Gap {
      ScenarioCoverage.Gap(
        kind: kind, question: question.name, part: part.name, document: policy.documents[position.document].name,
        missing: missing, place: places.clause(clause, of: policy))
    }
    let key = clause.place.lowerBound
    let governed = log.governed.contains(key)
    authority.clauses.add(governed)
    if !governed { authority.gaps.append(gap(.clause, "the clause never counts")) }
    let tests = clause.tests
    let turned = log.turned[key] ?? tests.map { _ in (false, false) }
    for (test, seen) in zip(tests, turned) {
      for (way, isSeen) in [("true", seen.yes), ("false", seen.no)] {
        authority.conditions.add(isSeen)
        if !isSeen { authority.gaps.append(gap(.condition, "`\(wording.condition(test))` is never \(way)")) }
      }
    }
    for reading in clause.readingsUsed where counted.insert(reading).inserted {
      let meaning = policy.readings[reading]
      for (choice, item) in meaning.choices.enumerated() {
        let isSeen = log.chosen[reading].contains(choice)
        authority.readings.add(isSeen)
        if !isSeen {
          authority.gaps.append(gap(.reading, "`\(item.name)` of the reading `\(meaning.name)` is never in force"))
        }
      }
    }
  }
}

extension ScenarioCoverage.Share {
  fileprivate mutating func add(_ isExercised: Bool) {
    all += 1
    if isExercised { exercised += 1 }
  }
}
