/// A report as one flat table, for a spreadsheet.
public struct DataTable: Sendable {
  let columns: [String]
  private(set) var rows: [[String]] = []
  private let provenance: String

  /// A last column gives the provenance of every row, so that a row keeps it wherever it is copied to.
  init(columns: [String], provenance: String) {
    self.columns = columns + ["provenance"]
    self.provenance = provenance
  }

  /// One field for each column but the last.
  mutating func add(_ fields: [String]) {
    precondition(fields.count + 1 == columns.count, "a field for each column")
    rows.append(fields + [provenance])
  }

  /// What there is none of is an empty field.
  static func field(_ value: String?) -> String {
    guard let value else { return "" }
    return value
  }

  /// The rows; where there is none, one that holds the provenance alone.
  var filled: [[String]] {
    rows.isEmpty ? [columns.map { $0 == "provenance" ? provenance : "" }] : rows
  }
}
