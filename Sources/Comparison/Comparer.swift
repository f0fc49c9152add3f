import PolicyModel
import PolicyWording

/// Compares any number of policies, question by question, by what their clauses say.
public struct Comparer: Sendable {
  public let library: PolicyLibrary
  public let policies: [Policy]
  /// For each policy, the choice in force of each of its readings.
  public let readings: [[Int]]

  public init(library: PolicyLibrary, policies: [Policy], readings: [[Int]]? = nil) {
    self.library = library
    self.policies = policies
    self.readings = readings ?? policies.map { $0.readings.map { $0.adopted } }
  }

  /// One row for each question asked (all, when nil), in the order of the questions.
  public func compare(questions only: [QuestionID]? = nil) -> [QuestionComparison] {
    library.questions.filter { only?.contains($0.id) ?? true }.map { compare($0) }
  }

  private func compare(_ question: Question) -> QuestionComparison {
    let cells = policies.indices.map { cell($0, question) }
    var pairs: [QuestionComparison.Pair] = []
    for first in policies.indices {
      for second in policies.indices where second > first { pairs.append(pair(first, second, cells, question)) }
    }
    let aspects = Aspect.allCases.filter { aspect in pairs.contains { $0.aspects.contains(aspect) } }
    return QuestionComparison(
      question: question.id, relation: relation(pairs, cells), aspects: aspects, cells: cells, pairs: pairs)
  }

  /// The first that holds, over all pairs.
  private func relation(_ pairs: [QuestionComparison.Pair], _ cells: [QuestionComparison.Cell]) -> Relation {
    if cells.allSatisfy({ $0.status == .silent }) { return .allSilent }
    let order: [Relation] = [.differ, .partlySilent, .judgement, .sameEffect]
    return order.first { relation in pairs.contains { $0.relation == relation } } ?? .agree
  }

  private func pair(
    _ first: Int, _ second: Int, _ cells: [QuestionComparison.Cell], _ question: Question
  ) -> QuestionComparison.Pair {
    func result(_ relation: Relation, _ aspects: [Aspect] = []) -> QuestionComparison.Pair {
      QuestionComparison.Pair(first: first, second: second, relation: relation, aspects: aspects)
    }
    switch (cells[first].status, cells[second].status) {
    case (.silent, .silent): return result(.allSilent)
    case (.silent, _), (_, .silent): return result(.partlySilent)
    case (.judgement, _), (_, .judgement): return result(.judgement)
    case (.answered, .answered):
      let comparison = ClauseComparison(governing(first, question), governing(second, question))
      let aspects = Aspect.allCases.filter { comparison.aspects.contains($0) }
      if aspects.contains(where: { $0.isEffect }) || comparison.changesForce { return result(.differ, aspects) }
      return result(aspects.isEmpty ? .agree : .sameEffect, aspects)
    }
  }

  /// The clauses of the governing position of each part that stand under the readings in force.
  private func governing(_ policy: Int, _ question: Question) -> [[Clause]] {
    let answer = policies[policy].answers[question.id.index]
    return answer?.parts.map { inForce($0.positions[0].clauses, policy) } ?? []
  }

  private func inForce(_ clauses: [Clause], _ policy: Int) -> [Clause] {
    clauses.filter { clause in clause.readAs.allSatisfy { readings[policy][$0.reading] == $0.choice } }
  }

  private func cell(_ index: Int, _ question: Question) -> QuestionComparison.Cell {
    let policy = policies[index]
    let wording = Wording(vocabulary: library.vocabulary, question: question, authority: policy.title)
    switch policy.answers[question.id.index]?.content {
    case .silent(let silence): return silent(index, silence)
    case nil: return silent(index, Silence(lookedIn: [], note: nil))
    case .parts(let parts): return answered(index, parts, wording)
    }
  }

  private func silent(_ index: Int, _ silence: Silence) -> QuestionComparison.Cell {
    let places = silence.lookedIn.map {
      "\(policies[index].documents[$0.document].name) \($0.sections.joined(separator: ", "))"
    }
    var answer = "Silent"
    if let note = silence.note { answer += ": " + note }
    answer += "."
    if !places.isEmpty { answer += " Looked in " + places.joined(separator: "; ") + "." }
    return QuestionComparison.Cell(
      policy: index, status: .silent, answer: answer, force: nil, holders: [], citations: [], otherwise: [],
      readings: [])
  }

  private func answered(_ index: Int, _ parts: [Part], _ wording: Wording) -> QuestionComparison.Cell {
    let governing = parts.map { inForce($0.positions[0].clauses, index) }
    let all = governing.flatMap { $0 }
    let otherwise = zip(parts, governing).flatMap { part, clauses in self.otherwise(part, clauses, index, wording) }
    return QuestionComparison.Cell(
      policy: index, status: all.allSatisfy { $0.force == .decides } ? .judgement : .answered,
      answer: wording.sentence(all), force: all.first?.force, holders: all.first?.holders ?? [],
      citations: citations(all, index), otherwise: otherwise, readings: openReadings(parts, index))
  }

  private func otherwise(
    _ part: Part, _ governing: [Clause], _ index: Int, _ wording: Wording
  ) -> [QuestionComparison.Cell.Otherwise] {
    part.positions.enumerated().dropFirst().map { place, position in
      let clauses = inForce(position.clauses, index)
      let comparison = ClauseComparison([governing], [clauses])
      let document = policies[index].documents[position.document].name
      let repeated = part.positions.prefix(place).contains { $0.document == position.document }
      let differs = comparison.aspects.contains { $0.isEffect }
      return QuestionComparison.Cell.Otherwise(
        name: repeated ? document + (position.section.map { " " + $0 } ?? "") : document,
        answer: wording.sentence(clauses), because: position.because, citations: citations(clauses, index),
        isConflict: comparison.changesForce || differs, differsInEffect: differs, force: clauses.first?.force)
    }
  }

  private func citations(_ clauses: [Clause], _ index: Int) -> [QuestionComparison.CellCitation] {
    var found: [QuestionComparison.CellCitation] = []
    for clause in clauses {
      for citation in clause.citations + (clause.grounds?.all.flatMap { $0.citations } ?? []) {
        let named = QuestionComparison.CellCitation(
          document: policies[index].documents[citation.document].name, section: citation.section, words: citation.words)
        if !found.contains(named) { found.append(named) }
      }
    }
    return found
  }

  private func openReadings(_ parts: [Part], _ index: Int) -> [QuestionComparison.Cell.OpenReading] {
    var used: Set<Int> = []
    for part in parts {
      for position in part.positions {
        for clause in position.clauses { for item in clause.readAs { used.insert(item.reading) } }
      }
    }
    return used.sorted().map { reading in
      let meaning = policies[index].readings[reading]
      let chosen = readings[index][reading]
      return QuestionComparison.Cell.OpenReading(
        name: meaning.name, phrase: meaning.phrase, adopted: meaning.choices[chosen].phrase, because: meaning.because,
        others: meaning.choices.indices.filter { $0 != chosen }.map { meaning.choices[$0].phrase },
        safe: meaning.safe.map { meaning.choices[$0].phrase })
    }
  }
}
