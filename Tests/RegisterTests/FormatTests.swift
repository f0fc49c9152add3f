import Foundation
import Testing
import Workbench

/// Words from outside come through every format as they are, or not at all.
struct FormatTests {
  private static func texts(_ format: ReportFormat) throws -> [String] {
    [
      try HostileRegister.register(format), HostileRegister.duties(format, role: false),
      HostileRegister.duties(format, role: true),
    ]
  }

  /// Nothing that a terminal would obey, and no line beyond its width.
  @Test func textObeysNothing() throws {
    for text in try Self.texts(.text) {
      for line in text.split(separator: "\n") { #expect(line.unicodeScalars.count <= 80) }
      expectHarmless(text)
    }
  }

  /// Ids stand in spans of code, where nothing is obeyed.
  @Test func markdownKeepsMarkupAsWords() throws {
    for text in try Self.texts(.markdown).map({ $0.replacing(/(`+).*?\1/, with: "") }) {
      #expect(!text.contains("<script"))
      #expect(!text.contains("<b "))
      expectHarmless(text)
    }
  }

  @Test func pagesHoldNoElementFromOutside() throws {
    for text in try Self.texts(.html) {
      #expect(!text.contains("<script"))
      #expect(!text.contains("<b "))
      #expect(!text.contains("<!--"))
      #expect(text.contains("&lt;/script&gt;&lt;script&gt;alert(1)"))
      expectHarmless(text)
    }
  }

  @Test func noFieldIsTakenForAFormula() throws {
    for text in try Self.texts(.csv) {
      for row in rows(text) {
        for field in row { #expect(!"=+-@\t".contains(field.first ?? "x"), "\(field)") }
      }
    }
  }

  @Test func everyRowHasAsManyFieldsAsThereAreColumns() throws {
    for text in try Self.texts(.csv) {
      let rows = rows(text)
      #expect(rows.count > 1)
      #expect(Set(rows.map { $0.count }).count == 1)
    }
  }

  @Test func programsGetTheWordsThemselves() throws {
    for text in try Self.texts(.json) {
      let parsed = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let title =
        parsed["title"] as? String ?? (parsed["authorities"] as? [[String: Any]])?.first?["title"] as? String
      #expect(title == HostileRegister.script)
    }
  }

  private func expectHarmless(_ text: String) {
    let bad = text.unicodeScalars.filter { scalar in
      scalar.value < 0x20 && scalar != "\n" || 0x7F...0x9F ~= scalar.value || 0x202A...0x202E ~= scalar.value
    }
    #expect(bad.isEmpty)
  }

  /// The fields of a CSV text.
  private func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(field)
        field = ""
      case "\n" where !isQuoted:
        rows.append(row + [field])
        (row, field) = ([], "")
      case "\r" where !isQuoted: break
      default: field.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
