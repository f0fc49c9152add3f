@testable import DecisionModel
import PolicyModel
import Testing

@Suite struct RealisableTests {
  private func atoms(_ conditions: [Condition]) throws -> (Diagram, [AtomCondition]) {
    let diagram = try diagram(part([clause(.must) { $0.when = .any(conditions) }]))
    return (diagram, conditions.map { $0.overAtoms })
  }

  private func holds(_ condition: AtomCondition, _ value: (Atom) -> Bool) -> Bool {
    switch condition {
    case .all(let parts): parts.allSatisfy { holds($0, value) }
    case .any(let parts): parts.contains { holds($0, value) }
    case .not(let inner): !holds(inner, value)
    case .atom(let atom): value(atom)
    }
  }

  /// Every combination of truth of some conditions over one group of atoms.
  private func combinations(_ conditions: [Condition]) throws -> Set<[Bool]> {
    let (diagram, lowered) = try atoms(conditions)
    let group = try #require(diagram.groups.count == 1 ? diagram.groups[0] : nil)
    let found = try #require(group.combinations)
    #expect(found == Set(found).sorted())
    return Set(
      found.map { bits in
        lowered.map { condition in
          holds(condition) { atom in
            let index = diagram.atoms.firstIndex(of: atom).flatMap { group.atoms.firstIndex(of: $0) } ?? 0
            return bits >> UInt64(index) & 1 == 1
          }
        }
      })
  }

  private func bruteForce(_ conditions: [Condition], _ worlds: [World]) -> Set<[Bool]> {
    Set(worlds.map { world in conditions.map { world.holds($0) } })
  }

  private static let votes: [World] = {
    var worlds: [World] = []
    for members in Int64(1)...60 {
      for votesFor in 0...members {
        for votesAgainst in 0...(members - votesFor) {
          worlds.append(World(numbers: [members, votesFor, votesAgainst, 100]))
        }
      }
    }
    return worlds
  }()

  @Test func choicesExcludeOneAnother() throws {
    #expect(
      try combinations([.category(0), .category(2)]) == [[true, false], [false, true], [false, false]])
    #expect(try combinations((0..<4).map { .category($0) }).count == 4)
  }

  @Test func kindsOfTheQuestionsEventExcludeOneAnother() throws {
    #expect(
      try combinations([.test(.kind(EventID(0))), .test(.kind(EventID(1)))]) == [[true, false], [false, true]])
  }

  @Test func thresholdsHoldFromBelow() throws {
    let days = [200, 300, 50_000].map { Condition.test(.number(Facts.days, .atLeast, $0)) }
    #expect(
      try combinations(days)
        == [[false, false, false], [true, false, false], [true, true, false], [true, true, true]])
    let ages = [8, 10].flatMap { years in
      [PolicyModel.Test.AgeBound.orOver, .past].map { Condition.test(.age(years, $0, .subject)) }
    }
    #expect(try combinations(ages).count == 5)
  }

  @Test func whatCannotBeOtherwiseIsNotCounted() throws {
    #expect(try combinations([.test(.number(Facts.days, .atLeast, 100))]) == [[true]])
    #expect(try combinations([.test(.number(Facts.days, .moreThan, 100_000))]) == [[false]])
    #expect(try combinations([.test(.ordinal(.atLeast, 1))]) == [[true]])
    #expect(try combinations([.test(.count(EventSet(EventID(2)), .atLeast, 2, upTo: nil))]) == [[false]])
    #expect(try combinations([.test(.count(EventSet(EventID(0)), .atLeast, 2, upTo: nil))]) == [[true], [false]])
  }

  @Test func aVoteHasSixOutcomes() throws {
    let unanimousFor = Condition.share(Facts.votesFor, .exactly, half: false, of: Facts.members)
    let majorityFor = Condition.share(Facts.votesFor, .moreThan, half: true, of: Facts.members)
    let even = Condition.share(Facts.votesFor, .exactly, half: false, of: Facts.votesAgainst)
    let majorityAgainst = Condition.share(Facts.votesAgainst, .moreThan, half: true, of: Facts.members)
    let unanimousAgainst = Condition.share(Facts.votesAgainst, .exactly, half: false, of: Facts.members)
    #expect(
      try combinations([unanimousFor, majorityFor, even, majorityAgainst, unanimousAgainst]) == [
        [true, true, false, false, false], [false, true, false, false, false], [false, false, true, false, false],
        [false, false, false, false, false], [false, false, false, true, false], [false, false, false, true, true],
      ])
  }

  /// Random comparisons of votes against every vote of up to sixty members.
  @Test(arguments: 0..<40) func comparisonsOfVotesAgreeWithBruteForce(_ seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let numbers = [Facts.members, Facts.votesFor, Facts.votesAgainst]
    let comparisons: [Comparison] = [.moreThan, .lessThan, .atLeast, .atMost, .exactly]
    var conditions: [Condition] = []
    for _ in 0...(1 + random.next(4)) {
      let comparison = comparisons[random.next(5)]
      if random.next(2) == 0 {
        conditions.append(.test(.number(numbers[random.next(3)], comparison, Int64(random.next(6)))))
      } else {
        let first = random.next(3)
        let second = (first + 1 + random.next(2)) % 3
        let (multiple, divisor): (Int64, Int64) = [(1, 1), (1, 2), (2, 1)][random.next(3)]
        conditions.append(
          .test(.relation(numbers[first], comparison, multiple: multiple, divisor: divisor, numbers[second])))
      }
    }
    #expect(try combinations(conditions) == bruteForce(conditions, Self.votes))
  }

  @Test func aLargeNumberBesideAShareIsFound() throws {
    let conditions: [Condition] = [
      .test(.number(Facts.votesFor, .atLeast, 10)), .share(Facts.votesFor, .atLeast, half: true, of: Facts.members),
    ]
    #expect(try combinations(conditions) == bruteForce(conditions, Self.votes))
  }
}
