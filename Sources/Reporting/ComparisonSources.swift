import Comparison
import PolicyModel

/// What stands behind a row.
extension ComparisonReport {
  /// By which a link finds the row: the question's name, or its place where the name could not stand in a link.
  func anchor(_ row: QuestionComparison) -> String {
    let name = library[row.question].name
    let isPlain = name.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
    return isPlain ? "question-\(name)" : "row-\(row.question.index + 1)"
  }

  /// What going through the situations found, and what each authority says in full; nil where there is neither.
  func more(_ row: QuestionComparison) -> Matrix.More? {
    let parts = row.cells.compactMap { part($0) }
    guard var more = SituationWords(library: library, policies: policies).more(row) else {
      return parts.isEmpty ? nil : Matrix.More(summary: "What the documents say", points: [], parts: parts)
    }
    more.parts = parts
    return more
  }

  /// The cited words, what other documents or clauses say and why they do not govern, and the readings.
  private func part(_ cell: QuestionComparison.Cell) -> Matrix.More.Part? {
    var points = cell.citations.map { Phrase(Self.quoted([$0])) }
    for other in cell.otherwise {
      var words = other.isConflict ? Self.words(other) : "\(other.name) says it too: \(other.answer)"
      if let because = other.because {
        words += (words.utf8.last == UInt8(ascii: ".") ? " It" : "; it") + " does not govern: \(because)."
      }
      if !other.citations.isEmpty { words += " [\(Self.quoted(other.citations))]" }
      points.append(Phrase(words))
    }
    for reading in cell.readings {
      var words = Self.words(reading)
      if !reading.because.isEmpty { words += "; adopted because \(reading.because)" }
      if let safe = reading.safe { words += "; on the safe side: \(safe)" }
      points.append(Phrase(words))
    }
    return points.isEmpty ? nil : Matrix.More.Part(title: Phrase(.name(policies[cell.policy].title)), points: points)
  }

  /// Each place with its words.
  private static func quoted(_ citations: [QuestionComparison.CellCitation]) -> String {
    citations.map { citation in
      (citation.owner.map { "\($0) " } ?? "")
        + "\(citation.document) \(citation.section), \u{201C}\(citation.words)\u{201D}"
    }.joined(separator: "; ")
  }
}
