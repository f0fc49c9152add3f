/// The sections of a document, as its headings show them.
///
/// Numbered headings are those with `#`, in bold, or beginning with `Chapter` and the like; only where a document has
/// none of these is a number on a line that stands alone taken for a heading, since lists have such lines too. A
/// section with a number goes on to the next heading with a number of its own; one without, to the next heading that is
/// at least as high.
struct Outline: Sendable {
  /// In order.
  private let headings: [Heading]
  /// Those with a number, in order.
  private let numbered: [Heading]
  private let lineCount: Int

  /// - Parameters:
  ///   - bytes: The document, UTF-8.
  ///   - asked: Folded headings that citations name.
  init(_ bytes: [UInt8], asked: Set<[UInt32]>) {
    let lines = Line.all(of: bytes)
    var found: [Heading] = []
    for (index, line) in lines.enumerated() {
      let isAlone =
        (index == 0 || Line.trimmed(lines[index - 1]).isEmpty)
        && (index + 1 == lines.count || Line.trimmed(lines[index + 1]).isEmpty)
      if let heading = Heading(line, line: index + 1, isAlone: isAlone, isAsked: { asked.contains($0) }) {
        found.append(heading)
      }
    }
    headings = Self.withoutRunningHeads(found, asked)
    let marked = headings.filter { $0.number != nil && !$0.isPlain }
    numbered = marked.isEmpty ? headings.filter { $0.number != nil } : marked
    lineCount = lines.count
  }

  /// Lines of a section, in order; none where the document has no such section. A heading that stands in the contents
  /// too has several pieces.
  func lines(of section: String) -> [Range<Int>] {
    SectionNumber.isNumber(section.utf8) ? numberedLines(section) : titledLines(Heading.folded(section.utf8))
  }

  /// How the section that holds a line is called: by its number where `byNumber`, else by its heading. Nil before the
  /// first.
  func section(at line: Int, byNumber: Bool) -> String? {
    if byNumber, let heading = Self.last(of: numbered, at: line) { return heading.number }
    return Self.last(of: headings, at: line)?.title
  }

  private func numberedLines(_ section: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (index, heading) in numbered.enumerated() {
      guard let number = heading.number, SectionNumber.belongs(number, to: section) else { continue }
      let end = index + 1 < numbered.count ? numbered[index + 1].line : lineCount + 1
      Self.add(heading.line..<end, to: &ranges)
    }
    return ranges
  }

  private func titledLines(_ key: [UInt32]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var covered = 0
    for (index, heading) in headings.enumerated() where heading.line >= covered && heading.keys.contains(key) {
      let next = headings[(index + 1)...].first { ends(heading, $0) }
      // A section of the same name inside goes no further.
      covered = next?.line ?? lineCount + 1
      Self.add(heading.line..<covered, to: &ranges)
    }
    return ranges
  }

  private func ends(_ heading: Heading, _ next: Heading) -> Bool {
    if let number = next.number, !next.isPlain || numbered.first?.isPlain == true {
      return heading.number.map { !SectionNumber.belongs(number, to: $0) } ?? true
    }
    // What has a number goes on over headings without one.
    return heading.number == nil && next.level <= heading.level
  }

  private static func add(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
    guard let last = ranges.last, last.upperBound >= range.lowerBound else { return ranges.append(range) }
    ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
  }

  private static func last(of headings: [Heading], at line: Int) -> Heading? {
    let count = headings.partition { $0.line > line }
    return count > 0 ? headings[count - 1] : nil
  }

  /// What is printed again and again without a number is the head of a page, unless a citation names it.
  private static func withoutRunningHeads(_ headings: [Heading], _ asked: Set<[UInt32]>) -> [Heading] {
    var counts: [[UInt32]: Int] = [:]
    for heading in headings { counts[heading.keys[0], default: 0] += 1 }
    return headings.filter { heading in
      heading.number != nil || heading.keys.contains { asked.contains($0) } || counts[heading.keys[0]] == 1
    }
  }
}
