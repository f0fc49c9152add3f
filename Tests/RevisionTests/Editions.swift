import PolicyLanguage
import PolicyModel
import Reporting
import Revisions
import Testing
import Workbench

/// Two editions of one small authority, which answers one question, and the change from one to the other.
struct Editions {
  private static let common = """
    event start-discussion "starting discussion"
    event second-discussion "second discussion"
    event initial-conference "initial conference" may repeat
    event act-done "doing of the act" may repeat
    role chair "the chair"
    role manager "the manager"
    fact members "the number of members" number from 1 to 200
    fact votes-for "the number of votes for" number from 0 to 200
    fact unsafe "it is unsafe" yes or no
    fact agreed "it is agreed" yes or no
    outcome adjourn "the conference is adjourned"
    outcome stands "the decision stands"
    limit votes-for to members

    question asked
      group all
      asks "What is asked?"

    """

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  let desk: Desk

  /// - Parameters:
  ///   - question: Its kind, what it is about and what fulfils it, a line each.
  ///   - old: Clauses, a line each, with what belongs to them indented; empty for a silence.
  ///   - new: Likewise.
  ///   - others: By the id of another policy its clauses.
  ///   - title: Of the authority, in quotation marks.
  init(
    _ question: [String], _ old: String, _ new: String, others: [(name: String, answer: String)] = [],
    title: String = "Anyshire"
  ) throws {
    let common =
      Self.common + question.map { "  \($0)\n" }.joined() + "\ncalendar england\n  published through 2027\n"
    let files =
      [Self.file("common.policy", common), Self.file("anyshire.policy", Self.policy("anyshire", title, old))]
      + others.map { Self.file($0.name + ".policy", Self.policy($0.name, $0.name, $0.answer)) }
    do throws(Refusal) {
      desk = try Desk(
        files: files, drafts: [Self.file("draft.policy", Self.policy("anyshire", title, new))],
        authorities: ["anyshire", "draft.policy"])
    } catch {
      throw Fault(description: error.text())
    }
  }

  private static func file(_ name: String, _ text: String) -> SourceText {
    SourceText(name: name, bytes: Array(text.utf8))
  }

  private static func policy(_ name: String, _ title: String, _ answer: String) -> String {
    let header = """
      policy \(name) "\(title)"
        document handbook "Handbook"
        document leaflet "Leaflet"
        calendar england


      """
    guard !answer.isEmpty else { return header + "silent on asked\n  looked in handbook 1\n" }
    guard !answer.hasPrefix("in "), !answer.hasPrefix("part ") else { return header + "answer asked\n  \(answer)\n" }
    guard !answer.hasPrefix("silent ") else { return header + answer + "\n" }
    return header + "answer asked\n  in handbook\n" + clauses(answer, by: 4) + "\n"
  }

  /// Every clause is cited, whatever it says.
  static func clauses(_ answer: String, by indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    return answer.split(separator: "\n").map { line in
      line.hasPrefix(" ") ? space + line : "\(space)\(line)\n\(space)  cite 1 \"the words\""
    }.joined(separator: "\n")
  }

  func report(baseline: String? = nil) throws -> DifferenceReport {
    try desk.difference(questions: nil, baseline: try baseline.map { try #require(desk.library.policy($0)) })
  }

  /// The one change, or nil.
  func change(baseline: String? = nil) throws -> EditionChange? {
    let changes = try report(baseline: baseline).changes
    #expect(changes.count < 2)
    return changes.first
  }
}
