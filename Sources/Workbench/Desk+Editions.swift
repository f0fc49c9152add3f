import CaseModel
import Comparison
import DecisionModel
import Evaluation
import PolicyLanguage
import PolicyModel
import Reporting
import Revisions
import Scenarios
import WorkingCalendar

/// What the second of two editions asked for changes of the first.
extension Desk {
  /// The policies that two editions are held against: all others of the library that are authorities.
  public var neighbours: [Policy] {
    library.policies.filter { other in !other.isBaseline && !policies.contains { $0.name == other.name } }
  }

  /// The questions, of those asked (all, when nil), to which the editions do not say the very same.
  public func questionsThatChange(_ questions: [QuestionID]?) -> [QuestionID] {
    EditionDiffer.questionsToCompare(
      in: library, (policies[0], readings[0]), (policies[1], readings[1]), questions: questions)
  }

  /// What finds the changes of some questions.
  ///
  /// - Throws: ``Refusal`` where an answer is larger than any procedure's.
  public func differ(questions: [QuestionID], baseline: Policy?) throws(Refusal) -> EditionDiffer {
    let aligned = EditionDiffer.aligned(policies[0], policies[1])
    let others = neighbours
    let compiled = try compiled([aligned.old, aligned.new] + others + [baseline].compactMap { $0 }, questions)
    var editions = [compiled[0], compiled[1]]
    for index in editions.indices { editions[index].readings = readings[index] }
    return EditionDiffer(
      library: library, old: Evaluator(editions[0]), new: Evaluator(editions[1]), owners: policies.map { $0.title },
      neighbours: compiled[2..<(2 + others.count)].map { Evaluator($0) },
      baseline: baseline == nil ? nil : compiled.last.map { Evaluator($0) })
  }

  /// What counts what the changes do to cases.
  ///
  /// Changes that come to the same in every situation are left out.
  ///
  /// - Throws: ``Refusal`` where an answer is larger than any procedure's.
  public func impactCounter(of changes: [EditionChange], asOf: Day) throws(Refusal) -> ImpactCounter {
    let questions = changes.filter { $0.kind != .reworded }.map { $0.question }
    var editions = try compiled(policies, questions)
    for index in editions.indices { editions[index].readings = readings[index] }
    return ImpactCounter(
      vocabulary: library.vocabulary, old: Evaluator(editions[0]), new: Evaluator(editions[1]), questions: questions,
      asOf: asOf)
  }

  /// The report of changes that were found before, in the order of the questions.
  ///
  /// - Parameters:
  ///   - changes: The changes.
  ///   - questions: The questions that were asked; nil for all.
  ///   - baseline: What the changes were measured against.
  ///   - asOf: The day that cases were looked at; nil where there were none.
  public func difference(
    changes: [EditionChange], questions: [QuestionID]?, baseline: Policy?, asOf: Day? = nil
  ) -> DifferenceReport {
    let shown = [baseline].compactMap { $0 }
    return DifferenceReport(
      library: library, old: policies[0], new: policies[1], changes: changes,
      asked: library.questions.count { questions?.contains($0.id) ?? true }, neighbours: neighbours,
      baseline: baseline?.title,
      provenance: Provenance(
        policies: policies + shown, readings: readings + shown.map { $0.readings.map { $0.adopted } },
        questions: library.questions, asOf: asOf))
  }

  /// What changes, found in one go.
  ///
  /// - Parameters:
  ///   - questions: The questions; nil for all.
  ///   - baseline: The policy that neither edition should fall below.
  ///   - cases: Cases to which both editions are put, on a day; nil for none.
  ///   - scenarios: Files of scenarios that the older edition is held to.
  /// - Throws: ``Refusal`` where an answer is larger than any procedure's.
  public func difference(
    questions: [QuestionID]?, baseline: Policy? = nil, cases: (all: [Case], asOf: Day)? = nil,
    scenarios: [SourceText] = []
  ) throws(Refusal) -> DifferenceReport {
    let changing = questionsThatChange(questions)
    let differ = try differ(questions: changing, baseline: baseline)
    var changes: [EditionChange] = []
    for question in changing { if let change = try Self.change(of: question, differ) { changes.append(change) } }
    var report = difference(changes: changes, questions: questions, baseline: baseline, asOf: cases?.asOf)
    if let cases {
      var counter = try impactCounter(of: changes, asOf: cases.asOf)
      for source in cases.all { counter.add(source) }
      report.impact = counter.impact
    }
    report.scenarios = try brokenScenarios(of: changes, scenarios)
    return report
  }

  /// One change, or nil where the question's answers come to the same and say the same.
  ///
  /// - Throws: ``Refusal`` where an answer is larger than any procedure's.
  public static func change(of question: QuestionID, _ differ: EditionDiffer) throws(Refusal) -> EditionChange? {
    do throws(DecisionError) {
      return try differ.change(of: question)
    } catch {
      throw .message(error.description, help: nil)
    }
  }

  private func compiled(_ policies: [Policy], _ questions: [QuestionID]) throws(Refusal) -> [CompiledPolicy] {
    do throws(DecisionError) {
      return try CompiledPolicy.compile(policies, in: library, questions: questions)
    } catch {
      throw .message(error.description, help: nil)
    }
  }
}

extension ReportFormat {
  public func lay(_ report: DifferenceReport, colour: Bool = false) -> String {
    switch self {
    case .text: TextRenderer.text(report.report, colour: colour)
    case .markdown: MarkdownRenderer.text(report.report)
    case .html: HTMLRenderer.text(report.report)
    case .csv: CSVRenderer.text(report.table)
    case .json: DifferenceJSON.text(report)
    }
  }
}
