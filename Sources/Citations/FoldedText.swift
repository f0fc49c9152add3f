/// Text with all that makes no difference to a citation taken out: one space between words whatever stood there, small
/// letters, straight quotes, one sort of dash, no marks of emphasis.
struct FoldedText: Sendable {
  /// Stands where a hyphen at the end of a line divides a word, or belongs to it: nobody can tell which.
  static let division: UInt32 = 0

  private(set) var signs: [UInt32] = []
  /// For each line, how many signs stand before it.
  private(set) var lineStarts = [0]
  /// Where words begin, in signs and in bytes of the text, in order. A word is a run of letters and digits.
  private(set) var words: [(sign: Int32, byte: Int32)] = []

  private enum Hyphen { case none, real, soft }

  private let divides: Bool
  private var spaceWaits = false
  private var hyphenWaits = Hyphen.none
  private var lineEndsBehindHyphen = 0

  /// - Parameters:
  ///   - text: At most 2 GiB.
  ///   - divides: Whether a hyphen at a line's end can stand inside a word; in a citation it is a hyphen.
  init(_ text: String, divides: Bool) {
    self.divides = divides
    var byte: Int32 = 0
    var last: UInt32 = 0
    for scalar in text.unicodeScalars {
      // A carriage return alone ended a line once.
      if last == 13, scalar.value != 10 { endLine() }
      if scalar.value != 13 { add(Sign(scalar), at: byte) }
      last = scalar.value
      byte += Int32(UTF8.width(scalar))
    }
    if hyphenWaits == .real { signs.append(Sign.hyphenMinus) }
  }

  /// The signs of words alone.
  static func signs(of text: String) -> [UInt32] { FoldedText(text, divides: false).signs }

  /// The line (from 1) on which a sign stands.
  func line(of sign: Int) -> Int {
    // The last line that begins there or before: empty ones begin where the next one does.
    lineStarts.partition { $0 > sign }
  }

  private mutating func add(_ sign: Sign, at byte: Int32) {
    switch sign {
    case .nothing: break
    case .space: spaceWaits = true
    case .lineEnd: endLine()
    case .hyphen: addHyphen(isSoft: false)
    case .softHyphen: addHyphen(isSoft: true)
    case .other(let value): addOther(value, at: byte)
    }
  }

  private mutating func endLine() {
    spaceWaits = true
    lineEndsBehindHyphen += 1
    lineStarts.append(signs.count)
  }

  private mutating func addHyphen(isSoft: Bool) {
    if isSoft, spaceWaits || hyphenWaits != .none { return }
    flush(before: Sign.hyphenMinus)
    guard let last = signs.last, Sign.isOfWord(last) else {
      if !isSoft { signs.append(Sign.hyphenMinus) }
      return
    }
    hyphenWaits = isSoft ? .soft : .real
    lineEndsBehindHyphen = 0
  }

  private mutating func addOther(_ value: UInt32, at byte: Int32) {
    flush(before: value)
    if Sign.isOfWord(value), !(signs.last.map { Sign.isOfWord($0) } ?? false) {
      words.append((Int32(signs.count), byte))
    }
    signs.append(value)
  }

  /// Adds what was waiting to see what comes after it.
  private mutating func flush(before value: UInt32) {
    if hyphenWaits != .none {
      let goesOn = lineEndsBehindHyphen == 1 && Sign.isOfWord(value)
      if goesOn, divides, Sign.isLetter(value), signs.last.map({ Sign.isLetter($0) }) ?? false {
        signs.append(Self.division)
        spaceWaits = false
      } else if hyphenWaits == .real {
        signs.append(Sign.hyphenMinus)
        // `2025-` and `2026` on the next line.
        if goesOn { spaceWaits = false }
      }
      hyphenWaits = .none
    }
    if spaceWaits, !signs.isEmpty { signs.append(Sign.blank) }
    spaceWaits = false
  }
}

extension Array {
  /// How many elements come before the first for which this is so, in an array where it then stays so.
  func partition(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
