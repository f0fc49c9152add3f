extension Help {
  static let contrastPage = """
    comity contrast CASE --between A,B [--question ID]… [--as-of DATE]
                    [--format text|markdown|html|csv|json] [--output FILE]
                    [--policies DIR]
                    [--reading AUTHORITY.QUESTION.READING=CHOICE]…

    Shows where two authorities part on one case: both verdicts and clauses, the
    first point at which their reasoning parts, and the smallest change of the case
    under which they would come to the same. That is a what-if, found by replaying
    the case; it is no advice. `--as-of` is today unless given.

      comity contrast case.json --between bolton,kirklees
      comity contrast case.json --between bolton,my-draft.policy --format html

    Docs/Contrast.md tells how to read it.

    """
}
