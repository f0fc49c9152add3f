/// A sentence fragment for people, with how its opposite is said.
public struct Statement: Sendable, Hashable, ExpressibleByStringLiteral {
  /// What is so: `the chair agrees`.
  public let text: String
  private let otherwise: String?

  /// - Parameters:
  ///   - text: What is so.
  ///   - otherwise: What is so when it is not: `the chair does not agree`.
  public init(_ text: String, otherwise: String? = nil) {
    self.text = text
    self.otherwise = otherwise
  }

  public init(stringLiteral text: String) { self.init(text) }

  /// What is so when it is not.
  public var negated: String { otherwise ?? "it is not so that " + text }
}
