import CaseModel
import Caseloads
import PolicyModel
import Testing
import WorkingCalendar

/// Whatever the numbers of chance, a case is one that could be.
struct CaseTests {
  private let cohort = Cohort.england

  @Test func everyCaseReadsBackStrictlyAsItIs() throws {
    let shelf = Shelf.shipped
    let cases = Array(cohort.cases.prefix(4_000))
    let text = cases.map { CaseWriter.line($0, vocabulary: shelf.vocabulary) }.joined(separator: "\n")
    let read = try shelf.read(text)
    #expect(read.count == cases.count)
    for (one, other) in zip(read, cases) {
      #expect(one.id == other.id)
      #expect(one.children == other.children)
      #expect(one.facts == other.facts)
      #expect(one.events == other.events)
      #expect(one.unrecorded == other.unrecorded)
    }
  }

  @Test func nothingIsKnownAfterTheDayButWhatIsBookedOrExpected() {
    for source in cohort.cases {
      for event in source.events { #expect(event.planned == (event.at.day > cohort.asOf), "\(source.id)") }
      for child in source.children { #expect(child.born.map { $0 <= cohort.asOf } ?? true, "\(source.id)") }
    }
  }

  @Test func whatIsBookedHasNoFacts() {
    for source in cohort.cases {
      for event in source.events where event.planned { #expect(event.facts.isEmpty, "\(source.id)") }
    }
  }

  @Test func meetingsAreOnWorkingDays() {
    let anyDay = ["moved-area", "moved-to-different-family", "left-uk", "child-died"].map { cohort.id($0) }
    for source in cohort.cases {
      for event in source.events where !anyDay.contains(event.event) {
        #expect(cohort.calendar.isWorking(event.at.day), "\(source.id), \(event.at)")
      }
    }
  }

  @Test func theProcessIsInItsOrder() {
    let order = ["section-47-initiated", "conference-agreed", "initial-conference", "core-group", "review-conference"]
    for source in cohort.cases {
      let days = order.compactMap { cohort.first($0, in: source)?.at.day }
      #expect(days == days.sorted(), "\(source.id)")
      if let conference = cohort.first("initial-conference", in: source) {
        let report = cohort.first("report-signed-off", in: source)
        #expect(report.map { $0.at.day < conference.at.day } ?? true, "\(source.id)")
        let plan = cohort.first("plan-started", in: source)
        #expect(plan.map { $0.at.day == conference.at.day } ?? true, "\(source.id)")
      }
    }
  }

  @Test func afterThePlanHasEndedThereAreNoReviewsVisitsOrCoreGroups() {
    for source in cohort.cases {
      guard let end = cohort.first("plan-ended", in: source)?.at.day else { continue }
      #expect(cohort.held("review-conference", in: source).contains { $0.at.day == end }, "\(source.id)")
      for event in ["review-conference", "statutory-visit", "core-group"].map({ cohort.id($0) }) {
        #expect(!source.events.contains { $0.event == event && $0.at.day > end }, "\(source.id)")
      }
    }
  }

  @Test func votesComeToNoMoreThanTheMembersAndAPlanHasAMajority() {
    let parts = ["votes-for", "votes-against", "abstentions"].map { cohort.fact($0) }
    func number(_ fact: FactID, _ event: CaseEvent) -> Int64? {
      if case .number(let number)? = event.facts[fact] { number } else { nil }
    }
    for source in cohort.cases {
      for event in source.events {
        guard let members = number(cohort.fact("members"), event) else { continue }
        let votes = parts.compactMap { number($0, event) }
        #expect(votes.isEmpty || votes.reduce(0, +) <= members, "\(source.id)")
        if event.event == cohort.id("initial-conference"), event.facts[cohort.fact("no-plan-made")] == nil,
          let votesFor = number(parts[0], event)
        {
          #expect(2 * votesFor > members, "\(source.id)")
        }
      }
    }
  }

  @Test func theUnbornAreExpectedWithinAPregnancyAndBornNearTheirDay() {
    for source in cohort.cases {
      let beginning = source.events.map { $0.at.day }.min() ?? cohort.asOf
      for child in source.children {
        guard let expected = child.expected else {
          #expect(child.born != nil, "\(source.id)")
          continue
        }
        // From 14 completed weeks to 32 and six days: 280 less 98 to 280 less 230.
        #expect((50...182).contains(beginning.days(to: expected)), "\(source.id)")
        if let born = child.born {
          #expect(born > beginning, "\(source.id)")
          #expect((-45...14).contains(expected.days(to: born)), "\(source.id)")
        } else {
          #expect(expected.days(to: cohort.asOf) <= 14, "\(source.id)")
        }
      }
    }
  }

  @Test func childrenAreMinorsAtTheBeginningAndTheEldestComesFirst() {
    for source in cohort.cases {
      let beginning = source.events.map { $0.at.day }.min() ?? cohort.asOf
      let born = source.children.compactMap(\.born)
      #expect(born == born.sorted(), "\(source.id)")
      for day in born where day < beginning {
        #expect(Age.completedYears(born: day, on: beginning)! <= 17, "\(source.id)")
      }
    }
  }

  @Test func deathsAndMovesAreRare() {
    for (event, most) in [("child-died", 0.003), ("left-uk", 0.003), ("moved-to-different-family", 0.01)] {
      let count = cohort.cases.count { cohort.first(event, in: $0) != nil }
      #expect(Double(count) < most * Double(cohort.cases.count), "\(event)")
      #expect(count > 0, "\(event)")
    }
  }

  @Test func nothingFollowsTheDeathOfTheOnlyChildButWhatStandsUnderIt() {
    for source in cohort.cases where source.children.count == 1 {
      guard let death = cohort.first("child-died", in: source) else { continue }
      #expect(source.events.last?.at.day == death.at.day, "\(source.id)")
    }
  }

  @Test func whatIsUnrecordedIsNotAmongTheEvents() {
    for source in cohort.cases where !source.unrecorded.isEmpty {
      #expect(!source.events.contains { source.unrecorded.contains($0.event) }, "\(source.id)")
    }
  }

  @Test func aCaseIsTheSameHoweverManyAreMade() throws {
    let sampler = try CaseSampler(Shelf.shipped.caseload(Shelf.england))
    for number in [1, 7, 19_999] { #expect(try sampler.sample(number) == cohort.cases[number - 1]) }
  }

  @Test func anotherSeedOrDayGivesOtherCases() throws {
    let caseload = try Shelf.shipped.caseload(Shelf.england)
    let other = try CaseSampler(caseload, seed: 7).sample(1)
    #expect(other.events != cohort.cases[0].events)
    let later = try CaseSampler(caseload, asOf: Day(year: 2026, month: 1, day: 30)).sample(1)
    #expect(later.events != cohort.cases[0].events)
  }

  @Test func daysAtTheEndsOfTheCalendarAreRefusedOrServed() throws {
    let caseload = try Shelf.shipped.caseload(Shelf.england)
    for (year, isServed) in [(1900, false), (1920, false), (1930, true), (2190, true), (2199, false)] {
      let day = try Day(year: year, month: 12, day: 31)
      do throws(SampleFault) {
        let sampler = try CaseSampler(caseload, asOf: day)
        #expect(isServed, "\(year)")
        for number in 1...300 { _ = try sampler.sample(number) }
      } catch {
        #expect(!isServed, "\(year)")
      }
    }
  }
}
