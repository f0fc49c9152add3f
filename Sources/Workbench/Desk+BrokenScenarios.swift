import DecisionModel
import PolicyLanguage
import PolicyModel
import Revisions
import Scenarios

/// Which scenarios a draft breaks.
extension Desk {
  /// Scenarios that the older of two editions keeps and the newer does not; nil where the two are not of one authority,
  /// or no scenario speaks of it.
  ///
  /// - Parameters:
  ///   - changes: What the newer edition changes.
  ///   - sources: Files that hold nothing but scenarios.
  /// - Throws: ``Refusal`` with the faults of the files, as read against the older edition.
  public func brokenScenarios(
    of changes: [EditionChange], _ sources: [SourceText]
  ) throws(Refusal) -> BrokenScenarios? {
    let name = policies[0].declaredName
    let speaking = sources.filter { $0.speaks(of: name) }
    guard policies[1].declaredName == name, !changes.isEmpty, !speaking.isEmpty else { return nil }
    let (old, new) = (standingIn(policies[0]), standingIn(policies[1]))
    var faults = Diagnostics()
    let before = ScenarioReader.read(speaking, library: old, into: &faults)
    guard !faults.hasErrors else { throw .faults(faults, sources: speaking) }
    // A scenario that names what the newer edition has not cannot be read against it; how many there are is told.
    var unread = Diagnostics()
    let after = ScenarioReader.read(speaking, library: new, into: &unread)
    do throws(DecisionError) {
      return try BrokenScenarios(
        old: (old, before), new: (new, after), policy: old.policies.count - 1,
        questions: changes.map { $0.question }, places: SourcePlaces(scenarios: speaking, policies: []))
    } catch {
      throw .message(error.description, help: nil)
    }
  }

  /// The library with an edition in the place of the policy whose id it declares, as the last.
  private func standingIn(_ edition: Policy) -> PolicyLibrary {
    var library = library
    var edition = edition
    library.policies.removeAll { other in
      other.name == edition.declaredName || policies.contains { $0.name == other.name }
    }
    edition.name = edition.declaredName
    edition.title = edition.declaredTitle
    library.policies.append(edition)
    return library
  }
}

extension SourceText {
  /// Whether the text has a word in it.
  fileprivate func speaks(of word: String) -> Bool {
    let wanted = Array(word.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
