import CaseModel
import PolicyModel
import Reporting
import WorkingCalendar

@testable import Evaluation
@testable import Journeys

/// A transfer in which every word from outside is hostile, with each band, each change and each thing that is missing.
enum HostileTransfer {
  static let report = make(
    Transfer(
      passages: [passage(0, moved: true, taken: true), passage(1, moved: false, taken: false)],
      entries: entries, turningOn: [FactID(0), FactID(1), FactID(2)], missing: missing,
      judgements: [
        Transfer.Judgement(judge: RoleID(0), waiting: [waiting(.sender, 0), waiting(.receiver, 1)], count: 3)
      ], askedByOneAlone: [[QuestionID(0)], [QuestionID(0), QuestionID(1)]],
      rest: [Transfer.Rest(required: 4, permitted: 3, barred: 2, waiting: 1, missing: 5), Transfer.Rest(required: 1)]),
    tellsAll: true)

  static let empty = make(
    Transfer(
      passages: [passage(0, moved: false, taken: false)], entries: [], turningOn: [], missing: [], judgements: [],
      askedByOneAlone: [[], []], rest: [Transfer.Rest(), Transfer.Rest()]), tellsAll: false)

  private static let asOf = HostileEvaluation.day("2026-01-12")
  private static let event = EventID(0)

  private static func moment(_ text: String) -> Moment { try! Moment(iso: Array(text.utf8)) }

  private static let source = Case(
    id: HostileWords.script + HostileWords.control,
    children: [
      Child(
        id: HostileWords.emoji, born: HostileEvaluation.day("2020-01-01"),
        facts: FactValues([.init(FactID(0), .no), .init(FactID(1), .choice(1))])),
      Child(id: HostileWords.turned, expected: HostileEvaluation.day("2026-03-01")),
    ], facts: FactValues([.init(FactID(2), .number(7))]),
    events: [CaseEvent(event, at: moment("2026-01-05")), CaseEvent(event, at: moment("2026-02-20"))],
    unrecorded: [event])

  private static var library: PolicyLibrary {
    var library = PolicyLibrary()
    library.vocabulary.events = [
      Vocabulary.Event(name: HostileWords.backticks, phrase: HostileWords.markup, repeats: true, passage: .moves)
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
          scope: .wholeCase, doneBy: [], mover: index == 1 ? .movesIn : nil)
      }
    return library
  }

  private static func make(_ transfer: Transfer, tellsAll: Bool) -> TransferReport {
    var first = Policy(name: HostileWords.formula, title: HostileWords.markup)
    first.inForceFrom = HostileEvaluation.day("2026-02-01")
    let policies = [first, Policy(name: HostileWords.at, title: HostileWords.hebrew)]
    return TransferReport(
      source: source, asOf: asOf, library: library, policies: policies, transfer: transfer, tellsAll: tellsAll,
      editions: policies.map {
        ChosenEditions($0, EditionPick.picks($0, for: source, asOf: asOf, library.vocabulary))
      },
      provenance: Provenance(policies: policies, readings: [[], []], questions: library.questions, asOf: asOf))
  }

  private static func passage(_ child: Int, moved: Bool, taken: Bool) -> Passage {
    let mark = Vocabulary.Event(name: "moves", phrase: "move", repeats: true, passage: .moves)
    let over = Vocabulary.Event(name: "takes", phrase: "takeover", repeats: false, passage: .takesOver)
    var vocabulary = Vocabulary()
    vocabulary.events = [taken ? over : mark]
    let events = moved ? [CaseEvent(event, at: moment("2026-01-05"))] : []
    return Passage(
      Case(id: "x", events: events, unrecorded: moved ? [] : [event]), child: child, asOf: asOf, vocabulary: vocabulary)
  }

  private static func waiting(_ side: Transfer.Side, _ question: Int) -> Transfer.Waiting {
    Transfer.Waiting(side: side, question: QuestionID(question))
  }

  // MARK: The list

  private static func finding(
    _ verdict: Verdict, due: String? = nil, isBare: Bool = false, outcomes: [OutcomeID] = []
  ) -> Transfer.Finding {
    var decision = Decision(Effect(verdict, due: due.map { moment($0) }, outcomes: outcomes))
    if verdict == .met { decision.done = moment("2026-01-08T09:30") }
    if verdict == .needsFacts { decision.needs = [.fact(FactID(0)), .event(event), .birth, .expectedBirth] }
    if verdict == .required { decision.presumed = [.fact(FactID(1))] }
    let result = EvaluationResult(
      authority: HostileWords.formula, child: nil, question: QuestionID(0), part: HostileWords.control,
      about: verdict == .overdue ? About(event: event, at: source.events[0].at) : nil, isProjected: due != nil,
      decision: decision, force: .must, holders: verdict == .overdue ? [] : [RoleID(0)], answer: HostileWords.formula,
      because: [
        Reason(HostileWords.lines, event: event, at: moment("2026-01-05"), children: [Reason(HostileWords.numbered)])
      ], citations: [NamedCitation(document: HostileWords.style, section: "4", words: HostileWords.long)], gap: nil,
      alternatives: [
        Alternative(
          kind: .reading, name: HostileWords.markdown, effect: Effect(.late), answer: HostileWords.script,
          citations: [])
      ], booked: nil, silence: verdict == .silent ? HostileWords.turned : nil)
    return Transfer.Finding(result: isBare ? nil : result, effect: decision.effect)
  }

  private static func of(_ child: Int?, _ finding: Transfer.Finding) -> Transfer.Finding {
    var result = finding.result
    result?.child = child
    return Transfer.Finding(result: result, effect: finding.effect)
  }

  private static func entry(
    _ band: Transfer.Band, _ owners: [Transfer.Side], _ findings: [Transfer.Finding], _ change: DutyChange?,
    child: Int? = nil, isOfMove: Bool = false
  ) -> Transfer.Entry {
    Transfer.Entry(
      question: QuestionID(isOfMove ? 1 : 0), child: child, about: findings[0].result?.about, gap: nil, band: band,
      owners: owners, findings: findings.map { of(child, $0) }, change: change, isOfMove: isOfMove)
  }

  private static var entries: [Transfer.Entry] {
    let overdue = finding(.overdue, due: "2026-01-08")
    let timed = finding(.due, due: "2026-01-14T10:00", outcomes: [OutcomeID(0)])
    let later = finding(.due, due: "2026-03-29")
    let bare = finding(.silent, isBare: true)
    let none = finding(.notApplicable, isBare: true)
    return [
      entry(.overdue, [.sender], [overdue, finding(.overdue, due: "2026-01-07")], .tighter, child: 0),
      entry(.overdue, [.sender], [overdue, bare], .gone), entry(.soon, [.receiver], [none, timed], .new, child: 1),
      entry(.soon, [.sender, .receiver], [timed, timed], .same), entry(.later, [.sender], [later, timed], .changed),
      entry(.later, [.receiver], [timed, later], .looser),
      entry(.later, [.sender], [later, finding(.needsFacts)], .open),
      entry(.undated, [.receiver], [none, finding(.required)], nil, isOfMove: true),
      entry(.open, [.receiver], [none, finding(.needsFacts)], nil, child: 0, isOfMove: true),
      entry(.settled, [.receiver], [none, finding(.silent)], nil, isOfMove: true),
      entry(.settled, [.sender], [finding(.notApplicable), none], nil, isOfMove: true),
      entry(.settled, [.sender], [finding(.met, due: "2026-01-09"), none], nil, isOfMove: true),
      entry(.undated, [.sender], [finding(.barred), finding(.permitted)], .looser),
      entry(.waiting, [.receiver], [bare, finding(.notStarted)], .new),
    ]
  }

  // MARK: What is missing

  private static var missing: [Transfer.Missing] {
    let outcomes = [
      Transfer.Settlement.Outcome(
        waiting: waiting(.sender, 0), child: 0, effect: Effect(.due, due: moment("2026-01-20")), count: 1),
      Transfer.Settlement.Outcome(waiting: waiting(.receiver, 1), child: nil, effect: Effect(.barred), count: 3),
    ]
    return [
      Transfer.Missing(
        need: .fact(FactID(0)), waiting: [waiting(.sender, 0), waiting(.receiver, 1)], isPresumed: true,
        settlements: [
          Transfer.Settlement(value: .yes, outcomes: outcomes), Transfer.Settlement(value: .no, outcomes: []),
        ]),
      Transfer.Missing(
        need: .fact(FactID(1)), waiting: [waiting(.receiver, 1)], isPresumed: false,
        settlements: [Transfer.Settlement(value: .choice(0), outcomes: outcomes)]),
      Transfer.Missing(
        need: .event(event), waiting: [waiting(.sender, 0), waiting(.receiver, 1)], isPresumed: false,
        settlements: []),
      Transfer.Missing(need: .birth, waiting: [waiting(.sender, 1)], isPresumed: false, settlements: []),
    ]
  }
}
