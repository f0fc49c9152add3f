import CaseModel
import PolicyModel
import WorkingCalendar

extension Inquiry {
  /// The effect of the first clause that applies; several where its act comes again and again.
  func effects(of clauses: [Clause]) throws -> [ReferenceEffect] {
    for clause in clauses {
      guard clause.readAs.allSatisfy({ policy.readings[$0.reading].adopted == $0.choice }) else { continue }
      if let when = clause.when, try !holds(when) { continue }
      if let effects = try effects(of: clause) { return effects }
    }
    return [ReferenceEffect(.notApplicable)]
  }

  /// Nil where the clause lets the next be asked.
  private func effects(of clause: Clause) throws -> [ReferenceEffect]? {
    let isLifted = clause.unless.map { isShown($0) } ?? false
    if clause.force.isProhibition { return try prohibition(clause, isLifted: isLifted) }
    let isGateQuestion = question.kind == .gate || question.kind == .grounds
    if isLifted { return isGateQuestion ? [ReferenceEffect(.barred)] : nil }
    if let condition = clause.onlyWhen, try !holds(condition) { return [ReferenceEffect(.barred)] }
    if let grounds = clause.grounds, try !hasGround(grounds) {
      return [ReferenceEffect(isLeftOpen(grounds) ? .judgement : .barred)]
    }
    return try plain(clause)
  }

  private func prohibition(_ clause: Clause, isLifted: Bool) throws -> [ReferenceEffect] {
    if isLifted { return [ReferenceEffect(.permitted)] }
    if let condition = clause.onlyWhen, try holds(condition) { return [ReferenceEffect(.permitted)] }
    if let grounds = clause.grounds {
      if try hasGround(grounds) { return [ReferenceEffect(.permitted)] }
      if isLeftOpen(grounds) { return [ReferenceEffect(.judgement)] }
    }
    if !clause.timing.isEmpty { return try timed(clause) }
    return [try untimed(.barred, clause)]
  }

  private func plain(_ clause: Clause) throws -> [ReferenceEffect] {
    if clause.force == .decides { return [ReferenceEffect(.judgement)] }
    if !clause.timing.isEmpty { return try timed(clause) }
    let isPermitted = clause.force == .may || question.kind == .gate
    return [try untimed(isPermitted ? .permitted : .required, clause)]
  }

  /// With what follows, and its last day.
  private func untimed(_ verdict: ReferenceEffect.Verdict, _ clause: Clause) throws -> ReferenceEffect {
    let limit = clause.outcomes.lazy.compactMap { $0.limit }.first
    return ReferenceEffect(
      verdict, due: try limit.flatMap { try bound($0).moment }, outcomes: clause.outcomes.map { $0.outcome })
  }

  // MARK: Grounds

  private func hasGround(_ grounds: Grounds) throws -> Bool {
    let conditions = grounds.all.compactMap { $0.when }
    return try holds(.any(conditions))
  }

  private func isLeftOpen(_ grounds: Grounds) -> Bool { !grounds.closed || grounds.all.contains { $0.when == nil } }
}
