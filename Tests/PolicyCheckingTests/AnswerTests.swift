import PolicyModel
import Testing

@Suite struct AnswerTests {
  @Test(arguments: [
    Checking(
      "answer minuts",
      "1:8 unknown-name: there is no question called `minuts` | help: did you mean `minutes`?"),
    Checking(
      "silent on minutes\n  looked in handbook 1\nsilent on minutes\n  looked in handbook 1",
      "3:11 duplicate: `minutes` is answered twice | note 1:11 it is first answered here"),
    Checking(
      "silent on minutes",
      "1:1 silence: a silence says where the answer was looked for | help: add `looked in` with a document and its sections"
    ),
    Checking(
      "silent on minutes\n  looked in handbok 1, 2, \"After the conference\"",
      "2:13 unknown-name: there is no document of this policy called `handbok` | help: did you mean `handbook`?"),
    Checking(
      "silent on minutes\n  must send them",
      "2:3 grammar: under a silence stand only `looked in`, `points to` and `note` "
        + "| help: if the documents do say something, write `answer minutes` instead of the silence"),
    Checking(
      "answer minutes",
      "1:1 completeness: an answer holds at least one clause | help: or declare `silent on` the question"),
    Checking(
      "answer minutes\n  in handbook", "2:3 completeness: a place in a document holds at least one clause"),
    Checking(
      "answer minutes\n  must send them\n    cite 1 \"x\"",
      "1:1 layout: a policy with several documents says which one speaks | help: put the clauses under `in handbook`"),
    Checking(
      "answer minutes\n  in handbok\n    must send them\n      cite 1 \"x\"",
      "2:6 unknown-name: there is no document of this policy called `handbok` | help: did you mean `handbook`?"),
    Checking(
      "answer minutes\n  in leaflet\n    must send them\n      cite 1 \"x\"\n  in handbook\n    must send them\n      cite 1 \"x\"",
      "5:3 layout: the positions of an answer stand in the order in which the documents govern "
        + "| help: move `in handbook` up, before `in leaflet`"),
    Checking(
      "answer minutes\n  in handbook\n    must send them\n      cite 1 \"x\"\n  in handbook\n    must send them\n      cite 1 \"x\"",
      "5:3 layout: the document already speaks here | help: write `in handbook, elsewhere`"),
    Checking(
      "answer minutes\n  in handbook, elsewhere\n    must send them\n      cite 1 \"x\"",
      "2:3 layout: `elsewhere` is for a second place of a document | help: leave out `, elsewhere`"),
    Checking(
      "answer minutes\n  part a\n    in handbook\n      must send them\n        cite 1 \"x\"\n"
        + "  part a\n    in handbook\n      must send them\n        cite 1 \"x\"",
      "6:8 duplicate: the part `a` is given twice | note 2:8 the first is here"),
    Checking(
      "answer minutes\n  in handbook\n    must send them\n      cite 1 \"x\"\n  part a\n    in handbook\n"
        + "      must send them\n        cite 1 \"x\"",
      "5:8 layout: an answer in parts holds nothing outside them | help: put every clause under a `part` line"),
    Checking(
      "answer minutes\n  in handbook\n    must send them\n      when unsafe\n      cite 1 \"x\"\n    must send them\n"
        + "      cite 1 \"x\"\n    must send them\n      when unsafe is yes\n      cite 2 \"y\"\n      note \"z\"",
      "8:5 duplicate: this clause says what an earlier one says | note 3:5 the first is here "
        + "| help: leave it out; what it cites may stand under the first"),
    Checking(
      "answer minutes\n  in handbook\n    must send them\n      cite 1 \"x\"\n  in handbook, elsewhere\n    must send them\n"
        + "      cite 1 \"x\"\n  in leaflet\n    must send them\n      cite 1 \"x\""),
    // What cannot be understood may be what tells them apart.
    Checking(
      "answer minutes\n  in handbook\n    must send them\n      when usafe\n      cite 1 \"x\"\n    must send them\n"
        + "      cite 1 \"x\"",
      "4:12 unknown-name: there is no fact or term called `usafe` | help: did you mean `unsafe`?"),
  ]) func faultOfAnAnswer(_ checking: Checking) { #expect(faults(body: checking.text) == checking.faults) }

  /// Each part of what a clause says tells it from another; only citations and notes do not.
  @Test(arguments: [
    "when unsafe", "only when unsafe", "unless unsafe", "read late as sent", "judged by chair", "agreed by chair",
    "after consulting chair", "done by visit", "outcome adjourn", "extended by 1 day when unsafe",
    "within 5 days of the conference", "if missed must stand", "grounds open\n        \"g\"\n          cite 1 \"y\"",
    "grounds closed\n        \"g\"\n          cite 1 \"y\"", "grounds open\n        \"h\"\n          cite 1 \"y\"",
  ]) func clausesThatDifferInOneLineAreTwo(_ line: String) {
    let lines = ["", "      \(line)\n"]
    func body(_ first: String, _ second: String) -> String {
      "answer minutes\n  reading late \"l\"\n    choice sent \"s\"\n    choice received \"r\"\n    adopt sent because \"x\"\n"
        + "  in handbook\n"
        + [first, second].map { "    may send them\n\($0)      cite 1 \"x\"\n" }.joined()
    }
    #expect(faults(body: body(lines[0], lines[1])) == [])
    let other = "      grounds open\n        \"g\"\n          cite 1 \"y\"\n"
    if other != lines[1] { #expect(faults(body: body(other, lines[1])) == []) }
    #expect(faults(body: body(lines[1], lines[1])).map { $0.contains("duplicate: this clause says") } == [true])
  }

  @Test func aQuestionThatWaitsIsNeitherAnsweredNorSilentNorLeftOut() throws {
    let policy = try #require(library(Sample.policy("waiting on minutes")).policies.first)
    #expect(policy.waiting.map { $0.index } == [0])
    #expect(policy.answers[0] == nil)
  }

  @Test(arguments: [
    Checking(
      "waiting on minutes\nsilent on minutes\n  looked in handbook 1",
      "2:11 duplicate: `minutes` is answered, and is said to wait for an answer | note 1:1 the other line is here "
        + "| help: take the line `waiting on minutes` away"),
    Checking(
      "silent on minutes\n  looked in handbook 1\nwaiting on minutes",
      "3:12 duplicate: `minutes` is answered, and is said to wait for an answer | note 1:11 the other line is here "
        + "| help: take the line `waiting on minutes` away"),
    Checking(
      "waiting on minutes\nwaiting on minutes",
      "2:12 duplicate: `minutes` is said to wait twice | note 1:1 it is first said here"),
    Checking(
      "waiting on minutes\nwaiting on minuts",
      "2:12 unknown-name: there is no question called `minuts` | help: did you mean `minutes`?"),
    Checking(
      "waiting on minutes\n  in handbook",
      "2:3 grammar: nothing may stand under a question that waits "
        + "| help: to answer it, write `answer minutes` in place of `waiting on`"),
    Checking("waiting on minutes\nwaiting visits", "2:9 grammar: `on` is expected"),
    Checking("waiting on minutes today", "1:20 grammar: the line says more than its rule has room for"),
  ]) func faultOfAQuestionThatWaits(_ checking: Checking) { #expect(faults(body: checking.text) == checking.faults) }

  @Test func everyUnansweredQuestionIsNamed() {
    #expect(
      faults(policy: Sample.header) == [
        "1:8 completeness: `anyshire` leaves 3 questions unanswered: minutes, visits, decision "
          + "| help: answer each, or declare `silent on` it with where it was looked for"
      ])
  }

  @Test(arguments: [
    Checking(
      clause("must send them\n      cit 1 \"x\""),
      "4:7 grammar: this does not belong under a clause | help: did you mean `cite`?"),
    Checking(
      "answer minutes\n  in handbook\n    must send them",
      "3:5 citation: every rule names the place it comes from | help: add a `cite` line under it"),
    Checking(
      "answer minutes\n  in handbook\n    must send them\n      cite 1 \"a b c d e f g h i j k l m\"",
      "4:14 citation: a citation carries one to twelve words, and this has 13 | help: keep the words that carry the rule"
    ),
    Checking(
      "answer minutes\n  in handbook\n    must send them\n      cite 1 \" \"",
      "4:14 citation: a citation carries one to twelve words, and this has 0 | help: keep the words that carry the rule"
    ),
    Checking(
      "answer minutes\n  in handbook\n    must send them\n      cite leaflt 1 \"x\"",
      "4:12 unknown-name: there is no document of this policy called `leaflt` | help: did you mean `leaflet`?"),
    Checking(
      clause("chairs must send them"),
      "3:5 unknown-name: there is no role called `chairs` | help: did you mean `chair`?"),
    Checking(
      clause("must send them within 5 days of the conference and within 6 days of the conference"),
      "3:5 grammar: a clause has one last day | help: write `the earlier of … and …`"),
    Checking(
      clause("must send them not before the conference and not before today"),
      "3:5 grammar: a clause has one first day | help: write `the later of … and …`"),
    Checking(
      clause("must see the child every 6 weeks and every 3 months", of: "visits"),
      "3:5 grammar: a clause has one interval | help: write a part for each"),
    Checking(
      clause("must send them\n      outcome adjurn"),
      "4:15 unknown-name: there is no outcome called `adjurn` | help: did you mean `adjourn`?"),
    Checking(clause("may send them\n      grounds open"), "4:7 completeness: a list of grounds holds at least one"),
    Checking(
      clause("may send them\n      grounds open\n        \"x\"\n          when unsafe"),
      "5:9 citation: every rule names the place it comes from | help: add a `cite` line under it"),
    Checking(
      clause("must send them\n      grounds closed\n        \"x\"\n          cite 1 \"x\""),
      "3:5 type: grounds belong to what may or must not be done"),
    Checking(
      clause("must see the child every 6 weeks", of: "minutes"),
      "3:5 type: an interval belongs to a question about the whole case"),
    Checking(
      clause("must see the child every 6 weeks", of: "decision"),
      "3:5 type: an interval says which event repeats | help: add `done by` with the event",
      "3:5 type: an interval belongs to a question about the whole case"),
    Checking(
      clause("chair decides whether to send them within 5 days of the conference"),
      "3:5 type: a decision left to a person has no limit and no `only when`"),
    Checking(
      clause("must send them\n      read mont as calendar-month"),
      "4:12 unknown-name: there is no reading called `mont` | help: did you mean `month`?"),
    Checking(
      clause("must send them\n      read month as six-weeks"),
      "4:21 unknown-name: there is no choice of this reading called `six-weeks`"),
    Checking(
      clause(
        "must send them within 5 days of the conference"
          + (1...7).map { "\n      extended by \($0) days when unsafe" }.joined()),
      "10:19 size: a clause is extended in at most 6 ways | help: write clauses with a `when` and a limit of their own"),
  ]) func faultOfAClause(_ checking: Checking) { #expect(faults(body: checking.text) == checking.faults) }

  @Test func everyFaultOfAPolicyComesAtOnce() {
    let body = """
      answer minutes
        in handbook
          must send them within 5 days of the conferences
            when categorie is neglect
            cite 1 "x"
      answer visits
        in handbook
          must see the child every six weeks from the plan-start
            cite 1 "x"
      answer decision
        in leflet
          must not end the plan
            cite 1 "x"
      """
    #expect(
      faults(body: body) == [
        "3:41 unknown-name: there is no event called `conferences` | help: did you mean `conference`?",
        "4:12 unknown-name: there is no fact called `categorie` | help: did you mean `category`?",
        "8:49 unknown-name: there is no event called `plan-start` | help: did you mean `plan-started`?",
        "11:6 unknown-name: there is no document of this policy called `leflet` | help: did you mean `leaflet`?",
      ])
  }

  @Test func severalExceptionsEachLiftTheRule() {
    let found = library(
      Sample.policy(
        clause(
          "must send them\n      unless unsafe\n      unless exceptional\n      when unsafe\n      when exceptional")))
    let clause = found.policies[0].answers[0]?.parts[0].positions[0].clauses[0]
    let facts = [found.vocabulary.fact("unsafe"), found.vocabulary.fact("exceptional")].compactMap { $0 }.map {
      Condition.test(.yes($0))
    }
    #expect(clause?.unless == .any(facts))
    #expect(clause?.when == .all(facts))
  }

  @Test func whatThePolicyCountsHoldsUnlessAClauseSaysOtherwise() {
    let header = Sample.header + "  the start day counts\n  limits move to the next working day\n"
    let body =
      "answer minutes\n  in handbook\n    must send them within 5 days of the conference\n      cite 1 \"x\"\n"
      + "    must send them within 5 days of the conference, not counting the start day, moved to the working day before\n      cite 1 \"x\"\n"
    let text = header + body + "silent on visits\n  looked in handbook 1\nsilent on decision\n  looked in handbook 1\n"
    let clauses = library(text).policies[0].answers[0]?.parts[0].positions[0].clauses ?? []
    let five = Amount(.fixed(5), .days)
    #expect(
      clauses.map { $0.timing.due } == [
        .rolled(.after(five, .one(.subject), startCounts: true), .forward),
        .rolled(.after(five, .one(.subject), startCounts: false), .back),
      ])
  }

  @Test func aPolicyIsReadInFull() {
    let policy = library().policies[0]
    #expect(policy.documents.map { $0.name } == ["handbook", "leaflet"])
    #expect(policy.readings.map { $0.name } == ["month", "late"])
    #expect(policy.answers.map { $0?.parts.map { $0.positions.count } } == [[3], [1, 1], [1]])
    let clause = policy.answers[0]?.parts[0].positions[0].clauses[1]
    #expect(clause?.citations.map { $0.section } == ["10"])
    #expect(clause?.grounds?.closed == true)
    #expect(clause?.notes == ["rarely used"])
    #expect(policy.answers[0]?.parts[0].positions.map { $0.elsewhere } == [false, false, true])
    #expect(policy.answers[0]?.parts[0].positions[1].clauses[0].ifMissed.map { $0.act } == ["tell the team-manager"])
  }
}
