import Dispatch
import Foundation
import Synchronization

/// The same work on many things, each on the next core that is free; the results stand in the order of the things.
struct OnAllCores<Result: Sendable, Failure: Error> {
  /// How many things there are; they are named by their places.
  let count: Int
  /// What standard error tells where it takes long: `comparing`, `questions`.
  let verb: String
  let noun: String
  /// Making a core ready pays for so many things.
  var share = 1

  fileprivate struct Work {
    /// Places of the things that nobody has begun, the next one last; nil before the first is taken.
    var waiting: [Int]?
    var done = 0
    var results: [Int: Result] = [:]
    var failure: Failure?
    let progress: Progress
  }

  /// After a failure nothing more is begun.
  ///
  /// - Parameters:
  ///   - ready: Makes what one core works with.
  ///   - order: The places in the order in which they are to be begun, last first.
  ///   - each: The result for the thing of a place.
  /// - Throws: A failure of `ready` or of `each`.
  func results<Worker>(
    ready: @Sendable () throws(Failure) -> Worker, order: @Sendable (Worker) -> [Int],
    each: @Sendable (Int, Worker) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let work = Mutex(Work(progress: Progress(verb, noun)))
    let cores = min((count + share - 1) / share, ProcessInfo.processInfo.activeProcessorCount)
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      do throws(Failure) {
        let worker = try ready()
        if work.withLock({ $0.waiting == nil }) {
          let places = order(worker)
          work.withLock { $0.waiting = $0.waiting ?? places }
        }
        while let place = work.withLock({ $0.next() }) {
          let result = try each(place, worker)
          work.withLock { $0.add(result, at: place, of: count) }
        }
      } catch {
        work.withLock { $0.failure = error }
      }
    }
    work.withLock { $0.progress.end() }
    if let failure = work.withLock({ $0.failure }) { throw failure }
    return work.withLock { work in (0..<count).compactMap { work.results[$0] } }
  }
}

extension OnAllCores.Work {
  /// The next to begin; nil where all are begun or something failed.
  fileprivate mutating func next() -> Int? { failure == nil ? waiting?.popLast() : nil }

  fileprivate mutating func add(_ result: Result, at place: Int, of count: Int) {
    results[place] = result
    done += 1
    progress.told(done, count)
  }
}
