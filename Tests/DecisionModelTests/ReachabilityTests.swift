import DecisionModel
import PolicyModel
import Testing

@Suite struct ReachabilityTests {
  private func unreachable(_ part: Part) throws -> [Int]? { try diagram(part).unreachableClauses() }

  @Test func everyClauseOfASoundPolicyIsReached() throws {
    let part = part(
      [clause(.must) { $0.when = .category(0) }, clause(.must) { $0.when = .category(1) }, clause(.may)],
      [clause(.must) { $0.unless = .yes(Facts.a) }, clause(.may)])
    #expect(try unreachable(part) == [])
  }

  @Test func aClauseBehindOneThatAlwaysAppliesIsNotReached() throws {
    #expect(try unreachable(part([clause(.must), clause(.may)])) == [1])
    let wide = clause(.must) { $0.when = .any([.yes(Facts.a), .yes(Facts.b)]) }
    #expect(try unreachable(part([wide, clause(.may) { $0.when = .yes(Facts.a) }, clause(.may)])) == [1])
  }

  @Test func aClauseBehindAllChoicesIsNotReached() throws {
    let all = (0..<4).map { index in clause(.must) { $0.when = .category(index) } }
    #expect(try unreachable(part(all + [clause(.may)])) == [4])
  }

  @Test func aClauseWhoseConditionsContradictIsNotReached() throws {
    let categories = clause(.must) { $0.when = .all([.category(0), .category(1)]) }
    #expect(try unreachable(part([categories, clause(.may)])) == [0])
    let majorities = clause(.must) {
      $0.when = .all([
        .share(Facts.votesFor, .moreThan, half: true, of: Facts.members),
        .share(Facts.votesAgainst, .moreThan, half: true, of: Facts.members),
      ])
    }
    #expect(try unreachable(part([majorities, clause(.may)])) == [0])
    let ages = clause(.must) {
      $0.when = .all([.test(.age(10, .orOver, .subject)), .test(.age(8, .under, .subject))])
    }
    #expect(try unreachable(part([ages, clause(.may)])) == [0])
    let exception = clause(.must) {
      $0.when = .yes(Facts.a)
      $0.unless = .yes(Facts.a)
    }
    #expect(try unreachable(part([exception, clause(.may)])) == [0])
  }

  @Test func aVoteAboveAConstantIsReached() throws {
    let large = clause(.must) {
      $0.when = .all([
        .test(.number(Facts.votesFor, .atLeast, 10)), .share(Facts.votesFor, .lessThan, half: true, of: Facts.members),
      ])
    }
    #expect(try unreachable(part([large, clause(.may)])) == [])
  }

  @Test func beyondTheBoundNothingIsClaimed() throws {
    #expect(try diagram(part([clause(.must) { $0.when = .yes(Facts.a) }])).unreachableClauses(bound: 2) == nil)
  }
}

@Suite struct ObstacleTests {
  private func obstacle(to clause: Int, in part: Part, _ kind: Question.Kind = .duty) throws -> Obstacle {
    let diagram = try diagram(part, kind)
    #expect(diagram.unreachableClauses()?.contains(clause) == true)
    return diagram.obstacle(to: clause, of: question(kind), vocabulary: vocabulary)
  }

  @Test func aContradictionIsItsOwnObstacle() throws {
    let contradiction = clause(.must) { $0.when = .all([.yes(Facts.a), .not(.yes(Facts.a))]) }
    #expect(try obstacle(to: 1, in: part([clause(.must), contradiction])) == .contradiction)
    #expect(try obstacle(to: 0, in: part([contradiction, clause(.must)])) == .contradiction)
  }

  @Test func theEarlierClauseThatStandsInTheWayIsNamed() throws {
    let a = clause(.must) { $0.when = .yes(Facts.a) }
    let b = clause(.must) { $0.when = .yes(Facts.b) }
    let both = clause(.may) { $0.when = .all([.yes(Facts.b), .yes(Facts.c)]) }
    #expect(try obstacle(to: 2, in: part([a, b, both])) == .earlier([1]))
  }

  @Test func clausesThatStandInTheWayTogetherAreNamedWithoutTheRest() throws {
    let a = clause(.must) { $0.when = .yes(Facts.a) }
    let categories = (0..<4).map { index in clause(.must) { $0.when = .category(index) } }
    #expect(try obstacle(to: 5, in: part([a] + categories + [clause(.may)])) == .earlier([1, 2, 3, 4]))
  }

  /// The clauses of another document apply on their own account.
  @Test func onlyClausesOfTheSamePlaceStandInTheWay() throws {
    let a = clause(.must) { $0.when = .yes(Facts.a) }
    let wide = clause(.must)
    #expect(try obstacle(to: 3, in: part([wide], [a, wide, clause(.may)])) == .earlier([2]))
  }
}
