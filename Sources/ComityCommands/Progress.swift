/// A line on standard error that tells how far long work has come; nothing for what takes less than a second.
///
/// On a terminal the line is written over itself; elsewhere it is written now and then.
final class Progress {
  private let verb: String
  private let noun: String
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant?
  private let isTerminal: Bool

  /// - Parameters:
  ///   - verb: What is done: `comparing`.
  ///   - noun: What is counted: `questions`.
  init(_ verb: String, _ noun: String) {
    self.verb = verb
    self.noun = noun
    start = clock.now
    isTerminal = Output.errorIsTerminal
  }

  /// Tells that so many are done, of so many.
  func told(_ done: Int, _ all: Int) {
    let now = clock.now
    guard now - start > .seconds(1),
      now - (last ?? start) > (isTerminal ? .milliseconds(100) : .seconds(5)) || last == nil
    else { return }
    last = now
    let words = "comity: \(verb) \(done) of \(all) \(noun)"
    Output.error(isTerminal ? "\r\u{1B}[K" + words : words + "\n")
  }

  /// Takes the line away where it was written over itself.
  func end() {
    if isTerminal, last != nil { Output.error("\r\u{1B}[K") }
  }
}
