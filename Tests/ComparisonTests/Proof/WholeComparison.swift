import Comparison
import PolicyModel

/// The comparison of everything that the program carries, made once for all tests.
enum WholeComparison {
  /// By question.
  static let rows: [SituationComparison] = {
    let desk = Desk.shipped
    let comparer = SituationComparer(library: desk.library, evaluators: desk.evaluators)
    return desk.library.questions.map { try! comparer.compare($0) }
  }()

  static func row(_ name: String) -> SituationComparison? {
    Desk.shipped.library.question(name).map { rows[$0.id.index] }
  }
}
