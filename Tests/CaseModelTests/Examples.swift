import CaseModel
import PolicyLanguage
import PolicyModel

/// A small vocabulary of the tests' own; none of its names means anything to the reader.
let vocabulary: Vocabulary = {
  var vocabulary = Vocabulary()
  vocabulary.events = [
    .init(name: "meeting", phrase: "meeting", repeats: true),
    .init(name: "conference", phrase: "conference", repeats: true),
    .init(name: "plan-started", phrase: "start of the plan", repeats: false),
    .init(name: "death", phrase: "death of the child", repeats: false),
  ]
  vocabulary.facts = [
    .init(name: "category", phrase: "category", kind: .choice(["neglect", "physical", "sexual", "emotional"])),
    .init(name: "chair-agrees", phrase: "the chair agrees", kind: .yesNo),
    .init(name: "members", phrase: "members", kind: .number(0...100)),
    .init(name: "votes-for", phrase: "votes for", kind: .number(0...100)),
    .init(name: "votes-against", phrase: "votes against", kind: .number(0...100)),
    .init(name: "route", phrase: "route", kind: .choice(["a1", "b2", "c3", "d4", "e5", "f6", "g7"])),
    .init(name: "balance", phrase: "balance", kind: .number(Int64.min...Int64.max)),
    .init(name: "other-balance", phrase: "other balance", kind: .number(Int64.min...Int64.max)),
  ]
  vocabulary.limits = [
    .init(addends: [FactID(3), FactID(4)], bound: FactID(2)),
    .init(addends: [FactID(6), FactID(7)], bound: FactID(2)),
  ]
  return vocabulary
}()

let meeting = EventID(0)
let conference = EventID(1)
let planStarted = EventID(2)
let death = EventID(3)

/// A case that uses every key of the format.
let fullCase = #"""
  { "format": "comity-case/1",
    "id": "T19",
    "children": [ { "id": "A", "born": "2018-01-14" },
                  { "id": "B", "expected": "2026-09-07", "facts": { "chair-agrees": true } } ],
    "facts":  { "category": "neglect", "chair-agrees": false },
    "events": [ { "event": "meeting", "at": "2025-12-11" },
                { "event": "conference", "at": "2026-01-14T10:00", "planned": true },
                { "event": "conference", "at": "2026-04-01",
                  "facts": { "members": 6, "votes-for": 3, "votes-against": 3 } },
                { "event": "meeting", "at": "2026-01-06", "child": "A",
                  "for": { "event": "conference", "at": "2026-01-14" } } ],
    "unrecorded": [ "plan-started" ] }
  """#

/// What a reading gave: the cases, and the faults as a person would be shown them, by place.
struct Reading {
  let cases: [Case]
  let faults: [String]

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) {
    let source = SourceText(name: "case.json", bytes: bytes)
    var diagnostics = Diagnostics()
    cases = CaseReader.read(
      source, file: 0, vocabulary: vocabulary, notBeforeBirth: [death], into: &diagnostics)
    faults = describe(diagnostics, in: source)
  }
}

/// `line:column code: message; note line:column: message; help: advice`.
func describe(_ diagnostics: Diagnostics, in source: SourceText) -> [String] {
  diagnostics.sorted.map { fault in
    var text = "\(place(fault.range, in: source)) \(fault.code.rawValue): \(fault.message)"
    for note in fault.notes { text += "; note \(place(note.range, in: source)): \(note.message)" }
    if let help = fault.help { text += "; help: \(help)" }
    return text
  }
}

private func place(_ range: SourceRange, in source: SourceText) -> String {
  let (line, column) = source.position(of: range.start)
  return "\(line):\(column)"
}

/// A small generator (SplitMix64), so that a failure can be had again from its seed.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
