import CaseModel
import Evaluation
import PolicyChecking
import PolicyLanguage
import PolicyModel
import ShippedPolicies
import WorkingCalendar

/// Measures evaluation on one core, beside a loop written by hand for three questions of one authority each.
///
/// Then the reading of policy files, beside a loop that adds up their bytes.
///
/// `swift run -c release comity-benchmark [CASES]`; or comparison, with so many made authorities:
/// `swift run -c release comity-benchmark compare [AUTHORITIES] [QUESTION…]`
@main struct Benchmark {
  private static let questions = ["icpc-timescale", "child-invitation-age", "minutes-sent"]

  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    let number = words.lazy.compactMap { Int($0) }.first
    if words.first == "compare" {
      return try ComparisonBenchmark(library(), only: Set(words.dropFirst())).report(many: number ?? 20)
    }
    try evaluation(cases: number ?? 20_000)
    PolicyReading(megabytes: 20).report()
  }

  private static func library() -> PolicyLibrary {
    var diagnostics = Diagnostics()
    let sources = ShippedPolicies.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }
    return LibraryReader.read(sources, into: &diagnostics)
  }

  private static func evaluation(cases count: Int) throws {
    let library = library()
    let asOf = try Day(year: 2026, month: 6, day: 1)
    var caseload = try Caseload(library.vocabulary)
    let cases = try caseload.cases(count)
    let compiled = try CompiledPolicy.compile(library.policies, in: library)
    let evaluators = compiled.map { Evaluator($0) }
    let three = questions.compactMap { library.question($0)?.id }

    var decisions = 0
    let all = ContinuousClock().measure {
      for evaluator in evaluators { for item in cases { decisions += evaluator.decide(item, asOf: asOf).count } }
    }
    var verdicts: [Verdict] = []
    let some = ContinuousClock().measure {
      for item in cases {
        for (policy, question) in zip(["bolton", "bolton", "kirklees"], three) {
          guard let evaluator = evaluators.first(where: { $0.policy.policy.name == policy }) else { continue }
          verdicts += evaluator.decide(item, asOf: asOf, questions: [question]).map { $0.effect.verdict }
        }
      }
    }
    let hand = HandWritten(library.vocabulary, compiled[0].calendar)
    var expected: [Verdict] = []
    let byHand = ContinuousClock().measure { for item in cases { expected += hand.verdicts(item, asOf: asOf) } }

    let evaluations = count * evaluators.count
    print("cases                         \(count)")
    print("all questions, three policies \(all), \(decisions) decisions")
    print("  cases × policies a second   \(perSecond(evaluations, all))")
    print("three questions, evaluated    \(some)")
    print("three questions, by hand      \(byHand)")
    print("  evaluated / by hand         \(ratio(some, byHand))")
    print("  the same verdicts           \(verdicts == expected ? "yes" : "NO")")
  }

  static func perSecond(_ count: Int, _ time: Duration) -> Int {
    Int(Double(count) / (Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)))
  }

  static func ratio(_ a: Duration, _ b: Duration) -> String {
    let hundredths = Int(a / b * 100)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

/// Cases made from a seed: an initial conference, its strategy discussion, perhaps its minutes.
struct Caseload {
  let strategy: EventID
  let conference: EventID
  let minutes: EventID
  private var state: UInt64 = 20_260_601

  init(_ vocabulary: Vocabulary) throws {
    guard let strategy = vocabulary.event("strategy-discussion"),
      let conference = vocabulary.event("initial-conference"),
      let minutes = vocabulary.event("minutes-sent")
    else { throw Missing() }
    (self.strategy, self.conference, self.minutes) = (strategy, conference, minutes)
  }

  struct Missing: Error {}

  mutating func cases(_ count: Int) throws -> [Case] {
    var cases: [Case] = []
    for index in 0..<count {
      let start = try Day(year: 2026, month: 1, day: 1).adding(days: random(100))
      let held = try start.adding(days: 10 + random(25))
      var events = [CaseEvent(strategy, at: Moment(day: start)), CaseEvent(conference, at: Moment(day: held))]
      if random(3) > 0 { events.append(CaseEvent(minutes, at: Moment(day: try held.adding(days: 10 + random(40))))) }
      let born = try Day(year: 2008, month: 1, day: 1).adding(days: random(6_500))
      cases.append(Case(id: "S\(index)", children: [Child(id: "A", born: born)], events: events))
    }
    return cases
  }

  private mutating func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

/// The three questions as a programmer would write them for these three policies alone.
struct HandWritten {
  let names: Caseload?
  let calendar: WorkingCalendar

  init(_ vocabulary: Vocabulary, _ calendar: WorkingCalendar) {
    do { names = try Caseload(vocabulary) } catch { names = nil }
    self.calendar = calendar
  }

  func verdicts(_ item: Case, asOf: Day) -> [Verdict] {
    guard let names else { return [] }
    func first(_ event: EventID, from day: Day) -> Day? {
      item.events.first { $0.event == event && $0.at.day >= day && $0.at.day <= asOf }?.at.day
    }
    func timed(_ start: Day, _ days: Int, _ done: Day?) -> Verdict {
      let due: Day
      do throws(CalendarError) { due = try calendar.adding(workingDays: days, to: start) } catch { return .notStarted }
      return done.map { $0 <= due ? .met : .late } ?? (asOf > due ? .overdue : .due)
    }
    guard let start = first(names.strategy, from: .first) else { return [] }
    var verdicts = [timed(start, 15, first(names.conference, from: start))]
    guard let held = first(names.conference, from: .first), let born = item.children.first?.born else {
      return verdicts
    }
    verdicts.append((Age.completedYears(born: born, on: held) ?? 0) >= 8 ? .required : .notApplicable)
    verdicts.append(timed(held, 20, first(names.minutes, from: held)))
    return verdicts
  }
}
