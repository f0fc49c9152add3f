/// Lays a flat table out as CSV (RFC 4180): commas, every line ended by CR and LF, UTF-8.
public enum CSVRenderer {
  public static func text(_ table: DataTable) -> String {
    var bytes: [UInt8] = []
    append(table.columns, to: &bytes)
    for row in table.filled { append(row, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ fields: [String], to bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field, to: &bytes)
    }
    bytes += [13, 10]
  }

  /// The one place where a field is escaped.
  private static func append(_ field: String, to bytes: inout [UInt8]) {
    let field = Array(HarmlessText.lines(field).utf8)
    let quoted = field.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == 10 || $0 == 13 }
    if quoted { bytes.append(UInt8(ascii: "\"")) }
    if let first = field.first, isFormula(first) { bytes.append(UInt8(ascii: "'")) }
    for byte in field {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if quoted { bytes.append(UInt8(ascii: "\"")) }
  }

  /// Whether a spreadsheet would take the field for a formula.
  private static func isFormula(_ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 10, 13: true
    default: false
    }
  }
}
