import DecisionModel
import PolicyModel
import PolicyWording
import WorkingCalendar

extension Setting {
  /// The value of a whole condition, three-valued (Kleene).
  func truth(of condition: Condition) -> Truth { truth(of: condition.overAtoms) }

  private func truth(of condition: AtomCondition) -> Truth {
    switch condition {
    case .atom(let atom): return truth(atom)
    case .not(let inner): return truth(of: inner).negated
    case .all(let parts): return combine(parts, decisive: .no)
    case .any(let parts): return combine(parts, decisive: .yes)
    }
  }

  private func combine(_ parts: [AtomCondition], decisive: Truth) -> Truth {
    var result = decisive.negated
    for part in parts {
      let truth = truth(of: part)
      if truth == decisive { return decisive }
      if truth == .unknown { result = .unknown }
    }
    return result
  }
}

extension Truth {
  var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }
}

/// Tells why a condition holds or does not: only the parts that make it so.
struct ConditionReasons {
  let setting: Setting
  let wording: Wording

  func reasons(_ condition: Condition) -> [Reason] { reasons(condition, wanted: setting.truth(of: condition)) }

  private func reasons(_ condition: Condition, wanted: Truth) -> [Reason] {
    switch condition {
    case .all(let parts), .any(let parts):
      return parts.flatMap { part in
        let truth = setting.truth(of: part)
        return truth == wanted ? reasons(part, wanted: truth) : []
      }
    case .not(.all(let parts)), .not(.any(let parts)):
      return parts.flatMap { part in
        let truth = setting.truth(of: part)
        return truth == wanted.negated ? reasons(part, wanted: truth) : []
      }
    case .not(.named(let phrase, let inner)): return named(phrase, inner, negated: true)
    case .named(let phrase, let inner): return named(phrase, inner, negated: false)
    case .not(.not(let inner)): return reasons(inner, wanted: wanted)
    case .not(.test(let test)): return [reason(test, isNegated: true)]
    case .test(let test): return [reason(test, isNegated: false)]
    }
  }

  private func named(_ phrase: Statement, _ inner: Condition, negated: Bool) -> [Reason] {
    let truth = setting.truth(of: inner)
    let text: String
    switch truth {
    case .yes: text = phrase.text
    case .no: text = phrase.negated
    case .unknown: text = "not known: whether " + phrase.text
    }
    return [Reason(text, children: reasons(inner, wanted: truth))]
  }

  private func reason(_ test: Test, isNegated: Bool) -> Reason {
    let condition = Condition.test(asSeen(test))
    let place = place(test)
    switch setting.truth(of: condition) {
    case .yes: return Reason(wording.condition(condition), event: place?.event, at: place?.at)
    case .no: return Reason(wording.condition(.not(condition)), event: place?.event, at: place?.at)
    case .unknown: return Reason("not known: whether " + wording.condition(condition))
    }
  }

  /// At an event that has not come, a child is unborn or not as of today.
  private func asSeen(_ test: Test) -> Test {
    if case .unborn(let reference) = test, case .never = setting.locate(reference) { return .unborn(.today) }
    return test
  }

  private func place(_ test: Test) -> About? {
    switch test {
    case .happened(let reference), .age(_, _, let reference), .unborn(let reference): setting.event(at: reference)
    case .distance(let reference, _, _, _, _), .order(let reference, _, _): setting.event(at: reference)
    default: nil
    }
  }
}

extension Setting {
  /// The event of the case that a reference finds.
  func event(at reference: Reference) -> About? {
    guard let moment = locate(reference).moment else { return nil }
    switch reference {
    case .subject: return subject.map { About(event: $0.event, at: $0.at) }
    case .event(let events, _):
      let found = view.occurrences(of: events.members).first { $0.at == moment && !$0.planned }
      return found.map { About(event: $0.event, at: $0.at) }
    default: return nil
    }
  }
}
