import CaseModel
import Comparison
import DecisionModel
import Evaluation
import PolicyLanguage
import PolicyModel
import Reporting
import WorkingCalendar

extension Desk {
  /// The authorities side by side, in every situation.
  ///
  /// - Parameters:
  ///   - questions: The rows; nil for all.
  ///   - onlyDifferences: Whether rows that agree, or are silent throughout, are left out.
  ///   - baseline: The policy against which each is measured, and that is shown where one is silent.
  ///   - progress: Told before each row how many are done, and how many there are.
  /// - Throws: ``Refusal`` where an answer is larger than any procedure's.
  public func comparison(
    questions: [QuestionID]?, onlyDifferences: Bool = false, baseline: Policy? = nil,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(Refusal) -> ComparisonReport {
    let comparer = try comparer(questions: questions, baseline: baseline)
    do throws(DecisionError) {
      let rows = try comparer.compare(questions: questions, progress: progress)
      return comparison(rows: rows, onlyDifferences: onlyDifferences, baseline: baseline)
    } catch {
      throw .message(error.description, help: nil)
    }
  }

  /// What compares the authorities asked for, on some questions (all, when nil).
  ///
  /// - Throws: ``Refusal`` where an answer is larger than any procedure's.
  public func comparer(questions: [QuestionID]?, baseline: Policy?) throws(Refusal) -> Comparer {
    Comparer(
      library: library, evaluators: try evaluators(questions),
      baseline: try baseline.map { (policy) throws(Refusal) in try evaluator(of: policy, questions) })
  }

  /// The report of rows that were worked out before, in the order in which they are to stand.
  public func comparison(
    rows: [QuestionComparison], onlyDifferences: Bool, baseline: Policy?
  ) -> ComparisonReport {
    let shown = rows.filter { row in
      !onlyDifferences || row.relation != .agree && row.relation != .sameEffect && row.relation != .allSilent
    }
    return ComparisonReport(
      library: library, policies: policies, rows: shown,
      provenance: Provenance(
        policies: policies + [baseline].compactMap { $0 },
        readings: readings + [baseline].compactMap { $0?.readings.map { $0.adopted } }, questions: library.questions,
        asOf: nil), baseline: baseline?.title)
  }

  /// The authorities asked for, compiled for some questions (all, when nil), with the readings in force.
  func evaluators(_ questions: [QuestionID]?) throws(Refusal) -> [Evaluator] {
    do throws(DecisionError) {
      return zip(try CompiledPolicy.compile(policies, in: library, questions: questions), readings).map {
        var compiled = $0
        compiled.readings = $1
        return Evaluator(compiled)
      }
    } catch {
      throw .message(error.description, help: nil)
    }
  }

  /// Another policy of the library, under its adopted readings.
  private func evaluator(of policy: Policy, _ questions: [QuestionID]?) throws(Refusal) -> Evaluator {
    do throws(DecisionError) {
      return Evaluator(try CompiledPolicy.compile([policy], in: library, questions: questions)[0])
    } catch {
      throw .message(error.description, help: nil)
    }
  }

  /// The cases of files.
  ///
  /// - Throws: ``Refusal`` with all faults of all files.
  public func cases(in sources: [SourceText]) throws(Refusal) -> [Case] {
    var diagnostics = Diagnostics()
    let cases = Self.cases(in: sources, firstFile: 0, library.vocabulary, into: &diagnostics)
    guard !diagnostics.hasErrors else { throw .faults(diagnostics, sources: sources) }
    return cases
  }

  static func cases(
    in sources: [SourceText], firstFile: Int, _ vocabulary: Vocabulary, into diagnostics: inout Diagnostics
  ) -> [Case] {
    let afterBirth = vocabulary.events.indices.filter { vocabulary.events[$0].neverBeforeBirth }.map { EventID($0) }
    var cases: [Case] = []
    for (index, source) in sources.enumerated() {
      cases += CaseReader.read(
        source, file: firstFile + index, vocabulary: vocabulary, notBeforeBirth: afterBirth, into: &diagnostics)
    }
    return cases
  }
}

/// How a report is laid out.
public enum ReportFormat: String, Sendable, CaseIterable {
  case text, markdown, html, csv, json

  /// The format of a name, where it is one of those that a request can be answered in.
  public static func named(
    _ name: String, among formats: [ReportFormat] = ReportFormat.allCases
  ) throws(Refusal) -> ReportFormat {
    if let format = formats.first(where: { $0.rawValue == name }) { return format }
    throw .unknown(name, "format for this command", among: formats.map { $0.rawValue })
  }

  public func lay(_ report: ComparisonReport, colour: Bool = false) -> String {
    switch self {
    case .text: TextRenderer.text(report.report, colour: colour)
    case .markdown: MarkdownRenderer.text(report.report)
    case .html: HTMLRenderer.text(report.report)
    case .csv: CSVRenderer.text(report.table)
    case .json: ComparisonJSON.text(report)
    }
  }

  public func lay(_ reports: [EvaluationReport], colour: Bool = false) -> String {
    switch self {
    case .text: TextRenderer.text(EvaluationReport.report(reports), colour: colour)
    case .markdown: MarkdownRenderer.text(EvaluationReport.report(reports))
    case .html: HTMLRenderer.text(EvaluationReport.report(reports, drawsTimeline: true))
    case .csv: CSVRenderer.text(EvaluationReport.table(reports))
    case .json: EvaluationJSON.text(reports, isOneFileOfOne: reports.count == 1)
    }
  }
}
