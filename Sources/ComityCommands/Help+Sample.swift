extension Help {
  static let samplePage = """
    comity sample --count N [--seed S] [--as-of DATE] [--caseload NAME]
                  [--format jsonl|json] [--output FILE] [--policies DIR]

    Makes up cases, for those who have no data to try things on: families, dates,
    conferences, plans, reviews, visits, and what is not known of them. No case is
    anyone's. How often things happen stands in a caseload; the one that comes with
    the program keeps to the published rates of England for the year to March 2025,
    and otherwise to rates that are assumed: Docs/Samples.md has them all.

    The same options give the same bytes on every machine. Case 7 is the same
    whether ten cases are made or a million. Without --seed and --as-of those of the
    caseload are taken. A case stands on each line (jsonl), or all in a list (json).

      comity sample --count 3
      comity sample --count 500 --seed 7 --as-of 2026-01-31 --output cases.jsonl

    """
}
