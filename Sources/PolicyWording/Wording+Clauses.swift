import PolicyModel

extension Wording {
  /// One plain sentence: who, how strongly, what, by when, and under which conditions.
  public func sentence(_ clause: Clause) -> String { sentence(clause, begins: true) }

  private func sentence(_ clause: Clause, begins: Bool) -> String {
    var text = (begins ? Self.capitalised(holders(clause)) : holders(clause)) + " " + force(clause) + " " + clause.act
    if !clause.timing.isEmpty { text += " " + timing(clause.timing) }
    for item in clause.extensions { text += ", \(amount(item.amount)) longer when \(condition(item.when))" }
    if !clause.agreedBy.isEmpty { text += ", with the agreement of " + roles(clause.agreedBy) }
    if !clause.consulting.isEmpty { text += ", after consulting " + roles(clause.consulting) }
    if let when = clause.when { text += ", when " + condition(when) }
    if let onlyWhen = clause.onlyWhen {
      text += (clause.force.isProhibition ? ", except when " : ", only when ") + condition(onlyWhen)
    }
    if let grounds = clause.grounds { text += ", " + self.grounds(grounds) }
    if let unless = clause.unless { text += ", unless " + condition(unless) }
    if let judge = clause.judgedBy { text += ", as \(vocabulary[judge].phrase) judges" }
    if !clause.outcomes.isEmpty { text += "; " + Self.list(clause.outcomes.map { outcome($0) }) }
    text += "."
    for missed in clause.ifMissed { text += " If that is missed, " + sentence(missed, begins: false) }
    return text
  }

  private func holders(_ clause: Clause) -> String { clause.holders.isEmpty ? authority : roles(clause.holders) }

  private func roles(_ roles: [RoleID]) -> String { Self.list(roles.map { vocabulary[$0].phrase }) }

  private func areSeveral(_ roles: [RoleID]) -> Bool {
    roles.count > 1 || roles.contains { vocabulary[$0].isPlural }
  }

  /// How strongly a clause binds, as its sentence has it: `must`, `are expected to`.
  public func force(_ clause: Clause) -> String {
    switch clause.force {
    case .must: "must"
    case .will: "will"
    case .should: "should"
    case .expected: areSeveral(clause.holders) ? "are expected to" : "is expected to"
    case .may: "may"
    case .mustNot: "must not"
    case .shouldNot: "should not"
    case .decides: areSeveral(clause.holders) ? "decide whether" : "decides whether"
    }
  }

  /// Where the document sends its reader, in a sentence.
  public static func pointers(_ places: [String]) -> String { "The document points to " + list(places) + "." }

  /// What follows, with the limit by which to sit again where there is one.
  public func outcome(_ outcome: ClauseOutcome) -> String {
    vocabulary[outcome.outcome].phrase + (outcome.limit.map { ", to sit again " + limit($0) } ?? "")
  }

  private func grounds(_ grounds: Grounds) -> String {
    "on any of these grounds"
      + (grounds.closed ? " and no other" : "") + ": " + grounds.all.map { $0.phrase }.joined(separator: "; ")
  }

  /// The sentence of a position: of its first clause, and of the others where they differ.
  public func sentence(_ clauses: [Clause]) -> String {
    clauses.map { sentence($0) }.joined(separator: " ")
  }
}
