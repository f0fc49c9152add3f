import CaseModel
import PolicyModel
import WorkingCalendar

/// One part of an answer, asked of one history and, where the question is about events, of one event.
///
/// Everything is two-valued; a value that is not known throws, and the caller tries every value that it may have.
struct Inquiry {
  let policy: Policy
  let question: Question
  let vocabulary: Vocabulary
  let calendar: WorkingCalendar
  let history: History
  /// Index into the history's events.
  let subject: Int?
  /// Values that are tried for facts that the case leaves open.
  var guesses: [FactID: FactValue] = [:]

  // MARK: Facts

  /// The nearest place that records a fact: the question's event, the child, the case; of a question about the whole
  /// case, last of all the last event that records it.
  func known(_ fact: FactID) -> FactValue? {
    if let subject, let value = history.events[subject].facts[fact] { return value }
    if let value = history.child?.facts[fact] ?? history.source.facts[fact] { return value }
    // The first event of its kind is no further sitting of one before it.
    if let subject, vocabulary[fact].marksFurtherSitting, history.isFirst(subject) { return .no }
    if subject == nil {
      for event in history.events.reversed() where !event.planned {
        if let value = event.facts[fact] { return value }
      }
    }
    return nil
  }

  func value(_ fact: FactID) throws -> FactValue {
    if let value = known(fact) ?? guesses[fact] { return value }
    throw Missing.fact(fact)
  }

  func number(_ fact: FactID) throws -> Int64 {
    guard case .number(let number) = try value(fact) else { throw Missing.calendar }
    return number
  }

  /// What an open fact may be: a few small numbers and the largest stand for all.
  func values(of fact: FactID) -> [FactValue] {
    switch vocabulary[fact].kind {
    case .yesNo: [.yes, .no]
    case .choice(let names): names.indices.map { .choice($0) }
    case .number(let range):
      (Array(0...6) + [range.upperBound]).filter { range.contains($0) }.map { .number($0) }.filter {
        isPossible($0, of: fact)
      }
    }
  }

  /// Whether the vocabulary's limits on sums leave room for a number beside those that are known.
  private func isPossible(_ value: FactValue, of fact: FactID) -> Bool {
    func number(_ other: FactID) -> Int64? {
      if case .number(let number)? = other == fact ? value : known(other) ?? guesses[other] { return number }
      return nil
    }
    return vocabulary.limits.allSatisfy { limit in
      number(limit.bound).map { bound in limit.addends.reduce(0) { $0 + (number($1) ?? 0) } <= bound } ?? true
    }
  }

  /// What `find` comes to under every value of the facts that it meets; nil where these differ.
  func settle<Found: Equatable>(_ find: (Inquiry) throws -> Found) -> Found? {
    do { return try find(self) } catch Missing.fact(let fact) {
      var settled: Found?
      for value in values(of: fact) {
        var guessed = self
        guessed.guesses[fact] = value
        guard let found = guessed.settle(find), settled.map({ $0 == found }) ?? true else { return nil }
        settled = found
      }
      return settled
    } catch { return nil }
  }

  // MARK: The day that is asked about

  /// By when something "has happened".
  var bound: Day { subject.map { history.events[$0].at.day } ?? history.asOf }
}
