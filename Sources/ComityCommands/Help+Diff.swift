extension Help {
  static let diffPage = """
    comity diff OLD NEW [--question ID]… [--cases PATH]… [--as-of DATE]
                [--baseline AUTHORITY] [--exit-code] [--no-scenarios]
                [--format text|markdown|html|csv|json] [--output FILE]
                [--policies DIR] [--reading AUTHORITY.QUESTION.READING=CHOICE]…

    Shows what a newer edition of a policy, such as a draft, changes of an older
    one: what is tightened or relaxed, wider or narrower, added, removed, changed
    otherwise, or only reworded. Every situation that the two answers can tell
    apart is gone through, and for each change stands the smallest case on which
    they part. It tells too which other authority already says what is new, and
    which scenarios the older edition keeps and the newer one does not.

    With --cases both editions are put to cases (one, an array, or JSON Lines), as
    of today unless --as-of gives a day: how many change, from which verdict to
    which, and whose duty it is. With --baseline it tells which changes fall below
    another policy. With --exit-code the exit code is 1 where anything changes.

      comity diff bolton my-draft.policy
      comity diff bolton my-draft.policy --cases cases.jsonl --as-of 2026-04-01
      comity diff bolton my-draft.policy --baseline working-together
      comity diff old.policy new.policy --format html --output changes.html

    Docs/Diff.md tells how to read it.

    """
}
