import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// How far one child has come from one authority to another.
public struct Passage: Sendable, Hashable {
  /// A step as it stands on record.
  public struct Step: Sendable, Hashable {
    public let event: EventID
    public let day: Day
    /// Whether it is booked and has not happened.
    public let isBooked: Bool
  }

  /// The move itself; or, where that is not on record, the first act of the receiving authority. Nil where there is
  /// neither: the rules of the receiving authority are then told from the day that the case is looked at.
  public let move: Step?
  /// The day from which nothing new falls to the sending authority.
  public let takeover: Step?
  /// Kinds of step that the case does not hold, so that their absence says nothing.
  public let unrecorded: [EventID]
  let asOf: Day

  /// - Parameters:
  ///   - source: The case.
  ///   - child: Index of the child; nil where the case names none.
  ///   - asOf: The day that the case is looked at.
  init(_ source: Case, child: Int?, asOf: Day, vocabulary: Vocabulary) {
    let own = source.events.filter { $0.child == nil || $0.child == child }
    func first(_ passages: [Vocabulary.Passage], booked: Bool) -> Step? {
      let found = own.first { event in
        let isMeant = vocabulary[event.event].passage.map { passages.contains($0) } ?? false
        return isMeant && event.planned == booked && (booked ? event.at.day >= asOf : event.at.day <= asOf)
      }
      return found.map { Step(event: $0.event, day: $0.at.day, isBooked: booked) }
    }
    move =
      first([.moves], booked: false) ?? first([.receives, .takesOver], booked: false) ?? first([.moves], booked: true)
    takeover = first([.takesOver], booked: false)
    unrecorded = source.unrecorded.filter { vocabulary[$0].passage != nil }
    self.asOf = asOf
  }

  /// From which day the rules of the receiving authority bind.
  public var arrival: Day { move?.day ?? asOf }

  /// Whether what is asked about an event, or of the case, is the sending authority's.
  func isOfSender(_ standing: TransferMatter.Placed, _ question: Question, _ vocabulary: Vocabulary) -> Bool {
    switch question.mover {
    case .movesOut: return true
    case .movesIn: return false
    case nil: break
    }
    if let event = standing.subject, vocabulary[event.event].passage != nil { return false }
    guard let takeover else { return true }
    if let event = standing.subject { return event.at.day < takeover.day }
    guard let due = standing.due else { return false }
    return due < takeover.day
  }

  /// Whether what is asked is the receiving authority's: about what came after the move, or not past when it came.
  func isOfReceiver(_ standing: TransferMatter.Placed, _ question: Question) -> Bool {
    switch question.mover {
    case .movesOut: return false
    case .movesIn: return true
    case nil: break
    }
    if let event = standing.subject { return event.at.day >= arrival }
    // A gap that runs goes on, whoever let it grow.
    guard let due = standing.due, !standing.isRunning else { return true }
    return due >= arrival
  }
}
