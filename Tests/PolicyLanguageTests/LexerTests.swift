import PolicyLanguage
import Testing

@Suite struct LexerTests {
  @Test(arguments: [
    Reading("event a \"x\" $", "1:13 text: `$` has no meaning here | help: put words for people in double quotes"),
    Reading("event a \"x\" ££££", "1:13 text: `£` has no meaning here | help: put words for people in double quotes"),
    Reading(
      "event a \"x\" \u{07}",
      "1:13 text: a control character has no meaning here | help: put words for people in double quotes"),
    Reading(
      "event a \"x\"\u{A0}may repeat", "1:12 text: a no-break space has no meaning here | help: replace it by a space"),
    Reading("event a “x”", "1:9 text: quotation marks are straight | help: write `\"` before and after the words"),
    Reading("event a “x", "1:9 text: quotation marks are straight | help: write `\"` before and after the words"),
    Reading("event a \"x", "1:9 text: quoted words end on the line where they begin | help: close them with a `\"`"),
    Reading("event a \"x\u{1B}[2J\"", "1:11 text: quoted words hold no control characters"),
    Reading(
      limit("within 12x days of b"),
      "2:19 number: `12x` is neither a number, an ordinal such as `24th`, nor a date such as `2026-01-06`"),
    Reading(limit("within 1234567890 days of b"), "2:19 number: a number has at most nine digits"),
    Reading(
      limit("by the end of the 1234567890123456789012345678901234567890th week of pregnancy"),
      "2:30 number: a number has at most nine digits"),
  ]) func faultOfOneWord(_ reading: Reading) { #expect(faults(reading.text) == reading.faults) }

  @Test func tabsAreReportedOnceAndTheLinesStillRead() {
    let text = "question a\n\tgroup g\n\tkind duty\n\tasks \"x\"\n\tabout the cas\n"
    #expect(
      faults(text) == [
        "2:1 layout: lines are indented with spaces | help: replace this tab, and every other, by spaces",
        "5:2 grammar: `group`, `kind`, `asks`, `about`, `done by` or `for a child who moves` is expected",
      ])
  }

  @Test func aLineGoesOnAfterACommaAndAfterAndOrOr() {
    let text = "group g \"x\" of a,\n  b and\n\n  # between\n  c\nrole r \"the r\""
    #expect(faults(text) == [])
    #expect(declarations(text).count == 2)
    guard case .group(let group)? = declarations(text).first else { return #expect(Bool(false)) }
    #expect(group.members.map { $0.text } == ["a", "b", "c"])
  }

  @Test func windowsLineEndsAndAByteOrderMarkChangeNothing() {
    let text = "event a \"x\"\r\nrole r \"y\" z\r\n"
    #expect(
      faults([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == ["2:12 grammar: the line says more than its rule has room for"])
    #expect(
      faults([0xEF, 0xBB, 0xBF] + Array("evnt a".utf8)) == [
        "1:1 grammar: `evnt` does not begin a declaration | help: did you mean `event`?"
      ])
  }

  @Test func commentsAndEscapedQuotesAreUnderstood() {
    let text = "# one\nevent a \"the \\\"x\\\" of \\\\\" # two\n"
    #expect(faults(text) == [])
    guard case .event(let event)? = declarations(text).first else { return #expect(Bool(false)) }
    #expect(event.phrase == "the \"x\" of \\")
  }

  @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82]] as [[UInt8]])
  func whatIsNotUtf8IsRefusedWhereItBegins(_ bad: [UInt8]) {
    #expect(
      faults(Array("event a \"x\"\n# ".utf8) + bad) == [
        "2:3 encoding: a policy file is UTF-8 text | help: save the file as UTF-8"
      ])
  }

  @Test func nulBytesAreControlCharacters() {
    #expect(
      faults([0x65, 0, 0, 0]) == [
        "1:1 grammar: `e` does not begin a declaration | help: declarations begin with event, group, fact, role, "
          + "outcome, limit, term, question, calendar, policy, answer, silent, waiting, scenario",
        "1:2 text: a control character has no meaning here | help: put words for people in double quotes",
      ])
  }
}
