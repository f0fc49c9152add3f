import Foundation
import PolicyChecking
import PolicyLanguage
import PolicyModel
import Scenarios
import ShippedPolicies
import Testing

/// Policies that scenarios are tried on, with the files they were read from.
struct Authority {
  let sources: [SourceText]
  let library: PolicyLibrary

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// The authority of the language's reference.
  static let anyshire = try! Authority(
    zip(["vocabulary", "questions", "anyshire"], blocks(of: "Language.md").filter { $0.tag == "policy complete" }).map {
      SourceText(name: "Policies/\($0).policy", bytes: Array($1.text.utf8))
    })

  /// The policies that the program carries.
  static let shipped = try! Authority(
    ShippedPolicies.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) })

  init(_ sources: [SourceText]) throws {
    var diagnostics = Diagnostics()
    self.sources = sources
    library = LibraryReader.read(sources, into: &diagnostics)
    guard !diagnostics.hasErrors else {
      throw Fault(description: DiagnosticRenderer.text(diagnostics, sources: sources))
    }
  }

  /// The same with one piece of a file replaced.
  func changing(_ old: String, to new: String) throws -> Authority {
    try Authority(
      sources.map { source in
        let text = String(decoding: source.bytes, as: UTF8.self)
        return SourceText(name: source.name, bytes: Array(text.replacing(old, with: new).utf8))
      })
  }

  func runner(_ scenarios: [SourceText]) throws -> ScenarioRunner {
    var diagnostics = Diagnostics()
    let read = ScenarioReader.read(scenarios, library: library, into: &diagnostics)
    guard !diagnostics.hasErrors else {
      throw Fault(description: DiagnosticRenderer.text(diagnostics, sources: scenarios))
    }
    return try ScenarioRunner(library, read, places: SourcePlaces(scenarios: scenarios, policies: sources))
  }

  func runner(_ text: String) throws -> ScenarioRunner { try runner([file(text)]) }

  /// What checking a text reports, each diagnostic on one line: place, code, message, notes, help.
  func faults(_ text: String) -> [String] {
    let source = file(text)
    var diagnostics = Diagnostics()
    _ = ScenarioReader.read([source], library: library, into: &diagnostics)
    func place(_ range: SourceRange) -> String {
      let (line, column) = source.position(of: range.start)
      return "\(line):\(column)"
    }
    return diagnostics.sorted.map { diagnostic in
      "\(place(diagnostic.range)) \(diagnostic.code.description): \(diagnostic.message)"
        + diagnostic.notes.map { " | note \(place($0.range)) \($0.message)" }.joined()
        + (diagnostic.help.map { " | help: \($0)" } ?? "")
    }
  }
}

func file(_ text: String) -> SourceText { SourceText(name: "made.policy", bytes: Array(text.utf8)) }

/// The scenario files that the program carries.
let shippedScenarios = ShippedScenarios.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }

/// What differs in each expectation that does not hold: `aspect: expected | found`.
func differences(_ report: ScenarioReport) -> [String] {
  report.expectations.flatMap { outcome in
    outcome.failures.flatMap { failure in
      failure.differences.map { "\($0.aspect.rawValue): \($0.expected) | \($0.found)" }
    }
  }
}

/// The fenced blocks of a page of the documentation, each with its tag and the heading it stands under.
func blocks(of page: String) throws -> [(heading: String, tag: String, text: String)] {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let text = try String(contentsOf: root.appendingPathComponent("Docs/\(page)"), encoding: .utf8)
  var blocks: [(heading: String, tag: String, text: String)] = []
  var heading = ""
  var open: (tag: String, lines: [Substring])?
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("```") {
      if let block = open {
        blocks.append((heading, block.tag, block.lines.joined(separator: "\n") + "\n"))
        open = nil
      } else {
        open = (String(line.dropFirst(3)), [])
      }
    } else if open != nil {
      open?.lines.append(line)
    } else if line.hasPrefix("## ") {
      heading = String(line.dropFirst(3))
    }
  }
  return blocks
}

/// Numbers from a seed: the same on every run.
struct SplitMix {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
