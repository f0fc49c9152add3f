/// One file as its author wrote it: a name and its bytes.
///
/// Positions are byte offsets; lines and columns are made from them only when a person is shown a place.
public struct SourceText: Sendable {
  /// The largest file that is read, in bytes (16 MiB).
  public static let maximumSize = 16 << 20

  /// How the file is called in messages.
  public let name: String
  /// UTF-8 as read, byte-order mark included.
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The text of a range, with anything that is not UTF-8 replaced.
  public func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.clamped(to: bytes.count)], as: UTF8.self)
  }

  /// Line and column (both from 1; columns count characters, not bytes) of a byte offset. Linear in the size of the
  /// file: for many places, build one ``LineIndex``.
  public func position(of offset: Int) -> (line: Int, column: Int) { LineIndex(self).position(of: offset) }

  /// Whether the file begins with a byte-order mark, which is not part of its text.
  package var hasMark: Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }
}

/// A half-open range of byte offsets in one source.
public struct SourceRange: Hashable, Sendable {
  public let start: Int
  public let end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// From the start of this range to the end of another.
  package func through(_ other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }

  fileprivate func clamped(to count: Int) -> Range<Int> { min(start, count)..<min(end, count) }
}

/// Bytes that the lexers ask for by name.
package enum Ascii {
  package static let tab = UInt8(ascii: "\t")
  package static let newline = UInt8(ascii: "\n")
  package static let carriageReturn = UInt8(ascii: "\r")
  package static let space = UInt8(ascii: " ")
  package static let quote = UInt8(ascii: "\"")
  package static let backslash = UInt8(ascii: "\\")
  package static let hash = UInt8(ascii: "#")
  package static let hyphen = UInt8(ascii: "-")

  package static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  package static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
}
