import CaseModel
import Foundation
import Testing

/// The cases keep to the table of rates in Docs/Samples.md, and the table to the cases.
struct RateTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let rate: String
    let value: Double
    let tolerance: Double
    let source: String

    var testDescription: String { rate }
  }

  /// The rows of the table, whose first cell is the rate.
  static let rows: [Row] = {
    let text = try! String(contentsOf: Shelf.root.appending(path: "Docs/Samples.md"), encoding: .utf8)
    let lines = text.split(separator: "\n").drop { !$0.hasPrefix("| rate |") }
    return lines.dropFirst(2).prefix { $0.hasPrefix("|") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let number = { (cell: String) in
        Double(cell.replacingOccurrences(of: " %", with: "").replacingOccurrences(of: "±", with: "")) ?? .nan
      }
      return Row(rate: cells[0], value: number(cells[1]), tolerance: number(cells[2]), source: cells[3])
    }
  }()

  @Test func everyRateOfTheTableIsMeasuredAndEveryMeasureStandsInTheTable() {
    #expect(Self.rows.map(\.rate) == Rates.all.map(\.name))
    for row in Self.rows { #expect(row.source == "assumed" || row.source.hasPrefix("published"), "\(row.rate)") }
  }

  @Test(arguments: rows)
  func theCasesKeepToTheRate(_ row: Row) throws {
    let measure = try #require(Rates.all.first { $0.name == row.rate }).measure
    let found = measure(.england)
    #expect(abs(found - row.value) <= row.tolerance, "\(row.rate): \(found), not \(row.value)")
  }

  /// 72,100 of 230,590; 49,420 of 72,100.
  @Test func thePublishedRatesAreTheQuotientsOfThePublishedFigures() {
    func value(_ rate: String) -> Double { Self.rows.first { $0.rate == rate }?.value ?? .nan }
    #expect(abs(value("enquiries that lead to an initial conference") - 7_210_000 / 230_590.0) < 0.05)
    #expect(abs(value("initial conferences that make a plan") - 4_942_000 / 72_100.0) < 0.05)
    #expect(value("initial conferences by working day 15") == 81.4)
    #expect(value("median working day of the initial conference") == 14)
  }
}
