import Comparison
import PolicyModel
import PolicyWording

/// Goes through one answer of a policy, under the readings as adopted, for what people are to settle.
struct AnswerSurvey {
  let policy: Policy
  let question: Question
  let vocabulary: Vocabulary
  private let adopted: [Int]
  private let wording: Wording

  init(_ policy: Policy, _ question: Question, _ library: PolicyLibrary) {
    self.policy = policy
    self.question = question
    vocabulary = library.vocabulary
    adopted = policy.readings.map { $0.adopted }
    wording = Wording(vocabulary: library.vocabulary, question: question, authority: policy.title)
  }

  func entries(_ answer: Answer) -> [PolicyRegister.Entry] {
    if case .silent(let silence) = answer.content { return entries(silence) }
    let readings = policy.readings.indices.filter { policy.readings[$0].question == question.id }
    return answer.parts.flatMap { part in otherwise(part).map { entry(.otherwise($0), part) } }
      + readings.map { entry(.reading($0)) }
      + answer.parts.flatMap { part in judgements(part).map { entry(.judgement($0), part) } }
      + answer.parts.flatMap { part in pointers(part).map { entry(.pointer($0), part) } }
  }

  private func entry(_ matter: PolicyRegister.Matter, _ part: Part? = nil) -> PolicyRegister.Entry {
    PolicyRegister.Entry(question: question.id, part: part?.name, matter: matter)
  }

  private func entries(_ silence: Silence) -> [PolicyRegister.Entry] {
    let pointers = silence.pointsTo.isEmpty ? [] : [PolicyRegister.Pointer(places: silence.pointsTo, saying: nil)]
    return pointers.map { entry(.pointer($0)) } + [entry(.silence(silence))]
  }

  // MARK: What other places say

  /// The places that say otherwise, then those in other words, then those that say the same.
  private func otherwise(_ part: Part) -> [PolicyRegister.Otherwise] {
    let governing = part.positions[0].clauses(under: adopted)
    let others = part.positions.dropFirst().compactMap { position -> PolicyRegister.Otherwise? in
      let clauses = position.clauses(under: adopted)
      // A place that speaks under another reading only says nothing while this one is adopted.
      guard !clauses.isEmpty else { return nil }
      return PolicyRegister.Otherwise(
        governing: saying(governing, part.positions[0].document), other: saying(clauses, position.document),
        aspects: Disagreement(governing, clauses).aspects, because: position.because)
    }
    let standings: [PolicyRegister.Otherwise.Standing] = [.contradiction, .wordedOtherwise, .same]
    return standings.flatMap { standing in others.filter { $0.standing == standing } }
  }

  func saying(_ clauses: [Clause], _ document: Int) -> PolicyRegister.Saying {
    let citations = clauses.flatMap { $0.everyCitation }
    var told: [Citation] = []
    for citation in citations where !told.contains(citation) { told.append(citation) }
    return PolicyRegister.Saying(
      document: document, section: told.first?.section, sentence: wording.sentence(clauses), citations: told)
  }

  // MARK: What people judge

  private func judgements(_ part: Part) -> [PolicyRegister.Judgement] {
    let clauses = part.positions.flatMap { position in
      position.clauses(under: adopted).flatMap { $0.withSequels }.map { (clause: $0, document: position.document) }
    }
    return clauses.flatMap { ofPerson($0.clause, $0.document) } + facts(clauses)
  }

  private func ofPerson(_ clause: Clause, _ document: Int) -> [PolicyRegister.Judgement] {
    let saying = saying([clause], document)
    var found: [PolicyRegister.Judgement] = []
    if clause.force == .decides {
      found.append(judgement(.decision, clause.holders, saying.sentence, saying))
    } else if let judge = clause.judgedBy {
      found.append(judgement(.rule, [judge], saying.sentence, saying))
    }
    for ground in clause.grounds?.all ?? [] where ground.when == nil {
      let judges = clause.judgedBy.map { [$0] } ?? clause.holders
      let cited = PolicyRegister.Saying(
        document: document, section: ground.citations.first?.section, sentence: saying.sentence,
        citations: ground.citations)
      found.append(judgement(.ground, judges, ground.phrase, cited))
    }
    return found
  }

  private func judgement(
    _ kind: PolicyRegister.Judgement.Kind, _ judges: [RoleID], _ what: String, _ saying: PolicyRegister.Saying
  ) -> PolicyRegister.Judgement {
    PolicyRegister.Judgement(kind: kind, judges: judges, what: what, fact: nil, saying: saying)
  }

  /// Each fact that records a judgement once, with all clauses of the part that ask it.
  private func facts(_ clauses: [(clause: Clause, document: Int)]) -> [PolicyRegister.Judgement] {
    var facts: [FactID] = []
    for item in clauses {
      for fact in item.clause.ownFacts where vocabulary[fact].judgedBy != nil && !facts.contains(fact) {
        facts.append(fact)
      }
    }
    return facts.map { fact in
      let asking = clauses.filter { $0.clause.ownFacts.contains(fact) }
      return PolicyRegister.Judgement(
        kind: .fact, judges: vocabulary[fact].judgedBy.map { [$0] } ?? [], what: vocabulary[fact].phrase, fact: fact,
        saying: saying(asking.map { $0.clause }, asking[0].document))
    }
  }

  // MARK: Where documents send their readers

  private func pointers(_ part: Part) -> [PolicyRegister.Pointer] {
    part.positions.flatMap { position in
      position.clauses(under: adopted).flatMap { $0.withSequels }.filter { !$0.pointsTo.isEmpty }.map { clause in
        PolicyRegister.Pointer(places: clause.pointsTo, saying: saying([clause], position.document))
      }
    }
  }
}
