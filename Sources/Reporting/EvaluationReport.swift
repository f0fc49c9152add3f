import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Everything that a report of one evaluated case shows.
public struct EvaluationReport: Sendable {
  public let source: Case
  public let asOf: Day
  public let vocabulary: Vocabulary
  public let questions: [Question]
  /// Names for people, by the authority's id, in the order of evaluation.
  public let titles: [(name: String, title: String)]
  /// By authority, then by question.
  public let results: [EvaluationResult]
  public let provenance: Provenance
  /// What was left out of the case, and why.
  let caseNotes: [String]
  /// By authority, in the order of evaluation.
  let editions: [ChosenEditions]
  /// By authority, in the order of evaluation: what closes days. Empty where a picture is to shade weekends alone.
  let calendars: [WorkingCalendar]
  /// Which edition of a policy holds, and which policies are not in force.
  let editionNotes: [String]

  public var notes: [String] { caseNotes + editionNotes }

  public init(
    source: Case, asOf: Day, vocabulary: Vocabulary, questions: [Question], titles: [(name: String, title: String)],
    results: [EvaluationResult], editions: [ChosenEditions] = [],
    calendars: [WorkingCalendar] = [], provenance: Provenance
  ) {
    self.source = source
    self.asOf = asOf
    self.vocabulary = vocabulary
    self.questions = questions
    self.titles = titles
    self.results = results
    self.provenance = provenance
    caseNotes = Self.notes(on: source, asOf, vocabulary)
    self.editions = editions
    self.calendars = calendars
    editionNotes = editions.flatMap { $0.notes(on: source, asOf, vocabulary) }
  }

  /// What is left out of a case on a day, and what its record leaves open.
  static func notes(on source: Case, _ asOf: Day, _ vocabulary: Vocabulary) -> [String] {
    var notes: [String] = []
    for event in source.events where event.at.day != asOf {
      let name = vocabulary[event.event].name
      if !event.planned, event.at.day > asOf {
        notes.append("`\(name)` at \(event.at.description) is left out: it comes after \(asOf.description)")
      } else if event.planned, event.at.day < asOf {
        notes.append("`\(name)` planned for \(event.at.description) counts as not held: its day has passed")
      }
    }
    for child in source.children where child.born == nil {
      if let expected = child.expected, expected < asOf {
        notes.append("child `\(child.id)` was expected on \(expected.description), and no birth is recorded")
      }
    }
    return notes
  }

  /// How a missing fact or event is called in a case file.
  func name(_ need: Need) -> String {
    switch need {
    case .fact(let fact): vocabulary[fact].name
    case .event(let event): vocabulary[event].name
    case .birth: "born"
    case .expectedBirth: "expected"
    }
  }

  /// What a missing fact or event is, in words.
  func words(_ need: Need) -> String {
    switch need {
    case .fact(let fact): vocabulary[fact].phrase
    case .event(let event): vocabulary[event].phrase
    case .birth: "the day of birth"
    case .expectedBirth: "the expected day of birth"
    }
  }

  /// The authority's name for people.
  func title(of authority: String) -> String {
    titles.first { $0.name == authority }?.title ?? authority
  }
}
