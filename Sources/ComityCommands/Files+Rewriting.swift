#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Changes files that are there already.
extension Files {
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
