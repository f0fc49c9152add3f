import CaseModel
import Caseloads
import PolicyModel
import WorkingCalendar

/// The first 20,000 cases of the caseload that comes with the program, and what can be counted in them.
struct Cohort {
  let cases: [Case]
  let asOf: Day
  let calendar: WorkingCalendar
  private let vocabulary: Vocabulary

  static let england = try! Cohort()

  private init() throws {
    let shelf = Shelf.shipped
    let sampler = try CaseSampler(try shelf.caseload(Shelf.england))
    cases = try (1...20_000).map { try sampler.sample($0) }
    asOf = sampler.asOf
    vocabulary = shelf.vocabulary
    calendar = WorkingCalendar(bankHolidays: shelf.library.calendars[0].bankHolidays)
  }

  func id(_ event: String) -> EventID { vocabulary.event(event)! }
  func fact(_ name: String) -> FactID { vocabulary.fact(name)! }

  /// What has happened, in order of time; not what is booked.
  func held(_ event: String, in source: Case) -> [CaseEvent] {
    let id = id(event)
    return source.events.filter { $0.event == id && !$0.planned }
  }

  func first(_ event: String, in source: Case) -> CaseEvent? { held(event, in: source).first }

  /// Whether a day is so long past that what was to follow it has followed.
  func isSettled(_ day: Day, days: Int) -> Bool { day.days(to: asOf) > days }

  func choice(_ fact: String, _ name: String) -> FactValue {
    guard case .choice(let choices) = vocabulary[self.fact(fact)].kind else { return .no }
    return .choice(choices.firstIndex(of: name)!)
  }

  /// Of a hundred, how many are so.
  static func percentage(_ outcomes: [Bool]) -> Double {
    outcomes.isEmpty ? .nan : 100 * Double(outcomes.count { $0 }) / Double(outcomes.count)
  }
}
