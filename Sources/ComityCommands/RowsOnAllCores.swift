import Comparison
import DecisionModel
import PolicyModel
import Workbench

/// The rows of a comparison, each question worked out on the next core that is free; those that can take long first.
struct RowsOnAllCores {
  let desk: Desk
  let baseline: Policy?
  /// All, when nil.
  let questions: [QuestionID]?

  /// Tells on standard error how far it has come, where it takes long.
  ///
  /// - Throws: `Refusal` where an answer is larger than any procedure's.
  func rows() throws(Refusal) -> [QuestionComparison] {
    let asked = desk.library.questions.map { $0.id }.filter { questions?.contains($0) ?? true }
    let rows = try OnAllCores<[QuestionComparison], Refusal>(count: asked.count, verb: "comparing", noun: "questions")
      .results(
        ready: { () throws(Refusal) in try desk.comparer(questions: questions, baseline: baseline) },
        order: { comparer in
          let sizes = asked.map { comparer.atomsOfTime(in: $0) }
          return asked.indices.sorted { (sizes[$0], $1) < (sizes[$1], $0) }
        },
        each: { (index, comparer) throws(Refusal) in try row(asked[index], comparer) })
    return rows.flatMap { $0 }
  }

  private func row(_ question: QuestionID, _ comparer: Comparer) throws(Refusal) -> [QuestionComparison] {
    do throws(DecisionError) {
      return try comparer.compare(questions: [question])
    } catch {
      throw .message(error.description, help: nil)
    }
  }
}
