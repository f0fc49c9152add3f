import CaseModel
import PolicyModel
import WorkingCalendar

extension SmallDomain {
  /// Thursday before Easter, an ordinary Monday, a Friday, and the last day of a long month.
  private static let anchors = [(2026, 4, 2), (2026, 1, 5), (2026, 2, 27), (2026, 1, 31)].map {
    try! Day(year: $0.0, month: $0.1, day: $0.2)
  }

  init(_ question: Question, _ policies: [Policy], in library: PolicyLibrary, calendar: WorkingCalendar) {
    let mentions = Mentions(question, policies)
    let days = CandidateDay.all(mentions)
    self.question = question
    vocabulary = library.vocabulary
    self.calendar = calendar
    var dimensions: [[Piece]] = [Self.anchors.map { .anchor($0) }, Self.asOf(days)]
    dimensions += Self.events(question, mentions, days, library.vocabulary)
    dimensions += Self.facts(mentions, library.vocabulary)
    if !mentions.facts.isEmpty { dimensions.append([.factsOnEvent(true), .factsOnEvent(false)]) }
    if let children = Self.children(mentions) { dimensions.append(children) }
    self.dimensions = dimensions
  }

  private static func asOf(_ days: [CandidateDay]) -> [Piece] {
    // Long after everything, first, since most is decided then.
    [.asOf(CandidateDay(step: .later(.years, 2), nudge: 0))] + days.map { .asOf($0) }
  }

  // MARK: Events

  private static func events(
    _ question: Question, _ mentions: Mentions, _ days: [CandidateDay], _ vocabulary: Vocabulary
  ) -> [[Piece]] {
    var dimensions: [[Piece]] = []
    var scope: [EventID] = []
    let start = days[0]
    if case .each(let set, _) = question.scope {
      scope = set.members
      dimensions.append(
        scope.map { .event($0, start, planned: false, furtherSitting: false) }
          + (mentions.looksBack ? scope.map { .event($0, start, planned: true, furtherSitting: false) } : []))
    }
    for event in mentions.events.sorted() {
      let slots =
        !vocabulary[event].repeats ? 1 : mentions.recurring.contains(event) ? 3 : scope.contains(event) ? 1 : 2
      if scope.contains(event), !vocabulary[event].repeats { continue }
      for slot in 0..<slots {
        let isAgain = scope.contains(event) || slot > 0
        dimensions.append(pieces(event, days, isAgain: isAgain, mentions))
      }
    }
    return dimensions
  }

  private static func pieces(
    _ event: EventID, _ days: [CandidateDay], isAgain: Bool, _ mentions: Mentions
  ) -> [Piece] {
    var pieces = days.map { Piece.event(event, $0, planned: false, furtherSitting: false) }
    pieces.insert(.nothing, at: isAgain ? 0 : 1)
    if isAgain {
      let last = days[days.count - 1]
      if mentions.looksBack { pieces.append(.event(event, last, planned: true, furtherSitting: false)) }
      for day in [days[days.count > 3 ? 3 : 2], last] {
        pieces.append(.event(event, day, planned: false, furtherSitting: true))
      }
    }
    return pieces
  }

  // MARK: Facts

  private static func facts(_ mentions: Mentions, _ vocabulary: Vocabulary) -> [[Piece]] {
    let bound = vocabulary.limits.map { limit in Set(limit.addends + [limit.bound]).intersection(mentions.facts) }
    let joint = bound.filter { !$0.isEmpty }.map { together($0.sorted(), vocabulary) + [.nothing] }
    let free = mentions.facts.subtracting(bound.reduce([]) { $0.union($1) }).sorted()
    return joint
      + free.map { fact in values(of: fact, vocabulary).map { .facts(FactValues([.init(fact, $0)])) } + [.nothing] }
  }

  private static func values(of fact: FactID, _ vocabulary: Vocabulary) -> [FactValue] {
    switch vocabulary[fact].kind {
    case .yesNo: [.yes, .no]
    case .choice(let names): names.indices.map { .choice($0) }
    case .number(let range): (0...6).filter { range.contains($0) }.map { .number($0) }
    }
  }

  /// Numbers that bound one another stand together, as the vocabulary allows.
  private static func together(_ facts: [FactID], _ vocabulary: Vocabulary) -> [Piece] {
    let rows = facts.reduce([FactValues()]) { rows, fact in
      rows.flatMap { row in
        values(of: fact, vocabulary).map { value in
          var row = row
          row[fact] = value
          return row
        }
      }
    }
    func number(_ row: FactValues, _ fact: FactID) -> Int64? {
      if case .number(let number)? = row[fact] { return number }
      return nil
    }
    return rows.filter { row in
      vocabulary.limits.allSatisfy { limit in
        number(row, limit.bound).map { bound in limit.addends.reduce(0) { $0 + (number(row, $1) ?? 0) } <= bound }
          ?? true
      }
    }.map { .facts($0) }.partitioned { isEven($0, vocabulary) }
  }

  /// Whether each number is half of the one that bounds it: rare, and much depends on it.
  private static func isEven(_ piece: Piece, _ vocabulary: Vocabulary) -> Bool {
    guard case .facts(let row) = piece else { return false }
    return row.entries.count > 1
      && vocabulary.limits.allSatisfy { limit in
        guard case .number(let bound)? = row[limit.bound] else { return false }
        return row.entries.allSatisfy { $0.fact == limit.bound || $0.value == .number(bound / 2) && bound % 2 == 0 }
      }
  }

  // MARK: Children

  private static func children(_ mentions: Mentions) -> [Piece]? {
    guard mentions.birth || !mentions.ages.isEmpty || !mentions.weeksOfPregnancy.isEmpty else { return nil }
    var all: [BirthDays] = []
    for age in mentions.ages.sorted() + [0] {
      for nudge in [0, -1, 1] {
        all.append(BirthDays(age: age, born: CandidateDay(step: .none, nudge: nudge), expected: 3))
      }
    }
    for amount in mentions.later.filter({ _ in mentions.birth }) {
      if case .fixed(let count) = amount.count {
        all.append(BirthDays(born: CandidateDay(step: .later(amount.unit, count), nudge: 1), expected: 60))
      }
    }
    all += [0, 60, 200].map { BirthDays(expected: $0) }
    for week in mentions.weeksOfPregnancy.sorted() {
      for day in [-7, -6, -1, 0, 1] { all.append(BirthDays(expected: 280 - 7 * week - day)) }
    }
    return all.map { .child($0) }
  }
}

extension [Piece] {
  /// Those of a sort first.
  fileprivate func partitioned(_ isFirst: (Piece) -> Bool) -> [Piece] {
    filter(isFirst) + filter { !isFirst($0) }
  }
}
