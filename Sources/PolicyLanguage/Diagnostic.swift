/// One fault of a file, with its place, told in the writer's terms.
///
/// Messages are lower case, one sentence, without a full stop; the writer's own words stand in backticks.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: Sendable, Hashable {
    case error, warning
  }

  /// Another place that belongs to the fault.
  public struct Note: Sendable, Hashable {
    public let message: String
    public let file: Int
    public let range: SourceRange

    public init(_ message: String, file: Int, range: SourceRange) {
      self.message = message
      self.file = file
      self.range = range
    }
  }

  public let severity: Severity
  /// A stable name with a page in the documentation.
  public let code: DiagnosticCode
  public let message: String
  /// Index of the file in the set that was read together.
  public let file: Int
  public let range: SourceRange
  public let notes: [Note]
  /// What would mend it, where that can be said.
  public let help: String?

  public init(
    _ code: DiagnosticCode, _ message: String, file: Int, range: SourceRange, notes: [Note] = [], help: String? = nil,
    severity: Severity = .error
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.file = file
    self.range = range
    self.notes = notes
    self.help = help
  }
}

/// The stable names of the rules that a file can break; each has a page in `Docs/Diagnostics.md`.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  case encoding, size, text, layout, grammar, number, date
  case unknownName = "unknown-name"
  case duplicate, type, reading, citation, silence, completeness, circular, calendar, unreachable, unused
  case depth, json, format
  case value, history
  case scenario

  public var description: String { rawValue }
}

/// The diagnostics of a set of files, collected as they are found.
public struct Diagnostics: Sendable {
  /// More than this many are counted but not kept, so that a hostile file cannot fill memory.
  public static let limit = 200

  public private(set) var all: [Diagnostic] = []
  public private(set) var dropped = 0

  public init() {}

  public var hasErrors: Bool { dropped > 0 || all.contains { $0.severity == .error } }

  public mutating func report(_ diagnostic: Diagnostic) {
    if all.count < Self.limit { all.append(diagnostic) } else { dropped += 1 }
  }

  public mutating func report(contentsOf other: Diagnostics) {
    for diagnostic in other.all { report(diagnostic) }
    dropped += other.dropped
  }

  /// In file order, then by place; stable for equal places.
  public var sorted: [Diagnostic] {
    all.enumerated().sorted { a, b in
      (a.element.file, a.element.range.start, a.offset) < (b.element.file, b.element.range.start, b.offset)
    }.map { $0.element }
  }
}
