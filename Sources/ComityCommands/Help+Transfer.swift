extension Help {
  static let transferPage = """
    comity transfer CASE --from AUTHORITY --to AUTHORITY [--as-of DATE]
                    [--case ID] [--question ID]… [--all]
                    [--format text|markdown|html|csv|json|ics] [--output FILE]
                    [--policies DIR]
                    [--reading AUTHORITY.QUESTION.READING=CHOICE]…

    One dated list for a child who moves: what the authority that the child leaves
    still owes, what the receiving one requires, who does it, what becomes tighter
    or looser for this child, and which facts are missing and what they would
    settle. Overdue comes first. What has no date is counted; --all lists it.
    `--case` picks one of several cases in a file. `--as-of` is today unless given.

      comity transfer case.json --from bolton --to kirklees
      comity transfer case.json --from bolton --to kirklees --format ics

    The ics file is for a calendar program. Docs/Transfer.md tells how to read all.

    """
}
