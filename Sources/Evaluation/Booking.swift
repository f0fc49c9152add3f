import CaseModel
import DecisionModel
import PolicyModel
import WorkingCalendar

/// What a booked event makes of a limit that is still open.
public struct Booking: Sendable, Hashable {
  public enum Fit: String, Sendable, Hashable {
    case inTime = "in-time"
    case tooEarly = "too-early"
    case tooLate = "too-late"
  }

  public let event: EventID
  public let at: Moment
  public let fit: Fit
  /// The first day that complies; nil where any earlier one does.
  public let earliest: Moment?
  /// The last day that complies, even where it has passed; nil where any later one does.
  public let latest: Moment?
}

extension PartEvaluator {
  /// Working days ahead among which one is looked for to which a conference could be moved.
  private static let mostDaysAhead = 400

  /// What is booked towards the decision; nil where nothing is, or nothing is open.
  ///
  /// Two things are looked at: an event that would fulfil a duty of the whole case, against its limits; and a booked
  /// conference that something was to be done before, once that can no longer be done in time.
  func booking(_ decision: Decision, in setting: Setting) -> Booking? {
    guard let index = decision.clause else { return nil }
    let clause = part.diagram.clauses[index]
    if let subject = setting.subject {
      return subject.planned && clause.timing.isBackward ? outrun(subject, decision, in: setting) : nil
    }
    guard case .wholeCase = setting.question.scope else { return nil }
    return appointment(decision, clause, in: setting)
  }

  /// The booked event that would fulfil the duty: the first that complies, or else the first.
  private func appointment(_ decision: Decision, _ clause: Clause, in setting: Setting) -> Booking? {
    let effect = decision.effect
    guard decision.done == nil, effect.due != nil || effect.earliest != nil,
      [.due, .overdue, .required, .permitted].contains(effect.verdict)
    else { return nil }
    let bookings = setting.view.occurrences(of: clause.doneBy).filter { $0.planned }.map { booked in
      Booking(
        event: booked.event, at: booked.at, fit: fit(booked.at, effect), earliest: effect.earliest, latest: effect.due)
    }
    return bookings.first { $0.fit == .inTime } ?? bookings.first
  }

  private func fit(_ moment: Moment, _ effect: Effect) -> Booking.Fit {
    if let earliest = effect.earliest, moment.comesBefore(earliest) { return .tooEarly }
    if let due = effect.due, due.comesBefore(moment) { return .tooLate }
    return .inTime
  }

  /// A booked conference comes too early for what was to be done before it: the first working day that would not.
  private func outrun(_ subject: CaseView.Occurrence, _ decision: Decision, in setting: Setting) -> Booking? {
    guard decision.effect.due != nil, [.overdue, .late].contains(decision.effect.verdict) else { return nil }
    return Booking(
      event: subject.event, at: subject.at, fit: .tooEarly, earliest: firstDay(for: subject, in: setting), latest: nil)
  }

  private func firstDay(for subject: CaseView.Occurrence, in setting: Setting) -> Moment? {
    do throws(CalendarError) {
      var day = subject.at.day
      for _ in 0..<Self.mostDaysAhead {
        day = try setting.calendar.nextWorkingDay(onOrAfter: try day.adding(days: 1))
        let moved = CaseView.Occurrence(
          event: subject.event, at: Moment(day: day, time: subject.at.time), planned: true, index: subject.index,
          isFurtherSitting: subject.isFurtherSitting)
        let verdict = self.decision(asked(setting, of: moved)).effect.verdict
        if verdict == .due || verdict == .met { return moved.at }
      }
      return nil
    } catch { return nil }
  }
}
