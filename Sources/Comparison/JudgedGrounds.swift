import PolicyModel

/// What changes between two lists of grounds that only a person can tell of: no situation shows it.
struct JudgedGrounds {
  /// Whether there is one that was not there, or there is none any more that was.
  private(set) var isAdded = false
  private(set) var isRemoved = false
  /// Whether the words were changed in a way of which a person must tell what it comes to.
  var isOpen: Bool { isAdded && isRemoved || isOfOpenList && (isAdded || isRemoved) }
  private var isOfOpenList = false

  init(old: [Clause], new: [Clause]) {
    for (a, b) in zip(old, new) {
      let (before, after) = (Self.phrases(a), Self.phrases(b))
      if after.contains(where: { !before.contains($0) }) { isAdded = true }
      if before.contains(where: { !after.contains($0) }) { isRemoved = true }
      if !(a.grounds?.closed ?? true) || !(b.grounds?.closed ?? true) { isOfOpenList = true }
    }
  }

  private static func phrases(_ clause: Clause) -> [String] {
    clause.grounds?.all.filter { $0.when == nil }.map { $0.phrase } ?? []
  }
}
