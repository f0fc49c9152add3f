import CaseModel
import PolicyModel
import WorkingCalendar

/// One case while it is being made: its stages in turn, then what happens again and again, then what is left out.
struct Story {
  enum Fault: Error {
    case tooLong, calendar
  }

  /// An event that has been told.
  struct Happening {
    let event: EventID
    let at: Moment
    let planned: Bool
    let child: Int?
    var facts = FactValues()
  }

  /// What steps stand under.
  struct Standing {
    /// The day that they count from.
    let day: Day
    /// The day that this one was counted from: what leads up to it comes later.
    let floor: Day
    let isBooked: Bool
    /// Where facts are recorded: an event told, or the case.
    let happening: Int?
    /// The one child that all is about.
    var child: Int?
  }

  /// What happens again and again, or only until something else does.
  private struct Waiting {
    let step: Caseload.EventStep
    let from: Day
    let child: Int?
  }

  private struct Ending {
    let happenings: Range<Int>
    let day: Day
    let child: Int?
  }

  let caseload: Caseload
  let asOf: Day
  var random: RandomNumbers
  private var members: [Member] = []
  private var facts = FactValues()
  private var happenings: [Happening] = []
  private var stages: [(stage: Int, day: Day)] = []
  private var waiting: [Waiting] = []
  private var endings: [Ending] = []
  private var unrecorded: [EventID] = []

  init(_ caseload: Caseload, asOf: Day, random: RandomNumbers) {
    self.caseload = caseload
    self.asOf = asOf
    self.random = random
  }

  mutating func tell() throws(Fault) {
    do throws(CalendarError) {
      let day = try asOf.adding(days: -caseload.begins.draw(&random))
      let beginning = try caseload.calendar.previousWorkingDay(onOrBefore: day)
      members = try family(beginning: beginning)
      stages = [(caseload.first, beginning)]
    } catch {
      throw .calendar
    }
    try tellStages()
    leaveOutWhatEnded()
    leaveOutUnrecorded()
  }

  /// The case, with children named A, B, C from the eldest on.
  func told(id: String) -> Case {
    let children = members.enumerated().map { index, member in
      Child(
        id: String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index))), born: member.birth <= asOf ? member.birth : nil,
        expected: member.expected, facts: member.facts)
    }
    let events = happenings.map {
      CaseEvent($0.event, at: $0.at, planned: $0.planned, child: $0.child, facts: $0.facts)
    }
    return Case(id: id, children: children, facts: facts, events: events, unrecorded: unrecorded)
  }

  // MARK: What happens

  private mutating func tellStages() throws(Fault) {
    var entered = 0
    var waited = 0
    while entered < stages.count || waited < waiting.count {
      guard stages.count <= CaseSampler.mostEvents, waiting.count <= CaseSampler.mostEvents else { throw .tooLong }
      if entered < stages.count {
        let (stage, day) = stages[entered]
        entered += 1
        var numbers = Numbers()
        let standing = Standing(day: day, floor: day, isBooked: false, happening: nil)
        try tell(caseload.stages[stage], standing, &numbers)
      } else {
        waited += 1
        try tell(waiting[waited - 1])
      }
    }
  }

  private mutating func tell(
    _ steps: [Caseload.Step], _ standing: Standing, _ numbers: inout Numbers
  ) throws(Fault) {
    for step in steps {
      switch step {
      case .event(let event): try tell(event, standing)
      // Of what is only booked nothing is known yet but what leads up to it.
      case _ where standing.isBooked: break
      case .fact(let fact) where isAsked(fact, age: nil, children: members.count):
        let (real, recorded) = value(of: fact)
        if case .number(let number) = real { numbers[fact.fact] = number }
        record(recorded, of: fact.fact, standing)
      case .fact: break
      case .split(let split): tell(split, standing, &numbers)
      case .oneOf(let ways): try tell(ways.draw(&random), standing, &numbers)
      case .then(let stage, let chance):
        if chance.map({ $0.holds(&random) }) ?? true { stages.append((stage, standing.day)) }
      }
    }
  }

  private mutating func record(_ value: FactValue?, of fact: FactID, _ standing: Standing) {
    if let index = standing.happening { happenings[index].facts[fact] = value } else { facts[fact] = value }
  }

  /// The first part is rounded up, so that more than half of a hundred is more than half of the number.
  private mutating func tell(_ split: Caseload.SplitStep, _ standing: Standing, _ numbers: inout Numbers) {
    guard let whole = numbers[split.whole] else { return }
    let first = (whole * Int64(split.share.draw(&random)) + 99) / 100
    numbers[split.first] = first
    for (part, _) in split.rest.items { numbers[part] = 0 }
    for _ in 0..<(whole - first) {
      let part = split.rest.draw(&random)
      numbers[part] = (numbers[part] ?? 0) + 1
    }
    if let unknown = split.unknown, unknown.holds(&random) { return }
    for part in [split.first] + split.rest.items.map({ $0.item }) {
      record(numbers[part].map { .number($0) }, of: part, standing)
    }
  }

  // MARK: Events

  private mutating func tell(_ step: Caseload.EventStep, _ standing: Standing) throws(Fault) {
    if let with = step.with, !with.contains(members.count) { return }
    if step.waits {
      if !standing.isBooked { waiting.append(Waiting(step: step, from: standing.day, child: standing.child)) }
      return
    }
    try tellOnce(step, standing)
  }

  private mutating func tellOnce(_ step: Caseload.EventStep, _ standing: Standing) throws(Fault) {
    if let chance = step.chance, !chance.holds(&random) { return }
    guard let day = day(of: step, standing) else { return }
    if day <= asOf {
      guard !standing.isBooked || step.leadsUp else { return }
      try put(step, on: day, under: standing, isBooked: false)
    } else if !standing.isBooked, let booked = step.booked, booked.holds(&random) {
      try put(step, on: day, under: standing, isBooked: true)
    }
  }

  private mutating func tell(_ waiting: Waiting) throws(Fault) {
    let (step, child) = (waiting.step, waiting.child)
    var end: Day?
    for happening in happenings where !happening.planned && step.until.contains(happening.event) {
      end = end.map { min($0, happening.at.day) } ?? happening.at.day
    }
    let isRepeated = if case .every = step.when { true } else { false }
    var last = Standing(day: waiting.from, floor: waiting.from, isBooked: false, happening: nil, child: child)
    repeat {
      let isChosen = step.chance.map { $0.holds(&random) } ?? true
      guard let day = day(of: step, last), end.map({ day <= $0 }) ?? true else { return }
      let isBooked = day > asOf
      if isBooked {
        guard let booked = step.booked, booked.holds(&random) else { return }
      }
      if isChosen { try put(step, on: day, under: last, isBooked: isBooked) }
      if isBooked { return }
      last = Standing(day: day, floor: last.day, isBooked: false, happening: nil, child: child)
    } while isRepeated
  }

  private mutating func put(
    _ step: Caseload.EventStep, on day: Day, under above: Standing, isBooked: Bool
  ) throws(Fault) {
    var child = above.child
    if step.forOneChild, child == nil {
      let born = members.indices.filter { members[$0].birth <= day }
      guard !born.isEmpty else { return }
      child = born[Int(random.below(UInt32(born.count)))]
    }
    guard mayHappen(step.event, on: day, child: child, isBooked: isBooked) else { return }
    guard happenings.count < CaseSampler.mostEvents else { throw .tooLong }
    let index = happenings.count
    let at = Moment(day: day, time: step.time.flatMap { time(in: $0) })
    happenings.append(Happening(event: step.event, at: at, planned: isBooked, child: child))
    var numbers = Numbers()
    let standing = Standing(day: day, floor: above.day, isBooked: isBooked, happening: index, child: child)
    try tell(step.steps, standing, &numbers)
    if step.ends, !isBooked {
      endings.append(Ending(happenings: index..<happenings.count, day: day, child: child))
    }
  }

  /// What the vocabulary lets happen once happens once, and what comes after birth never before it.
  private func mayHappen(_ event: EventID, on day: Day, child: Int?, isBooked: Bool) -> Bool {
    let declared = caseload.vocabulary[event]
    if declared.neverBeforeBirth {
      for (index, member) in members.enumerated() where child == nil || child == index {
        if member.birth > day { return false }
      }
    }
    guard !declared.repeats else { return true }
    return !happenings.contains { $0.event == event && $0.child == child && $0.planned == isBooked }
  }

  private mutating func time(in quarters: Spread) -> ClockTime? {
    let quarter = quarters.draw(&random)
    do throws(CalendarError) {
      return try ClockTime(hour: quarter / 4, minute: quarter % 4 * 15)
    } catch {
      // A day has 96 quarters, and the reader of caseloads knows it.
      return nil
    }
  }

  // MARK: What is left out

  private mutating func leaveOutWhatEnded() {
    guard !endings.isEmpty else { return }
    var kept = Array(repeating: true, count: happenings.count)
    for ending in endings.sorted(by: { $0.day < $1.day }) where kept[ending.happenings.lowerBound] {
      let child = members.count > 1 ? ending.child : nil
      for index in happenings.indices where !ending.happenings.contains(index) {
        let isLater = happenings[index].at.day > ending.day
        if isLater && (child == nil || happenings[index].child == child) { kept[index] = false }
      }
    }
    happenings = happenings.indices.filter { kept[$0] }.map { happenings[$0] }
  }

  private mutating func leaveOutUnrecorded() {
    for line in caseload.unrecorded where line.chance.holds(&random) { unrecorded += line.events }
    if !unrecorded.isEmpty { happenings.removeAll { unrecorded.contains($0.event) } }
  }
}

/// The numbers drawn at one place, also those that are not recorded.
private struct Numbers {
  private var entries: [(fact: FactID, number: Int64)] = []

  subscript(_ fact: FactID) -> Int64? {
    get { entries.first { $0.fact == fact }?.number }
    set {
      entries.removeAll { $0.fact == fact }
      if let newValue { entries.append((fact, newValue)) }
    }
  }
}
