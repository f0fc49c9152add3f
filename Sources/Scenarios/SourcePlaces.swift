import PolicyLanguage
import PolicyModel

/// Where something stands, as an editor finds it.
public struct SourcePlace: Sendable, Hashable {
  public let file: String
  /// From 1.
  public let line: Int

  /// `bolton.policy:312`.
  public var description: String { "\(file):\(line)" }
}

/// Finds the lines of scenarios and of the policies that they hold.
public struct SourcePlaces: Sendable {
  private let scenarios: [(name: String, index: LineIndex)]
  private let policies: [UInt64: (name: String, index: LineIndex)]
  private let firstFile: Int

  /// - Parameters:
  ///   - scenarios: The files of the scenarios.
  ///   - firstFile: The index by which the first of them was read.
  ///   - policies: The files that the policies were read from, among others.
  public init(scenarios: [SourceText], firstFile: Int = 0, policies: [SourceText]) {
    self.scenarios = scenarios.map { ($0.name, LineIndex($0)) }
    self.firstFile = firstFile
    var byHash: [UInt64: (name: String, index: LineIndex)] = [:]
    for source in policies { byHash[contentHash(source.bytes)] = (source.name, LineIndex(source)) }
    self.policies = byHash
  }

  func scenario(_ file: Int, _ range: SourceRange) -> SourcePlace {
    let (name, index) = scenarios[file - firstFile]
    return SourcePlace(file: name, line: index.position(of: range.start).line)
  }

  /// Nil where the policy's file is not among those known.
  func clause(_ clause: Clause, of policy: Policy) -> SourcePlace? { place(clause.place, of: policy) }

  func place(_ range: Range<Int>, of policy: Policy) -> SourcePlace? {
    policies[policy.contentHash].map { source in
      SourcePlace(file: source.name, line: source.index.position(of: range.lowerBound).line)
    }
  }
}
