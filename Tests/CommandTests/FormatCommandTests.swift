import Foundation
import Testing

struct FormatCommandTests {
  private static let untidy = "event a \"A\"\n\n\nrole  b \"B\"\n"
  private static let tidy = "event a \"A\"\n\nrole b \"B\"\n"

  /// A folder with files at these paths, for the length of a test.
  private func withFolder<T>(_ files: [String: String], _ body: (URL) throws -> T) throws -> T {
    try Program.withFile([], name: "keep.txt") { path in
      let folder = URL(filePath: path).deletingLastPathComponent().resolvingSymlinksInPath()
      for (name, text) in files {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      return try body(folder)
    }
  }

  private func text(_ folder: URL, _ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  @Test func aFolderIsLaidOutWithItsScenariosAndNothingElse() throws {
    let files = [
      "a.policy": Self.untidy, "Scenarios/b.policy": Self.untidy, "Deep/Down/c.policy": Self.tidy, "notes.txt": "x  ",
      ".hidden/d.policy": Self.untidy,
    ]
    try withFolder(files) { folder in
      let outcome = try Program.run("format", folder.path)
      #expect(outcome.code == 0)
      #expect(outcome.error == "")
      #expect(
        outcome.output
          == "\(folder.path)/Scenarios/b.policy is laid out anew\n\(folder.path)/a.policy is laid out anew\n")
      for name in ["a.policy", "Scenarios/b.policy", "Deep/Down/c.policy"] {
        let now = try text(folder, name)
        #expect(now == Self.tidy)
      }
      let (notes, hidden) = (try text(folder, "notes.txt"), try text(folder, ".hidden/d.policy"))
      #expect(notes == "x  ")
      #expect(hidden == Self.untidy)
      let again = try Program.run("format", folder.path, folder.path + "/a.policy")
      #expect(again.output == "3 files are in the house layout already\n")
    }
  }

  @Test func checkChangesNothingAndShowsTheFirstLineThatWould() throws {
    try withFolder(["a.policy": Self.untidy, "b.policy": Self.tidy, "c.policy": "event a \"A\"\r\n"]) { folder in
      let outcome = try Program.run("format", "--check", folder.path)
      #expect(outcome.code == 1)
      #expect(outcome.error == "")
      #expect(
        outcome.output == """
          \(folder.path)/a.policy:3: empty lines stand elsewhere
            -\u{20}
            + role b "B"
          \(folder.path)/c.policy:1: lines end without a carriage return
            - event a "A"\u{FFFD}
            + event a "A"
          2 files are to be laid out

          """)
      let now = try text(folder, "a.policy")
      #expect(now == Self.untidy)
      let tidy = try Program.run("format", "--check", folder.path + "/b.policy")
      #expect(tidy.code == 0)
      #expect(tidy.output == "1 file is in the house layout\n")
    }
  }

  @Test func whereOneFileCannotBeReadNoneIsWritten() throws {
    let broken = "event a \"A\"\nevnt b \"B\"\n"
    try withFolder(["a.policy": Self.untidy, "b.policy": broken, "c.policy": "role\n"]) { folder in
      for words in [["format", folder.path], ["format", "--check", folder.path]] {
        let outcome = try Program.run(words)
        #expect(outcome.code == 2)
        #expect(outcome.output == "")
        #expect(
          outcome.error.replacing(folder.path + "/", with: "") == """
            b.policy:2:1: error[grammar]: `evnt` does not begin a declaration
                2 | evnt b "B"
                  | ^^^^
            help: did you mean `event`?

            c.policy:1:5: error[grammar]: a name is expected, but the line ends
                1 | role
                  |     ^

            2 errors

            """)
        let (first, second) = (try text(folder, "a.policy"), try text(folder, "b.policy"))
        #expect(first == Self.untidy)
        #expect(second == broken)
      }
    }
  }

  @Test func aFileProtectedAgainstWritingStaysAsItIsAndSoDoTheOthers() throws {
    try withFolder(["a.policy": Self.untidy, "b.policy": Self.untidy]) { folder in
      let file = folder.appending(path: "b.policy").path
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
      let outcome = try Program.run("format", folder.path)
      #expect(outcome.code == 2)
      #expect(outcome.output == "")
      #expect(
        outcome.error == """
          comity: `\(file.prefix(80))` is protected against writing
          help: nothing is changed; lift the protection

          """)
      for name in ["a.policy", "b.policy"] {
        let now = try text(folder, name)
        #expect(now == Self.untidy)
      }
    }
  }

  @Test func aLinkAndThePermissionsOfItsFileStay() throws {
    try withFolder(["real.txt": Self.untidy]) { folder in
      let (file, link) = (folder.appending(path: "real.txt").path, folder.appending(path: "a.policy").path)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real.txt")
      let outcome = try Program.run("format", link)
      #expect(outcome.code == 0)
      let now = try text(folder, "real.txt")
      #expect(now == Self.tidy)
      let target = try FileManager.default.destinationOfSymbolicLink(atPath: link)
      #expect(target == "real.txt")
      let permissions = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
      #expect(permissions?.intValue == 0o600)
    }
  }

  @Test(arguments: [
    (["format"], "comity: `format` takes a file or a folder, or more\nhelp: comity format my-draft.policy\n"),
    (["format", "nowhere.policy"], "comity: there is no file `nowhere.policy`\n"),
    (
      ["format", "Docs/Examples/T19.json"],
      "comity: `Docs/Examples/T19.json` is not a policy file\n"
        + "help: the names of policy files end in `.policy`, those of caseloads in `.caseload`\n"
    ), (["format", "Tests/Shells"], "comity: the folder `Tests/Shells` holds no policy files\n"),
    (["format", "--chek", "Policies"], "comity: there is no option called `--chek`\nhelp: did you mean `--check`?\n"),
  ])
  func aWrongCommandLineSaysHowToMendIt(_ words: [String], _ message: String) throws {
    let outcome = try Program.run(words)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error == message)
  }
}
