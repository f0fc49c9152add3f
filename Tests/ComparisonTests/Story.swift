import CaseModel
import PolicyModel

extension Desk {
  /// A case in words, for the message of a test that fails.
  func story(_ situation: SmallDomain.Situation) -> String {
    CaseWriter.line(situation.source, vocabulary: library.vocabulary) + "\nas of \(situation.asOf.description)"
  }
}
