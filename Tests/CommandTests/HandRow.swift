import Foundation

/// One row of a hand-worked table: what one result of an evaluation has to be.
///
/// An empty cell is not compared; `-` says that there is nothing of the kind.
struct HandRow: CustomStringConvertible {
  enum Column: String, CaseIterable {
    case authority, question, about, child, part, verdict, due, outcomes
    /// The first day that is not too early.
    case earliest
    /// All that would settle the matter, joined with commas.
    case needs
    /// How what is booked fits the limit.
    case booked
    /// `NAME VERDICT DUE` of alternatives, joined with semicolons; more may be given than are named.
    case otherwise

    /// Every table has these; the rest may be left out.
    static let required: [Column] = [.authority, .question, .about, .child, .part, .verdict, .due, .outcomes]
  }

  private let cells: [Column: String]
  let description: String

  /// The columns of a table's first line.
  static func columns(_ names: [String]) throws -> [Column] {
    let columns = try names.map { name in
      guard let column = Column(rawValue: name) else { throw ExamplePage.Fault.unknownColumn(name) }
      return column
    }
    for column in Column.required where !columns.contains(column) {
      throw ExamplePage.Fault.missingColumn(column.rawValue)
    }
    return columns
  }

  init(_ texts: [String], under columns: [Column], line: Int) throws {
    guard texts.count == columns.count else { throw ExamplePage.Fault.cells(line: line) }
    let given = zip(columns, texts).filter { !$0.1.isEmpty }
    cells = Dictionary(given, uniquingKeysWith: { first, _ in first })
    description = given.map { "\($0.0.rawValue) \($0.1)" }.joined(separator: ", ")
    guard cells[.authority] != nil, cells[.question] != nil, cells[.verdict] != nil else {
      throw ExamplePage.Fault.emptyRow(line: line)
    }
  }

  /// Whether a result, as `--format json` gives it, agrees in every cell that is filled in.
  func agrees(with result: [String: Any]) -> Bool {
    cells.allSatisfy { column, cell in
      guard column == .otherwise else { return Self.text(of: column, in: result) == Self.ordered(cell, in: column) }
      let alternatives = Self.alternatives(of: result)
      return cell == "-" ? alternatives.isEmpty : Self.parts(cell, at: ";").allSatisfy(alternatives.contains)
    }
  }

  private static func text(of column: Column, in result: [String: Any]) -> String {
    switch column {
    case .about:
      let about = result["about"] as? [String: Any]
      return (about?["at"] as? String).map { String($0.prefix(10)) } ?? "-"
    case .outcomes: return list(result["outcomes"] as? [String])
    case .needs: return list((result["needs"] as? [String])?.sorted())
    case .booked: return (result["booked"] as? [String: Any])?["fit"] as? String ?? "-"
    case .otherwise: return list(alternatives(of: result))
    case .authority, .question, .child, .part, .verdict, .due, .earliest:
      return result[column.rawValue] as? String ?? "-"
    }
  }

  /// What a case still needs has no order of its own.
  private static func ordered(_ cell: String, in column: Column) -> String {
    column == .needs ? list(parts(cell, at: ",").sorted()) : cell
  }

  private static func alternatives(of result: [String: Any]) -> [String] {
    (result["alternatives"] as? [[String: Any]] ?? []).map { alternative in
      ["name", "verdict", "due"].map { alternative[$0] as? String ?? "-" }.joined(separator: " ")
    }
  }

  private static func list(_ names: [String]?) -> String {
    guard let names, !names.isEmpty else { return "-" }
    return names.joined(separator: ", ")
  }

  private static func parts(_ cell: String, at mark: Character) -> [String] {
    cell.split(separator: mark).map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
