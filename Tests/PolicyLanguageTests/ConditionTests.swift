import PolicyLanguage
import Testing

@Suite struct ConditionTests {
  @Test(arguments: [
    Reading(
      condition("b and c or d"),
      "3:18 grammar: `and` and `or` are mixed only with parentheses | help: put the part that belongs together in ( )"),
    Reading(condition("(b and c"), "3:18 grammar: `)` is expected, but the line ends"),
    Reading(condition("the b"), "3:15 grammar: `is` or `has happened` is expected, but the line ends"),
    Reading(condition("b has come"), "3:16 grammar: `happened` is expected"),
    Reading(condition("there were 2 b"), "3:16 grammar: `is` or `are` is expected"),
    Reading(condition("there are many b"), "3:20 grammar: a number is expected"),
    Reading(
      condition("the child is not unborn today"),
      "3:27 grammar: `unborn` is not negated here | help: put `not` before the whole test"),
    Reading(condition("the child is not 8"), "3:27 grammar: `unborn` is expected"),
    Reading(condition("the child is 8"), "3:23 grammar: `aged` or `unborn` is expected"),
    Reading(
      condition("the child is aged 8 at the b"),
      "3:30 grammar: `or over` is expected | help: write `aged 8 or over`, `aged over 8` or `aged under 8`"),
    Reading(
      condition("the child is aged under 8"),
      "3:35 grammar: `at` and an event is expected, but the line ends | help: say when: `at the conference`, or `today`"
    ),
    Reading(
      condition("the b is not a c"), "3:25 grammar: a kind is not negated here | help: put `not` before the whole test"),
    Reading(
      condition("the b is not before the c"),
      "3:23 grammar: an order is not negated here | help: put `not` before the whole test"),
    Reading(condition("the b is the 2 c"), "3:23 grammar: `first` or an ordinal such as `2nd` is expected"),
    Reading(
      condition("b is not more than 3"), "3:19 grammar: a comparison is not negated | help: use the opposite comparison"
    ),
    Reading(condition("the first b is more than c"), "3:35 grammar: a number is expected"),
    Reading(condition("the first b is more than 3"), "3:36 grammar: a unit of time is expected, but the line ends"),
    Reading(condition("b is more than 3 days c"), "3:32 grammar: `before` or `after` is expected"),
    Reading(condition("b is c or (d is e)")),
    Reading(condition("b is c or ((d is e))")),
    Reading(condition("b is c or d is e")),
    Reading(condition("b is c or d or not e")),
  ]) func faultOfACondition(_ reading: Reading) { #expect(faults(reading.text) == reading.faults) }

  @Test(arguments: [
    ("b", "b"), ("b and c and d", "all(b, c, d)"), ("b or (c and not d)", "any(b, all(c, not(d)))"),
    ("b is c or d", "b∈{c d}"), ("b is not c or d", "b∉{c d}"), ("b is c or d is e", "any(b∈{c}, d∈{e})"),
    ("b is c or d and e", "all(b∈{c d}, e)"), ("b is c or (d is e)", "any(b∈{c}, d∈{e})"),
    ("b is c or not d", "any(b∈{c}, not(d))"), ("not not b", "not(not(b))"),
  ]) func structureOfACondition(_ text: String, _ structure: String) {
    #expect(clauses(condition(text)).flatMap { $0.when }.map { shape($0) } == [structure])
  }

  private func shape(_ condition: ConditionSyntax) -> String {
    switch condition {
    case .all(let parts): "all(" + parts.map { shape($0) }.joined(separator: ", ") + ")"
    case .any(let parts): "any(" + parts.map { shape($0) }.joined(separator: ", ") + ")"
    case .not(let inner): "not(" + shape(inner) + ")"
    case .test(.named(let name), _): name.text
    case .test(.choice(let name, let choices, let negated), _):
      name.text + (negated ? "∉{" : "∈{") + choices.map { $0.text }.joined(separator: " ") + "}"
    case .test: "?"
    }
  }

  @Test(arguments: [
    "b has happened", "the first b has not happened", "there is no b", "there are at least 2 b", "there are two b",
    "b is more than half of c", "b is twice c", "b is at least 3", "b is 3", "b is exactly three",
    "the last b is at least 5 working days before the c", "the b is before the c", "the b is after today",
    "the child is aged 8 or over at the b", "child is aged over 10 today", "the child is aged under 16 at the birth",
    "the child is unborn at the b", "the b is the first", "the b is not the first", "the b is the 2nd or later",
    "the b is a c", "the b is an c", "reading r is c", "the child's 18th birthday is before the b",
    "the start of the 24th week of pregnancy is before the b", "20 completed weeks of pregnancy is before the b",
    "the expected-birth is after the b",
  ]) func everyTestIsRead(_ text: String) { #expect(faults(condition(text)) == []) }
}
