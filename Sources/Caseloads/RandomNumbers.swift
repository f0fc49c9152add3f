/// A row of numbers that looks like chance and is the same on every machine: SplitMix64.
///
/// Steele, Lea and Flood, *Fast splittable pseudorandom number generators* (OOPSLA 2014), with the constants of
/// Vigna's reference implementation (prng.di.unimi.it/splitmix64.c). Whole numbers only.
public struct RandomNumbers: Sendable {
  private var state: UInt64

  private static var step: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// The row of a seed.
  public init(seed: UInt64) { state = seed }

  /// A row of its own for each case, numbered from 1: its seed is the `number`th number of the row of the seed.
  public init(seed: UInt64, case number: Int) {
    state = Self.mix(seed &+ UInt64(number) &* Self.step)
  }

  /// The next number of the row.
  public mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mix(state)
  }

  /// A number from 0 to below `bound`, which is at least 1.
  ///
  /// The upper half of the next number, scaled down: none is preferred by more than one in 2³².
  public mutating func below(_ bound: UInt32) -> UInt32 {
    UInt32(((next() >> 32) &* UInt64(bound)) >> 32)
  }

  private static func mix(_ number: UInt64) -> UInt64 {
    var mixed = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// So many in so many.
struct Chance: Sendable, Hashable {
  let part: UInt32
  let whole: UInt32

  func holds(_ random: inout RandomNumbers) -> Bool { random.below(whole) < part }
}

/// Whole numbers in bands; within a band all are equally frequent.
struct Spread: Sendable, Hashable {
  struct Band: Sendable, Hashable {
    let low: Int
    let high: Int
    let weight: UInt32
  }

  let bands: [Band]
  private let total: UInt32

  /// `bands` is not empty.
  init(_ bands: [Band]) {
    self.bands = bands
    total = bands.reduce(0) { $0 + $1.weight }
  }

  var least: Int { bands.reduce(Int.max) { min($0, $1.low) } }
  var greatest: Int { bands.reduce(0) { max($0, $1.high) } }

  func contains(_ number: Int) -> Bool { bands.contains { $0.low <= number && number <= $0.high } }

  func draw(_ random: inout RandomNumbers) -> Int {
    var left = random.below(total)
    for band in bands {
      if left < band.weight { return band.low + Int(random.below(UInt32(band.high - band.low) + 1)) }
      left -= band.weight
    }
    return bands[bands.count - 1].high
  }
}

/// One of several, some more often than others.
struct Weighted<Item: Sendable>: Sendable {
  let items: [(item: Item, weight: UInt32)]
  private let total: UInt32

  /// `items` is not empty.
  init(_ items: [(item: Item, weight: UInt32)]) {
    self.items = items
    total = items.reduce(0) { $0 + $1.weight }
  }

  func draw(_ random: inout RandomNumbers) -> Item {
    var left = random.below(total)
    for (item, weight) in items {
      if left < weight { return item }
      left -= weight
    }
    return items[items.count - 1].item
  }
}
