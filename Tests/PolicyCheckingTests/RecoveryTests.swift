import Testing

@Suite struct RecoveryTests {
  /// Faults of bytes, lines, grammar, names and completeness, in two files: all come at once, by file and place, and
  /// none is the echo of another.
  @Test func allFaultsOfAllFilesComeAtOnceInOrder() {
    let questions =
      Sample.questions + """

        question second
          group after
          knd deadline
          asks "When?"
          about each conferense
        rol usher "the usher"
        fact seats "the seats" number from 9 to 10x
        """
    let policy = """
      policy anyshire "Anyshire"
        document handbook "Handbook"
        calender england
      answer minutes
        in handbuk
          must send the minutes
            cite 1 "a b c d e f g h i j k l m"
        in handbook
          must send the minutes within 5 days before the conference
            cite 9 "x
          sends the minutes
            cite 9 "y"
          must tell the chairs
            when unsaf and (contested
            agreed by chiar
      silent on visits
      answer decision
        in handbook
          may end the plan
            cite 3 "may end it"
      answer minutes
        in handbook
          must wait
            cite 1 "x"
      """
    #expect(
      described([
        ("vocabulary", Sample.vocabulary), ("questions", questions), ("calendar", Sample.calendar), ("policy", policy),
      ]) == [
        "questions:20:3 grammar: `group`, `kind`, `asks`, `about`, `done by` or `for a child who moves` is expected",
        "questions:22:14 unknown-name: there is no event called `conferense` | help: did you mean `conference`?",
        "questions:23:1 grammar: `rol` does not begin a declaration | help: did you mean `role`?",
        "questions:24:41 number: `10x` is neither a number, an ordinal such as `24th`, nor a date such as `2026-01-06`",
        "3:3 grammar: this does not belong to a policy's header | help: a header names its documents, "
          + "`in force from`, `calendar`, `closed on`, and how days are counted",
        "5:6 unknown-name: there is no document of this policy called `handbuk` | help: did you mean `handbook`?",
        "7:14 citation: a citation carries one to twelve words, and this has 13 "
          + "| help: keep the words that carry the rule",
        "9:27 grammar: `within … before` could mean the last day or the first "
          + "| help: write `at least … before` or `not earlier than … before`; "
          + "or put the act in double quotes if these words belong to it",
        "10:14 text: quoted words end on the line where they begin | help: close them with a `\"`",
        "11:11 grammar: a clause says how strongly it binds "
          + "| help: write must, will, should, expected to, may, must not, should not, or decides whether",
        "14:32 grammar: `)` is expected, but the line ends",
        "15:17 unknown-name: there is no role called `chiar` | help: did you mean `chair`?",
        "16:1 silence: a silence says where the answer was looked for "
          + "| help: add `looked in` with a document and its sections",
        "21:8 duplicate: `minutes` is answered twice | note 4:8 it is first answered here",
      ])
  }
}
