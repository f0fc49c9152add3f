/// What `comity help` says.
enum Help {
  static let overview = """
    comity compares child protection conference procedures, and applies them.

      comity compare [AUTHORITY…]              the authorities side by side
      comity evaluate CASE… --under AUTHORITY  a case: dates, reasons, citations
      comity contrast CASE --between A,B       where two authorities part on a case
      comity transfer CASE --from A --to B     one dated list for a child who moves
      comity diff OLD NEW                      what a draft changes
      comity register [AUTHORITY…]             what is left for people to settle
      comity duties AUTHORITY                  who must do what, stage by stage
      comity new AUTHORITY                     begin another authority's policy
      comity test [FILE…]                      do policies say what is expected?
      comity check FILE…                       are policies, scenarios, cases right?
      comity format PATH…                      policy files in the house layout
      comity cite --documents DIR              do the cited words stand there?
      comity sample --count N                  a synthetic caseload for trials
      comity export AUTHORITY                  a policy as JSON
      comity completions bash|zsh|fish         the shell completes what you type
      comity manual                            the manual page

    An authority is bolton, north-east-lincolnshire, kirklees, or the path of a
    policy file.
    `comity help COMMAND` tells more. It calculates and reminds; people decide.

    """

  static let pages = [
    "compare": """
    comity compare [AUTHORITY…] [--question ID]… [--only differences]
                   [--format text|markdown|html|csv|json] [--output FILE]
                   [--policies DIR] [--baseline AUTHORITY]
                   [--reading AUTHORITY.QUESTION.READING=CHOICE]…

    Shows what each authority says to each question; what differs stands first,
    the gravest for a child who moves before the rest. Without names all
    authorities are compared. Every situation that the answers can tell apart is
    gone through: under each row stands in how many they part, and the smallest
    case on which they do. --baseline says of each whether it is tighter or looser
    than another, and shows what a silent one falls back to; `working-together` is
    what the documents themselves say that Working Together requires.

      comity compare
      comity compare --format html
      comity compare bolton kirklees --question minutes-sent
      comity compare bolton my-draft.policy --only differences
      comity compare --baseline working-together

    ! marks where the authority's own documents disagree, and ? words that can be
    read in more than one way; = what the baseline says.

    """,
    "evaluate": """
    comity evaluate CASE… --under AUTHORITY[,AUTHORITY…] [--as-of DATE]
                    [--question ID]… [--format text|markdown|html|csv|json|ics]
                    [--output FILE] [--policies DIR]
                    [--reading AUTHORITY.QUESTION.READING=CHOICE]…

    Applies the procedures to cases (JSON, comity-case/1). What is overdue comes
    first, then what is due in the next seven days, then the rest; each with its
    dates, the clock that started, what is missing, who must judge, and where it
    is written. `--as-of` is today unless given.

      comity evaluate case.json --under bolton,kirklees
      comity evaluate case.json --under kirklees --as-of 2026-02-02

    """,
    "test": """
    comity test [FILE…] [--under AUTHORITY[,AUTHORITY…]] [--question ID]…
                [--coverage] [--mutate] [--format text|json] [--output FILE]
                [--policies DIR]

    Runs scenarios: cases, each with what a policy is expected to make of it. What
    does not hold is told with its reasons and its clause. Without FILE the
    scenarios that come with the policies are run: those of `DIR/Scenarios` where
    policies are taken from a folder. `--under` also takes the path of a policy
    file, which scenarios speak of by the name that the file gives the policy.

    With --coverage it tells which clauses, readings and conditions no scenario
    puts to use. With --mutate (or --survivors) every clause is changed in turn, in
    every single way a slip would change it; a change that no scenario notices is a
    failure, unless it is shown to come to the same in every situation.

      comity test
      comity test --policies Policies --under bolton
      comity test Policies/Scenarios/bolton.policy --policies Policies

    """,
    "check": """
    comity check FILE… [--policies DIR] [--unused]

    Checks policy and scenario files (names ending in .policy), caseloads (names
    ending in .caseload) and case files, and reports all their faults at once, each
    with its place and how to mend it.
    Warnings alone leave the exit code 0. `--unused` warns of every name of the
    vocabulary that no policy uses, also those that only cases speak of.

      comity check my-draft.policy
      comity check case.json

    """,
    "new": newPage,
    "contrast": contrastPage,
    "transfer": transferPage,
    "diff": diffPage,
    "register": registerPage,
    "duties": dutiesPage,
    "format": formatPage,
    "cite": citePage,
    "completions": completionsPage,
    "manual": manualPage,
    "sample": samplePage,
    "export": """
    comity export AUTHORITY [--policies DIR] [--output FILE]

    Writes a policy as JSON (comity-policy/1): every clause with its sentence and
    citations.

      comity export kirklees --output kirklees.json

    """,
  ]
}
