import PolicyModel

/// Why no situation reaches a clause.
public enum Obstacle: Sendable, Hashable {
  /// Its own conditions cannot hold together.
  case contradiction
  /// These earlier clauses of its position, by index into the diagram's, together always apply before it; none of them
  /// can be left out. Empty where there are too many to say which.
  case earlier([Int])
}

extension Diagram {
  /// Earlier clauses that are tried out for which of them stand in the way.
  private static let mostTried = 30

  /// Why a clause that ``unreachableClauses(bound:)`` names is never reached.
  ///
  /// Compiles the clause alone, then behind each of the earlier ones, then behind fewer and fewer of them.
  public func obstacle(to clause: Int, of question: Question, vocabulary: Vocabulary) -> Obstacle {
    func isBarred(by earlier: [Int]) -> Bool {
      Self.isBarred(clauses[clause], by: earlier.map { clauses[$0] }, question, vocabulary)
    }
    if isBarred(by: []) { return .contradiction }
    let earlier = clauses.indices.filter { $0 < clause && positionOfClause[$0] == positionOfClause[clause] }
    guard earlier.count <= Self.mostTried else { return .earlier([]) }
    if let one = earlier.first(where: { isBarred(by: [$0]) }) { return .earlier([one]) }
    var needed = earlier
    for index in earlier {
      let fewer = needed.filter { $0 != index }
      if isBarred(by: fewer) { needed = fewer }
    }
    return .earlier(needed)
  }

  /// Whether a clause is never reached behind these alone; false also where that cannot be found out.
  private static func isBarred(
    _ clause: Clause, by earlier: [Clause], _ question: Question, _ vocabulary: Vocabulary
  ) -> Bool {
    let position = Position(document: 0, elsewhere: false, because: nil, clauses: earlier + [clause])
    let part = Part(name: nil, phrase: nil, positions: [position])
    do throws(DecisionError) {
      let diagram = try QuestionCompiler.compile(part, of: question, vocabulary: vocabulary)
      return diagram.unreachableClauses()?.contains(earlier.count) ?? false
    } catch {
      return false
    }
  }
}
