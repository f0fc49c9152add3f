import CaseModel
import DecisionModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Holds the results of one trial to what is expected of them.
struct ExpectationMatcher {
  let evaluator: Evaluator
  let given: Case
  let asOf: Day

  /// One thing that is not as expected.
  struct Breach {
    let aspect: ExpectedAspect
    /// Nil for the verdict.
    let detail: ExpectedDetail?
  }

  private var policy: CompiledPolicy { evaluator.policy }

  /// Every result that the expectation's question and place have, whatever they are about.
  func results(
    _ question: QuestionID, at place: Expectation.Place?, explaining: Bool = false, saying: Bool = true
  ) -> [EvaluationResult] {
    evaluator.evaluate(given, asOf: asOf, question: question, explaining: explaining, saying: saying) { part in
      guard let place else { return 0 }
      return part.position(of: place)
    }
  }

  /// Those results that the expectation speaks of.
  func selected(by expectation: Expectation, from results: [EvaluationResult]) -> [EvaluationResult] {
    results.filter { result in
      if let part = expectation.part, result.part != part { return false }
      if let child = expectation.child, let own = result.child, own != child { return false }
      guard let about = expectation.about else { return true }
      guard let own = result.about, own.event == about.event, own.at.isWrittenAs(about.at) else { return false }
      return about.gap == nil || about.gap == result.gap
    }
  }

  /// In what a result is not as expected; empty where it is.
  func broken(_ expectation: Expectation, by result: EvaluationResult) -> [Breach] {
    var broken: [Breach] = []
    if result.decision.effect.verdict != expectation.verdict { broken.append(Breach(aspect: .verdict, detail: nil)) }
    for detail in expectation.details where !holds(detail, of: result) {
      broken.append(Breach(aspect: detail.aspect, detail: detail))
    }
    return broken
  }

  func isMet(_ expectation: Expectation, by results: [EvaluationResult]) -> Bool {
    let selected = selected(by: expectation, from: results)
    return !selected.isEmpty && selected.allSatisfy { broken(expectation, by: $0).isEmpty }
  }

  /// The clause that a result stands on; nil where none applies.
  func clause(of result: EvaluationResult) -> Clause? {
    guard let index = result.decision.clause else { return nil }
    let part = policy.parts[result.question.index].first { $0.part.name == result.part }
    return part.map { $0.diagram.clauses[index] }
  }

  private func holds(_ detail: ExpectedDetail, of result: EvaluationResult) -> Bool {
    let decision = result.decision
    switch detail {
    case .force(let force): return result.force == force
    case .actors(let roles): return result.holders == roles
    case .due(let moment): return decision.effect.due == moment
    case .earliest(let moment): return decision.effect.earliest == moment
    case .done(let moment): return decision.done == moment
    case .outcomes(let outcomes): return decision.effect.outcomes == outcomes
    case .outcomeDue(let moment): return decision.effect.due == moment
    case .needs(let needs): return Set(decision.needs) == Set(needs)
    case .presumed(let needs): return Set(decision.presumed) == Set(needs)
    case .judgedBy(let role): return decision.judgedBy == role
    case .act(let words): return clause(of: result)?.act == words
    case .cites(let document, let section, let words):
      let name = document.map { policy.policy.documents[$0].name }
      return result.citations.contains { citation in
        (name == nil || citation.document == name) && citation.section == section
          && (words == nil || citation.words == words)
      }
    case .says(let words): return result.answer.holds(words)
    }
  }
}

extension Part {
  /// The index of the position that speaks for a place of a document, or nil where there is none.
  func position(of place: Expectation.Place) -> Int? {
    let own = positions.indices.filter { positions[$0].document == place.document }
    return place.further < own.count ? own[place.further] : nil
  }
}

extension String {
  /// Whether the words stand in the text, byte for byte.
  fileprivate func holds(_ words: String) -> Bool {
    let text = Array(utf8)
    let wanted = Array(words.utf8)
    guard wanted.count <= text.count else { return false }
    for start in 0...(text.count - wanted.count) where text[start..<(start + wanted.count)].elementsEqual(wanted) {
      return true
    }
    return false
  }
}

extension Expectation {
  /// Whether some words of the sentence are expected.
  var asksForWords: Bool { details.contains { $0.aspect == .words } }
}
