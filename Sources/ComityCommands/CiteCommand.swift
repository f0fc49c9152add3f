import PolicyLanguage
import Reporting
import Workbench

/// `comity cite`: do the words that policies cite stand in their documents?
struct CiteCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) { arguments = try Arguments(words, of: "cite") }

  /// 1 where a citation is missing or stands under another section, in the new edition if there is one.
  func run() throws(CommandFailure) -> Int32 {
    let format = try Workspace.format(arguments)
    let desk = try desk()
    let folder = try self.folder("--documents")
    let mapped = try mapped(among: desk.documents)
    guard folder != nil || !mapped.isEmpty else {
      throw CommandFailure(
        "`--documents` says in which folder the documents are",
        help: "put them there as plain text, named as `\(desk.documents.first?.fileName ?? "bolton-handbook.txt")`")
    }
    let texts = try texts(of: desk.documents, in: folder, mapped, option: "--documents")
    var newer: [SourceText?]?
    if let against = try self.folder("--against") {
      newer = try self.texts(of: desk.documents, in: against, [:], option: "--against")
    }
    let report = desk.report(texts: texts, against: newer)
    let output = try arguments.one("--output")
    let text = format.lay(report, colour: output == nil && Output.takesColour)
    if let output { try Files.write(text, to: output) } else { Output.write(text) }
    return report.isInOrder ? 0 : 1
  }

  private func desk() throws(CommandFailure) -> CitationDesk {
    var files = Desk.shipped
    if let folder = try arguments.one("--policies") { files = try Files.policies(in: folder) }
    var drafts: [SourceText] = []
    for name in arguments.plain where Desk.isDraft(name) || name.contains(".") && Files.isPlainFile(name) {
      drafts.append(try Files.read(name))
    }
    return try Refused.told { () throws(Refusal) in
      try CitationDesk(files: files, drafts: drafts, authorities: arguments.plain)
    }
  }

  /// The folder of an option, with a slash behind it.
  private func folder(_ option: String) throws(CommandFailure) -> String? {
    guard let folder = try arguments.one(option) else { return nil }
    guard Files.isDirectory(folder) else {
      throw CommandFailure("there is no folder `\(CommandFailure.shown(folder))`", help: "`\(option)` takes a folder")
    }
    return folder.hasSuffix("/") ? folder : folder + "/"
  }

  /// The files of `--document AUTHORITY.DOCUMENT=FILE`, by document.
  private func mapped(among documents: [CitationDesk.Document]) throws(CommandFailure) -> [String: String] {
    var mapped: [String: String] = [:]
    for text in arguments.all("--document") {
      let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
      guard sides.count == 2, !sides[1].isEmpty else {
        throw CommandFailure(
          "`--document` takes a document and its file, not `\(CommandFailure.shown(text))`",
          help: "write AUTHORITY.DOCUMENT=FILE")
      }
      guard documents.contains(where: { $0.key == sides[0] }) else {
        throw .unknown(sides[0], "document here", among: documents.map { $0.key })
      }
      guard mapped.updateValue(sides[1], forKey: sides[0]) == nil else {
        throw CommandFailure("`--document \(sides[0])` is given more than once")
      }
    }
    return mapped
  }

  /// The text of each document that is cited; nil for the others.
  private func texts(
    of documents: [CitationDesk.Document], in folder: String?, _ mapped: [String: String], option: String
  ) throws(CommandFailure) -> [SourceText?] {
    var texts: [SourceText?] = []
    for document in documents {
      guard document.isCited else {
        texts.append(nil)
        continue
      }
      guard let path = mapped[document.key] ?? folder.map({ $0 + document.fileName }) else {
        throw CommandFailure(
          "there is no file for the document `\(document.key)`",
          help: "add `--document \(document.key)=FILE`, or `--documents DIR` with `\(document.fileName)` in it")
      }
      guard Files.exists(path) else {
        let help =
          option == "--documents"
          ? "put it there, or add `--document \(document.key)=FILE`"
          : "put the new edition there, or a copy of the old one where it has not changed"
        throw CommandFailure(
          "there is no file `\(CommandFailure.shown(path, most: 300))` for the document `\(document.key)`", help: help)
      }
      texts.append(try Files.read(path))
    }
    return texts
  }
}
