import CaseModel
import PolicyModel
import WorkingCalendar

/// Which edition of a policy a child's case comes under, and why.
public struct EditionPick: Sendable, Hashable {
  public enum Ground: Sendable, Hashable {
    /// The event that picks the edition happened, at this moment first.
    case event(EventID, Moment)
    /// It has not happened: the day counts.
    case day
    /// Whether and when it happened is not recorded.
    case unrecorded(EventID)
  }

  /// Index into the case's children; nil where it is the same for all.
  public internal(set) var child: Int?
  /// Indices into the policy's editions: one, or where the ground is `unrecorded` all that may hold.
  public let editions: [Int]
  public let ground: Ground

  /// One where all children of a case come under one edition for one reason, else one a child; never empty.
  ///
  /// - Parameters:
  ///   - policy: With its former editions.
  ///   - source: The case.
  ///   - asOf: The day that it is looked at.
  ///   - vocabulary: That of the policy and the case.
  public static func picks(
    _ policy: Policy, for source: Case, asOf: Day, _ vocabulary: Vocabulary
  ) -> [EditionPick] {
    let children = source.children.isEmpty ? [nil] : source.children.indices.map { Int?.some($0) }
    var picks = children.map {
      EditionPick(policy, CaseView(source, child: $0, asOf: asOf, vocabulary: vocabulary))
    }
    guard picks.dropFirst().allSatisfy({ $0.editions == picks[0].editions && $0.ground == picks[0].ground }) else {
      return picks
    }
    picks[0].child = nil
    return [picks[0]]
  }

  private init(_ policy: Policy, _ view: CaseView) {
    child = view.child
    let today = policy.edition(on: view.asOf)
    guard let event = policy.editionEvent else {
      editions = [today]
      ground = .day
      return
    }
    if view.unrecorded(in: [event]) != nil {
      editions = Array(0...today)
      ground = .unrecorded(event)
    } else if let first = view.occurrences(of: event).first(where: { !$0.planned }) {
      editions = [policy.edition(on: first.at.day)]
      ground = .event(event, first.at)
    } else {
      editions = [today]
      ground = .day
    }
  }

  /// The edition whose words stand where several may hold: the last of them.
  public var edition: Int { editions[editions.count - 1] }
}
