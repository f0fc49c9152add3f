import PolicyModel
import Revisions
import Workbench

/// The changes of a newer edition, each question worked out on the next core that is free.
struct ChangesOnAllCores {
  let desk: Desk
  let baseline: Policy?
  /// All, when nil.
  let questions: [QuestionID]?

  /// In the order of the questions.
  ///
  /// - Throws: `Refusal` where an answer is larger than any procedure's.
  func changes() throws(Refusal) -> [EditionChange] {
    let asked = desk.questionsThatChange(questions)
    let changes = try OnAllCores<EditionChange?, Refusal>(
      count: asked.count, verb: "comparing", noun: "questions", share: 4
    ).results(
      ready: { () throws(Refusal) in try desk.differ(questions: asked, baseline: baseline) },
      order: { _ in asked.indices.reversed() },
      each: { (index, differ) throws(Refusal) in try Desk.change(of: asked[index], differ) })
    return changes.compactMap { $0 }
  }
}
