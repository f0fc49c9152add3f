import DecisionModel
import PolicyModel

/// Numbers that a case leaves out are bounded by those that it gives: four votes of nine leave five at most.
extension Setting {
  func atLeast(_ fact: FactID, _ number: Int64) -> Truth {
    guard let range = range(fact) else { return .unknown }
    if range.lowerBound >= number { return .yes }
    return range.upperBound < number ? .no : .unknown
  }

  /// Whether a number is more than (or, where not strict, at least) a share of another.
  func relation(_ a: FactID, _ multiple: Int64, _ divisor: Int64, _ b: FactID, _ strict: Bool) -> Truth {
    guard let left = range(a)?.scaled(by: divisor), let right = range(b)?.scaled(by: multiple) else { return .unknown }
    func exceeds(_ left: Int64, _ right: Int64) -> Bool { strict ? left > right : left >= right }
    if exceeds(left.lowerBound, right.upperBound) { return .yes }
    return exceeds(left.upperBound, right.lowerBound) ? .unknown : .no
  }

  /// What a number can be; nil for a fact that is none, or where what is known leaves nothing.
  private func range(_ fact: FactID) -> ClosedRange<Int64>? {
    if let known = number(fact) { return known...known }
    guard case .number(let declared) = vocabulary[fact].kind else { return nil }
    var (least, most) = (declared.lowerBound, declared.upperBound)
    for limit in vocabulary.limits {
      if limit.bound == fact { least = max(least, sum(limit.addends)) }
      guard let bound = number(limit.bound), limit.addends.contains(fact) else { continue }
      most = min(most, bound - sum(limit.addends))
    }
    return least <= most ? least...most : nil
  }

  /// Of those that are known; facts are small enough for it to be a number.
  private func sum(_ facts: [FactID]) -> Int64 {
    facts.reduce(0) { sum, fact in
      let (next, overflow) = sum.addingReportingOverflow(number(fact) ?? 0)
      return overflow ? Int64.max / 2 : next
    }
  }
}

extension ClosedRange<Int64> {
  /// Nil where that is beyond any number.
  fileprivate func scaled(by factor: Int64) -> ClosedRange? {
    let (least, isLess) = lowerBound.multipliedReportingOverflow(by: factor)
    let (most, isMore) = upperBound.multipliedReportingOverflow(by: factor)
    return isLess || isMore ? nil : least...most
  }
}
