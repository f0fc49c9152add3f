import PolicyLanguage
import Testing

/// A file and its house layout.
private struct Layout: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let written: String
  let formatted: String

  init(_ what: String, _ written: String, _ formatted: String) {
    (testDescription, self.written, self.formatted) = (what, written, formatted)
  }
}

private func format(_ text: String) throws(FormattingFault) -> String {
  String(decoding: try Formatter.format(SourceText(name: "test.policy", bytes: Array(text.utf8))), as: UTF8.self)
}

private let layouts = [
  Layout(
    "two spaces for each depth",
    "policy a \"A\"\n   document b \"B\"\nanswer c\n        must sit\n          cite 1 \"x\"\n",
    "policy a \"A\"\n  document b \"B\"\n\nanswer c\n  must sit\n    cite 1 \"x\"\n"),
  Layout(
    "one space between words, none inside parentheses or before a comma",
    "group  a   \"A\" of b ,c,the d\nterm e \"E\"means not(f   and(g or h) )\n",
    "group a \"A\" of b, c, the d\nterm e \"E\" means not (f and (g or h))\n"),
  Layout(
    "what has to do with a move stays in its line",
    "event a  \"A\"  may repeat ,takes  over the child\nquestion b\n   for  a child who moves  in\n",
    "event a \"A\" may repeat, takes over the child\n\nquestion b\n  for a child who moves in\n"),
  Layout(
    "one-line declarations stay grouped as they are written",
    "\n\n# First\nevent a \"A\"\nevent b \"B\"\n\n\n\n# Second\nevent c \"C\"\nrole d \"D\"\n\nrole e \"E\"\n\n",
    "# First\nevent a \"A\"\nevent b \"B\"\n\n# Second\nevent c \"C\"\nrole d \"D\"\n\nrole e \"E\"\n"),
  Layout(
    "an empty line parts blocks, above the comment that belongs to the next",
    "event a \"A\"\nquestion b\n  kind c\n# About d\n# and more\nquestion d\n  kind c\nevent e \"E\"\n",
    "event a \"A\"\n\nquestion b\n  kind c\n\n# About d\n# and more\nquestion d\n  kind c\n\nevent e \"E\"\n"),
  Layout(
    "an empty line that stands between a comment and the next block is enough",
    "question b\n  kind c\n# The end of b\n\nquestion d\n  kind c\n",
    "question b\n  kind c\n# The end of b\n\nquestion d\n  kind c\n"),
  Layout(
    "a comment is indented as the line below it",
    "answer a\n# the chair\n  must sit\n          # from the handbook\n    cite 1 \"x\"\n",
    "answer a\n  # the chair\n  must sit\n    # from the handbook\n    cite 1 \"x\"\n"),
  Layout(
    "a comment at the end of a block stays in it",
    """
    answer a
        must sit
            cite 1 "x"
            # of the clause
        # of the answer
    # of b
    answer b
      must sit
        # deeper

    """,
    """
    answer a
      must sit
        cite 1 "x"
        # of the clause
      # of the answer

    # of b
    answer b
      must sit
        # deeper

    """),
  Layout(
    "a comment behind a line stands two spaces from it", "event a \"A\" # first   \nevent b \"B\"      #second\n",
    "event a \"A\"  # first\nevent b \"B\"  #second\n"),
  Layout(
    "a short line is joined", "group a \"A\" of b,\n\n      c and\n  d\n", "group a \"A\" of b, c and d\n"),
  Layout(
    "a line with comments inside is not joined",
    "group a \"A\" of b, # why b\n # and c,\n\n      # for now\n      c\n",
    "group a \"A\" of b,  # why b\n  # and c,\n  # for now\n  c\n"),
  Layout(
    "line ends, a byte-order mark and the last line end",
    "\u{FEFF}event a \"A\"\r\n# one\t \r\n\r\nevent b\t\"B\u{E9}\"", "event a \"A\"\n# one\n\nevent b \"B\u{E9}\"\n"),
  Layout(
    "quoted words stay as they are", "event a \"A  \\\"b\\\" \\c \\\\ # d\"\n",
    "event a \"A  \\\"b\\\" \\c \\\\ # d\"\n"),
  Layout(
    "a carriage return inside quoted words makes no escape", "event a \"A\\\r\\\\\\\"\"\n",
    "event a \"A\\\\\\\\\\\"\"\n"),
]

@Suite struct FormatterTests {
  @Test(arguments: layouts) private func aFileIsLaidOutAsTheHouseDoes(_ layout: Layout) throws {
    let formatted = try format(layout.written)
    #expect(formatted == layout.formatted)
    #expect(try format(formatted) == formatted)
  }

  /// 120 characters fit on a line and 121 do not; letters count, not bytes.
  @Test func aLineIsBrokenOnlyWhereItIsTooWide() throws {
    let head = "term a \"\(String(repeating: "\u{E9}", count: 80))\" means "
    // 8 for `term a "`, 80 words, 8 for `" means `: 96; 24 more make 120.
    #expect(head.count == 96)
    let fits = head + "bbbbbbbbbb and " + "ccccccccc\n"
    #expect(try format(fits) == fits)
    #expect(try format(head + "bbbbbbbbbb and ccccccccccc\n") == head + "bbbbbbbbbb and\n  ccccccccccc\n")
  }

  @Test func aBreakStandsOutsideParenthesesWhereItCan() throws {
    let b = String(repeating: "b", count: 35)
    let c = String(repeating: "c", count: 35)
    #expect(
      try format("term a \"A\" means \(b) or (\(b) and \(c)) or (\(c) and \(b) and not \(b))\n") == """
        term a "A" means \(b) or
          (\(b) and \(c)) or
          (\(c) and \(b) and
            not \(b))

        """)
  }

  /// The first piece of each line is 97 or 112 wide, and nothing else can go with it.
  @Test func aPhraseThatBelongsTogetherIsNotParted() throws {
    let name = String(repeating: "b", count: 79)
    #expect(
      try format("term a \"A\" means \(name) and the child is aged 10 or over at c\n") == """
        term a "A" means \(name) and
          the child is aged 10 or over at c

        """)
    #expect(
      try format("fact a \"\(name) \(String(repeating: "c", count: 20))\" yes or no, judged by d\n") == """
        fact a "\(name) \(String(repeating: "c", count: 20))" yes or no,
          judged by d

        """)
  }

  @Test func whatCannotBeBrokenStaysWide() throws {
    let words = String(repeating: "word ", count: 40)
    let text = "event a \"\(words)\"\n"
    #expect(try format(text) == text)
  }

  @Test func aWriterKeepsTheBreaksOfALineThatNeedsThem() throws {
    let name = String(repeating: "b", count: 60)
    let text = "group a \"A\" of c,\n  d,\n  \(name), \(name)\n"
    #expect(try format(text) == "group a \"A\" of c,\n  d,\n  \(name),\n  \(name)\n")
  }

  @Test func aFaultyFileIsReportedAndNotLaidOut() {
    do throws(FormattingFault) {
      _ = try Formatter.format(SourceText(name: "a", bytes: Array("evnt a \"A\"\nrole b\n".utf8)), file: 3)
      Issue.record("the file was laid out")
    } catch {
      guard case .faults(let diagnostics) = error else {
        Issue.record("the file was said to be altered")
        return
      }
      #expect(diagnostics.all.map { $0.file } == [3, 3])
    }
  }

  /// What a layout could do wrong, and the proof finds.
  @Test(arguments: [
    ("event a \"A\"\n", "event a \"B\"\n"), ("event a \"A\"\n", "event b \"A\"\n"),
    ("event a \"A\"\nevent b \"B\"\n", "event b \"B\"\nevent a \"A\"\n"), ("event a \"A\"\n# c\n", "event a \"A\"\n"),
    ("# c\nevent a \"A\"\nevent b \"B\"\n", "event a \"A\"\n# c\nevent b \"B\"\n"),
    ("event a \"A\"\n# c\n", "event a \"A\"  # c\n"), ("event a \"A\"\n", "event a \"A\" may repeat\n"),
    ("event a \"A\" moves the child\n", "event a \"A\" receives the child\n"),
    ("question a\n  for a child who moves in\n", "question a\n  for a child who moves out\n"),
    ("event a \"A\"\n", "event a\n"), ("role a \"\u{E9}\"\n", "role a \"e\u{301}\"\n"),
    (
      "answer a\n  must sit\n    if missed must stand\n      cite 1 \"x\"\n",
      "answer a\n  must sit\n    if missed must stand\n    cite 1 \"x\"\n"
    ),
  ])
  func anAlteredFileIsFoundOut(_ original: String, _ altered: String) {
    func source(_ text: String) -> SourceText { SourceText(name: "a", bytes: Array(text.utf8)) }
    #expect(Formatter.says(source(original), whatIsSaidBy: source(original)))
    #expect(!Formatter.says(source(altered), whatIsSaidBy: source(original)))
  }
}
