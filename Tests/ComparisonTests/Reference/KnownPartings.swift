import CaseModel
import PolicyModel

/// Where the engine does not yet do what the language says; such cases are left out until it does.
struct KnownPartings {
  private let mentions: Mentions
  private let scope: [EventID]?

  init(_ domain: SmallDomain, _ policies: [Policy]) {
    mentions = Mentions(domain.question, policies)
    scope = domain.scope
  }

  func covers(_ situation: SmallDomain.Situation) -> Bool {
    hasSittingAfterTheEnd(situation.source) || hasLaterNeighbour(situation) || lacksStart(situation)
  }

  /// "`from` opens the first gap": until it has happened there is none, whatever was held before.
  private func lacksStart(_ situation: SmallDomain.Situation) -> Bool {
    !mentions.starts.isEmpty
      && !situation.source.events.contains {
        mentions.starts.contains($0.event) && !$0.planned && $0.at.day <= situation.asOf
      }
  }

  /// "`until` ends the duty": what comes after it closes no gap and opens none.
  private func hasSittingAfterTheEnd(_ source: Case) -> Bool {
    let end = source.events.first { mentions.ends.contains($0.event) }?.at.day
    return source.events.contains { event in
      mentions.recurring.union(mentions.starts).contains(event.event) && end.map { event.at.day > $0 } ?? false
    }
  }

  /// A distance of "at most", "less than" or "exactly" is "false of what never came", and of that alone: not of what
  /// came after the event that the question is about.
  private func hasLaterNeighbour(_ situation: SmallDomain.Situation) -> Bool {
    let source = situation.source
    guard let subject = source.events.first(where: { scope?.contains($0.event) ?? false }) else { return false }
    if mentions.todayIsNear, situation.asOf > subject.at.day { return true }
    return source.events.contains { mentions.near.contains($0.event) && $0.at.day > subject.at.day }
  }
}
