import CaseModel
import Comparison
import Evaluation
import PolicyModel
import WorkingCalendar

/// What both authorities make of one matter, before it is put into words.
struct TransferMatter: Sendable, Hashable {
  /// Where a standing lies in time.
  struct Placed {
    /// The event that the question is asked of; nil for the case as a whole, and for the gaps of an interval.
    let subject: About?
    /// The last day of what is open.
    let due: Day?
    let isRunning: Bool

    init(_ standing: Standing, _ question: Question) {
      if case .each = question.scope { subject = standing.about } else { subject = nil }
      due = standing.decision.effect.due?.day
      isRunning = standing.gap == .running
    }
  }

  let question: QuestionID
  /// Of the sending authority, then of the receiving one; nil where one has nothing to set beside the other's.
  let pair: [Standing?]
  /// Whose it is: indices into the pair, ascending; empty where it is past, or none of theirs.
  let owners: [Int]
  let change: DutyChange?

  func decision(_ side: Int) -> Decision? { pair[side]?.decision }
}

/// Sets the matters of one case side by side.
struct TransferMatters {
  let library: PolicyLibrary
  /// Two: of the sending authority, and of the receiving one.
  let evaluators: [Evaluator]
  let passages: [Passage]
  let views: [CaseView]

  /// The matters of a question, once where all children have the same.
  func matters(_ question: Question) -> [(child: Int?, matter: TransferMatter)] {
    var left = views.indices.map { matters(question, $0) }
    guard left.count > 1 else { return left[0].map { (nil, $0) } }
    var all: [(child: Int?, matter: TransferMatter)] = []
    for child in left.indices {
      while !left[child].isEmpty {
        let next = left[child].removeFirst()
        let places = left.map { $0.firstIndex(of: next) }
        let isShared = places.indices.allSatisfy { $0 == child || places[$0] != nil }
        if isShared {
          for (other, place) in places.enumerated() where other != child { left[other].remove(at: place!) }
        }
        all.append((isShared ? nil : views[child].child, next))
      }
    }
    return all
  }

  private func matters(_ question: Question, _ child: Int) -> [TransferMatter] {
    let isSilent = evaluators.map { evaluator in
      if case .parts? = evaluator.policy.policy.answers[question.id.index]?.content { return false }
      return true
    }
    let standings = evaluators.map { $0.standings(views[child], question.id) }
    return Alignment.pairs(standings[0], standings[1]).map { pair in
      matter(question, pair, passages[child], isSilent)
    }
  }

  private func matter(
    _ question: Question, _ pair: [Standing?], _ passage: Passage, _ isSilent: [Bool]
  ) -> TransferMatter {
    let placed = pair.map { $0.map { TransferMatter.Placed($0, question) } }
    var owners: [Int] = []
    if let sender = placed[0], passage.isOfSender(sender, question, library.vocabulary) { owners.append(0) }
    if let receiver = placed[1], passage.isOfReceiver(receiver, question) { owners.append(1) }
    return TransferMatter(
      question: question.id, pair: pair, owners: owners, change: change(question, pair, placed, passage, isSilent))
  }

  /// Whether it was over for both before the child came.
  private func isPast(_ placed: [TransferMatter.Placed?], _ passage: Passage) -> Bool {
    let placed = placed.compactMap { $0 }
    if let event = placed.compactMap({ $0.subject }).first { return event.at.day < passage.arrival }
    let ends = placed.compactMap { $0.due }
    return !ends.isEmpty && ends.allSatisfy { $0 < passage.arrival } && !placed.contains { $0.isRunning }
  }

  /// Nothing changes in what is asked of one of the two alone, nor in what came before the move.
  private func change(
    _ question: Question, _ pair: [Standing?], _ placed: [TransferMatter.Placed?], _ passage: Passage,
    _ isSilent: [Bool]
  ) -> DutyChange? {
    guard question.mover == nil else { return nil }
    if isPast(placed, passage) { return nil }
    let effects = pair.indices.map { side in
      pair[side]?.decision.effect ?? Effect(isSilent[side] ? .silent : .notApplicable)
    }
    return DutyChange(from: effects[0], to: effects[1])
  }
}
