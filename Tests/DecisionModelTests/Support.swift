import DecisionModel
import PolicyModel

/// Slots of the facts that tests speak of.
enum Facts {
  static let a = FactID(0)
  static let b = FactID(1)
  static let c = FactID(2)
  static let category = FactID(3)
  static let members = FactID(4)
  static let votesFor = FactID(5)
  static let votesAgainst = FactID(6)
  static let days = FactID(7)
}

let vocabulary: Vocabulary = {
  var vocabulary = Vocabulary()
  let few: Vocabulary.Fact.Kind = .number(0...60)
  vocabulary.facts = [
    .init(name: "a", phrase: "a", kind: .yesNo), .init(name: "b", phrase: "b", kind: .yesNo),
    .init(name: "c", phrase: "c", kind: .yesNo),
    .init(name: "category", phrase: "category", kind: .choice(["neglect", "physical", "sexual", "emotional"])),
    .init(name: "members", phrase: "members", kind: .number(1...60)),
    .init(name: "votes-for", phrase: "votes for", kind: few),
    .init(name: "votes-against", phrase: "votes against", kind: few),
    .init(name: "days", phrase: "days", kind: .number(100...100_000)),
  ]
  vocabulary.limits = [.init(addends: [Facts.votesFor, Facts.votesAgainst], bound: Facts.members)]
  vocabulary.events = [
    .init(name: "initial", phrase: "initial", repeats: true), .init(name: "review", phrase: "review", repeats: true),
    .init(name: "start", phrase: "start", repeats: false),
  ]
  return vocabulary
}()

func question(_ kind: Question.Kind = .duty) -> Question {
  let scope = Question.Scope.each(EventSet(group: 0, members: [EventID(0), EventID(1)]), booked: false)
  return Question(id: QuestionID(0), name: "q", group: "g", kind: kind, text: "q", scope: scope, doneBy: [])
}

func clause(_ force: Force, _ change: (inout Clause) -> Void = { _ in }) -> Clause {
  var clause = Clause(force: force, act: "act", place: 0..<0)
  change(&clause)
  return clause
}

func part(_ positions: [Clause]...) -> Part {
  Part(
    name: nil, phrase: nil,
    positions: positions.enumerated().map {
      Position(document: $0.offset, elsewhere: false, because: nil, clauses: $0.element)
    })
}

func diagram(_ part: Part, _ kind: Question.Kind = .duty) throws -> Diagram {
  try QuestionCompiler.compile(part, of: question(kind), vocabulary: vocabulary)
}

/// A case in which everything is known, but for the facts in `unknown`.
struct World {
  var yes: [Bool] = [false, false, false]
  var category = 0
  var numbers: [Int64] = [6, 0, 0, 100]
  var ordinal: Int64 = 1
  var kind = 0
  var count: Int64 = 0
  /// The position asked for.
  var position = 0
  /// The choice in force of each reading.
  var readings = [0, 0]
  var unknown: Set<FactID> = []

  func number(_ fact: FactID) -> Int64 { numbers[fact.index - 4] }

  func value(_ atom: Atom) -> Bool? {
    switch atom {
    case .position(let index): position == index
    case .reading(let reading, let choice): readings[reading] == choice
    case .yes(let fact): unknown.contains(fact) ? nil : yes[fact.index]
    case .choice(_, let index): category == index
    case .atLeast(let fact, let number): self.number(fact) >= number
    case .relation(let a, let multiple, let divisor, let b, let strict):
      strict ? divisor * number(a) > multiple * number(b) : divisor * number(a) >= multiple * number(b)
    case .countAtLeast(_, let number, _): count >= number
    case .ordinalAtLeast(let number): ordinal >= number
    case .kind(let event): kind == event.index
    case .happened, .apart, .age, .unborn: nil
    }
  }

  /// The condition by its own meaning, without atoms.
  func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .all(let parts): parts.allSatisfy { holds($0) }
    case .any(let parts): parts.contains { holds($0) }
    case .not(let inner): !holds(inner)
    case .named(_, let inner): holds(inner)
    case .test(let test): holds(test)
    }
  }

  private func holds(_ test: Test) -> Bool {
    switch test {
    case .yes(let fact): return yes[fact.index]
    case .choice(_, let index): return category == index
    case .number(let fact, let comparison, let number): return compare(self.number(fact), comparison, number)
    case .relation(let a, let comparison, let multiple, let divisor, let b):
      return compare(number(a) * divisor, comparison, number(b) * multiple)
    case .count(_, let comparison, let number, _): return compare(count, comparison, number)
    case .ordinal(let comparison, let number): return compare(ordinal, comparison, number)
    case .kind(let event): return kind == event.index
    case .reading(let reading, let choice): return readings[reading] == choice
    case .happened, .distance, .order, .age, .unborn: return false
    }
  }

  private func compare(_ a: Int64, _ comparison: Comparison, _ b: Int64) -> Bool {
    switch comparison {
    case .moreThan: a > b
    case .lessThan: a < b
    case .atLeast: a >= b
    case .atMost: a <= b
    case .exactly: a == b
    }
  }

  /// The leaf that the world reaches; nil where it depends on a fact that is unknown and not presumed.
  func leaf(_ diagram: Diagram) -> Leaf? {
    let leaves = leaves(diagram, diagram.root)
    return leaves.count == 1 ? leaves.first : nil
  }

  private func leaves(_ diagram: Diagram, _ reference: DiagramReference) -> Set<Leaf> {
    guard reference >= 0 else { return [diagram.leaf(reference)] }
    let node = diagram.nodes[Int(reference)]
    let variable = diagram.variables[Int(node.variable)]
    let value = value(diagram.atoms[variable.atom])
    switch variable.mode {
    case .plain:
      guard let value else { return leaves(diagram, node.low).union(leaves(diagram, node.high)) }
      return leaves(diagram, value ? node.high : node.low)
    case .shown: return leaves(diagram, value == true ? node.high : node.low)
    case .shownNot: return leaves(diagram, value == false ? node.high : node.low)
    }
  }

  func verdict(_ diagram: Diagram) -> String {
    guard let leaf = leaf(diagram) else { return "unknown" }
    return "\(leaf.formula) \(leaf.clause)"
  }
}

/// Numbers from a seed: the same on every run.
struct SplitMix {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}

extension Condition {
  static func yes(_ fact: FactID) -> Condition { .test(.yes(fact)) }
  static func category(_ index: Int) -> Condition { .test(.choice(Facts.category, index)) }
  static func share(_ fact: FactID, _ comparison: Comparison, half: Bool, of other: FactID) -> Condition {
    .test(.relation(fact, comparison, multiple: 1, divisor: half ? 2 : 1, other))
  }
}
