import PolicyModel

/// Puts the meaning of a policy into words: every sentence comes from the clause, so that changing one changes both.
public struct Wording: Sendable {
  let vocabulary: Vocabulary
  /// What the question is about, in words: `the conference`.
  let subject: String
  /// Who acts where a clause names nobody.
  let authority: String

  public init(vocabulary: Vocabulary, question: Question, authority: String) {
    self.vocabulary = vocabulary
    self.authority = authority
    if case .each(let events, _) = question.scope {
      subject = "the " + Self.phrase(events, vocabulary)
    } else {
      subject = "the case"
    }
  }

  static func phrase(_ events: EventSet, _ vocabulary: Vocabulary) -> String {
    if let group = events.group { return vocabulary.groups[group].phrase }
    return vocabulary[events.members[0]].phrase
  }

  /// `a` or `an`, by the first letter.
  public static func article(_ phrase: String) -> String {
    guard let first = phrase.utf8.first else { return "a" }
    return "aeiou".utf8.contains(first | 0x20) ? "an" : "a"
  }

  /// `a, b and c`.
  public static func list(_ items: [String], _ joint: String = "and") -> String {
    guard let last = items.last else { return "" }
    return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " " + joint + " " + last
  }

  public static func capitalised(_ text: String) -> String {
    guard let first = text.utf8.first, first &- 97 < 26 else { return text }
    return String(decoding: [first - 32] + Array(text.utf8.dropFirst()), as: UTF8.self)
  }
}
