/// Reads amounts, references to events, clocks and limits.
extension TokenCursor {
  var unitComes: Bool {
    guard let word, "hdwmy".utf8.contains(word.utf8.first ?? 0) else { return false }
    switch word {
    case "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years": return true
    case "working":
      switch self.word(ahead: 1) {
      case "day", "days", "week", "weeks": return true
      default: return false
      }
    default: return false
    }
  }

  mutating func amount() throws(ParseFault) -> AmountSyntax {
    let start = range
    let count: AmountSyntax.Count = if let number = optionalNumber() { .fixed(number) } else { .fact(try name()) }
    return AmountSyntax(count: count, unit: try unit(), range: start.through(previousRange))
  }

  private mutating func unit() throws(ParseFault) -> AmountSyntax.Unit {
    let working = take("working")
    let word = word
    switch word {
    case "day", "days":
      at += 1
      return working ? .workingDays : .days
    case "week", "weeks":
      at += 1
      return working ? .workingWeeks : .weeks
    case "hour" where !working, "hours" where !working:
      at += 1
      return .hours
    case "month" where !working, "months" where !working:
      at += 1
      return .months
    case "year" where !working, "years" where !working:
      at += 1
      return .years
    default:
      throw fault(
        "a unit is expected", help: "units are hours, days, working days, weeks, working weeks, months and years")
    }
  }

  mutating func reference() throws(ParseFault) -> ReferenceSyntax {
    let start = range
    let kind = try referenceKind()
    return ReferenceSyntax(kind: kind, range: start.through(previousRange))
  }

  private mutating func referenceKind() throws(ParseFault) -> ReferenceSyntax.Kind {
    if let number = completedWeeks() { return .completedWeeks(number) }
    _ = take("the")
    if sees("child's"), case .ordinal(let years)? = kind(ahead: 1), word(ahead: 2) == "birthday" {
      at += 3
      return .birthday(years)
    }
    if let week = try weekOfPregnancy() { return week }
    if take("birth") { return .birth }
    if take("expected-birth") { return .expectedBirth }
    if take("today") { return .today }
    for (word, pick) in Self.picks where sees(word) {
      at += 1
      return .event(try name(), pick)
    }
    return .event(try name(), .only)
  }

  private static let picks: [(String, ReferenceSyntax.Pick)] = [
    ("first", .first), ("last", .last), ("next", .next), ("previous", .previous),
  ]

  private mutating func completedWeeks() -> Int64? {
    guard case .number(let number)? = current?.kind, word(ahead: 1) == "completed", word(ahead: 2) == "weeks" else {
      return nil
    }
    at += 3
    _ = take("of", "pregnancy")
    return number
  }

  private mutating func weekOfPregnancy() throws(ParseFault) -> ReferenceSyntax.Kind? {
    guard sees("start", "of") || sees("end", "of") else { return nil }
    let start = sees("start")
    at += 2
    try expect("the")
    guard case .ordinal(let week)? = current?.kind else { throw fault("a week such as `24th` is expected") }
    at += 1
    try expect("week")
    try expect("of")
    try expect("pregnancy")
    return start ? .weekStart(week) : .weekEnd(week)
  }

  private mutating func clock() throws(ParseFault) -> ClockSyntax {
    if take("both") {
      let first = try reference()
      try expect("and")
      return .both(first, try reference())
    }
    if take("either") {
      let first = try reference()
      try expect("or")
      return .either(first, try reference())
    }
    return .one(try reference())
  }

  /// Whether a limit begins here; what stands before is the act.
  var timingComes: Bool {
    // Most words begin no limit, and the first letter tells.
    guard let word, "weibant".utf8.contains(word.utf8.first ?? 0) else { return false }
    return switch word {
    case "within", "every", "immediately", "before", "after": true
    case "by": sees("by", "the")
    case "no": sees("no", "later")
    case "not": sees("not", "before") || sees("not", "earlier")
    case "as": sees("as", "soon")
    case "at": sees("at", "least")
    case "the": self.word(ahead: 2) == "of" && (sees("the", "earlier") || sees("the", "later"))
    default: false
    }
  }

  /// The limits at the end of a line.
  mutating func timings() throws(ParseFault) -> [TimingSyntax] {
    var timings: [TimingSyntax] = []
    while !isAtEnd {
      if !timings.isEmpty { _ = take(.comma) || take("and") }
      timings.append(try timing())
    }
    return timings
  }

  private mutating func timing() throws(ParseFault) -> TimingSyntax {
    if take("every") || take("at", "least", "every") {
      let amount = try amount()
      let from = take("from") ? try reference() : nil
      return .every(amount, from: from, until: take("until") ? try reference() : nil)
    }
    if take("not", "before") { return .earliest(.at(try reference())) }
    if take("not", "earlier", "than") { return .earliest(try offset()) }
    return .due(try limit())
  }

  mutating func limit(depth: Int = 0) throws(ParseFault) -> LimitSyntax {
    guard depth < 12 else {
      throw ParseFault(code: .depth, message: "limits stand at most 12 deep in one another", range: range)
    }
    var limit = try simpleLimit(depth)
    while current?.kind == .comma {
      if kind(ahead: 1) == .word("moved") {
        if case .rolled = limit { throw fault("a limit is moved once") }
        at += 2
        try expect("to")
        try expect("the")
        if take("next", "working", "day") {
          limit = .rolled(limit, .forward)
        } else if take("working", "day", "before") {
          limit = .rolled(limit, .back)
        } else {
          throw fault("`next working day` or `working day before` is expected")
        }
      } else if kind(ahead: 1) == .word("or"), word(ahead: 2) == "where" {
        at += 3
        for word in ["that", "is", "not", "a", "working", "day"] { try expect(word) }
        _ = take(.comma)
        limit = .orElse(limit, try self.limit(depth: depth + 1))
      } else {
        break
      }
    }
    return limit
  }

  private mutating func simpleLimit(_ depth: Int) throws(ParseFault) -> LimitSyntax {
    if take("the", "earlier", "of") {
      let first = try limit(depth: depth + 1)
      try expect("and")
      return .earlier(first, try limit(depth: depth + 1))
    }
    if take("the", "later", "of") {
      let first = try limit(depth: depth + 1)
      try expect("and")
      return .later(first, try limit(depth: depth + 1))
    }
    if take("within") { return try offset(refusing: "before", Self.withinBefore) }
    if take("at", "least") { return try offset(refusing: "after", Self.atLeastAfter) }
    if take("no", "later", "than") {
      if amountComes { return try offset() }
      return .at(try reference())
    }
    if take("by") { return .at(try reference()) }
    if take("before") { return .anyTimeBefore(try clock()) }
    if take("after") { return .anyTimeAfter(try clock(), urgency: nil) }
    if take("immediately") { return .anyTimeAfter(take("after") ? try clock() : nil, urgency: "immediately") }
    if take("as", "soon", "as", "possible") {
      return .anyTimeAfter(take("after") ? try clock() : nil, urgency: "as soon as possible")
    }
    throw fault(
      "a time limit is expected", help: "limits begin with within, at least, no later than, by, before, after or every")
  }

  private var amountComes: Bool {
    if case .number? = current?.kind { return word(ahead: 1) != "completed" }
    var copy = self
    guard let _ = copy.optionalNumber() else {
      copy.at += 1
      return copy.unitComes
    }
    return copy.unitComes
  }

  private static let withinBefore = (
    "`within … before` could mean the last day or the first", "write `at least … before` or `not earlier than … before`"
  )
  private static let atLeastAfter = (
    "`at least … after` is a first day, not a last", "write `not earlier than … after`"
  )

  private mutating func offset(
    refusing direction: String? = nil, _ advice: (message: String, help: String) = ("", "")
  ) throws(ParseFault) -> LimitSyntax {
    let start = at
    let amount = try amount()
    if let direction, sees(direction) || direction == "after" && (sees("of") || sees("from")) {
      let range = tokens[max(start - 1, 0)].range.through(range)
      throw ParseFault(message: advice.message, range: range, help: advice.help)
    }
    let before = take("before")
    guard before || take("of") || take("after") || take("from") else {
      throw fault("`of`, `after` or `before` is expected")
    }
    let clock = try clock()
    let counts = try startCounts()
    return before ? .before(amount, clock, startCounts: counts) : .after(amount, clock, startCounts: counts)
  }

  private mutating func startCounts() throws(ParseFault) -> Bool? {
    var copy = self
    _ = copy.take(.comma)
    let not = copy.take("not")
    guard copy.take("counting") else { return nil }
    try copy.expect("the")
    try copy.expect("start")
    try copy.expect("day")
    self = copy
    return !not
  }
}
