import Testing

@Suite struct HeaderTests {
  private func header(_ lines: String) -> String {
    let silences = Sample.names.map { "silent on \($0)\n  looked in handbook 1\n" }.joined()
    return "policy p \"P\"\n" + lines + "\n" + silences
  }

  @Test(arguments: [
    Checking(
      "  calendar england\n  document handbook \"H\"\n  document handbook \"I\"",
      "4:12 duplicate: the document `handbook` is declared twice"),
    Checking(
      "  document handbook \"H\"",
      "1:8 completeness: a policy names the calendar of its working days | help: add `calendar england` under it"),
    Checking(
      "  document handbook \"H\"\n  calendar englend",
      "3:12 unknown-name: there is no calendar called `englend` | help: did you mean `england`?"),
    Checking(
      "  document handbook \"H\"\n  calendar england\n  in force from 2026-02-30\n  closed on 2199-13-01",
      "4:17 date: `2026-02-30` is not a day of 1900 to 2199 | help: write a date as `2026-01-06`",
      "5:13 date: `2199-13-01` is not a day of 1900 to 2199 | help: write a date as `2026-01-06`"),
    Checking(
      "  document handbook \"H\"\n  calendar england\n  in force from 2026-02-02\n  in force until 2026-02-01",
      "5:18 date: a policy is in force until a day after it begins"),
    Checking(
      "  document handbook \"H\"\n  calendar england\n  edition by plan-strted",
      "4:14 unknown-name: there is no event called `plan-strted` | help: did you mean `plan-started`?"),
    Checking(
      "  document handbook \"H\"\n  calendr england",
      "3:3 grammar: this does not belong to a policy's header "
        + "| help: a header names its documents, `in force from`, `calendar`, `closed on`, and how days are counted"),
    Checking(
      "  document handbook \"H\"\n  calendar england\n  the start day counts\n  limits move to the working day before\n"
        + "  closed on 2026-12-28\n  edition by plan-started"),
    Checking(
      "  document handbook \"H\"\n  calendar england\n  limits move to the next working day\n"
        + "  the start day does not count\n  limits stay where they fall"),
  ]) func faultOfAHeader(_ checking: Checking) { #expect(faults(policy: header(checking.text)) == checking.faults) }

  @Test func aPolicyNamesADocument() {
    #expect(
      faults(policy: "policy p \"P\"\n  calendar england\nanswer minutes\nanswer visits\nanswer decision\n") == [
        "1:8 completeness: a policy names the documents it stands on | help: add `document handbook \"…\"` under it",
        "3:1 completeness: an answer holds at least one clause | help: or declare `silent on` the question",
        "4:1 completeness: an answer holds at least one clause | help: or declare `silent on` the question",
        "5:1 completeness: an answer holds at least one clause | help: or declare `silent on` the question",
      ])
  }

  @Test func aFileHoldsOnePolicyAndAPolicyHasANameOfItsOwn() {
    #expect(
      faults(policy: Sample.valid + "\npolicy other \"O\"\n").map { String($0.drop { $0 != " " }) } == [
        " duplicate: a file holds one policy | note 1:8 the first is here"
      ])
    #expect(
      faults(policy: Sample.valid, extra: Sample.valid) == [
        "1:8 duplicate: there is already a policy called `anyshire` | note 1:8 the other is here | help: give the policy "
          + "a name of its own, or each edition its `in force from` and `edition by EVENT`"
      ])
  }

  @Test func editionsOfAPolicyFollowOneAnother() {
    func edition(_ header: String) -> String {
      Sample.policy("").replacing("  in force from 2025-01-01\n", with: header)
    }
    let first = edition("  in force from 2024-01-01\n  in force until 2024-12-31\n  edition by plan-started\n")
    let second = edition("  in force from 2025-01-01\n  edition by plan-started\n")
    #expect(faults(policy: first, extra: second) == [])
    #expect(faults(policy: second, extra: first) == [])
    #expect(
      faults(policy: first, extra: edition("  in force from 2025-01-01\n  edition by plan-ended\n")) == [
        "1:8 duplicate: two editions of `anyshire` do not name the same event that picks between them | note 1:8 the "
          + "other is here | help: write `edition by EVENT` in the header of each, with one and the same event"
      ])
    #expect(
      faults(policy: first, extra: edition("  in force from 2024-12-31\n  edition by plan-started\n")) == [
        "1:8 duplicate: two editions of `anyshire` are in force on 2024-12-31 | note 1:8 the other is here | help: let "
          + "the earlier one end the day before, with `in force until`"
      ])
  }

  @Test(arguments: [
    Checking(
      "    choice a \"x\"", "2:11 reading: a reading has at least two choices | help: add a `choice` line for each"),
    Checking(
      "    choice a \"x\"\n    choice b \"x\"",
      "2:11 reading: a reading says which choice is adopted, and why | help: add `adopt a because \"…\"`"),
    Checking(
      "    choice a \"x\"\n    choice b \"x\"\n    adopt a",
      "2:11 reading: a reading says which choice is adopted, and why | help: add `adopt a because \"…\"`"),
    Checking(
      "    choice a \"x\"\n    choice bbbb \"x\"\n    adopt bbb because \"x\"",
      "5:11 unknown-name: there is no choice of this reading called `bbb` | help: did you mean `bbbb`?"),
    Checking(
      "    choice a \"x\"\n    choice b \"x\"\n    adopt a because \"x\"\n    safe c",
      "6:10 unknown-name: there is no choice of this reading called `c`"),
    Checking(
      "    choice a \"x\"\n    choice a \"x\"\n    adopt a because \"x\"",
      "4:12 duplicate: the choice `a` is given twice"),
    Checking(
      "    choice a \"x\"\n    choice b \"x\"\n    adopt a because \"x\"\n    look again on 2026-06-31",
      "6:19 date: `2026-06-31` is not a day of 1900 to 2199 | help: write a date as `2026-01-06`"),
    Checking(
      "    choose a \"x\"", "3:5 grammar: `choice`, `adopt`, `safe`, `agreed by` or `look again on` is expected"),
  ]) func faultOfAReading(_ checking: Checking) {
    let lines = "  reading r \"x\"\n\(checking.text)\n  document handbook \"H\"\n  calendar england"
    #expect(faults(policy: header(lines)) == checking.faults)
  }

  @Test func readingsAreDeclaredOnce() {
    let reading = "reading r \"x\"\n    choice a \"x\"\n    choice b \"x\"\n    adopt a because \"x\"\n"
    #expect(
      faults(policy: header("  document handbook \"H\"\n  calendar england\n  \(reading)  \(reading)")) == [
        "8:11 duplicate: the reading `r` is declared twice"
      ])
    #expect(
      faults(body: "answer visits\n  reading month \"x\"\n  in handbook\n    must see the child\n      cite 1 \"x\"")
        == [
          "2:11 duplicate: the reading `month` is declared twice"
        ])
  }

  @Test func usesOfAFaultyReadingAreNotReported() {
    #expect(
      faults(
        body: "answer visits\n  reading r \"x\"\n    choice a \"x\"\n  in handbook\n    must see the child\n"
          + "      read r as a\n      cite 1 \"x\"") == [
          "2:11 reading: a reading has at least two choices | help: add a `choice` line for each"
        ])
  }
}
