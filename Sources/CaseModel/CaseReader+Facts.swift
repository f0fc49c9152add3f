import PolicyLanguage
import PolicyModel

extension CaseReader {
  /// The facts of one place; none when the key is not given.
  mutating func facts(_ value: JSONValue?) -> FactValues {
    guard let value, let members = members(value, called: "`facts`") else { return FactValues() }
    var values = FactValues()
    for member in members where !rules.faults.isFull {
      guard let fact = rules.fact(member.key, at: member.keyRange) else { continue }
      if let value = factValue(member.value, of: vocabulary[fact]) { values[fact] = value }
    }
    let declared = vocabulary.facts
    rules.checkSums(of: values) { fact in members.first { $0.key == declared[fact.index].name }?.range }
    return values
  }

  private mutating func factValue(_ value: JSONValue, of fact: Vocabulary.Fact) -> FactValue? {
    switch (fact.kind, value.content) {
    case (.yesNo, .bool(let isSo)): return isSo ? .yes : .no
    case (.choice, .string(let name)): return rules.choice(name, of: fact, at: value.range)
    case (.number, .integer(let number)): return rules.number(number, of: fact, at: value.range)
    case (_, .unusable): break
    default: reportKind(of: value, fact: fact)
    }
    return nil
  }

  private mutating func reportKind(of value: JSONValue, fact: Vocabulary.Fact) {
    let help: String?
    if case .null = value.content { help = "leave the fact out while it is unknown" } else { help = nil }
    rules.faults.report(
      .value, "`\(fact.name)` is \(phrase(fact.kind)), not \(value.phrase)", at: value.range, help: help)
  }

  private func phrase(_ kind: Vocabulary.Fact.Kind) -> String {
    switch kind {
    case .yesNo: "true or false"
    case .choice: "one of its choices, as a string"
    case .number(let range): CaseRules.phrase(range)
    }
  }
}
