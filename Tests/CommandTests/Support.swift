import Foundation
import Testing

/// The program as a person runs it.
enum Program {
  struct Outcome {
    let code: Int32
    let output: String
    let error: String
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

  /// Runs `comity` with these words in the project's folder.
  static func run(_ words: String...) throws -> Outcome { try run(words) }

  static func run(_ words: [String], in folder: URL = root) throws -> Outcome {
    try withFolder { try run(words, in: folder, keepingErrorsIn: $0.appending(path: "error.txt")) }
  }

  private static func run(_ words: [String], in folder: URL, keepingErrorsIn error: URL) throws -> Outcome {
    try Data().write(to: error)
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "comity")
    process.arguments = words
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: error)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    return Outcome(
      code: process.terminationStatus, output: String(decoding: data, as: UTF8.self),
      error: withoutProgress(String(decoding: try Data(contentsOf: error), as: UTF8.self)))
  }

  /// What was written to standard error besides the lines that tell how far long work has come.
  private static func withoutProgress(_ text: String) -> String {
    text.replacing(/comity: [a-z]+ [0-9]+ of [0-9]+ [a-z]+\n/, with: "")
  }

  /// A file of these bytes for the length of a test.
  static func withFile<T>(_ bytes: some Sequence<UInt8>, name: String = "case.json", _ body: (String) throws -> T)
    throws -> T
  {
    try withFolder { folder in
      let file = folder.appending(path: name)
      try Data(bytes).write(to: file)
      return try body(file.path)
    }
  }

  /// An empty folder for the length of a test; that it cannot be taken away again is a failure.
  static func withFolder<T>(_ body: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "comity-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let result: T
    do {
      result = try body(folder)
    } catch {
      try FileManager.default.removeItem(at: folder)
      throw error
    }
    try FileManager.default.removeItem(at: folder)
    return result
  }
}
