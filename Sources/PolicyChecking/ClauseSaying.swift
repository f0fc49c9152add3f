import PolicyModel

/// All that a clause says, without where it stands, what it cites and what is noted beside it.
struct ClauseSaying: Hashable {
  private struct Reading: Hashable {
    let reading: Int
    let choice: Int
  }
  private struct Ground: Hashable {
    let phrase: String
    let when: Condition?
  }
  private struct Extension: Hashable {
    let amount: Amount
    let when: Condition
  }

  private let force: Force
  private let act: String
  private let holders: [RoleID]
  private let timing: Timing
  private let when: Condition?
  private let onlyWhen: Condition?
  private let unless: Condition?
  private let readAs: [Reading]
  private let judgedBy: RoleID?
  private let agreedBy: [RoleID]
  private let consulting: [RoleID]
  private let doneBy: [EventID]
  private let outcomes: [ClauseOutcome]
  private let isClosed: Bool?
  private let grounds: [Ground]
  private let extensions: [Extension]
  private let ifMissed: [ClauseSaying]

  init(_ clause: Clause) {
    force = clause.force
    act = clause.act
    holders = clause.holders
    timing = clause.timing
    when = clause.when
    onlyWhen = clause.onlyWhen
    unless = clause.unless
    readAs = clause.readAs.map { Reading(reading: $0.reading, choice: $0.choice) }
    judgedBy = clause.judgedBy
    agreedBy = clause.agreedBy
    consulting = clause.consulting
    doneBy = clause.doneBy
    outcomes = clause.outcomes
    isClosed = clause.grounds?.closed
    grounds = clause.grounds?.all.map { Ground(phrase: $0.phrase, when: $0.when) } ?? []
    extensions = clause.extensions.map { Extension(amount: $0.amount, when: $0.when) }
    ifMissed = clause.ifMissed.map { ClauseSaying($0) }
  }
}
