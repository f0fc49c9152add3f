import PolicyModel

/// One single change of a policy, such as a slip of the pen would make.
public struct PolicyMutation: Sendable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A clause is left out.
    case clause
    /// A number is one more, or one less.
    case number
    /// `when`, `only when` or `unless` is left out.
    case condition
    /// The clause binds more, or less.
    case force
    /// An outcome, an extension, a ground, or what follows a missed duty is left out.
    case consequence
  }

  public let question: QuestionID
  /// Index into the answer's parts.
  public let part: Int
  /// Index into the part's positions.
  public let position: Int
  /// Of the clause that is changed.
  public let place: Range<Int>
  public let kind: Kind
  /// What is done to the clause: `removing it`, `20 made 21`.
  public let change: String
  /// The part as it is after the change.
  public let changed: Part
}

/// Makes every change of one policy, one after the other.
struct PolicyMutator {
  let policy: Policy

  /// Hands each change of the answer to a question over as it is made; those of one clause come together, its removal
  /// first. Where that was not noticed, the clause's other changes are left out: they would not be either.
  func each(of question: QuestionID, _ isNoticed: (PolicyMutation) -> Bool) {
    guard let answer = policy.answers[question.index] else { return }
    for (partIndex, part) in answer.parts.enumerated() {
      for (positionIndex, position) in part.positions.enumerated() {
        for (index, clause) in position.clauses.enumerated() {
          func make(_ kind: PolicyMutation.Kind, _ change: String, _ changed: Clause?) -> PolicyMutation {
            PolicyMutation(
              question: question, part: partIndex, position: positionIndex, place: clause.place, kind: kind,
              change: change, changed: part.replacing(clause: index, of: positionIndex, by: changed))
          }
          guard isNoticed(make(.clause, "removing it", nil)) else { continue }
          for change in ClauseChange.all(of: clause) {
            _ = isNoticed(make(change.kind, change.words, change.clause))
          }
        }
      }
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
