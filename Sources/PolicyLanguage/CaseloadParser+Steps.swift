/// Reads what happens in a stage.
extension CaseloadParser {
  mutating func steps(under line: Line) -> [StepSyntax] {
    var steps: [StepSyntax] = []
    for child in line.children {
      attempt { (p) throws(ParseFault) in steps.append(try p.step(child)) }
    }
    return steps
  }

  private mutating func step(_ line: Line) throws(ParseFault) -> StepSyntax {
    var cursor = TokenCursor(line)
    if cursor.take("event") { return .event(try event(&cursor, line)) }
    if cursor.sees("fact") { return .fact(try fact(line)) }
    if cursor.take("one", "of") {
      try cursor.end()
      return .oneOf(alternatives(line), line.range)
    }
    refuseChildren(line)
    if cursor.take("split") { return .split(try split(&cursor, line)) }
    if cursor.take("then") {
      let stage = try cursor.name()
      var chance: ChanceSyntax?
      if cursor.take(.comma) {
        try cursor.expect("chance")
        chance = try cursor.chance()
      }
      try cursor.end()
      return .then(stage, chance)
    }
    throw cursor.unknownWord(among: ["event", "fact", "split", "one of", "then"])
  }

  private mutating func alternatives(_ line: Line) -> [StepSyntax.Alternative] {
    var alternatives: [StepSyntax.Alternative] = []
    for child in line.children {
      attempt { (p) throws(ParseFault) in
        var cursor = TokenCursor(child)
        guard cursor.take("weight") else {
          throw cursor.fault("`weight` is expected", help: "each way out begins with a line `weight 3`")
        }
        let weight = try cursor.number()
        try cursor.end()
        alternatives.append(.init(weight: weight, range: child.range, steps: p.steps(under: child)))
      }
    }
    return alternatives
  }

  // MARK: Events

  private mutating func event(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> CaseloadEventSyntax {
    var event = CaseloadEventSyntax(name: try cursor.name(), range: line.range)
    if let when = try cursor.when() { event.when = when }
    if cursor.take("until") { event.until = try cursor.until(event.when) }
    while cursor.take(.comma) { try cursor.clause(of: &event) }
    try cursor.end()
    event.steps = steps(under: line)
    return event
  }

  // MARK: Facts

  mutating func fact(_ line: Line) throws(ParseFault) -> CaseloadFactSyntax {
    refuseChildren(line)
    var cursor = TokenCursor(line)
    try cursor.expect("fact")
    let name = try cursor.name()
    let start = cursor.range
    let values = try cursor.values(of: name.text)
    var fact = CaseloadFactSyntax(
      name: name, range: line.range, values: values, valuesRange: start.through(cursor.previousRange))
    while cursor.take(.comma) {
      if cursor.take("unknown") {
        fact.unknown = try cursor.chance()
      } else if cursor.take("aged") {
        fact.aged = try cursor.spread()
      } else if cursor.take("with") {
        fact.with = try cursor.numberOfChildren()
      } else {
        throw cursor.unknownWord(among: ["unknown", "aged", "with"])
      }
    }
    try cursor.end()
    return fact
  }

  private func split(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> SplitSyntax {
    let whole = try cursor.name()
    try cursor.expect("into")
    let first = try cursor.name()
    let share = try cursor.spread()
    guard cursor.take("in"), case .number(100)? = cursor.current?.kind else {
      throw cursor.fault("`in 100` is expected", help: "a share is written as `60 to 100 in 100`")
    }
    cursor.at += 1
    try cursor.comma()
    try cursor.expect("rest")
    let rest = try cursor.weightedNames()
    var split = SplitSyntax(whole: whole, first: first, share: share, rest: rest, range: line.range)
    if cursor.take(.comma) {
      try cursor.expect("unknown")
      split.unknown = try cursor.chance()
    }
    try cursor.end()
    return split
  }
}

extension TokenCursor {
  fileprivate mutating func when() throws(ParseFault) -> CaseloadEventSyntax.When? {
    if take("on", "the", "same", "day") { return .sameDay }
    if take("after") { return .after(try spread(), try unit()) }
    if take("before") { return .before(try spread(), try unit()) }
    if take("every") { return .every(try spread(), try unit()) }
    return nil
  }

  /// A comma goes on with the clauses, so several events are joined by `or`.
  fileprivate mutating func until(_ when: CaseloadEventSyntax.When) throws(ParseFault) -> [Name] {
    switch when {
    case .after, .every: break
    case .sameDay, .before:
      at -= 1
      throw fault("`until` follows `after` or `every`", help: "leave it out, or say how long after")
    }
    var names = [try nameWithArticle()]
    while take("or") { names.append(try nameWithArticle()) }
    return names
  }

  private mutating func unit() throws(ParseFault) -> CaseloadEventSyntax.Unit {
    if take("working", "days") || take("working", "day") { return .workingDays }
    if take("days") || take("day") { return .days }
    if take("weeks") || take("week") { return .weeks }
    throw fault("`working days`, `days` or `weeks` is expected")
  }

  fileprivate mutating func clause(of event: inout CaseloadEventSyntax) throws(ParseFault) {
    let start = range
    if take("at") {
      event.from = try timeOfDay()
      try expect("to")
      event.to = try timeOfDay()
      event.timeRange = start.through(previousRange)
    } else if take("on", "any", "day") {
      event.onAnyDay = true
    } else if take("for", "one", "child") {
      event.forOneChild = true
    } else if take("chance") {
      event.chance = try chance()
    } else if take("booked") {
      event.booked = try chance()
    } else if take("with") {
      event.with = try numberOfChildren()
    } else if take("ends", "the", "case") {
      event.ends = true
    } else {
      throw unknownWord(
        among: ["at", "on any day", "for one child", "chance", "booked", "with", "ends the case"])
    }
  }

  fileprivate mutating func values(of fact: String) throws(ParseFault) -> CaseloadFactSyntax.Values {
    if sees("yes") {
      at += 1
      if case .number? = current?.kind { return .yes(try chance()) }
      return .yes(nil)
    }
    // A choice may be called `no` as well; then more choices follow, or its weight.
    if sees("no"), at + 1 == tokens.count || isClause(ahead: 1) {
      at += 1
      return .no
    }
    if case .number? = current?.kind { return .number(try spread()) }
    guard current?.word != nil else {
      throw fault(
        "what is so of `\(fact)` is expected",
        help: "as in `yes 25 in 100`, `no`, `4 to 9`, or choices with their weights")
    }
    return .choices(try weightedNames())
  }

  /// `neglect weight 49, physical weight 8`: the comma before a clause ends it.
  fileprivate mutating func weightedNames() throws(ParseFault) -> [(name: Name, weight: Int64)] {
    var names: [(name: Name, weight: Int64)] = []
    repeat {
      if !names.isEmpty { at += 1 }
      let name = try name()
      names.append((name, take("weight") ? try number() : 1))
    } while current?.kind == .comma && !Self.factClauses.contains(where: { word(ahead: 1) == $0 })
    return names
  }

  private func isClause(ahead count: Int) -> Bool {
    kind(ahead: count) == .comma && Self.factClauses.contains { word(ahead: count + 1) == $0 }
  }

  private static let factClauses = ["unknown", "aged", "with"]

  /// `2 to 12 children`.
  fileprivate mutating func numberOfChildren() throws(ParseFault) -> SpreadSyntax {
    let spread = try spread()
    guard take("children") || take("child") else { throw fault("`children` is expected") }
    return spread
  }
}
