import PolicyLanguage
import Testing

private let starters =
  "event, group, fact, role, outcome, limit, term, question, calendar, policy, answer, silent, waiting, scenario"

@Suite struct ParserTests {
  @Test(arguments: [
    Reading("anser a", "1:1 grammar: `anser` does not begin a declaration | help: did you mean `answer`?"),
    Reading("zzz a", "1:1 grammar: `zzz` does not begin a declaration | help: declarations begin with \(starters)"),
    Reading("12 a", "1:1 grammar: a declaration is expected | help: declarations begin with \(starters)"),
    Reading("event \"x\"", "1:7 grammar: a name is expected"),
    Reading("event", "1:6 grammar: a name is expected, but the line ends"),
    Reading("event a", "1:8 grammar: words in double quotes are expected, but the line ends"),
    Reading("event a \"x\" may recur", "1:13 grammar: the line says more than its rule has room for"),
    Reading("event a \"x\" moves child", "1:13 grammar: the line says more than its rule has room for"),
    Reading(
      "event a \"x\" moves the child takes over the child",
      "1:29 grammar: the line says more than its rule has room for"),
    Reading("group g \"x\" a", "1:13 grammar: `of` is expected"),
    Reading("group g \"x\" of a b", "1:18 grammar: the line says more than its rule has room for"),
    Reading("fact f \"x\" perhaps", "1:12 grammar: `yes or no`, `one of …` or `number from … to …` is expected"),
    Reading("fact f \"x\" number from a to 3", "1:24 grammar: a number is expected"),
    Reading(
      "fact f \"x\" yes or no, judged r",
      "1:23 grammar: `otherwise`, `judged by` or `marks a further sitting` is expected"),
    Reading("role r", "1:7 grammar: words in double quotes are expected, but the line ends"),
    Reading("outcome o \"x\" y", "1:15 grammar: the line says more than its rule has room for"),
    Reading("limit a, b of c", "1:12 grammar: `to` is expected"),
    Reading("term t \"x\" is a", "1:12 grammar: `means` is expected"),
  ]) func vocabularyLine(_ reading: Reading) { #expect(faults(reading.text) == reading.faults) }

  @Test(arguments: [
    Reading(
      "question q\n  group g\n  group h\n  kind duty\n  kind vote\n  asks \"x\"\n  asks \"y\"\n  about the case\n"
        + "  about each e\n",
      "3:3 duplicate: `group` stands here once", "5:3 duplicate: `kind` stands here once",
      "7:3 duplicate: `asks` stands here once", "9:3 duplicate: `about` stands here once"),
    Reading(
      "question q\n  for a child who moves in\n  for a child who moves out",
      "3:3 duplicate: `for a child who moves` stands here once"),
    Reading(
      "question q\n  for a child who moves away",
      "2:25 grammar: `in` or `out` is expected "
        + "| help: a child moves `in` to the receiving authority, `out` of the other"),
    Reading(
      "question q\n  for a child who moves",
      "2:24 grammar: `in` or `out` is expected, but the line ends "
        + "| help: a child moves `in` to the receiving authority, `out` of the other"),
    Reading("question q\n  about each e, booked", "2:23 grammar: `or` is expected, but the line ends"),
    Reading(
      "question q\n  abuot each e",
      "2:3 grammar: `group`, `kind`, `asks`, `about`, `done by` or `for a child who moves` is expected"),
    Reading(
      "question q x\n  knd y", "1:12 grammar: the line says more than its rule has room for",
      "2:3 grammar: `group`, `kind`, `asks`, `about`, `done by` or `for a child who moves` is expected"),
    Reading(
      "calendar c\n  adds 2026-01-01 \"x\"", "2:3 grammar: `published through`, `added` or `removed` is expected"),
    Reading("calendar c\n  added 1 \"x\"", "2:9 grammar: a date is expected | help: write it as `2026-01-06`"),
    Reading(
      "calendar c\n  published through 2026\n  published through 2027",
      "3:3 duplicate: `published through` stands here once"),
  ]) func questionAndCalendarLine(_ reading: Reading) { #expect(faults(reading.text) == reading.faults) }

  @Test(arguments: [
    Reading("policy p", "1:9 grammar: words in double quotes are expected, but the line ends"),
    Reading(
      "policy p \"P\"\n  documents a",
      "2:3 grammar: this does not belong to a policy's header "
        + "| help: a header names its documents, `in force from`, `calendar`, `closed on`, and how days are counted"),
    Reading(
      "policy p \"P\"\n  calendar c\n  calendar c\n  in force from 2026-01-01\n  in force from 2026-01-02\n"
        + "  in force until 2026-01-01\n  in force until 2026-01-02\n  edition by e\n  edition by e",
      "3:3 duplicate: `calendar` stands here once", "5:3 duplicate: `in force from` stands here once",
      "7:3 duplicate: `in force until` stands here once", "9:3 duplicate: `edition by` stands here once"),
    Reading(
      "policy p \"P\"\n  reading r \"x\"\n    chose a \"x\"",
      "3:5 grammar: `choice`, `adopt`, `safe`, `agreed by` or `look again on` is expected"),
    Reading(
      "policy p \"P\"\n  reading r \"x\"\n    adopt a because \"x\"\n    adopt b because \"x\"\n    safe a\n    safe b",
      "4:5 duplicate: `adopt` stands here once", "6:5 duplicate: `safe` stands here once"),
    Reading("silent about q", "1:8 grammar: `on` is expected"),
    Reading(
      "silent on q\n  looked in handbook",
      "2:21 grammar: a section's number, or its heading in double quotes, is expected, but the line ends"),
    Reading(
      "silent on q\n  must sit\n    cite 1 \"x\"\n  looked in handbook 2\n    note \"x\"",
      "2:3 grammar: under a silence stand only `looked in`, `points to` and `note` "
        + "| help: if the documents do say something, write `answer q` instead of the silence",
      "5:5 grammar: nothing may stand under this line"),
  ]) func policyLine(_ reading: Reading) { #expect(faults(reading.text) == reading.faults) }

  @Test(arguments: [
    Reading(
      "answer a b\n  mst sit", "1:10 grammar: the line says more than its rule has room for",
      "2:7 grammar: a clause says how strongly it binds "
        + "| help: write must, will, should, expected to, may, must not, should not, or decides whether"),
    Reading(
      "answer a\n  decides whether to sit",
      "2:11 grammar: a decision names who decides "
        + "| help: begin the line with a role, as in `conference-chair decides whether …`"),
    Reading("answer a\n  must within 5 days of b", "2:8 grammar: what is to be done is expected here"),
    Reading("answer a\n  must", "2:7 grammar: what is to be done is expected here, but the line ends"),
    Reading("answer a\n  must sit: now", "2:11 grammar: the act is put in double quotes when it holds more than words"),
    Reading(
      "answer a\n  must invite every agency that knows the child\n    cte 1 \"x\"",
      "2:28 grammar: a unit is expected | help: units are hours, days, working days, weeks, working weeks, months "
        + "and years; or put the act in double quotes if these words belong to it",
      "3:5 grammar: this does not belong under a clause | help: did you mean `cite`?"),
    Reading(
      "answer a\n  must sit by the b soon",
      "2:21 grammar: a time limit is expected | help: limits begin with within, at least, no later than, by, before, "
        + "after or every; or put the act in double quotes if these words belong to it"),
    Reading(
      "answer a\n  must sit after\n    cite 1 \"x\"",
      "2:17 grammar: a name is expected, but the line ends | help: put the act in double quotes if these words belong to it"
    ),
    Reading(
      "answer a\n  must sit\n    zzzzzz 1",
      "3:5 grammar: this does not belong under a clause "
        + "| help: under a clause stand cite, when, only when, unless, read … as, judged by, agreed by, outcome, "
        + "points to, note"),
    Reading(
      "answer a\n  must sit\n    when all of",
      "3:16 grammar: the conditions stand on the lines below, indented, but the line ends"),
    Reading("answer a\n  must sit\n    when b\n      c", "4:7 grammar: nothing may stand under this line"),
    Reading("answer a\n  must sit\n    when any of\n      b is", "4:11 grammar: a name is expected, but the line ends"),
    Reading("answer a\n  must sit\n    cite 1", "3:11 grammar: words in double quotes are expected, but the line ends"),
    Reading("answer a\n  must sit\n    read b is c", "3:12 grammar: `as` is expected"),
    Reading("answer a\n  must sit\n    extended by 5 days if b", "3:24 grammar: `when` is expected"),
    Reading(
      "answer a\n  may sit\n    grounds \"x\"",
      "3:13 grammar: `closed` or `open` is expected | help: closed: no other ground counts; open: others may"),
    Reading(
      "answer a\n  may sit\n    grounds open\n      \"x\"\n        note \"y\"",
      "5:9 grammar: `when` or `cite` is expected"),
    Reading("answer a\n  may sit\n    grounds open\n      b", "4:7 grammar: words in double quotes are expected"),
    Reading("answer a\n  in b, elswhere\n    must sit\n      cite 1 \"x\"", "2:9 grammar: `elsewhere` is expected"),
    Reading(
      "answer a\n  part p x\n    must sit\n      cite 1 \"x\"", "2:10 grammar: words in double quotes are expected"),
    Reading(
      "answer a\n  in b\n    because of\n    must sit\n      cite 1 \"x\"",
      "3:13 grammar: words in double quotes are expected"),
  ]) func clauseLine(_ reading: Reading) { #expect(faults(reading.text) == reading.faults) }

  @Test func everyFaultOfAFileComesAtOnce() {
    let text = """
      evnt a "x"
      question q
        knd duty
      answer a
        must sit within days of b
          cte 1 "x"
      """
    #expect(
      faults(text) == [
        "1:1 grammar: `evnt` does not begin a declaration | help: did you mean `event`?",
        "3:3 grammar: `group`, `kind`, `asks`, `about`, `done by` or `for a child who moves` is expected",
        "5:24 grammar: a unit is expected | help: units are hours, days, working days, weeks, working weeks, months "
          + "and years; or put the act in double quotes if these words belong to it",
        "6:5 grammar: this does not belong under a clause | help: did you mean `cite`?",
      ])
  }

  @Test func holdersMayBearArticles() {
    let found = clauses(
      "answer a\n  the chair and the social-worker must sit\n    agreed by the team-manager, the chair\n")
    #expect(found.map { $0.holders.map { $0.text } } == [["chair", "social-worker"]])
    #expect(found.map { $0.agreedBy.map { $0.text } } == [["team-manager", "chair"]])
  }

  @Test func everyForceIsRead() {
    let lines = [
      "must sit", "will sit", "should sit", "expected to sit", "a is expected to sit", "a and b are expected to sit",
      "may sit", "must not sit", "should not sit", "a decides whether to sit", "a and b decide whether to sit",
    ]
    let found = clauses("answer q\n" + lines.map { "  \($0)\n" }.joined())
    #expect(
      found.map { $0.force } == [
        .must, .will, .should, .expected, .expected, .expected, .may, .mustNot, .shouldNot, .decides, .decides,
      ])
  }
}
