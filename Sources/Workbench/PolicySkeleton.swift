import PolicyChecking
import PolicyLanguage
import PolicyModel

/// The file that a policy writer begins with: a header, and every question waiting for its answer.
///
/// It is made of the questions and the vocabulary alone, so that it fits whatever these hold.
public struct PolicySkeleton: Sendable {
  let library: PolicyLibrary
  let name: String
  let title: String
  let documents: [Document]

  struct Document: Sendable {
    let name: String
    let title: String
  }

  /// - Parameters:
  ///   - name: The authority's id: lower-case words with hyphens between them.
  ///   - title: The authority's name for people; nil for the words of the id.
  ///   - documents: Each as `NAME=TITLE`, in the order in which they govern; there may be none yet.
  ///   - files: The files that hold the questions and the vocabulary.
  /// - Throws: ``Refusal`` for a name or a title that a policy cannot bear, for an authority or a document that there is
  ///   already, and for faults of the files.
  public init(
    _ name: String, title: String? = nil, documents: [String] = [], files: [SourceText] = Desk.shipped
  ) throws(Refusal) {
    try Self.require(name: name, of: "an authority")
    var diagnostics = Diagnostics()
    library = LibraryReader.read(files, into: &diagnostics)
    guard !diagnostics.hasErrors else { throw .faults(diagnostics, sources: files) }
    guard !library.questions.isEmpty else {
      throw .message("there are no questions to answer", help: "the folder of the policies holds a file of questions")
    }
    guard library.policy(name) == nil else {
      throw .message(
        "there is already an authority called `\(name)`",
        help: "give the new one a name of its own; to change what `\(name)` says, edit a copy of its policy")
    }
    self.name = name
    self.title = try title.map { (title) throws(Refusal) in try Self.title(title, of: "`--title`") } ?? Self.words(name)
    self.documents = try Self.documents(documents)
  }

  /// How many questions wait.
  public var count: Int { library.questions.count }

  private static func documents(_ texts: [String]) throws(Refusal) -> [Document] {
    var documents: [Document] = []
    for text in texts {
      let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
      guard sides.count == 2 else {
        throw .message(
          "`--document` takes a name and a title, not `\(Refusal.shown(text))`",
          help: "write NAME=TITLE, as in `--document handbook=\"Handbook, 2026\"`")
      }
      try require(name: sides[0], of: "a document")
      guard !documents.contains(where: { $0.name == sides[0] }) else {
        throw .message("the document `\(sides[0])` is given twice", help: "give each a name of its own")
      }
      documents.append(Document(name: sides[0], title: try title(sides[1], of: "`--document \(sides[0])`")))
    }
    return documents
  }

  // MARK: Names and titles

  private static let longestName = 60
  private static let longestTitle = 200

  private static func require(name: String, of what: String) throws(Refusal) {
    let bytes = Array(name.utf8)
    let words = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isWellMade = words.allSatisfy { word in !word.isEmpty && word.allSatisfy { isSmall($0) || isDigit($0) } }
    guard bytes.count <= longestName else {
      throw .message(
        "the name of \(what) has at most \(longestName) letters, and `\(Refusal.shown(name, most: 40))…` has more",
        help: "give it a shorter name, and all its words as its title")
    }
    if isWellMade, let first = bytes.first, isSmall(first) { return }
    throw .message(
      "the name of \(what) is made of lower-case words with hyphens between them, and `\(Refusal.shown(name))` is not",
      help: nearest(bytes).map { "write `\($0)`" } ?? "begin with one of the letters a to z, as in `west-fernshire`")
  }

  /// The name that was most likely meant: in small letters, a hyphen for whatever else stands between them. Nil where
  /// letters would have to be left out or guessed.
  private static func nearest(_ bytes: [UInt8]) -> String? {
    var name: [UInt8] = []
    for byte in bytes {
      guard byte < 0x80, !isDigit(byte) || !name.isEmpty else { return nil }
      let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
      let small = isCapital ? byte + 32 : byte
      if isSmall(small) || isDigit(small) {
        name.append(small)
      } else if byte != UInt8(ascii: "'"), let last = name.last, last != UInt8(ascii: "-") {
        name.append(UInt8(ascii: "-"))
      }
    }
    while name.last == UInt8(ascii: "-") { name.removeLast() }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  private static func title(_ text: String, of what: String) throws(Refusal) -> String {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { $0 != " " }) else {
      throw .message("\(what) gives no title", help: "write what people call it, as in `Handbook, 2026`")
    }
    guard scalars.count <= longestTitle, !scalars.contains(where: { $0.value < 0x20 || 0x7F...0x9F ~= $0.value }) else {
      throw .message(
        "\(what) is one line of at most \(longestTitle) characters, and `\(Refusal.shown(text, most: 40))` is not",
        help: "give a shorter title")
    }
    return text
  }

  /// `north-fernshire` as `North Fernshire`.
  private static func words(_ name: String) -> String {
    var isFirst = true
    var title: [UInt8] = []
    for byte in name.utf8 {
      let isHyphen = byte == UInt8(ascii: "-")
      title.append(isHyphen ? UInt8(ascii: " ") : isFirst && isSmall(byte) ? byte - 32 : byte)
      isFirst = isHyphen
    }
    return String(decoding: title, as: UTF8.self)
  }

  private static func isSmall(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte }
  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
