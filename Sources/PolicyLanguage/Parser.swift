/// Reads policy files into syntax; what cannot be read is reported and left out.
public struct Parser {
  let file: Int
  public private(set) var diagnostics = Diagnostics()
  private var result: FileSyntax

  private init(file: Int) {
    self.file = file
    result = FileSyntax(file: file)
  }

  /// Reads one file. Linear in its size; `file` is the index that diagnostics carry.
  public static func parse(_ source: SourceText, file: Int, into diagnostics: inout Diagnostics) -> FileSyntax {
    var lexer = Lexer(source, file: file)
    let lines = lexer.lines()
    var layout = Layout(file: file)
    let tree = layout.tree(lines)
    var parser = Parser(file: file)
    parser.diagnostics.report(contentsOf: lexer.diagnostics)
    parser.diagnostics.report(contentsOf: layout.diagnostics)
    if lines.isEmpty, !parser.diagnostics.hasErrors {
      parser.report(ParseFault(message: "the file declares nothing", range: SourceRange(0, 0)))
    }
    for line in tree { parser.attempt { (p) throws(ParseFault) in try p.declaration(line) } }
    diagnostics.report(contentsOf: parser.diagnostics)
    return parser.result
  }

  mutating func report(_ fault: ParseFault) {
    diagnostics.report(Diagnostic(fault.code, fault.message, file: file, range: fault.range, help: fault.help))
  }

  /// Runs one rule; its fault is kept and reading goes on.
  mutating func attempt(_ rule: (inout Parser) throws(ParseFault) -> Void) {
    do throws(ParseFault) { try rule(&self) } catch { report(error) }
  }

  /// Reports what stands behind a complete line; what the line begins is still read.
  mutating func finish(_ cursor: TokenCursor) { attempt { (_) throws(ParseFault) in try cursor.end() } }

  /// Words for people that a block begins with; reported where they are missing, and the block is still read.
  mutating func phrase(_ cursor: inout TokenCursor) -> String {
    do throws(ParseFault) {
      return try cursor.text()
    } catch {
      report(error)
      cursor.at = cursor.tokens.count
      return ""
    }
  }

  /// Faults so far, by which a block knows whether something under it was left out.
  var faults: Int { diagnostics.all.count + diagnostics.dropped }

  /// A line that a block holds once.
  func once(_ isNew: Bool, _ what: String, _ range: SourceRange) throws(ParseFault) {
    guard isNew else { throw ParseFault(code: .duplicate, message: "`\(what)` stands here once", range: range) }
  }

  mutating func refuseChildren(_ line: Line) {
    guard let child = line.children.first else { return }
    report(ParseFault(message: "nothing may stand under this line", range: child.range))
  }

  private static let starters = [
    "event", "group", "fact", "role", "outcome", "limit", "term", "question", "calendar", "policy", "answer", "silent",
    "waiting", "scenario",
  ]

  private static var starterList: String { starters.joined(separator: ", ") }

  private mutating func declaration(_ line: Line) throws(ParseFault) {
    var cursor = TokenCursor(line)
    guard cursor.word != nil else {
      throw cursor.fault("a declaration is expected", help: "declarations begin with " + Self.starterList)
    }
    let starter = try cursor.name()
    switch starter.text {
    case "event": try add(.event(event(&cursor, line)))
    case "group": try add(.group(group(&cursor, line)))
    case "fact": try add(.fact(fact(&cursor, line)))
    case "role": try add(.role(role(&cursor, line)))
    case "outcome": try add(.outcome(namedPhrase(&cursor, line)))
    case "limit": try add(.limit(sumLimit(&cursor, line)))
    case "term": try add(.term(term(&cursor, line)))
    case "question": try add(.question(question(&cursor, line)))
    case "calendar": try add(.calendar(calendar(&cursor, line)))
    case "policy": try add(.policy(policy(&cursor, line)))
    case "answer": try add(.answer(answer(&cursor, line)))
    case "silent": try add(.silence(silence(&cursor, line)))
    case "waiting": try add(.waiting(waiting(&cursor, line)))
    case "scenario": try add(.scenario(scenario(&cursor, line)))
    default:
      throw ParseFault(
        message: "`\(starter.text)` does not begin a declaration", range: starter.range,
        help: NearestName.find(starter.text, among: Self.starters).map { "did you mean `\($0)`?" }
          ?? "declarations begin with " + Self.starterList)
    }
  }

  private mutating func add(_ declaration: DeclarationSyntax) { result.declarations.append(declaration) }
}
