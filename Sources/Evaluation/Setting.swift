import CaseModel
import PolicyModel
import WorkingCalendar

/// What every asking of one question under one policy shares.
package final class Asking: Sendable {
  let calendar: WorkingCalendar
  let question: Question
  /// Numbers that shape amounts are looked up here.
  let vocabulary: Vocabulary

  init(calendar: WorkingCalendar, question: Question, vocabulary: Vocabulary) {
    self.calendar = calendar
    self.question = question
    self.vocabulary = vocabulary
  }
}

/// Where one question is asked: of a case, about one of its events, with the working days of one policy.
package struct Setting {
  let view: CaseView
  let asking: Asking
  /// The event the question is about; nil for the case as a whole, or where there is no such event.
  let subject: CaseView.Occurrence?
  /// The choice in force of each reading of the policy.
  var readings: [Int]
  /// Which position of the part is asked.
  var position = 0

  var calendar: WorkingCalendar { asking.calendar }
  var arithmetic: LimitArithmetic { LimitArithmetic(asking.calendar) }
  var question: Question { asking.question }
  var vocabulary: Vocabulary { asking.vocabulary }

  /// The events the question is about, over the case; empty for the case as a whole.
  var subjectEvents: [EventID] {
    if case .each(let events, _) = question.scope { return events.members }
    return []
  }

  func fact(_ fact: FactID) -> FactValue? {
    if let value = view.fact(fact, at: subject?.index) { return value }
    // A further sitting follows another, so the first of its kind is none.
    if let subject, vocabulary[fact].marksFurtherSitting,
      view.occurrences(of: subject.event).first?.index == subject.index
    {
      return .no
    }
    return nil
  }

  func number(_ fact: FactID) -> Int64? {
    if case .number(let number)? = self.fact(fact) { return number }
    return nil
  }
}

/// A point in time as a case has it.
enum Located: Hashable {
  case at(Moment)
  /// It has not come; for an event, the event that has not happened.
  case never(Need?)
  case unknown(Need)

  var moment: Moment? {
    if case .at(let moment) = self { return moment }
    return nil
  }
}

extension Setting {
  func locate(_ reference: Reference) -> Located {
    switch reference {
    case .subject:
      if let subject { return .at(subject.at) }
      return .never(subjectEvents.first.map { .event($0) })
    case .today: return .at(Moment(day: view.asOf))
    case .birth:
      if let born = view.born { return born <= view.asOf ? .at(Moment(day: born)) : .never(.birth) }
      return view.expected == nil ? .unknown(.birth) : .never(.birth)
    case .expectedBirth: return view.expected.map { .at(Moment(day: $0)) } ?? .unknown(.expectedBirth)
    case .birthday:
      guard let born = view.born else { return view.expected == nil ? .unknown(.birth) : .never(.birth) }
      return day(of: reference, recorded: born)
    case .weekStart, .weekEnd, .completedWeeks:
      guard let expected = view.expected else { return .unknown(.expectedBirth) }
      return day(of: reference, recorded: expected)
    case .event(let events, let pick): return locate(events, pick)
    }
  }

  /// A day that lies outside the calendar never comes.
  private func day(of reference: Reference, recorded: Day) -> Located {
    do throws(CalendarError) {
      return .at(Moment(day: try LimitArithmetic.day(of: reference, recorded: recorded)))
    } catch { return .never(nil) }
  }

  private func locate(_ events: EventSet, _ pick: Reference.Pick) -> Located {
    var found: CaseView.Occurrence?
    for event in events.members {
      for occurrence in view.occurrences(of: event) where !occurrence.planned {
        switch pick {
        case .only, .first:
          if found.map({ occurrence.index < $0.index }) ?? true { found = occurrence }
        case .last:
          if found.map({ occurrence.index > $0.index }) ?? true { found = occurrence }
        case .next:
          guard let subject, occurrence.index > subject.index else { continue }
          if found.map({ occurrence.index < $0.index }) ?? true { found = occurrence }
        case .previous:
          guard let subject, occurrence.index < subject.index else { continue }
          if found.map({ occurrence.index > $0.index }) ?? true { found = occurrence }
        }
      }
    }
    if let found { return .at(found.at) }
    if let event = view.unrecorded(in: events.members) { return .unknown(.event(event)) }
    return .never(.event(events.members[0]))
  }
}
