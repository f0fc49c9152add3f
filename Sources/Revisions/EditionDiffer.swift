import Comparison
import DecisionModel
import Evaluation
import PolicyModel

/// Finds what a newer edition of a policy changes, question by question, over every situation.
///
/// Not to be shared between threads: what is worked out for one question serves the next.
public final class EditionDiffer {
  public let library: PolicyLibrary
  private let editions: [Evaluator]
  private let neighbours: [Evaluator]
  private let baseline: Evaluator?
  private let identity: AnswerIdentity
  private let pair: Comparer
  /// The editions, then the neighbours, then the baseline; nil where there is neither.
  private let wider: Comparer?

  /// - Parameters:
  ///   - library: What the policies and questions are of.
  ///   - old: The older edition, compiled for the questions that will be asked, with the readings in force.
  ///   - new: The newer edition likewise.
  ///   - owners: What the editions are called beside each other.
  ///   - neighbours: Other policies that the editions are held against.
  ///   - baseline: What neither should fall below.
  public init(
    library: PolicyLibrary, old: Evaluator, new: Evaluator, owners: [String], neighbours: [Evaluator] = [],
    baseline: Evaluator? = nil
  ) {
    self.library = library
    editions = [old, new]
    self.neighbours = neighbours
    self.baseline = baseline
    identity = AnswerIdentity((old.policy.policy, old.policy.readings), (new.policy.policy, new.policy.readings))
    pair = Comparer(library: library, evaluators: [old, new], owners: owners)
    let others = neighbours + [baseline].compactMap { $0 }
    wider = others.isEmpty ? nil : Comparer(library: library, evaluators: [old, new] + others)
  }

  /// The questions, of those asked (all, when nil), to which two editions do not say the very same; in their order.
  ///
  /// Neither has to be compiled: what is written the same, in the same documents and under the same readings, by the same
  /// calendar, comes to the same.
  ///
  /// - Parameters:
  ///   - library: What the policies and questions are of.
  ///   - old: The older edition and the choice in force of each of its readings.
  ///   - new: The newer edition likewise.
  ///   - only: The questions.
  public static func questionsToCompare(
    in library: PolicyLibrary, _ old: (policy: Policy, readings: [Int]), _ new: (policy: Policy, readings: [Int]),
    questions only: [QuestionID]?
  ) -> [QuestionID] {
    let identity = AnswerIdentity(old, new)
    return library.questions.map { $0.id }.filter { (only?.contains($0) ?? true) && !identity.holds($0) }
  }

  /// Two editions as they are held against each other: under the titles that they declare, and the newer one with its
  /// duties in the order in which the older one has them.
  ///
  /// Duties of one question stand for themselves, whatever order they are written in.
  public static func aligned(_ old: Policy, _ new: Policy) -> (old: Policy, new: Policy) {
    var titled = old
    titled.title = old.declaredTitle
    var aligned = new
    aligned.title = new.declaredTitle
    for index in new.answers.indices {
      guard let answer = new.answers[index], old.answers.indices.contains(index),
        let before = old.answers[index], answer.parts.count > 1, !before.parts.isEmpty
      else { continue }
      let order = PartOrder(before.parts, answer.parts)
      aligned.answers[index] = Answer(question: answer.question, content: .parts(order.parts))
    }
    return (titled, aligned)
  }

  /// What the newer edition changes of the answer to a question; nil where it comes to the same and says the same.
  ///
  /// - Throws: `DecisionError` where the conditions of an answer pass the stated bound.
  public func change(of question: QuestionID) throws(DecisionError) -> EditionChange? {
    guard !identity.holds(question), let row = try pair.compare(questions: [question]).first else { return nil }
    var change = try change(row)
    if isAnswered(1, question) { change.neighbours = try neighbours(question) }
    change.baseline = try baseline(question)
    return change
  }

  private func isAnswered(_ edition: Int, _ question: QuestionID) -> Bool {
    editions[edition].policy.policy.isAnswered(question)
  }

  private func change(_ row: QuestionComparison) throws(DecisionError) -> EditionChange {
    let (old, new) = (side(row, 0), side(row, 1))
    guard !old.isSilent, !new.isSilent else {
      return EditionChange(
        question: row.question, kind: old.isSilent ? new.isSilent ? .reworded : .added : .removed, proof: .silence,
        aspects: [], old: old, new: new, situations: nil, bound: nil,
        witnesses: try [self.pair.application(row.question, 0, 1)].compactMap { $0 }, dates: [], isBesideOnly: false)
    }
    let pair = row.pairs[0]
    var found = try self.pair.edition(row.question, from: 0, to: 1)
    // Their limits meet part by part, so they tell nothing where the older edition has a duty more, or less.
    let hasSameDuties = editions.allSatisfy { $0.partCount(row.question) == editions[0].partCount(row.question) }
    let dates = hasSameDuties ? pair.dates : []
    for item in dates { found.add(item) }
    let parted = row.situations?.pairs[0]
    let kind = kind(found, library[row.question].kind)
    let directions = kind == .changed ? Self.directions(found, library[row.question].kind) : []
    return EditionChange(
      question: row.question, kind: kind, proof: proof(found),
      aspects: found.aspects, old: old, new: new, situations: parted?.counts, bound: found.bound,
      witnesses: found.parts ? (parted?.gravest.map { [$0] } ?? []) + (parted?.witnesses ?? []) : [],
      directed: try directions.isEmpty ? [] : self.pair.cases(of: directions, row.question, from: 0, to: 1),
      dates: dates.flatMap { $0.sentences.dropLast() }, isBesideOnly: identity.governsAlike(row.question))
  }

  private func proof(_ found: EditionComparison) -> EditionChange.Proof {
    found.bound != nil ? .bounded : found.isLeftToJudgement ? .judgement : .everySituation
  }

  private func kind(_ found: EditionComparison, _ kind: Question.Kind) -> EditionChange.Kind {
    let isOther = found.parts || found.changesForce || found.isLeftToJudgement || found.bound != nil
    guard isOther else { return .reworded }
    guard found.bound == nil, !found.isLeftToJudgement else { return .changed }
    switch kind {
    case .deadline, .window, .interval, .gate, .duty:
      return Self.direction(found.isTighter, found.isLooser, .tightened, .relaxed)
    case .grounds, .age: return Self.direction(found.isWider, found.isNarrower, .wider, .narrower)
    case .vote, .decision, .right: return .changed
    }
  }

  /// Where both ways were found, both are shown.
  private static func directions(_ found: EditionComparison, _ kind: Question.Kind) -> [Direction] {
    switch kind {
    case .deadline, .window, .interval, .gate, .duty:
      found.isTighter && found.isLooser ? [.tighter, .looser] : []
    case .grounds, .age: found.isWider && found.isNarrower ? [.wider, .narrower] : []
    case .vote, .decision, .right: []
    }
  }

  private static func direction(
    _ one: Bool, _ other: Bool, _ kind: EditionChange.Kind, _ opposite: EditionChange.Kind
  ) -> EditionChange.Kind { one == other ? .changed : one ? kind : opposite }

  private func side(_ row: QuestionComparison, _ edition: Int) -> EditionChange.Side {
    let cell = row.cells[edition]
    return EditionChange.Side(
      answer: cell.answer, isSilent: cell.status == .silent, force: cell.force, holders: cell.holders,
      citations: cell.citations, otherwise: cell.otherwise)
  }
}

/// How the editions stand to others.
extension EditionDiffer {
  private func neighbours(_ question: QuestionID) throws(DecisionError) -> [NeighbourStanding] {
    guard let wider else { return [] }
    var found: [NeighbourStanding] = []
    for index in neighbours.indices where neighbours[index].policy.policy.isAnswered(question) {
      let place = index + 2
      let partings =
        isAnswered(0, question) ? try wider.partings(question, old: 0, new: 1, from: place) : nil
      found.append(
        NeighbourStanding(
          policy: index, isAlreadySaid: try wider.saySame(question, place, 1),
          wasAlreadySaid: try isAnswered(0, question) ? wider.saySame(question, place, 0) : false,
          partings: partings.map { NeighbourStanding.Partings(old: $0.old, new: $0.new, total: $0.total) }))
    }
    return found
  }

  private func baseline(_ question: QuestionID) throws(DecisionError) -> BaselineStanding? {
    guard let wider, baseline != nil else { return nil }
    let place = wider.policies.count - 1
    return BaselineStanding(
      old: try wider.strictness(question, of: 0, against: place),
      new: try wider.strictness(question, of: 1, against: place), isAsked: wider.policies[place].isAnswered(question))
  }
}

extension Evaluator {
  fileprivate func partCount(_ question: QuestionID) -> Int {
    policy.policy.answers[question.index]?.parts.count ?? 0
  }
}
