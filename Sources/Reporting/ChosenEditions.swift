import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Under which edition of an authority's policy a case was evaluated, and why.
public struct ChosenEditions: Sendable {
  /// With its former editions.
  let policy: Policy
  let picks: [EditionPick]

  public init(_ policy: Policy, _ picks: [EditionPick]) {
    self.policy = policy
    self.picks = picks
  }

  /// The editions that a case comes under, each once, in order of time.
  public var policies: [Policy] {
    let all = policy.editions
    return Set(picks.flatMap { $0.editions }).sorted().map { all[$0] }
  }

  /// Whether there is anything to choose from.
  var isChoice: Bool { !policy.formerEditions.isEmpty }

  func notes(on source: Case, _ asOf: Day, _ vocabulary: Vocabulary) -> [String] {
    picks.flatMap { pick -> [String] in
      let whose = pick.child.map { " for child `\(source.children[$0].id)`" } ?? ""
      return (isChoice ? [choice(pick, whose, asOf, vocabulary)] : []) + outOfForce(pick, asOf)
    }
  }

  private func choice(_ pick: EditionPick, _ whose: String, _ asOf: Day, _ vocabulary: Vocabulary) -> String {
    let edition = policy.editions[pick.edition]
    let holds = "\(policy.name): \(edition.span) holds\(whose)"
    switch pick.ground {
    case .event(let event, let at):
      let straddles = policy.edition(on: asOf) != pick.edition
      return holds + ", picked by `\(vocabulary[event].name)` at \(at.description)"
        + (straddles ? "; on \(asOf.description) another is in force" : "")
    case .day:
      guard let event = policy.editionEvent else { return holds + " on \(asOf.description)" }
      return holds + ": `\(vocabulary[event].name)` has not happened, so \(asOf.description) counts"
    case .unrecorded(let event):
      return "\(policy.name): which edition holds\(whose) is not known, since `\(vocabulary[event].name)` is not "
        + "recorded; what all that may hold agree on is told under \(edition.span)"
    }
  }

  /// Where the day that counts lies outside what the edition states.
  private func outOfForce(_ pick: EditionPick, _ asOf: Day) -> [String] {
    var day = asOf
    if case .event(_, let at) = pick.ground { day = at.day }
    let edition = policy.editions[pick.edition]
    if let from = edition.inForceFrom, day < from {
      return ["the policy of \(policy.name) is in force only from \(from.description)"]
    }
    if let until = edition.inForceUntil, day > until {
      return ["the policy of \(policy.name) was in force only until \(until.description)"]
    }
    return []
  }
}

extension ChosenEditions {
  /// One entry for each pick; nothing where there is one edition only.
  func write(_ report: EvaluationReport, to document: inout JSONDocument) {
    guard isChoice else { return }
    for pick in picks {
      document.object { document in
        document.string("authority", policy.name)
        document.string("child", pick.child.map { report.source.children[$0].id })
        let edition = policy.editions[pick.edition]
        document.string("inForceFrom", edition.inForceFrom?.description)
        document.string("inForceUntil", edition.inForceUntil?.description)
        switch pick.ground {
        case .event(let event, let at):
          document.string("event", report.vocabulary[event].name)
          document.string("at", at.description)
        case .day:
          document.string("event", nil)
          document.string("at", report.asOf.description)
        case .unrecorded(let event):
          document.string("event", report.vocabulary[event].name)
          document.string("at", nil)
        }
      }
    }
  }
}
