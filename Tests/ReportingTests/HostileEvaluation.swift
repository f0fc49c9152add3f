import CaseModel
import PolicyModel
import Reporting
import WorkingCalendar

@testable import Evaluation

/// An evaluation that shows everything a result can hold, in hostile words.
enum HostileEvaluation {
  static let report = make([overdue, dueSoon, dueLater, gap, open, judged, late, early, silent, idle])

  /// No results, for no question was asked.
  static let empty = make([])

  static func day(_ text: String) -> Day { try! Day(iso: Array(text.utf8)) }

  private static func moment(_ text: String) -> Moment { try! Moment(iso: Array(text.utf8)) }

  private static let event = EventID(0)
  private static let asOf = day("2026-01-12")

  private static var vocabulary: Vocabulary {
    var vocabulary = Vocabulary()
    vocabulary.events = [Vocabulary.Event(name: HostileWords.backticks, phrase: HostileWords.markup, repeats: true)]
    vocabulary.facts = [Vocabulary.Fact(name: HostileWords.plus, phrase: HostileWords.script, kind: .yesNo)]
    vocabulary.roles = [Vocabulary.Role(name: HostileWords.at, phrase: HostileWords.lines)]
    vocabulary.outcomes = [Vocabulary.Outcome(name: HostileWords.formula, phrase: HostileWords.style)]
    return vocabulary
  }

  private static func make(_ results: [EvaluationResult]) -> EvaluationReport {
    let question = Question(
      id: QuestionID(0), name: HostileWords.minus, group: "g", kind: .duty, text: HostileWords.markdown,
      scope: .wholeCase, doneBy: [])
    var policy = Policy(name: HostileWords.formula, title: HostileWords.markup)
    policy.inForceFrom = day("2026-02-01")
    let other = Policy(name: HostileWords.at, title: HostileWords.hebrew)
    let source = Case(
      id: HostileWords.tab + HostileWords.script + HostileWords.control,
      children: [Child(id: HostileWords.emoji, born: day("2020-01-01")), Child(id: HostileWords.turned)],
      events: [
        CaseEvent(event, at: moment("2026-01-20T10:00"), planned: true), CaseEvent(event, at: moment("2026-02-20")),
      ])
    return EvaluationReport(
      source: source, asOf: asOf, vocabulary: vocabulary, questions: [question],
      titles: [policy, other].map { ($0.name, $0.title) }, results: results,
      editions: [policy, other].map {
        ChosenEditions($0, EditionPick.picks($0, for: source, asOf: asOf, vocabulary))
      },
      provenance: Provenance(policies: [policy, other], readings: [[], []], questions: [question], asOf: asOf))
  }

  private static func result(
    _ decision: Decision, under authority: String = HostileWords.formula, child: Int? = nil, part: String? = nil,
    about: About? = nil, isProjected: Bool = false, gap: Gap? = nil, alternatives: [Alternative] = [],
    booked: Booking? = nil, silence: String? = nil
  ) -> EvaluationResult {
    EvaluationResult(
      authority: authority, child: child, question: QuestionID(0), part: part, about: about, isProjected: isProjected,
      decision: decision, force: .must, holders: authority == HostileWords.at ? [RoleID(0)] : [],
      answer: HostileWords.formula,
      because: [
        Reason(
          HostileWords.lines, event: event, at: moment("2026-01-05"), children: [Reason(HostileWords.numbered)]),
        Reason(HostileWords.minus),
      ],
      citations: [
        NamedCitation(document: HostileWords.style, section: "4", words: HostileWords.markup),
        NamedCitation(document: HostileWords.style, section: "4", words: HostileWords.long),
      ], gap: gap, alternatives: alternatives, booked: booked, silence: silence)
  }

  private static func decision(
    _ verdict: Verdict, due: String? = nil, earliest: String? = nil, done: String? = nil, outcomes: [OutcomeID] = []
  ) -> Decision {
    var decision = Decision(
      Effect(verdict, due: due.map { moment($0) }, earliest: earliest.map { moment($0) }, outcomes: outcomes))
    decision.done = done.map { moment($0) }
    return decision
  }

  private static var overdue: EvaluationResult {
    var decision = decision(.overdue, due: "2026-01-08T16:00", earliest: "2026-01-02")
    decision.presumed = [.fact(FactID(0)), .birth]
    return result(
      decision, child: 0, part: HostileWords.control, isProjected: true,
      alternatives: [
        Alternative(
          kind: .reading, name: HostileWords.at, effect: Effect(.due, due: moment("2026-01-15")), answer: "",
          citations: []),
        Alternative(
          kind: .document, name: HostileWords.lines,
          effect: Effect(
            .permitted, due: moment("2026-01-15"), earliest: moment("2026-01-13"), outcomes: [OutcomeID(0)]),
          answer: "", citations: []),
      ],
      booked: Booking(
        event: event, at: moment("2026-01-20T10:00"), fit: .tooLate, earliest: nil, latest: moment("2026-01-08T16:00")))
  }

  private static var dueSoon: EvaluationResult {
    result(
      decision(.due, due: "2026-01-19"), under: HostileWords.at,
      about: About(event: event, at: moment("2026-01-20T10:00")),
      booked: Booking(
        event: event, at: moment("2026-01-20T10:00"), fit: .tooEarly, earliest: moment("2026-01-23T10:00"), latest: nil)
    )
  }

  private static var dueLater: EvaluationResult {
    result(
      decision(.due, due: "2026-01-20"),
      booked: Booking(
        event: event, at: moment("2026-01-20T10:00"), fit: .inTime, earliest: nil, latest: moment("2026-01-20")))
  }

  private static var gap: EvaluationResult {
    result(
      decision(.due, due: "2026-01-12"), about: About(event: event, at: moment("2025-12-01")), gap: .running,
      booked: Booking(
        event: event, at: moment("2026-01-20T10:00"), fit: .tooLate, earliest: nil, latest: moment("2026-01-12")))
  }

  private static var open: EvaluationResult {
    var decision = decision(.needsFacts)
    decision.needs = [.fact(FactID(0)), .event(event), .expectedBirth]
    return result(decision, child: 1)
  }

  private static var judged: EvaluationResult {
    var decision = decision(.judgement, outcomes: [OutcomeID(0)])
    decision.judgedBy = RoleID(0)
    return result(decision, under: HostileWords.at)
  }

  private static var late: EvaluationResult { result(decision(.late, due: "2026-01-05", done: "2026-01-07")) }

  private static var early: EvaluationResult { result(decision(.early, earliest: "2026-01-05", done: "2026-01-02")) }

  private static var silent: EvaluationResult {
    result(decision(.silent), under: HostileWords.at, silence: HostileWords.markup)
  }

  private static var idle: EvaluationResult { result(decision(.notApplicable)) }
}
