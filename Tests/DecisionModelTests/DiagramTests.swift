import DecisionModel
import PolicyModel
import Testing

/// Random conditions and clauses over a handful of facts.
private struct Generator {
  var random: SplitMix

  mutating func condition(_ depth: Int = 3) -> Condition {
    if depth == 0 || random.next(4) == 0 { return .test(test()) }
    let count = 1 + random.next(3)
    switch random.next(4) {
    case 0: return .not(condition(depth - 1))
    case 1: return .named(phrase: "n", condition(depth - 1))
    case 2: return .all((0..<count).map { _ in condition(depth - 1) })
    default: return .any((0..<count).map { _ in condition(depth - 1) })
    }
  }

  private mutating func test() -> PolicyModel.Test {
    let comparison: Comparison = [.moreThan, .lessThan, .atLeast, .atMost, .exactly][random.next(5)]
    switch random.next(9) {
    case 0, 1, 2: return .yes(FactID(random.next(3)))
    case 3: return .choice(Facts.category, random.next(4))
    case 4: return .number(Facts.votesFor, comparison, Int64(random.next(4)))
    case 5:
      return .relation(Facts.votesFor, comparison, multiple: 1, divisor: Int64(1 + random.next(2)), Facts.members)
    case 6: return .ordinal(comparison, Int64(1 + random.next(3)))
    case 7: return .kind(EventID(random.next(2)))
    default: return .reading(random.next(2), random.next(2))
    }
  }

  mutating func clause() -> Clause {
    let force: Force = [.must, .should, .may, .mustNot, .decides][random.next(5)]
    return DecisionModelTests.clause(force) { clause in
      if random.next(3) > 0 { clause.when = condition() }
      if random.next(3) == 0, force != .decides { clause.onlyWhen = condition() }
      if random.next(2) == 0 { clause.unless = condition() }
      if random.next(4) == 0 { clause.readAs = [(random.next(2), random.next(2))] }
    }
  }

  mutating func part() -> Part {
    DecisionModelTests.part((0...random.next(3)).map { _ in clause() }, (0...random.next(2)).map { _ in clause() })
  }
}

/// The verdict by the rules of the language, clause by clause.
private func verdict(_ part: Part, _ kind: Question.Kind, in world: World) -> String {
  var first = 0
  for position in part.positions.prefix(world.position) { first += position.clauses.count }
  for (offset, clause) in part.positions[world.position].clauses.enumerated() {
    let index = first + offset
    guard clause.readAs.allSatisfy({ world.readings[$0.reading] == $0.choice }) else { continue }
    if let when = clause.when, !world.holds(when) { continue }
    let isExcepted = clause.unless.map { world.holds($0) } ?? false
    let isOpen = clause.onlyWhen.map { world.holds($0) }
    if clause.force == .mustNot { return isExcepted || isOpen == true ? "permitted \(index)" : "barred \(index)" }
    if isExcepted, kind != .gate { continue }
    if isExcepted || isOpen == false { return "barred \(index)" }
    if clause.force == .decides { return "judgement \(index)" }
    return "\(clause.force == .may || kind == .gate ? "permitted" : "required") \(index)"
  }
  return "notApplicable -1"
}

private let worlds: [World] = {
  var worlds: [World] = []
  for bits in 0..<8 {
    for category in 0..<4 {
      for members in Int64(1)...4 {
        for votes in 0...members {
          for switches in 0..<8 {
            worlds.append(
              World(
                yes: [bits & 1 > 0, bits & 2 > 0, bits & 4 > 0], category: category, numbers: [members, votes, 0, 100],
                ordinal: Int64(1 + (switches + category) % 3), kind: (bits + switches) % 2, position: switches & 1,
                readings: [switches >> 1 & 1, switches >> 2 & 1]))
          }
        }
      }
    }
  }
  return worlds
}()

@Suite struct DiagramTests {
  @Test(arguments: 0..<40, [Question.Kind.duty, .gate])
  func aDiagramSaysWhatTheClausesSay(_ seed: Int, _ kind: Question.Kind) throws {
    var generator = Generator(random: SplitMix(state: UInt64(seed)))
    let part = generator.part()
    let diagram = try diagram(part, kind)
    // One world in words: thousands of them would say no more.
    let wrong = worlds.first { $0.verdict(diagram) != verdict(part, kind, in: $0) }
    let said = wrong.map { "\($0): \($0.verdict(diagram)), not \(verdict(part, kind, in: $0))" }
    #expect(said == nil)
  }

  @Test(arguments: 0..<60) func aDiagramIsReducedSharedAndOrdered(_ seed: Int) throws {
    var generator = Generator(random: SplitMix(state: UInt64(seed)))
    let diagram = try diagram(generator.part())
    #expect(diagram.nodes.allSatisfy { $0.low != $0.high })
    #expect(Set(diagram.nodes).count == diagram.nodes.count)
    #expect(Set(diagram.leaves).count == diagram.leaves.count)
    for node in diagram.nodes {
      for branch in [node.low, node.high] where branch >= 0 {
        #expect(diagram.nodes[Int(branch)].variable > node.variable)
      }
    }
    #expect(Set(diagram.atoms).count == diagram.atoms.count)
    #expect(diagram.groupOfAtom.enumerated().allSatisfy { diagram.groups[$0.element].atoms.contains($0.offset) })
  }

  /// The truth of a condition is one question however it is written.
  @Test func whatIsAlwaysSoIsNotAsked() throws {
    let always = clause(.must) { $0.when = .any([.yes(Facts.a), .not(.yes(Facts.a))]) }
    #expect(try diagram(part([always])).root < 0)
    let other = clause(.must) { $0.when = .all([.yes(Facts.a), .any([.yes(Facts.a), .yes(Facts.b)])]) }
    #expect(try reachable(diagram(part([other]))) == [.yes(Facts.a)])
  }

  /// The atoms that the root still asks.
  private func reachable(_ diagram: Diagram) -> Set<Atom> {
    var found: Set<Atom> = []
    var open = [diagram.root]
    while let next = open.popLast() {
      guard next >= 0 else { continue }
      let node = diagram.nodes[Int(next)]
      found.insert(diagram.atoms[diagram.variables[Int(node.variable)].atom])
      open += [node.low, node.high]
    }
    return found
  }

  @Test func conditionsBeyondAnyProcedureAreRefused() {
    // Pairs joined crosswise: in the order of first mention every subset of the left halves is a node of its own.
    let count = 18
    let left = (0..<count).map {
      Condition.test(.count(EventSet(group: $0, members: [EventID(0)]), .atLeast, 1, upTo: nil))
    }
    let right = (0..<count).map {
      Condition.test(.count(EventSet(group: 100 + $0, members: [EventID(0)]), .atLeast, 1, upTo: nil))
    }
    let clause = clause(.must) { clause in
      clause.when = .all([.any(left), .any(zip(left, right).map { .all([$0, $1]) })])
    }
    #expect(throws: DecisionError.tooManyNodes(bound: 200_000)) { try diagram(part([clause])) }
  }

  @Test func conditionsThatTakeTooLongToJoinAreRefused() {
    // Two sets of equalities over facts of their own, and one that only the last fact contradicts: every state of the
    // first halves is visited with every other, and nothing is left of them.
    func test(_ index: Int) -> Condition {
      .test(.count(EventSet(group: index, members: [EventID(0)]), .atLeast, 1, upTo: nil))
    }
    func same(_ a: Int, _ b: Int) -> Condition {
      .any([.all([test(a), test(b)]), .all([.not(test(a)), .not(test(b))])])
    }
    let halves = 0..<20
    let first = clause(.must) { $0.when = .all(halves.map(test)) }
    let second = clause(.must) { clause in
      clause.when = .all([
        .all(halves.prefix(10).map { same($0, $0 + 20) } + [test(40)]),
        .all(halves.suffix(10).map { same($0, $0 + 20) } + [.not(test(40))]),
      ])
    }
    #expect(throws: DecisionError.tooManySteps(bound: 500_000)) { try diagram(part([first, second])) }
  }
}
