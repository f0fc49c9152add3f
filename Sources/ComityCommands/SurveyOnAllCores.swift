import Dispatch
import Foundation
import Scenarios
import Synchronization
import Workbench

/// The changes of policies that no scenario notices, each answer surveyed on the next core that is free.
struct SurveyOnAllCores {
  let desk: ScenarioDesk

  private struct Work {
    var next = 0
    var done = 0
    var surveys: [Int: MutationSurvey] = [:]
    let progress = Progress("changing", "answers")
  }

  /// Tells on standard error how far it has come, where it takes long.
  func survey() -> MutationSurvey {
    let answers = desk.surveyedAnswers
    let work = Mutex(Work())
    let cores = min(answers.count, ProcessInfo.processInfo.activeProcessorCount)
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      while let index = next(answers.count, work) {
        let survey = desk.survey(answers[index])
        work.withLock { work in
          work.surveys[index] = survey
          work.done += 1
          work.progress.told(work.done, answers.count)
        }
      }
    }
    return work.withLock { work in
      work.progress.end()
      var whole = MutationSurvey()
      for index in answers.indices { if let survey = work.surveys[index] { whole.add(survey) } }
      return whole
    }
  }

  private func next(_ count: Int, _ work: borrowing Mutex<Work>) -> Int? {
    work.withLock { work in
      guard work.next < count else { return nil }
      work.next += 1
      return work.next - 1
    }
  }
}
