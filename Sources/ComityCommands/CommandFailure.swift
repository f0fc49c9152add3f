import PolicyLanguage

/// Why a command could not be done, as a person is told.
struct CommandFailure: Error {
  /// Whole, with its line end; empty where everything has been said.
  let text: String
  let exitCode: Int32

  init(_ message: String, help: String? = nil) {
    text = "comity: " + message + "\n" + (help.map { "help: " + $0 + "\n" } ?? "")
    exitCode = 2
  }

  /// Faults of input files, each with its place.
  init(_ diagnostics: Diagnostics, sources: [SourceText]) {
    text = DiagnosticRenderer.text(diagnostics, sources: sources, colour: Output.errorsTakeColour)
    exitCode = 2
  }

  static func unknown(
    _ name: String, _ what: String, among names: [String], see: String? = nil
  ) -> CommandFailure {
    let nearest = NearestName.find(name, among: names)
    return CommandFailure(
      "there is no \(what) called `\(shown(name))`",
      help: nearest.map { "did you mean `\($0)`?" }
        ?? (see.map { "`\($0)` lists them" } ?? "there are " + names.joined(separator: ", ")))
  }

  /// A word of the command line as a message may repeat it.
  static func shown(_ word: String) -> String {
    var text = ""
    for scalar in word.unicodeScalars.prefix(80) {
      text.unicodeScalars.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return text
  }
}
