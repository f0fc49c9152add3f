import PolicyLanguage

/// The first line in which a file differs from its house layout, as a person is shown it.
struct LayoutDifference {
  private let path: String
  private let line: Int
  private let written: [UInt8]?
  private let formatted: [UInt8]?

  init(_ source: SourceText, _ formatted: [UInt8]) {
    let before = source.bytes.split(separator: 10, omittingEmptySubsequences: false)
    let after = formatted.split(separator: 10, omittingEmptySubsequences: false)
    var index = 0
    while index < before.count, index < after.count, before[index].elementsEqual(after[index]) { index += 1 }
    path = source.name
    line = index + 1
    // What follows the last line end is no line.
    written = index < before.count && !(index == before.count - 1 && before[index].isEmpty) ? Array(before[index]) : nil
    self.formatted = index < after.count - 1 ? Array(after[index]) : nil
  }

  /// Three lines: the place, what stands there, and what would.
  var text: String {
    "\(CommandFailure.shown(path)):\(line): \(reason)\n" + shown("-", written) + shown("+", formatted)
  }

  private func shown(_ sign: String, _ line: [UInt8]?) -> String {
    line.map { "  \(sign) \(CommandFailure.shown(String(decoding: $0, as: UTF8.self), most: 160))\n" } ?? ""
  }

  private var reason: String {
    guard let written else { return "the last line ends in a line end" }
    guard let formatted else { return "nothing stands here" }
    if written.starts(with: [0xEF, 0xBB, 0xBF]) { return "the file begins without a byte-order mark" }
    if written.last == 13 { return "lines end without a carriage return" }
    if written.last == 32 || written.last == 9 { return "lines end without spaces" }
    if written.isEmpty || formatted.isEmpty { return "empty lines stand elsewhere" }
    let before = written.prefix { $0 == 32 }.count
    let after = formatted.prefix { $0 == 32 }.count
    return before == after ? "the line is laid out otherwise" : "the line is indented by \(after) spaces"
  }
}
