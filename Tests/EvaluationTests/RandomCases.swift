import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// The same numbers on every run and platform (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }

  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }
}

extension Day {
  /// So many days after this one, for days that are known to lie in the calendar.
  func later(_ days: Int) -> Day { try! adding(days: days) }
}

extension Case {
  func with(
    children: [Child]? = nil, facts: FactValues? = nil, events: [CaseEvent]? = nil, unrecorded: [EventID]? = nil
  ) -> Case {
    Case(
      id: id, children: children ?? self.children, facts: facts ?? self.facts, events: events ?? self.events,
      unrecorded: unrecorded ?? self.unrecorded)
  }
}

extension CaseEvent {
  func with(child: Int?) -> CaseEvent {
    CaseEvent(event, at: at, planned: planned, child: child, facts: facts, isFor: isFor)
  }

  func with(facts: FactValues) -> CaseEvent {
    CaseEvent(event, at: at, planned: planned, child: child, facts: facts, isFor: isFor)
  }
}

/// Makes cases of every sort that the policies speak of, with much left unknown.
struct RandomCases {
  var random: SeededGenerator
  let vocabulary: Vocabulary
  var mostChildren = 3
  /// Percentage of facts that are given.
  var known = 35
  /// Percentage of events that are listed as unrecorded.
  var unrecorded = 2

  /// What the policies ask about most.
  private static let frequent = [
    "strategy-discussion", "strategy-discussion", "section-47-initiated", "section-47-confirmed", "conference-agreed",
    "initial-conference", "initial-conference", "review-conference", "review-conference", "transfer-in-conference",
    "report-signed-off", "report-shared-with-family", "report-shared-with-family", "plan-distributed", "minutes-sent",
    "minutes-sent", "core-group", "core-group", "plan-started", "plan-ended", "improvement-established",
    "moved-to-different-family", "move-notified", "move-permanence-agreed",
  ]

  init(seed: UInt64, _ vocabulary: Vocabulary) {
    random = SeededGenerator(seed)
    self.vocabulary = vocabulary
  }

  mutating func next() -> (source: Case, asOf: Day) {
    let asOf = try! Day(year: 2024, month: 1, day: 1).later(random.below(1_200))
    let children = (0..<random.within(0...mostChildren)).map { child($0, asOf) }
    var events: [CaseEvent] = []
    var seen: Set<EventID> = []
    for _ in 0..<random.below(16) {
      let event = event(asOf, children: children.count, among: events)
      guard seen.insert(event.event).inserted || vocabulary[event.event].repeats else { continue }
      events.append(event)
    }
    let all = vocabulary.events.indices.map { EventID($0) }
    let missing = all.filter { _ in random.chance(unrecorded) }
    return (
      Case(id: "T", children: children, facts: facts(except: voteFacts), events: events, unrecorded: missing), asOf
    )
  }

  private mutating func child(_ index: Int, _ asOf: Day) -> Child {
    let isUnborn = random.chance(25)
    let born = isUnborn ? nil : asOf.later(-random.below(random.chance(30) ? 300 : 17 * 365))
    let wantsExpected = isUnborn || random.chance(40)
    let expected = wantsExpected ? (born ?? asOf).later(random.within(-30...200)) : nil
    return Child(
      id: "C\(index)", born: born, expected: expected,
      facts: random.chance(20) ? facts(except: voteFacts) : FactValues())
  }

  private mutating func event(_ asOf: Day, children: Int, among others: [CaseEvent]) -> CaseEvent {
    let event =
      random.chance(80)
      ? vocabulary.event(random.pick(Self.frequent))! : EventID(random.below(vocabulary.events.count))
    let isConference = vocabulary.groups.contains { $0.members.contains(event) }
    let planned = isConference && random.chance(25)
    let isLater = random.chance(10)
    let day = asOf.later(planned ? random.within(-20...90) : isLater ? random.within(0...60) : -random.below(420))
    let isOneChilds = children > 0 && random.chance(15)
    let time = random.chance(30) ? try! ClockTime(hour: random.within(8...18), minute: 0) : nil
    return CaseEvent(
      event, at: Moment(day: day, time: time),
      planned: planned, child: isOneChilds ? random.below(children) : nil,
      facts: isConference && random.chance(80) ? conferenceFacts() : FactValues(),
      isFor: isConference || others.isEmpty || random.chance(85)
        ? nil : { ForEvent($0.event, at: $0.at) }(random.pick(others)))
  }

  /// Numbers that are bound to one another stand together, on a conference.
  private var voteFacts: Set<FactID> {
    Set(vocabulary.limits.flatMap { $0.addends + [$0.bound] } + [marker].compactMap { $0 })
  }

  var marker: FactID? { vocabulary.facts.firstIndex { $0.marksFurtherSitting }.map { FactID($0) } }

  private mutating func conferenceFacts() -> FactValues {
    var facts = FactValues()
    for fact in (Array(voteFacts) + all(where: { $0 == "mode" || $0 == "exceptional-circumstances" })).sorted()
    where random.chance(60) {
      facts[fact] = value(of: fact, beside: facts)
    }
    return facts
  }

  private func all(where isWanted: (String) -> Bool) -> [FactID] {
    vocabulary.facts.indices.filter { isWanted(vocabulary.facts[$0].name) }.map { FactID($0) }
  }

  private mutating func facts(except left: Set<FactID>) -> FactValues {
    var facts = FactValues()
    for index in vocabulary.facts.indices where !left.contains(FactID(index)) && random.chance(known) {
      facts[FactID(index)] = value(of: FactID(index), beside: facts)
    }
    return facts
  }

  /// Any value that keeps the vocabulary's range and, with the numbers beside it, its sums.
  mutating func value(of fact: FactID, beside facts: FactValues) -> FactValue {
    switch vocabulary[fact].kind {
    case .yesNo: return random.chance(50) ? .yes : .no
    case .choice(let names): return .choice(random.below(names.count))
    case .number(let range):
      var (low, high) = (range.lowerBound, min(range.upperBound, 8))
      func number(_ fact: FactID) -> Int64? { if case .number(let number)? = facts[fact] { number } else { nil } }
      // Halves and extremes are rare unless they are sought.
      var half: Int64 = -1
      for limit in vocabulary.limits {
        if limit.bound == fact { half = 2 * (limit.addends.compactMap(number).max() ?? 0) }
        if limit.addends.contains(fact) {
          half = number(limit.bound).map { $0 / 2 } ?? limit.addends.lazy.compactMap(number).first ?? -1
        }
        if limit.addends.contains(fact) { high = max(high, 2 * (limit.addends.compactMap(number).max() ?? 0) + 2) }
        let sum = limit.addends.filter { $0 != fact }.reduce(Int64(0)) { $0 + (number($1) ?? 0) }
        if limit.bound == fact { (low, high) = (max(low, sum), max(high, 2 * sum + 2)) }
        if limit.addends.contains(fact), let bound = number(limit.bound) { high = min(high, bound - sum) }
      }
      high = max(high, low)
      if (low...high).contains(half), random.chance(40) { return .number(half) }
      if random.chance(30) { return .number(random.chance(50) ? low : high) }
      return .number(low + Int64(random.below(Int(high - low + 1))))
    }
  }
}
