import Evaluation

/// What a disagreement is to a child who moves from one authority to another, the gravest first.
///
/// A row of a comparison ranks by the gravest of its disagreements.
public enum Matter: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// What is in time under one authority is missed under the other.
  case missedDate
  /// A duty or a right under one authority is none under the other.
  case lostRight
  /// One authority bars what the other permits, asks or leaves free, or something else follows from a decision.
  case oppositeDecision
  /// The same stands under both, by another day.
  case otherDate
  /// Anything else, such as a duty that has begun under one authority only.
  case other

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// What two different effects of one situation are to each other.
  ///
  /// - Parameters:
  ///   - a: The effects of one authority's answer, part by part; those that are not applicable left out unless all are.
  ///   - b: The same of the other.
  init(_ a: [Effect], _ b: [Effect]) {
    guard a.count == b.count else {
      self = .lostRight
      return
    }
    self = zip(a, b).filter { $0 != $1 }.map { Self.matter($0, $1) }.min() ?? .other
  }

  private static func matter(_ a: Effect, _ b: Effect) -> Matter {
    if a.verdict == b.verdict { return a.outcomes == b.outcomes ? .otherDate : .oppositeDecision }
    if a.verdict == .barred || b.verdict == .barred { return .oppositeDecision }
    if a.verdict == .notApplicable || b.verdict == .notApplicable { return .lostRight }
    if a.verdict.isMissed != b.verdict.isMissed, a.verdict.isInTime || b.verdict.isInTime { return .missedDate }
    return .other
  }
}

extension Verdict {
  fileprivate var isMissed: Bool { self == .late || self == .overdue }
  fileprivate var isInTime: Bool { self == .met || self == .due }
}
