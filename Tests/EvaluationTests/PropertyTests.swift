import CaseModel
import PolicyModel
import Testing
import WorkingCalendar

@testable import Evaluation

/// What holds of every case, over random cases under the policies that the program carries.
struct PropertyTests {
  private let vocabulary = Desk.shipped.library.vocabulary
  private let policies = Desk.shipped.library.policies.map { Desk.shipped.evaluators[$0.name]! }

  /// What a result is of; `number` tells apart the gaps of an interval.
  private struct Key: Hashable, Comparable {
    let question: QuestionID
    let part: String?
    let about: About?
    var number = 0

    /// In this order, so that the random numbers are used up in the same order on every run.
    static func < (a: Key, b: Key) -> Bool { a.order.lexicographicallyPrecedes(b.order) }

    private var order: [Int] {
      let at = about.map { [Int($0.at.day.number), $0.at.time?.minutes ?? -1, $0.event.index] } ?? [-1, -1, -1]
      return at + [question.index, number] + (part ?? "").utf8.map { Int($0) }
    }
  }

  /// The decisions for a case of one child or none, without the words: much quicker than results.
  private func decisions(
    _ evaluator: Evaluator, _ source: Case, _ asOf: Day, _ questions: [QuestionID]? = nil
  ) -> [Key: Decision] {
    let policy = evaluator.policy
    let view = CaseView(source, child: source.children.isEmpty ? nil : 0, asOf: asOf, vocabulary: vocabulary)
    var found: [Key: Decision] = [:]
    for question in policy.questions where questions?.contains(question.id) ?? true {
      let asking = Asking(calendar: policy.calendar, question: question, vocabulary: vocabulary)
      let setting = Setting(view: view, asking: asking, subject: nil, readings: policy.readings)
      for part in policy.parts[question.id.index] {
        for outcome in PartEvaluator(part: part).outcomes(in: setting) {
          var key = Key(question: question.id, part: part.part.name, about: outcome.about)
          repeat { key.number += 1 } while found[key] != nil
          found[key] = outcome.decision
        }
      }
    }
    return found
  }

  // MARK: No case is too strange

  @Test(.timeLimit(.minutes(1))) func everyCaseIsDecidedUnderEveryPolicy() {
    var cases = RandomCases(seed: 1, vocabulary)
    var verdicts: Set<Verdict> = []
    for _ in 0..<1_200 {
      let (source, asOf) = cases.next()
      for policy in policies {
        for decision in policy.decide(source, asOf: asOf) {
          verdicts.insert(decision.effect.verdict)
          #expect(decision.effect.verdict != .needsFacts || !decision.needs.isEmpty)
        }
      }
    }
    // The cases are varied enough to come to every verdict that these policies know.
    #expect(verdicts == Set(Verdict.allCases).subtracting([.silent]))
  }

  @Test func resultsAreTheDecisionsPutIntoWords() {
    var cases = RandomCases(seed: 2, vocabulary)
    cases.mostChildren = 1
    for _ in 0..<40 {
      let (source, asOf) = cases.next()
      for policy in policies {
        let results = policy.evaluate(source, asOf: asOf).filter { $0.decision.effect.verdict != .silent }
        #expect(results.map { $0.decision } == policy.decide(source, asOf: asOf))
        #expect(results.allSatisfy { !$0.answer.isEmpty })
      }
    }
  }

  @Test func anAlternativeIsListedOnlyWhenItsEffectDiffers() {
    var cases = RandomCases(seed: 3, vocabulary)
    var count = 0
    for _ in 0..<50 {
      let (source, asOf) = cases.next()
      for policy in policies {
        for result in policy.evaluate(source, asOf: asOf) {
          for alternative in result.alternatives {
            count += 1
            #expect(alternative.effect != result.decision.effect, "\(alternative.name)")
          }
          #expect(Set(result.alternatives).count == result.alternatives.count)
        }
      }
    }
    #expect(count > 100)
  }

  // MARK: What is added

  @Test func aFactThatIsAddedChangesADefiniteEffectOnlyWhereItWasPresumed() {
    var cases = RandomCases(seed: 4, vocabulary)
    cases.mostChildren = 1
    var presumed = 0
    var settled = 0
    for _ in 0..<400 {
      let (source, asOf) = cases.next()
      let policy = cases.random.pick(policies)
      let before = decisions(policy, source, asOf)
      for _ in 0..<3 {
        // Of the event's own facts one marks a sitting as a further one; without it the sitting is none.
        let listed = before.sorted { $0.key < $1.key }.flatMap { $0.value.presumed }.compactMap { need in
          if case .fact(let fact) = need { fact } else { nil }
        }
        let any = FactID(cases.random.below(vocabulary.facts.count))
        let fact = listed.isEmpty || cases.random.chance(70) ? any : cases.random.pick(listed)
        guard fact != cases.marker, let after = add(fact, to: source, &cases) else { continue }
        let now = decisions(policy, after, asOf)
        for (key, decision) in before where decision.effect.verdict.isDefinite {
          guard now[key]?.effect != decision.effect else { continue }
          presumed += 1
          #expect(
            decision.presumed.contains(.fact(fact)),
            "\(vocabulary[fact].name): \(name(key)) \(decision) then \(String(describing: now[key]))")
        }
        settled += before.filter { !$0.value.effect.verdict.isDefinite && now[$0.key]?.effect != $0.value.effect }.count
      }
    }
    #expect(presumed > 5)
    #expect(settled > 20)
  }

  private func name(_ key: Key) -> String {
    Desk.shipped.library[key.question].name + " " + (key.about.map { $0.at.description } ?? "")
  }

  /// The case with a fact that it did not give anywhere, or a number that a conference did not.
  private func add(_ fact: FactID, to source: Case, _ cases: inout RandomCases) -> Case? {
    let isBound = vocabulary.limits.contains { $0.bound == fact || $0.addends.contains(fact) }
    let places = [source.facts] + source.children.map { $0.facts } + source.events.map { $0.facts }
    guard isBound || places.allSatisfy({ $0[fact] == nil }) else { return nil }
    let conferences = source.events.indices.filter { place in
      source.events[place].facts[fact] == nil
        && vocabulary.groups.contains { $0.members.contains(source.events[place].event) }
    }
    if isBound || cases.random.chance(50) {
      return conferences.isEmpty ? nil : give(fact, at: cases.random.pick(conferences), in: source, &cases)
    }
    return give(fact, at: nil, in: source, &cases)
  }

  private func give(_ fact: FactID, at event: Int?, in source: Case, _ cases: inout RandomCases) -> Case {
    guard let event else {
      var facts = source.facts
      facts[fact] = cases.value(of: fact, beside: facts)
      return source.with(facts: facts)
    }
    var facts = source.events[event].facts
    facts[fact] = cases.value(of: fact, beside: facts)
    var events = source.events
    events[event] = events[event].with(facts: facts)
    return source.with(events: events)
  }

  @Test func whatComesAfterTheDayAndBookingsThatHavePassedChangeNothing() {
    var cases = RandomCases(seed: 5, vocabulary)
    cases.mostChildren = 1
    for _ in 0..<80 {
      let (source, asOf) = cases.next()
      let event = EventID(cases.random.below(vocabulary.events.count))
      let (later, earlier) = (asOf.later(cases.random.within(1...90)), asOf.later(-cases.random.within(1...90)))
      // Only the days on which an event counts may change its place, and these do not count.
      let more =
        source.events + [
          CaseEvent(event, at: Moment(day: later)), CaseEvent(event, at: Moment(day: earlier), planned: true),
        ]
      for policy in policies {
        #expect(decisions(policy, source, asOf) == decisions(policy, source.with(events: more), asOf))
      }
    }
  }

  // MARK: What is needed

  @Test func everyNeedMattersAndAllOfThemTogetherSettleTheResult() {
    var cases = RandomCases(seed: 6, vocabulary)
    cases.mostChildren = 1
    cases.known = 20
    cases.unrecorded = 8
    var needs = 0
    for _ in 0..<70 {
      let (source, asOf) = cases.next()
      for policy in policies {
        let open = decisions(policy, source, asOf).filter { !$0.value.effect.verdict.isDefinite }
        for (key, decision) in open.sorted(by: { $0.key < $1.key }) {
          #expect(settles(policy, key, source, asOf, &cases), "\(policy.policy.policy.name) \(name(key))")
          for need in decision.needs where isOpen(need, key, source) {
            needs += 1
            #expect(
              matters(need, policy, key, source, asOf, &cases),
              "\(policy.policy.policy.name) \(name(key)) \(need) \(decision)")
          }
        }
      }
    }
    #expect(needs > 200)
  }

  /// An event that has not come is needed too, and a child that nobody has named; but then there is nothing yet that a
  /// result could be about.
  private func isOpen(_ need: Need, _ key: Key, _ source: Case) -> Bool {
    if case .each = Desk.shipped.library[key.question].scope, key.about == nil { return false }
    switch need {
    case .fact: return true
    case .event(let event): return source.unrecorded.contains(event)
    case .birth, .expectedBirth: return !source.children.isEmpty
    }
  }

  private func settles(
    _ policy: Evaluator, _ key: Key, _ source: Case, _ asOf: Day, _ cases: inout RandomCases
  ) -> Bool {
    var source = source
    for _ in 0..<80 {
      let now = decisions(policy, source, asOf, [key.question])
      let unsettled = now.filter { $0.value.effect.verdict == .needsFacts }
      guard let open = unsettled.min(by: { $0.key < $1.key }) else { return true }
      for need in open.value.needs { source = supply(need, open.key, source, asOf, &cases) }
    }
    return false
  }

  /// Whether, with everything else settled in some way, two values of what is needed come to two effects.
  private func matters(
    _ need: Need, _ policy: Evaluator, _ key: Key, _ source: Case, _ asOf: Day, _ cases: inout RandomCases
  ) -> Bool {
    // Where there was nothing to be about, or no gap yet, the first result that there is now counts.
    func decision(_ source: Case) -> Decision? {
      let all = decisions(policy, source, asOf, [key.question]).filter { $0.key.part == key.part }
      if let same = all[key] { return same }
      return all.min { $0.key < $1.key }?.value
    }
    for _ in 0..<1_500 {
      var other = source
      var left = decision(other)
      while let next = left?.needs.first(where: { $0 != need }) {
        other = supply(next, key, other, asOf, &cases)
        left = decision(other)
      }
      guard left?.needs.contains(need) ?? false else { continue }
      let effects = (0..<12).map { _ in decision(supply(need, key, other, asOf, &cases))?.effect }
      if Set(effects).count > 1 { return true }
    }
    return false
  }

  /// The case with what was needed, in some way.
  private func supply(_ need: Need, _ key: Key, _ source: Case, _ asOf: Day, _ cases: inout RandomCases) -> Case {
    switch need {
    case .fact(let fact):
      let place = key.about.flatMap { about in
        source.events.firstIndex { $0.event == about.event && $0.at == about.at && $0.facts[fact] == nil }
      }
      return give(fact, at: place, in: source, &cases)
    case .event(let event):
      let isUnrecorded = source.unrecorded.contains(event)
      let unrecorded = source.unrecorded.filter { $0 != event }
      if isUnrecorded, cases.random.chance(30) { return source.with(unrecorded: unrecorded) }
      let days = [asOf, key.about?.at.day, source.children.first?.born].compactMap { $0 }
      let near = days + source.events.map { $0.at.day }
      let reach = cases.random.chance(15) ? -900 : -250
      let day = asOf.days(to: cases.random.pick(near)) + cases.random.within(reach...30)
      // Late in the day it can still follow what happened on that day.
      let time = cases.random.chance(25) ? try! ClockTime(hour: 23, minute: 0) : nil
      let new = CaseEvent(event, at: Moment(day: asOf.later(min(day, 0)), time: time))
      // Of two events of one kind on one day the one that the file names first came first.
      let events = cases.random.chance(50) ? [new] + source.events : source.events + [new]
      return source.with(events: events, unrecorded: unrecorded)
    case .birth, .expectedBirth:
      let child = source.children.first ?? Child(id: "C")
      let isBirth = need == .birth && cases.random.chance(80)
      let born = isBirth ? asOf.later(-cases.random.below(18 * 365)) : child.born
      let near = [child.born ?? asOf] + source.events.map { $0.at.day }
      // Around what it may be measured from.
      let base = cases.random.chance(50) ? child.born ?? asOf : cases.random.pick(near)
      let expected = isBirth ? child.expected : base.later(cases.random.within(-300...300))
      return source.with(children: [Child(id: child.id, born: born, expected: expected, facts: child.facts)])
    }
  }

  // MARK: Children

  @Test func childIsNilExactlyWhereEveryChildHasTheSame() {
    var cases = RandomCases(seed: 7, vocabulary)
    cases.mostChildren = 3
    var (shared, apart) = (0, 0)
    for _ in 0..<60 {
      let (source, asOf) = cases.next()
      // Two events of one kind at one moment cannot be told apart.
      let isPlain = Set(source.events.map { ForEvent($0.event, at: $0.at) }).count == source.events.count
      guard source.children.count > 1, isPlain else { continue }
      let policy = cases.random.pick(policies)
      let together = policy.evaluate(source, asOf: asOf)
      let alone = source.children.indices.map { policy.evaluate(only($0, source), asOf: asOf) }
      for child in source.children.indices {
        let own = together.filter { $0.child == nil || $0.child == child }.map { result in
          var result = result
          result.child = nil
          return result
        }
        #expect(Set(own) == Set(alone[child]))
        #expect(own.count == alone[child].count)
      }
      for result in together {
        let everyone = alone.allSatisfy { $0.contains { isSame($0, result) } }
        #expect(everyone == (result.child == nil))
        if result.child == nil { shared += 1 } else { apart += 1 }
      }
    }
    #expect(shared > 100 && apart > 100)
  }

  private func isSame(_ a: EvaluationResult, _ b: EvaluationResult) -> Bool {
    var b = b
    b.child = nil
    return a == b
  }

  /// The case as if there were only the one child.
  private func only(_ child: Int, _ source: Case) -> Case {
    source.with(
      children: [source.children[child]],
      events: source.events.filter { $0.child ?? child == child }.map { $0.with(child: $0.child.map { _ in 0 }) })
  }

  // MARK: Order

  @Test func theOrderOfEventsFactsAndChildrenInTheFileDoesNotMatter() {
    var cases = RandomCases(seed: 8, vocabulary)
    for _ in 0..<70 {
      var (source, asOf) = cases.next()
      // Of two events of one kind at one moment the file's order counts.
      var moments: Set<ForEvent> = []
      source = source.with(
        events: source.events.filter { moments.insert(ForEvent($0.event, at: $0.at)).inserted })
      let order = source.children.indices.shuffled(using: &cases.random)
      let shuffled = Case(
        id: source.id, children: order.map { source.children[$0] },
        facts: FactValues(source.facts.entries.shuffled(using: &cases.random)),
        events: source.events.shuffled(using: &cases.random).map { event in
          event.with(child: event.child.map { order.firstIndex(of: $0)! })
            .with(facts: FactValues(event.facts.entries.shuffled(using: &cases.random)))
        }, unrecorded: source.unrecorded.shuffled(using: &cases.random))
      let policy = cases.random.pick(policies)
      let before = policy.evaluate(source, asOf: asOf)
      let after = policy.evaluate(shuffled, asOf: asOf).map { result in
        var result = result
        result.child = result.child.map { order[$0] }
        return result
      }
      #expect(Set(before) == Set(after))
      #expect(before.filter { $0.child == nil } == after.filter { $0.child == nil })
    }
  }
}
