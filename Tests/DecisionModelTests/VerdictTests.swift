import DecisionModel
import PolicyModel
import Testing

@Suite struct VerdictTests {
  private let a = Condition.yes(Facts.a)
  private let b = Condition.yes(Facts.b)

  private func verdicts(_ part: Part, _ kind: Question.Kind = .duty, _ worlds: [World]) throws -> [String] {
    let diagram = try diagram(part, kind)
    return worlds.map { $0.verdict(diagram) }
  }

  private func world(_ a: Bool? = false, _ b: Bool? = false) -> World {
    var world = World(yes: [a ?? false, b ?? false, false])
    if a == nil { world.unknown.insert(Facts.a) }
    if b == nil { world.unknown.insert(Facts.b) }
    return world
  }

  @Test func theFirstClauseThatAppliesCounts() throws {
    let part = part([clause(.must) { $0.when = a }, clause(.may) { $0.when = b }])
    #expect(
      try verdicts(part, .duty, [world(true, true), world(false, true), world(), world(nil, true)])
        == ["required 0", "permitted 1", "notApplicable -1", "unknown"])
  }

  @Test func anExceptionIsPresumedAbsentUntilItIsShown() throws {
    let part = part([clause(.must) { $0.unless = .all([a, .not(b)]) }])
    #expect(
      try verdicts(
        part, .duty, [world(nil, nil), world(true, nil), world(nil, false), world(true, false), world(true, true)])
        == ["required 0", "required 0", "required 0", "notApplicable -1", "required 0"])
  }

  @Test func aConditionThatIsUnknownIsNotPresumed() throws {
    let part = part([clause(.must) { $0.when = .all([a, .not(b)]) }])
    #expect(
      try verdicts(part, .duty, [world(nil, true), world(false, nil), world(true, nil), world(nil, nil)])
        == ["notApplicable -1", "notApplicable -1", "unknown", "unknown"])
  }

  @Test func theGoverningPositionCountsUnlessAnotherIsAskedFor() throws {
    let part = part([clause(.must)], [clause(.may)], [clause(.mustNot)])
    let worlds = (0..<3).map { index in
      var world = World()
      world.position = index
      return world
    }
    #expect(try verdicts(part, .duty, worlds) == ["required 0", "permitted 1", "barred 2"])
    #expect(try diagram(part).positionOfClause == [0, 1, 2])
  }

  @Test func aClauseStandsUnderItsReading() throws {
    let part = part([clause(.must) { $0.readAs = [(0, 1)] }, clause(.may)])
    var other = World()
    other.readings = [1, 0]
    #expect(try verdicts(part, .duty, [World(), other]) == ["permitted 1", "required 0"])
  }

  @Test func everyCombinationOfExtensionsIsALeaf() throws {
    let days = Amount(.fixed(5), .days)
    let part = part([
      clause(.must) {
        $0.timing.due = .after(days, .one(.subject), startCounts: false)
        $0.extensions = [.init(amount: days, when: a), .init(amount: days, when: b)]
      }
    ])
    let diagram = try diagram(part, .deadline)
    let leaves = [world(), world(true), world(false, true), world(true, true)].map { $0.leaf(diagram) }
    #expect(leaves.map { $0?.extensions } == [0, 1, 2, 3])
    #expect(leaves.allSatisfy { $0?.formula == .timed && $0?.clause == 0 })
  }

  private func grounds(_ force: Force, closed: Bool, personal: Bool) -> Part {
    part([
      clause(force) {
        $0.grounds = Grounds(
          closed: closed,
          all: [
            .init(phrase: "a", when: a, citations: []), .init(phrase: "b", when: personal ? nil : b, citations: []),
          ])
      }
    ])
  }

  @Test func closedGroundsRefuseAndOpenGroundsLeaveItToAPerson() throws {
    let worlds = [world(true), world(false, true), world(), world(nil, false), world(nil, true)]
    #expect(
      try verdicts(grounds(.may, closed: true, personal: false), .grounds, worlds)
        == ["permitted 0", "permitted 0", "barred 0", "unknown", "permitted 0"])
    #expect(
      try verdicts(grounds(.may, closed: false, personal: false), .grounds, worlds)
        == ["permitted 0", "permitted 0", "judgement 0", "unknown", "permitted 0"])
    #expect(
      try verdicts(grounds(.may, closed: true, personal: true), .grounds, [world(true), world(false, true)])
        == ["permitted 0", "judgement 0"])
    #expect(
      try verdicts(grounds(.mustNot, closed: true, personal: false), .grounds, [world(true), world()])
        == ["permitted 0", "barred 0"])
  }

  @Test func aGatePermitsOrBars() throws {
    let positive = part([clause(.may) { $0.onlyWhen = a }])
    let negative = part([clause(.mustNot) { $0.onlyWhen = a }])
    let worlds = [world(true), world(false), world(nil)]
    #expect(try verdicts(positive, .gate, worlds) == ["permitted 0", "barred 0", "unknown"])
    #expect(try verdicts(negative, .gate, worlds) == ["permitted 0", "barred 0", "unknown"])
    let mustWhen = part([clause(.must) { $0.onlyWhen = a }])
    #expect(try verdicts(mustWhen, .gate, worlds) == ["permitted 0", "barred 0", "unknown"])
    #expect(try verdicts(mustWhen, .duty, worlds) == ["required 0", "barred 0", "unknown"])
  }

  @Test func anExceptionTurnsAGateRound() throws {
    let positive = part([clause(.may) { $0.unless = a }])
    let negative = part([clause(.mustNot) { $0.unless = a }])
    let worlds = [world(true), world(false), world(nil)]
    #expect(try verdicts(positive, .gate, worlds) == ["barred 0", "permitted 0", "permitted 0"])
    #expect(try verdicts(negative, .gate, worlds) == ["permitted 0", "barred 0", "barred 0"])
  }

  @Test func aTimedGateIsDatedWhereItIsOpen() throws {
    let limit = Limit.after(Amount(.fixed(5), .days), .one(.subject), startCounts: false)
    let open = part([
      clause(.may) {
        $0.onlyWhen = a; $0.timing.due = limit
      }
    ])
    let shut = part([
      clause(.mustNot) {
        $0.unless = a; $0.timing.earliest = limit
      }
    ])
    #expect(try verdicts(open, .gate, [world(true), world(false)]) == ["timed 0", "barred 0"])
    #expect(try verdicts(shut, .gate, [world(true), world(false)]) == ["permitted 0", "timed 0"])
  }

  @Test func aDecisionIsAPersons() throws {
    for kind in [Question.Kind.decision, .gate, .duty] {
      #expect(try verdicts(part([clause(.decides)]), kind, [world()]) == ["judgement 0"])
    }
  }
}
