/// Reads conditions: tests joined by `and` or by `or`, with parentheses where both are used.
extension TokenCursor {
  /// How deep parentheses and `not` may stand inside one another.
  private static let maximumDepth = 30

  mutating func condition(depth: Int = 0) throws(ParseFault) -> ConditionSyntax {
    guard depth < Self.maximumDepth else {
      throw ParseFault(code: .depth, message: "conditions stand at most 30 deep in one another", range: range)
    }
    let first = try operand(depth)
    var operands = [first]
    var joint: String?
    while sees("and") || sees("or") {
      let word = word ?? ""
      if let joint, joint != word {
        throw fault("`and` and `or` are mixed only with parentheses", help: "put the part that belongs together in ( )")
      }
      joint = word
      at += 1
      operands.append(try operand(depth))
    }
    return operands.count == 1 ? first : joint == "and" ? .all(operands) : .any(operands)
  }

  private mutating func operand(_ depth: Int) throws(ParseFault) -> ConditionSyntax {
    if take("not") { return .not(try nested(depth)) }
    if take(.open) {
      let inner = try condition(depth: depth + 1)
      guard take(.close) else { throw fault("`)` is expected") }
      return inner
    }
    let start = range
    let test = try test()
    return .test(test, start.through(previousRange))
  }

  private mutating func nested(_ depth: Int) throws(ParseFault) -> ConditionSyntax {
    guard depth < Self.maximumDepth else {
      throw ParseFault(code: .depth, message: "conditions stand at most 30 deep in one another", range: range)
    }
    if take("not") { return .not(try nested(depth + 1)) }
    return try operand(depth + 1)
  }

  private mutating func test() throws(ParseFault) -> TestSyntax {
    if sees("reading"), word(ahead: 2) == "is" {
      at += 1
      let reading = try name()
      try expect("is")
      return .reading(reading, try name())
    }
    if take("there") { return try countTest() }
    if sees("the", "child", "is") || sees("child", "is") { return try childTest() }
    let plainName = word != "the" && !isPick
    let reference = try reference()
    if sees("has") { return try happenedTest(reference) }
    guard take("is") else {
      guard plainName, case .event(let name, .only) = reference.kind else {
        throw fault("`is` or `has happened` is expected")
      }
      return .named(name)
    }
    return try predicate(reference)
  }

  private var isPick: Bool { sees("first") || sees("last") || sees("next") || sees("previous") }

  private mutating func countTest() throws(ParseFault) -> TestSyntax {
    guard take("is") || take("are") else { throw fault("`is` or `are` is expected") }
    let comparison = take("no") ? nil : self.comparison() ?? .exactly
    let number = comparison == nil ? 0 : try number()
    let name = try name()
    let end = take("up", "to") ? try reference() : nil
    return .count(comparison ?? .exactly, number, name, upTo: end)
  }

  private mutating func childTest() throws(ParseFault) -> TestSyntax {
    _ = take("the")
    at += 2
    let negated = take("not")
    if take("unborn") {
      guard !negated else {
        throw ParseFault(
          message: "`unborn` is not negated here", range: previousRange, help: "put `not` before the whole test")
      }
      return .unborn(try atReference())
    }
    guard !negated else { throw fault("`unborn` is expected") }
    guard take("aged") else { throw fault("`aged` or `unborn` is expected") }
    if take("under") { return .age(try number(), .under, try atReference()) }
    if take("over") { return .age(try number(), .past, try atReference()) }
    let years = try number()
    guard take("or", "over") else {
      throw fault("`or over` is expected", help: "write `aged 8 or over`, `aged over 8` or `aged under 8`")
    }
    return .age(years, .orOver, try atReference())
  }

  private mutating func atReference() throws(ParseFault) -> ReferenceSyntax {
    if take("at") { return try reference() }
    if sees("today") { return try reference() }
    throw fault("`at` and an event is expected", help: "say when: `at the conference`, or `today`")
  }

  private mutating func happenedTest(_ reference: ReferenceSyntax) throws(ParseFault) -> TestSyntax {
    at += 1
    let negated = take("not")
    try expect("happened")
    return .happened(reference, negated: negated)
  }

  private mutating func predicate(_ reference: ReferenceSyntax) throws(ParseFault) -> TestSyntax {
    let negated = take("not")
    if take("the") { return try ordinalTest(reference, negated) }
    if take("a") || take("an") {
      guard !negated else { throw fault("a kind is not negated here", help: "put `not` before the whole test") }
      return .isKind(reference, try name())
    }
    if sees("before") || sees("after") {
      guard !negated else { throw fault("an order is not negated here", help: "put `not` before the whole test") }
      let after = sees("after")
      at += 1
      return .order(reference, after: after, try self.reference())
    }
    guard case .event(let name, _) = reference.kind else { return try measure(reference, negated) }
    if comparisonComes || numberComes { return try measure(reference, negated) }
    var choices = [try self.name()]
    while sees("or"), word(ahead: 1) != nil, word(ahead: 2) == nil || word(ahead: 2) == "or" || word(ahead: 2) == "and",
      word(ahead: 1) != "not"
    {
      at += 1
      choices.append(try self.name())
    }
    return .choice(name, choices, negated: negated)
  }

  private mutating func ordinalTest(_ reference: ReferenceSyntax, _ negated: Bool) throws(ParseFault) -> TestSyntax {
    if take("first") { return .ordinal(reference, negated ? .moreThan : .exactly, 1) }
    if case .ordinal(let number)? = current?.kind, !negated {
      at += 1
      if take("or", "later") { return .ordinal(reference, .atLeast, number) }
      return .ordinal(reference, .exactly, number)
    }
    throw fault("`first` or an ordinal such as `2nd` is expected")
  }

  private var comparisonComes: Bool {
    sees("more", "than") || sees("less", "than") || sees("at", "least") || sees("at", "most") || sees("exactly")
  }

  private var numberComes: Bool {
    if case .number? = current?.kind { return true }
    return sees("half", "of") || sees("twice")
  }

  /// Steps over a comparison if one comes next.
  mutating func comparison() -> ComparisonSyntax? {
    if take("more", "than") { return .moreThan }
    if take("less", "than") { return .lessThan }
    if take("at", "least") { return .atLeast }
    if take("at", "most") { return .atMost }
    if take("exactly") { return .exactly }
    return nil
  }

  private mutating func measure(_ reference: ReferenceSyntax, _ negated: Bool) throws(ParseFault) -> TestSyntax {
    guard !negated else { throw fault("a comparison is not negated", help: "use the opposite comparison") }
    let comparison = comparison() ?? .exactly
    let multiple: (Int64, Int64)? = take("half", "of") ? (1, 2) : take("twice") ? (2, 1) : nil
    if multiple != nil || optionalNumberAhead == nil {
      guard case .event(let name, .only) = reference.kind else { throw fault("a number is expected") }
      return .relation(name, comparison, multiple: multiple?.0 ?? 1, divisor: multiple?.1 ?? 1, try self.name())
    }
    let start = at
    let number = try number()
    guard unitComes else {
      guard case .event(let name, .only) = reference.kind else { throw fault("a unit of time is expected") }
      return .number(name, comparison, number)
    }
    at = start
    let amount = try amount()
    let after = sees("after")
    guard take("after") || take("before") else { throw fault("`before` or `after` is expected") }
    return .distance(reference, comparison, amount, after: after, try self.reference())
  }

  private var optionalNumberAhead: Int64? {
    var copy = self
    return copy.optionalNumber()
  }
}
