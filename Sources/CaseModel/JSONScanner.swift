import PolicyLanguage

/// Reads values of a JSON text (RFC 8259) from bytes known to be UTF-8.
///
/// A fault whose extent is plain (a bad number, a bad escape, a key given twice) is reported and the reading goes on;
/// any other ends the document. Calls nest no deeper than ``maximumDepth``, whatever the text.
struct JSONScanner {
  static let maximumDepth = 64

  let bytes: [UInt8]
  var at: Int
  var faults: FaultLog

  /// The byte under the cursor, or nil at the end.
  var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  mutating func skipSpace() {
    while at < bytes.count {
      guard isSpace(bytes[at]) else { return }
      at += 1
    }
  }

  func isSpace(_ byte: UInt8) -> Bool {
    // Literals: this runs for every byte, and a constant of another module is fetched by a call.
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09)
  }

  /// The value at the cursor, which stands on its first byte. `depth` counts the brackets that are open.
  mutating func value(depth: Int) throws(Abandoned) -> JSONValue {
    guard at < bytes.count else { throw fail("a value is missing at the end of the file", SourceRange(at, at)) }
    switch bytes[at] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case Ascii.quote:
      let start = at
      let text = try string()
      return JSONValue(text.map { .string($0) } ?? .unusable, range: SourceRange(start, at))
    default: return try word()
    }
  }

  private mutating func array(depth: Int) throws(Abandoned) -> JSONValue {
    let open = try openBracket(depth: depth)
    var items: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return JSONValue(.array([]), range: SourceRange(open, at)) }
    repeat {
      items.append(try value(depth: depth + 1))
    } while try anotherItem(of: open, closing: UInt8(ascii: "]"))
    return JSONValue(.array(items), range: SourceRange(open, at))
  }

  private mutating func object(depth: Int) throws(Abandoned) -> JSONValue {
    let open = try openBracket(depth: depth)
    var members = MemberList()
    if take(UInt8(ascii: "}")) { return JSONValue(.object([]), range: SourceRange(open, at)) }
    repeat {
      let start = at
      let key = try key()
      let keyRange = SourceRange(start, at)
      try colon(after: keyRange)
      let value = try value(depth: depth + 1)
      if let key { add(JSONMember(key: key, keyRange: keyRange, value: value), to: &members) }
    } while try anotherItem(of: open, closing: UInt8(ascii: "}"))
    return JSONValue(.object(members.members), range: SourceRange(open, at))
  }

  private mutating func add(_ member: JSONMember, to members: inout MemberList) {
    guard let first = members.add(member) else { return }
    faults.report(
      .duplicate, "the key \(quoted(member.key)) is given twice", at: member.keyRange,
      note: ("first given here", first))
  }

  /// Steps over an opening bracket and the space behind it; gives its place.
  private mutating func openBracket(depth: Int) throws(Abandoned) -> Int {
    let open = at
    guard depth < Self.maximumDepth else {
      let range = SourceRange(open, open + 1)
      faults.report(.depth, "brackets may be nested \(Self.maximumDepth) deep and no deeper", at: range)
      throw Abandoned()
    }
    at += 1
    skipSpace()
    return open
  }

  /// Whether the byte under the cursor is this one; then the cursor steps over it.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    at += 1
    return true
  }

  /// Behind an item: true when another follows, false when the closing bracket was taken.
  private mutating func anotherItem(of open: Int, closing: UInt8) throws(Abandoned) -> Bool {
    skipSpace()
    if take(closing) { return false }
    guard peek == UInt8(ascii: ",") else { throw unfinished(open, closing: closing) }
    let comma = at
    at += 1
    skipSpace()
    guard peek == closing else { return true }
    faults.report(
      .json, "no comma may stand before \(character(at: at))", at: SourceRange(comma, comma + 1),
      help: "remove the comma")
    at += 1
    return false
  }

  private mutating func key() throws(Abandoned) -> String? {
    guard peek == Ascii.quote else { throw notAKey() }
    return try string()
  }

  private mutating func colon(after key: SourceRange) throws(Abandoned) {
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw fail("a key must be followed by a colon", key) }
    skipSpace()
  }
}

/// The members of an object being read; finds a key again without comparing it with all of them.
private struct MemberList {
  private(set) var members: [JSONMember] = []
  private var places: [String: SourceRange] = [:]
  private static let few = 12

  /// Adds a member, unless its key is there already: then gives the place of the first.
  mutating func add(_ member: JSONMember) -> SourceRange? {
    if members.count < Self.few {
      for other in members where other.key == member.key { return other.keyRange }
    } else {
      if places.isEmpty { for other in members { places[other.key] = other.keyRange } }
      if let first = places[member.key] { return first }
      places[member.key] = member.keyRange
    }
    members.append(member)
    return nil
  }
}
