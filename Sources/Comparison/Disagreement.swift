import PolicyModel

/// In what another place of a policy departs from the place that governs.
public struct Disagreement: Sendable {
  /// In the order of ``Aspect``; empty where both lay down the same.
  ///
  /// A change of words that binds as strongly (`must`, `will`) is none.
  public let aspects: [Aspect]

  /// Compares the clauses in force, of which in each place the first that applies counts.
  public init(_ governing: [Clause], _ other: [Clause]) {
    let comparison = ClauseComparison([governing], [other])
    var found = comparison.aspects
    // With unlike numbers of clauses a clause departs from the nearest one, not from the one that stands level with it.
    if governing.count != other.count {
      found = Self.nearest(governing, other).union([.condition])
    }
    if !comparison.changesForce && !found.contains(.direction) { found.remove(.modality) }
    aspects = Aspect.allCases.filter { found.contains($0) }
  }

  public var isEmpty: Bool { aspects.isEmpty }

  private static func nearest(_ governing: [Clause], _ other: [Clause]) -> Set<Aspect> {
    var found: Set<Aspect> = []
    for clause in other {
      let departures = governing.map { ClauseComparison([[$0]], [[clause]]).aspects }
      if let least = departures.min(by: { $0.count < $1.count }) { found.formUnion(least) }
    }
    return found
  }
}
