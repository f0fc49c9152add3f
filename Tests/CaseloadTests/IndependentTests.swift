import Caseloads
import Foundation
import Testing

/// A caseload in words of its own, worked out a second time by a program that shares nothing with this one.
struct IndependentTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Independent")

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func theBytesAreThoseOfTheIndependentProgram() throws {
    let shelf = try Shelf([(name: "village.policy", text: Self.text("village.policy"))])
    let sampler = try CaseSampler(shelf.caseload(Self.text("village.caseload")))
    let worked = try Self.text("village.jsonl")
    let lines = try shelf.lines(sampler, 1...40)
    #expect(lines.joined(separator: "\n") + "\n" == worked)
    #expect(try shelf.read(worked).count == 40)
  }

  /// No event or fact is known by its name: under other names the cases are the same, apart from the names.
  @Test func namesAreOnlyNames() throws {
    let shipped = Shelf.shipped
    let names = shipped.vocabulary.events.map(\.name) + shipped.vocabulary.facts.map(\.name)
    let renamed = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, "n\($0)") })
    let word = /[A-Za-z][A-Za-z0-9'-]*/
    func rename(_ text: String) -> String {
      text.replacing(word) { renamed[String($0.output)] ?? String($0.output) }
    }
    let declarations = try ["vocabulary.policy", "Calendars/england-and-wales.policy"].map { name in
      (name: name, text: try String(contentsOf: Shelf.root.appending(path: "Policies/" + name), encoding: .utf8))
    }
    let other = try Shelf(declarations.map { (name: $0.name, text: rename($0.text)) })
    let lines = try other.lines(CaseSampler(other.caseload(rename(Shelf.england))), 1...500)
    let expected = try shipped.lines(CaseSampler(shipped.caseload(Shelf.england)), 1...500)
    // Facts and what is unrecorded stand in the order of the vocabulary, which is the same.
    #expect(lines.map(rename) == expected.map(rename))
    #expect(lines != expected)
  }
}
