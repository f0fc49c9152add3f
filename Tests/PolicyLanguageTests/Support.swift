import PolicyLanguage
import Testing

/// What reading a file reports, each diagnostic on one line: place, code, message, notes, help.
func faults(_ text: String) -> [String] { faults(Array(text.utf8)) }

func faults(_ bytes: [UInt8]) -> [String] {
  let source = SourceText(name: "test.policy", bytes: bytes)
  var diagnostics = Diagnostics()
  _ = Parser.parse(source, file: 0, into: &diagnostics)
  return described(diagnostics, source)
}

func described(_ diagnostics: Diagnostics, _ source: SourceText) -> [String] {
  let index = LineIndex(source)
  func place(_ range: SourceRange) -> String {
    let (line, column) = index.position(of: range.start)
    return "\(line):\(column)"
  }
  return diagnostics.sorted.map { diagnostic in
    "\(place(diagnostic.range)) \(diagnostic.code.description): \(diagnostic.message)"
      + diagnostic.notes.map { " | note \(place($0.range)) \($0.message)" }.joined()
      + (diagnostic.help.map { " | help: \($0)" } ?? "")
  }
}

/// What a file declares; a test that reads a faulty file fails elsewhere.
func declarations(_ text: String) -> [DeclarationSyntax] {
  var diagnostics = Diagnostics()
  return Parser.parse(SourceText(name: "test.policy", bytes: Array(text.utf8)), file: 0, into: &diagnostics)
    .declarations
}

/// The clauses of the first answer of a file.
func clauses(_ text: String) -> [ClauseSyntax] {
  for case .answer(let answer) in declarations(text) {
    return answer.parts.flatMap { $0.positions }.flatMap { $0.clauses }
  }
  return []
}

/// A clause whose `when` is the given condition; the condition begins at 3:10.
func condition(_ text: String) -> String { "answer a\n  must sit\n    when \(text)\n    cite 1 \"x\"\n" }

/// A clause with the given limit, which begins at 2:12.
func limit(_ text: String) -> String { "answer a\n  must sit \(text)\n    cite 1 \"x\"\n" }

/// A file and what reading it reports.
struct Reading: Sendable, CustomTestStringConvertible {
  let text: String
  let faults: [String]

  init(_ text: String, _ faults: String...) {
    self.text = text
    self.faults = faults
  }

  var testDescription: String { text }
}
