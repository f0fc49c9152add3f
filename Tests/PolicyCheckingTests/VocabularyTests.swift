import PolicyModel
import Testing

@Suite struct VocabularyTests {
  @Test func theSampleIsSound() { #expect(faults(policy: Sample.valid) == []) }

  @Test(arguments: [
    Checking(
      "event visit \"x\"", "1:7 duplicate: `visit` is declared twice | note vocabulary:5:7 it is first declared here"),
    Checking(
      "fact visit \"x\" yes or no",
      "1:6 duplicate: `visit` is declared twice | note vocabulary:5:7 it is first declared here"),
    Checking(
      "role chair \"x\"", "1:6 duplicate: `chair` is declared twice | note vocabulary:9:6 it is first declared here"),
    Checking("outcome adjourn \"x\"", "1:9 duplicate: the outcome `adjourn` is declared twice"),
    Checking("event today \"x\"", "1:7 grammar: `today` is a word of the language and cannot be a name"),
    Checking(
      "group g \"x\" of visit, visits",
      "1:23 unknown-name: there is no event called `visits` | help: did you mean `visit`?"),
    Checking("group g \"x\" of visit, visit", "1:23 duplicate: the event `visit` is given twice"),
    Checking(
      "fact f \"x\" yes or no, judged by chairs",
      "1:33 unknown-name: there is no role called `chairs` | help: did you mean `chair`?"),
    Checking("fact f \"x\" one of a, b, a", "1:25 duplicate: the choice `a` is given twice"),
    Checking("fact f \"x\" number from 5 to 3", "1:6 value: the range of `f` is empty: 5 to 3"),
    Checking(
      "fact f \"x\" yes or no, marks a further sitting",
      "1:6 duplicate: one fact marks a further sitting | note vocabulary:16:6 the first is here"),
    Checking(
      "fact f \"x\" number from 1 to 2, marks a further sitting",
      "1:6 type: what marks a further sitting is a matter of yes or no",
      "1:6 duplicate: one fact marks a further sitting | note vocabulary:16:6 the first is here"),
    Checking("limit unsafe to members", "1:7 type: `unsafe` is not a number"),
    Checking(
      "limit vote-for to members",
      "1:7 unknown-name: there is no fact called `vote-for` | help: did you mean `votes-for`?"),
    Checking(
      "term contested \"x\" means unsafe",
      "1:6 duplicate: `contested` is declared twice | note vocabulary:21:6 it is first declared here"),
    Checking(
      "term t \"x\" means unsaf",
      "1:18 unknown-name: there is no fact or term called `unsaf` | help: did you mean `unsafe`?"),
    Checking(
      "term t \"x\" means t",
      "1:18 circular: a term speaks only of terms that are declared before it | note 1:6 it is declared here"),
    Checking(
      "term t \"x\" means u\nterm u \"x\" means t and unsafe",
      "1:18 circular: a term speaks only of terms that are declared before it | note 2:6 it is declared here"),
    Checking(
      "question visits\n  group g\n  kind duty\n  asks \"x\"\n  about the case",
      "1:10 duplicate: the question `visits` is declared twice"),
    Checking(
      "question q\n  group g\n  asks \"x\"\n  about the case",
      "1:10 completeness: the question `q` states its group, its kind, what it asks, and what about "
        + "| help: add the missing line of `group`, `kind`, `asks`, `about`"),
    Checking(
      "question q\n  group g\n  kind deadlin\n  asks \"x\"\n  about the case",
      "3:8 unknown-name: there is no kind of question called `deadlin` | help: did you mean `deadline`?"),
    Checking(
      "question q\n  group g\n  kind duty\n  asks \"x\"\n  about each conferences",
      "5:14 unknown-name: there is no event called `conferences` | help: did you mean `conference`?"),
    Checking(
      "question q\n  group g\n  knd duty\n  asks \"x\"\n  about the case",
      "3:3 grammar: `group`, `kind`, `asks`, `about`, `done by` or `for a child who moves` is expected"),
    Checking("calendar england\n  published through 2027", "1:10 duplicate: the calendar `england` is declared twice"),
    Checking(
      "calendar c\n  published through 2200",
      "1:10 calendar: the calendar `c` says through which year its days are published "
        + "| help: add `published through` and a year from 1900 to 2199"),
    Checking(
      "calendar c\n  added 2026-01-01 \"x\"",
      "1:10 calendar: the calendar `c` says through which year its days are published "
        + "| help: add `published through` and a year from 1900 to 2199"),
    Checking(
      "calendar c\n  published through 2027\n  added 2026-02-30 \"x\"\n  added 2200-01-01 \"x\"",
      "3:9 date: `2026-02-30` is not a day of 1900 to 2199 | help: write a date as `2026-01-06`",
      "4:9 date: `2200-01-01` is not a day of 1900 to 2199 | help: write a date as `2026-01-06`"),
    Checking(
      "calendar c\n  published through 2027\n  added 99999-01-01 \"x\"",
      "3:9 number: `99999-01-01` is neither a number, an ordinal such as `24th`, nor a date such as `2026-01-06`",
      "3:9 grammar: a date is expected | help: write it as `2026-01-06`"),
    Checking(
      "answer minutes\nsilent on visits",
      "1:8 layout: answers follow their policy's header | help: begin the file with `policy name \"…\"`",
      "2:11 layout: answers follow their policy's header | help: begin the file with `policy name \"…\"`"),
  ]) func faultOfADeclaration(_ checking: Checking) {
    #expect(faults(policy: Sample.valid, extra: checking.text) == checking.faults)
  }

  @Test func whatAnEventDoesToAChildWhoMovesIsKept() {
    let vocabulary =
      Sample.vocabulary + """

        event moved "move" moves the child
        event met "meeting there" may repeat, receives the child
        event taken "takeover", never before birth, takes over the child

        """
    let events = library(vocabulary: vocabulary).vocabulary.events
    #expect(events.suffix(3).map { $0.passage } == [.moves, .receives, .takesOver])
    #expect(events.suffix(3).map { $0.repeats } == [false, true, false])
    #expect(events.suffix(3).map { $0.neverBeforeBirth } == [false, false, true])
    #expect(events.dropLast(3).allSatisfy { $0.passage == nil })
  }

  @Test(arguments: [("in", Question.Mover.movesIn), ("out", .movesOut)])
  func forWhichAuthorityAQuestionIsIsKept(_ word: String, _ mover: Question.Mover) {
    let questions = Sample.questions.replacing(
      "question visits\n", with: "question visits\n  for a child who moves \(word)\n")
    let read = library(questions: questions).questions
    #expect(read.map { $0.name == "visits" ? $0.mover == mover : $0.mover == nil }.allSatisfy { $0 })
    #expect(read.contains { $0.mover == mover })
  }

  @Test func aTermIsOnlySoLarge() {
    var text = "term t0 \"x\" means unsafe and exceptional\n"
    for index in 1...40 { text += "term t\(index) \"x\" means t\(index - 1) and t\(index - 1)\n" }
    #expect(
      faults(policy: Sample.valid, extra: text).first
        == "8:6 depth: a term holds at most 200 tests, 30 deep in one another "
        + "| help: say less with it, or say it in the clauses")
    text = "term t0 \"x\" means unsafe\n"
    for index in 1...5_000 { text += "term t\(index) \"x\" means not t\(index - 1)\n" }
    #expect(
      faults(policy: Sample.valid, extra: text).first
        == "16:6 depth: a term holds at most 200 tests, 30 deep in one another "
        + "| help: say less with it, or say it in the clauses")
  }

  @Test func aFaultyTermOrQuestionIsReportedOnceAndNotAtItsUses() {
    let vocabulary = Sample.vocabulary.replacing(
      "contested \"the vote is contested\" means votes-for", with: "contested \"x\" means vots-for")
    let files = [
      ("vocabulary", vocabulary), ("questions", Sample.questions.replacing("kind interval", with: "kind intervall")),
      ("calendar", Sample.calendar), ("policy", Sample.valid),
    ]
    #expect(
      described(files) == [
        "vocabulary:21:26 unknown-name: there is no fact called `vots-for` | help: did you mean `votes-for`?",
        "questions:9:8 unknown-name: there is no kind of question called `intervall` | help: did you mean `interval`?",
      ])
  }
}
