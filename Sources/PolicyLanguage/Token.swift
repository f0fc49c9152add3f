/// The smallest piece of a policy file that means something.
public struct Token: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// A name or a word of the language, as written: letters, digits, hyphens and apostrophes.
    case word(String)
    case number(Int64)
    /// A number with an ending, as in `24th`.
    case ordinal(Int64)
    /// `2026-01-06`, not yet checked against the calendar.
    case date(String)
    /// Quoted words, with `\"` and `\\` resolved.
    case text(String)
    case comma, colon, semicolon, open, close
  }

  public let kind: Kind
  public let range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// The word, where the token is one.
  package var word: String? {
    if case .word(let word) = kind { return word }
    return nil
  }
}

/// One line of a policy file with the lines that stand deeper under it.
public struct Line: Sendable {
  public let tokens: [Token]
  public let indent: Int
  /// From the first token to the last.
  public let range: SourceRange
  public internal(set) var children: [Line]
}
