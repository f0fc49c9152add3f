import PolicyModel

/// The duties of a newer answer in the order of an older one's.
struct PartOrder {
  let parts: [Part]

  /// Those that are in both, by name or else by what is done, stand as in the older answer; the rest follow as written.
  init(_ old: [Part], _ new: [Part]) {
    var left = new
    var ordered: [Part] = []
    for part in old {
      guard let place = left.firstIndex(where: { Self.isOne(part, $0) }) else { continue }
      ordered.append(left.remove(at: place))
    }
    parts = ordered + left
  }

  private static func isOne(_ a: Part, _ b: Part) -> Bool {
    if a.name != nil || b.name != nil { return a.name == b.name }
    return a.positions[0].clauses.first?.act == b.positions[0].clauses.first?.act
  }
}
