import PolicyModel
import Reporting

@testable import Comparison

/// A comparison in which every word from outside is hostile.
enum HostileComparison {
  static let report = ComparisonReport(
    library: library, policies: policies, rows: [differing, silent],
    provenance: Provenance(policies: policies, readings: [[], []], questions: library.questions, asOf: nil))

  static let empty = ComparisonReport(
    library: library, policies: policies, rows: [],
    provenance: Provenance(policies: policies, readings: [[], []], questions: library.questions, asOf: nil))

  private static var policies: [Policy] {
    var first = Policy(name: HostileWords.formula, title: HostileWords.markup)
    first.contentHash = 0x1234
    return [first, Policy(name: HostileWords.at, title: HostileWords.hebrew)]
  }

  private static var library: PolicyLibrary {
    var library = PolicyLibrary()
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
      document: HostileWords.style, section: HostileWords.minus, words: HostileWords.lines)
    let otherwise = QuestionComparison.Cell.Otherwise(
      name: HostileWords.control, answer: HostileWords.tab, because: nil, citations: [citation], isConflict: true,
      differsInEffect: true, force: .must)
    let softer = QuestionComparison.Cell.Otherwise(
      name: HostileWords.numbered, answer: HostileWords.long, because: nil, citations: [], isConflict: true,
      differsInEffect: false, force: .should)
    let reading = QuestionComparison.Cell.OpenReading(
      name: HostileWords.formula, phrase: HostileWords.markup, adopted: HostileWords.turned, because: "",
      others: [HostileWords.script, HostileWords.emoji], safe: nil)
    let first = QuestionComparison.Cell(
      policy: 0, status: .answered, answer: HostileWords.formula, force: .must, holders: [], citations: [citation],
      otherwise: [otherwise, softer], readings: [reading])
    let second = QuestionComparison.Cell(
      policy: 1, status: .judgement, answer: HostileWords.lines, force: .decides, holders: [], citations: [],
      otherwise: [], readings: [])
    return QuestionComparison(
      question: QuestionID(0), relation: .differ, aspects: [.limit, .actor], cells: [first, second],
      pairs: [QuestionComparison.Pair(first: 0, second: 1, relation: .differ, aspects: [.limit, .actor])])
  }

  private static var silent: QuestionComparison {
    let cells = [HostileWords.long, ""].enumerated().map { index, answer in
      QuestionComparison.Cell(
        policy: index, status: .silent, answer: answer, force: nil, holders: [], citations: [], otherwise: [],
        readings: [])
    }
    return QuestionComparison(
      question: QuestionID(1), relation: .allSilent, aspects: [], cells: cells,
      pairs: [QuestionComparison.Pair(first: 0, second: 1, relation: .allSilent, aspects: [])])
  }
}
