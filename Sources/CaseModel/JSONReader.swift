import PolicyLanguage

/// Reads JSON texts (RFC 8259) and JSON Lines, strictly and with the place of every value.
///
/// A leading byte-order mark and any line ends are accepted; comments, trailing commas, keys given twice, lone
/// surrogates, numbers that are not whole and brackets nested more than 64 deep are not. Linear in the file.
public struct JSONReader {
  private var scanner: JSONScanner
  private var isFinished = false

  /// A reader before the first document; what keeps the whole file from being read is reported at once.
  init(_ source: SourceText, file: Int) {
    scanner = JSONScanner(bytes: source.bytes, at: 0, faults: FaultLog(file: file))
    isFinished = !begin()
  }

  /// The one value of a file; nil when any fault was reported.
  public static func read(_ source: SourceText, file: Int, into diagnostics: inout Diagnostics) -> JSONValue? {
    var reader = JSONReader(source, file: file)
    let value = reader.next()
    if reader.documentFollows { reader.refuseMore() }
    diagnostics.report(contentsOf: reader.faults.diagnostics)
    return reader.faults.count == 0 ? value : nil
  }

  var faults: FaultLog { scanner.faults }

  /// Whether another document begins on a later line than the last one ended.
  var documentFollows: Bool { !isFinished }

  /// The next document; nil when it holds a fault that leaves no value, and at the end.
  ///
  /// A line of JSON Lines that cannot be read is left out, and the reading goes on with the next line that opens an
  /// object.
  mutating func next() -> JSONValue? {
    guard !isFinished else { return nil }
    let start = scanner.at
    do throws(Abandoned) {
      let value = try scanner.value(depth: 0)
      endDocument()
      return value
    } catch {
      resume(from: start)
      return nil
    }
  }

  /// Steps over the byte-order mark and the white space in front; false when there is nothing to read.
  private mutating func begin() -> Bool {
    let count = scanner.bytes.count
    guard count <= SourceText.maximumSize else {
      scanner.faults.report(
        .size, "a file may have at most \(SourceText.maximumSize) bytes, and this one has \(count)",
        at: SourceRange(0, 0))
      return false
    }
    if let fault = TextEncoding.fault(in: scanner.bytes) {
      scanner.faults.report(fault)
      return false
    }
    if scanner.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.at = 3 }
    let start = scanner.at
    scanner.skipSpace()
    guard scanner.peek == nil else { return true }
    let message = start == count ? "the file is empty" : "the file holds nothing but white space"
    scanner.faults.report(.json, message, at: SourceRange(start, start))
    return false
  }

  private mutating func endDocument() {
    let end = scanner.at
    scanner.skipSpace()
    guard let byte = scanner.peek, !scanner.faults.isFull else {
      isFinished = true
      return
    }
    if scanner.bytes[end..<scanner.at].contains(Ascii.newline) { return }
    let closing = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    scanner.faults.report(
      .json, "nothing may follow a value on its line", at: SourceRange(scanner.at, scanner.at + 1),
      help: closing ? "remove the bracket, or open it" : nil)
    isFinished = true
  }

  /// After a fault: the next line, if the document stood on one line and the next opens an object too.
  private mutating func resume(from start: Int) {
    isFinished = true
    let bytes = scanner.bytes
    guard bytes[start] == UInt8(ascii: "{"), !scanner.faults.isFull else { return }
    var at = min(scanner.at, bytes.count)
    var end = at
    while end > start, scanner.isSpace(bytes[end - 1]) { end -= 1 }
    guard !bytes[start..<end].contains(Ascii.newline) else { return }
    if end == at || bytes[at - 1] != Ascii.newline {
      while at < bytes.count, bytes[at] != Ascii.newline { at += 1 }
      at += 1
    }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "{") else { return }
    scanner.at = at
    isFinished = false
  }

  private mutating func refuseMore() {
    scanner.faults.report(
      .json, "the file must end with its first value", at: SourceRange(scanner.at, scanner.at + 1))
  }
}
