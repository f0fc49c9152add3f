/// Reads what the vocabulary, question and calendar files declare.
extension Parser {
  mutating func event(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> EventSyntax {
    refuseChildren(line)
    let name = try cursor.name()
    let phrase = try cursor.text()
    let repeats = cursor.take("may", "repeat")
    _ = cursor.take(.comma)
    let afterBirth = cursor.take("never", "before", "birth")
    _ = cursor.take(.comma)
    let passage = Self.passage(&cursor)
    try cursor.end()
    return EventSyntax(
      name: name, phrase: phrase, repeats: repeats, neverBeforeBirth: afterBirth, passage: passage)
  }

  private static func passage(_ cursor: inout TokenCursor) -> EventSyntax.Passage? {
    if cursor.take("moves", "the", "child") { return .moves }
    if cursor.take("receives", "the", "child") { return .receives }
    return cursor.take("takes", "over", "the", "child") ? .takesOver : nil
  }

  mutating func group(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> GroupSyntax {
    refuseChildren(line)
    let name = try cursor.name()
    let phrase = try cursor.text()
    try cursor.expect("of")
    let members = try cursor.names()
    try cursor.end()
    return GroupSyntax(name: name, phrase: phrase, members: members)
  }

  mutating func namedPhrase(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> NamedPhraseSyntax {
    refuseChildren(line)
    let name = try cursor.name()
    let phrase = try cursor.text()
    try cursor.end()
    return NamedPhraseSyntax(name: name, phrase: phrase)
  }

  mutating func role(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> NamedPhraseSyntax {
    refuseChildren(line)
    var role = NamedPhraseSyntax(name: try cursor.name(), phrase: try cursor.text())
    if cursor.take(.comma) {
      guard cursor.take("plural") else {
        throw cursor.fault("only `plural` can follow the words of a role", help: "write `, plural`, or leave it out")
      }
      role.isPlural = true
    }
    try cursor.end()
    return role
  }

  mutating func fact(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> FactSyntax {
    refuseChildren(line)
    let name = try cursor.name()
    let phrase = try cursor.text()
    let kind = try factKind(&cursor)
    var otherwise: String?
    var judgedBy: Name?
    var marks = false
    while cursor.take(.comma) {
      if cursor.take("judged", "by") {
        judgedBy = try cursor.nameWithArticle()
      } else if cursor.take("marks", "a", "further", "sitting") {
        marks = true
      } else if cursor.take("otherwise") {
        otherwise = try cursor.text()
      } else {
        throw cursor.fault("`otherwise`, `judged by` or `marks a further sitting` is expected")
      }
    }
    try cursor.end()
    return FactSyntax(
      name: name, phrase: phrase, kind: kind, otherwise: otherwise, judgedBy: judgedBy, marksFurtherSitting: marks)
  }

  private func factKind(_ cursor: inout TokenCursor) throws(ParseFault) -> FactSyntax.Kind {
    if cursor.take("yes", "or", "no") { return .yesNo }
    if cursor.take("one", "of") { return .choice(try choices(&cursor)) }
    if cursor.take("number", "from") {
      let low = try cursor.number()
      try cursor.expect("to")
      return .number(low, try cursor.number())
    }
    throw cursor.fault("`yes or no`, `one of …` or `number from … to …` is expected")
  }

  private func choices(_ cursor: inout TokenCursor) throws(ParseFault) -> [Name] {
    var names = [try cursor.name()]
    let marks = ["judged", "marks", "otherwise"]
    while cursor.current?.kind == .comma, !marks.contains(where: { cursor.word(ahead: 1) == $0 }) {
      cursor.at += 1
      names.append(try cursor.name())
    }
    return names
  }

  mutating func sumLimit(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> SumLimitSyntax {
    refuseChildren(line)
    let addends = try cursor.names()
    try cursor.expect("to")
    let bound = try cursor.name()
    try cursor.end()
    return SumLimitSyntax(addends: addends, bound: bound)
  }

  mutating func term(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> TermSyntax {
    refuseChildren(line)
    let name = try cursor.name()
    let phrase = try cursor.text()
    var otherwise: String?
    if cursor.take(.comma) {
      try cursor.expect("otherwise")
      otherwise = try cursor.text()
    }
    try cursor.expect("means")
    let condition = try cursor.condition()
    try cursor.end()
    return TermSyntax(name: name, phrase: phrase, otherwise: otherwise, condition: condition)
  }

  mutating func question(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> QuestionSyntax {
    let before = faults
    var question = QuestionSyntax(name: try cursor.name())
    finish(cursor)
    for child in line.children {
      refuseChildren(child)
      attempt { (p) throws(ParseFault) in try p.questionLine(child, &question) }
    }
    question.isDamaged = faults > before
    return question
  }

  private mutating func questionLine(_ line: Line, _ question: inout QuestionSyntax) throws(ParseFault) {
    var cursor = TokenCursor(line)
    if cursor.take("group") {
      try once(question.group == nil, "group", line.range)
      question.group = try cursor.name()
    } else if cursor.take("kind") {
      try once(question.kind == nil, "kind", line.range)
      question.kind = try cursor.name()
    } else if cursor.take("asks") {
      try once(question.text == nil, "asks", line.range)
      question.text = try cursor.text()
    } else if cursor.sees("about"), question.scope != nil {
      try once(false, "about", line.range)
    } else if cursor.take("about", "the", "case") {
      question.scope = .wholeCase
    } else if cursor.take("about", "each") {
      let name = try cursor.name()
      let booked = cursor.take(.comma)
      if booked { for word in ["booked", "or", "held"] { try cursor.expect(word) } }
      question.scope = .each(name, booked: booked)
    } else if cursor.take("done", "by") {
      question.doneBy = try cursor.names()
    } else if cursor.take("for", "a", "child", "who", "moves") {
      try once(question.mover == nil, "for a child who moves", line.range)
      question.mover = try mover(&cursor)
    } else {
      throw cursor.fault("`group`, `kind`, `asks`, `about`, `done by` or `for a child who moves` is expected")
    }
    try cursor.end()
  }

  private func mover(_ cursor: inout TokenCursor) throws(ParseFault) -> QuestionSyntax.Mover {
    if cursor.take("in") { return .movesIn }
    if cursor.take("out") { return .movesOut }
    throw cursor.fault(
      "`in` or `out` is expected", help: "a child moves `in` to the receiving authority, `out` of the other")
  }

  mutating func calendar(_ cursor: inout TokenCursor, _ line: Line) throws(ParseFault) -> CalendarSyntax {
    let before = faults
    var calendar = CalendarSyntax(name: try cursor.name())
    finish(cursor)
    for child in line.children {
      refuseChildren(child)
      attempt { (p) throws(ParseFault) in try p.calendarLine(child, &calendar) }
    }
    calendar.isDamaged = faults > before
    return calendar
  }

  private mutating func calendarLine(_ line: Line, _ calendar: inout CalendarSyntax) throws(ParseFault) {
    var cursor = TokenCursor(line)
    if cursor.take("published", "through") {
      try once(calendar.publishedThrough == nil, "published through", line.range)
      calendar.publishedThrough = try cursor.number()
    } else {
      let added = cursor.sees("added")
      guard cursor.take("added") || cursor.take("removed") else {
        throw cursor.fault("`published through`, `added` or `removed` is expected")
      }
      let day = try cursor.date()
      calendar.changes.append(CalendarSyntax.Change(added: added, day: day, reason: try cursor.text()))
    }
    try cursor.end()
  }
}
