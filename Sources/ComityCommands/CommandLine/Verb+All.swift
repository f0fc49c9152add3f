extension Verb {
  /// All commands, in the order of the overview.
  static let all: [Verb] = [
    Verb(
      "compare", .authority, "the authorities side by side",
      [questions, only, format, output, policies, readings, baseline]),
    Verb(
      "evaluate", .file, "a case: dates, reasons, citations",
      [under, asOf, questions, datedFormat, output, policies, readings]),
    Verb(
      "contrast", .file, "where two authorities part on a case",
      [
        Option("--between", .authorities, "the two authorities"), asOf, questions, format, output, policies, readings,
      ]),
    Verb(
      "transfer", .file, "one dated list for a child who moves",
      [
        Option("--from", .authority, "the authority that the child leaves"),
        Option("--to", .authority, "the authority that the child comes to"), asOf,
        Option("--case", .words("ID"), "one of several cases in the file"), questions,
        Option("--all", nil, "list what has no date too"), datedFormat, output, policies, readings,
      ]),
    Verb(
      "diff", .authority, "what a draft changes",
      [
        questions, Option("--cases", .file, "cases to try both editions on; may be repeated", repeats: true), asOf,
        baseline, Option("--exit-code", nil, "1 where anything changes"),
        Option("--no-scenarios", nil, "leave out which scenarios break"), format, output, policies, readings,
      ]),
    Verb(
      "register", .authority, "what is left for people to settle", [questions, asOf, format, output, policies]),
    Verb(
      "duties", .authority, "who must do what, stage by stage",
      [
        Option("--stage", .stage, "one stage of the process"), Option("--role", .role, "one role"), format, output,
        policies, readings,
      ]),
    Verb(
      "new", .authorityName, "begin the policy of another authority",
      [
        Option("--title", .words("TITLE"), "the authority's name for people"),
        Option("--document", .words("NAME=TITLE"), "a document, in the order in which they govern", repeats: true),
        Option("--output", .file, "the file to begin; one that is there is never changed"), policies,
      ]),
    Verb(
      "test", .policyFile, "do policies say what is expected?",
      [
        under, questions, Option("--coverage", nil, "what no scenario puts to use"),
        Option("--mutate", nil, "which single changes no scenario notices"),
        Option("--survivors", nil, "the same"), Option("--format", .oneOf(["text", "json"]), "how it is laid out"),
        output, policies,
      ]),
    Verb(
      "check", .file, "are policies, scenarios and cases right?",
      [policies, Option("--unused", nil, "warn of names that no policy uses")]),
    Verb(
      "format", .policyFile, "policy files in the house layout",
      [Option("--check", nil, "change nothing, say what would change")]),
    Verb(
      "cite", .authority, "do the cited words stand there?",
      [
        Option("--documents", .folder, "the folder of the documents"),
        Option("--document", .words("AUTHORITY.DOCUMENT=FILE"), "where one document is", repeats: true),
        Option("--against", .folder, "the folder of a new edition"), format, output, policies,
      ]),
    Verb(
      "sample", nil, "a synthetic caseload to try things on",
      [
        Option("--count", .number, "how many cases"), Option("--seed", .number, "another seed gives other cases"),
        Option("--as-of", .day, "the day up to which things happened"),
        Option("--caseload", .words("NAME"), "which caseload's rates"),
        Option("--format", .oneOf(["jsonl", "json"]), "a case on each line, or all in a list"), output, policies,
      ]),
    Verb("export", .authority, "a policy as JSON", [policies, output]),
    Verb(
      "completions", .oneOf(ShellCompletions.shells), "completions for bash, zsh or fish", [policies]),
    Verb("manual", nil, "the manual page", [output]),
  ]

  private static let questions = Option("--question", .question, "one question; may be repeated", repeats: true)
  private static let format = Option(
    "--format", .oneOf(["text", "markdown", "html", "csv", "json"]), "how it is laid out")
  private static let datedFormat = Option(
    "--format", .oneOf(["text", "markdown", "html", "csv", "json", "ics"]), "how it is laid out")
  private static let output = Option("--output", .file, "a file in place of the screen, written whole or not at all")
  private static let policies = Option("--policies", .folder, "policies in place of those that come with the program")
  private static let readings = Option(
    "--reading", .words("AUTHORITY.QUESTION.READING=CHOICE"), "words read otherwise; may be repeated", repeats: true)
  private static let baseline = Option("--baseline", .authority, "what each is measured against")
  private static let under = Option("--under", .authorities, "under which authorities", repeats: true)
  private static let asOf = Option("--as-of", .day, "the day it is made for; today unless given")
  private static let only = Option("--only", .oneOf(["differences"]), "leave out what is alike")
}
