/// Reads a caseload file into syntax; what cannot be read is reported and left out.
public struct CaseloadParser {
  let file: Int
  private(set) var diagnostics = Diagnostics()

  /// Reads one file. Linear in its size; `file` is the index that diagnostics carry.
  ///
  /// - Returns: What it says, or nil where it does not begin as a caseload does.
  public static func parse(_ source: SourceText, file: Int, into diagnostics: inout Diagnostics) -> CaseloadSyntax? {
    var lexer = Lexer(source, file: file)
    let lines = lexer.lines()
    var layout = Layout(file: file)
    let tree = layout.tree(lines)
    var parser = CaseloadParser(file: file)
    parser.diagnostics.report(contentsOf: lexer.diagnostics)
    parser.diagnostics.report(contentsOf: layout.diagnostics)
    let caseload = parser.caseload(tree)
    diagnostics.report(contentsOf: parser.diagnostics)
    return caseload
  }

  /// Runs one rule; its fault is kept and reading goes on.
  mutating func attempt(_ rule: (inout Self) throws(ParseFault) -> Void) {
    do throws(ParseFault) {
      try rule(&self)
    } catch {
      diagnostics.report(Diagnostic(error.code, error.message, file: file, range: error.range, help: error.help))
    }
  }

  mutating func refuseChildren(_ line: Line) {
    guard let child = line.children.first else { return }
    attempt { (_) throws(ParseFault) in
      throw ParseFault(message: "nothing may stand under this line", range: child.range)
    }
  }

  private func once(_ isNew: Bool, _ what: String, _ range: SourceRange) throws(ParseFault) {
    guard isNew else { throw ParseFault(code: .duplicate, message: "`\(what)` stands here once", range: range) }
  }

  // MARK: The file

  private mutating func caseload(_ tree: [Line]) -> CaseloadSyntax? {
    guard let head = tree.first else {
      attempt { (p) throws(ParseFault) in
        guard p.diagnostics.hasErrors else {
          throw ParseFault(message: "the file declares nothing", range: SourceRange(0, 0), help: Self.beginning)
        }
      }
      return nil
    }
    var caseload: CaseloadSyntax?
    attempt { (p) throws(ParseFault) in caseload = try p.head(head) }
    guard var caseload else { return nil }
    for line in tree.dropFirst() {
      attempt { (p) throws(ParseFault) in try p.declaration(line, &caseload) }
    }
    return caseload
  }

  private static let beginning = "a caseload file begins with `caseload name \"…\"`"

  private mutating func head(_ line: Line) throws(ParseFault) -> CaseloadSyntax {
    var cursor = TokenCursor(line)
    guard cursor.take("caseload") else { throw cursor.fault("`caseload` is expected", help: Self.beginning) }
    var caseload = CaseloadSyntax(file: file, name: try cursor.name(), title: try cursor.text())
    try cursor.end()
    for child in line.children {
      attempt { (p) throws(ParseFault) in try p.headLine(child, &caseload) }
    }
    return caseload
  }

  private mutating func headLine(_ line: Line, _ caseload: inout CaseloadSyntax) throws(ParseFault) {
    refuseChildren(line)
    var cursor = TokenCursor(line)
    let range = cursor.range
    if cursor.take("calendar") {
      try once(caseload.calendar == nil, "calendar", range)
      caseload.calendar = try cursor.name()
    } else if cursor.take("as", "of") {
      try once(caseload.asOf == nil, "as of", range)
      caseload.asOf = try cursor.date()
    } else if cursor.take("seed") {
      try once(caseload.seed == nil, "seed", range)
      caseload.seed = try cursor.number()
    } else if cursor.take("begins") {
      try once(caseload.begins == nil, "begins", range)
      let days = try cursor.spread()
      try cursor.expect("days")
      try cursor.expect("before")
      try cursor.comma()
      try cursor.expect("with")
      caseload.begins = .init(days: days, stage: try cursor.name())
    } else if cursor.take("unrecorded") {
      let chance = try cursor.chance()
      try cursor.expect("of")
      caseload.unrecorded.append(.init(events: try cursor.names(), chance: chance))
    } else {
      throw cursor.unknownWord(among: ["calendar", "as of", "seed", "begins", "unrecorded"])
    }
    try cursor.end()
  }

  private mutating func declaration(_ line: Line, _ caseload: inout CaseloadSyntax) throws(ParseFault) {
    var cursor = TokenCursor(line)
    if cursor.take("family") {
      try once(caseload.family == nil, "family", line.range)
      var family = FamilySyntax(range: line.range)
      for child in line.children {
        attempt { (p) throws(ParseFault) in try p.familyLine(child, &family) }
      }
      caseload.family = family
    } else if cursor.take("stage") {
      let name = try cursor.name()
      caseload.stages.append(StageSyntax(name: name, steps: steps(under: line)))
    } else {
      throw cursor.unknownWord(among: ["family", "stage"])
    }
    try cursor.end()
  }

  // MARK: The children

  private mutating func familyLine(_ line: Line, _ family: inout FamilySyntax) throws(ParseFault) {
    var cursor = TokenCursor(line)
    let range = cursor.range
    if cursor.sees("fact") {
      let fact = try fact(line)
      family.facts.append(fact)
      return
    }
    refuseChildren(line)
    if cursor.take("children") {
      try once(family.children == nil, "children", range)
      family.children = try cursor.spread()
    } else if cursor.take("age") {
      try once(family.age == nil, "age", range)
      family.age = try cursor.spread(of: "years")
    } else if cursor.take("apart") {
      try once(family.apart == nil, "apart", range)
      family.apart = try cursor.spread(of: "days")
    } else if cursor.take("unborn") {
      try once(family.unborn == nil, "unborn", range)
      let chance = try cursor.chance()
      try cursor.comma()
      try cursor.expect("after")
      family.unborn = (chance, try cursor.spread(of: "weeks"))
    } else if cursor.take("born", "after") {
      try once(family.born == nil, "born after", range)
      family.born = try cursor.spread(of: "days")
    } else {
      throw cursor.unknownWord(among: ["children", "age", "apart", "unborn", "born", "fact"])
    }
    try cursor.end()
  }
}

extension TokenCursor {
  mutating func comma() throws(ParseFault) {
    guard take(.comma) else { throw fault("a comma is expected") }
  }

  /// `1 to 5 weight 30, 6 weight 40`: the comma before anything but a number ends it.
  mutating func spread() throws(ParseFault) -> SpreadSyntax {
    let start = range
    var bands = [try band()]
    while current?.kind == .comma, case .number? = kind(ahead: 1) {
      at += 1
      bands.append(try band())
    }
    return SpreadSyntax(bands: bands, range: start.through(previousRange))
  }

  mutating func spread(of unit: String) throws(ParseFault) -> SpreadSyntax {
    let spread = try spread()
    try expect(unit)
    return spread
  }

  private mutating func band() throws(ParseFault) -> SpreadSyntax.Band {
    let start = range
    let low = try number()
    let high = take("to") ? try number() : low
    let weight = take("weight") ? try number() : 1
    return SpreadSyntax.Band(low: low, high: high, weight: weight, range: start.through(previousRange))
  }

  /// `25 in 1000`.
  mutating func chance() throws(ParseFault) -> ChanceSyntax {
    let start = range
    let part = try number()
    guard take("in") else { throw fault("`in` is expected", help: "a rate is written as `25 in 1000`") }
    let whole = try number()
    return ChanceSyntax(part: part, whole: whole, range: start.through(previousRange))
  }

  /// A line or a clause that begins with none of the words that may.
  func unknownWord(among words: [String]) -> ParseFault {
    let nearest = word.flatMap { NearestName.find($0, among: words) }
    let list = words.map { "`\($0)`" }.joined(separator: ", ")
    return fault(
      "one of \(list) is expected", help: nearest.map { "did you mean `\($0)`?" })
  }
}
