/// Hangs each line under the nearest line above it that is indented less.
struct Layout {
  /// How deep lines may stand under one another.
  static let maximumDepth = 40

  let file: Int
  private(set) var diagnostics = Diagnostics()

  init(file: Int) { self.file = file }

  /// The outermost lines with their children. Linear.
  mutating func tree(_ lines: [Line]) -> [Line] {
    var open: [Line] = []
    var roots: [Line] = []
    func close(_ open: inout [Line], to indent: Int, _ roots: inout [Line]) {
      while !open.isEmpty, open[open.count - 1].indent >= indent {
        let last = open.removeLast()
        if open.isEmpty { roots.append(last) } else { open[open.count - 1].add(last) }
      }
    }
    for line in lines {
      close(&open, to: line.indent, &roots)
      guard open.count < Self.maximumDepth else {
        diagnostics.report(
          Diagnostic(.depth, "lines stand at most 40 deep under one another", file: file, range: line.range))
        continue
      }
      if let sibling = open.last?.children.last, sibling.indent != line.indent {
        diagnostics.report(
          Diagnostic(
            .layout, "lines that belong together are indented alike", file: file, range: line.range,
            notes: [.init("the line before it stands here", file: file, range: sibling.range)],
            help: "indent this line by \(sibling.indent) spaces"))
      }
      if open.isEmpty, line.indent > 0 {
        diagnostics.report(
          Diagnostic(
            .layout, "an outermost line begins in the first column", file: file, range: line.range,
            help: "remove the spaces before it"))
      }
      open.append(line)
    }
    close(&open, to: 0, &roots)
    return roots
  }
}

extension Line {
  fileprivate mutating func add(_ child: Line) {
    // Most lines that have any have a few.
    if children.isEmpty { children.reserveCapacity(4) }
    children.append(child)
  }
}
