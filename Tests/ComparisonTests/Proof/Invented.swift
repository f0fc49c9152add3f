import Comparison
import Evaluation
import PolicyChecking
import PolicyLanguage
import PolicyModel

/// One question and some authorities' answers to it, for totals that are worked by hand.
struct Invented {
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  let library: PolicyLibrary
  let evaluators: [Evaluator]

  static let vocabulary = """
    event start-discussion "starting discussion"
    event second-discussion "second discussion"
    event initial-conference "initial conference" may repeat
    event review-conference "review conference" may repeat
    event act-done "doing of the act" may repeat
    event act-confirmed "confirmation of the act" may repeat
    group conference "conference" of initial-conference and review-conference
    role chair "the chair"
    role manager "the manager"
    fact members "the number of members" number from 1 to 200
    fact votes-for "the number of votes for" number from 0 to 200
    fact votes-against "the number of votes against" number from 0 to 200
    fact category "the category" one of neglect, physical, sexual, emotional
    fact unsafe "it is unsafe" yes or no
    fact agreed "it is agreed" yes or no
    fact exceptional "it is exceptional" yes or no, judged by the chair
    outcome adjourn "the conference is adjourned"
    outcome stands "the decision stands"
    limit votes-for, votes-against to members
    """

  /// What a question is about where nothing else is said.
  static let conferenceDeadline = ["kind deadline", "about each initial-conference", "done by act-done"]

  /// - Parameters:
  ///   - question: Its kind, what it is about and what fulfils it, a line each.
  ///   - answers: Clauses, a line each, with what belongs to them indented; empty for a silence.
  ///   - closures: By the place of an authority, a day on which it does not work.
  init(
    _ question: [String] = conferenceDeadline, vocabulary: String = vocabulary, _ answers: [String],
    closures: [Int: String] = [:]
  ) throws {
    let lines = ["question asked", "group all", "asks \"What is asked?\""] + question
    var text =
      vocabulary + "\n\n" + lines.joined(separator: "\n  ") + "\n\ncalendar england\n  published through 2027\n"
    var sources = [SourceText(name: "words.policy", bytes: Array(text.utf8))]
    for (index, answer) in answers.enumerated() {
      text = Self.policy("authority-\(index + 1)", answer, closure: closures[index])
      sources.append(SourceText(name: "\(index).policy", bytes: Array(text.utf8)))
    }
    var diagnostics = Diagnostics()
    library = LibraryReader.read(sources, into: &diagnostics)
    guard !diagnostics.hasErrors else {
      throw Fault(description: DiagnosticRenderer.text(diagnostics, sources: sources))
    }
    evaluators = try CompiledPolicy.compile(library.policies, in: library).map { Evaluator($0) }
  }

  private static func policy(_ name: String, _ answer: String, closure: String?) -> String {
    var header = """
      policy \(name) "\(name)"
        document handbook "Handbook"
        in force from 2026-01-01
        calendar england
      """
    if let closure { header += "\n  closed on \(closure)" }
    guard !answer.isEmpty else { return header + "\n\nsilent on asked\n  looked in handbook 1\n" }
    // Every clause is cited, whatever it says.
    let clauses = answer.split(separator: "\n").map { line in
      line.hasPrefix(" ") ? "    \(line)" : "    \(line)\n      cite 1 \"the words\""
    }
    return header + "\n\nanswer asked\n  in handbook\n" + clauses.joined(separator: "\n") + "\n"
  }

  var question: Question { library.questions[0] }

  func situations() throws -> SituationComparison {
    try SituationComparer(library: library, evaluators: evaluators).compare(question)
  }

  func row() throws -> QuestionComparison {
    try Comparer(library: library, evaluators: evaluators).compare()[0]
  }
}
