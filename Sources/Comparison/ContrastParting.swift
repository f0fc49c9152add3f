import DecisionModel
import Evaluation
import PolicyModel
import PolicyWording
import WorkingCalendar

extension Contraster {
  /// The first node at which the reasoning of two standings parts: conditions, then the first day, the last day, what
  /// was done, what follows, how strongly it binds.
  func parting(_ matched: Matched, _ question: QuestionID) -> Parting {
    let sides = [0, 1].map { side -> PartingSide? in
      guard let standing = matched.pair[side] else { return nil }
      let policy = evaluators[side].policy.policy
      return PartingSide(
        standing: standing, reasoning: evaluators[side].reasoning(of: standing, matched.views[0], question),
        wording: Wording(
          vocabulary: library.vocabulary, question: library[question], authority: policy.title))
    }
    guard let first = sides[0], let second = sides[1] else {
      return Parting(
        kind: .duty, shared: nil, sides: sides.map { Parting.Side($0.flatMap { $0.duty }) })
    }
    return PartingFinder(library: library, question: library[question], first, second).parting
  }
}

/// One side's decision and how it was reached.
struct PartingSide {
  let standing: Standing
  let reasoning: Reasoning
  let wording: Wording

  var effect: Effect { standing.decision.effect }

  /// Whether there is something to do, or that may be done: neither barred nor not applicable.
  var applies: Bool {
    switch reasoning.formula {
    case .timed, .required, .permitted: true
    case .barred, .notApplicable, .judgement, .no, .yes: false
    }
  }

  /// How strongly and what: `must distribute the minutes`.
  var duty: String? {
    reasoning.clause.map { clause in wording.force(clause) + " " + clause.act }
  }

  func words(_ asked: Reasoning.Asked) -> String {
    let condition = asked.atom.condition
    switch asked.answer {
    case .yes: return wording.condition(condition)
    case .no: return wording.condition(.not(condition))
    case .notShown: return "it is not shown that " + wording.condition(condition)
    }
  }
}

private struct PartingFinder {
  let library: PolicyLibrary
  let question: Question
  let first: PartingSide
  let second: PartingSide

  init(library: PolicyLibrary, question: Question, _ first: PartingSide, _ second: PartingSide) {
    self.library = library
    self.question = question
    self.first = first
    self.second = second
  }

  var parting: Parting {
    condition ?? limit(.earliest) ?? limit(.due) ?? interval ?? done ?? outcome ?? force ?? consequence(of: nil)
  }

  private func parting(_ kind: Parting.Kind, _ a: Parting.Side, _ b: Parting.Side, shared: String? = nil) -> Parting {
    Parting(kind: kind, shared: shared, sides: [a, b])
  }

  // MARK: Conditions

  /// Where the one applies and the other does not, the condition that made it so; where both apply, a condition only if
  /// its other answer would have brought them together.
  private var condition: Parting? {
    // Of an event that is not there nothing was asked.
    guard !isWanting(first.standing), !isWanting(second.standing) else { return nil }
    let a = own(first, beside: second)
    let b = own(second, beside: first)
    if first.applies && second.applies || first.reasoning.formula == second.reasoning.formula {
      let x = a.first { $0.otherwise == second.effect }
      let y = b.first { $0.otherwise == first.effect }
      return x == nil && y == nil ? nil : conditions(x, y)
    }
    if a.isEmpty, b.isEmpty { return consequence(of: shared) }
    let x = bridging(a, to: second.effect)
    let y = bridging(b, to: first.effect)
    let (left, right) = (x ?? related(a, to: y), y ?? related(b, to: x))
    if left == nil, right == nil { return shared.map { consequence(of: $0) } ?? conditions(a.first, b.first) }
    return conditions(left ?? (first.applies ? nil : a.first), right ?? (second.applies ? nil : b.first))
  }

  /// The condition whose other answer leads to what the other side says, or at least to its verdict.
  private func bridging(_ asked: [Reasoning.Asked], to effect: Effect) -> Reasoning.Asked? {
    asked.first { $0.otherwise == effect } ?? asked.first { $0.otherwise.verdict == effect.verdict }
  }

  private func isWanting(_ standing: Standing) -> Bool {
    if case .each = question.scope { return standing.subject == nil }
    return false
  }

  private func conditions(_ x: Reasoning.Asked?, _ y: Reasoning.Asked?) -> Parting {
    parting(.condition, Parting.Side(x.map { first.words($0) }), Parting.Side(y.map { second.words($0) }))
  }

  /// What decides for one side and not for the other.
  private func own(_ side: PartingSide, beside other: PartingSide) -> [Reasoning.Asked] {
    side.reasoning.asked.filter { asked in !other.reasoning.asked.contains { $0.atom == asked.atom } }
  }

  /// A condition of the same sort as another: the other age, the other number of days.
  private func related(_ asked: [Reasoning.Asked], to other: Reasoning.Asked?) -> Reasoning.Asked? {
    guard let other else { return nil }
    return asked.first { $0.atom.isLike(other.atom) }
  }

  /// The last condition that decides for both: the one that comes latest, over both orders.
  private var shared: Reasoning.Asked? {
    let (left, right) = (first.reasoning.asked, second.reasoning.asked)
    let places = left.indices.compactMap { place in
      right.firstIndex { $0.atom == left[place].atom }.map { (place, $0) }
    }
    return places.max { ($0.0 + $0.1, max($0.0, $0.1)) < ($1.0 + $1.1, max($1.0, $1.1)) }.map { left[$0.0] }
  }

  private func consequence(of asked: Reasoning.Asked?) -> Parting {
    parting(
      .consequence, Parting.Side(first.duty), Parting.Side(second.duty), shared: asked.map { first.words($0) })
  }

  // MARK: Time

  private func limit(_ bounded: (Reasoning) -> Reasoning.Bounded?, _ kind: Parting.Kind) -> Parting? {
    let (a, b) = (bounded(first.reasoning), bounded(second.reasoning))
    guard a?.end != b?.end || a?.end == nil && a?.limit != b?.limit else { return nil }
    if let a, let b {
      let isSameStart = Set(a.starts.map { $0.at }) == Set(b.starts.map { $0.at })
      if !isSameStart, !a.starts.isEmpty, !b.starts.isEmpty {
        return parting(.clock, start(a, beside: b, first), start(b, beside: a, second))
      }
      if a.limit == b.limit { return parting(.calendar, end(a, kind, first), end(b, kind, second)) }
    }
    return parting(kind, end(a, kind, first), end(b, kind, second))
  }

  private func limit(_ which: Which) -> Parting? {
    switch which {
    case .earliest: limit({ $0.earliest }, .earliest)
    case .due: limit({ $0.due }, .limit)
    }
  }

  private enum Which { case earliest, due }

  /// The clock that the other side has not, or the first.
  private func start(_ own: Reasoning.Bounded, beside other: Reasoning.Bounded, _ side: PartingSide) -> Parting.Side {
    let start = own.starts.first { start in !other.starts.contains { $0.at == start.at } } ?? own.starts[0]
    return Parting.Side(side.wording.clock(start.clock), event: start.event, at: start.at)
  }

  private func end(_ bounded: Reasoning.Bounded?, _ kind: Parting.Kind, _ side: PartingSide) -> Parting.Side {
    guard let bounded else { return Parting.Side(every(side)) }
    let words = kind == .earliest ? side.wording.earliest(bounded.limit) : side.wording.limit(bounded.limit)
    return Parting.Side(words, at: bounded.end)
  }

  private func every(_ side: PartingSide) -> String? {
    side.reasoning.clause.flatMap { $0.timing.every }.map { side.wording.timing(Timing(every: $0)) }
  }

  private var interval: Parting? {
    let (a, b) = (first.reasoning.clause?.timing.every, second.reasoning.clause?.timing.every)
    guard a != b, first.effect.due != second.effect.due || first.effect.due == nil else { return nil }
    if let a, let b, a.from != b.from, a.amount == b.amount {
      return parting(.clock, opening(a, first), opening(b, second))
    }
    return parting(
      .limit, Parting.Side(every(first), at: first.effect.due), Parting.Side(every(second), at: second.effect.due))
  }

  private func opening(_ interval: Interval, _ side: PartingSide) -> Parting.Side {
    guard let about = side.standing.about else {
      return Parting.Side(interval.from.map { side.wording.reference($0) })
    }
    return Parting.Side(
      interval.from.map { side.wording.reference($0) } ?? "the " + library.vocabulary[about.event].phrase,
      event: about.event, at: about.at)
  }

  // MARK: What was done, and what follows

  private var done: Parting? {
    guard first.standing.decision.done != second.standing.decision.done else { return nil }
    return parting(.done, act(first), act(second))
  }

  private func act(_ side: PartingSide) -> Parting.Side {
    let events = side.reasoning.clause?.doneBy ?? []
    let phrase = events.isEmpty ? nil : events.map { library.vocabulary[$0].phrase }.joined(separator: " or ")
    return Parting.Side(phrase, event: events.first, at: side.standing.decision.done)
  }

  private var outcome: Parting? {
    guard first.effect.outcomes != second.effect.outcomes || first.effect.due != second.effect.due else { return nil }
    return parting(.outcome, following(first), following(second), shared: shared.map { first.words($0) })
  }

  private func following(_ side: PartingSide) -> Parting.Side {
    let outcomes = side.effect.outcomes.isEmpty ? [] : side.reasoning.clause?.outcomes ?? []
    return Parting.Side(
      outcomes.isEmpty ? nil : outcomes.map { side.wording.outcome($0) }.joined(separator: "; "), at: side.effect.due)
  }

  private var force: Parting? {
    guard first.effect.verdict != second.effect.verdict, let a = first.reasoning.clause?.force,
      let b = second.reasoning.clause?.force, a.rank != b.rank
    else { return nil }
    return parting(.force, Parting.Side(first.duty), Parting.Side(second.duty))
  }
}

extension Atom {
  /// The atom as a condition of the policy model, for its words.
  fileprivate var condition: Condition {
    switch self {
    case .countAtLeast(let events, 1, let end): .not(.test(.count(events, .exactly, 0, upTo: end)))
    case .countAtLeast(let events, 2, let end): .test(.count(events, .moreThan, 1, upTo: end))
    default: .test(test)
    }
  }

  private var test: Test {
    switch self {
    // Switches of place and reading are settled before a case is asked, and no decision is traced to them.
    case .position: preconditionFailure("a place of the documents is no condition of a case")
    case .reading(let reading, let choice): .reading(reading, choice)
    case .yes(let fact): .yes(fact)
    case .choice(let fact, let index): .choice(fact, index)
    case .atLeast(let fact, let number): .number(fact, .atLeast, number)
    case .relation(let a, let multiple, let divisor, let b, let strict):
      .relation(a, strict ? .moreThan : .atLeast, multiple: multiple, divisor: divisor, b)
    case .happened(let reference): .happened(reference)
    case .countAtLeast(let events, let number, let end): .count(events, .atLeast, number, upTo: end)
    case .apart(let later, let earlier, let amount, true, _) where amount.count == .fixed(0):
      .order(later, after: true, earlier)
    case .apart(let later, let earlier, let amount, let strict, true):
      .distance(earlier, strict ? .moreThan : .atLeast, amount, after: false, later)
    case .apart(let later, let earlier, let amount, let strict, false):
      .distance(later, strict ? .moreThan : .atLeast, amount, after: true, earlier)
    case .age(let years, let past, let reference): .age(years, past ? .past : .orOver, reference)
    case .unborn(let reference): .unborn(reference)
    case .ordinalAtLeast(let number): .ordinal(.atLeast, number)
    case .kind(let event): .kind(event)
    }
  }

  /// Whether two atoms ask the same thing with another measure.
  fileprivate func isLike(_ other: Atom) -> Bool {
    switch (self, other) {
    case (.age, .age), (.ordinalAtLeast, .ordinalAtLeast): true
    case (.choice(let a, _), .choice(let b, _)): a == b
    case (.atLeast(let a, _), .atLeast(let b, _)): a == b
    case (.relation(let a, _, _, _, _), .relation(let b, _, _, _, _)): a == b
    case (.apart(let a, let b, _, _, _), .apart(let c, let d, _, _, _)): a == c && b == d
    case (.countAtLeast(let a, _, _), .countAtLeast(let b, _, _)): a == b
    default: false
    }
  }
}
