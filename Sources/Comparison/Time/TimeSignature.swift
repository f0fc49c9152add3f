/// What tells one class of time from others, in pieces: numbers that stand for what was seen.
struct TimeSignature {
  /// What each answer tells apart.
  fileprivate var own: [UInt64] = []
  /// Which of two answers' days comes first; by the first answer, then by those after it.
  fileprivate var between: [UInt64] = []

  /// Equal exactly where some of the answers tell nothing apart; their indices ascend.
  struct Key: Hashable {
    fileprivate var owns: UInt64 = 0
    fileprivate var between: UInt64 = 0
    fileprivate var others: [UInt64] = []
  }

  /// What some of the answers tell apart.
  func of(_ subset: [Int]) -> Key {
    switch subset.count {
    case 1: return Key(owns: own[subset[0]])
    case 2: return Key(owns: own[subset[0]] << 32 | own[subset[1]], between: between(subset[0], subset[1]))
    default: break
    }
    var others: [UInt64] = []
    for (place, answer) in subset.enumerated() {
      others.append(own[answer])
      for other in subset[(place + 1)...] { others.append(between(answer, other)) }
    }
    return Key(others: others)
  }

  private func between(_ first: Int, _ second: Int) -> UInt64 {
    between[first * own.count - first * (first + 1) / 2 + second - first - 1]
  }
}

/// Gives the same number to what is the same, over all scenes of one comparison.
struct TimeSignatures {
  private var owns: [[[UInt8]: UInt64]] = []
  /// Orders too many to be a number themselves.
  private var betweens: [[UInt8]: UInt64] = [:]

  mutating func signature(of reading: SceneReading) -> TimeSignature {
    var signature = TimeSignature()
    for (answer, own) in reading.own.enumerated() {
      signature.own.append(number(own + orders(among: reading.days[answer]), of: answer))
    }
    for first in reading.own.indices {
      for second in reading.own.indices where second > first {
        signature.between.append(number(reading.days[first], reading.days[second]))
      }
    }
    return signature
  }

  /// Which of an answer's own days comes first.
  private func orders(among days: [SceneReading.Days]) -> [UInt8] {
    days.indices.flatMap { first in days[(first + 1)...].map { days[first].order($0) } }
  }

  private mutating func number(_ own: [UInt8], of answer: Int) -> UInt64 {
    while owns.count <= answer { owns.append([:]) }
    if let known = owns[answer][own] { return known }
    let number = UInt64(owns[answer].count)
    owns[answer][own] = number
    return number
  }

  /// Which of two answers' days comes first, in four bits for each two of them.
  private mutating func number(_ list: [SceneReading.Days], _ other: [SceneReading.Days]) -> UInt64 {
    guard list.count * other.count < 16 else { return longNumber(list, other) }
    // The leading bit tells how many there are.
    var number: UInt64 = 1
    for a in list { for b in other { number = number << 4 | UInt64(a.order(b)) } }
    return number
  }

  private mutating func longNumber(_ list: [SceneReading.Days], _ other: [SceneReading.Days]) -> UInt64 {
    var orders: [UInt8] = []
    orders.reserveCapacity(list.count * other.count)
    for a in list { for b in other { orders.append(a.order(b)) } }
    if let known = betweens[orders] { return known }
    let number = UInt64.max - UInt64(betweens.count)
    betweens[orders] = number
    return number
  }
}
