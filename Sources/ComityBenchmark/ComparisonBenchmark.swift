import CaseModel
import Comparison
import Evaluation
import PolicyChecking
import PolicyModel
import WorkingCalendar

/// Measures comparison: an authority with itself, the shipped ones, and many that are made from them.
struct ComparisonBenchmark {
  let library: PolicyLibrary
  private let questions: [Question]
  private let compiled: [CompiledPolicy]
  /// How long one case takes under all shipped authorities, all questions.
  private let oneCase: Duration

  /// - Parameter names: The questions; all, where none is among them.
  init(_ library: PolicyLibrary, only names: Set<String>) throws {
    self.library = library
    let only = library.questions.filter { names.contains($0.name) }
    questions = only.isEmpty ? library.questions : only
    compiled = try CompiledPolicy.compile(library.policies, in: library)
    let evaluators = compiled.map { Evaluator($0) }
    var caseload = try Caseload(library.vocabulary)
    let cases = try caseload.cases(500)
    let asOf = try Day(year: 2026, month: 6, day: 1)
    var decisions = 0
    let (time, _) = ProcessorClock.measure {
      for evaluator in evaluators { for item in cases { decisions += evaluator.decide(item, asOf: asOf).count } }
    }
    oneCase = time / cases.count
    print("one case, three policies      \(oneCase), \(decisions / cases.count) decisions")
  }

  /// - Parameter many: How many authorities are made.
  func report(many: Int) throws {
    try naive()
    try report("an authority with itself", [compiled[0], compiled[0]])
    try report("the shipped authorities", compiled)
    let made = SeededAuthority.authorities(many, from: library.policies)
    for item in made {
      print("\(item.policy.name), from \(item.original): \(item.edited) of \(item.answered) answers differ")
    }
    try report("\(many) made authorities", CompiledPolicy.compile(made.map { $0.policy }, in: library))
  }

  private func report(_ title: String, _ policies: [CompiledPolicy]) throws {
    let comparer = Comparer(library: library, evaluators: policies.map { Evaluator($0) })
    var times: [(name: String, time: Duration)] = []
    var rows: [QuestionComparison] = []
    let (time, _) = try ProcessorClock.measure {
      for question in questions {
        let (time, row) = try ProcessorClock.measure { try comparer.compare(questions: [question.id]) }
        times.append((question.name, time))
        rows += row
      }
    }
    print(title)
    print("  processor time              \(time), as long as \(Int(time / oneCase)) cases")
    print("  questions, pairs            \(rows.count), \(rows.reduce(0) { $0 + $1.pairs.count })")
    let situations = rows.compactMap { $0.situations }
    let total = situations.reduce(0.0) { $0 + Double($1.counts.total) }
    print("  situations                  \(Int(total)), \(Int(total / time.inSeconds)) a second")
    print("  classes of time             \(situations.reduce(0) { $0 + $1.exploration.timeClasses })")
    let bounded = situations.filter { $0.exploration.bound != nil }.count
    let boundedPairs = situations.reduce(0) { $0 + $1.pairs.filter { $0.bound != nil }.count }
    print("  bounded questions, pairs    \(bounded), \(boundedPairs)")
    print("  digest of all rows          \(Digest.of(rows))")
    for item in times.sorted(by: { $0.time > $1.time }).prefix(5) { print("    \(item.name): \(item.time)") }
  }

  /// One question whose situations have one clock and one act, beside an enumeration of days.
  private func naive() throws {
    guard let question = library.question("minutes-sent"), let clock = library.vocabulary.event("initial-conference"),
      let act = library.vocabulary.event("minutes-sent")
    else { throw Caseload.Missing() }
    let evaluators = compiled.map { Evaluator($0) }
    let enumeration = NaiveEnumeration(evaluators: evaluators, question: question.id, clock: clock, act: act)
    let (naive, found) = try ProcessorClock.measure { try enumeration.run() }
    let comparer = Comparer(library: library, evaluators: evaluators)
    let (time, rows) = try ProcessorClock.measure { try comparer.compare(questions: [question.id]) }
    print(
      "naive enumeration             \(naive): \(found.cases) cases, \(found.ways) ways for the verdicts to come out")
    print("  comparison, same question   \(time): \(rows[0].situations?.regions.count ?? 0) regions")
    print("  enumerated / compared       \(Benchmark.ratio(naive, time))")
  }
}

/// Tells whether two runs found the same: counts, regions, witnesses, readings.
enum Digest {
  static func of(_ rows: [QuestionComparison]) -> String {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for row in rows {
      for byte in "\(row)".utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    }
    return String(hash, radix: 16)
  }
}
