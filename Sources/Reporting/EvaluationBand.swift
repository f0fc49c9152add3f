import Evaluation
import Journeys
import PolicyModel
import WorkingCalendar

/// Where a result stands in a day's work, in the order of reading.
enum EvaluationBand: Int, CaseIterable {
  case overdue, soon, later, undated, open, met, missed, waiting, idle, silent

  /// Days ahead, the last one included, that a day's work looks at.
  static let daysAhead = Transfer.Band.daysAhead

  init(_ result: EvaluationResult, asOf: Day) {
    let effect = result.decision.effect
    switch effect.verdict {
    case .overdue: self = .overdue
    case .due, .required, .permitted:
      guard let due = effect.due, due.day >= asOf, result.decision.done == nil else {
        self = .undated
        return
      }
      self = due.day.number - asOf.number <= Self.daysAhead ? .soon : .later
    case .barred: self = .undated
    case .notStarted: self = .waiting
    case .needsFacts, .judgement: self = .open
    case .met: self = .met
    case .late, .early: self = .missed
    case .notApplicable: self = .idle
    case .silent: self = .silent
    }
  }

  var heading: Phrase {
    switch self {
    case .overdue: "Overdue"
    case .soon: "Due today or in the next seven days"
    case .later: "Due later"
    case .undated: "Without a date"
    case .open: "Facts or a judgement needed"
    case .met: "Done in time"
    case .missed: "Done late or early, or missed"
    case .waiting: "Not yet: what starts the clock has not happened"
    case .idle: "Does not apply"
    case .silent: "The documents say nothing"
    }
  }
}

extension EvaluationReport {
  /// The results of each band that has any, in the order in which they are read.
  var bands: [(band: EvaluationBand, results: [EvaluationResult])] {
    var places: [[Int]] = Array(repeating: [], count: EvaluationBand.allCases.count)
    for (index, result) in results.enumerated() {
      places[EvaluationBand(result, asOf: asOf).rawValue].append(index)
    }
    return EvaluationBand.allCases.compactMap { band in
      let sorted = places[band.rawValue].map { Place(results[$0], $0, band) }.sorted()
      return sorted.isEmpty ? nil : (band, sorted.map { results[$0.index] })
    }
  }

  /// By date, then in the order of the questions and of the authorities.
  private struct Place: Comparable {
    let day: Int32
    let minutes: Int
    let rank: Int
    let question: Int
    let index: Int

    init(_ result: EvaluationResult, _ index: Int, _ band: EvaluationBand) {
      let decision = result.decision
      let moment = band == .met || band == .missed ? decision.done ?? decision.effect.due : decision.effect.due
      day = moment?.day.number ?? Int32.max
      // A day without a time ends after any time of it.
      minutes = moment?.time?.minutes ?? Int.max
      rank = band == .undated ? Self.rank(decision.effect.verdict) : 0
      question = result.question.index
      self.index = index
    }

    private static func rank(_ verdict: Verdict) -> Int {
      switch verdict {
      case .required: 0
      case .barred: 1
      default: 2
      }
    }

    static func < (a: Place, b: Place) -> Bool {
      (a.rank, a.day, a.minutes, a.question, a.index) < (b.rank, b.day, b.minutes, b.question, b.index)
    }
  }
}
