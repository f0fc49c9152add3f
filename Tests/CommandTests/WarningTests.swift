import Foundation
import Testing

/// Warnings of `comity check`: what the page of diagnostics shows of them, and when they are given.
struct WarningTests {
  private func page(_ name: String) throws -> String {
    try String(contentsOf: Program.root.appending(path: "Docs/\(name)"), encoding: .utf8)
  }

  /// The fenced blocks of a page that bear a tag, with the heading each stands under.
  private func blocks(_ tag: String, of name: String) throws -> [(heading: String, text: String)] {
    var blocks: [(heading: String, text: String)] = []
    for section in try page(name).components(separatedBy: "\n## ") {
      let heading = String(section.prefix { $0 != "\n" })
      for part in section.components(separatedBy: "```\(tag)\n").dropFirst() {
        blocks.append((heading, part.components(separatedBy: "```")[0]))
      }
    }
    return blocks
  }

  /// Checks a text beside the authority of the reference; answers are put in place of its own.
  private func check(_ text: String, _ options: String...) throws -> Program.Outcome {
    let complete = try blocks("policy complete", of: "Language.md").map { $0.text }
    let paragraphs = complete[2].components(separatedBy: "\n\n")
    let rest = paragraphs.dropFirst().filter { !$0.hasPrefix("answer minutes-sent") }.joined(separator: "\n\n")
    let draft = text.hasPrefix("answer") ? paragraphs[0] + "\n\n" + text + "\n" + rest : text
    return try Program.withFile(Array(draft.utf8), name: "draft.policy") { path in
      let folder = URL(filePath: path).deletingLastPathComponent().appending(path: "policies")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (index, text) in complete.enumerated() where index < 2 || !draft.hasPrefix("policy") {
        try Data(text.utf8).write(to: folder.appending(path: "\(index).policy"))
      }
      return try Program.run(["check", path, "--policies", folder.path] + options)
    }
  }

  @Test func everyWarningOfThePageIsGivenAndItsMendIsNot() throws {
    let warned = try blocks("policy warned", of: "Diagnostics.md")
    #expect(warned.map { $0.heading } == ["unreachable", "unused"])
    for block in warned {
      let outcome = try check(block.text)
      #expect(outcome.code == 0)
      #expect(outcome.error.contains("warning[\(block.heading)]"))
      #expect(outcome.output == "1 policy file and 0 cases are in order\n")
    }
    let unwarned = try blocks("policy unwarned", of: "Diagnostics.md")
    #expect(unwarned.map { $0.heading } == ["unreachable", "unused"])
    for block in unwarned {
      let outcome = try check(block.text)
      #expect(outcome.error == "")
      #expect(outcome.code == 0)
    }
  }

  private func warnings(_ text: String, _ options: String...) throws -> [String] {
    let outcome = options.isEmpty ? try check(text) : try check(text, options[0])
    #expect(outcome.code == 0)
    return outcome.error.split(separator: "\n").compactMap {
      $0.components(separatedBy: "warning[").dropFirst().first.map { "warning[" + $0 }
    }
  }

  private func answer(_ clauses: String...) -> String {
    "answer minutes-sent\n  in handbook\n"
      + clauses.map { "    must send the minutes\($0)\n      cite 9 \"sent\"\n" }.joined()
  }

  /// The header of the reference's policy has seven lines, and the first clause stands on the eleventh; each has three.
  @Test func aClauseThatContradictsItselfAndOneThatComesTooLateAreToldApart() throws {
    let never = answer("\n      when report-missing\n      unless report-missing", " within 5 days of the conference")
    #expect(
      try warnings(never) == ["warning[unreachable]: this clause never applies: its conditions cannot hold together"])
    let behind = answer(
      "\n      when category is physical", "\n      when report-missing",
      " within 2 days of the conference\n      when report-missing and category is neglect", "")
    #expect(
      try warnings(behind) == [
        "warning[unreachable]: this clause never applies: the clause at line 14 always applies first"
      ])
    let several = answer(
      "\n      when exceptional-circumstances", "\n      when report-missing", "\n      when not report-missing", "")
    #expect(
      try warnings(several) == [
        "warning[unreachable]: this clause never applies: one of the clauses at lines 14 and 17 always applies first"
      ])
  }

  @Test func aNameThatOnlyALimitATermOrAJudgementUsesIsUsed() throws {
    #expect(
      try warnings(
        """
        role usher "the usher"
        fact seats "the seats" number from 0 to 9
        fact usher-agrees "the usher agrees" yes or no, judged by the usher
        fact taken "the seats taken" number from 0 to 9
        limit taken to seats
        term seated "all are seated" means usher-agrees
        outcome seated "all sit"
        event opened "opening"
        group beginning "beginning" of opened and visit

        """) == [
          "warning[unused]: no policy, question or term uses the term `seated`",
          "warning[unused]: no policy, question or term uses the outcome `seated`",
          "warning[unused]: no policy, question or term uses the group `beginning`",
        ])
  }

  /// The program's own vocabulary declares `conference-stood-down`, and cases may speak of it; `usher` is nobody's.
  @Test func namesThatCasesMayRelyOnAreSparedUnlessAskedFor() throws {
    let text = "event conference-stood-down \"standing down\"\nrole usher \"the usher\"\n"
    let usher = "warning[unused]: no policy, question or term uses the role `usher`"
    let standingDown = "warning[unused]: no policy, question or term uses the event `conference-stood-down`"
    #expect(try warnings(text) == [usher])
    let all = try warnings(text, "--unused")
    #expect(all.suffix(2) == [standingDown, usher])
    // The reference's own vocabulary has more: it is read with the draft and not checked.
    #expect(all.count > 2)
    let shipped = try Program.run("check", "--unused")
    #expect(shipped.code == 0)
    #expect(shipped.error.contains("warning[unused]: no policy, question or term uses the outcome `chair-decides`"))
  }

  @Test func thePoliciesThatComeWithTheProgramAreCheckedWithoutAWarning() throws {
    let folder = Program.root.appending(path: "Policies").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".policy") }.sorted()
    let outcome = try Program.run(["check"] + files.map { "Policies/\($0)" })
    #expect(outcome.error == "")
    #expect(outcome.output == "\(files.count) policy files and 0 cases are in order\n")
  }
}
