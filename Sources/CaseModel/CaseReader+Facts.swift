import PolicyLanguage
import PolicyModel

extension CaseReader {
  /// The facts of one place; none when the key is not given.
  mutating func facts(_ value: JSONValue?) -> FactValues {
    guard let value, let members = members(value, called: "`facts`") else { return FactValues() }
    var values = FactValues()
    for member in members where !faults.isFull {
      guard let fact = names.fact(member.key) else {
        reportUnknownFact(member)
        continue
      }
      if let value = factValue(member.value, of: vocabulary[fact]) { values[fact] = value }
    }
    for limit in vocabulary.limits { check(limit, of: values, in: members) }
    return values
  }

  private mutating func reportUnknownFact(_ member: JSONMember) {
    faults.report(
      .unknownName, "there is no fact \(quoted(member.key))", at: member.keyRange,
      help: suggestion(names.nearestFact(member.key)))
  }

  private mutating func factValue(_ value: JSONValue, of fact: Vocabulary.Fact) -> FactValue? {
    switch (fact.kind, value.content) {
    case (.yesNo, .bool(let isSo)): return isSo ? .yes : .no
    case (.choice(let choices), .string(let name)):
      if let index = choices.firstIndex(of: name) { return .choice(index) }
      reportChoice(name, of: fact, choices: choices, at: value.range)
    case (.number(let range), .integer(let number)):
      if range.contains(number) { return .number(number) }
      faults.report(.value, "`\(fact.name)` is \(phrase(fact.kind)), not \(number)", at: value.range)
    case (_, .unusable): break
    default: reportKind(of: value, fact: fact)
    }
    return nil
  }

  private mutating func reportChoice(
    _ name: String, of fact: Vocabulary.Fact, choices: [String], at range: SourceRange
  ) {
    var help: [String] = []
    if let nearest = suggestion(NearestName.find(name, among: choices)) { help.append(nearest) }
    if choices.count <= 6 {
      help.append("the choices are " + choices.map { "`\($0)`" }.joined(separator: ", "))
    }
    faults.report(
      .value, "\(quoted(name)) is not a choice of `\(fact.name)`", at: range,
      help: help.isEmpty ? nil : help.joined(separator: " "))
  }

  private mutating func reportKind(of value: JSONValue, fact: Vocabulary.Fact) {
    let help: String?
    if case .null = value.content { help = "leave the fact out while it is unknown" } else { help = nil }
    faults.report(
      .value, "`\(fact.name)` is \(phrase(fact.kind)), not \(value.phrase)", at: value.range, help: help)
  }

  private func phrase(_ kind: Vocabulary.Fact.Kind) -> String {
    switch kind {
    case .yesNo: "true or false"
    case .choice: "one of its choices, as a string"
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    }
  }

  /// A sum of numbers that stand at one place is at most another that stands there; unknown addends count for nothing.
  private mutating func check(_ limit: Vocabulary.SumLimit, of values: FactValues, in members: [JSONMember]) {
    guard case .number(let bound)? = values[limit.bound] else { return }
    var sum: Int64 = 0
    var isOver = false
    var given: [String] = []
    for addend in limit.addends {
      guard case .number(let number)? = values[addend] else { continue }
      let (next, overflow) = sum.addingReportingOverflow(number)
      isOver = isOver || overflow
      sum = overflow ? sum : next
      given.append("`\(vocabulary[addend].name)` \(number)")
    }
    let name = vocabulary[limit.bound].name
    guard isOver || sum > bound, let member = members.first(where: { $0.key == name }) else { return }
    let exceeds = given.count == 1 ? "may not exceed" : "together may not exceed"
    faults.report(
      .value, "\(given.joined(separator: " and ")) \(exceeds) `\(name)` \(bound)", at: member.range)
  }
}
