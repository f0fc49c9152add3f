import Reporting
import Testing
import Workbench

/// Hostile words go through every renderer, and the whole of each output is kept.
struct GoldenTests {
  private static let fixtures = [
    "comparison", "comparison-empty", "contrast", "contrast-empty", "evaluation", "evaluation-empty",
    "evaluation-several",
  ]

  private static func name(_ fixture: String, _ format: ReportFormat) -> String { "\(fixture).\(format.rawValue)" }

  private static func text(_ fixture: String, _ format: ReportFormat) -> String {
    switch fixture {
    case "comparison": format.lay(HostileComparison.report)
    case "comparison-empty": format.lay(HostileComparison.empty)
    case "contrast": format.lay(HostileContrast.report)
    case "contrast-empty": format.lay(HostileContrast.empty)
    case "evaluation": format.lay([HostileEvaluation.report])
    case "evaluation-empty": format.lay([HostileEvaluation.empty])
    default: format.lay([HostileEvaluation.report, HostileEvaluation.empty])
    }
  }

  @Test(arguments: fixtures, ReportFormat.allCases)
  func theWholeOutputIsAsKept(_ fixture: String, _ format: ReportFormat) throws {
    try Golden.expect(Self.text(fixture, format), is: Self.name(fixture, format))
  }

  @Test func noGoldenFileIsLeftOver() throws {
    let expected = Self.fixtures.flatMap { fixture in ReportFormat.allCases.map { Self.name(fixture, $0) } }
    #expect(try Golden.files() == expected.sorted())
  }

  @Test(arguments: fixtures) func everyLineOfTextFitsEightyColumns(_ fixture: String) {
    for line in Self.text(fixture, .text).split(separator: "\n") { #expect(line.unicodeScalars.count <= 80) }
  }
}
