import PolicyModel
import PolicyWording

/// When a duty falls, and on what conditions, piece by piece, in the words of its sentence.
public struct DutyWords: Sendable {
  public let earliest: String?
  public let due: String?
  public let every: String?
  /// The events that start its limits, by their names, each once.
  public let events: [String]
  public let when: String?
  public let onlyWhen: String?
  public let unless: String?
  public let extensions: [String]
  public let grounds: [String]
  /// Whether no other ground counts; nil where there are none.
  public let groundsAreClosed: Bool?
  public let outcomes: [String]

  public init(_ duty: Duty, in library: PolicyLibrary, authority: String) {
    let clause = duty.clause
    let wording = Wording(vocabulary: library.vocabulary, question: library[duty.question], authority: authority)
    earliest = clause.timing.earliest.map { wording.earliest($0) }
    due = clause.timing.due.map { wording.limit($0) }
    every = clause.timing.every.map { wording.timing(Timing(every: $0)) }
    events = Self.names(clause.timing, library[duty.question], library.vocabulary)
    when = clause.when.map { wording.condition($0) }
    onlyWhen = clause.onlyWhen.map { wording.condition($0) }
    unless = clause.unless.map { wording.condition($0) }
    extensions = clause.extensions.map { "\(wording.amount($0.amount)) longer when \(wording.condition($0.when))" }
    grounds = clause.grounds?.all.map { $0.phrase } ?? []
    groundsAreClosed = clause.grounds?.closed
    outcomes = clause.outcomes.map { wording.outcome($0) }
  }

  private static func names(_ timing: Timing, _ question: Question, _ vocabulary: Vocabulary) -> [String] {
    var references = [timing.earliest, timing.due].compactMap { $0 }.flatMap { $0.startingPoints }
    if let from = timing.every?.from { references.append(from) }
    var names: [String] = []
    for reference in references {
      let name = reference.name(question, vocabulary)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}

extension Limit {
  /// Everything that starts it, in the order of the text.
  fileprivate var startingPoints: [Reference] {
    switch self {
    case .after(_, let clock, _), .before(_, let clock, _), .anyTimeBefore(let clock): clock.points
    case .anyTimeAfter(let clock, _): clock?.points ?? []
    case .at(let reference): [reference]
    case .earlier(let a, let b), .later(let a, let b), .orElse(let a, let b): a.startingPoints + b.startingPoints
    case .rolled(let inner, _), .extended(let inner, _): inner.startingPoints
    }
  }
}

extension Clock {
  fileprivate var points: [Reference] {
    switch self {
    case .one(let one): [one]
    case .both(let a, let b), .either(let a, let b): [a, b]
    }
  }
}

extension Reference {
  /// The name in case files of what it refers to.
  fileprivate func name(_ question: Question, _ vocabulary: Vocabulary) -> String {
    switch self {
    case .subject:
      if case .each(let events, _) = question.scope { events.name(vocabulary) } else { "today" }
    case .event(let events, _): events.name(vocabulary)
    case .birth, .birthday: "birth"
    case .expectedBirth, .weekStart, .weekEnd, .completedWeeks: "expected-birth"
    case .today: "today"
    }
  }
}

extension EventSet {
  fileprivate func name(_ vocabulary: Vocabulary) -> String {
    group.map { vocabulary.groups[$0].name } ?? vocabulary[members[0]].name
  }
}
