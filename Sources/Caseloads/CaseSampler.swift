import CaseModel
import PolicyModel
import WorkingCalendar

/// Makes the cases of a caseload, each by itself: case 7 is the same whether ten are made or a million.
public struct CaseSampler: Sendable {
  public let caseload: Caseload
  public let asOf: Day
  public let seed: UInt64

  /// - Parameters:
  ///   - caseload: What the cases are made from.
  ///   - asOf: The day that the cases are told on; nil for that of the caseload.
  ///   - seed: Where chance begins; nil for that of the caseload.
  /// - Throws: `SampleFault.outOfRange` where cases would begin, or children be born, outside 1900 to 2199.
  public init(_ caseload: Caseload, asOf: Day? = nil, seed: UInt64? = nil) throws(SampleFault) {
    self.caseload = caseload
    self.asOf = asOf ?? caseload.asOf
    self.seed = seed ?? caseload.seed
    do throws(CalendarError) {
      // The eldest is 17 at the beginning, which is put back to a working day; a pregnancy goes on after it.
      _ = try self.asOf.adding(days: -caseload.begins.greatest - 14).adding(years: -19)
      _ = try self.asOf.adding(days: 320)
    } catch {
      throw .outOfRange(self.asOf)
    }
  }

  /// The case of a number, from 1; it depends on the caseload, the day, the seed and the number alone.
  ///
  /// - Throws: `SampleFault.tooLong` where the caseload leads to more than ``mostEvents`` events.
  public func sample(_ number: Int) throws(SampleFault) -> Case {
    var story = Story(caseload, asOf: asOf, random: RandomNumbers(seed: seed, case: number))
    do throws(Story.Fault) {
      try story.tell()
    } catch {
      switch error {
      case .tooLong: throw .tooLong(case: number)
      case .calendar: throw .outOfRange(asOf)
      }
    }
    return story.told(id: "\(caseload.name)-\(number)")
  }

  /// How many events a case may come to, and how often it may enter a stage.
  public static var mostEvents: Int { 2_000 }
}

/// Why a case cannot be made.
public enum SampleFault: Error, Sendable {
  /// The cases as of the day would reach beyond the years of the calendar.
  case outOfRange(Day)
  /// The stages of the caseload lead back to one another too soon.
  case tooLong(case: Int)
}
