import Comparison
import PolicyModel
import PolicyWording

/// One single change of a policy, such as a slip of the pen would make.
public struct PolicyMutation: Sendable {
  /// In the order in which the changes of one clause are made.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A clause is left out.
    case clause
    /// The clause binds more, or less.
    case force
    /// A number is one more, or one less.
    case number
    /// Working days made days, and the like.
    case unit
    /// A limit counts from another event.
    case clock
    /// After made before, or the other way round.
    case direction
    /// At least made more than, and the like; the earlier of two limits made the later.
    case comparison
    /// And made or, or the other way round.
    case connective
    /// A condition, or a part of one, is turned into its opposite; `when`, `only when` or `unless` is left out.
    case condition
    /// An outcome, an extension, a ground or what follows a missed duty is left out; an outcome is another.
    case consequence
    /// Someone who acts, judges, agrees or is consulted is left out, or is another.
    case holder
    /// Another place of the documents governs.
    case precedence
    /// Another choice of a reading is adopted.
    case reading
  }

  /// What the policy has after the change.
  enum Result: Sendable {
    case part(Part)
    /// Index of a reading, and into its choices.
    case reading(Int, choice: Int)
  }

  public let question: QuestionID
  /// Index into the answer's parts.
  public let part: Int
  /// Index into the part's positions.
  public let position: Int
  /// Of the clause that is changed, or that first turns on what is changed.
  public let place: Range<Int>
  public let kind: Kind
  /// What is done to the clause: `removing it`, `20 made 21`.
  public let change: String
  let result: Result
}

/// Makes every change of one policy, one after the other.
struct PolicyMutator {
  let library: PolicyLibrary
  let policy: Policy

  /// Hands each change of the answer to a question over as it is made; those of one clause come together, its removal
  /// first.
  ///
  /// - Parameter isLost: Whether the change is lost on every scenario. Where that is so of a clause's removal, its other
  ///   changes are left out: they would be too.
  func each(of question: QuestionID, _ isLost: (PolicyMutation) -> Bool) {
    guard let answer = policy.answers[question.index] else { return }
    for (index, part) in answer.parts.enumerated() {
      for position in part.positions.indices { eachClause(answer, index, position, isLost) }
      for position in part.positions.indices.dropFirst() { _ = isLost(swap(part, index, position, question)) }
    }
    for reading in readings(of: answer) { for change in choices(of: reading, answer) { _ = isLost(change) } }
  }

  private func eachClause(_ answer: Answer, _ index: Int, _ position: Int, _ isLost: (PolicyMutation) -> Bool) {
    let part = answer.parts[index]
    let names = SlipNames(
      vocabulary: library.vocabulary,
      wording: Wording(
        vocabulary: library.vocabulary, question: library[answer.question], authority: policy.title),
      references: answer.clocks(library[answer.question]))
    for (place, clause) in part.positions[position].clauses.enumerated() {
      func make(_ kind: PolicyMutation.Kind, _ change: String, _ changed: Clause?) -> PolicyMutation {
        PolicyMutation(
          question: answer.question, part: index, position: position, place: clause.place, kind: kind, change: change,
          result: .part(part.replacing(clause: place, of: position, by: changed)))
      }
      if isLost(make(.clause, "removing it", nil)) { continue }
      for change in ClauseChange.all(of: clause, names) { _ = isLost(make(change.kind, change.words, change.clause)) }
    }
  }

  private func swap(_ part: Part, _ index: Int, _ position: Int, _ question: QuestionID) -> PolicyMutation {
    var positions = part.positions
    positions.swapAt(0, position)
    return PolicyMutation(
      question: question, part: index, position: position, place: part.positions[position].clauses[0].place,
      kind: .precedence, change: "letting it govern",
      result: .part(Part(name: part.name, phrase: part.phrase, positions: positions)))
  }

  private func choices(of index: Int, _ answer: Answer) -> [PolicyMutation] {
    let reading = policy.readings[index]
    var found: (part: Int, position: Int, place: Range<Int>)?
    for (part, item) in answer.parts.enumerated() {
      for (position, place) in item.positions.enumerated() where found == nil {
        let clause = place.clauses.first { $0.readingsUsed.contains(index) }
        found = clause.map { (part, position, $0.place) }
      }
    }
    guard let found else { return [] }
    return reading.choices.indices.filter { $0 != reading.adopted }.map { choice in
      PolicyMutation(
        question: answer.question, part: found.part, position: found.position, place: found.place, kind: .reading,
        change:
          "adopting `\(reading.choices[choice].name)` rather than `\(reading.choices[reading.adopted].name)` for `\(reading.name)`",
        result: .reading(index, choice: choice))
    }
  }

  /// Readings on which the answer turns and no answer before it, ascending: each is changed once.
  private func readings(of answer: Answer) -> [Int] {
    policy.readings.indices.filter { reading in
      let first = policy.answers.first { $0?.uses(reading) ?? false }
      return (first ?? nil)?.question == answer.question
    }
  }
}

extension Answer {
  func uses(_ reading: Int) -> Bool {
    parts.contains { part in
      part.positions.contains { $0.clauses.contains { $0.readingsUsed.contains(reading) } }
    }
  }

  /// What the limits of the answer count from, each once.
  fileprivate func clocks(_ question: Question) -> [Reference] {
    var found: [Reference] = []
    func add(_ reference: Reference?) {
      if let reference, !found.contains(reference) { found.append(reference) }
    }
    if case .each = question.scope { add(.subject) }
    for clause in parts.flatMap({ $0.positions.flatMap { $0.clauses } }) {
      for limit in [clause.timing.due, clause.timing.earliest].compactMap({ $0 }) {
        for one in limit.starts { add(one) }
      }
      add(clause.timing.every?.from)
      add(clause.timing.every?.until)
    }
    return found
  }
}

extension Limit {
  fileprivate var starts: [Reference] {
    switch self {
    case .after(_, let clock, _), .before(_, let clock, _), .anyTimeBefore(let clock), .anyTimeAfter(let clock?, _):
      clock.starts
    case .anyTimeAfter(nil, _): []
    case .at(let reference): [reference]
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b): a.starts + b.starts
    case .rolled(let inner, _), .extended(let inner, _): inner.starts
    }
  }
}

extension Clock {
  fileprivate var starts: [Reference] {
    switch self {
    case .one(let one): [one]
    case .both(let a, let b), .either(let a, let b): [a, b]
    }
  }
}

extension Part {
  /// The part with one clause changed, or left out where there is none in its place.
  fileprivate func replacing(clause index: Int, of positionIndex: Int, by clause: Clause?) -> Part {
    var positions = positions
    let old = positions[positionIndex]
    var clauses = old.clauses
    if let clause { clauses[index] = clause } else { clauses.remove(at: index) }
    positions[positionIndex] = Position(
      document: old.document, elsewhere: old.elsewhere, because: old.because, clauses: clauses)
    return Part(name: name, phrase: phrase, positions: positions)
  }
}
