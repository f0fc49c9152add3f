extension Help {
  static let registerPage = """
    comity register [AUTHORITY…] [--question ID]… [--as-of DATE]
                    [--format text|markdown|html|csv|json] [--output FILE]
                    [--policies DIR]

    Lists what policies leave for people to settle, authority by authority and
    question by question: where another document, or another place, says otherwise
    than the one that governs; words that can be read in more than one way, and who
    agreed to the reading; what a person judges; rules that are kept elsewhere; and
    what the documents say nothing of. `--as-of`, today unless given, is the day
    against which readings were to be looked at again.

      comity register bolton
      comity register --format html

    Docs/Register.md tells how to read it.

    """

  static let dutiesPage = """
    comity duties AUTHORITY [--stage STAGE] [--role ROLE]
                  [--format text|markdown|html|csv|json] [--output FILE]
                  [--policies DIR]
                  [--reading AUTHORITY.QUESTION.READING=CHOICE]…

    Lists everything that an authority asks, permits or forbids, in the order of
    the process: who, how strongly, when, on what conditions, and where it is
    written. What the documents name nobody for stands apart. `--role` keeps what
    a role holds, agrees to, is consulted on or decides, and says which.

      comity duties kirklees --stage reviews
      comity duties bolton --role conference-chair

    Docs/Duties.md tells how to read it.

    """
}
