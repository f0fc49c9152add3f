import PolicyLanguage

/// One value of a JSON text, with its place.
public struct JSONValue: Sendable {
  public enum Content: Sendable {
    case null
    case bool(Bool)
    /// The only numbers there are; fractions and exponents are refused when the text is read.
    case integer(Int64)
    case string(String)
    case array([JSONValue])
    /// In the order of the text, each key once.
    case object([JSONMember])
    /// A value whose fault has been reported already; nothing more needs saying of it.
    case unusable
  }

  public let content: Content
  /// From the first byte to the last, quotation marks and brackets included.
  public let range: SourceRange

  public init(_ content: Content, range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// What sort of value it is, with its article: `a string`.
  public var phrase: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .integer: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    case .unusable: "an unusable value"
    }
  }
}

/// One key of a JSON object and its value.
public struct JSONMember: Sendable {
  public let key: String
  /// Quotation marks included.
  public let keyRange: SourceRange
  public let value: JSONValue

  public init(key: String, keyRange: SourceRange, value: JSONValue) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }

  /// Key and value together.
  public var range: SourceRange { SourceRange(keyRange.start, value.range.end) }
}
