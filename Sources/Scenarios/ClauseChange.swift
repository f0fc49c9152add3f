import PolicyModel

/// One change of one clause.
struct ClauseChange {
  let kind: PolicyMutation.Kind
  let words: String
  let clause: Clause

  private init(_ kind: PolicyMutation.Kind, _ words: String, _ clause: Clause, _ change: (inout Clause) -> Void) {
    self.kind = kind
    self.words = words
    var changed = clause
    change(&changed)
    self.clause = changed
  }

  /// Every change but the clause's removal, in the order of the kinds' table in `Docs/Scenarios.md`.
  static func all(of clause: Clause, _ names: SlipNames) -> [ClauseChange] {
    [force(of: clause)] + slips(of: clause, names) + conditions(of: clause) + grounds(of: clause)
      + consequences(of: clause) + people(of: clause, names)
  }

  private static func force(of clause: Clause) -> ClauseChange {
    let other: Force =
      switch clause.force {
      case .must, .will, .expected: .should
      case .should: .must
      case .may: .should
      case .mustNot: .shouldNot
      case .shouldNot: .mustNot
      case .decides: .may
      }
    return ClauseChange(.force, "`\(clause.force.rawValue)` made `\(other.rawValue)`", clause) { $0.force = other }
  }

  /// Numbers, units, clocks, directions, comparisons, connectives and conditions, one kind after the other.
  private static func slips(of clause: Clause, _ names: SlipNames) -> [ClauseChange] {
    var names = names
    var counter = SlipRewriter(names)
    _ = counter.clause(clause)
    names.numbers = counter.numbers
    var byKind: [PolicyMutation.Kind: [ClauseChange]] = [:]
    for index in 0..<counter.count {
      var rewriter = SlipRewriter(names, making: index)
      let changed = rewriter.clause(clause)
      guard let made = rewriter.made else { continue }
      byKind[made.kind, default: []].append(ClauseChange(made.kind, made.words, changed) { _ in })
    }
    return PolicyMutation.Kind.allCases.flatMap { byKind[$0] ?? [] }
  }

  private static func conditions(of clause: Clause) -> [ClauseChange] {
    var changes: [ClauseChange] = []
    if clause.when != nil { changes.append(.init(.condition, "leaving out its `when`", clause) { $0.when = nil }) }
    if clause.onlyWhen != nil {
      let word = clause.force.isProhibition ? "except when" : "only when"
      changes.append(.init(.condition, "leaving out its `\(word)`", clause) { $0.onlyWhen = nil })
    }
    if clause.unless != nil {
      changes.append(.init(.condition, "leaving out its `unless`", clause) { $0.unless = nil })
    }
    return changes
  }

  private static func grounds(of clause: Clause) -> [ClauseChange] {
    guard let grounds = clause.grounds else { return [] }
    var changes: [ClauseChange] = []
    for (index, ground) in grounds.all.enumerated() {
      var rest = grounds.all
      rest.remove(at: index)
      changes.append(
        ClauseChange(.consequence, "leaving out the ground \"\(ground.phrase)\"", clause) {
          $0.grounds = Grounds(closed: grounds.closed, all: rest)
        })
      guard ground.when != nil else { continue }
      var open = grounds.all
      open[index] = .init(phrase: ground.phrase, when: nil, citations: ground.citations)
      changes.append(
        ClauseChange(.condition, "leaving out the `when` of the ground \"\(ground.phrase)\"", clause) {
          $0.grounds = Grounds(closed: grounds.closed, all: open)
        })
    }
    // A ground that only a person can find leaves the list open anyway.
    guard grounds.all.allSatisfy({ $0.when != nil }) else { return changes }
    changes.append(
      ClauseChange(.consequence, grounds.closed ? "opening its grounds" : "closing its grounds", clause) {
        $0.grounds = Grounds(closed: !grounds.closed, all: grounds.all)
      })
    return changes
  }

  private static func consequences(of clause: Clause) -> [ClauseChange] {
    var changes: [ClauseChange] = []
    for index in clause.outcomes.indices {
      let which = clause.outcomes.count > 1 ? "outcome \(index + 1)" : "its outcome"
      changes.append(.init(.consequence, "leaving out \(which)", clause) { $0.outcomes.remove(at: index) })
    }
    for index in clause.extensions.indices {
      let which = clause.extensions.count > 1 ? "extension \(index + 1)" : "its extension"
      changes.append(.init(.consequence, "leaving out \(which)", clause) { $0.extensions.remove(at: index) })
    }
    for (index, missed) in clause.ifMissed.enumerated() {
      changes.append(
        .init(.consequence, "leaving out `if missed`: \(missed.act)", clause) { $0.ifMissed.remove(at: index) })
    }
    return changes
  }

  /// Each person who holds the duty, judges, agrees or is consulted: left out, and another in their place.
  private static func people(of clause: Clause, _ names: SlipNames) -> [ClauseChange] {
    let roles = names.vocabulary.roles
    func name(_ role: RoleID) -> String { "`\(roles[role.index].name)`" }
    func other(_ role: RoleID) -> RoleID { RoleID((role.index + 1) % roles.count) }
    var changes: [ClauseChange] = []
    func change(_ role: RoleID, _ what: String, _ put: @escaping (inout Clause, RoleID?) -> Void) {
      changes.append(ClauseChange(.holder, "leaving out \(name(role))\(what)", clause) { put(&$0, nil) })
      guard roles.count > 1 else { return }
      changes.append(
        ClauseChange(.holder, "\(name(role)) made \(name(other(role)))\(what)", clause) { put(&$0, other(role)) })
    }
    func replace(_ all: inout [RoleID], _ index: Int, _ role: RoleID?) {
      if let role { all[index] = role } else { all.remove(at: index) }
    }
    for (index, role) in clause.holders.enumerated() { change(role, "") { replace(&$0.holders, index, $1) } }
    if let role = clause.judgedBy { change(role, " as the judge") { $0.judgedBy = $1 } }
    for (index, role) in clause.agreedBy.enumerated() {
      change(role, " as the one who agrees") { replace(&$0.agreedBy, index, $1) }
    }
    for (index, role) in clause.consulting.enumerated() {
      change(role, " as the one consulted") { replace(&$0.consulting, index, $1) }
    }
    return changes
  }
}
