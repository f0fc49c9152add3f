import Foundation
import Fuzzing
import Testing

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Fuzzing")

/// The inputs of a target: those that reach far, and those that once brought out a fault.
private func inputs(_ target: FuzzTarget) throws -> [URL] {
  var files: [URL] = []
  for kind in ["Corpus", "Regressions"] {
    let place = folder.appending(path: kind).appending(path: target.rawValue)
    guard FileManager.default.fileExists(atPath: place.path) else { continue }
    files += try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)
  }
  return files.sorted { $0.path < $1.path }
}

/// What the fuzzers have found, without them.
@Suite struct CorpusTests {
  @Test(arguments: FuzzTarget.allCases) func everyInputIsReadOrRefused(_ target: FuzzTarget) throws {
    let files = try inputs(target)
    #expect(files.count >= 10)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: file))
      #expect(throws: Never.self, "\(file.lastPathComponent)") { try target.run(bytes) }
    }
  }

  @Test func theCorpusStaysSmall() throws {
    var total = 0
    for file in try FuzzTarget.allCases.flatMap(inputs) {
      let size = try Data(contentsOf: file).count
      #expect(size <= 20_000, "\(file.lastPathComponent)")
      total += size
    }
    #expect(total <= 300_000)
  }
}
