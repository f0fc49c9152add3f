/// Finds the known name that a writer most likely meant.
public enum NearestName {
  /// The nearest of `candidates` by edit distance (a swap of neighbours counts one), if it is near enough to be
  /// worth offering: at most a third of the longer name, and at least one letter kept. Ties go to the first.
  public static func find(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.utf8.prefix(80))
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let other = Array(candidate.utf8)
      guard abs(other.count - wanted.count) <= 6 else { continue }
      let distance = distance(wanted, other)
      guard distance * 3 <= max(wanted.count, other.count), distance < (best?.distance ?? Int.max) else { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
