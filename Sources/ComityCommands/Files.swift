#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import PolicyLanguage

/// Reads and writes files, and says plainly why it cannot.
enum Files {
  static func isDirectory(_ path: String) -> Bool {
    var isDirectory = false
    #if canImport(FoundationEssentials)
      return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
    #else
      var flag: ObjCBool = false
      isDirectory = FileManager.default.fileExists(atPath: path, isDirectory: &flag) && flag.boolValue
      return isDirectory
    #endif
  }

  static func isPlainFile(_ path: String) -> Bool { exists(path) && !isDirectory(path) }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// - Parameter most: The largest file that is read, in bytes.
  static func read(_ path: String, most: Int = SourceText.maximumSize) throws(CommandFailure) -> SourceText {
    let shown = CommandFailure.shown(path)
    guard exists(path) else { throw CommandFailure("there is no file `\(shown)`") }
    guard !isDirectory(path) else {
      throw CommandFailure("`\(shown)` is a folder, and a file is wanted", help: "name the files in it")
    }
    let size: Int
    let bytes: [UInt8]
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      size = (attributes[.size] as? UInt64).map { Int(clamping: $0) } ?? (attributes[.size] as? Int) ?? 0
      guard size <= most else {
        throw CommandFailure("`\(shown)` is larger than \(most >> 20) MiB, which is more than is read")
      }
      bytes = Array(try Data(contentsOf: URL(filePath: path)))
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure("`\(shown)` cannot be read", help: "check that you may read it")
    }
    return SourceText(name: path, bytes: bytes)
  }

  /// More folders than policies are ever kept in: a bound for links that lead back, and for a whole disk.
  private static let mostFolders = 500

  /// Files below a folder whose names end in `.policy`, in order of their paths; scenarios are left out.
  static func policies(in folder: String) throws(CommandFailure) -> [SourceText] {
    guard isDirectory(folder) else {
      throw CommandFailure("there is no folder `\(CommandFailure.shown(folder))`", help: "`--policies` takes a folder")
    }
    return try files(in: folder, called: "policy files") { $0 != "Scenarios" }
  }

  /// Files below a folder that there is a layout for, in order of their paths.
  static func formatted(in folder: String) throws(CommandFailure) -> [SourceText] {
    try files(in: folder, called: "policy files", endingIn: [".policy", ".caseload"]) { _ in true }
  }

  /// Files of scenarios below a folder, in order of their paths.
  static func scenarios(in folder: String) throws(CommandFailure) -> [SourceText] {
    guard isDirectory(folder) else {
      throw CommandFailure(
        "there is no folder `\(CommandFailure.shown(folder))`", help: "name the files of the scenarios themselves")
    }
    return try files(in: folder, called: "scenarios") { _ in true }
  }

  /// Files of a folder whose names end in `.caseload`, in order of their paths.
  static func caseloads(in folder: String) throws(CommandFailure) -> [SourceText] {
    guard isDirectory(folder) else {
      throw CommandFailure(
        "there is no folder `\(CommandFailure.shown(folder))`", help: "put a caseload there, as `NAME.caseload`")
    }
    return try files(in: folder, called: "caseloads", endingIn: [".caseload"]) { _ in true }
  }

  private static func files(
    in folder: String, called what: String, endingIn endings: [String] = [".policy"],
    enters: (String) -> Bool
  ) throws(CommandFailure) -> [SourceText] {
    var found: [String] = []
    var open = [folder]
    var visited = 0
    while let next = open.popLast() {
      visited += 1
      guard visited <= mostFolders else {
        throw CommandFailure(
          "the folder `\(CommandFailure.shown(folder))` holds more than \(mostFolders) folders",
          help: "name the folder of the policies itself; a link that leads back into it makes it endless")
      }
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: next) else {
        throw CommandFailure("the folder `\(CommandFailure.shown(next))` cannot be read")
      }
      for name in names where !name.hasPrefix(".") && enters(name) {
        let path = next.hasSuffix("/") ? next + name : next + "/" + name
        if isDirectory(path) {
          open.append(path)
        } else if endings.contains(where: { name.hasSuffix($0) }) {
          found.append(path)
        }
      }
    }
    guard !found.isEmpty else {
      throw CommandFailure("the folder `\(CommandFailure.shown(folder))` holds no \(what)")
    }
    var sources: [SourceText] = []
    for path in found.sorted() { sources.append(try read(path)) }
    return sources
  }

  /// Writes a file whole or not at all.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw cannotWrite(path)
    }
  }

  static func cannotWrite(_ path: String) -> CommandFailure {
    CommandFailure("`\(CommandFailure.shown(path))` cannot be written", help: "check its folder and your rights")
  }
}
