import Evaluation
import PolicyModel

/// What a change of edition does to a set of cases.
public struct CaseloadImpact: Sendable {
  /// Cases in which a question goes from one verdict to another.
  public struct Move: Sendable, Hashable {
    public let question: QuestionID
    public let from: Verdict
    public let to: Verdict

    public init(question: QuestionID, from: Verdict, to: Verdict) {
      self.question = question
      self.from = from
      self.to = to
    }
  }

  /// The same for whoever acts; nil where the clause names nobody, and the authority itself acts.
  public struct RoleMove: Sendable, Hashable {
    public let role: RoleID?
    public let from: Verdict
    public let to: Verdict

    public init(role: RoleID?, from: Verdict, to: Verdict) {
      self.role = role
      self.from = from
      self.to = to
    }
  }

  /// Cases in which a last or first day of a question is another.
  public struct DateMove: Sendable, Hashable {
    public let question: QuestionID
    public let isLastDay: Bool
    /// Whether the newer edition's day comes before the older one's.
    public let isEarlier: Bool

    public init(question: QuestionID, isLastDay: Bool, isEarlier: Bool) {
      self.question = question
      self.isLastDay = isLastDay
      self.isEarlier = isEarlier
    }
  }

  /// How many cases were looked at.
  public var cases: Int
  /// In how many of them a verdict is another.
  public var changed: Int
  /// In how many more a date or an outcome is another, and no verdict.
  public var moved: Int
  /// In the order of the questions, then of the verdicts.
  public var byVerdict: [(move: Move, cases: Int)]
  /// The authority itself first, then in the order of the roles.
  public var byRole: [(move: RoleMove, cases: Int)]
  public var dates: [(move: DateMove, cases: Int)]
  /// Questions whose outcomes are others.
  public var outcomes: [(question: QuestionID, cases: Int)]

  public init(
    cases: Int, changed: Int, moved: Int, byVerdict: [(move: Move, cases: Int)] = [],
    byRole: [(move: RoleMove, cases: Int)] = [],
    dates: [(move: DateMove, cases: Int)] = [], outcomes: [(question: QuestionID, cases: Int)] = []
  ) {
    self.cases = cases
    self.changed = changed
    self.moved = moved
    self.byVerdict = byVerdict
    self.byRole = byRole
    self.dates = dates
    self.outcomes = outcomes
  }
}
