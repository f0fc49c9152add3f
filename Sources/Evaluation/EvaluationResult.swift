import CaseModel
import PolicyModel
import WorkingCalendar

/// Why a result is as it is: a sentence, the event or fact it stands on, and the reasons below it.
public struct Reason: Sendable, Hashable {
  public let text: String
  public let event: EventID?
  public let at: Moment?
  public let children: [Reason]

  public init(_ text: String, event: EventID? = nil, at: Moment? = nil, children: [Reason] = []) {
    self.text = text
    self.event = event
    self.at = at
    self.children = children
  }
}

/// A place of the documents with its document's name.
public struct NamedCitation: Sendable, Hashable {
  /// The authority whose document it is, where that is another than the policy's.
  public let owner: String?
  public let document: String
  public let section: String
  public let words: String

  public init(document: String, section: String, words: String, owner: String? = nil) {
    self.owner = owner
    self.document = document
    self.section = section
    self.words = words
  }
}

/// What another document, clause or reading would make of the same case.
public struct Alternative: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    case document, clause, reading
  }
  public let kind: Kind
  /// The document; document and section; or `reading=choice`.
  public let name: String
  public let effect: Effect
  public let answer: String
  public let citations: [NamedCitation]
}

/// One answer to one question about one case under one policy.
public struct EvaluationResult: Sendable, Hashable {
  public let authority: String
  /// Index into the case's children; nil where the result is the same for every child.
  public var child: Int?
  public let question: QuestionID
  /// Which of several duties of the answer.
  public let part: String?
  public let about: About?
  /// Whether a date rests on bank holidays that are not officially published yet.
  public let isProjected: Bool
  public let decision: Decision
  public let force: Force?
  public let holders: [RoleID]
  /// One plain sentence: the clause that counts.
  public let answer: String
  public let because: [Reason]
  public let citations: [NamedCitation]
  /// For an interval, whether it tells of a gap that is closed or of the one that runs.
  public let gap: Gap?
  public let alternatives: [Alternative]
  /// What is booked towards an open duty, and whether that complies.
  public let booked: Booking?
  /// What the policy notes on its silence; nil where it notes nothing, or answers.
  public let silence: String?
}
