/// Reads what is expected under a policy.
extension Parser {
  mutating func under(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> UnderSyntax {
    let before = faults
    var under = UnderSyntax(policies: try cursor.names(), range: line.range)
    finish(cursor)
    for child in line.children {
      attempt { (p) throws(ParseFault) in try p.underLine(child, &under) }
    }
    under.isDamaged = faults > before
    return under
  }

  private mutating func underLine(_ line: Line, _ under: inout UnderSyntax) throws(ParseFault) {
    refuseChildren(line)
    var cursor = TokenCursor(line)
    if cursor.take("read") {
      let reading = try cursor.name()
      let question = cursor.take("of") ? try cursor.name() : nil
      try cursor.expect("as")
      under.readings.append(.init(reading: reading, question: question, choice: try cursor.name()))
      try cursor.end()
    } else if cursor.take("expect") {
      under.expectations.append(try expectation(&cursor, line))
    } else {
      throw cursor.fault("`expect` or `read` is expected")
    }
  }

  private mutating func expectation(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> ExpectationSyntax {
    let question = try cursor.name()
    var expectation = ExpectationSyntax(question: question, range: line.range, verdict: question)
    while try selector(&cursor, &expectation) {}
    guard cursor.word != nil else { throw cursor.fault("a verdict is expected") }
    expectation.verdict = try cursor.name()
    // A detail that cannot be read is reported, and the rest of the line left: there is no telling where it ends.
    attempt { (_) throws(ParseFault) in
      while cursor.take(.comma) {
        let start = cursor.range
        let kind = try cursor.detail()
        expectation.details.append(.init(kind: kind, range: start.through(cursor.previousRange)))
      }
      guard cursor.isAtEnd else { throw cursor.fault("a comma is expected before the next thing that is expected") }
    }
    return expectation
  }

  /// Which result of the question is meant; false when the verdict comes.
  private func selector(_ cursor: inout TokenCursor, _ expectation: inout ExpectationSyntax) throws(ParseFault) -> Bool
  {
    if cursor.take("part") {
      try once(expectation.part == nil, "part", cursor.previousRange)
      expectation.part = try cursor.name()
    } else if cursor.take("for", "child") {
      try once(expectation.child == nil, "for child", cursor.previousRange)
      expectation.child = try cursor.name()
    } else if cursor.take("about") {
      try once(expectation.about == nil, "about", cursor.previousRange)
      expectation.about = try about(&cursor)
    } else if cursor.take("in") {
      try once(expectation.place == nil, "in", cursor.previousRange)
      expectation.place = try place(&cursor)
    } else {
      return false
    }
    return true
  }

  private func about(_ cursor: inout TokenCursor) throws(ParseFault) -> ExpectationSyntax.About {
    if cursor.take("the", "gap", "up", "to") { return .gapUpTo(try cursor.namedEvent()) }
    if cursor.take("the", "gap", "since") { return .gapSince(try cursor.namedEvent()) }
    if cursor.take("the", "gap") { throw cursor.fault("`up to` or `since` is expected, with an event and its day") }
    return .event(try cursor.namedEvent())
  }

  private func place(_ cursor: inout TokenCursor) throws(ParseFault) -> ExpectationSyntax.Place {
    let document = try cursor.name()
    guard cursor.take(.comma) else { return .init(document: document, further: 0, range: document.range) }
    guard cursor.take("elsewhere") else {
      throw cursor.fault("`elsewhere` is expected, or a verdict without a comma before it")
    }
    var further: Int64 = 1
    if case .number(let number)? = cursor.current?.kind {
      further = number
      cursor.at += 1
      guard number > 0 else {
        throw ParseFault(message: "further places are counted from 1", range: cursor.previousRange)
      }
    }
    return .init(document: document, further: further, range: document.range.through(cursor.previousRange))
  }
}

extension TokenCursor {
  fileprivate mutating func detail() throws(ParseFault) -> ExpectationSyntax.Kind {
    if let force = force() { return .force(force) }
    if take("by", "no", "one") { return .actors([]) }
    if take("by") { return .actors(try joined()) }
    if take("due") { return .due(try moment()) }
    if take("earliest") { return .earliest(try moment()) }
    if take("done") { return .done(try moment()) }
    if take("no", "due", "day") { return .due(nil) }
    if take("no", "earliest", "day") { return .earliest(nil) }
    if take("not", "done") { return .done(nil) }
    if take("no", "outcome") { return .outcome(nil, by: nil) }
    if take("outcome") {
      let name = try name()
      return .outcome(name, by: take("by") ? try moment() : nil)
    }
    if take("needs") { return .needs(try joined()) }
    if take("presumed") { return .presumed(try joined()) }
    if take("nothing", "presumed") { return .presumed([]) }
    if take("judged", "by") { return .judgedBy(try nameWithArticle()) }
    if take("act") { return .act(try text()) }
    if take("says") { return .says(try text()) }
    if take("cites") { return try cites() }
    throw fault(
      "this cannot be expected of an answer",
      help: Self.nearestDetail(word)
        ?? "an expectation names must, should …, by, due, earliest, done, outcome, needs, presumed, judged by, act, says, cites"
    )
  }

  private mutating func force() -> ClauseSyntax.Force? {
    if take("must", "not") { return .mustNot }
    if take("must") { return .must }
    if take("should", "not") { return .shouldNot }
    if take("should") { return .should }
    if take("will") { return .will }
    if take("may") { return .may }
    if take("expected") { return .expected }
    return take("decides") ? .decides : nil
  }

  /// Names with `and` between them; a comma begins the next thing that is expected.
  private mutating func joined() throws(ParseFault) -> [Name] {
    var names = [try nameWithArticle()]
    while take("and") { names.append(try nameWithArticle()) }
    return names
  }

  private mutating func cites() throws(ParseFault) -> ExpectationSyntax.Kind {
    let document = word == nil ? nil : try name()
    let section = try section()
    var words: String?
    if case .text(let text)? = current?.kind {
      words = text
      at += 1
    }
    return .cites(document: document, section: section, words: words)
  }

  private static func nearestDetail(_ word: String?) -> String? {
    let words = [
      "must", "should", "will", "may", "expected", "decides", "by", "due", "earliest", "done", "outcome", "needs",
      "presumed", "judged", "act", "says", "cites",
    ]
    return word.flatMap { NearestName.find($0, among: words) }.map { "did you mean `\($0)`?" }
  }
}
