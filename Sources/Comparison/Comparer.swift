import DecisionModel
import Evaluation
import PolicyModel
import PolicyWording
import WorkingCalendar

/// Compares any number of policies, question by question: by what comes of them in every situation, and by what their
/// clauses say.
///
/// Not to be shared between threads: what is worked out for one question serves the next.
public final class Comparer {
  public let library: PolicyLibrary
  public let policies: [Policy]
  /// For each policy, the choice in force of each of its readings.
  public let readings: [[Int]]
  /// What a silent authority falls back to; nil where nothing was named.
  public let baseline: Evaluator?
  let situations: SituationComparer
  let calendars: [WorkingCalendar]
  /// Whose limits are whose, where nothing else tells them apart.
  private let owners: [String]
  var limits = LimitComparer()

  /// - Parameters:
  ///   - library: What the policies and questions are of.
  ///   - evaluators: The policies to be compared, with the readings in force.
  ///   - baseline: What each of them is measured against, and what is shown where one is silent.
  ///   - owners: What each is called beside another, where that is not its title: editions of one policy have one title.
  public init(
    library: PolicyLibrary, evaluators: [Evaluator], baseline: Evaluator? = nil, owners: [String]? = nil
  ) {
    self.library = library
    self.owners = owners ?? evaluators.map { $0.policy.policy.title }
    policies = evaluators.map { $0.policy.policy }
    readings = evaluators.map { $0.policy.readings }
    self.baseline = baseline
    situations = SituationComparer(library: library, evaluators: evaluators)
    calendars = evaluators.map { $0.policy.calendar }
  }

  /// One row for each question asked (all, when nil), in the order of the questions.
  ///
  /// - Parameters:
  ///   - only: The questions.
  ///   - progress: Told before each row how many are done, and how many there are.
  /// - Throws: `DecisionError` where the conditions of answers pass the stated bound.
  public func compare(
    questions only: [QuestionID]? = nil, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(DecisionError) -> [QuestionComparison] {
    let questions = library.questions.filter { only?.contains($0.id) ?? true }
    var rows: [QuestionComparison] = []
    for question in questions {
      progress(rows.count, questions.count)
      rows.append(try compare(question))
    }
    return rows
  }

  /// How many different things about time the answers to a question ask: the more, the longer comparing it can take.
  public func atomsOfTime(in question: QuestionID) -> Int {
    let atoms = situations.evaluators.flatMap { ComparedAnswer.atoms($0, library[question]) }
    return Set(atoms.filter { $0.isOfTime }).count
  }

  private func compare(_ question: Question) throws(DecisionError) -> QuestionComparison {
    var cells: [QuestionComparison.Cell] = []
    for index in policies.indices {
      let strictness = try baseline.flatMap { (baseline) throws(DecisionError) in
        try self.situations.strictness(question, index, against: baseline)
      }
      cells.append(cell(index, question, strictness))
    }
    let situations = try self.situations.compare(question)
    let pairs = situations.pairs.map { pair($0, cells, question) }
    let aspects = Aspect.allCases.filter { aspect in pairs.contains { $0.aspects.contains(aspect) } }
    var readings: [ReadingEffect] = []
    for index in policies.indices { readings += try readingEffects(of: index, cells, pairs, question) }
    return QuestionComparison(
      question: question.id,
      relation: cells.allSatisfy { $0.status == .silent } ? .allSilent : Relation.over(pairs.map { $0.relation }),
      aspects: aspects, cells: cells,
      pairs: pairs, situations: situations, readingEffects: readings)
  }

  private func pair(
    _ found: SituationComparison.Pair, _ cells: [QuestionComparison.Cell], _ question: Question
  ) -> QuestionComparison.Pair {
    let (first, second) = (found.first, found.second)
    let clauses = ClauseComparison(
      governing(first, question, readings[first]), governing(second, question, readings[second]))
    let isAnswered = cells[first].status != .silent && cells[second].status != .silent
    // That two clocks lie apart is shown by a case; only where none parts them every distance is gone through.
    let meetings = found.limits.filter { $0.isOnOneClock || found.counts.differ == 0 }
    let dates = meetings.compactMap { self.dates($0, first, second, question) }
    var relation = relation((cells[first].status, cells[second].status), found.counts, found.bound, clauses)
    // Days beyond those of the situations, and times of day, count too.
    if relation == .agree || relation == .sameEffect, dates.contains(where: { $0.comparison.parts }) {
      relation = .differ
    }
    return QuestionComparison.Pair(
      first: first, second: second, relation: relation,
      aspects: isAnswered ? Aspect.allCases.filter { clauses.aspects.contains($0) } : [], dates: dates)
  }

  /// Nil where the two limits are one, or have no dates to compare.
  private func dates(
    _ meeting: SituationComparison.LimitMeeting, _ first: Int, _ second: Int, _ question: Question
  ) -> QuestionComparison.DateComparison? {
    let isOne = meeting.first == meeting.second && calendars[first].hasSameWorkingDays(as: calendars[second])
    guard !isOne else { return nil }
    let comparison = limits.compare(
      meeting.first, calendars[first], meeting.second, calendars[second], as: meeting.end)
    if case .notCompared = comparison { return nil }
    let wording = Wording(vocabulary: library.vocabulary, question: question, authority: policies[first].title)
    return QuestionComparison.DateComparison(
      firstLimit: wording.limit(meeting.first), secondLimit: wording.limit(meeting.second), end: meeting.end,
      comparison: comparison,
      sentences: comparison.sentences(
        meeting.first, meeting.second, owners: (owners[first], owners[second]), wording))
  }

  private func relation(
    _ status: (QuestionComparison.Cell.Status, QuestionComparison.Cell.Status), _ counts: SituationCounts,
    _ bound: Exploration.Bound?, _ clauses: ClauseComparison
  ) -> Relation {
    switch status {
    case (.silent, .silent): return .allSilent
    case (.silent, _), (_, .silent): return .partlySilent
    default: break
    }
    if counts.differ > 0 { return .differ }
    if status.0 == .judgement || status.1 == .judgement { return .judgement }
    // Where not all was looked at, only what is worded alike is known to come to the same.
    if clauses.changesForce || bound != nil && clauses.aspects.contains(where: { $0.isEffect }) { return .differ }
    return clauses.aspects.isEmpty ? .agree : .sameEffect
  }

  /// The clauses of the governing position of each part that stand under the readings in force.
  func governing(_ policy: Int, _ question: Question, _ readings: [Int]) -> [[Clause]] {
    policies[policy].answers[question.id.index]?.parts.map { $0.inForce(readings) } ?? []
  }

  private func inForce(_ clauses: [Clause], _ policy: Int) -> [Clause] {
    clauses.filter { clause in clause.readAs.allSatisfy { readings[policy][$0.reading] == $0.choice } }
  }

  private func cell(_ index: Int, _ question: Question, _ strictness: Strictness?) -> QuestionComparison.Cell {
    let policy = policies[index]
    let wording = Wording(vocabulary: library.vocabulary, question: question, authority: policy.title)
    switch policy.answers[question.id.index]?.content {
    case .silent(let silence): return silent(index, silence, question)
    case nil: return silent(index, Silence(lookedIn: [], note: nil), question)
    case .parts(let parts): return answered(index, parts, question, wording, strictness)
    }
  }

  private func silent(_ index: Int, _ silence: Silence, _ question: Question) -> QuestionComparison.Cell {
    let places = silence.lookedIn.map {
      "\(policies[index].documents[$0.document].name) \($0.sections.joined(separator: ", "))"
    }
    var answer = "Silent"
    if let note = silence.note { answer += ": " + note }
    answer += "."
    if !places.isEmpty { answer += " Looked in " + places.joined(separator: "; ") + "." }
    return QuestionComparison.Cell(
      policy: index, status: .silent, answer: answer, force: nil, holders: [], citations: [], otherwise: [],
      readings: [], fallback: fallback(question), strictness: nil)
  }

  /// What the baseline says.
  private func fallback(_ question: Question) -> QuestionComparison.Cell.Fallback? {
    guard let baseline = baseline?.policy.policy, let answer = baseline.answers[question.id.index],
      !answer.parts.isEmpty
    else { return nil }
    let clauses = answer.parts.flatMap { $0.inForce(baseline.readings.map { $0.adopted }) }
    let wording = Wording(
      vocabulary: library.vocabulary, question: question,
      authority: baseline.isBaseline ? "The local authority" : baseline.title)
    return QuestionComparison.Cell.Fallback(
      authority: baseline.name, answer: wording.sentence(clauses), citations: Self.citations(clauses, baseline))
  }

  private func answered(
    _ index: Int, _ parts: [Part], _ question: Question, _ wording: Wording, _ strictness: Strictness?
  ) -> QuestionComparison.Cell {
    let governing = parts.map { inForce($0.positions[0].clauses, index) }
    let all = governing.flatMap { $0 }
    let otherwise = zip(parts, governing).flatMap { part, clauses in self.otherwise(part, clauses, index, wording) }
    return QuestionComparison.Cell(
      policy: index, status: all.allSatisfy { $0.force == .decides } ? .judgement : .answered,
      answer: wording.sentence(all), force: all.first?.force, holders: all.first?.holders ?? [],
      citations: Self.citations(all, policies[index]), otherwise: otherwise, readings: openReadings(parts, index),
      fallback: fallback(question), strictness: strictness)
  }

  private func otherwise(
    _ part: Part, _ governing: [Clause], _ index: Int, _ wording: Wording
  ) -> [QuestionComparison.Cell.Otherwise] {
    part.positions.enumerated().dropFirst().map { place, position in
      let clauses = inForce(position.clauses, index)
      let comparison = ClauseComparison([governing], [clauses])
      let document = policies[index].documents[position.document].name
      let repeated = part.positions.prefix(place).contains { $0.document == position.document }
      // Where one of the two names nobody, that is no other holder.
      let namesBoth = ![governing, clauses].contains { $0.allSatisfy { $0.holders.isEmpty } }
      let differs = comparison.aspects.contains { $0 != .modality && ($0 != .actor || namesBoth) }
      return QuestionComparison.Cell.Otherwise(
        name: repeated ? document + (position.section.map { " " + $0 } ?? "") : document,
        answer: wording.sentence(clauses), because: position.because,
        citations: Self.citations(clauses, policies[index]),
        isConflict: comparison.changesForce || differs, differsBeyondForce: differs, force: clauses.first?.force)
    }
  }

  private static func citations(_ clauses: [Clause], _ policy: Policy) -> [QuestionComparison.CellCitation] {
    var found: [QuestionComparison.CellCitation] = []
    for clause in clauses {
      for citation in clause.citations + (clause.grounds?.all.flatMap { $0.citations } ?? []) {
        let document = policy.documents[citation.document]
        let named = QuestionComparison.CellCitation(
          owner: document.owner, document: document.name, section: citation.section, words: citation.words)
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

/// What other readings would change.
extension Comparer {
  /// Pairs that would come together, or part, if words of one policy were read otherwise.
  private func readingEffects(
    of policy: Int, _ cells: [QuestionComparison.Cell], _ pairs: [QuestionComparison.Pair], _ question: Question
  ) throws(DecisionError) -> [ReadingEffect] {
    guard policies.count > 1, cells[policy].status == .answered else { return [] }
    var effects: [ReadingEffect] = []
    for reading in readingsUsed(policy, question) {
      for choice in policies[policy].readings[reading].choices.indices where choice != readings[policy][reading] {
        var other = readings
        other[policy][reading] = choice
        for pair in pairs where pair.first == policy || pair.second == policy {
          let partner = pair.first == policy ? pair.second : pair.first
          guard cells[partner].status == .answered else { continue }
          let found = try situations.counts(question, pair.first, pair.second, readings: other)
          let clauses = ClauseComparison(
            governing(pair.first, question, other[pair.first]), governing(pair.second, question, other[pair.second]))
          let relation = relation((.answered, .answered), found.counts, found.bound, clauses)
          guard (relation == .differ) != (pair.relation == .differ) else { continue }
          effects.append(
            ReadingEffect(policy: policy, reading: reading, choice: choice, partner: partner, relation: relation))
        }
      }
    }
    return effects
  }

  /// Readings on which the governing clauses of an answer turn, ascending.
  private func readingsUsed(_ policy: Int, _ question: Question) -> [Int] {
    var used: Set<Int> = []
    for part in policies[policy].answers[question.id.index]?.parts ?? [] {
      for clause in part.positions[0].clauses { used.formUnion(clause.readingsUsed) }
    }
    return used.sorted()
  }
}
