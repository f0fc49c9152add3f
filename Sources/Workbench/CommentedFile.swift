/// Lines of a policy file with comments between them, none wider than the house allows unless one word is.
struct CommentedFile {
  private(set) var text = ""
  private static let widest = 120

  mutating func line(_ words: String, depth: Int = 0) { text += String(repeating: "  ", count: depth) + words + "\n" }

  mutating func emptyLine() { text += "\n" }

  /// A comment, over as many lines as it takes.
  ///
  /// - Parameter indent: Spaces before its further lines; its own leading spaces stay.
  mutating func remark(_ words: String, depth: Int = 0, indent: Int = 0) {
    let mark = String(repeating: "  ", count: depth) + "#"
    var current = mark
    var isEmpty = true
    // Empty pieces are spaces that the writer put there.
    for word in words.split(separator: " ", omittingEmptySubsequences: false) {
      if !isEmpty, current.unicodeScalars.count + 1 + word.unicodeScalars.count > Self.widest {
        text += current + "\n"
        current = mark + String(repeating: " ", count: indent)
      }
      current += " " + word
      isEmpty = false
    }
    text += (words.isEmpty ? mark : current) + "\n"
  }

  /// A text between quotation marks, as the language reads it.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
