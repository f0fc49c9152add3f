/// How what one authority asks stands to what another, such as a baseline, asks of the same thing.
public enum Strictness: String, Sendable, Hashable, CaseIterable {
  /// Alike in every situation, and in force.
  case same
  /// In some situation fewer courses of events keep the rule, in none more.
  case tighter
  /// In some situation more courses of events keep the rule, in none fewer.
  case looser
  /// Tighter in some situations and looser in others, or different in something that is neither.
  case changed
  /// The other asks nothing.
  case added
  /// A person decides, also whether duties told in other words are one; or not every situation could be looked at.
  case open
}
