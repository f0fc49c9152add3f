import CaseModel
import PolicyModel
import WorkingCalendar

/// A case of which everything is known, told plainly, for a second opinion.
struct Story {
  struct Conference {
    let kind: String
    let day: Day
    let isBooked: Bool
    let members: Int
    let votesFor: Int
    let votesAgainst: Int
    let isReconvened: Bool
    let isExceptional: Bool
  }

  struct Minutes {
    let day: Day
    /// The conference that they say they are of.
    let of: Conference?
  }

  var asOf = Day.first
  var born: Day?
  var expected = Day.first
  /// By name, the days of what is not a conference, a report or minutes; ascending.
  var days: [String: [Day]] = [:]
  /// By day.
  var conferences: [Conference] = []
  var reportsShared: [Day] = []
  var minutes: [Minutes] = []
  var isNeglect = false
  var yes: Set<String> = []

  /// The yes-or-no facts that matter here.
  static let facts = [
    "significant-change-of-circumstances", "report-unsafe-to-share", "move-is-permanent",
    "invitation-inappropriate-evidenced", "chair-agrees-not-to-invite", "social-worker-agrees-not-to-invite",
    "views-will-be-sought",
  ]

  func first(_ event: String) -> Day? { days[event]?.first }

  var held: [Conference] { conferences.filter { !$0.isBooked } }

  func held(_ kind: String) -> [Conference] { held.filter { $0.kind == kind } }

  init(_ random: inout SeededGenerator) {
    asOf = try! Day(year: 2024, month: 1, day: 1).later(random.below(1_000))
    // No two things on one day: which came first would be a matter of the record.
    let span = random.pick([60, 150, 400])
    let asOf = asOf
    var free = (0...span).map { asOf.later(-$0) }.shuffled(using: &random)
    func day() -> Day { free.removeLast() }

    if random.chance(35) {
      expected = asOf.later(random.within(-60...250))
      if random.chance(50) { born = expected.later(random.within(-60...10)) }
    } else {
      // Often near a birthday that a rule may speak of.
      let years = random.pick([0, 3, 7, 8, 9, 10, 11, 15, 16])
      born = asOf.later(-years * 365 - years / 4 - (random.chance(50) ? random.below(3) : random.below(365)))
      expected = born!.later(random.within(-20...20))
    }
    if let born, born > asOf { self.born = nil }

    days["strategy-discussion"] = (0..<random.pick([0, 1, 1, 1, 2, 3])).map { _ in day() }.sorted()
    for event in [
      "section-47-initiated", "section-47-confirmed", "conference-agreed", "move-notified", "move-permanence-agreed",
      "improvement-established", "moved-to-different-family",
    ] where random.chance(event == "moved-to-different-family" ? 20 : 75) {
      days[event] = [event == "improvement-established" ? asOf.later(-random.below(500)) : day()]
    }
    reportsShared = (0..<random.below(4)).map { _ in day() }.sorted()
    isNeglect = random.chance(70)
    yes = Set(Self.facts.filter { _ in random.chance(random.pick([20, 80])) })
    if random.chance(15) { yes.formUnion(Self.facts.suffix(4)) }
    addConferences(&random, day)
    meetEdges(&random)
    let isNamed = random.chance(25) && !held.isEmpty
    for _ in 0..<random.below(4) {
      let of = isNamed ? random.pick(held) : nil
      let day = day()
      if let of, day < of.day { continue }
      minutes.append(Minutes(day: day, of: of))
    }
    minutes.sort { $0.day < $1.day }
  }

  /// Birthdays, half years and weeks of pregnancy that end on the day of a conference or a day beside it.
  private mutating func meetEdges(_ random: inout SeededGenerator) {
    guard !conferences.isEmpty else { return }
    let day = random.pick(conferences).day.later(random.within(-1...1))
    if random.chance(25), day <= asOf {
      born = try! day.adding(years: -random.pick([8, 9, 10, 11]))
      expected = born!
    } else if random.chance(30) {
      expected = day.later(280 - 7 * random.pick([23, 24, 29, 30, 31]))
      if let born, born < expected.later(-100) { self.born = nil }
    }
    if random.chance(8) {
      // Born in the thirtieth week or beside it.
      born = asOf.later(-random.below(60))
      expected = born!.later(280 - 30 * 7 + random.within(-3...10))
    }
    if random.chance(40), day <= asOf { days["improvement-established"] = [try! day.adding(months: -6)] }
  }

  private mutating func addConferences(_ random: inout SeededGenerator, _ day: () -> Day) {
    var kinds = (0..<random.pick([0, 1, 1, 2, 3, 4])).map { _ in
      (kind: random.pick(["initial-conference", "review-conference"]), day: day(), isBooked: false)
    }
    if random.chance(30) { kinds.append(("transfer-in-conference", day(), false)) }
    for ahead in [7, 40] where random.chance(25) {
      let kind = random.pick(["initial-conference", "review-conference"])
      kinds.append((kind, asOf.later(random.within(1...6) + ahead), true))
    }
    for (kind, day, isBooked) in kinds.sorted(by: { $0.day < $1.day }) {
      let members = random.within(1...8)
      let votesFor = random.chance(40) ? members / 2 : random.within(0...members)
      let isEven = random.chance(60)
      let votesAgainst = isEven ? min(votesFor, members - votesFor) : random.within(0...(members - votesFor))
      let isFirst = !conferences.contains { $0.kind == kind }
      conferences.append(
        Conference(
          kind: kind, day: day, isBooked: isBooked, members: members, votesFor: votesFor, votesAgainst: votesAgainst,
          isReconvened: !isFirst && random.chance(40), isExceptional: random.chance(50)))
    }
  }

  /// The same as a case.
  func asCase(_ vocabulary: Vocabulary) -> Case {
    func event(_ name: String) -> EventID { vocabulary.event(name)! }
    var facts = FactValues(
      Self.facts.map { FactValues.Entry(vocabulary.fact($0)!, yes.contains($0) ? .yes : .no) })
    facts[vocabulary.fact("category")!] = .choice(isNeglect ? 0 : 2)
    var events = days.sorted { $0.key < $1.key }.flatMap { name, days in
      days.map { CaseEvent(event(name), at: Moment(day: $0)) }
    }
    events += reportsShared.map { CaseEvent(event("report-shared-with-family"), at: Moment(day: $0)) }
    for conference in conferences {
      var own = FactValues()
      own[vocabulary.fact("members")!] = .number(Int64(conference.members))
      own[vocabulary.fact("votes-for")!] = .number(Int64(conference.votesFor))
      own[vocabulary.fact("votes-against")!] = .number(Int64(conference.votesAgainst))
      own[vocabulary.fact("reconvened")!] = conference.isReconvened ? .yes : .no
      own[vocabulary.fact("exceptional-circumstances")!] = conference.isExceptional ? .yes : .no
      events.append(
        CaseEvent(event(conference.kind), at: Moment(day: conference.day), planned: conference.isBooked, facts: own))
    }
    for sent in minutes {
      let of = sent.of.map { ForEvent(event($0.kind), at: Moment(day: $0.day)) }
      events.append(CaseEvent(event("minutes-sent"), at: Moment(day: sent.day), isFor: of))
    }
    return Case(id: "T", children: [Child(id: "A", born: born, expected: expected)], facts: facts, events: events)
  }
}
