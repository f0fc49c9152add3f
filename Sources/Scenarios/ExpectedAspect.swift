/// What of an answer can be other than expected.
public enum ExpectedAspect: String, Sendable, Hashable {
  /// There is no result of which the expectation could be true.
  case result
  case verdict, modality, actor, due, earliest, done, outcomes
  case outcomeDue = "outcome-due"
  case needs, presumed
  case judgedBy = "judged-by"
  case act, citation, words

  /// In words, without an article.
  public var description: String {
    switch self {
    case .due: "due day"
    case .earliest: "first day"
    case .done: "day on which it was done"
    case .outcomeDue: "last day for the outcome"
    case .needs: "list of what is needed"
    case .presumed: "list of what is presumed"
    case .judgedBy: "judge"
    default: rawValue
    }
  }
}

extension ExpectedDetail {
  public var aspect: ExpectedAspect {
    switch self {
    case .force: .modality
    case .actors: .actor
    case .due: .due
    case .earliest: .earliest
    case .done: .done
    case .outcomes: .outcomes
    case .outcomeDue: .outcomeDue
    case .needs: .needs
    case .presumed: .presumed
    case .judgedBy: .judgedBy
    case .act: .act
    case .cites: .citation
    case .says: .words
    }
  }
}
