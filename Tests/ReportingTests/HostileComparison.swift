import CaseModel
import Evaluation
import PolicyModel
import Reporting
import WorkingCalendar

@testable import Comparison

/// A comparison in which every word from outside is hostile.
enum HostileComparison {
  static let report = ComparisonReport(
    library: library, policies: policies, rows: [differing, silent],
    provenance: Provenance(policies: policies, readings: [[0], []], questions: library.questions, asOf: nil),
    baseline: HostileWords.formula)

  static let empty = ComparisonReport(
    library: library, policies: policies, rows: [],
    provenance: Provenance(policies: policies, readings: [[0], []], questions: library.questions, asOf: nil))

  private static var policies: [Policy] {
    var first = Policy(name: HostileWords.formula, title: HostileWords.markup)
    first.contentHash = 0x1234
    first.readings = [
      Reading(
        name: HostileWords.formula, phrase: HostileWords.script, question: nil,
        choices: [Reading.Choice(name: HostileWords.at, phrase: HostileWords.emoji)], adopted: 0, because: "",
        safe: nil, agreedBy: nil, revisit: nil)
    ]
    return [first, Policy(name: HostileWords.at, title: HostileWords.hebrew)]
  }

  private static var library: PolicyLibrary {
    var library = PolicyLibrary()
    library.vocabulary.events = [
      Vocabulary.Event(name: HostileWords.formula, phrase: HostileWords.markup, repeats: false)
    ]
    library.vocabulary.facts = [
      Vocabulary.Fact(name: HostileWords.plus, phrase: HostileWords.tab, otherwise: HostileWords.lines, kind: .yesNo)
    ]
    library.questions = [
      question(0, HostileWords.backticks, HostileWords.markdown), question(1, HostileWords.plus, HostileWords.script),
    ]
    return library
  }

  private static func question(_ index: Int, _ name: String, _ text: String) -> Question {
    Question(
      id: QuestionID(index), name: name, group: HostileWords.emoji, kind: .duty, text: text, scope: .wholeCase,
      doneBy: [])
  }

  private static var differing: QuestionComparison {
    let citation = QuestionComparison.CellCitation(
      owner: HostileWords.script, document: HostileWords.style, section: HostileWords.minus, words: HostileWords.lines)
    let otherwise = QuestionComparison.Cell.Otherwise(
      name: HostileWords.control, answer: HostileWords.tab, because: nil, citations: [citation], isConflict: true,
      differsBeyondForce: true, force: .must)
    let softer = QuestionComparison.Cell.Otherwise(
      name: HostileWords.numbered, answer: HostileWords.long, because: nil, citations: [], isConflict: true,
      differsBeyondForce: false, force: .should)
    let reading = QuestionComparison.Cell.OpenReading(
      name: HostileWords.formula, phrase: HostileWords.markup, adopted: HostileWords.turned, because: "",
      others: [HostileWords.script, HostileWords.emoji], safe: nil)
    let first = QuestionComparison.Cell(
      policy: 0, status: .answered, answer: HostileWords.formula, force: .must, holders: [], citations: [citation],
      otherwise: [otherwise, softer], readings: [reading],
      fallback: QuestionComparison.Cell.Fallback(
        authority: HostileWords.at, answer: HostileWords.markup, citations: [citation]), strictness: .changed)
    let second = QuestionComparison.Cell(
      policy: 1, status: .judgement, answer: HostileWords.lines, force: .decides, holders: [], citations: [],
      otherwise: [], readings: [], fallback: nil, strictness: .added)
    return QuestionComparison(
      question: QuestionID(0), relation: .differ, aspects: [.limit, .actor], cells: [first, second],
      pairs: [
        QuestionComparison.Pair(first: 0, second: 1, relation: .differ, aspects: [.limit, .actor], dates: [dates])
      ],
      situations: situations,
      readingEffects: [ReadingEffect(policy: 0, reading: 0, choice: 0, partner: 1, relation: .agree)])
  }

  private static var dates: QuestionComparison.DateComparison {
    QuestionComparison.DateComparison(
      firstLimit: HostileWords.tab, secondLimit: HostileWords.markdown, end: .lastDay,
      comparison: .notCompared(.manyClocks(3)), sentences: [HostileWords.markup, HostileWords.script, HostileWords.at])
  }

  /// Nine situations: they part in six, agree in two, and one is judged.
  private static var situations: SituationComparison {
    let counts = SituationCounts(differ: 6, silent: 0, judgement: 1, agree: 2)
    return SituationComparison(
      question: QuestionID(0), counts: counts,
      regions: [
        SituationComparison.Region(verdicts: [[.overdue], [.due]], alike: [0, 1], count: 6),
        SituationComparison.Region(verdicts: [[.met], [.met]], alike: [0, 0], count: 2),
        SituationComparison.Region(verdicts: [[.judgement], [.met]], alike: [0, 1], count: 1),
      ],
      exploration: Exploration(
        atoms: 1, timeClasses: 3, factClasses: 3, events: [(EventID(0), 1)], days: day(46_025)...day(60_630),
        bound: .time),
      pairs: [
        SituationComparison.Pair(
          first: 0, second: 1, counts: counts, matter: .missedDate, bound: .time, witnesses: [witness],
          gravest: witness,
          limits: [])
      ])
  }

  private static var witness: Witness {
    let at = Moment(day: day(46_025))
    return Witness(
      source: Case(
        id: HostileWords.formula, children: [Child(id: HostileWords.markup, born: day(44_000))],
        facts: FactValues([FactValues.Entry(FactID(0), .no)]), events: [CaseEvent(EventID(0), at: at)]),
      asOf: day(46_027), about: About(event: EventID(0), at: at), first: 0, second: 1,
      firstEffects: [PartEffect(part: HostileWords.tab, effect: Effect(.overdue, due: Moment(day: day(46_026))))],
      secondEffects: [PartEffect(part: nil, effect: Effect(.due, due: Moment(day: day(46_028))))],
      matter: .missedDate)
  }

  private static func day(_ number: Int32) -> Day {
    do { return try Day(number: number) } catch { preconditionFailure("the day is in the calendar") }
  }

  private static var silent: QuestionComparison {
    let cells = [HostileWords.long, ""].enumerated().map { index, answer in
      QuestionComparison.Cell(
        policy: index, status: .silent, answer: answer, force: nil, holders: [], citations: [], otherwise: [],
        readings: [],
        fallback: QuestionComparison.Cell.Fallback(
          authority: HostileWords.at, answer: HostileWords.script,
          citations: [
            QuestionComparison.CellCitation(
              owner: nil, document: HostileWords.markdown, section: HostileWords.plus, words: HostileWords.numbered)
          ]), strictness: nil)
    }
    return QuestionComparison(
      question: QuestionID(1), relation: .allSilent, aspects: [], cells: cells,
      pairs: [QuestionComparison.Pair(first: 0, second: 1, relation: .allSilent, aspects: [], dates: [])],
      situations: nil, readingEffects: [])
  }
}
