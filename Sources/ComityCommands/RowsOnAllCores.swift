import Comparison
import DecisionModel
import Dispatch
import Foundation
import PolicyModel
import Synchronization
import Workbench

/// The rows of a comparison, each question worked out on the next core that is free; those that can take long first.
struct RowsOnAllCores {
  let desk: Desk
  let baseline: Policy?
  /// All, when nil.
  let questions: [QuestionID]?

  private struct Work {
    /// Places of the questions that nobody has begun, the next one last; nil before the first is taken.
    var waiting: [Int]?
    var done = 0
    var rows: [Int: [QuestionComparison]] = [:]
    var refusal: Refusal?
    let progress = Progress("comparing", "questions")
  }

  /// Tells on standard error how far it has come, where it takes long.
  ///
  /// - Throws: `Refusal` where an answer is larger than any procedure's.
  func rows() throws(Refusal) -> [QuestionComparison] {
    let asked = desk.library.questions.map { $0.id }.filter { questions?.contains($0) ?? true }
    let work = Mutex(Work())
    let cores = min(asked.count, ProcessInfo.processInfo.activeProcessorCount)
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      do throws(Refusal) {
        let comparer = try desk.comparer(questions: questions, baseline: baseline)
        while let index = next(of: asked, work, comparer) {
          let row = try self.row(asked[index], comparer)
          work.withLock { work in
            work.rows[index] = row
            work.done += 1
            work.progress.told(work.done, asked.count)
          }
        }
      } catch {
        work.withLock { $0.refusal = error }
      }
    }
    work.withLock { $0.progress.end() }
    if let refusal = work.withLock({ $0.refusal }) { throw refusal }
    return work.withLock { work in asked.indices.flatMap { work.rows[$0] ?? [] } }
  }

  /// The next question to begin; nil where all are begun or one was refused.
  private func next(of asked: [QuestionID], _ work: borrowing Mutex<Work>, _ comparer: Comparer) -> Int? {
    work.withLock { work in
      guard work.refusal == nil else { return nil }
      if work.waiting == nil {
        let sizes = asked.map { comparer.atomsOfTime(in: $0) }
        work.waiting = asked.indices.sorted { (sizes[$0], $1) < (sizes[$1], $0) }
      }
      return work.waiting?.popLast()
    }
  }

  private func row(_ question: QuestionID, _ comparer: Comparer) throws(Refusal) -> [QuestionComparison] {
    do throws(DecisionError) {
      return try comparer.compare(questions: [question])
    } catch {
      throw .message(error.description, help: nil)
    }
  }
}
