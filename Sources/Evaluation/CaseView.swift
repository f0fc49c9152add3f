import CaseModel
import PolicyModel
import WorkingCalendar

/// A case as one child's evaluation sees it: what had happened by the day, and what is booked from then on.
///
/// Made once for a child and shared by all its questions, hence a class.
public final class CaseView: Sendable {
  /// One event that counts.
  struct Occurrence: Sendable {
    let event: EventID
    let at: Moment
    let planned: Bool
    /// Index into the case's events.
    let index: Int
    let isFurtherSitting: Bool
  }

  public let source: Case
  /// Index into the case's children; nil where the case names none.
  public let child: Int?
  public let asOf: Day
  /// By event, then by time.
  let occurrences: [Occurrence]
  /// Where each event's occurrences begin; one longer than the vocabulary's events.
  private let starts: [Int]
  private let isUnrecorded: [Bool]

  /// Leaves out what concerns another child, what comes after the day, and bookings whose day has passed.
  public init(_ source: Case, child: Int?, asOf: Day, vocabulary: Vocabulary) {
    self.source = source
    self.child = child
    self.asOf = asOf
    let marker = vocabulary.facts.firstIndex { $0.marksFurtherSitting }.map { FactID($0) }
    var kept: [Occurrence] = []
    kept.reserveCapacity(source.events.count)
    for (index, event) in source.events.enumerated() {
      if let only = event.child, only != child { continue }
      guard event.planned ? event.at.day >= asOf : event.at.day <= asOf else { continue }
      let further = marker.map { event.facts[$0] == .yes } ?? false
      kept.append(
        Occurrence(event: event.event, at: event.at, planned: event.planned, index: index, isFurtherSitting: further))
    }
    // The case's events stand in order of time, so a stable sort by kind keeps that order within a kind.
    kept.sort { ($0.event, $0.index) < ($1.event, $1.index) }
    occurrences = kept
    var starts = Array(repeating: 0, count: vocabulary.events.count + 1)
    for occurrence in kept { starts[occurrence.event.index + 1] += 1 }
    for index in 0..<vocabulary.events.count { starts[index + 1] += starts[index] }
    self.starts = starts
    var unrecorded = Array(repeating: false, count: vocabulary.events.count)
    for event in source.unrecorded { unrecorded[event.index] = true }
    isUnrecorded = unrecorded
  }

  /// All occurrences of one event, in order of time, booked ones included.
  func occurrences(of event: EventID) -> ArraySlice<Occurrence> {
    occurrences[starts[event.index]..<starts[event.index + 1]]
  }

  /// All occurrences of any event of a set, in order of time.
  func occurrences(of events: [EventID]) -> [Occurrence] {
    if events.count == 1 { return Array(occurrences(of: events[0])) }
    var all: [Occurrence] = []
    for event in events { all += occurrences(of: event) }
    return all.sorted { $0.index < $1.index }
  }

  /// Whether the source of the case does not hold some event of a set, so that absence says nothing.
  func unrecorded(in events: [EventID]) -> EventID? { events.first { isUnrecorded[$0.index] } }

  var born: Day? { child.flatMap { source.children[$0].born } }
  var expected: Day? { child.flatMap { source.children[$0].expected } }

  /// A fact's value: the nearest of the event, the child and the case.
  ///
  /// Where nothing nearer speaks and there is no event in question, the last event that records the fact does.
  package func fact(_ fact: FactID, at event: Int?) -> FactValue? {
    if let event, let value = source.events[event].facts[fact] { return value }
    if let child, let value = source.children[child].facts[fact] { return value }
    if let value = source.facts[fact] { return value }
    guard event == nil else { return nil }
    for index in source.events.indices.reversed() where !source.events[index].planned {
      let recorded = source.events[index]
      if recorded.at.day <= asOf, recorded.child == nil || recorded.child == child, let value = recorded.facts[fact] {
        return value
      }
    }
    return nil
  }
}

extension Moment {
  /// Whether this comes before the other; a moment without a time is neither before nor after one on its day.
  package func comesBefore(_ other: Moment) -> Bool {
    if day != other.day { return day < other.day }
    guard let time, let otherTime = other.time else { return false }
    return time < otherTime
  }
}
