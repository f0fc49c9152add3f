import DecisionModel
import Evaluation
import PolicyModel

/// Compares policies by effect, over every situation that their answers can tell apart.
///
/// Not to be shared between threads: what is worked out for one question serves the next.
public struct SituationComparer {
  public let library: PolicyLibrary
  /// With the readings that are in force.
  public let evaluators: [Evaluator]
  private let tables = DayTables()

  public init(library: PolicyLibrary, evaluators: [Evaluator]) {
    self.library = library
    self.evaluators = evaluators
  }

  /// - Throws: `DecisionError` where the conditions of the answers pass the stated bound.
  public func compare(_ question: Question) throws(DecisionError) -> SituationComparison {
    let sorts = AnswerSorts(evaluators, question.id)
    let count = sorts.distinct.count
    var subsets: [[Int]] = []
    if count > 1 { subsets += (0..<count).map { [$0] } }
    if count > 2 { for first in 0..<count { for second in (first + 1)..<count { subsets.append([first, second]) } } }
    let joint = try joint(sorts.distinct, subsets, question)
    let whole = SituationSpace(joint, subset: nil)
    let tally = SituationTally(whole)
    var found: [[Int]: Standoff] = [:]
    var pairs: [SituationComparison.Pair] = []
    for first in evaluators.indices {
      for second in evaluators.indices where second > first {
        pairs.append(try pair(first, second, sorts, joint, whole, tally, &found, question))
      }
    }
    return SituationComparison(
      question: question.id, counts: counts(tally, sorts), regions: regions(tally, sorts),
      exploration: exploration(whole), pairs: pairs)
  }

  /// How two policies stand under other readings than those in force; no witness is looked for.
  ///
  /// Where they part no more is counted than shows it.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - first: Index of a policy.
  ///   - second: Index of another.
  ///   - readings: For each policy the choice of each of its readings.
  /// - Throws: `DecisionError` where the conditions of the answers pass the stated bound.
  func counts(
    _ question: Question, _ first: Int, _ second: Int, readings: [[Int]]
  ) throws(DecisionError) -> (counts: SituationCounts, bound: Exploration.Bound?) {
    let pair = [evaluators[first].reading(readings[first]), evaluators[second].reading(readings[second])]
    let sorts = AnswerSorts(pair, question.id)
    let answered = sorts.distinct.map { pair[$0] }
    let space = SituationSpace(
      try JointAnswers(
        answered, subsets: [], question, vocabulary: library.vocabulary, tables, untilTheyPart: true), subset: nil)
    return (counts(SituationTally(space), sorts), space.bound)
  }

  /// How one of the policies stands to another that is not among them; nil where it is silent.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - policy: Index of the policy.
  ///   - baseline: The other.
  /// - Throws: `DecisionError` where the conditions of the answers pass the stated bound.
  func strictness(_ question: Question, _ policy: Int, against baseline: Evaluator) throws(DecisionError) -> Strictness?
  {
    guard evaluators[policy].policy.policy.isAnswered(question.id) else { return nil }
    guard baseline.policy.policy.isAnswered(question.id) else { return .added }
    // Of two duties told in words of their own a person must say whether they are one.
    if question.kind == .duty, evaluators[policy].deeds(question) != baseline.deeds(question) { return .open }
    let space = SituationSpace(
      try JointAnswers(
        [evaluators[policy], baseline], subsets: [], question, vocabulary: library.vocabulary, tables), subset: nil)
    let survey = StrictnessSurvey(space)
    if survey.isOpen { return .open }
    guard question.kind.canBeStricter else { return survey.parts ? .changed : .same }
    switch (survey.isTighter, survey.isLooser) {
    case (true, true): return .changed
    case (true, false): return .tighter
    case (false, true): return .looser
    case (false, false): return survey.parts ? .changed : .same
    }
  }

  func joint(
    _ policies: [Int], _ subsets: [[Int]], _ question: Question
  ) throws(DecisionError) -> JointAnswers {
    try JointAnswers(
      policies.map { evaluators[$0] }, subsets: subsets, question, vocabulary: library.vocabulary, tables)
  }

  /// What two answers that are not plainly alike come to, or one by itself.
  private struct Standoff {
    let counts: SituationCounts
    let matter: Matter?
    let bound: Exploration.Bound?
    var shown = WitnessSearch.Shown()
    var limits: [SituationComparison.LimitMeeting] = []
  }

  private func pair(
    _ first: Int, _ second: Int, _ sorts: AnswerSorts, _ joint: JointAnswers, _ whole: SituationSpace,
    _ tally: SituationTally, _ found: inout [[Int]: Standoff], _ question: Question
  ) throws(DecisionError) -> SituationComparison.Pair {
    let subset = Set([sorts.sort[first], sorts.sort[second]].compactMap { $0 }).sorted()
    let standoff: Standoff
    if let known = found[subset] {
      standoff = known
    } else if subset.isEmpty {
      standoff = Standoff(counts: SituationCounts(), matter: nil, bound: nil)
    } else if subset.count == sorts.distinct.count {
      standoff = self.standoff(whole, tally, question)
    } else {
      let space = try self.space(subset, sorts, joint, question)
      standoff = self.standoff(space, SituationTally(space), question)
    }
    found[subset] = standoff
    var counts = standoff.counts
    if sorts.sort[first] == nil || sorts.sort[second] == nil {
      counts = SituationCounts(silent: max(counts.total, 1))
    }
    // The evaluator that stands for a sort is the first of it, so a witness is of the pair itself.
    let isTurned = (sorts.sort[first] ?? 0) > (sorts.sort[second] ?? 0)
    let parts = sorts.sort[first] != nil && sorts.sort[second] != nil && sorts.sort[first] != sorts.sort[second]
    return SituationComparison.Pair(
      first: first, second: second, counts: counts, matter: parts ? standoff.matter : nil, bound: standoff.bound,
      witnesses: parts ? standoff.shown.witnesses.map { witness($0, first, second, isTurned) } : [],
      gravest: parts ? standoff.shown.gravest.map { witness($0, first, second, isTurned) } : nil,
      limits: parts ? standoff.limits.map { isTurned ? $0.turned : $0 } : [])
  }

  /// The space of some answers: a part of the joint one, or one of its own where that is not complete.
  private func space(
    _ subset: [Int], _ sorts: AnswerSorts, _ joint: JointAnswers, _ question: Question
  ) throws(DecisionError) -> SituationSpace {
    if joint.time.isComplete, let place = joint.subsets.firstIndex(of: subset) {
      return SituationSpace(joint, subset: place)
    }
    return SituationSpace(try self.joint(subset.map { sorts.distinct[$0] }, [], question), subset: nil)
  }

  private func standoff(_ space: SituationSpace, _ tally: SituationTally, _ question: Question) -> Standoff {
    var counts = SituationCounts()
    for region in tally.regions { counts.add(region, isSilent: false) }
    guard space.answers.count == 2, counts.differ > 0 else {
      return Standoff(counts: counts, matter: nil, bound: space.bound, limits: tally.limits)
    }
    let search = WitnessSearch(
      first: space.answers[0].evaluator, second: space.answers[1].evaluator, question: question, space: space)
    let parting = tally.regions.filter { $0.parts }
    return Standoff(
      counts: counts, matter: parting.map { search.matter($0) }.min(), bound: space.bound,
      shown: search.search(tally.regions), limits: tally.limits)
  }

  private func witness(_ found: WitnessSearch.Found, _ first: Int, _ second: Int, _ isTurned: Bool) -> Witness {
    Witness(
      source: found.source, asOf: found.asOf, about: found.about, first: first, second: second,
      firstEffects: isTurned ? found.effects.1 : found.effects.0,
      secondEffects: isTurned ? found.effects.0 : found.effects.1, matter: found.matter)
  }

  private func counts(_ tally: SituationTally, _ sorts: AnswerSorts) -> SituationCounts {
    var counts = SituationCounts()
    for region in tally.regions { counts.add(region, isSilent: sorts.sort.contains(nil)) }
    return counts.total == 0 ? SituationCounts(silent: 1) : counts
  }

  private func regions(_ tally: SituationTally, _ sorts: AnswerSorts) -> [SituationComparison.Region] {
    tally.regions.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map { item in
      SituationComparison.Region(
        verdicts: sorts.sort.map { $0.map { item.element.verdicts[$0] } ?? [] },
        alike: sorts.sort.map { $0.map { item.element.alike[$0] } ?? -1 }, count: item.element.count)
    }
  }

  private func exploration(_ space: SituationSpace) -> Exploration {
    Exploration(
      atoms: space.atoms, timeClasses: space.classes.count, factClasses: space.ends.reduce(0) { $0 + $1.count },
      events: space.plan.events, days: DayTables.eventDays, bound: space.bound)
  }
}

/// The answers of some policies, sorted into those that are plainly alike.
struct AnswerSorts {
  /// Indices of policies, the first of each sort.
  private(set) var distinct: [Int] = []
  /// By policy, the place of its sort; nil for a silence.
  private(set) var sort: [Int?] = []

  init(_ evaluators: [Evaluator], _ question: QuestionID) {
    for (index, evaluator) in evaluators.enumerated() {
      guard let answer = evaluator.policy.policy.answers[question.index], !answer.parts.isEmpty else {
        sort.append(nil)
        continue
      }
      let same = distinct.firstIndex { other in
        evaluators[other].policy.policy.answers[question.index].map {
          $0.isPlainlyAlike(answer, evaluators[other].policy.readings, evaluator.policy.readings)
        } ?? false && evaluators[other].policy.countsLike(evaluator.policy)
      }
      sort.append(same ?? distinct.count)
      if same == nil { distinct.append(index) }
    }
  }
}

extension CompiledPolicy {
  /// Whether both keep the same working days.
  func countsLike(_ other: CompiledPolicy) -> Bool {
    policy.calendar == other.policy.calendar && policy.closures == other.policy.closures
  }
}

extension Evaluator {
  /// What the governing clauses ask to be done where no event tells that it was done.
  fileprivate func deeds(_ question: Question) -> Set<String> {
    guard question.doneBy.isEmpty else { return [] }
    let clauses = policy.policy.answers[question.id.index]?.parts.flatMap { $0.inForce(policy.readings) } ?? []
    return Set(clauses.filter { $0.doneBy.isEmpty }.map { $0.act })
  }
}

extension Question.Kind {
  /// Whether it asks for something to be done or left: of ages, grounds, votes, decisions and rights it is not said that
  /// one is stricter.
  package var canBeStricter: Bool {
    switch self {
    case .deadline, .window, .interval, .gate, .duty: true
    case .age, .vote, .grounds, .decision, .right: false
    }
  }
}
