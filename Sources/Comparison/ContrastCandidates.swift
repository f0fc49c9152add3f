import CaseModel
import DecisionModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// The single changes of a case that are tried to bring two standings together.
///
/// Facts come first, then births, then events that come or lie otherwise: on days on which something turns before the
/// days beside them, and the event that the question is about behind the others. Last come events left out. Each in the
/// order of the vocabulary, and of one event what lies nearest.
struct ContrastCandidates {
  struct Candidate {
    let change: CaseChange
    /// 0 for a fact, 1 for an event or a birth.
    let weight: Int
    /// Whether it is tried in pairs as well: the days just before and after a turning day are not.
    let isPaired: Bool
  }

  /// Days on which an event is tried, at most.
  private static let mostDays = 80
  /// Events of one kind that are tried, at most: those nearest to the matter.
  private static let mostOfAKind = 40
  /// Values of a number that are tried, at most.
  private static let mostNumbers = 12

  private let library: PolicyLibrary
  private let matched: Matched
  private let mentions: Mentions
  private let landmarks: [Landmarks]

  init(_ search: ContrastSearch) {
    library = search.library
    matched = search.matched
    var all = Mentions()
    for side in search.mentions { all.add(side) }
    mentions = all
    landmarks = [0, 1].compactMap { side in
      guard let standing = search.matched.pair[side] else { return nil }
      return search.evaluators[side].landmarks(
        of: standing, search.matched.views[0], search.question, mentions: search.mentions[side],
        other: search.matched.effects[1 - side])
    }
  }

  private var view: CaseView { matched.views[0] }
  private var source: Case { view.source }
  private var subject: Int? { matched.pair[0]?.subject ?? matched.pair[1]?.subject }

  var all: [Candidate] { facts + births + events }

  // MARK: Facts

  private var facts: [Candidate] {
    mentions.facts.sorted().flatMap { fact -> [Candidate] in
      let now = view.fact(fact, at: subject)
      let place = place(of: fact)
      return values(of: fact, now).map {
        Candidate(change: .fact(fact, from: now, to: $0, place), weight: 0, isPaired: true)
      }
    }
  }

  /// Where the fact stands that counts here, or would stand if it were recorded.
  private func place(of fact: FactID) -> CaseChange.Place {
    if let subject, source.events[subject].facts[fact] != nil { return .event(subject) }
    let isOfChild = matched.views.contains { view in view.child.map { source.children[$0].facts[fact] != nil } ?? false
    }
    if isOfChild || source.facts[fact] != nil { return matched.child.map { .child($0) } ?? .wholeCase }
    if let subject { return .event(subject) }
    let recorded = source.events.lastIndex { event in
      !event.planned && event.at.day <= view.asOf && event.facts[fact] != nil
    }
    return recorded.map { .event($0) } ?? matched.child.map { .child($0) } ?? .wholeCase
  }

  private func values(of fact: FactID, _ now: FactValue?) -> [FactValue] {
    switch library.vocabulary[fact].kind {
    case .yesNo: [.yes, .no].filter { $0 != now }
    case .choice(let names): names.indices.map { .choice($0) }.filter { $0 != now }
    case .number(let range): numbers(fact, now, range).map { .number($0) }
    }
  }

  /// The numbers at which a comparison turns, the one beside each, and the neighbours of what is recorded; nearest first.
  private func numbers(_ fact: FactID, _ now: FactValue?, _ range: ClosedRange<Int64>) -> [Int64] {
    var wanted: Set<Int64> = []
    for atom in mentions.atoms {
      switch atom {
      case .atLeast(fact, let number): wanted.formUnion([number - 1, number])
      case .relation(fact, let multiple, let divisor, let other, _):
        if let value = number(other) { wanted.formUnion(turning(value, multiple, divisor)) }
      case .relation(let other, let multiple, let divisor, fact, _):
        if let value = number(other) { wanted.formUnion(turning(value, divisor, multiple)) }
      default: continue
      }
    }
    var centre: Int64 = 0
    if case .number(let number)? = now {
      centre = number
      wanted.formUnion([number - 1, number + 1])
      wanted.remove(number)
    }
    let isLength = !mentions.atoms.contains { $0.compares(fact) }
    if isLength { wanted.formUnion(mentions.amounts) }
    let near = wanted.filter { range.contains($0) && .number($0) != now }.sorted {
      (distance($0, centre), $0) < (distance($1, centre), $1)
    }
    return Array(near.prefix(Self.mostNumbers))
  }

  /// The number whose `divisor`-fold meets the `multiple` of a value, and the numbers beside it.
  private func turning(_ value: Int64, _ multiple: Int64, _ divisor: Int64) -> [Int64] {
    let (product, overflow) = value.multipliedReportingOverflow(by: multiple)
    guard !overflow, divisor > 0, product < Int64.max - 2, product > Int64.min + 2 else { return [] }
    let middle = product / divisor
    return [middle - 1, middle, middle + 1]
  }

  private func distance(_ a: Int64, _ b: Int64) -> UInt64 { UInt64(bitPattern: a > b ? a &- b : b &- a) }

  private func number(_ fact: FactID) -> Int64? {
    if case .number(let number)? = view.fact(fact, at: subject) { return number }
    return nil
  }

  // MARK: Births

  private var births: [Candidate] {
    guard mentions.birth || mentions.expected, let child = matched.child ?? (source.children.count == 1 ? 0 : nil)
    else { return [] }
    var found: [Candidate] = []
    let (born, expected) = (source.children[child].born, source.children[child].expected)
    if mentions.birth, let now = born ?? expected {
      // An age turns between the birthday and the day after it.
      let days = around(landmarks.flatMap { $0.births }).filter { $0.day <= view.asOf && $0.day != born }
      found = nearest(
        days.map { Candidate(change: .born(child: child, $0.day), weight: 1, isPaired: $0.isExact) }, to: now)
    }
    if mentions.expected, let expected { found += expectations(child, expected) }
    return found
  }

  private func nearest(_ candidates: [Candidate], to day: Day) -> [Candidate] {
    candidates.enumerated().sorted { a, b in
      (a.element.change.daysFrom(day), a.offset) < (b.element.change.daysFrom(day), b.offset)
    }.map { $0.element }
  }

  /// Expected days that carry what is counted from them to a turning day.
  private func expectations(_ child: Int, _ expected: Day) -> [Candidate] {
    var days: [Day] = []
    for anchor in landmarks.flatMap({ $0.fromExpected }) {
      for target in exact {
        let shifted = shift(expected, by: Int(target.day.number - anchor.number))
        if let shifted, !days.contains(shifted) { days.append(shifted) }
      }
    }
    let candidates = around(Array(days.prefix(Self.mostDays))).filter { $0.day != expected }.map {
      Candidate(change: .expected(child: child, $0.day), weight: 1, isPaired: $0.isExact)
    }
    return nearest(candidates, to: expected)
  }

  // MARK: Events

  private var events: [Candidate] {
    let events = mentions.events.sorted()
    let places = events.map { self.places(of: $0) }
    var otherwise = zip(events, places).flatMap { event, places in
      places.filter { $0 != subject }.flatMap { moved($0) } + added(event, isThere: !places.isEmpty)
    }
    if let subject { otherwise += moved(subject) }
    return otherwise.filter { $0.isPaired } + otherwise.filter { !$0.isPaired }
      + places.flatMap { $0 }.compactMap { leftOut($0) }
  }

  /// Where events of a kind stand in the case.
  private func places(of event: EventID) -> [Int] {
    let all = source.events.indices.filter { source.events[$0].event == event && concerns(source.events[$0]) }
    guard all.count > Self.mostOfAKind else { return all }
    let centre = subject.flatMap { subject in all.firstIndex { $0 >= subject } } ?? all.count
    let first = max(0, min(all.count - Self.mostOfAKind, centre - Self.mostOfAKind / 2))
    return Array(all[first..<(first + Self.mostOfAKind)])
  }

  /// Whether more events of a kind are on record than are tried.
  var isCut: Bool {
    mentions.events.contains { event in
      var count = 0
      for other in source.events where other.event == event { count += 1 }
      return count > Self.mostOfAKind
    }
  }

  private func concerns(_ event: CaseEvent) -> Bool {
    guard event.planned ? event.at.day >= view.asOf : event.at.day <= view.asOf else { return false }
    return event.child == nil || matched.views.contains { $0.child == event.child }
  }

  private func moved(_ index: Int) -> [Candidate] {
    let event = source.events[index]
    var found: [Candidate] = []
    if event.planned {
      found.append(Candidate(change: .held(index, at: event.at.on(view.asOf)), weight: 1, isPaired: true))
    }
    let moves = days(isPlanned: event.planned).filter { $0.moment.day != event.at.day }.map { day in
      Candidate(change: .moved(index, to: event.at.on(day.moment)), weight: 1, isPaired: day.isExact)
    }
    return found + nearest(moves, to: event.at.day)
  }

  private func leftOut(_ index: Int) -> Candidate? {
    guard index != subject, !isAnother(source.events[index]) else { return nil }
    return Candidate(change: .leftOut(index), weight: 1, isPaired: true)
  }

  /// Whether another event says that it belongs to this one.
  private func isAnother(_ event: CaseEvent) -> Bool {
    source.events.contains { other in
      other.isFor.map { $0.event == event.event && $0.at.day == event.at.day } ?? false
    }
  }

  /// First on the days by which it is due, the earliest first; then the latest days before the others.
  private func added(_ event: EventID, isThere: Bool) -> [Candidate] {
    guard library.vocabulary[event].repeats || !isThere else { return [] }
    let limits = matched.effects.flatMap { [$0.due, $0.earliest] }
    let all = days(isPlanned: false).enumerated().sorted { a, b in
      let (x, y) = (a.element.moment, b.element.moment)
      let (isLimit, isOtherLimit) = (limits.contains(x), limits.contains(y))
      if isLimit != isOtherLimit { return isLimit }
      if x.day != y.day { return isLimit ? x.day < y.day : y.day < x.day }
      return a.offset < b.offset
    }
    return all.map { day in
      Candidate(change: .added(event, at: day.element.moment), weight: 1, isPaired: day.element.isExact)
    }
  }

  // MARK: Days

  /// Where something turns, on either side; by time, so that neither side comes first.
  private var exact: [Moment] {
    let subjectDay = subject.map { [source.events[$0].at] } ?? []
    let all = landmarks.flatMap { $0.days + $0.aligning } + subjectDay
    return Set(all).sorted { ($0.day, $0.time?.minutes ?? -1) < ($1.day, $1.time?.minutes ?? -1) }
  }

  /// Days for an event: held by the day that is looked at, booked from it on.
  private func days(isPlanned: Bool) -> [(moment: Moment, isExact: Bool)] {
    var days: [(moment: Moment, isExact: Bool)] = []
    func add(_ moment: Moment?, _ isExact: Bool) {
      guard let moment, isPlanned ? moment.day >= view.asOf : moment.day <= view.asOf,
        days.count < Self.mostDays, !days.contains(where: { $0.moment == moment })
      else { return }
      days.append((moment, isExact))
    }
    let exact = exact
    for moment in exact { add(moment, true) }
    add(Moment(day: view.asOf), true)
    for moment in exact {
      add(shift(moment.day, by: 1).map { Moment(day: $0) }, false)
      add(shift(moment.day, by: -1).map { Moment(day: $0) }, false)
    }
    return days
  }

  private func around(_ days: [Day]) -> [(day: Day, isExact: Bool)] {
    var found: [(day: Day, isExact: Bool)] = []
    for (offset, isExact) in [(0, true), (1, false), (-1, false)] {
      for day in days {
        guard let day = shift(day, by: offset), !found.contains(where: { $0.day == day }) else { continue }
        found.append((day, isExact))
      }
    }
    return found
  }

  private func shift(_ day: Day, by days: Int) -> Day? {
    do throws(CalendarError) { return try day.adding(days: days) } catch { return nil }
  }
}

extension CaseChange {
  /// How far the day that it names lies from another.
  fileprivate func daysFrom(_ day: Day) -> Int {
    switch self {
    case .born(_, let other), .expected(_, let other): abs(day.days(to: other))
    case .held(_, let moment), .moved(_, let moment), .added(_, let moment): abs(day.days(to: moment.day))
    case .fact, .leftOut: 0
    }
  }
}

extension Moment {
  /// The same time on another day; the other's own time where it has one.
  fileprivate func on(_ other: Moment) -> Moment { Moment(day: other.day, time: other.time ?? time) }
  fileprivate func on(_ day: Day) -> Moment { Moment(day: day, time: time) }
}

extension Atom {
  fileprivate func compares(_ fact: FactID) -> Bool {
    switch self {
    case .atLeast(let a, _): a == fact
    case .relation(let a, _, _, let b, _): a == fact || b == fact
    default: false
    }
  }
}
