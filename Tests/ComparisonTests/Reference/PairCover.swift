/// Rows of a product such that each two values of different dimensions meet in one.
struct PairCover {
  private let counts: [Int]
  private let offsets: [Int]
  private let total: Int

  init(_ counts: [Int]) {
    self.counts = counts
    var offsets: [Int] = []
    var sum = 0
    for count in counts {
      offsets.append(sum)
      sum += count
    }
    self.offsets = offsets
    total = sum
  }

  func rows(_ random: inout SeededNumbers) -> [[Int]] {
    // Of each two values, numbered through all dimensions, whether they have still to meet.
    var open = [Bool](repeating: false, count: total * total)
    var left: [(Int, Int, Int, Int)] = []
    for a in counts.indices {
      for b in counts.indices where a < b {
        for x in 0..<counts[a] {
          for y in 0..<counts[b] {
            open[index(a, x, b, y)] = true
            left.append((a, x, b, y))
          }
        }
      }
    }
    for place in left.indices.reversed() { left.swapAt(place, random.below(place + 1)) }
    var rows: [[Int]] = []
    while let (a, x, b, y) = left.popLast() {
      guard open[index(a, x, b, y)] else { continue }
      let row = row(with: [a: x, b: y], open, &random)
      for a in counts.indices { for b in counts.indices where a < b { open[index(a, row[a], b, row[b])] = false } }
      rows.append(row)
    }
    return rows
  }

  private func index(_ a: Int, _ x: Int, _ b: Int, _ y: Int) -> Int { (offsets[a] + x) * total + offsets[b] + y }

  /// Fills the other dimensions one by one with the value that meets most that it has still to meet.
  private func row(with fixed: [Int: Int], _ open: [Bool], _ random: inout SeededNumbers) -> [Int] {
    var row = [Int](repeating: -1, count: counts.count)
    for (dimension, value) in fixed { row[dimension] = value }
    for dimension in counts.indices where row[dimension] < 0 {
      let first = random.below(counts[dimension])
      var best = (value: first, gain: -1)
      for step in 0..<min(counts[dimension], 8) {
        let value = (first + step) % counts[dimension]
        var gain = 0
        for other in counts.indices where row[other] >= 0 {
          let isOpen =
            other < dimension
            ? open[index(other, row[other], dimension, value)] : open[index(dimension, value, other, row[other])]
          gain += isOpen ? 1 : 0
        }
        if gain > best.gain { best = (value, gain) }
      }
      row[dimension] = best.value
    }
    return row
  }
}
