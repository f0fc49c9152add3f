import Evaluation
import PolicyModel

/// Sets the results of two authorities for one question and one child side by side.
package enum Alignment {
  /// Pairs in order of time: about one event the parts that apply are matched in order, of an interval its gaps by what
  /// closed them. What does not apply is left out unless all of a side is.
  package static func pairs(_ first: [Standing], _ second: [Standing]) -> [[Standing?]] {
    var subjects: [Int?] = []
    for standing in first + second where !subjects.contains(standing.subject) { subjects.append(standing.subject) }
    // Where there is an event, what is said for want of one stands beside it.
    if subjects.count > 1 { subjects.removeAll { $0 == nil } }
    subjects.sort { ($0 ?? -1) < ($1 ?? -1) }
    return subjects.flatMap { matched(about(first, $0), about(second, $0)) }
  }

  private static func matched(_ first: [Standing], _ second: [Standing]) -> [[Standing?]] {
    var (left, right) = (first, second)
    var pairs: [[Standing?]] = []
    for one in left where one.gap != nil {
      guard let place = right.firstIndex(where: { isSameGap(one, $0) }) else { continue }
      pairs.append([one, right.remove(at: place)])
    }
    left.removeAll { one in pairs.contains { $0[0] == one } }
    // From the end where there are gaps: the one that runs is the one that matters.
    let hasGaps = (left + right).contains { $0.gap != nil }
    let count = max(left.count, right.count)
    for index in 0..<count {
      let (x, y) = hasGaps ? (index - count + left.count, index - count + right.count) : (index, index)
      pairs.append([left.indices.contains(x) ? left[x] : nil, right.indices.contains(y) ? right[y] : nil])
    }
    return pairs
  }

  private static func isSameGap(_ a: Standing, _ b: Standing) -> Bool {
    guard let gap = a.gap, gap == b.gap else { return false }
    return gap == .running || a.about == b.about
  }

  /// What an authority says about one event: the parts that apply, else the first that does not.
  private static func about(_ standings: [Standing], _ subject: Int?) -> [Standing] {
    var own = standings.filter { $0.subject == subject }
    if own.isEmpty { own = standings.filter { $0.subject == nil } }
    let applying = own.filter { $0.decision.effect.verdict != .notApplicable }
    return applying.isEmpty ? Array(own.prefix(1)) : applying
  }
}
