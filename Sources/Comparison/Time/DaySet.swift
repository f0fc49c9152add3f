/// Some of the days on which a table starts.
struct DaySet {
  private var words: [UInt64]

  /// The days of the tables' span for which something holds of the place in it.
  init(where holds: (Int) -> Bool) {
    words = Array(repeating: 0, count: (DayTables.span + 63) / 64)
    for place in 0..<DayTables.span where holds(place) { words[place / 64] |= 1 << UInt64(place % 64) }
  }

  mutating func formIntersection(_ other: DaySet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  /// The first of them that is not before a day; nil where there is none.
  func first(from day: Int32) -> Int32? {
    let place = Int(max(day, DayTables.firstBirth) - DayTables.firstBirth)
    guard place < DayTables.span else { return nil }
    var index = place / 64
    var word = words[index] & (UInt64.max << UInt64(place % 64))
    while word == 0 {
      index += 1
      guard index < words.count else { return nil }
      word = words[index]
    }
    return DayTables.firstBirth + Int32(index * 64 + word.trailingZeroBitCount)
  }
}
