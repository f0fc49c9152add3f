import PolicyLanguage
import PolicyModel

/// The names of a vocabulary, ready to be looked up many times over.
package struct NameTable {
  package let vocabulary: Vocabulary
  private var events: [String: EventID] = [:]
  private var facts: [String: FactID] = [:]

  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    for (index, event) in vocabulary.events.enumerated() { events[event.name] = EventID(index) }
    for (index, fact) in vocabulary.facts.enumerated() { facts[fact.name] = FactID(index) }
  }

  func event(_ name: String) -> EventID? { events[name] }
  func fact(_ name: String) -> FactID? { facts[name] }

  func nearestEvent(_ name: String) -> String? {
    NearestName.find(name, among: vocabulary.events.map { $0.name })
  }

  func nearestFact(_ name: String) -> String? {
    NearestName.find(name, among: vocabulary.facts.map { $0.name })
  }
}

/// The advice that offers a name, if there is one to offer.
func suggestion(_ name: String?) -> String? { name.map { "did you mean \(quoted($0))?" } }
