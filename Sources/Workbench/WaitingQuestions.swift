import PolicyLanguage

/// Tells how many questions a policy file leaves waiting, and where the next is.
enum WaitingQuestions {
  /// One fault a file at most, however many wait: they are what is still to be done, not what was done wrongly.
  ///
  /// - Parameters:
  ///   - source: A policy file; one that cannot be read is looked at as far as it can.
  ///   - questions: How many questions there are.
  static func report(
    in source: SourceText, file: Int, questions: Int, into diagnostics: inout Diagnostics
  ) {
    var faults = Diagnostics()
    let syntax = Parser.parse(source, file: file, into: &faults)
    var name: String?
    var waiting: [WaitingSyntax] = []
    for declaration in syntax.declarations {
      switch declaration {
      case .policy(let policy): name = name ?? policy.name.text
      case .waiting(let line): waiting.append(line)
      default: break
      }
    }
    guard let name, let next = waiting.first else { return }
    let question = next.question.text
    diagnostics.report(
      Diagnostic(
        .completeness,
        "`\(name)` has yet to answer \(waiting.count) of \(questions) questions; the next is `\(question)`", file: file,
        range: next.range, help: "write `answer \(question)` or `silent on \(question)` in place of this line"))
  }
}
