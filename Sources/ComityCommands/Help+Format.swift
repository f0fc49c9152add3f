extension Help {
  static let formatPage = """
    comity format PATH… [--check]

    Rewrites policy files in the house layout: policies, vocabulary, questions,
    calendars, scenarios, caseloads. A folder stands for all such files below it.
    Words, comments and their order stay as they are; of each file it is proved that
    it says the same. Where one file cannot be read or written, none is changed.

    `--check` changes nothing: it shows the first line of each file that would
    change, and exits with 1 if there is one.

      comity format my-draft.policy
      comity format --check my-draft.policy

    Docs/Layout.md describes the layout.

    """
}
