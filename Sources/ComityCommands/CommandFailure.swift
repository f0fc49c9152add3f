import Workbench

/// Why a command could not be done, as a person is told: a refusal of the engine, or one of the command line's own.
struct CommandFailure: Error {
  let refusal: Refusal
  let exitCode: Int32 = 2

  init(_ refusal: Refusal) { self.refusal = refusal }

  init(_ message: String, help: String? = nil) { refusal = .message(message, help: help) }

  /// Whole, with its line end.
  var text: String { refusal.text(colour: Output.errorsTakeColour) }

  static func unknown(
    _ name: String, _ what: String, among names: [String], see: String? = nil
  ) -> CommandFailure {
    CommandFailure(.unknown(name, what, among: names, see: see))
  }

  /// A word of the command line as a message may repeat it.
  static func shown(_ word: String) -> String { Refusal.shown(word) }
}
