import CaseModel
import PolicyModel
import Reporting
import WorkingCalendar

@testable import Comparison
@testable import Evaluation

/// A contrast in which every word from outside is hostile, with each sort of parting and of change.
enum HostileContrast {
  static let report = make(
    CaseContrast(
      points: Parting.Kind.allCases.map { point($0) }, alike: [topic(), topic(child: 1), topic(question: 1)],
      silent: [CaseContrast.Open(topic: topic(question: 1), sides: [side(.silent, nil), side(.met)])],
      open: [
        CaseContrast.Open(topic: topic(child: 0), sides: [side(.needsFacts), side(.judgement)]),
        CaseContrast.Open(topic: topic(), sides: [side(.judgement), side(.notApplicable, nil)]),
      ]))

  static let empty = make(CaseContrast(points: [], alike: [], silent: [], open: []))

  private static let asOf = HostileEvaluation.day("2026-01-12")
  private static let event = EventID(0)

  private static func moment(_ text: String) -> Moment { try! Moment(iso: Array(text.utf8)) }

  private static let source = Case(
    id: HostileWords.tab + HostileWords.script + HostileWords.control,
    children: [
      Child(id: HostileWords.emoji, born: HostileEvaluation.day("2020-01-01")),
      Child(id: HostileWords.turned, expected: HostileEvaluation.day("2026-03-01")),
    ],
    events: [
      CaseEvent(event, at: moment("2026-01-05")), CaseEvent(event, at: moment("2026-01-20T10:00"), planned: true),
      CaseEvent(event, at: moment("2026-02-20")),
    ])

  private static var library: PolicyLibrary {
    var library = PolicyLibrary()
    library.vocabulary.events = [
      Vocabulary.Event(name: HostileWords.backticks, phrase: HostileWords.markup, repeats: true)
    ]
    library.vocabulary.facts = [
      Vocabulary.Fact(
        name: HostileWords.plus, phrase: HostileWords.script, otherwise: HostileWords.lines, kind: .yesNo),
      Vocabulary.Fact(
        name: HostileWords.minus, phrase: HostileWords.style, kind: .choice([HostileWords.markup, HostileWords.at])),
      Vocabulary.Fact(name: HostileWords.tab, phrase: HostileWords.formula, kind: .number(0...9)),
    ]
    library.vocabulary.roles = [Vocabulary.Role(name: HostileWords.at, phrase: HostileWords.lines)]
    library.vocabulary.outcomes = [Vocabulary.Outcome(name: HostileWords.formula, phrase: HostileWords.style)]
    library.questions = [(HostileWords.minus, HostileWords.markdown), (HostileWords.plus, HostileWords.long)]
      .enumerated().map { index, words in
        Question(
          id: QuestionID(index), name: words.0, group: HostileWords.emoji, kind: .duty, text: words.1,
          scope: .wholeCase, doneBy: [])
      }
    return library
  }

  private static func make(_ contrast: CaseContrast) -> ContrastReport {
    var first = Policy(name: HostileWords.formula, title: HostileWords.markup)
    first.inForceFrom = HostileEvaluation.day("2026-02-01")
    let policies = [first, Policy(name: HostileWords.at, title: HostileWords.hebrew)]
    return ContrastReport(
      source: source, asOf: asOf, library: library, policies: policies, contrast: contrast,
      editions: policies.map {
        ChosenEditions($0, EditionPick.picks($0, for: source, asOf: asOf, library.vocabulary))
      },
      provenance: Provenance(policies: policies, readings: [[], []], questions: library.questions, asOf: asOf))
  }

  private static func topic(
    question: Int = 0, child: Int? = nil, about: Int? = nil, gap: Gap? = nil
  ) -> CaseContrast.Topic {
    CaseContrast.Topic(
      question: QuestionID(question), child: child,
      about: about.map { About(event: event, at: source.events[$0].at) }, gap: gap)
  }

  private static func side(
    _ verdict: Verdict, _ part: String? = HostileWords.control, due: String? = nil, outcomes: [OutcomeID] = []
  ) -> CaseContrast.Side {
    var decision = Decision(Effect(verdict, due: due.map { moment($0) }, outcomes: outcomes))
    if verdict == .met { decision.done = moment("2026-01-08T09:30") }
    if verdict == .needsFacts { decision.needs = [.fact(FactID(0)), .event(event), .birth, .expectedBirth] }
    if verdict == .judgement { decision.judgedBy = RoleID(0) }
    let result = part.map { part in
      EvaluationResult(
        authority: HostileWords.formula, child: nil, question: QuestionID(0), part: part, about: nil,
        isProjected: due != nil, decision: decision, force: .must, holders: [RoleID(0)], answer: HostileWords.formula,
        because: [
          Reason(HostileWords.lines, event: event, at: moment("2026-01-05"), children: [Reason(HostileWords.numbered)])
        ], citations: [NamedCitation(document: HostileWords.style, section: "4", words: HostileWords.long)], gap: nil,
        alternatives: [], booked: nil, silence: nil)
    }
    return CaseContrast.Side(result: result, effect: decision.effect)
  }

  private static func point(_ kind: Parting.Kind) -> CaseContrast.Point {
    let hasNothing = kind == .duty || kind == .condition
    let parting = Parting(
      kind: kind, shared: kind == .consequence ? HostileWords.script : nil,
      sides: [
        Parting.Side(HostileWords.markdown, event: event, at: moment("2026-01-08")),
        Parting.Side(hasNothing ? nil : HostileWords.turned),
      ])
    let sides = [
      side(.met, due: "2026-01-08"),
      kind == .duty
        ? side(.notApplicable, nil)
        : side(kind == .limit ? .met : .overdue, due: "2026-01-09", outcomes: [OutcomeID(0)]),
    ]
    let index = Parting.Kind.allCases.firstIndex(of: kind)!
    return CaseContrast.Point(
      topic: topic(
        child: index % 3 == 0 ? 0 : nil, about: index % 4 == 3 ? nil : index % 4,
        gap: index % 4 == 0 ? .closed : index % 4 == 1 ? .running : nil), sides: sides, parting: parting,
      reunion: reunions[index % reunions.count])
  }

  private static let changes: [CaseChange] = [
    .fact(FactID(0), from: nil, to: .yes, .wholeCase), .fact(FactID(0), from: .yes, to: .no, .event(0)),
    .fact(FactID(1), from: .choice(0), to: .choice(1), .child(0)),
    .fact(FactID(2), from: .number(3), to: .number(4), .event(2)),
    .born(child: 0, HostileEvaluation.day("2019-12-31")), .expected(child: 1, HostileEvaluation.day("2026-04-01")),
    .held(1, at: moment("2026-01-12T10:00")), .moved(0, to: moment("2026-01-08")), .moved(1, to: moment("2026-01-22")),
    .added(event, at: moment("2026-01-02")), .leftOut(0), .leftOut(1),
  ]

  private static var reunions: [Reunion] {
    let same = Effect(.met, due: moment("2026-01-08"))
    let other = Effect(.met, due: moment("2026-01-09"), outcomes: [OutcomeID(0)])
    var all: [Reunion] = []
    for first in stride(from: 0, to: changes.count, by: 2) {
      let isWhole = first % 4 == 0
      all.append(
        Reunion(
          reach: isWhole ? .effect : .verdict, changes: Array(changes[first...first + 1]), source: source,
          effects: [same, isWhole ? same : other], isComplete: first != 2))
    }
    all.append(Reunion(reach: .none, changes: [], source: nil, effects: [], isComplete: true))
    all.append(Reunion(reach: .none, changes: [], source: nil, effects: [], isComplete: false))
    return all
  }
}
