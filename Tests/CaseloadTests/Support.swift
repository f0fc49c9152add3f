import CaseModel
import Caseloads
import Foundation
import PolicyChecking
import PolicyLanguage
import PolicyModel
import ShippedPolicies
import WorkingCalendar

/// The policies and caseloads that the program carries, or others.
struct Shelf {
  let library: PolicyLibrary

  static let shipped = try! Shelf(ShippedPolicies.files)

  /// The text of the one caseload that comes with the program.
  static let england = ShippedCaseloads.files[0].text

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  init(_ files: [(name: String, text: String)]) throws {
    let sources = files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }
    var diagnostics = Diagnostics()
    library = LibraryReader.read(sources, into: &diagnostics)
    guard !diagnostics.hasErrors else {
      throw Fault(description: DiagnosticRenderer.text(diagnostics, sources: sources))
    }
  }

  var vocabulary: Vocabulary { library.vocabulary }

  func caseload(_ text: String) throws -> Caseload {
    let source = SourceText(name: "test.caseload", bytes: Array(text.utf8))
    var diagnostics = Diagnostics()
    guard let caseload = CaseloadReader.read(source, library: library, into: &diagnostics) else {
      throw Fault(description: DiagnosticRenderer.text(diagnostics, sources: [source]))
    }
    return caseload
  }

  /// What is said of a caseload that has faults.
  func faults(_ text: String) -> String {
    do { return try caseload(text).name } catch { return "\(error)" }
  }

  /// The cases of a caseload as lines of JSON.
  func lines(_ sampler: CaseSampler, _ numbers: ClosedRange<Int>) throws -> [String] {
    try numbers.map { CaseWriter.line(try sampler.sample($0), vocabulary: vocabulary) }
  }

  /// Reads cases as strictly as `comity check` does.
  func read(_ text: String) throws -> [Case] {
    let source = SourceText(name: "cases.jsonl", bytes: Array(text.utf8))
    let afterBirth = vocabulary.events.indices.filter { vocabulary.events[$0].neverBeforeBirth }.map { EventID($0) }
    var diagnostics = Diagnostics()
    let cases = CaseReader.read(
      source, file: 0, vocabulary: vocabulary, notBeforeBirth: afterBirth, into: &diagnostics)
    guard diagnostics.all.isEmpty else {
      throw Fault(description: DiagnosticRenderer.text(diagnostics, sources: [source]))
    }
    return cases
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
}
