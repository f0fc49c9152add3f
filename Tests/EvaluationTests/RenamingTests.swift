import CaseModel
import Comparison
import Evaluation
import Foundation
import PolicyLanguage
import PolicyModel
import Reporting
import ShippedPolicies
import Testing
import WorkingCalendar

/// No id is special: every question, fact and event may bear any name.
struct RenamingTests {
  @Test func renamingEveryQuestionFactAndEventRenamesTheOutputAndNothingElse() throws {
    let original = Desk.shipped
    let names =
      original.library.vocabulary.events.map { $0.name } + original.library.vocabulary.facts.map { $0.name }
      + original.library.questions.map { $0.name }
    // Some events and questions share a name; one new name a word keeps them apart by where they stand.
    var new: [String: String] = [:]
    for (index, name) in names.enumerated() where new[name] == nil { new[name] = "n\(index)x" }
    let renamed = try Desk(
      ShippedPolicies.files.map { file in
        SourceText(name: file.name, bytes: Array(rename(file.text, new).utf8))
      })
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Docs/Examples")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
    #expect(!files.isEmpty)
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let before = try evaluation(text, original)
      let after = try evaluation(renameJSON(text, new), renamed)
      #expect(renameJSON(before, new) == after, "\(file)")
    }
    let told = try comparison(renamed)
    #expect(renameJSON(try comparison(original), new) == told)
  }

  /// Replaces names outside double quotes, word by word.
  private func rename(_ text: String, _ new: [String: String]) -> String {
    var isQuoted = false
    return text.split(separator: "\"", omittingEmptySubsequences: false).map { piece in
      defer { isQuoted.toggle() }
      if isQuoted { return String(piece) }
      var result = ""
      var word = ""
      for character in piece {
        if character.isLetter || character.isNumber || character == "-" {
          word.append(character)
        } else {
          result += new[word] ?? word
          word = ""
          result.append(character)
        }
      }
      return result + (new[word] ?? word)
    }.joined(separator: "\"")
  }

  /// Replaces whole JSON strings that are names.
  private func renameJSON(_ text: String, _ new: [String: String]) -> String {
    // Notes name events in backticks.
    ["\"", "`"].reduce(text) { text, quote in
      text.components(separatedBy: quote).map { new[$0] ?? $0 }.joined(separator: quote)
    }
  }

  private func evaluation(_ text: String, _ desk: Desk) throws -> String {
    let source = SourceText(name: "case.json", bytes: Array(text.utf8))
    var diagnostics = Diagnostics()
    let cases = CaseReader.read(source, file: 0, vocabulary: desk.library.vocabulary, into: &diagnostics)
    #expect(!diagnostics.hasErrors, "\(DiagnosticRenderer.text(diagnostics, sources: [source]))")
    let asOf = try Day(year: 2026, month: 4, day: 20)
    let reports = cases.map { read in
      EvaluationReport(
        source: read, asOf: asOf, vocabulary: desk.library.vocabulary, questions: desk.library.questions, titles: [],
        results: desk.library.policies.flatMap { desk.evaluators[$0.name]!.evaluate(read, asOf: asOf) },
        provenance: Provenance(policies: [], readings: [], questions: [], asOf: nil))
    }
    return EvaluationJSON.text(reports, isOneFileOfOne: false)
  }

  private func comparison(_ desk: Desk) throws -> String {
    let evaluators = try CompiledPolicy.compile(desk.library.policies, in: desk.library).map { Evaluator($0) }
    let rows = try Comparer(library: desk.library, evaluators: evaluators).compare()
    return ComparisonJSON.text(
      ComparisonReport(
        library: desk.library, policies: desk.library.policies, rows: rows,
        provenance: Provenance(policies: [], readings: [], questions: [], asOf: nil)))
  }
}
