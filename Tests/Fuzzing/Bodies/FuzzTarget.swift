/// One reader of hostile input, driven as far as its input goes.
///
/// A fault of the input is no finding: it has to be told, and nothing more. A trap, a promise that is broken, and work
/// without bound are findings.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// A draft policy: checked beside the shipped vocabulary and questions; where it is right, evaluated and compared.
  case policy
  /// A file of scenarios: checked against the shipped policies; where it is right, run.
  case scenario
  /// A policy file of any kind: laid out in the house manner.
  case format
  /// A file of cases: read; where it is right, written and read again, and evaluated under a
  /// shipped policy.
  case cases = "case"

  /// - Throws: ``BrokenPromise`` where the input brings out a fault of the program.
  public func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    switch self {
    case .policy: try PolicyFuzzing.run(bytes)
    case .scenario: try ScenarioFuzzing.run(bytes)
    case .format: try FormatFuzzing.run(bytes)
    case .cases: try CaseFuzzing.run(bytes)
    }
  }
}

/// What the program says of itself, and an input shows to be untrue.
public struct BrokenPromise: Error, CustomStringConvertible {
  public let description: String
}

func require(_ holds: Bool, _ promise: @autoclosure () -> String) throws(BrokenPromise) {
  if !holds { throw BrokenPromise(description: promise()) }
}
