import CaseModel

/// A JSON document under construction: members in the order they are added, two spaces a level, dates as text.
public struct JSONDocument: Sendable {
  private var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  public init() {}

  /// The document with a line end.
  public var text: String { String(decoding: bytes, as: UTF8.self) + "\n" }

  public mutating func object(_ key: String? = nil, _ body: (inout JSONDocument) -> Void) {
    open(key, "{")
    body(&self)
    close("}")
  }

  public mutating func array(_ key: String? = nil, _ body: (inout JSONDocument) -> Void) {
    open(key, "[")
    body(&self)
    close("]")
  }

  public mutating func string(_ key: String? = nil, _ value: String?) {
    begin(key)
    if let value { JSONText.append(value, to: &bytes) } else { add("null") }
  }

  public mutating func number(_ key: String? = nil, _ value: Int?) { number(key, value.map { Int64($0) }) }

  public mutating func number(_ key: String? = nil, _ value: Int64?) {
    begin(key)
    add(value.map { "\($0)" } ?? "null")
  }

  public mutating func bool(_ key: String? = nil, _ value: Bool) {
    begin(key)
    add(value ? "true" : "false")
  }

  public mutating func strings(_ key: String? = nil, _ values: [String]) {
    array(key) { document in
      for value in values { document.string(value) }
    }
  }

  /// A value that is written elsewhere: `text` is given the spaces that stand before its lines.
  public mutating func written(_ key: String? = nil, _ text: (_ indent: Int) -> String) {
    begin(key)
    add(text(depth * 2))
  }

  private mutating func open(_ key: String?, _ mark: String) {
    begin(key)
    add(mark)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ mark: String) {
    depth -= 1
    if !isFirst { newline() }
    add(mark)
    isFirst = false
  }

  private mutating func begin(_ key: String?) {
    if depth > 0 {
      if !isFirst { add(",") }
      newline()
    }
    isFirst = false
    if let key {
      JSONText.append(key, to: &bytes)
      add(": ")
    }
  }

  private mutating func newline() {
    bytes.append(10)
    bytes.append(contentsOf: repeatElement(32, count: depth * 2))
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension JSONDocument {
  mutating func string(_ value: String) { string(nil, value) }
}
