import Comparison
import Evaluation
import PolicyModel
import WorkingCalendar

/// The list under construction.
struct TransferList {
  /// A result that is not definite, or presumes something that matters.
  struct Open {
    let waiting: Transfer.Waiting
    let decision: Decision
  }

  private let matters: TransferMatters
  private let asOf: Day
  private let tellsAll: Bool
  private var entries: [Transfer.Entry] = []
  private(set) var waiting: [Open] = []
  private(set) var rest = [Transfer.Rest(), Transfer.Rest()]
  /// Of the sender, then of the receiver.
  private(set) var askedByOneAlone: [[QuestionID]] = [[], []]

  init(matters: TransferMatters, asOf: Day, tellsAll: Bool) {
    self.matters = matters
    self.asOf = asOf
    self.tellsAll = tellsAll
  }

  mutating func add(_ question: Question) {
    switch question.mover {
    case .movesOut: addMove(question, .sender)
    case .movesIn: addMove(question, .receiver)
    case nil: for (child, matter) in matters.matters(question) { add(matter, child) }
    }
  }

  /// What is asked of one authority alone, for a child who moves.
  private mutating func addMove(_ question: Question, _ side: Transfer.Side) {
    let evaluator = matters.evaluators[side.rawValue]
    for result in evaluator.evaluate(matters.views[0].source, asOf: asOf, questions: [question.id]) {
      let found = Transfer.Finding(result: result, effect: result.decision.effect)
      let none = Transfer.Finding(result: nil, effect: Effect(.notApplicable))
      note(Transfer.Waiting(side: side, question: question.id), result.decision, presumes: true)
      entries.append(
        Transfer.Entry(
          question: question.id, child: result.child, about: result.about, gap: result.gap,
          band: Transfer.Band(result.decision, asOf: asOf), owners: [side],
          findings: side == .sender ? [found, none] : [none, found], change: nil, isOfMove: true))
    }
  }

  private mutating func add(_ matter: TransferMatter, _ child: Int?) {
    let owners = matter.owners.compactMap { Transfer.Side(rawValue: $0) }
    let isOne = owners.count == 2 && matter.change == .same
    for side in owners {
      guard let decision = matter.decision(side.rawValue) else { continue }
      let band = Transfer.Band(decision, asOf: asOf)
      note(Transfer.Waiting(side: side, question: matter.question), decision, presumes: false)
      let isListed = band.isDated || tellsAll && (band == .undated || band == .waiting)
      if isListed, !isOne || side == .sender {
        entries.append(entry(matter, child, band, isOne ? owners : [side]))
      } else if !isListed {
        count(decision, band, side)
      }
      if band == .undated { noteAlone(matter, side) }
    }
  }

  private func entry(
    _ matter: TransferMatter, _ child: Int?, _ band: Transfer.Band, _ owners: [Transfer.Side]
  ) -> Transfer.Entry {
    let told = matter.pair[owners[0].rawValue]
    return Transfer.Entry(
      question: matter.question, child: child, about: told?.about, gap: told?.gap, band: band, owners: owners,
      findings: matter.pair.indices.map { finding(matter, $0, child) }, change: matter.change, isOfMove: false)
  }

  private func finding(_ matter: TransferMatter, _ side: Int, _ child: Int?) -> Transfer.Finding {
    let evaluator = matters.evaluators[side]
    guard let standing = matter.pair[side] else {
      if case .silent? = evaluator.policy.policy.answers[matter.question.index]?.content {
        return Transfer.Finding(result: nil, effect: Effect(.silent))
      }
      return Transfer.Finding(result: nil, effect: Effect(.notApplicable))
    }
    let view = matters.views.first { $0.child == child } ?? matters.views[0]
    var result = evaluator.result(standing, view, matter.question, tellingOthers: true)
    result.child = child
    return Transfer.Finding(result: result, effect: standing.decision.effect)
  }

  // MARK: What is only counted

  private mutating func note(_ waiting: Transfer.Waiting, _ decision: Decision, presumes: Bool) {
    guard !decision.effect.verdict.isDefinite || presumes && !decision.presumed.isEmpty else { return }
    self.waiting.append(Open(waiting: waiting, decision: decision))
  }

  private mutating func count(_ decision: Decision, _ band: Transfer.Band, _ side: Transfer.Side) {
    let place = side.rawValue
    switch (band, decision.effect.verdict) {
    case (.waiting, _): rest[place].waiting += 1
    case (.undated, .barred): rest[place].barred += 1
    case (.undated, .permitted): rest[place].permitted += 1
    case (.undated, _): rest[place].required += 1
    default: break
    }
  }

  /// Notes an undated question on which the other authority's documents say nothing.
  private mutating func noteAlone(_ matter: TransferMatter, _ side: Transfer.Side) {
    let other = side == .sender ? 1 : 0
    guard matter.change != nil, !askedByOneAlone[side.rawValue].contains(matter.question),
      case .silent? = matters.evaluators[other].policy.policy.answers[matter.question.index]?.content
    else { return }
    askedByOneAlone[side.rawValue].append(matter.question)
  }

  mutating func rest(missing: [Transfer.Missing]) {
    for side in Transfer.Side.allCases {
      rest[side.rawValue].missing = missing.count { one in one.waiting.contains { $0.side == side } }
    }
  }

  // MARK: In order

  /// By band, then by date, then in the order of the questions.
  var sorted: [Transfer.Entry] {
    let places = entries.indices.map { Place(entries[$0], $0) }.sorted()
    return places.map { entries[$0.index] }
  }

  private struct Place: Comparable {
    let band: Int
    let day: Int32
    let minutes: Int
    let side: Int
    let index: Int

    init(_ entry: Transfer.Entry, _ index: Int) {
      let isDated = entry.band.isDated
      // What has no date and belongs to the move stands together, whatever it comes to.
      band = isDated ? entry.band.rawValue : entry.isOfMove ? Transfer.Band.undated.rawValue : entry.band.rawValue + 10
      let due = isDated ? entry.finding.effect.due : nil
      day = due?.day.number ?? Int32.max
      // A day without a time ends after any time of it.
      minutes = due?.time?.minutes ?? Int.max
      side = isDated ? 0 : entry.owners[0].rawValue
      self.index = index
    }

    static func < (a: Place, b: Place) -> Bool {
      (a.band, a.day, a.minutes, a.side, a.index) < (b.band, b.day, b.minutes, b.side, b.index)
    }
  }

  /// By judge, in the order of the vocabulary.
  func judgements(_ vocabulary: Vocabulary) -> [Transfer.Judgement] {
    var judges: [RoleID] = []
    let judged = waiting.filter { $0.decision.effect.verdict == .judgement }
    for open in judged { if let judge = open.decision.judgedBy, !judges.contains(judge) { judges.append(judge) } }
    return judges.sorted().map { judge in
      let own = judged.filter { $0.decision.judgedBy == judge }
      var waiting: [Transfer.Waiting] = []
      for open in own where !waiting.contains(open.waiting) { waiting.append(open.waiting) }
      return Transfer.Judgement(judge: judge, waiting: waiting, count: own.count)
    }
  }
}
