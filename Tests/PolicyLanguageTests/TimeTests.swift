import PolicyLanguage
import Testing

private let units = "units are hours, days, working days, weeks, working weeks, months and years"
private let quoting = "put the act in double quotes if these words belong to it"

@Suite struct TimeTests {
  @Test(arguments: [
    Reading(limit("within 5 working months of b"), "2:29 grammar: a unit is expected | help: \(units); or \(quoting)"),
    Reading(limit("within 5 days b"), "2:26 grammar: `of`, `after` or `before` is expected | help: \(quoting)"),
    Reading(
      limit("within 5 days before the b"),
      "2:12 grammar: `within … before` could mean the last day or the first "
        + "| help: write `at least … before` or `not earlier than … before`; or \(quoting)"),
    Reading(
      limit("at least 5 days after the b"),
      "2:15 grammar: `at least … after` is a first day, not a last | help: write `not earlier than … after`; or \(quoting)"
    ),
    Reading(limit("by the start of the week"), "2:32 grammar: a week such as `24th` is expected | help: \(quoting)"),
    Reading(
      limit("within 5 days of b, moved to the day after"),
      "2:45 grammar: `next working day` or `working day before` is expected | help: \(quoting)"),
    Reading(
      limit("within 5 days of b, moved to the next working day, moved to the next working day"),
      "2:61 grammar: a limit is moved once | help: \(quoting)"),
    Reading(
      limit("within 5 days of b, or where that is not a day, by the c"),
      "2:55 grammar: `working` is expected | help: \(quoting)"),
    Reading(
      limit(String(repeating: "the earlier of ", count: 13) + "by the b and by the c"),
      "2:192 depth: limits stand at most 12 deep in one another | help: \(quoting)"),
  ]) func faultOfALimit(_ reading: Reading) { #expect(faults(reading.text) == reading.faults) }

  @Test(arguments: [
    "within 5 working days of the b", "within two hours after the b", "within weeks-set weeks from the b",
    "at least 5 working days before the b", "no later than 5 days before the b", "no later than 5 days after the b",
    "no later than the b", "by the child's 18th birthday", "by the end of the 24th week of pregnancy",
    "not earlier than 5 days after the b", "not before the b", "before the b", "after the b", "immediately",
    "immediately after the b", "as soon as possible", "as soon as possible after both b and c",
    "every 6 weeks", "at least every 6 months from the first b until the c", "within 5 days of either b or c",
    "the earlier of within 5 days of b and within 3 days of c", "the later of by the b and by the c",
    "within 5 days of b, counting the start day, moved to the next working day",
    "within 5 days of b, not counting the start day", "within 5 days of b, moved to the working day before",
    "within 5 days of b, or where that is not a working day, by the c",
    "not before the b and within 5 days of c", "not before the b, within 5 days of c",
    "within 5 working weeks of b", "within 1 year of b", "by the expected-birth",
  ]) func everyLimitIsRead(_ text: String) { #expect(faults(limit(text)) == []) }
}
