import CaseModel
import PolicyLanguage
import Testing

@Suite("Hostile files")
struct HostileInputTests {
  /// What a reading of ten megabytes may take in a debug build on a slow machine; a quadratic one takes hours.
  static let patience = Duration.seconds(60)

  @Test("ten megabytes of one character are refused with one message", arguments: megabytes)
  func oneCharacter(_ example: (byte: UInt8, fault: String)) {
    let start = ContinuousClock.now
    #expect(Reading([UInt8](repeating: example.byte, count: 10 << 20)).faults == [example.fault])
    #expect(ContinuousClock.now - start < Self.patience)
  }

  @Test("ten megabytes in one string are no fault of the text")
  func longString() {
    let name = String(repeating: "x", count: 10 << 20)
    #expect(
      Reading("{\"format\": \"comity-case/1\", \"id\": \"T\", \"\(name)\": 1}").faults == [
        "1:40 unknown-name: a case has no key `\(String(repeating: "x", count: 60))…`"
      ])
  }

  @Test("ten thousand nested brackets are refused with one message", arguments: ["[", "{\"a\":"])
  func nested(_ bracket: String) {
    let column = 1 + 64 * bracket.utf8.count
    #expect(
      Reading(String(repeating: bracket, count: 10_000)).faults == [
        "1:\(column) depth: brackets may be nested 64 deep and no deeper"
      ])
  }

  @Test("a file of more than 16 MiB is refused unread")
  func tooLarge() {
    #expect(
      Reading([UInt8](repeating: 0x20, count: (16 << 20) + 1)).faults == [
        "1:1 size: a file may have at most 16777216 bytes, and this one has 16777217"
      ])
  }

  @Test("many faults are counted and not all kept, and reading stops", arguments: endlessFaults)
  func manyFaults(_ example: (head: String, item: String)) {
    let start = ContinuousClock.now
    let items = String(repeating: example.item, count: 20_000)
    #expect(Reading(example.head + items).faults.count == Diagnostics.limit)
    #expect(ContinuousClock.now - start < Self.patience)
  }

  @Test("any change of a few bytes is read or refused, and never a trap", arguments: 0..<40)
  func mutations(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let original = Array(fullCase.utf8)
    for _ in 0..<100 {
      var bytes = original
      for _ in 0...Int.random(in: 0...3, using: &generator) { mutate(&bytes, using: &generator) }
      let reading = Reading(bytes)
      #expect(reading.cases.isEmpty != reading.faults.isEmpty || bytes == Array("[]".utf8))
    }
  }

  @Test("every beginning of a case but the whole is refused")
  func beginnings() {
    let bytes = Array(fullCase.utf8)
    for length in bytes.indices { #expect(!Reading(Array(bytes[..<length])).faults.isEmpty) }
    #expect(Reading(bytes).faults.isEmpty)
  }

  private func mutate(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    let at = Int.random(in: 0..<bytes.count, using: &generator)
    let telling = Array(#"{}[]",:\u0019-+.eE /#"'tfn\#n\#r\#t\#0"#.utf8) + [0x80, 0xC3, 0xED, 0xEF, 0xF4, 0xFF]
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes[at] = telling[Int.random(in: 0..<telling.count, using: &generator)]
    case 2: bytes.insert(telling[Int.random(in: 0..<telling.count, using: &generator)], at: at)
    case 3: bytes.remove(at: at)
    case 4: bytes[at] ^= 1 << UInt8.random(in: 0...7, using: &generator)
    default:
      let end = min(bytes.count, at + Int.random(in: 1...40, using: &generator))
      let slice = Array(bytes[at..<end])
      bytes.insert(contentsOf: slice, at: Int.random(in: 0..<bytes.count, using: &generator))
    }
  }
}

private let megabytes: [(byte: UInt8, fault: String)] = [
  (
    UInt8(ascii: "a"),
    "1:1 json: `\(String(repeating: "a", count: 60))…` is not a value of JSON;"
      + " help: write text in double quotes"
  ),
  (UInt8(ascii: "1"), "1:1 json: `\(String(repeating: "1", count: 60))…` is too large a number"),
  (UInt8(ascii: "["), "1:65 depth: brackets may be nested 64 deep and no deeper"),
  (UInt8(ascii: "{"), "1:2 json: a key must be a string in double quotes"),
  (UInt8(ascii: " "), "1:1 json: the file holds nothing but white space"),
  (UInt8(ascii: "\\"), "1:1 json: no value begins with `\\`"),
  (0x00, "1:1 encoding: text may not hold a NUL byte; help: save the file as UTF-8"),
  (0xFF, "1:1 encoding: text must be UTF-8; help: save the file as UTF-8"),
]

private let endlessFaults: [(head: String, item: String)] = [
  ("[", "1.5,"),
  ("", "{}\n"),
  ("[\"", "\\q"),
  ("", "{\"a\" 1}\n"),
]
