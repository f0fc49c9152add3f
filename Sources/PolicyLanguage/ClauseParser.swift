/// Reads clauses: `holder must act limit`, and the lines under it.
extension Parser {
  mutating func clause(_ line: Line, ifMissed: Bool = false) throws(ParseFault) -> ClauseSyntax {
    var cursor = TokenCursor(line, from: ifMissed ? 2 : 0)
    if ifMissed { _ = cursor.take(.comma) }
    let before = faults
    let holders = Self.startsForce(cursor) ? [] : try cursor.names()
    let force = try force(&cursor, holders)
    let act = try act(&cursor)
    var clause = ClauseSyntax(range: line.range, force: force, act: act)
    clause.holders = holders
    clause.limits = limits(&cursor)
    for child in line.children {
      attempt { (p) throws(ParseFault) in try p.clauseLine(child, &clause) }
    }
    clause.isDamaged = faults > before
    return clause
  }

  /// The limits of a clause's first line; where they cannot be read, the lines under it still are.
  private mutating func limits(_ cursor: inout TokenCursor) -> [TimingSyntax] {
    do throws(ParseFault) {
      return try cursor.timings()
    } catch {
      var fault = error
      let quoting = "put the act in double quotes if these words belong to it"
      fault.help = fault.help.map { $0 + "; or " + quoting } ?? quoting
      report(fault)
      return []
    }
  }

  private static func startsForce(_ cursor: TokenCursor) -> Bool {
    switch cursor.word {
    case "must", "will", "should", "may", "expected", "decides", "decide": true
    default: false
    }
  }

  private func force(_ cursor: inout TokenCursor, _ holders: [Name]) throws(ParseFault) -> ClauseSyntax.Force {
    if cursor.take("must", "not") { return .mustNot }
    if cursor.take("must") { return .must }
    if cursor.take("should", "not") { return .shouldNot }
    if cursor.take("should") { return .should }
    if cursor.take("will") { return .will }
    if cursor.take("may") { return .may }
    if cursor.take("expected", "to") || cursor.take("is", "expected", "to") || cursor.take("are", "expected", "to") {
      return .expected
    }
    if cursor.take("decides", "whether") || cursor.take("decide", "whether") {
      guard !holders.isEmpty else {
        throw ParseFault(
          message: "a decision names who decides", range: cursor.previousRange,
          help: "begin the line with a role, as in `conference-chair decides whether …`")
      }
      return .decides
    }
    throw cursor.fault(
      "a clause says how strongly it binds",
      help: "write must, will, should, expected to, may, must not, should not, or decides whether")
  }

  /// The words up to the limit, or quoted words.
  private func act(_ cursor: inout TokenCursor) throws(ParseFault) -> String {
    if case .text(let act)? = cursor.current?.kind {
      cursor.at += 1
      return act
    }
    var act = ""
    while let token = cursor.current, !cursor.timingComes {
      try refuseHiddenLimit(cursor)
      switch token.kind {
      case .word(let word):
        if !act.isEmpty { act += " " }
        act += word
      case .number(let number): act += act.isEmpty ? "\(number)" : " \(number)"
      default: throw cursor.fault("the act is put in double quotes when it holds more than words")
      }
      cursor.at += 1
    }
    guard !act.isEmpty else { throw cursor.fault("what is to be done is expected here") }
    return act
  }

  /// A time that begins no limit would otherwise pass unnoticed as part of the act.
  private func refuseHiddenLimit(_ cursor: TokenCursor) throws(ParseFault) {
    var ahead = cursor
    let start = cursor.range
    let isAmount = ahead.optionalNumber() != nil && ahead.unitComes
    let isMoment = cursor.sees("latest") || cursor.sees("never") || cursor.sees("noon") || cursor.sees("midnight")
    let isDay =
      cursor.sees("the", "day", "after") || cursor.sees("the", "day", "before") || cursor.sees("working", "day")
    guard isAmount || isMoment || isDay else { return }
    if isAmount { ahead.at += ahead.sees("working") ? 2 : 1 }
    let range = isAmount ? start.through(ahead.previousRange) : start
    throw ParseFault(
      message: isAmount
        ? "an amount of time stands here, but no limit begins" : "a time stands here, but no limit begins",
      range: range,
      help: "begin it with within, at least, no later than, by, before, after or every; or put the act in double quotes"
    )
  }

  private static let clauseWords = [
    "cite", "when", "unless", "only", "except", "read", "judged", "agreed", "after", "done", "outcome", "grounds",
    "extended", "if", "note", "points", "within",
  ]

  private mutating func clauseLine(_ line: Line, _ clause: inout ClauseSyntax) throws(ParseFault) {
    var cursor = TokenCursor(line)
    if cursor.take("if", "missed") {
      clause.ifMissed.append(try self.clause(line, ifMissed: true))
      return
    }
    if cursor.take("grounds") {
      clause.grounds = try grounds(&cursor, line)
      return
    }
    if cursor.take("when") {
      clause.when.append(try block(&cursor, line))
    } else if cursor.take("only", "when") || cursor.take("except", "when") {
      clause.onlyWhen.append(try block(&cursor, line))
    } else if cursor.take("unless") {
      clause.unless.append(try block(&cursor, line))
    } else {
      refuseChildren(line)
      try plainLine(&cursor, &clause)
    }
    try cursor.end()
  }

  private mutating func plainLine(_ cursor: inout TokenCursor, _ clause: inout ClauseSyntax) throws(ParseFault) {
    if cursor.take("cite") {
      clause.citations.append(try citation(&cursor))
    } else if cursor.take("read") {
      let reading = try cursor.name()
      try cursor.expect("as")
      clause.readAs.append((reading, try cursor.name()))
    } else if cursor.take("judged", "by") {
      clause.judgedBy = try cursor.nameWithArticle()
    } else if cursor.take("agreed", "by") {
      clause.agreedBy += try cursor.names()
    } else if cursor.take("after", "consulting") {
      clause.consulting += try cursor.names()
    } else if cursor.take("done", "by") {
      clause.doneBy += try cursor.names()
    } else if cursor.take("outcome") {
      let name = try cursor.name()
      clause.outcomes.append(OutcomeSyntax(name: name, limit: cursor.isAtEnd ? nil : try cursor.limit()))
    } else if cursor.take("extended", "by") {
      let amount = try cursor.amount()
      try cursor.expect("when")
      clause.extensions.append(ExtensionSyntax(amount: amount, when: try cursor.condition()))
    } else if cursor.take("note") {
      clause.notes.append(try cursor.text())
    } else if cursor.take("points", "to") {
      clause.pointsTo.append(try cursor.pointer())
    } else if cursor.timingComes || cursor.sees("by") {
      clause.limits += try cursor.timings()
    } else {
      let word = cursor.word ?? ""
      throw cursor.fault(
        "this does not belong under a clause",
        help: word == "if"
          ? "write `when` for a condition, or `if missed` for what follows"
          : NearestName.find(word, among: Self.clauseWords).map { "did you mean `\($0)`?" }
            ?? "under a clause stand cite, when, only when, unless, read … as, judged by, agreed by, outcome, points to, note"
      )
    }
  }

  /// A condition on the line itself, or `all of` / `any of` with one condition a line below.
  private mutating func block(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> ConditionSyntax {
    let all = cursor.take("all", "of")
    guard all || cursor.take("any", "of") else {
      refuseChildren(line)
      return try cursor.condition()
    }
    var conditions: [ConditionSyntax] = []
    for child in line.children {
      attempt { (p) throws(ParseFault) in
        var inner = TokenCursor(child)
        conditions.append(try p.block(&inner, child))
        try inner.end()
      }
    }
    guard !line.children.isEmpty else { throw cursor.fault("the conditions stand on the lines below, indented") }
    return all ? .all(conditions) : .any(conditions)
  }

  private func citation(_ cursor: inout TokenCursor) throws(ParseFault) -> CitationSyntax {
    let start = cursor.range
    let document = cursor.word == nil ? nil : try cursor.name()
    let section = try cursor.section()
    let range = cursor.range
    let words = Name(try cursor.text(), range)
    return CitationSyntax(document: document, section: section, words: words, range: start.through(range))
  }

  private mutating func grounds(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> GroundsSyntax {
    let closed = cursor.take("closed")
    guard closed || cursor.take("open") else {
      throw cursor.fault("`closed` or `open` is expected", help: "closed: no other ground counts; open: others may")
    }
    finish(cursor)
    let before = faults
    var grounds = GroundsSyntax(closed: closed, range: line.range)
    for child in line.children {
      attempt { (p) throws(ParseFault) in grounds.grounds.append(try p.ground(child)) }
    }
    grounds.isDamaged = faults > before
    return grounds
  }

  private mutating func ground(_ line: Line) throws(ParseFault) -> GroundsSyntax.Ground {
    let before = faults
    var cursor = TokenCursor(line)
    let phrase = phrase(&cursor)
    finish(cursor)
    var when: ConditionSyntax?
    var citations: [CitationSyntax] = []
    for child in line.children {
      attempt { (p) throws(ParseFault) in
        var inner = TokenCursor(child)
        if inner.take("when") {
          let condition = try p.block(&inner, child)
          when = when.map { .all([$0, condition]) } ?? condition
        } else if inner.take("cite") {
          citations.append(try p.citation(&inner))
        } else {
          throw inner.fault("`when` or `cite` is expected")
        }
        try inner.end()
      }
    }
    return GroundsSyntax.Ground(
      phrase: phrase, when: when, citations: citations, range: line.range, isDamaged: faults > before)
  }
}
