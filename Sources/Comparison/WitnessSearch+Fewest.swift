import CaseModel
import DecisionModel
import Evaluation
import PolicyModel

extension WitnessSearch {
  /// Choices of facts that are tried for one scene, at most.
  private static let mostChoices = 3_000

  /// A case with fewer things than one that was found, where some other choice of facts does with fewer; else that one.
  ///
  /// What settles an answer may be a single fact that its conditions ask for last.
  func fewest(below found: Found, in regions: [SituationTally.Region]) -> Found {
    var best = found
    var tried: Set<Int> = []
    for region in regions where tried.insert(region.example.time).inserted {
      let scene = space.classes[region.example.time].scene
      let told = scene.case([], id: "").size
      var choices: [[FactValues.Entry]] = [[]]
      while told + (choices.first?.count ?? 0) < best.source.size, choices.count <= Self.mostChoices {
        if let less = choices.lazy.compactMap({ parts(scene, $0) }).first {
          best = smallest(less)
          break
        }
        choices = choices.flatMap { choice in more(than: choice) }
        if choices.isEmpty { break }
      }
    }
    return best
  }

  /// Every choice with one more fact, of a later dimension or a later fact of the last one.
  private func more(than choice: [FactValues.Entry]) -> [[FactValues.Entry]] {
    entries.filter { entry in choice.last.map { $0.fact < entry.fact } ?? true }.map { choice + [$0] }
      .filter { isPossible($0) }
  }

  /// Whether the numbers keep the sums of the vocabulary.
  private func isPossible(_ choice: [FactValues.Entry]) -> Bool {
    func number(_ fact: FactID) -> Int64? {
      for entry in choice where entry.fact == fact { if case .number(let number) = entry.value { return number } }
      return nil
    }
    return first.policy.vocabulary.limits.allSatisfy { limit in
      number(limit.bound).map { bound in limit.addends.reduce(0) { $0 + (number($1) ?? 0) } <= bound } ?? true
    }
  }

  /// Every value that some situation gives a fact, in the order of the facts.
  private var entries: [FactValues.Entry] {
    var entries: [FactValues.Entry] = []
    for fact in space.dimensions.flatMap({ $0.classes }).flatMap({ $0.facts }) {
      let entry = FactValues.Entry(fact.fact, fact.value.value)
      if !entries.contains(entry) { entries.append(entry) }
    }
    return entries.sorted { $0.fact < $1.fact }
  }
}
