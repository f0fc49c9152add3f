import PolicyLanguage

/// Why a request cannot be done, as a person is told.
public enum Refusal: Error, Sendable {
  /// One sentence, and what would help.
  case message(String, help: String?)
  /// Faults of input files, each with its place.
  case faults(Diagnostics, sources: [SourceText])

  /// There is no such thing; the nearest name is offered, or else all of them.
  public static func unknown(_ name: String, _ what: String, among names: [String], see: String? = nil) -> Refusal {
    var help = "there are " + names.joined(separator: ", ")
    if let nearest = NearestName.find(name, among: names) {
      help = "did you mean `\(nearest)`?"
    } else if let see {
      help = "`\(see)` lists them"
    }
    return .message("there is no \(what) called `\(shown(name))`", help: help)
  }

  /// A word of a request as a message may repeat it: its first characters, without what a terminal would obey.
  public static func shown(_ word: String, most: Int = 80) -> String {
    var text = ""
    for scalar in word.unicodeScalars.prefix(most) {
      let isControl = scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value
      text.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return text
  }

  /// The whole message with its line end.
  public func text(colour: Bool = false) -> String {
    switch self {
    case .message(let message, let help): "comity: " + message + "\n" + (help.map { "help: " + $0 + "\n" } ?? "")
    case .faults(let diagnostics, let sources): DiagnosticRenderer.text(diagnostics, sources: sources, colour: colour)
    }
  }
}
