import PolicyLanguage
import PolicyModel

/// A citation with what it is cited for.
struct CitedClause {
  let question: QuestionID
  let part: String?
  let governs: Bool
  let clause: Clause
  let citation: Citation

  /// All citations of a policy: of every position, of grounds, and of what follows a missed duty.
  static func all(of policy: Policy) -> [CitedClause] {
    var all: [CitedClause] = []
    for answer in policy.answers {
      guard let answer else { continue }
      for part in answer.parts {
        for (place, position) in part.positions.enumerated() {
          for clause in position.clauses {
            add(clause, to: &all) { clause, citation in
              CitedClause(
                question: answer.question, part: part.name, governs: place == 0, clause: clause, citation: citation)
            }
          }
        }
      }
    }
    return all
  }

  /// The language bounds how deep missed duties stand in one another.
  private static func add(
    _ clause: Clause, to all: inout [CitedClause], _ make: (Clause, Citation) -> CitedClause
  ) {
    for citation in clause.citations { all.append(make(clause, citation)) }
    for ground in clause.grounds?.all ?? [] {
      for citation in ground.citations { all.append(make(clause, citation)) }
    }
    for missed in clause.ifMissed { add(missed, to: &all, make) }
  }
}

/// Finds the lines of a policy file on which citations stand.
struct CitationLines {
  private let source: SourceText?
  private let index: LineIndex?

  init(_ source: SourceText?) {
    self.source = source
    index = source.map { LineIndex($0) }
  }

  /// The first line with these words from the clause's beginning on; where they are written otherwise, that of the
  /// clause. Nil without a file.
  func place(of citation: Citation, in clause: Clause) -> (file: String, line: Int)? {
    guard let source, let index else { return nil }
    let start = clause.place.lowerBound
    let words = Array("\"\(citation.words)\"".utf8)
    let end = min(source.bytes.count, clause.place.upperBound + Self.reach)
    var at = start
    while at + words.count <= end, !source.bytes[at...].starts(with: words) { at += 1 }
    return (source.name, index.position(of: at + words.count <= end ? at : start).line)
  }

  /// Bytes behind the clause's first line that are searched for its citation.
  private static let reach = 4_000
}
