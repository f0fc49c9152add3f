import CaseModel
import PolicyLanguage
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
  @Test("a text with one fault is refused with one message", arguments: faultyTexts)
  func refuses(_ example: (text: String, fault: String)) {
    #expect(read(Array(example.text.utf8)).faults == [example.fault])
  }

  @Test("bytes that are not text are refused", arguments: faultyBytes)
  func refusesBytes(_ example: (bytes: [UInt8], fault: String)) {
    #expect(read(example.bytes).faults == [example.fault])
  }

  @Test("faults of plain extent do not hide one another")
  func goesOn() {
    let text = #"{ "a": 1.5, "a": True, "b": [007, "\q", 1,], "c": "\ud800" }"#
    #expect(
      read(Array(text.utf8)).faults == [
        "1:8 json: `1.5` is not a whole number; help: write digits alone",
        "1:13 duplicate: the key `a` is given twice; note 1:3: first given here",
        "1:18 json: `True` is not a value of JSON; help: write `true`",
        "1:30 json: a number may not begin with a zero; help: leave out the zeros in front",
        "1:36 json: only `\"`, `\\`, `/`, `b`, `f`, `n`, `r`, `t` and `u` may follow a backslash;"
          + " help: write `\\\\` for a backslash",
        "1:42 json: no comma may stand before `]`; help: remove the comma",
        "1:52 json: half a surrogate pair is not a character",
      ])
  }

  @Test("escapes and characters are read", arguments: strings)
  func readsStrings(_ example: (text: String, content: String)) {
    let (value, faults) = read(Array(example.text.utf8))
    #expect(faults.isEmpty)
    guard case .string(let content)? = value?.content else {
      Issue.record("not a string")
      return
    }
    #expect(Array(content.unicodeScalars) == Array(example.content.unicodeScalars))
  }

  @Test("whole numbers of 64 bits are read", arguments: [0, 7, -12, Int64.max, Int64.min, 1_000_000_000_000_000_000])
  func readsNumbers(_ number: Int64) {
    let (value, faults) = read(Array("\(number)".utf8))
    #expect(faults.isEmpty)
    guard case .integer(number)? = value?.content else {
      Issue.record("not \(number)")
      return
    }
  }

  @Test("values know their places")
  func places() {
    let (value, _) = read(Array(#" { "key" : [ 12, "é" ] } "#.utf8))
    guard case .object(let members)? = value?.content, case .array(let items)? = members.first?.value.content else {
      Issue.record("not an object with a list")
      return
    }
    #expect(value?.range == SourceRange(1, 25))
    #expect(members[0].keyRange == SourceRange(3, 8))
    #expect(members[0].range == SourceRange(3, 23))
    #expect(items.map { $0.range } == [SourceRange(13, 15), SourceRange(17, 21)])
  }

  @Test("brackets may be 64 deep")
  func depth() {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(read(Array(deepest.utf8)).faults.isEmpty)
    #expect(
      read(Array("[\(deepest)]".utf8)).faults == ["1:65 depth: brackets may be nested 64 deep and no deeper"])
  }

  @Test("a key is found again among many")
  func manyKeys() {
    let members = (0..<40).map { "\"k\($0)\": 0" }.joined(separator: ",\n")
    #expect(
      read(Array("{\(members),\n\"k3\": 1, \"k30\": 1}".utf8)).faults == [
        "41:1 duplicate: the key `k3` is given twice; note 4:1: first given here",
        "41:10 duplicate: the key `k30` is given twice; note 31:1: first given here",
      ])
  }

  private func read(_ bytes: [UInt8]) -> (value: JSONValue?, faults: [String]) {
    let source = SourceText(name: "text.json", bytes: bytes)
    var diagnostics = Diagnostics()
    let value = JSONReader.read(source, file: 0, into: &diagnostics)
    return (value, describe(diagnostics, in: source))
  }
}

private let strings: [(text: String, content: String)] = [
  (#""""#, ""),
  (#""a\/b\\\"\b\f\n\r\t""#, "a/b\\\"\u{8}\u{C}\n\r\t"),
  (#""\u00e9\u20AC\ud83d\ude00""#, "é€😀"),
  ("\"\u{7F}é日本😀\"", "\u{7F}é日本😀"),
]

private let faultyTexts: [(text: String, fault: String)] = [
  ("", "1:1 json: the file is empty"),
  (" \r\n\t", "1:1 json: the file holds nothing but white space"),
  ("[1,]", "1:3 json: no comma may stand before `]`; help: remove the comma"),
  ("{\"a\": 1,\n}", "1:8 json: no comma may stand before `}`; help: remove the comma"),
  ("[1 2]", "1:3 json: a comma must stand between one item and the next"),
  ("[,1]", "1:2 json: a value must stand before `,`"),
  ("[1,,2]", "1:4 json: a value must stand before `,`"),
  ("{\"a\": }", "1:7 json: a value must stand before `}`"),
  ("{\"a\" 1}", "1:2 json: a key must be followed by a colon"),
  ("{a: 1}", "1:2 json: a key must be a string in double quotes"),
  ("{'a': 1}", "1:2 json: a string must stand in double quotes; help: write `\"` in place of the mark"),
  ("[“a”]", "1:2 json: a string must stand in double quotes; help: write `\"` in place of the mark"),
  ("[1, // one\n2]", "1:5 json: JSON has no comments; help: remove the comment"),
  ("[1 /* one */]", "1:4 json: JSON has no comments; help: remove the comment"),
  ("{ # one\n}", "1:3 json: JSON has no comments; help: remove the comment"),
  ("[1}", "1:3 json: `}` does not close `[`; note 1:1: opened here"),
  ("\n{\"a\": [1, 2", "2:7 json: `[` is never closed"),
  ("[1,", "1:4 json: a value is missing at the end of the file"),
  ("{\"a\": 1,", "1:9 json: a key is missing at the end of the file"),
  ("[\"a\n\"]", "1:2 json: a string must be closed on the line where it begins"),
  ("[\"a", "1:2 json: a string must be closed on the line where it begins"),
  ("[\"a\\", "1:2 json: a string must be closed on the line where it begins"),
  ("[\"a\tb\"]", "1:4 json: a string may not hold a control character; help: write `\\u0009`"),
  (#"["\u12g4"]"#, "1:3 json: `\\u` must be followed by four hexadecimal digits"),
  (#"["\udc00"]"#, "1:3 json: half a surrogate pair is not a character"),
  (#"["\ud800A"]"#, "1:3 json: half a surrogate pair is not a character"),
  ("[+1]", "1:2 json: a number has no plus sign; help: write it without the sign"),
  ("[-]", "1:2 json: `-` is not a whole number; help: write digits alone"),
  ("[1e3]", "1:2 json: `1e3` is not a whole number; help: write digits alone"),
  ("[-0.0]", "1:2 json: `-0.0` is not a whole number; help: write digits alone"),
  ("[-01]", "1:2 json: a number may not begin with a zero; help: leave out the zeros in front"),
  ("[9223372036854775808]", "1:2 json: `9223372036854775808` is too large a number"),
  ("[NaN]", "1:2 json: `NaN` is not a value of JSON; help: leave the key out where the value is unknown"),
  ("[neglect]", "1:2 json: `neglect` is not a value of JSON; help: write text in double quotes"),
  ("[@]", "1:2 json: no value begins with `@`"),
  ("[1] ]", "1:5 json: nothing may follow a value on its line; help: remove the bracket, or open it"),
  ("[1] [2]", "1:5 json: nothing may follow a value on its line"),
  ("[1]\n[2]", "2:1 json: the file must end with its first value"),
]

private let faultyBytes: [(bytes: [UInt8], fault: String)] = [
  ([0x5B, 0x00, 0x5D], "1:2 encoding: text may not hold a NUL byte; help: save the file as UTF-8"),
  ([0x5B, 0x22, 0xFF, 0x22, 0x5D], "1:3 encoding: text must be UTF-8; help: save the file as UTF-8"),
  // Overlong, a surrogate, above U+10FFFF, and cut short.
  ([0x22, 0xC0, 0xAF, 0x22], "1:2 encoding: text must be UTF-8; help: save the file as UTF-8"),
  ([0x22, 0xED, 0xA0, 0x80, 0x22], "1:2 encoding: text must be UTF-8; help: save the file as UTF-8"),
  ([0x22, 0xF4, 0x90, 0x80, 0x80], "1:2 encoding: text must be UTF-8; help: save the file as UTF-8"),
  ([0x22, 0xE2, 0x82], "1:2 encoding: text must be UTF-8; help: save the file as UTF-8"),
  ([0xFF, 0xFE, 0x5B, 0x00], "1:1 encoding: the file is UTF-16; help: save the file as UTF-8"),
]
