import Workbench

/// Why a command could not be done, as a person is told: a refusal of the engine, or one of the command line's own.
struct CommandFailure: Error {
  let refusal: Refusal
  let exitCode: Int32

  init(_ refusal: Refusal) {
    self.refusal = refusal
    exitCode = 2
  }

  /// - Parameter exitCode: 3 for what is a fault of the program.
  init(_ message: String, help: String? = nil, exitCode: Int32 = 2) {
    refusal = .message(message, help: help)
    self.exitCode = exitCode
  }

  /// Whole, with its line end.
  var text: String { refusal.text(colour: Output.errorsTakeColour) }

  static func unknown(
    _ name: String, _ what: String, among names: [String], see: String? = nil
  ) -> CommandFailure {
    CommandFailure(.unknown(name, what, among: names, see: see))
  }

  /// A word of the command line as a message may repeat it.
  static func shown(_ word: String, most: Int = 80) -> String { Refusal.shown(word, most: most) }
}
