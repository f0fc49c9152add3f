/// The slot of an event in a ``Vocabulary``; names are looked up once, when a file is read.
public struct EventID: Hashable, Comparable, Sendable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// The slot of a fact in a ``Vocabulary``.
public struct FactID: Hashable, Comparable, Sendable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// The slot of a role (a duty holder or a decision-maker) in a ``Vocabulary``.
public struct RoleID: Hashable, Comparable, Sendable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// The slot of an outcome of a vote or decision in a ``Vocabulary``.
public struct OutcomeID: Hashable, Comparable, Sendable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// The slot of a question in a ``PolicyLibrary``: the row of the comparison.
public struct QuestionID: Hashable, Comparable, Sendable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}
