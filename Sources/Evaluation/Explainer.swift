import CaseModel
import DecisionModel
import PolicyModel
import PolicyWording
import WorkingCalendar

/// Tells why a decision is as it is, by walking its diagram once more.
struct Explainer {
  let policy: CompiledPolicy
  let part: CompiledPart
  let setting: Setting
  let wording: Wording

  /// The reasons, in order: the conditions that decided, the clock, the limit, and what was done.
  func reasons(_ decision: Decision, about: About?) -> [Reason] {
    if setting.subject == nil, case .each(let events, let booked) = setting.question.scope {
      let name = events.group.map { policy.vocabulary.groups[$0].phrase } ?? policy.vocabulary[events.members[0]].phrase
      return [Reason("no \(name) \(booked || part.looksBack ? "is booked or on record" : "is on record")")]
    }
    guard let index = decision.clause else {
      return decision.effect.verdict == .notApplicable ? whyNoClauseApplies() : []
    }
    let clause = part.diagram.clauses[index]
    var reasons = conditions(clause, decision)
    if clause.timing.every != nil, let about {
      reasons.append(gap(about, decision))
    } else if clause.timing.every != nil, decision.effect.verdict == .notStarted {
      let phrase = clause.doneBy.first.map { policy.vocabulary[$0].phrase } ?? "such event"
      reasons.append(Reason("no \(phrase) is on record, so no interval has begun"))
    }
    for (limit, isDue) in [(clause.timing.earliest, false), (clause.timing.due, true)] {
      guard let limit else { continue }
      reasons += clocks(limit).filter { !reasons.contains($0) }
      if let end = isDue ? decision.effect.due : decision.effect.earliest {
        reasons.append(ending(limit, end, isDue: isDue))
      }
    }
    if let done = decision.done {
      reasons.append(doneReason(clause, done))
    } else if [.due, .overdue].contains(decision.effect.verdict) {
      reasons.append(Reason("not on record by \(setting.view.asOf.spoken)"))
    } else if decision.effect.verdict == .late {
      reasons.append(Reason("not on record before it"))
    } else if decision.effect.verdict == .notStarted {
      reasons += doneTooSoon(clause)
    }
    if decision.isAssumed {
      reasons.append(Reason("assumed to belong to this one: an earlier one is open too, and the record does not say"))
    }
    return reasons
  }

  /// What the clause that counts asks for, as the case has it.
  private func conditions(_ clause: Clause, _ decision: Decision) -> [Reason] {
    let words = ConditionReasons(setting: setting, wording: wording)
    var reasons: [Reason] = []
    for condition in [clause.when, clause.onlyWhen] {
      if let condition { reasons += words.reasons(condition) }
    }
    for item in clause.extensions where setting.truth(of: item.when) == .yes {
      reasons.append(Reason("\(wording.amount(item.amount)) longer", children: words.reasons(item.when)))
    }
    for ground in clause.grounds?.all ?? [] { reasons += self.ground(ground, words, decision) }
    if let unless = clause.unless { reasons += exception(unless, words) }
    return reasons
  }

  private func ground(_ ground: Grounds.Ground, _ words: ConditionReasons, _ decision: Decision) -> [Reason] {
    guard let when = ground.when else { return [] }
    switch setting.truth(of: when) {
    case .yes: return [Reason("a ground holds: " + ground.phrase, children: words.reasons(when))]
    case .unknown where !decision.effect.verdict.isDefinite: return [Reason("not known: whether " + ground.phrase)]
    case .no where decision.effect.verdict == .barred: return [Reason("no ground: it is not so that " + ground.phrase)]
    default: return []
    }
  }

  private func exception(_ unless: Condition, _ words: ConditionReasons) -> [Reason] {
    switch setting.truth(of: unless) {
    case .yes: [Reason("the exception is shown", children: words.reasons(unless))]
    case .no: [Reason("the exception does not hold", children: words.reasons(unless))]
    case .unknown: [Reason("the exception is not shown, so the rule stands: \(wording.condition(unless))")]
    }
  }

  private func whyNoClauseApplies() -> [Reason] {
    let words = ConditionReasons(setting: setting, wording: wording)
    var reasons: [Reason] = []
    for clause in part.part.positions[setting.position].clauses {
      guard clause.readAs.allSatisfy({ setting.readings[$0.reading] == $0.choice }) else { continue }
      if let when = clause.when, setting.truth(of: when) == .no {
        reasons += words.reasons(when).filter { !reasons.contains($0) }
      } else if let unless = clause.unless, setting.truth(of: unless) == .yes {
        reasons.append(Reason("the exception is shown", children: words.reasons(unless)))
      }
    }
    return reasons
  }

  private func gap(_ about: About, _ decision: Decision) -> Reason {
    let phrase = policy.vocabulary[about.event].phrase
    let text = decision.done == nil ? "the last \(phrase) was on " : "the gap ended with the \(phrase) of "
    return Reason(text + spoken(about.at), event: about.event, at: about.at)
  }

  private func clocks(_ limit: Limit) -> [Reason] {
    switch limit {
    case .after(_, let clock, _), .before(_, let clock, _), .anyTimeBefore(let clock): return [reason(clock)]
    case .anyTimeAfter(let clock, _): return clock.map { [reason($0)] } ?? []
    // The limit names the day itself.
    case .at: return []
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b):
      let first = clocks(a)
      return first + clocks(b).filter { !first.contains($0) }
    case .rolled(let inner, _), .extended(let inner, _): return clocks(inner)
    }
  }

  private func reason(_ clock: Clock) -> Reason {
    switch setting.locate(clock) {
    case .at(let moment):
      return Reason("the clock is \(wording.clock(clock)): \(spoken(moment))", event: event(clock)?.event, at: moment)
    case .never: return Reason("\(wording.clock(clock)) has not happened")
    case .unknown: return Reason("not known: the day of \(wording.clock(clock))")
    }
  }

  private func event(_ clock: Clock) -> About? {
    switch clock {
    case .one(let one): return setting.event(at: one)
    case .both(let a, let b), .either(let a, let b):
      let moment = setting.locate(clock).moment
      return [setting.event(at: a), setting.event(at: b)].compactMap { $0 }.first { $0.at == moment }
    }
  }

  /// What is on record although the clock has not started.
  private func doneTooSoon(_ clause: Clause) -> [Reason] {
    guard setting.subject == nil, clause.timing.every == nil else { return [] }
    let found = setting.view.occurrences(of: clause.doneBy).last { !$0.planned }
    return found.map { found in
      let phrase = policy.vocabulary[found.event].phrase
      return [
        Reason("a \(phrase) is on record, \(spoken(found.at)); its clock is not", event: found.event, at: found.at)
      ]
    } ?? []
  }

  private func ending(_ limit: Limit, _ end: Moment, isDue: Bool) -> Reason {
    var children: [Reason] = []
    if limit.countsWorkingDays, let start = start(limit) { children += daysOff(between: start, and: end.day) }
    if limit.countsHours, end.time == nil, startMoment(limit)?.time == nil {
      children.append(Reason("no clock time is known, so the hours run to the end of the day"))
    }
    if limit.countsWorkingDays, setting.calendar.isProjected(end.day) {
      children.append(Reason("projected: bank holidays are published through \(policy.publishedThrough)"))
    }
    let words = isDue ? wording.limit(limit) : wording.earliest(limit)
    return Reason("\(words): \(spoken(end))", at: end, children: children)
  }

  private func start(_ limit: Limit) -> Day? { startMoment(limit)?.day }

  private func startMoment(_ limit: Limit) -> Moment? {
    switch limit {
    case .after(_, let clock, _), .before(_, let clock, _): return setting.locate(clock).moment
    case .rolled(let inner, _), .extended(let inner, _), .orElse(let inner, _): return startMoment(inner)
    case .earlier(let a, let b), .later(let a, let b): return startMoment(a) ?? startMoment(b)
    case .at, .anyTimeBefore, .anyTimeAfter: return nil
    }
  }

  /// Weekdays that did not count, with why.
  private func daysOff(between start: Day, and end: Day) -> [Reason] {
    var reasons: [Reason] = []
    var number = min(start, end).number + 1
    while number < max(start, end).number, reasons.count < 20 {
      do throws(CalendarError) {
        let day = try Day(number: number)
        if !day.weekday.isWeekend, !setting.calendar.isWorking(day) {
          let why = setting.calendar.bankHoliday(on: day) ?? "closed"
          reasons.append(Reason("\(day.spoken) does not count: \(why)"))
        }
      } catch { return reasons }
      number += 1
    }
    return reasons
  }

  private func doneReason(_ clause: Clause, _ done: Moment) -> Reason {
    let event = setting.view.occurrences(of: clause.doneBy).first { $0.at == done && !$0.planned }?.event
    let phrase = event.map { policy.vocabulary[$0].phrase } ?? "the act"
    return Reason("done: \(phrase), \(spoken(done))", event: event, at: done)
  }

  private func spoken(_ moment: Moment) -> String {
    moment.day.spoken + (moment.time.map { ", " + $0.description } ?? "")
  }
}

extension Limit {
  var countsWorkingDays: Bool { counts { $0 == .workingDays || $0 == .workingWeeks } }
  var countsHours: Bool { counts { $0 == .hours } }

  private func counts(_ isWanted: (Amount.Unit) -> Bool) -> Bool {
    switch self {
    case .after(let amount, _, _), .before(let amount, _, _): isWanted(amount.unit)
    case .at, .anyTimeBefore, .anyTimeAfter: false
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b): a.counts(isWanted) || b.counts(isWanted)
    case .rolled(let inner, _): inner.counts(isWanted)
    case .extended(let inner, let amount): isWanted(amount.unit) || inner.counts(isWanted)
    }
  }
}
