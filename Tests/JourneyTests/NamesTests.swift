import Foundation
import PolicyLanguage
import Reporting
import Testing
import Workbench

/// No id is special: what belongs to a move is declared, not known.
struct NamesTests {
  private static let text = Moving.source(
    [Moving.planned, Moving.moved, Moving.agreed], facts: #""on-plan-elsewhere": true"#)

  @Test func renamingEveryNameRenamesTheListAndNothingElse() throws {
    let desk = try Desk(authorities: ["bolton", "kirklees"])
    let vocabulary = desk.library.vocabulary
    let names =
      vocabulary.events.map { $0.name } + vocabulary.facts.map { $0.name } + desk.library.questions.map { $0.name }
    var new: [String: String] = [:]
    for (index, name) in names.enumerated() where new[name] == nil { new[name] = "n\(index)x" }
    let files = Desk.shipped.map { file in
      SourceText(name: file.name, bytes: Array(outsideQuotes(String(decoding: file.bytes, as: UTF8.self), new).utf8))
    }
    let before = try Moving.report(Self.text)
    let after = try Moving.report(inQuotes(Self.text, new), files: files)
    #expect(before.transfer.entries.count > 10)
    #expect(inQuotes(listed(before), new) == listed(after))
  }

  /// Without the line of provenance, which has the hashes of the files.
  private func listed(_ report: TransferReport) -> String {
    TransferJSON.text(report).components(separatedBy: "\"provenance\"")[0]
  }

  private func inQuotes(_ text: String, _ new: [String: String]) -> String {
    ["\"", "`"].reduce(text) { text, quote in
      text.components(separatedBy: quote).map { new[$0] ?? $0 }.joined(separator: quote)
    }
  }

  private func outsideQuotes(_ text: String, _ new: [String: String]) -> String {
    text.components(separatedBy: "\"").enumerated().map { index, piece in
      guard index.isMultiple(of: 2) else { return piece }
      var result = ""
      var word = ""
      for character in piece + "\n" {
        if character.isLetter || character.isNumber || character == "-" {
          word.append(character)
        } else {
          result += (new[word] ?? word) + String(character)
          word = ""
        }
      }
      return String(result.dropLast())
    }.joined(separator: "\"")
  }

  /// The same case with no event or question that is declared to have to do with a move.
  @Test func withoutTheDeclarationsThereIsNoMove() throws {
    let files = Desk.shipped.map { file in
      var text = String(decoding: file.bytes, as: UTF8.self)
      for mark in [" moves the child", " receives the child", " takes over the child"] {
        text = text.replacingOccurrences(of: mark + "\n", with: "\n")
      }
      text = text.replacingOccurrences(of: "  for a child who moves in\n", with: "")
      text = text.replacingOccurrences(of: "  for a child who moves out\n", with: "")
      return SourceText(name: file.name, bytes: Array(text.utf8))
    }
    let report = try Moving.report(Self.text, files: files)
    #expect(report.transfer.passages.allSatisfy { $0.move == nil && $0.takeover == nil })
    #expect(!report.transfer.entries.contains { $0.isOfMove })
  }
}
