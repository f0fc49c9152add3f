import PolicyLanguage
import CaseModel
import Reporting
import Workbench

/// What holds of every report.
enum Outputs {
  static func keep(_ reports: [EvaluationReport]) throws(BrokenPromise) {
    try keep(text: ReportFormat.text.lay(reports))
    try keep(json: ReportFormat.json.lay(reports))
  }

  static func keep(text: String) throws(BrokenPromise) { try Promises.harmless(text) }

  /// It is JSON, as our own strict reader has it.
  static func keep(json: String) throws(BrokenPromise) {
    try Promises.harmless(json)
    let source = SourceText(name: "output.json", bytes: Array(json.utf8))
    guard source.bytes.count <= SourceText.maximumSize else { return }
    var diagnostics = Diagnostics()
    let value = JSONReader.read(source, file: 0, into: &diagnostics)
    try require(
      value != nil, "a report is JSON: \(DiagnosticRenderer.text(diagnostics, sources: [source]))")
  }
}
