import Comparison
import PolicyModel
import Testing
import WorkingCalendar

/// Dates worked by hand. In 2026 the bank holidays are 1 January, 3 and 6 April, 4 and 25 May, 31 August, 25 and (for
/// Boxing Day on a Saturday) 28 December; 5 January is a Monday.
struct LimitComparisonTests {
  private func oneClock(
    _ a: Limit, _ b: Limit, _ own: WorkingCalendar = calendar, as end: LimitComparison.End = .lastDay
  ) throws -> OneClockComparison {
    let comparison = LimitComparison(a, calendar, b, own, as: end)
    guard case .oneClock(let found) = comparison else {
      Issue.record("\(comparison)")
      throw CancellationError()
    }
    return found
  }

  private func parting(_ start: String, _ first: String, _ second: String) throws -> Partings.Parting {
    func moment(_ text: String) throws -> Moment { try Moment(iso: Array(text.utf8)) }
    return Partings.Parting(start: try moment(start), first: try moment(first), second: try moment(second))
  }

  /// No holiday lies in the five weeks from 5 January 2026, so 20 working days are four weeks and 25 are five.
  @Test func `twenty working days come before twenty-five on every day`() throws {
    let found = try oneClock(after(20, .workingDays), after(25, .workingDays))
    #expect(found.clock == .subject)
    #expect(found.days.next == (try parting("2026-01-05", "2026-02-02", "2026-02-09")))
    #expect(found.days.next?.gap == 7)
    #expect(found.days.parted == found.days.compared)
    // Five working days are a week at least.
    #expect(found.days.gap?.lowerBound == 7)
    #expect(found.days.yearly?.least == 365)
    #expect(found.days.yearly?.most == 366)
    // From the end of 2199 both leave the calendar, so that 299 years are full.
    #expect(found.days.yearly?.years == 299)
    #expect(found.neverLater == .first)
    #expect(found.timed == nil)
  }

  /// From Monday to Friday both fall on the same weekday. From Saturday 10 January, 28 days end on Saturday 7 February;
  /// the working days are 12–16, 19–23, 26–30 January and 2–6 February, the 20th the Friday before.
  @Test func `four weeks and twenty working days part first on a Saturday`() throws {
    let found = try oneClock(after(4, .weeks), after(20, .workingDays))
    #expect(found.days.next == (try parting("2026-01-10", "2026-02-07", "2026-02-06")))
    #expect(found.days.next?.gap == -1)
    #expect(found.neverLater == nil)
    #expect(!found.areEqual)
  }

  /// One working day later is 29 December from each of 24 to 28 December, then 30 and 31 December; with 29 to 31
  /// December closed all are Monday 4 January (Friday 1 January is a holiday): 7 start days, by 6, 5 and 4 days.
  @Test func `closures of one policy part equal amounts`() throws {
    let closed = WorkingCalendar(
      bankHolidays: calendar.bankHolidays, closures: ["2026-12-29", "2026-12-30", "2026-12-31"].map { day($0) })
    let found = try oneClock(after(1, .workingDays), after(1, .workingDays), closed)
    #expect(found.days.parted == 7)
    #expect(found.days.gap == 4...6)
    #expect(found.days.next == (try parting("2026-12-24", "2026-12-29", "2027-01-04")))
    #expect(found.days.last == (try parting("2026-12-30", "2026-12-31", "2027-01-04")))
    #expect(found.days.yearly?.least == 0)
    #expect(found.days.yearly?.most == 7)
    #expect(found.days.yearly?.parted == 7)
    #expect(found.neverLater == .first)
  }

  /// Where they part only in the past, there is no next start, but a last.
  @Test func `partings of the past are told as such`() throws {
    let closed = WorkingCalendar(bankHolidays: calendar.bankHolidays, closures: [day("2024-07-03")])
    let found = try oneClock(after(1, .workingDays), after(1, .workingDays), closed)
    // Wednesday 3 July 2024: only from Tuesday 2 July, to Wednesday or Thursday.
    #expect(found.days.parted == 1)
    #expect(found.days.next == nil)
    #expect(found.days.last == (try parting("2024-07-02", "2024-07-03", "2024-07-04")))
  }

  @Test func `what leaves the calendar is left out and counted`() throws {
    // The calendar has 109,573 days. Five days on from the last five lies 2200; two days back from the first two 1899.
    let forward = try oneClock(after(3, .days), after(5, .days))
    #expect(forward.days.leftOut == 5)
    #expect(forward.days.compared == 109_568)
    let both = try oneClock(before(2, .days), after(5, .days))
    #expect(both.days.leftOut == 7)
    // Every day of 2199 leads beyond it.
    let year = try oneClock(after(12, .months), after(1, .years))
    #expect(year.areEqual)
    #expect(year.days.leftOut == 365)
    #expect(year.days.yearly?.years == 299)
  }

  /// Born on 29 February one comes of age on 1 March; 18 years on is 28 February, as no such year is a leap year. Leap
  /// years from 1904 to 2180 are 70 less 2100. From 2182 on both leave the calendar: 18 years with four leap days.
  @Test func `a birthday and so many years part on leap days`() throws {
    let found = try oneClock(after(18, .years, .one(.birth)), .at(.birthday(18)))
    #expect(found.clock == .birth)
    #expect(found.days.parted == 69)
    #expect(found.days.gap == 1...1)
    #expect(found.days.leftOut == 18 * 365 + 4)
    #expect(found.days.next == (try parting("2028-02-29", "2046-02-28", "2046-03-01")))
  }

  /// The 30th week ends 30 × 7 − 1 days after the start, 280 days before the expected birth: 71 days before it.
  @Test func `weeks of pregnancy run from the expected birth`() throws {
    let same = try oneClock(.at(.weekEnd(30)), before(71, .days, .one(.expectedBirth)))
    #expect(same.clock == .expectedBirth)
    #expect(same.areEqual)
    let other = try oneClock(.at(.weekEnd(30)), .at(.completedWeeks(30)))
    #expect(other.days.gap == 1...1)
    #expect(other.neverLater == .first)
  }

  /// Hours to the end of the last day are days; at 10:00 the day has 14 hours left. Only by night does an hour of
  /// summer time matter: from 23:00 on the Saturday before the clocks go on, 24 hours end at 00:00 on Monday.
  @Test func `a day's hours and a day part by their times`() throws {
    let found = try oneClock(after(24, .hours), after(1, .days))
    #expect(found.days.areEqual)
    let timed = try #require(found.timed)
    #expect(timed.days.areEqual)
    #expect(timed.daysAreAsUntimed)
    #expect(timed.moments.parted == timed.moments.compared)
    #expect(timed.moments.next == (try parting("2026-01-05T10:00", "2026-01-06T10:00", "2026-01-06")))
    #expect(timed.daysElsewhere == (try parting("2026-03-28T23:00", "2026-03-30T00:00", "2026-03-29")))
    #expect(!found.areEqualInDays)
    // On that night it is the later, on all others the earlier.
    #expect(found.neverLater == nil)
  }

  /// 36 hours run to the end of the second day, or from 10:00 to 22:00 on the next.
  @Test func `hours within a day part only where the time of day is known`() throws {
    let found = try oneClock(after(36, .hours), after(2, .days))
    #expect(found.days.areEqual)
    let timed = try #require(found.timed)
    #expect(!timed.daysAreAsUntimed)
    #expect(timed.days.next == (try parting("2026-01-05T10:00", "2026-01-06T22:00", "2026-01-07")))
    #expect(timed.days.parted == timed.days.compared)
  }

  @Test func `a clock without a time of day is compared in days only`() throws {
    #expect(try oneClock(after(24, .hours, .one(.birth)), after(1, .days, .one(.birth))).timed == nil)
    #expect(try oneClock(after(24, .hours, .one(.birth)), after(1, .days, .one(.birth))).areEqual)
  }

  /// As the first moment a day opens at its beginning, before 10:00; as the last it runs to its end.
  @Test func `first days open at their beginning`() throws {
    let last = try oneClock(after(24, .hours), after(1, .days))
    let first = try oneClock(after(24, .hours), after(1, .days), as: .firstDay)
    #expect(last.timed?.moments.neverLater == .first)
    #expect(first.timed?.moments.neverLater == .second)
  }

  @Test func `a limit never parts from itself`() throws {
    var comparer = LimitComparer()
    for limit in oneOfEachForm {
      guard case .oneClock(let found) = comparer.compare(limit, calendar, limit, calendar) else {
        Issue.record("\(limit)")
        continue
      }
      #expect(found.areEqual, "\(limit)")
      #expect(found.neverLater == nil)
    }
  }

  @Test func `swapping the limits swaps the result`() throws {
    var comparer = LimitComparer()
    for (limit, other) in zip(oneOfEachForm, oneOfEachForm.dropFirst()) {
      guard case .oneClock(let found) = comparer.compare(limit, calendar, other, calendar),
        case .oneClock(let swapped) = comparer.compare(other, calendar, limit, calendar)
      else {
        Issue.record("\(limit), \(other)")
        continue
      }
      #expect(swapped.days == found.days.swapped)
      #expect(swapped.neverLater == found.neverLater?.other)
      #expect(swapped.timed?.moments == found.timed?.moments.swapped)
      #expect(swapped.timed?.daysElsewhere == found.timed?.daysElsewhere?.swapped)
    }
  }

  @Test func `what has no one date is not compared`() {
    let core = Reference.event(EventSet(EventID(1)), .first)
    let number = Limit.after(Amount(.fact(FactID(3)), .weeks), .one(.subject), startCounts: false)
    func obstacle(_ a: Limit, _ b: Limit) -> LimitComparison.Obstacle? {
      if case .notCompared(let obstacle) = LimitComparison(a, calendar, b, calendar) { obstacle } else { nil }
    }
    #expect(obstacle(.anyTimeBefore(.one(.subject)), after(1, .days)) == .undated(.first))
    #expect(obstacle(after(1, .days), .anyTimeAfter(nil, urgency: "immediately")) == .undated(.second))
    // On a day that is not worked there would be none.
    #expect(obstacle(.orElse(after(1, .days), .anyTimeBefore(.one(core))), after(1, .days)) == .undated(.first))
    #expect(obstacle(after(1, .days), .rolled(number, .back)) == .setByFact(FactID(3), .second))
    #expect(obstacle(after(1, .days, .both(.subject, core)), after(1, .days, .one(.birth))) == .manyClocks(3))
    #expect(obstacle(after(10_000, .years), after(1, .days)) == .beyondCalendar)
  }
}

extension Side {
  var other: Side { self == .first ? .second : .first }
}

extension Partings.Parting {
  var swapped: Self { Self(start: start, first: second, second: first) }
}
