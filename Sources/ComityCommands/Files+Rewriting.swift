#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Makes files that are not there yet, and changes those that are.
extension Files {
  /// Writes a file whole or not at all, and never over another.
  static func create(_ text: String, at path: String) throws(CommandFailure) {
    let manager = FileManager.default
    let taken = CommandFailure(
      "`\(CommandFailure.shown(path, most: 300))` is there already",
      help: "it is not changed; name another file with `--output`")
    guard !isTaken(path) else { throw taken }
    // What is written whole beside it is then given its name, which fails where that has been taken meanwhile.
    let draft = path + ".\(UUID().uuidString)"
    do throws(CommandFailure) { try write(text, to: draft) } catch { throw cannotWrite(path) }
    do {
      try manager.moveItem(atPath: draft, toPath: path)
    } catch {
      do { try manager.removeItem(atPath: draft) } catch { throw notRemoved(draft) }
      throw isTaken(path) ? taken : cannotWrite(path)
    }
  }

  /// Whether anything bears the name, also a link that leads nowhere.
  private static func isTaken(_ path: String) -> Bool {
    do {
      _ = try FileManager.default.attributesOfItem(atPath: path)
      return true
    } catch {
      return false
    }
  }

  private static func notRemoved(_ path: String) -> CommandFailure {
    CommandFailure("`\(CommandFailure.shown(path, most: 300))` is left behind", help: "remove it")
  }

  /// The file itself, where a path leads to it over links.
  static func realPath(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }

  /// Refuses a file that is protected against writing, also where the user's rights would override that.
  static func requireWritable(_ path: String) throws(CommandFailure) {
    let file = realPath(path)
    guard FileManager.default.isWritableFile(atPath: file), permissions(file).map({ $0 & 0o222 != 0 }) ?? true else {
      throw CommandFailure(
        "`\(CommandFailure.shown(path))` is protected against writing", help: "nothing is changed; lift the protection")
    }
  }

  /// Writes a file whole or not at all, where it is and with the permissions that it has.
  static func rewrite(_ text: String, to path: String) throws(CommandFailure) {
    let file = realPath(path)
    let before = permissions(file)
    try write(text, to: file)
    guard let before else { return }
    do {
      try FileManager.default.setAttributes([.posixPermissions: before], ofItemAtPath: file)
    } catch {
      throw CommandFailure("the permissions of `\(CommandFailure.shown(path))` cannot be kept", help: "set them again")
    }
  }

  private static func permissions(_ file: String) -> Int? {
    do {
      let value = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      return (value as? UInt).map { Int($0) } ?? value as? Int
    } catch {
      // Whether the file can be written is found when it is.
      return nil
    }
  }
}
