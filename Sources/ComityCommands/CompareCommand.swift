import Comparison
import PolicyModel
import Reporting

/// `comity compare`: the authorities side by side.
struct CompareCommand {
  private enum Format: String, CaseIterable {
    case text, json
  }

  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) {
    arguments = try Arguments(
      words, valued: ["--question", "--only", "--format", "--output", "--policies", "--reading"])
  }

  func run() throws(CommandFailure) -> Int32 {
    let format = try OutputFormat<Format>.read(arguments) ?? .text
    var onlyDifferences = false
    if let only = try arguments.one("--only") {
      guard only == "differences" else {
        throw CommandFailure("`--only` takes `differences`, not `\(CommandFailure.shown(only))`")
      }
      onlyDifferences = true
    }
    let workspace = try Workspace(arguments, authorities: arguments.plain)
    let comparer = Comparer(library: workspace.library, policies: workspace.policies, readings: workspace.readings)
    var rows = comparer.compare(questions: try workspace.questions(arguments))
    if onlyDifferences { rows = rows.filter { ![.agree, .sameEffect, .allSilent].contains($0.relation) } }
    let report = ComparisonReport(
      library: workspace.library, policies: workspace.policies, rows: rows,
      provenance: Provenance(
        policies: workspace.policies, readings: workspace.readings, questions: workspace.library.questions, asOf: nil))
    let output = try arguments.one("--output")
    let text =
      switch format {
      case .text: ComparisonText.text(report, colour: output == nil && Output.takesColour)
      case .json: ComparisonJSON.text(report)
      }
    if let output { try Files.write(text, to: output) } else { Output.write(text) }
    return 0
  }
}

/// Reads `--format`.
enum OutputFormat<Format: RawRepresentable & CaseIterable> where Format.RawValue == String {
  static func read(_ arguments: Arguments) throws(CommandFailure) -> Format? {
    guard let name = try arguments.one("--format") else { return nil }
    if let format = Format(rawValue: name) { return format }
    throw CommandFailure.unknown(name, "format for this command", among: Format.allCases.map { $0.rawValue })
  }
}
