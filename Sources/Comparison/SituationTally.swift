import DecisionModel
import Evaluation
import PolicyModel

/// What the answers of a space come to in each of its situations, counted.
struct SituationTally {
  /// Situations in which all answers come to the same sort of thing.
  struct Region {
    /// By answer, the verdicts of its parts; those that are not applicable are left out unless all are.
    let verdicts: [[Verdict]]
    /// Answers with one number have one effect.
    let alike: [Int]
    var count: Int64
    /// Indices into the space's fact ends and time classes: the situation with the fewest things in it.
    var example: (end: Int, time: Int)
    /// How many things that situation tells of.
    var size: Int

    /// Whether two answers that are both definite have different effects.
    var parts: Bool {
      let definite = alike.indices.filter { verdicts[$0].allSatisfy { $0.isDefinite } }.map { alike[$0] }
      return definite.contains { $0 != definite[0] }
    }
    var isJudgement: Bool { verdicts.contains { $0.contains { !$0.isDefinite } } }
  }

  private(set) var regions: [Region] = []
  /// The leaves of all parts that some situation reaches together.
  private(set) var meetings: Set<[Int]> = []
  private var places: [RegionKey: Int] = [:]
  let space: SituationSpace
  private let effects: AnswerEffects

  private struct RegionKey: Hashable {
    let verdicts: [[Verdict]]
    let alike: [Int]
  }

  init(_ space: SituationSpace) {
    self.space = space
    effects = AnswerEffects(space.answers, columns: space.columns)
    let sizes = space.ends.map { space.factsNeeded($0) }
    for (index, time) in space.classes.enumerated() { count(time, index, sizes) }
  }

  private mutating func count(_ time: TimeClass, _ index: Int, _ sizes: [Int]) {
    // Ends that lead to the same leaves in this class are one.
    var leaves: [[Int]: (count: Int64, end: Int)] = [:]
    var order: [[Int]] = []
    for (place, end) in space.ends.enumerated() {
      let reached = effects.reach(end, time)
      if let known = leaves[reached] {
        leaves[reached] = (known.count + end.count, sizes[place] < sizes[known.end] ? place : known.end)
      } else {
        leaves[reached] = (end.count, place)
        order.append(reached)
      }
    }
    for reached in order {
      guard let (count, end) = leaves[reached] else { continue }
      meetings.insert(reached)
      add(reached, time, count, (end, index), time.scene.size + sizes[end])
    }
  }

  private mutating func add(
    _ reached: [Int], _ time: TimeClass, _ count: Int64, _ example: (end: Int, time: Int), _ size: Int
  ) {
    let effects = effects.effects(reached, time)
    let alike = effects.map { list in effects.firstIndex(of: list) ?? 0 }
    let verdicts = effects.map { AnswerEffects.verdicts($0, time) }
    let key = RegionKey(verdicts: verdicts, alike: alike)
    if let place = places[key] {
      regions[place].count += count
      if size < regions[place].size {
        regions[place].size = size
        regions[place].example = example
      }
    } else {
      places[key] = regions.count
      regions.append(Region(verdicts: verdicts, alike: alike, count: count, example: example, size: size))
    }
  }
}
