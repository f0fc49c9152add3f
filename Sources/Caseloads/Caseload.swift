import CaseModel
import PolicyModel
import WorkingCalendar

/// How often things happen to a family, after how long, and what is then recorded: what cases are made from.
///
/// Read from a caseload file; of events, facts and stages nothing is known beside what stands there.
public struct Caseload: Sendable {
  public let name: String
  public let title: String
  /// The day that its cases are told on unless another is asked for.
  public let asOf: Day
  /// The seed unless another is asked for.
  public let seed: UInt64
  let vocabulary: Vocabulary
  let calendar: WorkingCalendar
  /// How many days before the day they are told on cases begin.
  let begins: Spread
  let first: Int
  let unrecorded: [Unrecorded]
  let family: Family
  let stages: [[Step]]

  struct Unrecorded: Sendable {
    let events: [EventID]
    let chance: Chance
  }

  struct Family: Sendable {
    let children: Spread
    /// Of the youngest, in years, when the case begins.
    let age: Spread
    /// Days between two births.
    let apart: Spread?
    let unborn: Unborn?
    let facts: [FactStep]
  }

  struct Unborn: Sendable {
    let chance: Chance
    /// Weeks of pregnancy completed when the case begins.
    let weeks: Spread
    /// Days that a pregnancy lasts; always more than the weeks come to.
    let length: Spread
  }

  indirect enum Step: Sendable {
    case event(EventStep)
    case fact(FactStep)
    case split(SplitStep)
    case oneOf(Weighted<[Step]>)
    case then(stage: Int, Chance?)
  }

  enum Unit: Sendable { case workingDays, days }

  enum When: Sendable {
    case after(Spread, Unit)
    case before(Spread, Unit)
    case every(Spread, Unit)
  }

  struct EventStep: Sendable {
    let event: EventID
    let when: When
    /// Happens no more once one of these has.
    let until: [EventID]
    /// Quarters of an hour since midnight.
    let time: Spread?
    let onAnyDay: Bool
    let forOneChild: Bool
    let chance: Chance?
    let booked: Chance?
    let with: Spread?
    let ends: Bool
    let steps: [Step]
  }

  struct FactStep: Sendable {
    enum Values: Sendable {
      case one(FactValue)
      case yes(Chance)
      case choices(Weighted<Int>)
      case number(Spread)
    }

    let fact: FactID
    let values: Values
    let unknown: Chance?
    let aged: Spread?
    let with: Spread?
  }

  struct SplitStep: Sendable {
    let whole: FactID
    let first: FactID
    /// Of a hundred.
    let share: Spread
    let rest: Weighted<FactID>
    let unknown: Chance?
  }
}
