import Foundation
import PolicyChecking
import PolicyLanguage
import Testing

/// The fenced blocks of a page, each with its tag and the heading it stands under.
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

private func check(_ texts: [String]) -> (text: String, codes: Set<DiagnosticCode>) {
  let sources = texts.enumerated().map { SourceText(name: "block \($0.offset + 1)", bytes: Array($0.element.utf8)) }
  var diagnostics = Diagnostics()
  _ = LibraryReader.read(sources, into: &diagnostics)
  return (DiagnosticRenderer.text(diagnostics, sources: sources), Set(diagnostics.all.map { $0.code }))
}

@Suite struct DocumentationTests {
  private let complete: [String]

  init() throws { complete = try blocks(of: "Language.md").filter { $0.tag == "policy complete" }.map { $0.text } }

  @Test func theAuthorityOfTheReferenceIsSound() {
    #expect(complete.count == 3)
    #expect(check(complete).text == "")
  }

  @Test func everyCodeHasASection() throws {
    let headings = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Docs/Diagnostics.md"), encoding: .utf8
    ).split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    #expect(headings == DiagnosticCode.allCases.map { $0.description })
  }

  /// Examples are read beside the authority of the reference; answers are put under a header like its own.
  @Test func everyExampleOfAFaultHasItAndIsMended() throws {
    let policy = try #require(complete.last)
    let header = policy.split(separator: "\n\n")[0].replacing("policy anyshire", with: "policy draft") + "\n\n"
    var heading: [String: Int] = [:]
    for block in try blocks(of: "Diagnostics.md") where block.tag == "policy wrong" || block.tag == "policy mended" {
      let isAnswer = block.text.hasPrefix("answer") || block.text.hasPrefix("silent")
      let text = isAnswer ? header + block.text + rest(policy, without: "minutes-sent") : block.text
      let found = check(isAnswer ? Array(complete.dropLast()) + [text] : complete + [text])
      if block.tag == "policy mended" {
        #expect(found.codes.subtracting([.completeness]).isEmpty, "\(block.heading): \(found.text)")
        #expect(!found.codes.contains(.completeness) || block.heading == "completeness")
      } else {
        #expect(found.codes.contains { $0.description == block.heading }, "\(block.heading): \(found.text)")
      }
      heading[block.heading, default: 0] += 1
    }
    #expect(heading.values.allSatisfy { $0 == 2 })
  }

  /// The answers of a policy but for one.
  private func rest(_ policy: String, without question: String) -> String {
    policy.split(separator: "\n\n").dropFirst().filter { !$0.hasPrefix("answer \(question)") }.joined(separator: "\n\n")
  }
}
