import Evaluation
import PolicyModel
import Testing
import WorkingCalendar

@testable import Journeys

struct DutyChangeTests {
  private static func effect(
    _ verdict: Verdict, due: String? = nil, earliest: String? = nil, outcomes: [OutcomeID] = []
  ) throws -> Effect {
    func moment(_ text: String?) throws -> Moment? { try text.map { try Moment(iso: Array($0.utf8)) } }
    return Effect(verdict, due: try moment(due), earliest: try moment(earliest), outcomes: outcomes)
  }

  @Test func anEarlierLastDayIsTighterAndALaterOneLooser() throws {
    let early = try Self.effect(.due, due: "2026-05-08")
    let late = try Self.effect(.due, due: "2026-05-15")
    #expect(DutyChange(from: late, to: early) == .tighter)
    #expect(DutyChange(from: early, to: late) == .looser)
    #expect(DutyChange(from: early, to: early) == .same)
  }

  @Test func aTimeOfDayEndsBeforeTheDayDoes() throws {
    let morning = try Self.effect(.due, due: "2026-05-08T10:00")
    let day = try Self.effect(.due, due: "2026-05-08")
    #expect(DutyChange(from: day, to: morning) == .tighter)
    #expect(DutyChange(from: morning, to: day) == .looser)
  }

  @Test func aLaterFirstDayIsTighter() throws {
    let any = try Self.effect(.due, due: "2026-05-08")
    let window = try Self.effect(.due, due: "2026-05-08", earliest: "2026-05-01")
    #expect(DutyChange(from: any, to: window) == .tighter)
    #expect(DutyChange(from: window, to: any) == .looser)
  }

  @Test func anEarlierLastDayWithAnEarlierFirstDayIsNeither() throws {
    let before = try Self.effect(.due, due: "2026-05-15", earliest: "2026-05-08")
    let after = try Self.effect(.due, due: "2026-05-08", earliest: "2026-05-01")
    #expect(DutyChange(from: before, to: after) == .changed)
  }

  @Test(arguments: [Verdict.silent, .notApplicable])
  func whatOnlyOneAsksIsNewOrGone(_ nothing: Verdict) throws {
    let duty = try Self.effect(.due, due: "2026-05-08")
    #expect(DutyChange(from: Effect(nothing), to: duty) == .new)
    #expect(DutyChange(from: duty, to: Effect(nothing)) == .gone)
    #expect(DutyChange(from: Effect(nothing), to: Effect(.silent)) == nil)
  }

  @Test(arguments: [Verdict.needsFacts, .judgement])
  func whatIsNotSettledOnOneSideIsOpen(_ verdict: Verdict) throws {
    let duty = try Self.effect(.due, due: "2026-05-08")
    #expect(DutyChange(from: Effect(verdict), to: duty) == .open)
    #expect(DutyChange(from: duty, to: Effect(verdict)) == .open)
    #expect(DutyChange(from: Effect(verdict), to: Effect(.silent)) == .open)
  }

  @Test func withoutDatesADutyIsTighterThanLeaveAndABarTighterThanEither() {
    #expect(DutyChange(from: Effect(.permitted), to: Effect(.required)) == .tighter)
    #expect(DutyChange(from: Effect(.required), to: Effect(.permitted)) == .looser)
    #expect(DutyChange(from: Effect(.permitted), to: Effect(.barred)) == .tighter)
  }

  @Test func oneDateBesideNoneIsNeither() throws {
    let dated = try Self.effect(.due, due: "2026-05-08")
    #expect(DutyChange(from: Effect(.required), to: dated) == .changed)
    #expect(DutyChange(from: dated, to: Effect(.notStarted)) == .changed)
  }

  @Test func otherOutcomesAreNeither() throws {
    let first = try Self.effect(.permitted, outcomes: [OutcomeID(0)])
    let second = try Self.effect(.required, outcomes: [OutcomeID(1)])
    #expect(DutyChange(from: first, to: second) == .changed)
  }
}
