import CaseModel
import DecisionModel
import Evaluation
import PolicyModel

extension WitnessSearch {
  /// Cases that are tried for one pair, at most.
  private static let mostCases = 3_000

  /// A case with fewer things than one that was found, where one parts the two; else that one.
  ///
  /// All scenes are gone through with ever more facts: what settles an answer may be a single thing that its conditions
  /// ask for last.
  func fewest(below found: Found) -> Found {
    var tried = 0
    var choices: [[[FactValues.Entry]]] = [[[]]]
    let scenes = space.classes.map { ($0.scene, $0.scene.case([], id: "").size) }
    for count in 0..<found.source.size {
      for (scene, told) in scenes where told <= count {
        while choices.count <= count - told { choices.append((choices.last ?? []).flatMap { more(than: $0) }) }
        for choice in choices[count - told] {
          tried += 1
          guard tried <= Self.mostCases else { return found }
          if let less = parts(scene, choice) { return smallest(less) }
        }
      }
    }
    return found
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
