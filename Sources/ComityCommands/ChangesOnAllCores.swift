import Dispatch
import Foundation
import PolicyModel
import Revisions
import Synchronization
import Workbench

/// The changes of a newer edition, each question worked out on the next core that is free.
struct ChangesOnAllCores {
  let desk: Desk
  let baseline: Policy?
  /// All, when nil.
  let questions: [QuestionID]?

  private struct Work {
    var begun = 0
    var done = 0
    var changes: [Int: EditionChange] = [:]
    var refusal: Refusal?
    let progress = Progress("comparing", "questions")
  }

  /// In the order of the questions.
  ///
  /// - Throws: `Refusal` where an answer is larger than any procedure's.
  func changes() throws(Refusal) -> [EditionChange] {
    let asked = desk.questionsThatChange(questions)
    let work = Mutex(Work())
    // Making ready costs more than a question or two.
    let cores = min((asked.count + 3) / 4, ProcessInfo.processInfo.activeProcessorCount)
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      do throws(Refusal) {
        let differ = try desk.differ(questions: asked, baseline: baseline)
        while let index = next(of: asked, work) {
          let change = try Desk.change(of: asked[index], differ)
          work.withLock { work in
            work.changes[index] = change
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
    return work.withLock { work in asked.indices.compactMap { work.changes[$0] } }
  }

  /// The next question to begin; nil where all are begun or one was refused.
  private func next(of asked: [QuestionID], _ work: borrowing Mutex<Work>) -> Int? {
    work.withLock { work in
      guard work.refusal == nil, work.begun < asked.count else { return nil }
      work.begun += 1
      return work.begun - 1
    }
  }
}
