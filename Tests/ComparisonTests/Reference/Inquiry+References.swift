import CaseModel
import PolicyModel
import WorkingCalendar

extension Inquiry {
  /// When a reference comes; nil where it has not come. Booked events count only for what looks back from them.
  func moment(_ reference: Reference, booked: Bool = false) throws -> Moment? {
    switch reference {
    case .subject: subject.map { history.events[$0].at }
    case .event(let set, let pick): index(set, pick, booked: booked).map { history.events[$0].at }
    case .birth: try born().flatMap { $0 <= history.asOf ? Moment(day: $0) : nil }
    case .expectedBirth: Moment(day: try expected())
    case .today: Moment(day: history.asOf)
    case .birthday(let number): try born().map { Moment(day: try Age.birthday(number, born: $0)) }
    case .weekStart(let week): Moment(day: try Gestation(expected: expected()).firstDay(ofWeek: week))
    case .weekEnd(let week): Moment(day: try Gestation(expected: expected()).lastDay(ofWeek: week))
    case .completedWeeks(let weeks): Moment(day: try Gestation(expected: expected()).day(completedWeeks: weeks))
    }
  }

  /// The event that is meant, among those held; where none is and booked ones count, the first of these.
  private func index(_ set: EventSet, _ pick: Reference.Pick, booked: Bool) -> Int? {
    let held = history.held(set.members)
    let found: Int? =
      switch pick {
      case .only, .first: held.first
      case .last: held.last
      case .next: held.first { $0 > subject ?? Int.max }
      case .previous: held.last { $0 < subject ?? -1 }
      }
    if found == nil, booked, pick != .next, pick != .previous {
      return history.subjects(set.members, booked: true).first
    }
    return found
  }

  /// The day of birth; nil while the child is only expected.
  func born() throws -> Day? {
    guard let child = history.child else { throw Missing.birth }
    return child.born
  }

  func expected() throws -> Day {
    guard let expected = history.child?.expected else { throw Missing.birth }
    return expected
  }

  /// When a clock starts; nil where it has not. One that runs forward is not started by a booking.
  func start(_ clock: Clock, forward: Bool) throws -> Moment? {
    func one(_ reference: Reference) throws -> Moment? {
      if forward, reference == .subject, let subject, history.events[subject].planned { return nil }
      return try moment(reference, booked: !forward)
    }
    switch clock {
    case .one(let reference): return try one(reference)
    case .both(let a, let b):
      guard let a = try one(a), let b = try one(b) else { return nil }
      return a.day < b.day ? b : a
    case .either(let a, let b):
      let (a, b) = (try one(a), try one(b))
      guard let a, let b else { return a ?? b }
      return b.day < a.day ? b : a
    }
  }
}
