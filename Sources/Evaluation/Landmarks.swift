import CaseModel
import DecisionModel
import PolicyModel
import WorkingCalendar

/// Days on which something turns, for one standing of one case: where moving an event or a birth can change it.
package struct Landmarks: Sendable {
  /// Its due and earliest days and when it was done, what starts its clocks, and where its conditions turn.
  package fileprivate(set) var days: [Moment] = []
  /// Days for a clock to start on, so that the limit ends on the other side's day.
  package fileprivate(set) var aligning: [Moment] = []
  /// Days of birth between which a condition turns.
  package fileprivate(set) var births: [Day] = []
  /// Days that are counted from the expected day of birth.
  package fileprivate(set) var fromExpected: [Day] = []

  fileprivate mutating func add(_ moment: Moment?) {
    if let moment, !days.contains(moment) { days.append(moment) }
  }
}

extension Evaluator {
  /// The days of a standing; `other` is what the other side comes to.
  package func landmarks(
    of standing: Standing, _ view: CaseView, _ question: QuestionID, mentions: Mentions, other: Effect
  ) -> Landmarks {
    let setting = setting(of: standing, view, question)
    let effect = standing.decision.effect
    var landmarks = Landmarks()
    for moment in [effect.due, effect.earliest, standing.decision.done] { landmarks.add(moment) }
    for reference in mentions.references {
      guard let moment = setting.locate(reference).moment else { continue }
      landmarks.add(moment)
      if reference.isCountedFromExpected { landmarks.fromExpected.append(moment.day) }
    }
    for atom in mentions.atoms { setting.add(atom, to: &landmarks) }
    for limit in mentions.limits {
      for end in [other.due, other.earliest] { if let end { setting.align(limit, to: end, &landmarks) } }
    }
    return landmarks
  }
}

extension Setting {
  fileprivate func add(_ atom: Atom, to landmarks: inout Landmarks) {
    switch atom {
    case .apart(let later, let earlier, let amount, _, _):
      guard let count = count(amount), count > 0 else { return }
      if let start = locate(earlier).moment { landmarks.add(advanced(start, count, amount.unit)) }
      if let end = locate(later).moment { landmarks.add(retreated(end, count, amount.unit)) }
    case .age(let years, _, let reference):
      guard let day = locate(reference).moment?.day ?? (isUndated(reference) ? view.asOf : nil) else { return }
      do throws(CalendarError) {
        landmarks.births.append(try day.adding(years: -years))
        if let born = view.born { landmarks.add(Moment(day: try Age.birthday(years, born: born))) }
      } catch { return }
    case .unborn(let reference):
      if let day = locate(reference).moment?.day { landmarks.births.append(day) }
    default: return
    }
  }

  private func isUndated(_ reference: Reference) -> Bool {
    if case .never = locate(reference) { true } else { false }
  }

  /// From which day a limit ends on another: exact where that is a working day.
  fileprivate func align(_ limit: Limit, to end: Moment, _ landmarks: inout Landmarks) {
    let day: Moment?
    switch limit {
    case .after(let amount, _, _): day = count(amount).flatMap { retreated(end, $0, amount.unit) }
    case .before(let amount, _, _): day = count(amount).flatMap { advanced(end, $0, amount.unit) }
    case .at: day = end
    case .rolled(let inner, _), .extended(let inner, _): return align(inner, to: end, &landmarks)
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b):
      align(a, to: end, &landmarks)
      return align(b, to: end, &landmarks)
    case .anyTimeBefore, .anyTimeAfter: return
    }
    if let day, !landmarks.aligning.contains(day) { landmarks.aligning.append(day) }
  }

  private func advanced(_ start: Moment, _ count: Int64, _ unit: Amount.Unit) -> Moment? {
    do throws(CalendarError) { return try arithmetic.advance(start, by: count, unit, startCounts: false) } catch {
      return nil
    }
  }

  private func retreated(_ start: Moment, _ count: Int64, _ unit: Amount.Unit) -> Moment? {
    do throws(CalendarError) { return try arithmetic.retreat(start, by: count, unit, startCounts: false) } catch {
      return nil
    }
  }
}

extension Reference {
  fileprivate var isCountedFromExpected: Bool {
    switch self {
    case .expectedBirth, .weekStart, .weekEnd, .completedWeeks: true
    case .subject, .event, .birth, .today, .birthday: false
    }
  }
}
