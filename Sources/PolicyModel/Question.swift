/// A row of the comparison, with the kind of answer it takes.
public struct Question: Sendable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case deadline, window, interval, age, vote, gate, grounds, duty, decision, right
  }

  /// What the question is asked of, and so how many results it has.
  public enum Scope: Sendable, Hashable {
    case wholeCase
    /// One result for each such event; `booked` says whether one that is only planned counts too.
    case each(EventSet, booked: Bool)
  }

  /// Of a child who moves from one authority to another: the one authority that the question is for.
  public enum Mover: Sendable, Hashable {
    /// The receiving authority.
    case movesIn
    /// The sending authority.
    case movesOut
  }

  public let id: QuestionID
  public let name: String
  /// The heading under which it stands in a comparison.
  public let group: String
  public let kind: Kind
  public let text: String
  public let scope: Scope
  /// Events that fulfil the duty, unless a clause names its own.
  public let doneBy: [EventID]
  /// Nil where the question is for every authority.
  public let mover: Mover?

  public init(
    id: QuestionID, name: String, group: String, kind: Kind, text: String, scope: Scope, doneBy: [EventID],
    mover: Mover? = nil
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.kind = kind
    self.text = text
    self.scope = scope
    self.doneBy = doneBy
    self.mover = mover
  }
}
