import CaseModel
import PolicyModel
import WorkingCalendar

/// One thing that a case may tell.
enum Piece: Hashable {
  case nothing
  case facts(FactValues)
  case event(EventID, CandidateDay, planned: Bool, furtherSitting: Bool)
  case child(BirthDays)
  case anchor(Day)
  case asOf(CandidateDay)
  /// Whether facts stand on an event; else on the case.
  case factsOnEvent(Bool)
}

/// The days of a child; each is told from the anchor.
struct BirthDays: Hashable {
  /// Years between the birth and the candidate day.
  var age = 0
  var born: CandidateDay?
  /// Days after the anchor.
  var expected: Int?
}

/// The cases that can be made from the names that some answers mention: one piece of each dimension.
struct SmallDomain {
  let question: Question
  let vocabulary: Vocabulary
  let calendar: WorkingCalendar
  let dimensions: [[Piece]]

  struct Situation: Hashable {
    let source: Case
    let asOf: Day

    var child: Int? { source.children.isEmpty ? nil : 0 }
  }

  /// The case made of one piece of each dimension; nil where there is none: an event before birth, or days that leave
  /// the calendar.
  func situation(_ choice: [Int]) -> Situation? {
    var assembly = CaseAssembly(self)
    let pieces = choice.indices.map { dimensions[$0][choice[$0]] }
    do { return try assembly.make(pieces) } catch { return nil }
  }

  /// Every case where there are few; else so many that each two pieces meet in one, and a seeded sample.
  func choices(most: Int, seed: UInt64) -> [[Int]] {
    let counts = dimensions.map { $0.count }
    let product = counts.reduce(1) { min($0 * $1, most + 1) }
    if product <= most { return Self.product(counts) }
    var random = SeededNumbers(seed)
    var rows = PairCover(counts).rows(&random)
    // Where there are too many, pairs as they come take half.
    if rows.count > most / 2 { rows = Array(rows.prefix(most / 2)) }
    while rows.count < most { rows.append(counts.map { random.leaning(below: $0) }) }
    return rows
  }

  /// At most so many; up to four times as many are made where few can be.
  func situations(most: Int, seed: UInt64 = 1) -> [Situation] {
    var found: [Situation] = []
    for choice in choices(most: 4 * most, seed: seed) {
      if found.count == most { break }
      if let situation = situation(choice) { found.append(situation) }
    }
    return found
  }

  private static func product(_ counts: [Int]) -> [[Int]] {
    counts.reduce([[]]) { rows, count in rows.flatMap { row in (0..<count).map { row + [$0] } } }
  }
}

/// The same numbers on every run and platform (SplitMix64).
struct SeededNumbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// The first values of a dimension are the ones on which most depends.
  mutating func leaning(below bound: Int) -> Int { below(5) < 2 ? below(min(bound, 2)) : below(bound) }
}
