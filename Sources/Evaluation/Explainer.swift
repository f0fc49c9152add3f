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

  /// The reasons, outermost first: the conditions that decided, the clock, the limit, and what was done.
  func reasons(_ decision: Decision, about: About?) -> [Reason] {
    var reasons = conditions()
    if setting.subject == nil, case .each(let events, _) = setting.question.scope {
      let names = events.members.map { policy.vocabulary[$0].phrase }.joined(separator: " or ")
      reasons.append(Reason("no \(names) has been held"))
    }
    guard let index = decision.clause else {
      if decision.effect.verdict == .notApplicable, !reasons.isEmpty || setting.subject != nil {
        reasons.append(Reason("no clause applies"))
      }
      return reasons
    }
    let clause = part.diagram.clauses[index]
    if let about, clause.timing.every != nil {
      reasons.append(happened(about.event, about.at, "the gap is told by"))
    }
    for (limit, isDue) in [(clause.timing.earliest, false), (clause.timing.due, true)] {
      guard let limit else { continue }
      reasons += clocks(limit)
      if let end = isDue ? decision.effect.due : decision.effect.earliest { reasons.append(ending(limit, end)) }
    }
    if let done = decision.done {
      reasons.append(doneReason(clause, done, decision))
    } else if [.due, .overdue].contains(decision.effect.verdict) {
      reasons.append(Reason("not done by \(setting.view.asOf.spoken)"))
    }
    if decision.isAssumed {
      reasons.append(Reason("assumed to belong to this one: an earlier one is open too, and the record does not say"))
    }
    return reasons
  }

  private func conditions() -> [Reason] {
    var walk = DiagramWalk(part.diagram, in: setting)
    var reference = part.diagram.root
    var reasons: [Reason] = []
    var seen: Set<Int> = []
    while reference >= 0 {
      let node = part.diagram.nodes[Int(reference)]
      let variable = part.diagram.variables[Int(node.variable)]
      let truth = walk.truth(ofAtom: variable.atom)
      if seen.insert(variable.atom).inserted, let reason = reason(part.diagram.atoms[variable.atom], truth, variable) {
        reasons.append(reason)
      }
      switch (truth, variable.mode) {
      case (.yes, .plain), (.yes, .shown), (.no, .shownNot): reference = node.high
      case (.unknown, .plain): return reasons
      default: reference = node.low
      }
    }
    return reasons
  }

  private func reason(_ atom: Atom, _ truth: Truth, _ variable: Variable) -> Reason? {
    guard let test = atom.asTest else { return nil }
    let place = place(atom)
    switch truth {
    case .yes: return Reason(wording.condition(.test(test)), event: place?.event, at: place?.at)
    case .no: return Reason(wording.condition(.not(.test(test))), event: place?.event, at: place?.at)
    case .unknown where variable.mode == .plain: return Reason("not known: " + wording.condition(.test(test)))
    case .unknown: return Reason("not shown, so the rule stands: " + wording.condition(.test(test)))
    }
  }

  private func place(_ atom: Atom) -> About? {
    switch atom {
    case .happened(let reference), .age(_, _, let reference), .unborn(let reference): return event(reference)
    case .apart(let later, let earlier, _, _, let back): return event(back ? earlier : later)
    default: return nil
    }
  }

  /// The event of the case that a reference found.
  private func event(_ reference: Reference) -> About? {
    guard let moment = setting.locate(reference).moment else { return nil }
    switch reference {
    case .subject: return setting.subject.map { About(event: $0.event, at: $0.at) }
    case .event(let events, _):
      let found = setting.view.occurrences(of: events.members).first { $0.at == moment && !$0.planned }
      return found.map { About(event: $0.event, at: $0.at) }
    default: return nil
    }
  }

  private func clocks(_ limit: Limit) -> [Reason] {
    switch limit {
    case .after(_, let clock, _), .before(_, let clock, _), .anyTimeBefore(let clock): return [reason(clock)]
    case .anyTimeAfter(let clock, _): return clock.map { [reason($0)] } ?? []
    case .at(let reference): return [reason(.one(reference))]
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
    case .one(let one): return event(one)
    case .both(let a, let b), .either(let a, let b):
      let moment = setting.locate(clock).moment
      return [event(a), event(b)].compactMap { $0 }.first { $0.at == moment }
    }
  }

  private func ending(_ limit: Limit, _ end: Moment) -> Reason {
    var children: [Reason] = []
    if limit.countsWorkingDays, let start = start(limit) { children += daysOff(between: start, and: end.day) }
    if limit.countsHours, end.time == nil {
      children.append(Reason("no clock time is known, so the hours run to the end of the day"))
    }
    if limit.countsWorkingDays, setting.calendar.isProjected(end.day) {
      children.append(Reason("projected: bank holidays are published through \(policy.publishedThrough)"))
    }
    return Reason("\(wording.limit(limit)): \(spoken(end))", at: end, children: children)
  }

  private func start(_ limit: Limit) -> Day? {
    switch limit {
    case .after(_, let clock, _), .before(_, let clock, _): return setting.locate(clock).moment?.day
    case .rolled(let inner, _), .extended(let inner, _), .orElse(let inner, _): return start(inner)
    case .earlier(let a, let b), .later(let a, let b): return start(a) ?? start(b)
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

  private func doneReason(_ clause: Clause, _ done: Moment, _ decision: Decision) -> Reason {
    let event = setting.view.occurrences(of: clause.doneBy).first { $0.at == done && !$0.planned }?.event
    let phrase = event.map { policy.vocabulary[$0].phrase } ?? "the act"
    return Reason("done: \(phrase), \(spoken(done))", event: event, at: done)
  }

  private func happened(_ event: EventID, _ at: Moment, _ text: String) -> Reason {
    Reason("\(text) the \(policy.vocabulary[event].phrase), \(spoken(at))", event: event, at: at)
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

extension Atom {
  /// The atom as a test, for words; nil for the switches.
  var asTest: Test? {
    switch self {
    case .position, .reading: nil
    case .yes(let fact): .yes(fact)
    case .choice(let fact, let index): .choice(fact, index)
    case .atLeast(let fact, let number): .number(fact, .atLeast, number)
    case .relation(let a, let multiple, let divisor, let b, let strict):
      .relation(a, strict ? .moreThan : .atLeast, multiple: multiple, divisor: divisor, b)
    case .happened(let reference): .happened(reference)
    case .countAtLeast(let events, let number): .count(events, .atLeast, number)
    case .apart(let later, let earlier, let amount, let strict, true):
      .distance(earlier, strict ? .moreThan : .atLeast, amount, after: false, later)
    case .apart(let later, let earlier, let amount, let strict, false):
      amount.count == .fixed(0)
        ? .order(later, after: true, earlier)
        : .distance(later, strict ? .moreThan : .atLeast, amount, after: true, earlier)
    case .age(let years, let past, let reference): .age(years, past ? .past : .orOver, reference)
    case .unborn(let reference): .unborn(reference)
    case .ordinalAtLeast(let number): .ordinal(.atLeast, number)
    case .kind(let event): .kind(event)
    }
  }
}
