import CaseModel
import DecisionModel
import PolicyModel
import PolicyWording
import WorkingCalendar

/// Evaluates cases under one policy.
public struct Evaluator: Sendable {
  public private(set) var policy: CompiledPolicy
  /// By question.
  let askings: [Asking]

  public init(_ policy: CompiledPolicy) {
    self.policy = policy
    askings = policy.questions.map { question in
      Asking(calendar: policy.calendar, question: question, vocabulary: policy.vocabulary)
    }
  }

  /// The same under other readings, one choice for each of the policy's readings.
  package func reading(_ readings: [Int]) -> Evaluator {
    var other = self
    other.policy.readings = readings
    return other
  }

  /// The same questions asked of another version of the policy.
  package func with(_ version: CompiledPolicy) -> Evaluator {
    var other = self
    other.policy = version
    return other
  }

  /// The results for the questions asked (all, when nil), in the order of the questions; within one by part, by time
  /// of what it is about, then by child.
  public func evaluate(_ source: Case, asOf: Day, questions only: [QuestionID]? = nil) -> [EvaluationResult] {
    evaluate(views(source, asOf), only)
  }

  /// The same for some children alone, by index into the case's; each result then names its child.
  func evaluate(
    _ source: Case, asOf: Day, questions only: [QuestionID]?, children: [Int]
  ) -> [EvaluationResult] {
    children.flatMap { child in
      let view = CaseView(source, child: child, asOf: asOf, vocabulary: policy.vocabulary)
      return evaluate([view], only).map { result in
        var result = result
        result.child = child
        return result
      }
    }
  }

  private func evaluate(_ views: [CaseView], _ only: [QuestionID]?) -> [EvaluationResult] {
    var results: [EvaluationResult] = []
    for question in policy.questions where only?.contains(question.id) ?? true {
      results += merge(views.map { evaluate($0, question) }, children: views.map { $0.child })
    }
    return results
  }

  /// What one place of each part of an answer says by itself: results without alternatives, in the order of `evaluate`.
  ///
  /// - Parameters:
  ///   - source: The case.
  ///   - asOf: The day that the case is looked at.
  ///   - question: One that the policy was compiled for.
  ///   - position: For a part the index of the position that is asked; nil leaves the part out. A silence is told as
  ///     such whatever is asked.
  ///   - explaining: Whether reasons are told too.
  ///   - saying: Whether the sentence of the clause that counts is told.
  public func evaluate(
    _ source: Case, asOf: Day, question: QuestionID, explaining: Bool = true, saying: Bool = true,
    position: (Part) -> Int?
  ) -> [EvaluationResult] {
    let views = views(source, asOf)
    let question = policy.questions[question.index]
    guard let answer = policy.policy.answers[question.id.index] else { return [] }
    if case .silent(let silence) = answer.content { return [silent(silence, question)] }
    let byChild = views.map { view in
      policy.parts[question.id.index].flatMap { part -> [EvaluationResult] in
        guard let index = position(part.part), part.part.positions.indices.contains(index) else { return [] }
        var setting = setting(view, question)
        setting.position = index
        return results(part, setting, tellingOthers: false, explaining: explaining, saying: saying)
      }
    }
    return merge(byChild, children: views.map { $0.child })
  }

  /// The bare decisions, without words, reasons or alternatives: what a caseload or a comparison needs.
  public func decide(_ source: Case, asOf: Day, questions only: [QuestionID]? = nil) -> [Decision] {
    var decisions: [Decision] = []
    for view in views(source, asOf) {
      for question in policy.questions where only?.contains(question.id) ?? true {
        for part in policy.parts[question.id.index] {
          let evaluator = PartEvaluator(part: part)
          for outcome in evaluator.outcomes(in: setting(view, question)) { decisions.append(outcome.decision) }
        }
      }
    }
    return decisions
  }

  func views(_ source: Case, _ asOf: Day) -> [CaseView] {
    guard !source.children.isEmpty else {
      return [CaseView(source, child: nil, asOf: asOf, vocabulary: policy.vocabulary)]
    }
    return source.children.indices.map { CaseView(source, child: $0, asOf: asOf, vocabulary: policy.vocabulary) }
  }

  func setting(_ view: CaseView, _ question: Question) -> Setting {
    Setting(view: view, asking: askings[question.id.index], subject: nil, readings: policy.readings)
  }

  private func evaluate(_ view: CaseView, _ question: Question) -> [EvaluationResult] {
    guard let answer = policy.policy.answers[question.id.index] else { return [] }
    if case .silent(let silence) = answer.content { return [silent(silence, question)] }
    return policy.parts[question.id.index].flatMap { part in results(part, setting(view, question)) }
  }

  private func results(
    _ part: CompiledPart, _ setting: Setting, tellingOthers: Bool = true, explaining: Bool = true, saying: Bool = true
  ) -> [EvaluationResult] {
    let evaluator = PartEvaluator(part: part)
    return evaluator.subjects(in: setting).flatMap { subject in
      let setting = evaluator.asked(setting, of: subject)
      let outcomes = evaluator.outcomes(setting)
      let others = tellingOthers ? alternatives(part, evaluator, setting) : []
      return outcomes.map { outcome in result(part, setting, outcome, others, explaining, saying) }
    }
  }

  func result(
    _ part: CompiledPart, _ setting: Setting, _ outcome: PartEvaluator.Outcome, _ others: [Variant],
    _ explaining: Bool, _ saying: Bool
  ) -> EvaluationResult {
    let speaking =
      outcome.decision.clause.map { [part.diagram.clauses[$0]] } ?? part.part.positions[setting.position].clauses
    let wording = Wording(
      vocabulary: policy.vocabulary, question: setting.question, authority: policy.policy.title)
    let explainer = Explainer(policy: policy, part: part, setting: setting, wording: wording)
    return EvaluationResult(
      authority: policy.policy.name, child: nil, question: setting.question.id, part: part.part.name,
      about: outcome.about, isProjected: isProjected(outcome.decision, speaking.first), decision: outcome.decision,
      force: speaking.first?.force,
      holders: speaking.first?.holders ?? [], answer: saying ? wording.sentence(Array(speaking.prefix(1))) : "",
      because: explaining ? explainer.reasons(outcome.decision, about: outcome.about) : [],
      citations: citations(speaking, in: part), gap: outcome.gap,
      alternatives: alternatives(others, to: outcome, part, wording),
      booked: PartEvaluator(part: part).booking(outcome.decision, in: setting), silence: nil)
  }

  private func isProjected(_ decision: Decision, _ clause: Clause?) -> Bool {
    guard let clause else { return false }
    let limits = [clause.timing.due, clause.timing.earliest] + clause.outcomes.map { $0.limit }
    guard limits.contains(where: { $0?.countsWorkingDays ?? false }) else { return false }
    return [decision.effect.due, decision.effect.earliest].contains { moment in
      moment.map { policy.calendar.isProjected($0.day) } ?? false
    }
  }

  func citations(_ clauses: [Clause], in part: CompiledPart) -> [NamedCitation] {
    var all: [NamedCitation] = []
    for clause in clauses {
      for citation in clause.citations + (clause.grounds?.all.flatMap { $0.citations } ?? []) {
        let document = policy.policy.documents[citation.document]
        let named = NamedCitation(
          document: document.name, section: citation.section, words: citation.words, owner: document.owner)
        if !all.contains(named) { all.append(named) }
      }
    }
    return all
  }

  private func silent(_ silence: Silence, _ question: Question) -> EvaluationResult {
    let places = silence.lookedIn.map { place in
      "\(policy.policy.documents[place.document].name) \(place.sections.joined(separator: ", "))"
    }
    let reason = "looked in " + places.joined(separator: "; ")
    return EvaluationResult(
      authority: policy.policy.name, child: nil, question: question.id, part: nil, about: nil,
      isProjected: false, decision: Decision(Effect(.silent)), force: nil, holders: [],
      answer: "The documents say nothing" + (silence.note.map { ": " + $0 } ?? "") + ".",
      because: [Reason(reason)], citations: [], gap: nil, alternatives: [], booked: nil,
      silence: silence.note)
  }

  /// One result where all children have the same, else one a child.
  private func merge(_ byChild: [[EvaluationResult]], children: [Int?]) -> [EvaluationResult] {
    guard let first = byChild.first else { return [] }
    guard byChild.count > 1 else { return first }
    let keyed = byChild.map { numbered($0) }
    var keys: [Key] = []
    for results in keyed {
      for (key, _) in results where !keys.contains(key) { keys.append(key) }
    }
    let order = keys.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map {
      $0.element
    }
    return order.flatMap { key -> [EvaluationResult] in
      let found = keyed.map { results in results.first { $0.key == key }?.result }
      if let same = found[0], found.allSatisfy({ $0 == same }) { return [same] }
      return zip(found, children).compactMap { result, child in
        var result = result
        result?.child = child
        return result
      }
    }
  }

  /// Each result with its key; of two that are about the same, as events of one day may be, the second is another.
  private func numbered(_ results: [EvaluationResult]) -> [(key: Key, result: EvaluationResult)] {
    var keyed: [(key: Key, result: EvaluationResult)] = []
    for result in results {
      var key = Key(result)
      while keyed.contains(where: { $0.key == key }) { key.number += 1 }
      keyed.append((key, result))
    }
    return keyed
  }

  private struct Key: Hashable {
    let part: String?
    let about: About?
    let gap: Gap?
    var number = 0

    init(_ result: EvaluationResult) {
      part = result.part
      about = result.about
      gap = result.gap
    }

    var day: Int32 { about?.at.day.number ?? -1 }
  }
}
