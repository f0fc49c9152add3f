public enum ComparisonSyntax: Sendable, Hashable {
  case moreThan, lessThan, atLeast, atMost, exactly
}

public indirect enum ConditionSyntax: Sendable {
  case all([ConditionSyntax])
  case any([ConditionSyntax])
  case not(ConditionSyntax)
  case test(TestSyntax, SourceRange)
}

/// One question of a condition that is true, false or unknown.
public enum TestSyntax: Sendable {
  /// A fact that is so or not, or a named condition.
  case named(Name)
  /// The fact is one of these; negated with `is not`.
  case choice(Name, [Name], negated: Bool)
  case number(Name, ComparisonSyntax, Int64)
  /// The first fact against `multiple / divisor` times the second.
  case relation(Name, ComparisonSyntax, multiple: Int64, divisor: Int64, Name)
  case happened(ReferenceSyntax, negated: Bool)
  /// How often the event has happened; up to the day of another, where one is named.
  case count(ComparisonSyntax, Int64, Name, upTo: ReferenceSyntax?)
  /// How far the first stands before or after the second.
  case distance(ReferenceSyntax, ComparisonSyntax, AmountSyntax, after: Bool, ReferenceSyntax)
  case order(ReferenceSyntax, after: Bool, ReferenceSyntax)
  /// From a birthday on (`orOver`) or only after it; at an event.
  case age(Int64, AgeBound, ReferenceSyntax)
  case unborn(ReferenceSyntax)
  /// Which of its kind the question's event is, from 1.
  case ordinal(ReferenceSyntax, ComparisonSyntax, Int64)
  case isKind(ReferenceSyntax, Name)
  case reading(Name, Name)

  public enum AgeBound: Sendable, Hashable {
    /// From the birthday on.
    case orOver
    /// From the day after the birthday on.
    case past
    /// Before the birthday.
    case under
  }
}
