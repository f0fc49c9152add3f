import CaseModel
import Evaluation
import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// A case, and what policies are expected to make of it: names are looked up, and the case has been checked.
public struct Scenario: Sendable {
  public let title: String
  /// Index of the file in the set that is read together.
  public let file: Int
  public let range: SourceRange
  public let given: Case
  /// In the order of the file; one for each policy of an `under` line.
  public let trials: [Trial]
}

/// The case of a scenario under one policy, on one day.
public struct Trial: Sendable {
  public let asOf: Day
  /// Index into the library's policies.
  public let policy: Int
  /// The choice in force of each reading of the policy.
  public let readings: [Int]
  /// Indices of the readings that the scenario itself puts in force.
  public let chosen: Set<Int>
  public let expectations: [Expectation]
}

/// What one question is expected to come to.
///
/// Every result that the selectors (part, child, about, place) leave must be as expected, and there must be one.
public struct Expectation: Sendable {
  /// An event of the case, and for an interval which of the gaps that it bounds.
  public struct About: Sendable, Hashable {
    public let event: EventID
    public let at: Moment
    public let gap: Gap?
  }

  /// One place of a document: 0 the first in which it speaks to the question, then the further ones.
  public struct Place: Sendable, Hashable {
    /// Index into the policy's documents.
    public let document: Int
    public let further: Int
  }

  public let question: QuestionID
  public let range: SourceRange
  public let part: String?
  /// Index into the case's children.
  public let child: Int?
  public let about: About?
  public let place: Place?
  public let verdict: Verdict
  /// In the order in which they stand.
  public let details: [ExpectedDetail]
}

/// One thing that is said of an answer beside its verdict.
public enum ExpectedDetail: Sendable, Hashable {
  case force(Force)
  /// Empty where nobody is named.
  case actors([RoleID])
  case due(Moment?)
  case earliest(Moment?)
  case done(Moment?)
  /// All outcomes, ascending.
  case outcomes([OutcomeID])
  /// The last day for what follows.
  case outcomeDue(Moment)
  /// All that is missing, in any order.
  case needs([Need])
  case presumed([Need])
  case judgedBy(RoleID)
  case act(String)
  /// One of the places cited; the words are not compared where there are none.
  case cites(document: Int?, section: String, words: String?)
  /// Words of the sentence that the answer is told in.
  case says(String)
}
