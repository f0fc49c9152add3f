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

  /// Every change but the clause's removal.
  static func all(of clause: Clause) -> [ClauseChange] {
    [force(of: clause)] + numbers(of: clause) + conditions(of: clause) + grounds(of: clause) + consequences(of: clause)
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

  private static func numbers(of clause: Clause) -> [ClauseChange] {
    var counter = NumberRewriter()
    _ = counter.clause(clause)
    var changes: [ClauseChange] = []
    for index in 0..<counter.count {
      for step: Int64 in [1, -1] {
        var rewriter = NumberRewriter(changing: index, by: step)
        let changed = rewriter.clause(clause)
        guard let change = rewriter.change else { continue }
        let which = counter.count > 1 ? " (number \(index + 1) of the clause)" : ""
        changes.append(ClauseChange(.number, "\(change.from) made \(change.to)" + which, changed) { _ in })
      }
    }
    return changes
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
}
