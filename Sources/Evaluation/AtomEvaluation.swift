import CaseModel
import DecisionModel
import PolicyModel
import WorkingCalendar

enum Truth: UInt8, Sendable {
  case no, yes, unknown

  init(_ known: Bool) { self = known ? .yes : .no }
}

extension Setting {
  /// The value of an atom in this setting.
  func truth(_ atom: Atom) -> Truth {
    switch atom {
    case .position(let position): return Truth(self.position == position)
    case .reading(let reading, let choice): return Truth(readings[reading] == choice)
    case .yes(let fact): return self.fact(fact).map { Truth($0 == .yes) } ?? .unknown
    case .choice(let fact, let index): return self.fact(fact).map { Truth($0 == .choice(index)) } ?? .unknown
    case .atLeast(let fact, let number): return self.atLeast(fact, number)
    case .relation(let a, let multiple, let divisor, let b, let strict):
      return relation(a, multiple, divisor, b, strict)
    case .happened(let reference): return happened(reference)
    case .countAtLeast(let events, let number, let end): return count(events, number, upTo: end)
    case .apart(let later, let earlier, let amount, let strict, let back):
      return apart(later, earlier, amount, strict, back)
    case .age(let years, let past, let reference): return age(years, past, reference)
    case .unborn(let reference): return unborn(reference)
    case .ordinalAtLeast(let number): return subject.map { Truth(ordinal(of: $0) >= number) } ?? .unknown
    case .kind(let event): return subject.map { Truth($0.event == event) } ?? .unknown
    }
  }

  /// Whether it had happened by the day of what the question is about.
  private func happened(_ reference: Reference) -> Truth {
    switch locate(reference) {
    case .at(let moment): return Truth(moment.day <= (subject?.at.day ?? view.asOf))
    case .never: return .no
    case .unknown: return .unknown
    }
  }

  private func count(_ events: EventSet, _ number: Int64, upTo end: Reference?) -> Truth {
    var last = subject?.at.day ?? view.asOf
    switch end.map({ locate($0) }) {
    case .at(let moment): last = moment.day
    case .unknown: return .unknown
    // What has not come bounds nothing.
    case .never, nil: break
    }
    var count: Int64 = 0
    for event in events.members {
      for occurrence in view.occurrences(of: event) where !occurrence.planned {
        if occurrence.at.day <= last { count += 1 }
      }
    }
    if count >= number { return .yes }
    return view.unrecorded(in: events.members) == nil ? .no : .unknown
  }

  private func apart(
    _ later: Reference, _ earlier: Reference, _ amount: Amount, _ strict: Bool, _ back: Bool
  ) -> Truth {
    switch (locate(later), locate(earlier)) {
    // Whatever else is unknown: to what never came there is no distance.
    case (.never, _), (_, .never): return .no
    case (.unknown, _), (_, .unknown): return .unknown
    case (.at(let end), .at(let start)):
      guard let count = self.count(amount) else { return .unknown }
      do throws(CalendarError) {
        if back {
          let latest = try arithmetic.retreat(end, by: count, amount.unit, startCounts: false)
          return Truth(strict ? start.day < latest.day : start.day <= latest.day)
        }
        let reached = try arithmetic.advance(start, by: count, amount.unit, startCounts: false)
        if reached.time == nil || end.time == nil {
          return Truth(strict ? end.day > reached.day : end.day >= reached.day)
        }
        return Truth(strict ? reached.comesBefore(end) : !end.comesBefore(reached))
      } catch { return .no }
    }
  }

  private func age(_ years: Int, _ past: Bool, _ reference: Reference) -> Truth {
    guard let born = view.born else { return view.expected == nil ? .unknown : .no }
    switch locate(reference) {
    case .at(let moment): return Truth(reaches(years, past, born: born, on: moment.day))
    // Age only grows: who has reached it today will have reached it whenever the event comes.
    case .never: return reaches(years, past, born: born, on: view.asOf) ? .yes : .unknown
    case .unknown: return .unknown
    }
  }

  private func reaches(_ years: Int, _ past: Bool, born: Day, on day: Day) -> Bool {
    do throws(CalendarError) {
      let birthday = try Age.birthday(years, born: born)
      return past ? day > birthday : day >= birthday
    } catch { return false }
  }

  /// At something that has not come, as today.
  private func unborn(_ reference: Reference) -> Truth {
    let day: Day
    switch locate(reference) {
    case .at(let moment): day = moment.day
    case .never: day = view.asOf
    case .unknown:
      // Whenever the event came, it came by the day that is asked for: a child unborn then was unborn at it.
      guard case .event = reference else { return .unknown }
      if let born = view.born { return born > view.asOf ? .yes : .unknown }
      return view.expected == nil ? .unknown : .yes
    }
    if let born = view.born { return Truth(born > day) }
    return view.expected == nil ? .unknown : .yes
  }

  /// Which of its kind an event is, from 1; a further sitting belongs to the one before it.
  func ordinal(of occurrence: CaseView.Occurrence) -> Int64 {
    var number: Int64 = 0
    for other in view.occurrences(of: occurrence.event) where other.index <= occurrence.index {
      if !other.isFurtherSitting || number == 0 { number += 1 }
    }
    return number
  }

  /// What would have to be known for the atom to have a value.
  func needs(of atom: Atom) -> [Need] {
    switch atom {
    case .yes(let fact), .choice(let fact, _), .atLeast(let fact, _): return [.fact(fact)]
    case .relation(let a, _, _, let b, _): return [a, b].filter { number($0) == nil }.map { .fact($0) }
    case .happened(let reference): return needs(of: reference)
    case .countAtLeast(let events, _, let end):
      return (view.unrecorded(in: events.members).map { [.event($0)] } ?? []) + (end.map { needs(of: $0) } ?? [])
    case .apart(let a, let b, let amount, _, _):
      var needs = needs(of: a) + needs(of: b)
      if case .fact(let fact) = amount.count, number(fact) == nil { needs.append(.fact(fact)) }
      return needs
    case .age(_, _, let reference): return birthNeeds + needs(of: reference, absent: true)
    case .unborn(let reference): return birthNeeds + needs(of: reference)
    case .ordinalAtLeast, .kind: return needs(of: .subject, absent: true)
    case .position, .reading: return []
    }
  }

  private var birthNeeds: [Need] { view.born == nil && view.expected == nil ? [.birth] : [] }

  private func needs(of reference: Reference, absent: Bool = false) -> [Need] {
    switch locate(reference) {
    case .unknown(let need): [need]
    case .never(let need?) where absent: [need]
    case .never, .at: []
    }
  }
}
