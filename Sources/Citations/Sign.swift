/// One character as citations are compared: how it is written makes no difference, which one it is does.
enum Sign {
  case space, lineEnd
  case hyphen
  /// One that shows only where a word is divided at the end of a line.
  case softHyphen
  /// What is set around or in words to stress them, or cannot be seen.
  case nothing
  case other(UInt32)

  static let hyphenMinus = UInt32(UInt8(ascii: "-"))
  static let blank = UInt32(blankByte)
  static let blankByte = UInt8(ascii: " ")

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A: self = .lineEnd
    case 0...0x20, 0x7F, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAD: self = .softHyphen
    case 0x2A, 0x5F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: self = .nothing
    case 0x2D, 0x2010...0x2015, 0x2212: self = .hyphen
    case 0x27, 0x60, 0xB4, 0x2018...0x201B, 0x2032, 0x2BC: self = .other(UInt32(UInt8(ascii: "'")))
    case 0x22, 0x201C...0x201F, 0x2033: self = .other(UInt32(UInt8(ascii: "\"")))
    default: self = .other(Self.small(scalar.value))
    }
  }

  /// The small letter of a Latin, Greek or Cyrillic capital; anything else as it is.
  private static func small(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    case 0xD7: value
    case 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 0x20
    case 0x178: 0xFF
    case 0x100...0x137, 0x14A...0x177: value | 1
    case 0x139...0x148, 0x179...0x17E: value + (value & 1)
    case 0x400...0x40F: value + 0x50
    default: value
    }
  }

  static func isDigit(_ value: UInt32) -> Bool { value &- 0x30 < 10 }

  static func isLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x61...0x7A, 0x41...0x5A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF: true
    case 0x10000...0x1EFFF: true
    default: false
    }
  }

  static func isOfWord(_ value: UInt32) -> Bool { isDigit(value) || isLetter(value) }
}
