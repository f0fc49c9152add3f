/// Reads a policy's header, readings, answers and silences.
extension Parser {
  mutating func policy(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> PolicySyntax {
    let before = faults
    let name = try cursor.name()
    var policy = PolicySyntax(name: name, title: phrase(&cursor))
    finish(cursor)
    for child in line.children {
      attempt { (p) throws(ParseFault) in try p.policyLine(child, &policy) }
    }
    policy.isDamaged = faults > before
    return policy
  }

  private mutating func policyLine(_ line: Line, _ policy: inout PolicySyntax) throws(ParseFault) {
    var cursor = TokenCursor(line)
    if cursor.take("reading") {
      policy.readings.append(try reading(&cursor, line))
      return
    }
    refuseChildren(line)
    if cursor.take("document") {
      let name = try cursor.name()
      policy.documents.append(NamedPhraseSyntax(name: name, phrase: try cursor.text()))
      policy.owners.append(nil)
      if cursor.take(.comma) {
        guard cursor.take("of") else {
          throw cursor.fault("what follows a document says whose it is", help: "write `, of bolton`, or leave it out")
        }
        policy.owners[policy.owners.count - 1] = try cursor.name()
      }
    } else if cursor.take("is", "a", "baseline") {
      try once(policy.baseline == nil, "is a baseline", line.range)
      policy.baseline = line.range
    } else if cursor.take("in", "force", "from") {
      try once(policy.inForceFrom == nil, "in force from", line.range)
      policy.inForceFrom = try cursor.date()
    } else if cursor.take("in", "force", "until") {
      try once(policy.inForceUntil == nil, "in force until", line.range)
      policy.inForceUntil = try cursor.date()
    } else if cursor.take("edition", "by") {
      try once(policy.editionEvent == nil, "edition by", line.range)
      policy.editionEvent = try cursor.name()
    } else if cursor.take("calendar") {
      try once(policy.calendar == nil, "calendar", line.range)
      policy.calendar = try cursor.name()
    } else if cursor.take("closed", "on") {
      policy.closures.append(try cursor.date())
    } else if cursor.take("the", "start", "day", "counts") {
      policy.startDayCounts = true
    } else if cursor.take("the", "start", "day", "does", "not", "count") {
      policy.startDayCounts = false
    } else if cursor.take("limits", "move", "to", "the", "next", "working", "day") {
      policy.rolls = .forward
    } else if cursor.take("limits", "move", "to", "the", "working", "day", "before") {
      policy.rolls = .back
    } else if cursor.take("limits", "stay", "where", "they", "fall") {
      policy.rolls = nil
    } else {
      throw cursor.fault(
        "this does not belong to a policy's header",
        help:
          "a header names its documents, `in force from`, `calendar`, `closed on`, and how days are counted"
      )
    }
    try cursor.end()
  }

  mutating func reading(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> ReadingSyntax {
    let before = faults
    let name = try cursor.name()
    var reading = ReadingSyntax(name: name, phrase: phrase(&cursor))
    finish(cursor)
    for child in line.children {
      refuseChildren(child)
      attempt { (p) throws(ParseFault) in try p.readingLine(child, &reading) }
    }
    reading.isDamaged = faults > before
    return reading
  }

  private mutating func readingLine(_ line: Line, _ reading: inout ReadingSyntax) throws(ParseFault) {
    var cursor = TokenCursor(line)
    if cursor.take("choice") {
      let name = try cursor.name()
      reading.choices.append(ReadingSyntax.Choice(name: name, phrase: try cursor.text()))
    } else if cursor.take("adopt") {
      try once(reading.adopted == nil, "adopt", line.range)
      reading.adopted = try cursor.name()
      if cursor.take("because") { reading.because = try cursor.text() }
    } else if cursor.take("safe") {
      try once(reading.safe == nil, "safe", line.range)
      reading.safe = try cursor.name()
    } else if cursor.take("agreed", "by") {
      reading.agreedBy = try cursor.text()
    } else if cursor.take("look", "again", "on") {
      reading.revisit = try cursor.date()
    } else {
      throw cursor.fault("`choice`, `adopt`, `safe`, `agreed by` or `look again on` is expected")
    }
    try cursor.end()
  }

  mutating func silence(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> SilenceSyntax {
    try cursor.expect("on")
    let before = faults
    var silence = SilenceSyntax(question: try cursor.name(), range: line.range)
    finish(cursor)
    for child in line.children {
      attempt { (p) throws(ParseFault) in try p.silenceLine(child, &silence) }
    }
    silence.isDamaged = faults > before
    return silence
  }

  private mutating func silenceLine(_ line: Line, _ silence: inout SilenceSyntax) throws(ParseFault) {
    var cursor = TokenCursor(line)
    if cursor.sees("looked", "in") || cursor.sees("note") || cursor.sees("points", "to") { refuseChildren(line) }
    if cursor.take("looked", "in") {
      let document = try cursor.name()
      var sections = [try cursor.section()]
      while cursor.take(.comma) { sections.append(try cursor.section()) }
      silence.lookedIn.append((document, sections))
    } else if cursor.take("note") {
      silence.note = try cursor.text()
    } else if cursor.take("points", "to") {
      silence.pointsTo.append(try cursor.pointer())
    } else {
      throw cursor.fault(
        "under a silence stand only `looked in`, `points to` and `note`",
        help: "if the documents do say something, write `answer \(silence.question.text)` instead of the silence")
    }
    try cursor.end()
  }

  mutating func waiting(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> WaitingSyntax {
    try cursor.expect("on")
    let waiting = WaitingSyntax(question: try cursor.name(), range: line.range)
    finish(cursor)
    if let child = line.children.first {
      report(
        ParseFault(
          message: "nothing may stand under a question that waits", range: child.range,
          help: "to answer it, write `answer \(waiting.question.text)` in place of `waiting on`"))
    }
    return waiting
  }

  mutating func answer(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> AnswerSyntax {
    let before = faults
    var answer = AnswerSyntax(question: try cursor.name(), range: line.range)
    finish(cursor)
    var plain: [Line] = []
    for child in line.children {
      var inner = TokenCursor(child)
      if inner.take("reading") {
        attempt { (p) throws(ParseFault) in answer.readings.append(try p.reading(&inner, child)) }
      } else if inner.take("part") {
        attempt { (p) throws(ParseFault) in answer.parts.append(try p.part(&inner, child)) }
      } else {
        plain.append(child)
      }
    }
    if !plain.isEmpty {
      answer.parts.insert(positions(plain, name: nil, phrase: nil, line.range), at: 0)
    }
    answer.isDamaged = faults > before
    return answer
  }

  private mutating func part(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> PartSyntax {
    let name = try cursor.name()
    let phrase = cursor.isAtEnd ? nil : phrase(&cursor)
    finish(cursor)
    return positions(line.children, name: name, phrase: phrase, line.range)
  }

  /// The `in DOCUMENT` blocks of a part; clauses outside one belong to the policy's only document.
  private mutating func positions(_ lines: [Line], name: Name?, phrase: String?, _ range: SourceRange) -> PartSyntax {
    var part = PartSyntax(name: name, phrase: phrase)
    var plain = PositionSyntax(document: nil, elsewhere: false, range: range)
    for line in lines {
      var cursor = TokenCursor(line)
      if cursor.take("in") {
        attempt { (p) throws(ParseFault) in part.positions.append(try p.position(&cursor, line)) }
      } else {
        attempt { (p) throws(ParseFault) in plain.clauses.append(try p.clause(line)) }
      }
    }
    if !plain.clauses.isEmpty { part.positions.insert(plain, at: 0) }
    return part
  }

  private mutating func position(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> PositionSyntax {
    let document = try cursor.name()
    let before = faults
    let elsewhere = cursor.take(.comma)
    if elsewhere { attempt { (_) throws(ParseFault) in try cursor.expect("elsewhere") } }
    if faults == before { finish(cursor) }
    var position = PositionSyntax(document: document, elsewhere: elsewhere, range: line.range)
    for child in line.children {
      var inner = TokenCursor(child)
      if inner.take("because") {
        attempt { (p) throws(ParseFault) in
          position.because = try inner.text()
          try inner.end()
        }
      } else {
        attempt { (p) throws(ParseFault) in position.clauses.append(try p.clause(child)) }
      }
    }
    position.isDamaged = faults > before
    return position
  }
}
