import Foundation
import Testing

/// Whole outputs, kept in files beside the tests. `COMITY_RECORD=1 swift test --filter ReportingTests` writes them anew,
/// and fails, so that nobody records without looking at what changed.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static func expect(_ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["COMITY_RECORD"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("\(name) was recorded", sourceLocation: sourceLocation)
      return
    }
    let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    // Compared as bytes: two texts that look alike are not the same output.
    #expect(Array(text.utf8) == Array(kept.utf8), "\(name) is not as kept", sourceLocation: sourceLocation)
  }

  static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
  }
}
