/// Reads scenarios: what is given, and under which policies something is expected of it.
extension Parser {
  mutating func scenario(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> ScenarioSyntax {
    let before = faults
    let range = cursor.range
    var scenario = ScenarioSyntax(title: Name(phrase(&cursor), range), range: line.range)
    finish(cursor)
    for child in line.children {
      attempt { (p) throws(ParseFault) in try p.scenarioLine(child, &scenario) }
    }
    scenario.isDamaged = faults > before
    return scenario
  }

  private mutating func scenarioLine(_ line: Line, _ scenario: inout ScenarioSyntax) throws(ParseFault) {
    var cursor = TokenCursor(line)
    if cursor.take("given") {
      try once(scenario.given == nil, "given", line.range)
      scenario.given = GivenSyntax(range: line.range)
      finish(cursor)
      for child in line.children {
        attempt { (p) throws(ParseFault) in try p.givenLine(child, &scenario) }
      }
    } else if cursor.take("as", "of") {
      refuseChildren(line)
      scenario.steps.append(.asOf(try cursor.date()))
      try cursor.end()
    } else if cursor.take("under") {
      scenario.steps.append(.under(try under(&cursor, line)))
    } else {
      throw cursor.fault(
        "`given`, `as of` or `under` is expected",
        help: NearestName.find(cursor.word ?? "", among: ["given", "under"]).map { "did you mean `\($0)`?" })
    }
  }

  // MARK: What is given

  private mutating func givenLine(_ line: Line, _ scenario: inout ScenarioSyntax) throws(ParseFault) {
    var cursor = TokenCursor(line)
    if cursor.take("child") {
      let child = try givenChild(&cursor, line)
      scenario.given?.children.append(child)
    } else if cursor.take("unrecorded") {
      refuseChildren(line)
      let names = try cursor.names()
      scenario.given?.unrecorded += names
      try cursor.end()
    } else if cursor.word(ahead: 1) == "on" || cursor.word(ahead: 1) == "booked" {
      let event = try givenEvent(&cursor, line)
      scenario.given?.events.append(event)
    } else {
      try refuseEvent(line, cursor)
      let fact = try givenFact(line)
      scenario.given?.facts.append(fact)
    }
  }

  /// A line with a date is meant as an event, whatever word stands before the date.
  private func refuseEvent(_ line: Line, _ cursor: TokenCursor) throws(ParseFault) {
    for case .date in line.tokens.map({ $0.kind }) {
      let name = cursor.word ?? "EVENT"
      throw ParseFault(
        message: "an event has happened `on` a day, or is `booked for` one",
        range: line.tokens.count > 2 ? line.tokens[1].range : line.range,
        help: "write `\(name) on 2026-01-06` or `\(name) booked for 2026-01-06`")
    }
  }

  private mutating func givenChild(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> GivenChildSyntax {
    var child = GivenChildSyntax(name: try cursor.name())
    attempt { (p) throws(ParseFault) in
      repeat {
        if cursor.take("born") {
          try p.once(child.born == nil, "born", cursor.previousRange)
          child.born = try cursor.date()
        } else if cursor.take("expected") {
          try p.once(child.expected == nil, "expected", cursor.previousRange)
          child.expected = try cursor.date()
        } else {
          throw cursor.fault(
            "`born` or `expected` is expected",
            help: "`born` with the day of birth; while the child is unborn, `expected` with the estimated day")
        }
      } while cursor.take(.comma)
      try cursor.end()
    }
    child.facts = givenFacts(line)
    return child
  }

  private mutating func givenEvent(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> GivenEventSyntax {
    let name = try cursor.name()
    let isBooked = cursor.take("booked", "for")
    if !isBooked, !cursor.take("on") { throw cursor.fault("`booked for` is expected") }
    var event = GivenEventSyntax(name: name, isBooked: isBooked, at: try cursor.moment(), range: line.range)
    attempt { (p) throws(ParseFault) in
      while !cursor.isAtEnd {
        if cursor.take("for", "child") {
          try p.once(event.child == nil, "for child", cursor.previousRange)
          event.child = try cursor.name()
        } else if cursor.take("for") {
          try p.once(event.isFor == nil, "for", cursor.previousRange)
          event.isFor = try cursor.namedEvent()
        } else {
          throw cursor.fault("`at` with a time, `for child` or `for` with an event is expected")
        }
      }
    }
    event.facts = givenFacts(line)
    return event
  }

  /// The facts under a child or an event.
  private mutating func givenFacts(_ line: Line) -> [GivenFactSyntax] {
    var facts: [GivenFactSyntax] = []
    for child in line.children {
      attempt { (p) throws(ParseFault) in facts.append(try p.givenFact(child)) }
    }
    return facts
  }

  private mutating func givenFact(_ line: Line) throws(ParseFault) -> GivenFactSyntax {
    refuseChildren(line)
    var cursor = TokenCursor(line)
    let name = try cursor.name()
    let range = cursor.range
    let value: GivenFactSyntax.Value
    switch cursor.current?.kind {
    case .word(let word): value = .word(word)
    case .number(let number): value = .number(number)
    default:
      throw cursor.fault(
        "what is so of `\(name.text)` is expected: yes, no, a choice or a number",
        help: "an event is written as `\(name.text) on 2026-01-06`")
    }
    cursor.at += 1
    try cursor.end()
    return GivenFactSyntax(name: name, value: value, valueRange: range)
  }
}

extension TokenCursor {
  /// A date, with a time of day where `at` follows.
  mutating func moment() throws(ParseFault) -> MomentSyntax {
    let day = try date()
    guard sees("at") else { return MomentSyntax(day: day, time: nil, range: day.range) }
    at += 1
    let time = try timeOfDay()
    return MomentSyntax(day: day, time: time, range: day.range.through(previousRange))
  }

  /// Hours and minutes, two digits each, with nothing between them but a colon.
  mutating func timeOfDay() throws(ParseFault) -> MomentSyntax.Time {
    guard case .number(let hour)? = current?.kind, kind(ahead: 1) == .colon,
      case .number(let minute)? = kind(ahead: 2)
    else { throw fault("a time of day is expected", help: "write it as `09:30`") }
    let range = tokens[at].range.through(tokens[at + 2].range)
    let (hours, minutes) = (tokens[at].range, tokens[at + 2].range)
    guard range.end - range.start == 5, hours.end - hours.start == 2, minutes.end - minutes.start == 2 else {
      throw ParseFault(
        message: "a time of day has two digits for the hour and two for the minutes", range: range,
        help: "write it as `09:30`")
    }
    at += 3
    return MomentSyntax.Time(hour: hour, minute: minute)
  }

  /// `the initial-conference on 2026-01-06`.
  mutating func namedEvent() throws(ParseFault) -> NamedEventSyntax {
    let start = range
    let name = try nameWithArticle()
    try expect("on")
    return NamedEventSyntax(name: name, at: try moment(), range: start.through(previousRange))
  }
}
