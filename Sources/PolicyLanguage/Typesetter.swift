/// Writes a manuscript out in the house layout.
struct Typesetter {
  private let manuscript: Manuscript
  private var output: [UInt8] = []

  /// The bytes of the file: UTF-8 without a mark, lines that end in one line feed. Linear in its size.
  static func set(_ manuscript: Manuscript) -> [UInt8] {
    var typesetter = Typesetter(manuscript: manuscript)
    for index in manuscript.entries.indices { typesetter.entry(index) }
    typesetter.above(manuscript.end, before: nil, after: manuscript.entries.last)
    return typesetter.output
  }

  private init(manuscript: Manuscript) { self.manuscript = manuscript }

  private mutating func entry(_ index: Int) {
    let entry = manuscript.entries[index]
    above(
      entry.gaps[0], before: entry, after: index > 0 ? manuscript.entries[index - 1] : nil,
      startsBlock: startsBlock(index))
    let folding = Folding(entry, manuscript.source.bytes)
    for piece in folding.pieces() {
      let indent = folding.indent(at: piece.lowerBound)
      if piece.lowerBound > 0 { inside(entry.gaps[piece.lowerBound], indent) }
      put(spaces: indent)
      for token in piece {
        if token > piece.lowerBound, Folding.takesSpace(entry, before: token) { output.append(Ascii.space) }
        output += TokenText.bytes(entry.line.tokens[token], manuscript.source.bytes)
      }
      output.append(Ascii.newline)
    }
  }

  /// Whether an outermost line or the one before it has lines under it, so that an empty line parts them.
  private func startsBlock(_ index: Int) -> Bool {
    let entries = manuscript.entries
    guard index > 0, entries[index].depth == 0 else { return false }
    return entries[index - 1].depth > 0 || index + 1 < entries.count && entries[index + 1].depth > 0
  }

  // MARK: What stands between lines

  /// The comments and the empty lines before a line, or before the end of the file.
  private mutating func above(
    _ gap: Manuscript.Gap, before next: Manuscript.Entry?, after last: Manuscript.Entry?, startsBlock: Bool = false
  ) {
    var remarks = gap.remarks[...]
    if let first = remarks.first, !first.standsAlone {
      behind(first)
      remarks = remarks.dropFirst()
    }
    let depths = remarks.map { depth(of: $0, before: next, after: last) }
    // An empty line that a block asks for stands above the comments that belong to it.
    let lead = startsBlock ? depths.count - depths.reversed().prefix { $0 == 0 }.count : nil
    let isParted = gap.endsInEmptyLine || remarks.dropFirst(lead ?? 0).contains { $0.followsEmptyLine }
    for (index, remark) in remarks.enumerated() {
      if remark.followsEmptyLine || index == lead && !isParted { emptyLine() }
      put(spaces: 2 * depths[index])
      put(remark)
    }
    guard next != nil else { return }
    if gap.endsInEmptyLine || lead == remarks.count && !isParted { emptyLine() }
  }

  /// How deep a comment stands: as deep as the line below it; where that one closes a block and the comment is
  /// indented more, it still belongs to the block.
  private func depth(
    of remark: Manuscript.Remark, before next: Manuscript.Entry?, after last: Manuscript.Entry?
  ) -> Int {
    let nextIndent = next?.line.indent ?? -1
    guard let last, remark.column > nextIndent, next?.depth ?? 0 <= last.depth else { return next?.depth ?? 0 }
    if remark.column > last.line.indent { return last.depth + 1 }
    // The innermost of the lines open there that is indented no more than the comment, inside what the next closes.
    var block = last
    while block.line.indent > remark.column, block.depth > (next?.depth ?? -1) + 1, let parent = block.parent {
      block = manuscript.entries[parent]
    }
    return block.depth
  }

  // MARK: What stands inside a line that goes on

  private mutating func inside(_ gap: Manuscript.Gap, _ indent: Int) {
    for remark in gap.remarks {
      if !remark.standsAlone {
        behind(remark)
      } else {
        put(spaces: indent)
        put(remark)
      }
    }
  }

  // MARK: Writing

  /// A comment on the line that was written last.
  private mutating func behind(_ remark: Manuscript.Remark) {
    output.removeLast()
    put(spaces: 2)
    put(remark)
  }

  private mutating func put(_ remark: Manuscript.Remark) {
    output += manuscript.source.bytes[remark.text.start..<remark.text.end]
    output.append(Ascii.newline)
  }

  private mutating func put(spaces: Int) { output += repeatElement(Ascii.space, count: spaces) }

  private mutating func emptyLine() {
    if !output.isEmpty { output.append(Ascii.newline) }
  }
}
